"""A database that was filled before there was history gets its first entries by `migrate`."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from meetings.models import Activity, Source
from organizations.models import Organization
from records import history
from records.migrations._first_entries import REASON
from records.models import Part, Record
from records.models.history import history_of
from records.services.reverting import revert
from records.structure import parts_of
from tests.factories import make
from tests.records import kinds
from tests.records.kinds import PARTS, RECORDS
from tests.records.past import TRACKED, Mark, changed, everything, last, members, said, step, stored
from tests.records.scratch import ALIAS, Place, sql

each = pytest.mark.parametrize("model", [*RECORDS, *PARTS], ids=lambda model: model.__name__)
each_set = pytest.mark.parametrize(
    ("model", "field"),
    kinds.many_to_many_fields(),
    ids=[f"{model.__name__}.{field.name}" for model, field in kinds.many_to_many_fields()],
)
#: Columns and versions alike: the migration writes entries and nothing else.
NOTHING: frozenset[str] = frozenset()


def migrate(*arguments: str) -> None:
    call_command("migrate", *arguments, database=ALIAS, verbosity=0)


def fill() -> None:
    """A row of every kind, as the release before wrote them: without history."""
    with override_settings(SIMPLE_HISTORY_ENABLED=False):
        for model in TRACKED:
            make(model)
        for model, field in kinds.many_to_many_fields():
            through, row = field.remote_field.through, model._default_manager.first()
            for member in (make(field.related_model), make(field.related_model)):
                ends = {field.m2m_field_name(): row, field.m2m_reverse_field_name(): member}
                through._base_manager.create(**ends)
                if field.remote_field.symmetrical:
                    through._base_manager.create(**dict(zip(ends, reversed(ends.values()), strict=True)))
        body = make(Organization, public_id="a-body")
        make(Source, of_activity=None, of_organization=body)


@pytest.fixture(scope="module")
def upgraded(
    tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """A filled database of the first release, migrated to this one: all its rows before and after."""
    place = Place(tmp_path_factory.mktemp("upgraded"))
    with django_db_blocker.unblock():
        place.make()
        try:
            with place.opened():
                migrate("meetings", "0001")
                fill()
                before = everything(leave_out=NOTHING)
                migrate()
                yield before, everything(leave_out=NOTHING)
        finally:
            place.drop()


@pytest.fixture(autouse=True)
def _alone(upgraded: Any) -> Iterator[None]:
    """Each test finds the database as the migration left it."""
    with transaction.atomic(using=ALIAS):
        yield
        transaction.set_rollback(True, using=ALIAS)


def test_the_rows_stay_as_they_are(upgraded: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, after = upgraded
    assert after == before
    assert all(before.values())


@each
def test_an_entry_for_each_row(model: Any) -> None:
    entries = history_of(model)._default_manager.order_by("id")
    rows = {row.pk: stored(row) for row in model._default_manager.all()}
    assert [entry.id for entry in entries] == sorted(rows)
    assert {entry.id: said(entry) for entry in entries} == rows
    beside = {
        (e.history_type, e.history_change_reason, e.history_user_id, e.request_id, e.history_date) for e in entries
    }
    assert beside == {("+", REASON, None, None, last(Activity.objects.first()).history_date)}


@each_set
def test_an_entry_for_each_member(model: Any, field: Any) -> None:
    found = {row.pk: members(last(row), field.name) for row in model._default_manager.all()}
    assert found == {
        row.pk: sorted(getattr(row, field.name).values_list("pk", flat=True)) for row in model._default_manager.all()
    }
    assert max(map(len, found.values())) >= 2


def test_nothing_was_missed() -> None:
    assert history.catch_up("Nothing was missed") == 0


@each
def test_an_edit_is_a_change(model: Any) -> None:
    row = model._default_manager.order_by("pk").first()
    values = kinds.another(row)
    mark = Mark()
    kinds.save(row, values)
    assert mark.steps() == [step(row, "~")]


def owner_of(row: Part) -> Record:
    """The record on whose page a part is written."""
    for name in row.owners:
        owner = getattr(row, name)
        if owner is not None and (type(row), name) in parts_of(type(owner)):
            found: Record = owner
            return found
    raise AssertionError(row)


@each
def test_the_first_moment_can_be_gone_back_to(model: Any) -> None:
    row = model._default_manager.order_by("pk").first()
    record = row if isinstance(row, Record) else owner_of(row)
    # What is withdrawn need not be fit to be published.
    sql(
        f"UPDATE {record._meta.db_table} SET state = 'withdrawn', withdrawn_at = created_at, withdrawn_reason = 'No.'"
        " WHERE id = %s",
        record.pk,
    )
    values = kinds.another(row)
    row.refresh_from_db()
    before = everything()
    kinds.save(row, values)
    for field in type(record)._meta.local_many_to_many:
        getattr(record, field.name).clear()
    assert changed(before, everything()) != {}
    done = revert(record, last_first(record))
    assert (done.left, changed(before, everything())) == ([], {})


def last_first(record: Record) -> Any:
    return history_of(type(record))._default_manager.get(id=record.pk, history_type="+").history_date


def test_a_body_keeps_the_sources_that_another_app_tells_of() -> None:
    """The entries of the two apps are written by two migrations: they tell of one moment."""
    body = Organization.objects.get(public_id="a-body")
    kinds.save(body, {"name": "Another name"})
    assert revert(body, last_first(body)).left == []
    assert body.sources.count() == 1
