"""Filters by partial dates: as it is written, and by its first and last day."""

from typing import Any

import pytest

from meetings import models as m
from organizations import models as o
from tests.api.asking import fault, faults, filters_of, found
from tests.api.cast import KINDS, RESOURCES
from tests.factories import make

# The real data have many ids that begin as those of these tests do.
pytestmark = pytest.mark.usefixtures("empty_db")

#: Every field that is a partial date.
DATED = [
    ("meetings", "start"),
    ("meetings", "end"),
    ("sessions", "start"),
    ("sessions", "end"),
    ("papers", "date"),
    ("activities", "start"),
    ("activities", "end"),
    ("recommendations", "adopted"),
    ("recommendations", "due"),
    ("responses", "reported"),
    ("organizations", "founded"),
    ("organizations", "dissolved"),
    ("documents", "adopted"),
    ("documents", "distributed"),
    ("documents", "entered_into_force"),
]
WRITTEN: dict[str, str | None] = {"year": "2004", "month": "2004-06", "day": "2004-06-15", "none": None}
#: What is asked, and which of the four are found: a year, a month in it, a day in that, and one without a date.
ASKED = {
    # The same text, and nothing wider or narrower.
    "=2004": "year",
    "=2004-06": "month",
    "=2004-06-15": "day",
    "=2004-06-16": "",
    "=2004&{}=2004-06": "month year",
    # Its first day is not before the value's first.
    "__gte=2003": "day month year",
    "__gte=2004": "day month year",
    "__gte=2004-01-01": "day month year",
    "__gte=2004-01-02": "day month",
    "__gte=2004-06": "day month",
    "__gte=2004-06-01": "day month",
    "__gte=2004-06-02": "day",
    "__gte=2004-06-15": "day",
    "__gte=2004-06-16": "",
    "__gte=2005": "",
    # Its last day is not after the value's last.
    "__lte=2005": "day month year",
    "__lte=2004": "day month year",
    "__lte=2004-12-31": "day month year",
    "__lte=2004-12-30": "day month",
    "__lte=2004-06": "day month",
    "__lte=2004-06-30": "day month",
    "__lte=2004-06-29": "day",
    "__lte=2004-06-15": "day",
    "__lte=2004-06-14": "",
    "__lte=2003": "",
    # Wholly after.
    "__gt=2003": "day month year",
    "__gt=2003-12-31": "day month year",
    "__gt=2004": "",
    "__gt=2004-01-01": "day month",
    "__gt=2004-05": "day month",
    "__gt=2004-06": "",
    "__gt=2004-06-14": "day",
    "__gt=2004-06-15": "",
    # Wholly before.
    "__lt=2005": "day month year",
    "__lt=2005-01-01": "day month year",
    "__lt=2004-12-31": "day month",
    "__lt=2004": "",
    "__lt=2004-07": "day month",
    "__lt=2004-06-30": "day",
    "__lt=2004-06": "",
    "__lt=2004-06-15": "",
    # Whether there is one.
    "__isnull=true": "none",
    "__isnull=false": "day month year",
    "__isnull=true&{}__isnull=false": "day month none year",
    # Different parameters mean and: what lies within June.
    "__gte=2004-06&{}__lte=2004-06": "day month",
    "__gte=2004-06&{}__lte=2003": "",
    "=2004&{}__gte=2004-06": "",
    "=2004&{}__isnull=true": "",
}
NOT_A_DATE = [
    "2004-06-31",
    "2003-02-29",
    "2004-13",
    "2004-00",
    "2004-06-00",
    "2004-13-45",
    "0000",
    "0000-01-01",
    "04",
    "20040615",
    "2004-6",
    "2004-06-5",
    "2004-",
    "-2004",
    "12004",
    "2004/06",
    "2004-06-15T00:00:00",
    "2004..2005",
    "%202004",
    "2004%0A",
    "%D9%A2%D9%A0%D9%A0%D9%A4",
    "today",
    "null",
]
MINE = ("day", "month", "year", "none")


def test_the_list_holds_every_date() -> None:
    there = {
        (resource, name.removesuffix("__gte"))
        for resource in RESOURCES
        for name in filters_of(resource)
        if name.endswith("__gte")
    }
    assert there == set(DATED)
    for resource, name in DATED:
        suffixes = ("", "__gte", "__lte", "__gt", "__lt", "__isnull")
        assert {f"{name}{suffix}" for suffix in suffixes} <= set(filters_of(resource))


@pytest.mark.parametrize(("resource", "name"), DATED)
def test_by_first_and_last_day(resource: str, name: str) -> None:
    kind: Any = KINDS[resource]
    also: dict[str, Any] = {"reported_at": make(m.Meeting)} if resource == "responses" else {}
    for public_id, text in WRITTEN.items():
        make(kind, public_id=public_id, **{name: text}, **also)
    answers = {query: " ".join(found(resource, f"{name}{query.format(name)}", *MINE)) for query in ASKED}
    assert answers == ASKED


@pytest.mark.parametrize(("resource", "name"), DATED)
@pytest.mark.parametrize("suffix", ["", "__gte", "__lt"])
def test_no_date(resource: str, name: str, suffix: str) -> None:
    for value in NOT_A_DATE:
        told = fault(f"{resource}/?{name}{suffix}={value}")
        assert (told["parameter"], told["code"]) == (f"{name}{suffix}", "partial_date"), value
        assert told["detail"].endswith("Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.")


def test_what_is_said_of_a_day_that_does_not_exist() -> None:
    assert fault("meetings/?start=2004-06-31") == {
        "parameter": "start",
        "code": "partial_date",
        "detail": (
            "2004-06-31 is not in the calendar (day is out of range for month)."
            " Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15."
        ),
    }
    told = faults("meetings/?start__gte=2004-13-45&end=abc")
    assert [(each["parameter"], each["code"]) for each in told] == [
        ("start__gte", "partial_date"),
        ("end", "partial_date"),
    ]


@pytest.mark.parametrize("suffix", ["gte", "lte", "gt", "lt"])
def test_a_bound_is_given_once(suffix: str) -> None:
    assert fault(f"organizations/?founded__{suffix}=1919&founded__{suffix}=1950") == {
        "parameter": f"founded__{suffix}",
        "code": "repeated",
        "detail": "Give one bound.",
    }


def test_leap_years_and_the_ends_of_the_calendar() -> None:
    for public_id, text in [("day", "2004-02-29"), ("month", "2000-02"), ("year", "9999"), ("none", "0001-01-01")]:
        make(o.Organization, public_id=public_id, founded=text)
    assert found("organizations", "founded=2004-02-29", *MINE) == ["day"]
    assert found("organizations", "founded__lte=2000-02-29", *MINE) == ["month", "none"]
    assert found("organizations", "founded__lte=2000-02-28", *MINE) == ["none"]
    assert found("organizations", "founded__gte=9999-01-01", *MINE) == ["year"]
    assert found("organizations", "founded__gt=9999", *MINE) == []
    assert found("organizations", "founded__lt=0001-01-02", *MINE) == ["none"]
    assert found("organizations", "founded__lt=0001", *MINE) == []
