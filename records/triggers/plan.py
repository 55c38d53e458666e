"""What the triggers must know, read off the models and off the columns that exist at this moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from records.models import Computation, KeptMixin, Part, Record
from records.models.guards import Guard, guards_of
from records.structure import part_models, record_models

#: Kept columns of every record that are no part of what it says.
BOOKKEEPING = ("version", "created_at", "modified_at", "published_at")


@dataclass(frozen=True)
class Link:
    """A foreign key to a record."""

    column: str
    table: str


@dataclass(frozen=True)
class Owner:
    """A record that shows a row: its table, and how to find its key from the row."""

    table: str
    #: SQL for the key, over `{row}`.
    key: str
    #: The foreign key it is found by; that one alone is not asked whether it names a draft.
    column: str


@dataclass(frozen=True)
class Table:
    """One table that triggers stand on."""

    model: str
    table: str
    #: Every column that exists and that a person or program wrote: what a real difference is a difference of.
    columns: tuple[str, ...]
    #: Columns that are no difference: bookkeeping, and what the engine generates.
    derived: tuple[str, ...]
    links: tuple[Link, ...]
    computed: tuple[Computation, ...]
    guards: tuple[Guard, ...]
    #: The records that show the row.
    owners: tuple[Owner, ...] = ()
    #: The plural name of the kind, for records.
    resource: str | None = None
    #: Conditions over `{row}` beyond its links that hide it from its owners.
    hidden_when: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """All tables, and the columns that exist."""

    records: tuple[Table, ...] = ()
    parts: tuple[Table, ...] = ()
    existing: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def tables(self) -> tuple[Table, ...]:
        return (*self.records, *self.parts)


def _links(model: type[models.Model], existing: frozenset[str]) -> tuple[Link, ...]:
    return tuple(
        Link(found.column, found.related_model._meta.db_table)
        for found in model._meta.local_fields
        if found.is_relation
        and found.column in existing
        and isinstance(found.related_model, type)
        and issubclass(found.related_model, Record)
    )


def _columns(model: type[models.Model], existing: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    written: list[str] = []
    derived: list[str] = []
    for found in model._meta.local_fields:
        if found.column not in existing:
            continue
        kept = isinstance(found, KeptMixin) and found.column in BOOKKEEPING
        (derived if found.generated or kept else written).append(found.column)
    return tuple(written), tuple(derived)


def _guards(model: Any, existing: frozenset[str]) -> tuple[Guard, ...]:
    return tuple(guard for guard in guards_of(model) if set(guard.columns) <= existing)


def _computed(model: Any, existing: frozenset[str]) -> tuple[Computation, ...]:
    return tuple(found for found in model.computed if {found.column, *found.own} <= existing)


def _shown_response(model: type[Record], links: tuple[Link, ...]) -> tuple[tuple[Owner, ...], tuple[str, ...]]:
    """Owners of a record that others show among their parts, found through a part of theirs."""
    owners: list[Owner] = []
    hidden = ["""{row}."state" <> 'published'"""]
    for name in model.shown_by:
        step: Any = model._meta.get_field(name)
        part: Any = step.related_model
        for owner_name in part.owners:
            owner = part._meta.get_field(owner_name)
            owners.append(
                Owner(
                    owner.related_model._meta.db_table,
                    f'(SELECT s."{owner.column}" FROM "{part._meta.db_table}" s'
                    f' WHERE s."id" = {{row}}."{step.column}")',
                    step.column,
                )
            )
        for found in part._meta.local_fields:
            target = found.related_model
            if found.is_relation and found.name not in part.owners and issubclass(target, Record):
                hidden.append(
                    f'EXISTS (SELECT 1 FROM "{part._meta.db_table}" s JOIN "{target._meta.db_table}" d'
                    f' ON d."id" = s."{found.column}" WHERE s."id" = {{row}}."{step.column}"'
                    f""" AND d."state" = 'draft')"""
                )
    return tuple(owners), tuple(hidden)


def _record(model: type[Record], existing: frozenset[str]) -> Table:
    columns, derived = _columns(model, existing)
    links = _links(model, existing)
    owners, hidden = _shown_response(model, links) if model.shown_by else ((), ())
    table = model._meta.db_table
    return Table(
        model=model._meta.label,
        table=table,
        columns=columns,
        derived=derived,
        links=links,
        computed=_computed(model, existing),
        guards=_guards(model, existing),
        owners=owners,
        resource=model.resource,
        hidden_when=hidden,
    )


def _part(model: type[Part], existing: frozenset[str]) -> Table:
    columns, derived = _columns(model, existing)
    keys: list[Any] = [model._meta.get_field(name) for name in model.owners]
    owners = tuple(
        Owner(key.related_model._meta.db_table, f'{{row}}."{key.column}"', key.column)
        for key in keys
        if key.column in existing
    )
    return Table(
        model=model._meta.label,
        table=model._meta.db_table,
        columns=columns,
        derived=derived,
        links=_links(model, existing),
        computed=_computed(model, existing),
        guards=_guards(model, existing),
        owners=owners,
    )


def _plain_set(model: type[Record], through: Any, existing: frozenset[str]) -> Table:
    """The rows of a plain many-to-many field: the record it is declared on shows them."""
    # In the order of declaration: the side that declares the field comes first.
    source = next(found for found in through._meta.local_fields if found.is_relation)
    return Table(
        model=through._meta.label,
        table=through._meta.db_table,
        columns=tuple(found.column for found in through._meta.local_fields),
        derived=(),
        links=_links(through, existing),
        computed=(),
        guards=(),
        owners=(Owner(model._meta.db_table, f'{{row}}."{source.column}"', source.column),),
    )


def read(existing: Mapping[str, frozenset[str]]) -> Plan:
    """The plan for a database in which these tables have these columns.

    The code may be ahead of the schema (`migrate app 0001`): what does not exist is left out. Nothing is
    planned before the log stands, or for a table whose bookkeeping is not all there.
    """
    if not {"records_change", "records_formerid", "records_epoch"} <= existing.keys():
        return Plan(existing=existing)
    records = [
        _record(model, existing[model._meta.db_table])
        for model in record_models()
        if {"id", "public_id", "state", *BOOKKEEPING} <= existing.get(model._meta.db_table, frozenset())
    ]
    standing = {record.table for record in records}
    parts = [
        _part(model, existing[model._meta.db_table]) for model in part_models() if model._meta.db_table in existing
    ]
    for model in record_models():
        for many in model._meta.local_many_to_many:
            through: Any = many.remote_field.through
            if through._meta.auto_created and through._meta.db_table in existing:
                parts.append(_plain_set(model, through, existing[through._meta.db_table]))
    parts = [part for part in parts if {owner.table for owner in part.owners} <= standing]
    return Plan(tuple(records), tuple(parts), existing)
