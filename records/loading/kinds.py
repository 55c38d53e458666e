"""The kinds of rows that fixtures hold, read off the models: their columns, links and keys."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from graphlib import TopologicalSorter
from typing import Any

from django.db import models, router

from records import structure
from records.models import KeptMixin, Part, Record

#: What a row is known by: a record by its public id, a part by what makes it unique, links by the ids they name.
Key = tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Kind:
    """A model of records or parts."""

    model: Any
    #: Its name in fixtures, in small letters.
    label: str
    #: The columns that somebody writes, in the model's order.
    columns: tuple[Any, ...]
    #: The plain many-to-many fields, which follow the columns.
    sets: tuple[Any, ...]
    #: The columns of the key.
    natural: tuple[str, ...]

    @property
    def is_record(self) -> bool:
        return issubclass(self.model, Record)

    @cached_property
    def name(self) -> str:
        """What reports call it."""
        return str(self.model.resource if self.is_record else self.model._meta.verbose_name_plural)

    @cached_property
    def fields(self) -> dict[str, int]:
        """The place of each column and set among a row's values."""
        return {field.name: place for place, field in enumerate((*self.columns, *self.sets))}

    @cached_property
    def links(self) -> tuple[tuple[int, Any, str], ...]:
        """The foreign keys: place, field, and the kind that they name."""
        return tuple((place, field, target_of(field)) for place, field in enumerate(self.columns) if field.is_relation)

    @cached_property
    def set_links(self) -> tuple[tuple[int, Any, str], ...]:
        """The same of the plain many-to-many fields."""
        return tuple((len(self.columns) + place, field, target_of(field)) for place, field in enumerate(self.sets))

    @cached_property
    def key_places(self) -> tuple[int, ...]:
        """The places of the key's columns among the values."""
        return tuple(self.fields[name] for name in self.natural)

    @cached_property
    def owner_places(self) -> tuple[tuple[int, str], ...]:
        """The places of the foreign keys to the records that show the row, and their kinds; none for a record."""
        return tuple(
            (self.fields[name], target_of(self.columns[self.fields[name]]))
            for name in getattr(self.model, "owners", ())
        )

    @cached_property
    def own_places(self) -> tuple[tuple[int, str], ...]:
        """Of these, those by which a row is a record's own: of two that show it the first, of several possible each."""
        several = all(self.columns[place].null for place, _ in self.owner_places)
        return self.owner_places if several else self.owner_places[:1]

    @cached_property
    def parent_place(self) -> int | None:
        """The place of the link to the record of the same kind above, if it is a tree."""
        return next(
            (place for place, field, label in self.links if field.name == "parent" and label == self.label), None
        )

    def key(self, values: list[Any]) -> Key:
        """The key of a row with these values, in which links are lists of keys."""
        return tuple(
            values[place][0] if isinstance(values[place], list) and values[place] else values[place]
            for place in self.key_places
        )

    def named_in(self, key: Key) -> Iterator[tuple[str, Key]]:
        """The records that a part's key names: kind and key."""
        for value, place in zip(key, self.key_places, strict=True):
            if value is not None and self.columns[place].is_relation:
                yield target_of(self.columns[place]), (value,)

    def owner(self, values: list[Any]) -> tuple[str, Key] | None:
        """The record that a part belongs to: of two that show it the first, of several possible the one that is set."""
        for place, label in self.owner_places:
            if values[place] is not None:
                return label, tuple(values[place])
        return None

    def shown(self, key: Key) -> str:
        """How a message names a row, also one whose key is not right."""
        told = " / ".join(str(value) for value in key if isinstance(value, (str, int)))
        return f"{self.model._meta.model_name} {told}".strip()


def target_of(field: Any) -> str:
    """The label of the model that a link names."""
    return str(field.related_model._meta.label_lower)


def written(field: models.Field[Any, Any]) -> bool:
    """Whether a column is one that somebody writes."""
    return not (field.primary_key or field.generated or isinstance(field, KeptMixin))


def _kind(model: type[Record] | type[Part]) -> Kind:
    return Kind(
        model=model,
        label=model._meta.label_lower,
        columns=tuple(field for field in model._meta.concrete_fields if written(field)),
        sets=tuple(model._meta.local_many_to_many),
        natural=("public_id",) if issubclass(model, Record) else model.natural,
    )


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by its label, each after those that its rows link to.

    Raises graphlib.CycleError when models link to each other in a ring: rows could then be written in no order.
    """
    every: list[type[Record] | type[Part]] = [*structure.record_models(), *structure.part_models()]
    found = {model._meta.label_lower: _kind(model) for model in every}
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for kind in found.values():
        targets = {label for _, _, label in (*kind.links, *kind.set_links)}
        sorter.add(kind.label, *sorted(targets - {kind.label}))
    return {label: found[label] for label in sorter.static_order()}


def database() -> str:
    """The alias of the database that records are written to."""
    return router.db_for_write(next(iter(kinds().values())).model)


def by_value(key: Key) -> tuple[tuple[bool, Any], ...]:
    """What keys are sorted by: value for value, nulls last."""
    return tuple((value is None, "" if value is None else value) for value in key)
