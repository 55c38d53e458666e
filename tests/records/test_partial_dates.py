"""Partial dates in the database: first and last day, and what is refused, however a row is written."""

import calendar
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, models, transaction

from meetings.models import Activity, Document, Meeting
from records.models import PartialDateField
from tests.factories import build, make
from tests.records import kinds
from tests.records.test_dates import NO_DATES, NOT_IN_THE_CALENDAR

pytestmark = pytest.mark.django_db

COLUMNS = [
    (model, field.name)
    for model in kinds.RECORDS + kinds.PARTS
    for field in model._meta.local_fields
    if isinstance(field, PartialDateField)
]
each_column = pytest.mark.parametrize(
    ("model", "column"), COLUMNS, ids=lambda value: value if isinstance(value, str) else value.__name__
)


def days(row: Any, column: str) -> tuple[Any, ...]:
    return type(row)._base_manager.values_list(column, f"{column}_first", f"{column}_last").get(pk=row.pk)


def write(row: Any, column: str, text: str) -> None:
    """Raw SQL, past Django's field, which makes an empty text null."""
    kinds.sql(
        f"UPDATE {kinds.quoted(row._meta.db_table)} SET {kinds.quoted(column)} = %s WHERE id = %s", [text, row.pk]
    )


def test_every_month_of_two_centuries() -> None:
    months = [(year, month) for year in range(1900, 2102) for month in range(1, 13)]
    written = [f"{year}-{month:02}" for year, month in months]
    expected = {
        text: (f"{text}-01", f"{text}-{calendar.monthrange(year, month)[1]:02}")
        for text, (year, month) in zip(written, months, strict=True)
    }
    expected |= {f"{year}": (f"{year}-01-01", f"{year}-12-31") for year in range(1900, 2102)}
    rows = [build(Document, public_id=f"dated-{text}", adopted=text) for text in expected]
    Document.objects.bulk_create(rows, batch_size=200)
    found = Document.objects.filter(public_id__startswith="dated-").values_list(
        "adopted", "adopted_first", "adopted_last"
    )
    assert {text: (first, last) for text, first, last in found} == expected
    assert len(expected) == 2_626


DAYS = [
    (None, None, None),
    ("2004", "2004-01-01", "2004-12-31"),
    ("2004-02", "2004-02-01", "2004-02-29"),
    ("2004-02-29", "2004-02-29", "2004-02-29"),
    ("2004-12-31", "2004-12-31", "2004-12-31"),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999-04", "9999-04-01", "9999-04-30"),
]


@each_column
def test_right_after_every_way_of_writing(model: type[models.Model], column: str) -> None:
    row = make(model, **{column: "1999-06"})
    assert days(row, column) == ("1999-06", "1999-06-01", "1999-06-30")
    null = model._meta.get_field(column).null
    other = {"end": "start", "dissolved": "founded", "valid_until": "valid_from"}.get(column)
    ways = [kinds.save, kinds.raw_save, kinds.bulk_update, kinds.update, kinds.upsert, kinds.sql_update]
    for way, (text, first, last) in zip([*ways, kinds.sql_upsert], DAYS, strict=True):
        if (text is None and not null) or model._meta.label == "meetings.Response":
            text, first, last = "2004", "2004-01-01", "2004-12-31"  # noqa: PLW2901
        way(row, {column: text} | ({other: None} if other else {}))
        assert days(row, column) == (text, first, last)


@each_column
@pytest.mark.parametrize("text", ["2004-13", "2003-02-29", "2004-6"])
def test_every_column_refuses(model: type[models.Model], column: str, text: str) -> None:
    row = make(model)
    name = f"{model._meta.db_table}_{column}_partial_date"
    for way in (kinds.sql_update, kinds.raw_save, kinds.update):
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            way(row, {column: text})
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        write(row, column, "")


@pytest.mark.parametrize("text", [*NO_DATES, *NOT_IN_THE_CALENDAR, "2004-06-15-01", "2004--06"])
def test_what_is_refused(text: str) -> None:
    row = make(Document)
    if text.strip():
        row.adopted = text
        with pytest.raises(ValidationError) as told:
            row.full_clean()
        assert "adopted" in told.value.message_dict
    # PostgreSQL says first that a longer text does not fit.
    with pytest.raises(DatabaseError), transaction.atomic():
        write(row, "adopted", text)
    assert days(row, "adopted") == (None, None, None)


def test_an_empty_form_field_is_null() -> None:
    row = make(Document, adopted="2004")
    row.adopted = ""
    row.full_clean()
    row.save()
    assert days(row, "adopted") == (None, None, None)


@pytest.mark.parametrize("text", ["2004\0", "2004\0-06-1", "2004-06\0x"])
def test_a_nul_does_not_hide_what_follows(text: str) -> None:
    row = make(Document)
    expected = IntegrityError if connection.vendor == "sqlite" else (DatabaseError, ValueError)
    with pytest.raises(expected), transaction.atomic():
        kinds.sql_update(row, {"adopted": text})


# ---- periods --------------------------------------------------------------------------------------------------------

PERIODS = [
    ("2004", "2004", True),
    ("2004-12", "2004", True),
    ("2004", "2004-01", True),
    ("2004-10-27", "2004-10", True),
    ("2004-10-28", "2004-10-27", False),
    ("2004-11", "2004-10-31", False),
    ("2004-11", "2004-10", False),
    ("2005", "2004-12-31", False),
    ("2005", None, True),
    (None, "2004", True),
    (None, None, True),
    ("2003-12-31", "2004", True),
    ("2004-02-29", "2004-02", True),
    ("2004-03-01", "2004-02", False),
]


@pytest.mark.parametrize(("start", "end", "holds"), PERIODS)
def test_periods(start: str | None, end: str | None, holds: bool) -> None:
    row = make(Meeting)
    row.start, row.end = start, end
    if holds:
        row.full_clean()
        row.save()
        kinds.sql_update(row, {"start": start, "end": end})
        return
    with pytest.raises(ValidationError, match="“end” must not lie before “start”"):
        row.full_clean()
    for way in (kinds.raw_save, kinds.update, kinds.bulk_update, kinds.upsert, kinds.sql_update):
        with pytest.raises(IntegrityError, match="meetings_meeting_start_end_period"), transaction.atomic():
            way(row, {"start": start, "end": end})


@pytest.mark.parametrize(
    ("model", "start", "end"),
    [
        (model, start, end)
        for model, column in COLUMNS
        for start, end in (("start", "end"), ("founded", "dissolved"), ("valid_from", "valid_until"))
        if column == end and (model, start) in COLUMNS
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_every_period_has_its_rule(model: type[models.Model], start: str, end: str) -> None:
    row = make(model)
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_{start}_{end}_period"), transaction.atomic():
        kinds.sql_update(row, {start: "2005", end: "2004"})


def test_what_is_ongoing_has_no_end() -> None:
    row = make(Activity, ongoing=True)
    with pytest.raises(IntegrityError, match="meetings_activity_open_end"), transaction.atomic():
        kinds.sql_update(row, {"end": "2004"})
    row.end = "2004"
    with pytest.raises(ValidationError, match="What is ongoing has no end"):
        row.full_clean()


def test_after_loaddata(tmp_path: Path) -> None:
    fixture = tmp_path / "document.json"
    fields = {"public_id": "dated-by-loaddata", "title": "T", "kind": "report", "adopted": "2000-02"}
    fixture.write_text(json.dumps([{"model": "meetings.document", "fields": fields}]))
    call_command("loaddata", fixture, verbosity=0)
    found = Document.objects.get(public_id="dated-by-loaddata")
    assert (found.adopted_first, found.adopted_last) == ("2000-02-01", "2000-02-29")
