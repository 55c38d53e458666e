"""How the kinds of records hang together, read off the models."""

from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import CASCADE, Model

from records.models import Part, Record


@cache
def record_models() -> tuple[type[Record], ...]:
    """Every kind of record, in the order of the apps."""
    return tuple(model for model in apps.get_models() if issubclass(model, Record))


@cache
def part_models() -> tuple[type[Part], ...]:
    """Every kind of part that has a model of its own."""
    return tuple(model for model in apps.get_models() if issubclass(model, Part))


@cache
def parts_of(kind: type[Model]) -> tuple[tuple[type[Part], str], ...]:
    """The parts that are written on the page of a record of this kind, each with its foreign key to the record.

    Of a row that links two records, both of which show it, it is the first's: with the first it goes.
    """
    return tuple(
        (part, name)
        for part in part_models()
        for name in part.owners
        if part._meta.get_field(name).related_model is kind
        and part._meta.get_field(name).remote_field.on_delete is CASCADE  # type: ignore[union-attr]
    )


@cache
def links_to(kind: type[Model]) -> tuple[tuple[type[Model], Any], ...]:
    """The foreign keys of records and parts that name a row of this kind, but for those of its own parts."""
    own = {(part, name) for part, name in parts_of(kind)}
    return tuple(
        (model, field)
        for model in (*record_models(), *part_models())
        for field in model._meta.local_fields
        if field.related_model is kind and (model, field.name) not in own
    )


@cache
def sets_to(kind: type[Model]) -> tuple[tuple[type[Record], Any], ...]:
    """The plain sets of records that can name a record of this kind."""
    return tuple(
        (model, field)
        for model in record_models()
        for field in model._meta.local_many_to_many
        if field.related_model is kind
    )


def links_of(row: Model) -> list[Any]:
    """The foreign keys of a row to other records and to parts of them, but for the record that the row is a part of."""
    return [
        field
        for field in row._meta.local_fields
        if isinstance(field.related_model, type)
        and issubclass(field.related_model, (Record, Part))
        and (type(row), field.name) not in parts_of(field.related_model)
    ]


def called(record: Record) -> str:
    """How a person is told which record is meant: what it is called, and its id."""
    name = getattr(record, "display", "") or ""
    return f"“{name}” ({record.public_id})"
