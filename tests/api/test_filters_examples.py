"""Every filter of every list: its documented example works on the real data, and some find what is known."""

from typing import Any

import pytest
from django.urls import resolve

from tests.api.asking import filters_of, found
from tests.api.cast import RESOURCES
from tests.api.reading import get

pytestmark = pytest.mark.django_db

THIRD = "third-coordination-meeting-2004"
OP = "a-res-58-208.op-"


@pytest.mark.parametrize("resource", RESOURCES)
def test_each_example_is_a_question_that_can_be_asked(resource: str) -> None:
    everything = get(f"{resource}/?page_size=0")["count"]
    for name, each in filters_of(resource).items():
        assert each.help_text.endswith("."), name
        assert each.example, name
        assert get(f"{resource}/?{name}={each.example}&page_size=0")["count"] <= everything, name


def test_examples_of_sources() -> None:
    examples = {name: each.example for name, each in filters_of("sources").items()}
    assert list(examples) == ["paper", "document", "line", "lines"]
    assert get(f"sources/?document={examples['document']}")["count"] == 0
    paper = f"sources/?paper={examples['paper']}"
    alone, line, lines = (
        get(f"{paper}{more}")["count"] for more in ("", f"&line={examples['line']}", f"&lines={examples['lines']}")
    )
    assert 0 < line <= lines < alone


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_parameter_is_no_word_of_the_list_itself(resource: str) -> None:
    view: Any = resolve(f"/api/v1/{resource}/").func.cls
    assert not {"page", "page_size", "ordering", "format", "cursor"} & set(filters_of(resource))
    assert view.filterset.base_filters.keys() >= {"id"}


KNOWN = [
    ("meetings", "document=a-59-325&status=held&start=2004-10-27", [THIRD]),
    ("meetings", "series=coordination-meeting-on-international-migration&number=3&city=New York", [THIRD]),
    ("sessions", f"meeting={THIRD}&number=VII", [f"{THIRD}.vii"]),
    ("sessions", f"meeting={THIRD}&number=VII&number=I", [f"{THIRD}.i", f"{THIRD}.vii"]),
    ("sessions", "number=VII&start__gt=2004-10-28", []),
    ("papers", "author=skeldon-ronald&kind=expert_paper", [f"{THIRD}.skeldon"]),
    ("papers", f"contributed_by=ilo&meeting={THIRD}", [f"{THIRD}.ilo"]),
    ("papers", "contributed_by=ilo&author=skeldon-ronald", []),
    ("participations", "person=chamie-joseph", [f"{THIRD}.chamie-joseph"]),
    ("recommendations", "standing=implemented", [f"{OP}8", f"{OP}9", f"{THIRD}.report.recommendation-3"]),
    (
        "recommendations",
        "document=a-res-58-208&strength=requests&addressee=secretary-general",
        [f"{OP}10", f"{OP}4", f"{OP}8"],
    ),
    ("responses", "recommendation=a-res-58-208.op-8", [f"{OP}8.secretary-general-1"]),
    ("organizations", "short_name=ILO", ["ilo"]),
    ("organizations", "any_name=International Labour Office", ["ilo"]),
    ("areas", "any_name=TURKIYE", ["turkiye"]),
    ("areas", "iso_alpha3=KEN&iso_alpha3=UGA", ["kenya", "uganda"]),
    ("areas", "parent=eastern-africa&iso_alpha2=KE", ["kenya"]),
    ("documents", "symbol=A/RES/58/208", ["a-res-58-208"]),
    ("documents", "symbol=a/res/58/208", []),
]


@pytest.mark.parametrize(("resource", "query", "expected"), KNOWN)
def test_what_is_known(resource: str, query: str, expected: list[str]) -> None:
    assert found(resource, query) == expected
