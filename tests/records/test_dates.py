"""Partial dates as text: what they are, and the days they reach over."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.dates import EXPLAINED, interval


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2004", date(2004, 1, 1), date(2004, 12, 31)),
        ("2004-06", date(2004, 6, 1), date(2004, 6, 30)),
        ("2004-06-15", date(2004, 6, 15), date(2004, 6, 15)),
        ("2004-02", date(2004, 2, 1), date(2004, 2, 29)),
        ("2003-02", date(2003, 2, 1), date(2003, 2, 28)),
        ("1900-02", date(1900, 2, 1), date(1900, 2, 28)),
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29)),
        ("2004-02-29", date(2004, 2, 29), date(2004, 2, 29)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_interval(text: str, first: date, last: date) -> None:
    assert interval(text) == (first, last)


NO_DATES = [
    "",
    " ",
    "4",
    "204",
    "20045",
    "2004-6",
    "2004-06-1",
    "2004-06-",
    "2004-",
    "2004/06",
    "2004/2005",
    "2004-06/07",
    " 2004",
    "2004 ",
    "2004\n",
    "2004-06-15T00:00",
    "+2004",
    "-2004",
    "abcd",
    "2004-ab",
    "2004-06-ab",
    "٢٠٠٤",
    "2004-٠٦",
    "\uff12\uff10\uff10\uff14",
]
NOT_IN_THE_CALENDAR = [
    "0000",
    "0000-01",
    "0000-01-01",
    "2004-00",
    "2004-13",
    "2004-99",
    "2004-00-01",
    "2004-13-01",
    "2004-06-00",
    "2004-06-31",
    "2004-06-32",
    "2004-01-32",
    "2004-02-30",
    "2003-02-29",
    "1900-02-29",
    "2100-02-29",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_partial_date(text: str) -> None:
    with pytest.raises(ValueError, match="Write a year") as told:
        interval(text)
    assert str(told.value) == EXPLAINED


@pytest.mark.parametrize("text", NOT_IN_THE_CALENDAR)
def test_not_in_the_calendar(text: str) -> None:
    with pytest.raises(ValueError, match=f"{text} is not in the calendar"):
        interval(text)


@given(st.dates())
def test_a_day_is_itself_and_lies_in_its_month_and_year(day: date) -> None:
    text = day.isoformat()
    assert interval(text) == (day, day)
    month = interval(text[:7])
    assert month == (day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))
    year = interval(text[:4])
    assert year == (date(day.year, 1, 1), date(day.year, 12, 31))
    assert year[0] <= month[0] <= day <= month[1] <= year[1]


@given(st.text(alphabet="0123456789-٣ab", max_size=11))
def test_whatever_is_accepted_is_written_as_a_calendar_writes_it(text: str) -> None:
    try:
        first, last = interval(text)
    except ValueError:
        return
    assert first.isoformat().startswith(text)
    assert last.isoformat().startswith(text)
