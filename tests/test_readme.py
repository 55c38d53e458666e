"""The questions that README asks are asked, and its answers compared with the real ones."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

README = (Path(__file__).parent.parent / "README.md").read_text()
EXAMPLES = re.findall(r"```\ncurl 'http://127\.0\.0\.1:8000(\S+)'\n```\n\n```json\n(.*?)```", README, re.DOTALL)


def shown(answer: Any, example: Any) -> Any:
    """Of `answer`, the members that the example shows; lists are shown with all their rows."""
    if isinstance(example, dict) and isinstance(answer, dict):
        return {name: shown(answer.get(name), value) for name, value in example.items()}
    if isinstance(example, list) and isinstance(answer, list) and len(example) == len(answer):
        return [shown(row, value) for row, value in zip(answer, example, strict=True)]
    return answer


def test_readme_has_examples() -> None:
    assert len(EXAMPLES) == README.count("\ncurl ") == 5


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "example"), EXAMPLES)
def test_example_is_true(address: str, example: str) -> None:
    expected = json.loads(example)
    answer = Client(headers={"host": "127.0.0.1:8000"}).get(address).json()
    assert shown(answer, expected) == expected


@pytest.mark.parametrize(
    ("answer", "example", "expected"),
    [
        ({"a": 1, "b": 2}, {"a": 0}, {"a": 1}),
        ({"a": 1}, {"b": 1}, {"b": None}),
        ([{"a": 1, "b": 2}, 3], [{"a": 0}, 0], [{"a": 1}, 3]),
        ([1, 2], [1], [1, 2]),
        (None, {"a": 1}, None),
    ],
)
def test_what_is_compared(answer: Any, example: Any, expected: Any) -> None:
    assert shown(answer, example) == expected
