"""Finding rows of the database by their keys, some hundreds in a query."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from records.loading.gathering import Gathered
from records.loading.kinds import Key, Kind, by_value, kinds

#: How many keys one query names.
AT_ONCE = 500

#: The database keys of rows, by kind and key. What is written is added.
Known = dict[str, dict[Key, int]]

T = TypeVar("T")


class Row(NamedTuple):
    """A row of the database: its key there, and its columns in the kind's order, links as keys there."""

    pk: int
    values: tuple[Any, ...]


def batches(items: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """`items` in lists of `size`."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def in_order(keys: Iterable[Key]) -> list[Key]:
    """Keys in the order in which rows are asked for and written: always the same, against deadlocks."""
    return sorted(keys, key=by_value)


def find(kind: Kind, keys: Sequence[Key], known: Known) -> dict[Key, Row]:
    """Those rows of `kind` that are there. Of parts, the records that their keys name must be known."""
    return _records(kind, keys) if kind.is_record else _parts(kind, keys, known)


def _columns(kind: Kind) -> list[str]:
    return [field.attname for field in kind.columns]


def _records(kind: Kind, keys: Sequence[Key]) -> dict[Key, Row]:
    found = {}
    place = kind.fields["public_id"]
    for batch in batches(keys):
        rows = kind.model._base_manager.filter(public_id__in=[key[0] for key in batch])
        for pk, *values in rows.values_list("pk", *_columns(kind)):
            found[values[place],] = Row(pk, tuple(values))
    return found


def _as_stored(kind: Kind, key: Key, known: Known) -> Key | None:
    """The key with the database's keys of the records that it names; None when one of them is not there."""
    stored = list(key)
    for at, (value, place) in enumerate(zip(key, kind.key_places, strict=True)):
        field = kind.columns[place]
        if field.is_relation and value is not None:
            pk = known[str(field.related_model._meta.label_lower)].get((value,))
            if pk is None:
                return None
            stored[at] = pk
    return tuple(stored)


def _lead(kind: Kind, stored: Key) -> tuple[str, Any]:
    """The column by which a part is looked for, and its value: the first record it names, else no vocabulary."""
    fields = [kind.columns[place] for place in kind.key_places]
    pairs = [(field, value) for field, value in zip(fields, stored, strict=True) if value is not None]
    field, value = next(
        (pair for pair in pairs if pair[0].is_relation), next((pair for pair in pairs if not pair[0].choices), pairs[0])
    )
    return field.attname, value


def _parts(kind: Kind, keys: Sequence[Key], known: Known) -> dict[Key, Row]:
    wanted: dict[Key, Key] = {}
    leads: dict[str, set[Any]] = {}
    for key in keys:
        stored = _as_stored(kind, key, known)
        if stored is None or not any(value is not None for value in stored):
            continue
        wanted[stored] = key
        name, value = _lead(kind, stored)
        leads.setdefault(name, set()).add(value)
    found = {}
    for name, values in leads.items():
        for batch in batches(sorted(values)):
            rows = kind.model._base_manager.filter(**{f"{name}__in": batch})
            for pk, *row in rows.values_list("pk", *_columns(kind)):
                stored = tuple(row[place] for place in kind.key_places)
                if stored in wanted:
                    found[wanted[stored]] = Row(pk, tuple(row))
    return found


def resolve(gathered: Gathered, also: Iterable[tuple[str, Key]] = ()) -> Known:
    """The database keys of all records in the files and of all that they name, as far as they are there.

    `also` are kinds and keys that are asked for besides.
    """
    wanted = {label: {*keys} for label, keys in gathered.wanted.items()}
    for label, key in also:
        wanted[label].add(key)
    known: Known = {label: {} for label in kinds()}
    for label, kind in kinds().items():
        if kind.is_record:
            asked = wanted[label] | gathered.rows[label].keys()
            for batch in batches(in_order(asked)):
                rows = kind.model._base_manager.filter(public_id__in=[key[0] for key in batch])
                known[label].update(((public_id,), pk) for public_id, pk in rows.values_list("public_id", "pk"))
        elif wanted[label]:
            rows_there = find(kind, in_order(wanted[label]), known)
            known[label].update((key, row.pk) for key, row in rows_there.items())
    return known
