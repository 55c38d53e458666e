"""Database defaults: SQL that names only what has none makes the same row as Django does."""

from typing import Any

import pytest
from django.db import connection, models

from meetings.models import (
    Activity,
    ActivityFigure,
    ActivityParticipation,
    ActivityPlace,
    Addressee,
    DocumentFigure,
    Meeting,
    PaperAuthor,
    Participation,
    Recommendation,
    Session,
)
from records.models import KeptMixin, Record
from records.structure import part_models, record_models
from tests.factories import ALSO, build, version
from tests.records.kinds import log_since, quoted, standing, stored

pytestmark = pytest.mark.django_db

MADE: list[type[models.Model]] = [*record_models(), *part_models()]
each_kind = pytest.mark.parametrize("model", MADE, ids=lambda model: model.__name__)

#: All that must be named of some kinds, written out: a default that is lost makes one of them longer.
LEAST: dict[Any, set[str]] = {
    Activity: {"public_id", "title", "kind"},
    Meeting: {"public_id", "name", "kind"},
    Session: {"public_id", "meeting_id", "title"},
    Participation: {"public_id", "meeting_id", "role", "organization_id"},
    Recommendation: {"public_id", "title", "kind", "document_id"},
    Addressee: {"recommendation_id", "organization_id"},
    ActivityParticipation: {"activity_id", "organization_id", "role"},
    ActivityPlace: {"activity_id", "name"},
    ActivityFigure: {"activity_id", "value"},
    DocumentFigure: {"document_id", "value"},
    PaperAuthor: {"paper_id", "person_id"},
}


def least(model: type[models.Model]) -> list[Any]:
    """The columns that an INSERT has to name."""
    also = {*ALSO.get(model, ()), *(["reported"] if model.__name__ == "Response" else [])}
    return [
        field
        for field in model._meta.local_concrete_fields
        if not (field.primary_key or field.generated or field.has_db_default())
        and (not field.null or field.name in also)
    ]


def insert(row: Any, fields: list[Any]) -> Any:
    """The row that SQL makes of these columns alone."""
    columns = ", ".join(quoted(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {quoted(row._meta.db_table)} ({columns}) VALUES ({marks}) RETURNING id",
            [stored(row, field.name) for field in fields],
        )
        ((pk,),) = cursor.fetchall()
    return type(row)._base_manager.get(pk=pk)


@each_kind
def test_what_django_fills_in_the_database_fills_in_too(model: type[models.Model]) -> None:
    assert [f.name for f in model._meta.local_concrete_fields if f.has_default() and not f.has_db_default()] == []


@pytest.mark.parametrize("model", LEAST, ids=lambda model: model.__name__)
def test_what_has_to_be_named(model: Any) -> None:
    assert {field.column for field in least(model)} == LEAST[model]


@each_kind
def test_an_insert_of_the_least(model: type[models.Model]) -> None:
    row = build(model)
    by_sql = insert(row, least(model))
    for field in model._meta.local_concrete_fields:
        if field.has_default() and not isinstance(field, KeptMixin):
            assert getattr(by_sql, field.attname) == field.get_default(), field.name
    if isinstance(by_sql, Record):
        assert (by_sql.state, by_sql.version, by_sql.published_at) == ("draft", 1, None)
        assert abs((by_sql.modified_at - by_sql.created_at).total_seconds()) < 60
        assert log_since(type(standing(by_sql))(None, 0), by_sql) == [("internal", 1)]


@pytest.mark.parametrize("model", part_models(), ids=lambda model: model.__name__)
def test_a_part_of_the_least_moves_its_owner(model: type[models.Model]) -> None:
    row = build(model)
    owners = [owner for name in model.owners if (owner := getattr(row, name)) is not None]
    before = {owner: version(owner) for owner in owners}
    insert(row, least(model))
    assert {owner: version(owner) > before[owner] for owner in owners} == dict.fromkeys(owners, True)
