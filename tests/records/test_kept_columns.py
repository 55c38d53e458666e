"""Kept columns: nothing that Django writes reaches them, and raw SQL with another value is refused."""

import contextlib
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import IntegrityError, connection, models, transaction

from meetings.models import Activity, ActivityReport, Addressee, Participation, Response
from organizations.models import Organization
from records.models import KeptMixin, Record
from tests.factories import build, make, version
from tests.records import kinds
from tests.records.kinds import quoted, sql

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(1815, 6, 9, tzinfo=UTC)
#: As both engines take it.
AHEAD = "2999-12-31 00:00:00.000000+00:00"
#: What somebody might write into each kept column.
WRONG: dict[str, Any] = {
    "version": 0,
    "created_at": LONG_AGO,
    "modified_at": LONG_AGO,
    "published_at": LONG_AGO,
    "status": "cancelled",
    "standing": "overtaken",
    "display": "Somebody else",
}

each_record = pytest.mark.parametrize("model", kinds.RECORDS, ids=lambda model: model.__name__)
each_kept = pytest.mark.parametrize(
    ("model", "column"),
    [
        (model, field.name)
        for model in kinds.RECORDS + kinds.PARTS
        for field in model._meta.local_fields
        if isinstance(field, KeptMixin)
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
DJANGO = [
    kinds.save,
    kinds.save_update_fields,
    kinds.raw_save,
    kinds.bulk_update,
    kinds.update,
    kinds.update_or_create,
]


def everything(row: models.Model) -> dict[str, Any]:
    found: dict[str, Any] = type(row)._base_manager.values().get(pk=row.pk)
    return found


@each_kept
def test_django_writes_around_them(model: type[models.Model], column: str) -> None:
    row = make(model)
    before = everything(row)
    for way in DJANGO:
        way(row, {column: WRONG[column]})
        assert everything(row) == before


def test_an_expression_does_not_reach_them_either() -> None:
    body = make(Organization)
    before = everything(body)
    Organization.objects.filter(pk=body.pk).update(
        version=models.F("version") + 5, created_at=models.F("modified_at"), published_at=None
    )
    assert everything(body) == before


@each_record
def test_a_stale_instance_lowers_nothing(model: type[Record]) -> None:
    stale = make(model)
    fresh = model.objects.get(pk=stale.pk)
    for number in range(3):
        fresh.remarks = f"remark {number}"
        fresh.save()
    assert version(fresh) == stale.version + 3
    kept = model.objects.values("created_at", "published_at").get(pk=stale.pk)
    stale.version, stale.created_at, stale.published_at = 0, LONG_AGO, None
    stale.remarks = "what the stale one says"
    stale.save()
    now = model.objects.get(pk=stale.pk)
    assert now.version == fresh.version + 4
    assert {"created_at": now.created_at, "published_at": now.published_at} == kept


REFUSED = [
    ("version", "{version} - 1", "_version_grows"),
    ("created_at", "'1815-06-09 00:00:00+00'", "_created_at_fixed"),
    ("published_at", "'1815-06-09 00:00:00+00'", "_published_at_fixed"),
    ("published_at", "NULL", "_published_at_fixed"),
    ("modified_at", "'1815-06-09 00:00:00+00'", "_modified_at_grows"),
]


@each_record
@pytest.mark.parametrize(("column", "value", "name"), REFUSED)
def test_raw_sql_is_refused(model: type[Record], column: str, value: str, name: str) -> None:
    row = make(model)
    before = everything(row)
    table = model._meta.db_table
    with pytest.raises(IntegrityError, match=f"{table}{name}"), transaction.atomic():
        sql(f"UPDATE {quoted(table)} SET {column} = {value.format(version='version')} WHERE id = %s", [row.pk])
    assert everything(row) == before


@pytest.mark.parametrize(
    ("model", "column"),
    [(Activity, "status"), (Addressee, "standing"), (Participation, "display"), (Response, "display")],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_raw_sql_cannot_claim_another_outcome(model: type[models.Model], column: str) -> None:
    row = make(model)
    before = everything(row)
    table = model._meta.db_table
    with pytest.raises(IntegrityError, match=f"{table}_{column}_is_computed"), transaction.atomic():
        sql(f"UPDATE {quoted(table)} SET {column} = %s WHERE id = %s", [WRONG[column], row.pk])
    assert everything(row) == before
    sql(f"UPDATE {quoted(table)} SET {column} = {column} WHERE id = %s", [row.pk])
    assert everything(row) == before


def test_a_new_row_may_claim_what_it_likes() -> None:
    """An insert that names them is set right: fixtures of other systems and careless SQL do name them."""
    activity = build(Activity, status="cancelled")
    activity.save()
    assert Activity.objects.get(pk=activity.pk).status is None
    body = make(Organization, name="International Labour Organization")
    participation = build(Participation, organization=body, role="host", display="Somebody else")
    participation.save()
    assert Participation.objects.get(pk=participation.pk).display == "International Labour Organization (host)"


def test_an_upsert_cannot_bring_them_in() -> None:
    activity = make(Activity)
    make(ActivityReport, activity=activity, status="ongoing")
    activity.refresh_from_db()
    activity.status = "cancelled"
    # PostgreSQL works it out before it comes to the update, SQLite refuses.
    with contextlib.suppress(IntegrityError), transaction.atomic():
        Activity.objects.bulk_create(
            [activity], update_conflicts=True, unique_fields=["id"], update_fields=["title", "status"]
        )
    assert Activity.objects.get(pk=activity.pk).status == "ongoing"


def test_an_upsert_of_created_at_is_refused() -> None:
    body = make(Organization)
    body.created_at = LONG_AGO
    with (
        pytest.raises(IntegrityError, match="organizations_organization_created_at_fixed"),
        transaction.atomic(),
    ):
        Organization.objects.bulk_create(
            [body], update_conflicts=True, unique_fields=["public_id"], update_fields=["name", "created_at"]
        )


@each_record
def test_the_time_of_the_last_change_stands_when_the_clock_goes_back(model: type[Record]) -> None:
    row = make(model)
    kinds.sql(f"UPDATE {quoted(model._meta.db_table)} SET modified_at = %s WHERE id = %s", [AHEAD, row.pk])
    kinds.sql_update(row, {"remarks": "Written by a slower clock."})
    now = model.objects.get(pk=row.pk)
    assert (now.version, now.modified_at) == (row.version + 1, datetime.fromisoformat(AHEAD))


@each_record
def test_first_publication_is_dated_once(model: type[Record]) -> None:
    row = make(model, state="draft")
    assert row.published_at is None
    kinds.sql_update(row, {"state": "published"})
    row.refresh_from_db()
    first = row.published_at
    assert (first - row.created_at).total_seconds() < 60
    kinds.sql_update(row, {"state": "draft"})
    kinds.sql_update(row, {"state": "published"})
    row.refresh_from_db()
    assert row.published_at == first


@each_record
def test_times_have_one_form(model: type[Record]) -> None:
    """Six digits of a second in UTC, whichever of Django, a default or a trigger wrote them: they sort as text."""
    row = make(model)
    kinds.sql_update(row, {"remarks": "x"})
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT CAST(created_at AS TEXT), CAST(modified_at AS TEXT), CAST(published_at AS TEXT)"
                f" FROM {quoted(model._meta.db_table)} WHERE id = %s",
                [row.pk],
            )
            for moment in cursor.fetchone():
                assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}", moment)
    row.refresh_from_db()
    assert row.modified_at.utcoffset().total_seconds() == 0


def test_what_the_log_says_of_each_step_of_a_life() -> None:
    body = build(Organization, state="draft")
    before = kinds.standing(body)
    body.save()
    steps: list[dict[str, Any]] = [
        {"name": "A name"},
        {"state": "published"},
        {"name": "Another name"},
        {"state": "withdrawn", "withdrawn_at": LONG_AGO, "withdrawn_reason": "Entered twice."},
        {"withdrawn_reason": "Entered twice, by mistake."},
        {"state": "published", "withdrawn_at": None, "withdrawn_reason": None},
        {"state": "draft"},
        {"name": "A third name"},
        {"state": "published"},
    ]
    for step in steps:
        kinds.update(body, step)
    body.delete()
    assert kinds.log_since(before, body) == [
        ("internal", 1),
        ("internal", 2),
        ("create", 3),
        ("update", 4),
        ("withdraw", 5),
        ("internal", 6),
        ("create", 7),
        ("withdraw", 8),
        ("internal", 9),
        ("create", 10),
        ("delete", 11),
    ]


def test_a_draft_that_goes_was_never_there_for_the_public() -> None:
    body = make(Organization, state="draft")
    before = kinds.standing(body)
    body.delete()
    assert kinds.log_since(before, body) == [("internal", 2)]
