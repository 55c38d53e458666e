"""The questions that README asks are asked, and its answers compared with the real ones."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

README = (Path(__file__).parent.parent / "README.md").read_text()
EXAMPLES = re.findall(r"```\ncurl http://127\.0\.0\.1:8000(\S+)\n```\n\n```json\n(.*?)```", README, re.DOTALL)


def shown(answer: Any, example: Any) -> Any:
    """Of `answer`, the members that the example shows; lists are shown whole."""
    if isinstance(example, dict) and isinstance(answer, dict):
        return {name: shown(answer.get(name), value) for name, value in example.items()}
    return answer


def test_readme_has_examples() -> None:
    assert len(EXAMPLES) == README.count("\ncurl ") == 3


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "example"), EXAMPLES)
def test_example_is_true(address: str, example: str) -> None:
    expected = json.loads(example)
    answer = Client(headers={"host": "127.0.0.1:8000"}).get(address).json()
    assert shown(answer, expected) == expected
