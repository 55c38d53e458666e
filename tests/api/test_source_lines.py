"""What rests on a line, or on some lines, of a paper."""

from typing import Any

import pytest

from meetings import models as m
from records.choices import State
from records.models import FormerId
from tests.api.asking import fault
from tests.api.cast import withdraw
from tests.api.reading import get
from tests.factories import make

pytestmark = pytest.mark.django_db

RESOLUTION = "third-coordination-meeting-2004.a-res-58-208"


@pytest.fixture
def paper() -> Any:
    """A paper of the lines 101 to 200, on which four activities rest, and another beside it."""
    found = make(m.Paper, public_id="p-1", line_start=101, line_end=200)
    other = make(m.Paper, public_id="p-2", line_start=101, line_end=200)
    for name, lines in {"all": (101, 200), "middle": (140, 160), "one": (150, 150), "last": (200, 200)}.items():
        activity = make(m.Activity, public_id=f"a-{name}")
        make(m.Source, of_activity=activity, paper=found, line_start=lines[0], line_end=lines[1])
    whole = make(m.Activity, public_id="a-whole")
    make(m.Source, of_activity=whole, paper=found, locator="the whole paper")
    make(m.Source, of_activity=whole, paper=other, line_start=150, line_end=150)
    return found


def resting(query: str) -> list[str]:
    return [row["record"]["id"].removeprefix("a-") for row in get(f"sources/?{query}")["results"]]


def test_line_6212_of_the_resolution() -> None:
    """Operative paragraph 8 begins on line 6210: four records rest on the line."""
    page = get(f"sources/?paper={RESOLUTION}&line=6212")
    assert (page["count"], page["next"], page["previous"]) == (4, None, None)
    assert [(row["record"]["resource"], row["record"]["id"], row["lines"]) for row in page["results"]] == [
        ("meetings", "general-assembly-fifty-ninth-session-2004", [6210, 6212]),
        ("organizations", "secretary-general", [6210, 6212]),
        (
            "activities",
            "report-of-the-secretary-general-on-international-migration-and-development-2004",
            [6210, 6220],
        ),
        ("recommendations", "a-res-58-208.op-8", [6210, 6220]),
    ]
    for row in page["results"]:
        assert row["locator"] == "operative para. 8"
        assert row["document"] is None
        assert row["paper"]["id"] == RESOLUTION
        assert row["record"]["url"].endswith(f"/api/v1/{row['record']['resource']}/{row['record']['id']}/")
    assert get(f"sources/?paper={RESOLUTION}&line=6209")["count"] == len(
        [
            row
            for row in get(f"sources/?paper={RESOLUTION}&page_size=200")["results"]
            if row["lines"][0] <= 6209 <= row["lines"][1]
        ]
    )


@pytest.mark.usefixtures("paper")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # In the order of the text; what rests on the whole paper has no lines, and comes last.
        ("", ["all", "middle", "one", "last", "whole"]),
        ("&line=101", ["all"]),
        ("&line=139", ["all"]),
        ("&line=140", ["all", "middle"]),
        ("&line=150", ["all", "middle", "one"]),
        ("&line=160", ["all", "middle"]),
        ("&line=161", ["all"]),
        ("&line=200", ["all", "last"]),
        ("&line=150&line=200", ["all", "middle", "one", "last"]),
        ("&lines=101-200", ["all", "middle", "one", "last"]),
        ("&lines=101-139", ["all"]),
        ("&lines=130-140", ["all", "middle"]),
        ("&lines=145-149", ["all", "middle"]),
        ("&lines=160-170", ["all", "middle"]),
        ("&lines=150-150", ["all", "middle", "one"]),
        ("&lines=161-199", ["all"]),
        ("&lines=101-102&lines=199-200", ["all", "last"]),
        # Different parameters mean and.
        ("&line=200&lines=140-160", ["all"]),
        ("&line=200&document=a-59-325", []),
    ],
)
def test_lines_that_overlap(query: str, expected: list[str]) -> None:
    assert resting(f"paper=p-1{query}") == expected


@pytest.mark.usefixtures("paper")
@pytest.mark.parametrize(
    ("query", "parameter", "code"),
    [
        ("paper=p-1&line=100", "line", "outside"),
        ("paper=p-1&line=201", "line", "outside"),
        ("paper=p-1&line=0", "line", "outside"),
        ("paper=p-1&line=999999999", "line", "outside"),
        ("paper=p-1&line=150&line=201", "line", "outside"),
        ("paper=p-1&lines=100-150", "lines", "outside"),
        ("paper=p-1&lines=150-201", "lines", "outside"),
        ("paper=p-1&lines=1-9999", "lines", "outside"),
        ("paper=p-1&lines=201-201", "lines", "outside"),
        ("paper=p-1&lines=0-0", "lines", "outside"),
        ("paper=p-1&lines=150-999999999999", "lines", "outside"),
        ("paper=p-1&lines=151-150", "lines", "reversed"),
        ("paper=p-1&lines=150", "lines", "no_range"),
        ("paper=p-1&lines=150-", "lines", "no_range"),
        ("paper=p-1&lines=-150", "lines", "no_range"),
        ("paper=p-1&lines=-", "lines", "no_range"),
        ("paper=p-1&lines=150-160-170", "lines", "no_range"),
        ("paper=p-1&lines=a-b", "lines", "no_range"),
        ("paper=p-1&lines=150-9999999999999999999999", "lines", "no_range"),
        ("paper=p-1&lines=150 - 160", "lines", "no_range"),
        ("paper=p-1&lines=٣-٤", "lines", "no_range"),
        ("paper=p-1&line=150-160", "line", "no_number"),
        ("line=150", "paper", "required"),
        ("lines=150-160", "paper", "required"),
        ("document=a-59-325&line=150", "paper", "required"),
        ("paper=p-1&paper=p-2&line=150", "paper", "required"),
        ("paper=p-0&line=150", "paper", "unknown_id"),
    ],
)
def test_lines_that_cannot_be(query: str, parameter: str, code: str) -> None:
    told = fault(f"sources/?{query}")
    assert (told["parameter"], told["code"]) == (parameter, code)


@pytest.mark.usefixtures("paper")
def test_what_is_said_of_them() -> None:
    assert fault("sources/?paper=p-1&line=201")["detail"] == (
        "The paper does not have these lines. Its lines are 101 to 200."
    )
    assert fault("sources/?paper=p-1&lines=151-150")["detail"] == "151-150 begins after its end."
    assert fault("sources/?line=1")["detail"] == "Lines are those of one paper: give it as `paper`."
    make(m.Paper, public_id="p-3")
    assert fault("sources/?paper=p-3&line=1")["detail"] == "The paper does not have these lines. It has no lines."


def test_one_paper_by_two_ids_is_one_paper(paper: Any) -> None:
    FormerId.objects.create(resource="papers", former_id="p-old", current_id="p-1")
    assert resting("paper=p-old&line=150") == ["all", "middle", "one"]
    assert resting("paper=p-old&paper=p-1&line=150") == ["all", "middle", "one"]
    withdraw(paper)
    assert resting("paper=p-1&line=150") == ["all", "middle", "one"]
    m.Paper.objects.filter(pk=paper.pk).update(state=State.DRAFT, withdrawn_at=None, withdrawn_reason=None)
    assert fault("sources/?paper=p-1&line=150")["code"] == "unknown_id"


@pytest.mark.usefixtures("paper")
def test_several_papers_without_lines() -> None:
    assert resting("paper=p-1&paper=p-2") == ["all", "middle", "one", "last", "whole", "whole"]


@pytest.mark.usefixtures("paper")
def test_records_that_are_no_longer_there_rest_on_nothing() -> None:
    m.Activity.objects.filter(public_id="a-one").update(state=State.DRAFT)
    withdraw(m.Activity.objects.get(public_id="a-middle"))
    assert resting("paper=p-1&line=150") == ["all"]
