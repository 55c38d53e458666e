"""The attack list: each way of writing on each kind of record, part and plain set, on the engine at hand.

A record's version moves exactly when the record or a part of it really changes, however it is written, each
step is a line in the log, and nothing moves when nothing changed.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, models

from meetings.models import (
    Activity,
    ActivityReport,
    Addressee,
    Document,
    Meeting,
    MeetingSeries,
    Paper,
    Recommendation,
    Response,
    Source,
)
from organizations.models import Area, OrganizationIdentifier, PersonIdentifier
from records.models import Change, Record
from tests.factories import INSTEAD, build, make, version
from tests.records import kinds
from tests.records.kinds import CHANGES, DELETIONS, KINDS, MAKINGS, log_since, owners, standing

pytestmark = pytest.mark.django_db

NOON = datetime(2004, 10, 27, 12, tzinfo=UTC)


def named(model: type[models.Model]) -> str:
    return model.__name__


each_kind = pytest.mark.parametrize("model", KINDS, ids=named)
each_change = pytest.mark.parametrize("way", CHANGES.values(), ids=CHANGES)
each_making = pytest.mark.parametrize("way", MAKINGS.values(), ids=MAKINGS)
each_deletion = pytest.mark.parametrize("way", DELETIONS.values(), ids=DELETIONS)


#: On SQLite a kept column of a new row is set by a second UPDATE, which is a second change of who shows the row.
AGAIN = 2 if connection.vendor == "sqlite" else 1


def changes(then: kinds.Standing, steps: int) -> list[tuple[str, int]]:
    """The lines that so many changes leave in the log of a record."""
    return [("update", (then.version or 0) + step) for step in range(1, steps + 1)]


def steps_of(model: type[models.Model]) -> int:
    """A report changes its activity twice: it is a part of it, and it decides the status."""
    return 2 if model is ActivityReport else 1


@each_change
@each_kind
def test_a_change_counts_when_it_is_one(model: type[models.Model], way: Callable[..., None]) -> None:
    row = make(model)
    before = {record: standing(record) for record in owners(row)}
    dated = {record: type(record).objects.get(pk=record.pk).modified_at for record in before}

    way(row, kinds.same(row))
    for record, then in before.items():
        now = type(record).objects.get(pk=record.pk)
        assert (now.version, now.modified_at) == (then.version, dated[record])
    assert not Change.objects.filter(id__gt=max(then.last for then in before.values())).exists()

    values = kinds.another(row)
    before = {record: standing(record) for record in owners(row)}
    way(row, values)
    row = model._base_manager.get(pk=row.pk)
    assert {name: getattr(row, name) for name in values} == values
    for record, then in before.items():
        assert log_since(then, record) == changes(then, steps_of(model))
        now = type(record).objects.get(pk=record.pk)
        assert now.version == log_since(then, record)[-1][1]
        assert now.modified_at > dated[record]


@each_making
@each_kind
def test_a_new_row_is_logged(model: type[models.Model], way: Callable[..., None]) -> None:
    row = build(model)
    before = {record: standing(record) for record in owners(row) if record.pk}
    last = Change.objects.order_by("-id").values_list("id", flat=True).first() or 0
    way(row)
    for record, then in before.items():
        steps = AGAIN if (model, type(record)) == (Response, Recommendation) else steps_of(model)
        assert log_since(then, record) == changes(then, steps)
        assert version(record) == log_since(then, record)[-1][1]
    if isinstance(row, Record):
        row = model._base_manager.get(public_id=row.public_id)
        assert log_since(kinds.Standing(None, last), row) == [("create", 1)]
        assert row.version == 1
        assert row.published_at is not None


@each_deletion
@each_kind
def test_a_row_taken_away_is_logged(model: type[models.Model], way: Callable[..., None]) -> None:
    row = make(model)
    before = {record: standing(record) for record in owners(row)}
    way(row)
    assert not model._base_manager.filter(pk=row.pk).exists()
    for record, then in before.items():
        if record == row:
            assert log_since(then, record) == [("delete", then.version + 1)]
        else:
            assert log_since(then, record) == changes(then, steps_of(model))
            assert version(record) == log_since(then, record)[-1][1]


@pytest.mark.parametrize("way", [kinds.save, kinds.update, kinds.bulk_update, kinds.sql_update])
@pytest.mark.parametrize(
    ("model", "owner"),
    [(model, name) for model in kinds.PARTS + kinds.SETS for name in kinds.owner_fields(model)],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_a_part_that_moves_touches_both(model: type[models.Model], owner: str, way: Callable[..., None]) -> None:
    field: Any = model._meta.get_field(owner)
    row = make(model, **{owner: make(field.related_model)})
    left, entered = getattr(row, owner), make(field.related_model)
    stayed = [record for record in owners(row) if record != left]
    before = {record: standing(record) for record in (left, entered, *stayed)}
    way(row, {field.attname: entered.pk})
    for record, then in before.items():
        assert log_since(then, record) == changes(then, steps_of(model))
        assert version(record) == log_since(then, record)[-1][1]


@pytest.mark.parametrize("way", [kinds.save, kinds.update, kinds.bulk_update, kinds.sql_update])
def test_a_response_that_moves_touches_both_recommendations(way: Callable[..., None]) -> None:
    row = make(Response)
    entered = make(Addressee)
    left = row.addressee.recommendation
    before = {record: standing(record) for record in (left, entered.recommendation)}
    way(row, {"addressee_id": entered.pk})
    for record, then in before.items():
        assert log_since(then, record) == changes(then, 1 if record == left else AGAIN)


if connection.vendor == "sqlite":
    # PostgreSQL has no INSERT OR REPLACE; its upsert is among the ways above.

    @pytest.mark.parametrize("model", KINDS, ids=named)
    def test_insert_or_replace_is_a_deletion_and_a_new_row(model: type[models.Model]) -> None:
        row = make(model)
        before = {record: standing(record) for record in owners(row)}
        kinds.insert_or_replace(row, kinds.another(row))
        for record, then in before.items():
            now = [action for action, _ in log_since(then, record)]
            assert now == (["delete", "create"] if record == row else ["update"] * len(now))
            steps = [number for _, number in log_since(then, record)]
            assert steps == list(range(then.version + 1, then.version + 1 + len(steps)))
            assert version(record) == steps[-1]


#: Columns that go with others: what must be written with them.
TOGETHER: dict[tuple[type[models.Model], str], dict[str, Any]] = {
    (Area, "latitude"): {"latitude": Decimal("1.5"), "longitude": Decimal("36.8")},
    (Meeting, "text_lines"): {"text_title": "Proceedings", "text_sha256": "0" * 64, "text_lines": 8_129},
    (Paper, "line_end"): {"line_start": 3, "line_end": 9},
    (Source, "line_end"): {"line_start": 3, "line_end": 9},
    (Activity, "end"): {"end": "2005", "ongoing": False},
    (OrganizationIdentifier, "scheme"): {"scheme": "wikidata", "value": "Q990001"},
    (PersonIdentifier, "scheme"): {"scheme": "wikidata", "value": "Q990002"},
    (OrganizationIdentifier, "value"): {"value": "Q990003"},
    (PersonIdentifier, "value"): {"value": "Q990004"},
}
WITHDRAWN = {"state": "withdrawn", "withdrawn_at": NOON, "withdrawn_reason": "Entered twice."}
#: Columns that are written with another, above.
WITH_ANOTHER = {"withdrawn_at", "withdrawn_reason", "longitude", "text_title", "text_sha256", "line_start"}
#: What a row must have for one of its columns to take another value.
GIVEN: dict[type[models.Model], dict[str, Any]] = {
    Meeting: {"series": MeetingSeries, "mandate_document": Document},
    MeetingSeries: {"mandate_document": Document},
    Source: {"of_activity": Activity, "paper": {"line_start": 1, "line_end": 40}},
    Activity: {"ongoing": True},
}


@pytest.mark.parametrize("model", KINDS, ids=named)
def test_every_written_column_is_a_real_difference(model: type[models.Model]) -> None:
    given = {
        name: make(Paper, **what) if isinstance(what, dict) else make(what) if isinstance(what, type) else what
        for name, what in GIVEN.get(model, {}).items()
    }
    if model in {Recommendation, Response}:
        given.update({"document": make(Document)})
    row = make(model, **given)
    told_by = (kinds.owners(row) or [row])[0]
    alternatives = {name for names in INSTEAD.get(model, ()) for name in names} - set(given)
    for field in kinds.written_fields(model):
        if field.name in WITH_ANOTHER or (field.name in alternatives and getattr(row, field.attname) is None):
            continue
        if field.name in {"public_id", "ongoing", *kinds.owner_fields(model)} or field.name in given:
            continue
        values = WITHDRAWN if field.name == "state" else TOGETHER.get((model, field.name))
        values = values or {field.attname: kinds.other_value(row, field)}
        before = standing(told_by)
        kinds.update(row, values)
        assert (field.name, version(told_by) > before.version) == (field.name, True)
        row.refresh_from_db()
