"""`Addressee.standing`: where an ask stands with each whom it asks, by the latest published response."""

from collections.abc import Callable
from typing import Any

import pytest

from meetings.models import Addressee, Meeting, Response
from tests.factories import make
from tests.records import kinds

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked() -> Addressee:
    return make(Addressee)


def standing(asked: Addressee) -> str:
    found: str = Addressee.objects.values_list("standing", flat=True).get(pk=asked.pk)
    return found


#: The whole table: implementation, acceptance, standing.
TABLE = [
    (None, None, "no_response"),
    (None, "not_stated", "no_response"),
    (None, "accepted", "accepted"),
    (None, "partly_accepted", "accepted"),
    (None, "not_accepted", "not_accepted"),
    (None, "under_consideration", "under_consideration"),
    ("not_stated", None, "no_response"),
    ("not_stated", "not_stated", "no_response"),
    ("not_stated", "accepted", "accepted"),
    ("not_stated", "partly_accepted", "accepted"),
    ("not_stated", "not_accepted", "not_accepted"),
    ("not_stated", "under_consideration", "under_consideration"),
    ("not_started", None, "no_response"),
    ("not_started", "not_stated", "no_response"),
    ("not_started", "accepted", "accepted"),
    ("not_started", "partly_accepted", "accepted"),
    ("not_started", "not_accepted", "not_accepted"),
    ("not_started", "under_consideration", "under_consideration"),
    ("in_progress", None, "in_progress"),
    ("in_progress", "not_stated", "in_progress"),
    ("in_progress", "accepted", "in_progress"),
    ("in_progress", "partly_accepted", "in_progress"),
    ("in_progress", "not_accepted", "in_progress"),
    ("in_progress", "under_consideration", "in_progress"),
    ("implemented", None, "implemented"),
    ("implemented", "not_stated", "implemented"),
    ("implemented", "accepted", "implemented"),
    ("implemented", "partly_accepted", "implemented"),
    ("implemented", "not_accepted", "implemented"),
    ("implemented", "under_consideration", "implemented"),
    ("overtaken", None, "overtaken"),
    ("overtaken", "not_stated", "overtaken"),
    ("overtaken", "accepted", "overtaken"),
    ("overtaken", "partly_accepted", "overtaken"),
    ("overtaken", "not_accepted", "overtaken"),
    ("overtaken", "under_consideration", "overtaken"),
]


@pytest.mark.parametrize(("implementation", "acceptance", "expected"), TABLE)
def test_what_one_response_makes_of_it(
    asked: Addressee, implementation: str | None, acceptance: str | None, expected: str
) -> None:
    response = make(Response, addressee=asked, implementation=implementation, acceptance=acceptance)
    assert standing(asked) == expected
    other = make(Response, addressee=make(Addressee))
    kinds.sql_update(other, {"implementation": implementation, "acceptance": acceptance})
    assert standing(other.addressee) == expected
    kinds.delete_by_sql(response)
    assert standing(asked) == "no_response"


def test_the_table_is_whole() -> None:
    implementations = [None, *(value for value, _ in Response._meta.get_field("implementation").flatchoices)]
    acceptances = [None, *(value for value, _ in Response._meta.get_field("acceptance").flatchoices)]
    assert {row[:2] for row in TABLE} == {(one, other) for one in implementations for other in acceptances}


#: Two responses, each as (reported, the meeting's start and end, number), and which is the latest.
LATEST = [
    ("the later date", ("2004", None, 1), ("2005", None, 2), "second"),
    ("not the order of numbers", ("2006", None, 1), ("2005", None, 2), "first"),
    ("by the last day", ("2004", None, 1), ("2004-12-30", None, 2), "first"),
    ("the meeting's end where it has no date", (None, ("2004", "2006"), 1), ("2005", None, 2), "first"),
    ("its own date before the meeting's", ("2004", ("2006", "2006"), 1), ("2005", None, 2), "second"),
    ("the meeting's start where that has no end", (None, ("2006", None), 1), ("2005", None, 2), "first"),
    ("a meeting without dates comes first", (None, (None, None), 2), ("1994", None, 1), "second"),
    ("then the higher number", ("2004", None, 7), ("2004", None, 3), "first"),
]


@pytest.mark.parametrize(("first", "second", "latest"), [row[1:] for row in LATEST], ids=[row[0] for row in LATEST])
def test_which_response_is_the_latest(asked: Addressee, first: Any, second: Any, latest: str) -> None:
    for says, (reported, dates, number) in (("in_progress", first), ("implemented", second)):
        held = make(Meeting, start=dates[0], end=dates[1]) if dates else None
        make(Response, addressee=asked, number=number, reported=reported, reported_at=held, implementation=says)
    assert standing(asked) == {"first": "in_progress", "second": "implemented"}[latest]


@pytest.mark.parametrize("way", kinds.CHANGES.values(), ids=kinds.CHANGES)
def test_every_input_however_written(asked: Addressee, way: Callable[..., None]) -> None:
    other = make(Addressee)
    first = make(Response, addressee=asked, number=1, reported="2004", acceptance="accepted")
    second = make(Response, addressee=asked, number=2, reported="2004", implementation="in_progress")
    assert standing(asked) == "in_progress"
    way(second, {"implementation": "implemented"})
    assert standing(asked) == "implemented"
    way(second, {"number": 3, "reported": "2003"})
    assert standing(asked) == "accepted"
    way(second, {"reported": "2004"})
    assert standing(asked) == "implemented"
    way(first, {"number": 4})
    assert standing(asked) == "accepted"
    way(first, {"acceptance": "not_accepted"})
    assert standing(asked) == "not_accepted"
    way(first, {"state": "draft"})
    assert standing(asked) == "implemented"
    way(second, {"addressee_id": other.pk})
    assert (standing(asked), standing(other)) == ("no_response", "implemented")
    way(second, {"state": "withdrawn", "withdrawn_at": second.created_at, "withdrawn_reason": "Entered twice."})
    assert standing(other) == "no_response"


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_only_published_responses_count(asked: Addressee, state: str) -> None:
    make(Response, addressee=asked, number=1, reported="2004", acceptance="accepted")
    reason = {"withdrawn_at": asked.recommendation.created_at, "withdrawn_reason": "Entered twice."}
    late = make(
        Response,
        addressee=asked,
        number=2,
        reported="2005",
        implementation="overtaken",
        state=state,
        **(reason if state == "withdrawn" else {}),
    )
    assert standing(asked) == "accepted"
    kinds.update(late, {"state": "published", "withdrawn_at": None, "withdrawn_reason": None})
    assert standing(asked) == "overtaken"


@pytest.mark.parametrize("way", [kinds.save, kinds.update, kinds.bulk_update, kinds.sql_update, kinds.upsert])
def test_the_end_of_a_meeting_changes(asked: Addressee, way: Callable[..., None]) -> None:
    held = make(Meeting, start="2004", end="2004")
    make(Response, addressee=asked, number=1, reported_at=held, reported=None, acceptance="accepted")
    make(Response, addressee=asked, number=2, reported="2005", implementation="implemented")
    before = kinds.standing(asked.recommendation)
    assert standing(asked) == "implemented"
    way(held, {"end": "2006"})
    assert standing(asked) == "accepted"
    # A part of the recommendation changed with it.
    assert kinds.log_since(before, asked.recommendation) == [("update", before.version + 1)]
    way(held, {"end": None})
    assert standing(asked) == "implemented"
    way(held, {"venue": "New York"})
    assert kinds.log_since(before, asked.recommendation) == [
        ("update", before.version + 1),
        ("update", before.version + 2),
    ]


def test_each_addressee_stands_for_itself() -> None:
    """Bodies and meetings alike."""
    body = make(Addressee)
    dialogue = make(
        Addressee, recommendation=body.recommendation, organization=None, meeting=make(Meeting), role="supporting"
    )
    make(Response, addressee=dialogue, implementation="implemented")
    assert (standing(body), standing(dialogue)) == ("no_response", "implemented")


def test_responses_written_in_bulk(asked: Addressee) -> None:
    other = make(Addressee)
    Response.objects.bulk_create(
        Response(
            public_id=f"in-bulk-{found.pk}-{number}",
            state="published",
            addressee=found,
            number=number,
            reported="2004",
            implementation=says,
        )
        for found, number, says in ((asked, 1, "not_started"), (asked, 2, "in_progress"), (other, 1, "overtaken"))
    )
    assert (standing(asked), standing(other)) == ("in_progress", "overtaken")
    Response.objects.filter(addressee__in=[asked, other]).update(state="draft")
    assert (standing(asked), standing(other)) == ("no_response", "no_response")
