"""Partial dates: `2004`, `2004-06`, `2004-06-15`. Pure: the standard library only.

The same rules stand in the database as constraints and generated columns
(`records.models.dates`); this module serves forms, imports and filters.
"""

import calendar
import re
from datetime import date

PARTIAL_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)
EXPLAINED = "Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15."


def interval(text: str) -> tuple[date, date]:
    """The first and last day of the partial date `text`.

    >>> interval("2004-02")
    (datetime.date(2004, 2, 1), datetime.date(2004, 2, 29))

    Raises ValueError when `text` is no partial date or names a day that does not exist.
    """
    found = PARTIAL_DATE.fullmatch(text)
    if found is None:
        raise ValueError(EXPLAINED)
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if year is None or not month:
            if found["month"]:
                raise ValueError("month must be in 1..12")
            return date(int(year or 0), 1, 1), date(int(year or 0), 12, 31)
        if found["day"] is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        exact = date(year, month, int(day or 0))
    except ValueError as error:
        raise ValueError(f"{text} is not in the calendar ({error}). {EXPLAINED}") from None
    return exact, exact
