"""Records in the states that services ask for, and every way in which rows name each other, read off the models."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from meetings.models import OWNERS, Activity, ActivityParticipation, ActivityReport, Addressee, Response, Source
from records.models import Change, FormerId, Record
from records.structure import links_to, parts_of, sets_to
from tests.factories import make
from tests.records.kinds import RECORDS
from tests.records.past import Mark


def ready(kind: Any, **given: Any) -> Any:
    """A draft with all that publishing it asks for."""
    record = make(kind, **{"state": "draft", **given})
    if kind.resource in OWNERS:
        make(Source, **{OWNERS[kind.resource]: record})
    if kind is Activity:
        make(ActivityParticipation, activity=record, role="lead")
        make(ActivityReport, activity=record)
    return record


def published(kind: Any, **given: Any) -> Any:
    """The same, published already."""
    return ready(kind, state="published", **given)


@contextmanager
def without_a_trace() -> Iterator[None]:
    """Nothing is written in this block: no version, no line of the log, no former id, no entry of the history.

    What is written without any of these is what the attack list looks for (`test_attacks.py`).
    """

    def seen() -> Any:
        versions = {kind.resource: dict(kind._default_manager.values_list("pk", "version")) for kind in RECORDS}
        return versions, Change.objects.count(), FormerId.objects.count()

    before, mark = seen(), Mark()
    yield
    assert (seen(), mark.steps()) == (before, [])


def page_of(row: Any) -> Record:
    """The record on whose page a row is written: itself, or the record that it is a part of."""
    if isinstance(row, Record):
        return row
    for name in row.owners:
        owner = getattr(row, name)
        if owner is not None and (type(row), name) in parts_of(type(owner)):
            found: Record = owner
            return found
    raise AssertionError(row)


def record_links(model: Any) -> list[Any]:
    """The foreign keys of a row to records, but for the record that it is a part of."""
    return [
        field
        for field in model._meta.local_fields
        if isinstance(field.related_model, type)
        and issubclass(field.related_model, Record)
        and (model, field.name) not in parts_of(field.related_model)
    ]


#: Each column of a record that names a record.
COLUMNS = [(kind, field) for kind in RECORDS for field in record_links(kind)]
#: Each plain set of a record.
SETS = [(kind, field) for kind in RECORDS for field in kind._meta.local_many_to_many]
#: Each kind of part on the page of a kind of record, with each column in which it names another record.
CELLS = [
    (kind, part, owner, field) for kind in RECORDS for part, owner in parts_of(kind) for field in record_links(part)
]
#: Each way in which a row can name a record of a kind: the model, and the column or set.
POINTERS = [
    *((kind, model, field) for kind in RECORDS for model, field in links_to(kind)),
    *((kind, model, field) for kind in RECORDS for model, field in sets_to(kind)),
]


def pointing(model: Any, field: Any, record: Any, **given: Any) -> Any:
    """A row of `model` that names `record`."""
    if field.many_to_many:
        row = make(model, **given)
        getattr(row, field.name).add(record)
        return row
    return make(model, **{field.name: record, **given})


def response_on(recommendation: Any, **given: Any) -> Any:
    """A response on an addressee of a recommendation."""
    return make(Response, addressee=make(Addressee, recommendation=recommendation), **given)


def names(*parts: Any) -> str:
    """An id for a generated test."""
    return ".".join(getattr(part, "__name__", None) or part.name for part in parts)
