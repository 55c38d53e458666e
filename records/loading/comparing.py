"""What the files say against what the database holds: which rows are new, changed or the same."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from records.loading.checking import python_value
from records.loading.gathering import Gathered
from records.loading.kinds import Key, Kind, kinds, target_of
from records.loading.lookup import Known, Row, batches, find, in_order
from records.loading.notes import Whose

#: Stands for the database key of a row that is not there yet.
NOT_YET = object()


class New(NamedTuple):
    """A row that is not in the database."""

    key: Key
    whose: Whose


class Changed(NamedTuple):
    """A row that differs, and in which columns."""

    key: Key
    whose: Whose
    pk: int
    columns: tuple[str, ...]


class SetChange(NamedTuple):
    """A plain many-to-many set that differs: what the file adds, and the database keys of what it lacks."""

    key: Key
    field: Any
    add: tuple[Key, ...]
    remove: tuple[int, ...]


@dataclass
class Difference:
    """What differs in one kind."""

    kind: Kind
    new: list[New] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    sets: list[SetChange] = field(default_factory=list)
    same: int = 0
    #: The keys of rows that differ and are left as they are.
    spared: set[Key] = field(default_factory=set)
    #: How many rows in the files belong to each record, of those records that somebody asked about.
    counted: Counter[Whose] = field(default_factory=Counter)

    def spare(self, whose: set[Whose]) -> None:
        """Take out what belongs to these records: it will not be written."""
        keys = {row.key for row in self.new if row.whose in whose}
        keys |= {row.key for row in self.changed if row.whose in whose}
        keys |= {change.key for change in self.sets if (self.kind.label, change.key) in whose}
        self.leave(keys)

    def leave(self, keys: set[Key]) -> None:
        """Take out the rows with these keys."""
        self.spared |= keys
        self.new = [row for row in self.new if row.key not in self.spared]
        self.changed = [row for row in self.changed if row.key not in self.spared]
        self.sets = [change for change in self.sets if change.key not in self.spared]

    def rows_changed(self) -> set[Key]:
        """The keys of the rows of which a column or a set differs."""
        return ({row.key for row in self.changed} | {change.key for change in self.sets}) - {
            row.key for row in self.new
        }

    def differing(self) -> set[Whose]:
        """The records that differ, themselves or in a part."""
        found = {row.whose for row in self.new} | {row.whose for row in self.changed}
        return found | {(self.kind.label, change.key) for change in self.sets}


def compare(kind: Kind, gathered: Gathered, known: Known, asked: set[Whose]) -> Difference:
    """Compare all rows of one kind with the database; `asked` are records whose rows are to be counted."""
    found = Difference(kind)
    for batch in batches(in_order(gathered.rows[kind.label])):
        values = {key: gathered.values(kind, key) for key in batch}
        there = find(kind, batch, known)
        for key in batch:
            whose = (kind.label, key) if kind.is_record else kind.owner(values[key])
            # A part that names no owner is the database's to refuse.
            whose = whose or (kind.label, key)
            if whose in asked:
                found.counted[whose] += 1
            if key not in there:
                found.new.append(New(key, whose))
            elif columns := _columns_that_differ(kind, values[key], there[key], known):
                found.changed.append(Changed(key, whose, there[key].pk, columns))
        for place, each, label in kind.set_links:
            found.sets += _sets_that_differ(place, each, label, values, there, known)
    found.same = len(gathered.rows[kind.label]) - len(found.new) - len(found.rows_changed())
    return found


def wanted_value(column: Any, value: Any, known: Known) -> Any:
    """A value of a file as the database has it; NOT_YET for a link to a row that is not there."""
    if value is None or not column.is_relation:
        return python_value(column, value)
    return known[target_of(column)].get(tuple(value), NOT_YET)


def _columns_that_differ(kind: Kind, values: list[Any], row: Row, known: Known) -> tuple[str, ...]:
    return tuple(
        column.name
        for column, value, stored in zip(kind.columns, values, row.values, strict=False)
        if wanted_value(column, value, known) != stored
    )


def _sets_that_differ(
    place: int, field: Any, label: str, values: dict[Key, list[Any]], there: dict[Key, Row], known: Known
) -> list[SetChange]:
    through = field.remote_field.through
    source, target = field.m2m_column_name(), field.m2m_reverse_name()
    stored: dict[int, set[int]] = {row.pk: set() for row in there.values()}
    if stored:
        for one, other in through._base_manager.filter(**{f"{source}__in": list(stored)}).values_list(source, target):
            stored[one].add(other)
    found = []
    for key, row in values.items():
        wanted = [tuple(each) for each in row[place]]
        now = stored[there[key].pk] if key in there else set()
        pks = [known[label].get(each) for each in wanted]
        add = tuple(each for each, pk in zip(wanted, pks, strict=True) if pk is None or pk not in now)
        remove = tuple(sorted(now - set(pks)))
        if add or remove:
            found.append(SetChange(key, field, add, remove))
    return found


def compare_all(gathered: Gathered, known: Known, asked: set[Whose]) -> dict[str, Difference]:
    """Compare all that was gathered, kind by kind."""
    return {label: compare(kind, gathered, known, asked) for label, kind in kinds().items() if gathered.rows[label]}
