"""Writing what differs: in bulk, and row by row where the database refuses, so that every refusal is told.

Refusals are asked in savepoints: a batch that is refused is halved until the row at fault is found. All of it happens
in the transaction of the loader, which takes everything back when a single row was refused.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from django.db import DatabaseError, DataError, IntegrityError, connections, models, transaction
from django.db.models import Model

from records import refusals
from records.choices import State
from records.loading.comparing import NOT_YET, Changed, Difference, SetChange, wanted_value
from records.loading.gathering import Gathered
from records.loading.kinds import Key, Kind, by_value, database, kinds
from records.loading.lookup import Known, batches
from records.models.guards import guards_of

#: What the database raises for a row that it does not take. Whatever else it raises is no row's fault.
REFUSED = (IntegrityError, DataError)
#: After so many refusals the rest is not asked.
ENOUGH = 1_000

T = TypeVar("T")


@cache
def _held_together(model: type[Model]) -> tuple[frozenset[str], ...]:
    """The names of nullable columns by whose values rows can stand in each other's way, rule by rule."""
    by_column = {field.column: field for field in model._meta.local_fields}
    rules = [
        {model._meta.get_field(name) for name in rule.fields}
        for rule in model._meta.constraints
        if isinstance(rule, models.UniqueConstraint)
    ]
    rules += [{by_column[column] for column in guard.columns} for guard in guards_of(model)]
    found = (frozenset(field.name for field in rule if getattr(field, "null", False)) for rule in rules)
    return tuple(names for names in found if names)


class Writer:
    """Writes rows of the files. The keys of what it makes are added to `known`."""

    def __init__(self, gathered: Gathered, known: Known) -> None:
        self._gathered = gathered
        self._known = known
        self._faults = gathered.faults
        #: The models of which anything was written.
        self.models: set[type[Model]] = set()
        #: Rows that were not written, because they link to a row that is not there: by kind.
        self.unwritten: dict[str, set[Key]] = {}
        self._waiting: list[tuple[Kind, list[Changed]]] = []

    # ---- values

    def _values(self, kind: Kind, key: Key, columns: Iterable[str] | None = None) -> dict[str, Any] | None:
        """The columns of a row as the model takes them; None when it links to a row that is not there.

        Which was refused, or is part of what curators changed, and so is left out; or it comes later in a tree.
        """
        values = self._gathered.values(kind, key)
        found = {}
        for name in columns if columns is not None else (column.name for column in kind.columns):
            place = kind.fields[name]
            value = wanted_value(kind.columns[place], values[place], self._known)
            if value is NOT_YET:
                return None
            found[kind.columns[place].attname] = value
        return found

    def _refuse(self, kind: Kind, key: Key, error: DatabaseError) -> None:
        self._gathered.tell(kind, key, "", refusals.tell(error))

    def _enough(self) -> bool:
        return self._faults.count >= ENOUGH

    # ---- writing

    def remove(self, kind: Kind, pks: Sequence[int]) -> None:
        """Take rows away."""
        # Not by `delete()`: that would ask who still names them, which may be rows that are about to name others.
        # The database asks that in the end, and so does `still_named`.
        for batch in batches(sorted(pks)):
            rows = kind.model._base_manager.filter(pk__in=batch)
            rows._raw_delete(using=database())
            self.models.add(kind.model)

    def withdraw(self, kind: Kind, pks: Sequence[int], reason: str, at: Any) -> None:
        """Withdraw records."""
        for batch in batches(sorted(pks)):
            rows = kind.model._base_manager.filter(pk__in=batch)
            rows.update(state=State.WITHDRAWN, withdrawn_at=at, withdrawn_reason=reason)
            self.models.add(kind.model)

    def write(self, difference: Difference) -> None:
        """Write what differs in one kind; the kinds that it links to have been written."""
        kind = difference.kind
        # What changes lets go of its old values before new rows come that may take them; what is to stand below
        # a new row of the same kind waits for it.
        early: list[Changed] = []
        late: list[Changed] = []
        for row in difference.changed:
            (early if self._values(kind, row.key, row.columns) is not None else late).append(row)
        refused = self._update(kind, early)
        self._insert_by_level(kind, [row.key for row in difference.new])
        refused = self._exchange(kind, self._update(kind, [*refused, *late]))
        if refused:
            self._waiting.append((kind, refused))
        for field, changes in groupby(difference.sets, key=lambda change: change.field):
            self._write_set(kind, field, list(changes))

    def finish(self) -> None:
        """Ask once more for changes that were refused: what stood in their way may have been changed since."""
        before = -1
        while (number := sum(len(rows) for _, rows in self._waiting)) and number != before:
            before = number
            self._waiting = [(kind, refused) for kind, rows in self._waiting if (refused := self._update(kind, rows))]
        for kind, rows in self._waiting:
            for row in rows:
                try:
                    with transaction.atomic(using=database()):
                        self._set(kind, row)
                except REFUSED as error:
                    self._refuse(kind, row.key, error)

    def _insert_by_level(self, kind: Kind, keys: list[Key]) -> None:
        """New rows, of trees from the top down."""
        levels = self._levels(kind, keys)
        ordered = sorted(keys, key=lambda key: (levels.get(key, 0), by_value(key)))
        for _, level in groupby(ordered, key=lambda key: levels.get(key, 0)):
            for batch in batches(level):
                rows = []
                for key in batch:
                    values = self._values(kind, key)
                    if values is not None:
                        rows.append((key, values))
                    else:
                        self.unwritten.setdefault(kind.label, set()).add(key)
                self._insert(kind, rows)

    def _levels(self, kind: Kind, keys: list[Key]) -> dict[Key, int]:
        """How many new records stand above each."""
        parents = self._gathered.parents.get(kind.label)
        if not parents:
            return {}
        levels: dict[Key, int] = {}
        new = set(keys)
        for key in keys:
            path = []
            at: Key = key
            while at in new and at not in levels:
                path.append(at)
                at = (parents.get(at[0]),)
            level = levels.get(at, -1)
            for step in reversed(path):
                level += 1
                levels[step] = level
        return levels

    def _insert(self, kind: Kind, rows: list[tuple[Key, dict[str, Any]]]) -> None:
        def create(some: Sequence[tuple[Key, dict[str, Any]]]) -> None:
            made = kind.model._base_manager.bulk_create([kind.model(**values) for _, values in some])
            self.models.add(kind.model)
            self._known[kind.label].update((key, row.pk) for (key, _), row in zip(some, made, strict=True))

        self._halve(rows, create, lambda row, error: self._refuse(kind, row[0], error))

    def _halve(
        self, rows: Sequence[T], write: Callable[[Sequence[T]], None], refuse: Callable[[T, DatabaseError], None]
    ) -> None:
        """Write rows at once; if they are refused, each half for itself, until the row at fault is alone."""
        if not rows or self._enough():
            return
        try:
            with transaction.atomic(using=database()):
                write(rows)
        except REFUSED as error:
            if len(rows) == 1:
                refuse(rows[0], error)
                return
            middle = len(rows) // 2
            self._halve(rows[:middle], write, refuse)
            self._halve(rows[middle:], write, refuse)

    def _set(self, kind: Kind, row: Changed, more: Iterable[str] = ()) -> None:
        values = self._values(kind, row.key, {*row.columns, *more})
        if values is not None:
            kind.model._base_manager.filter(pk=row.pk).update(**values)
            self.models.add(kind.model)
        else:
            self.unwritten.setdefault(kind.label, set()).add(row.key)

    def _update(self, kind: Kind, rows: list[Changed]) -> list[Changed]:
        """Change rows. Returns those that were refused, after asking again as long as any of them is taken."""
        refused: list[Changed] = []

        def write(some: Sequence[Changed]) -> None:
            for row in some:
                self._set(kind, row)

        for batch in batches(rows):
            self._halve(batch, write, lambda row, _: refused.append(row))
        return self._update(kind, refused) if refused and len(refused) < len(rows) else refused

    def _exchange(self, kind: Kind, rows: list[Changed]) -> list[Changed]:
        """Change rows that hold each other's unique values: all let go of them first. Returns those still refused."""
        if not rows:
            return rows
        let_go = {
            row: {name for names in _held_together(kind.model) if names & {*row.columns} for name in names}
            for row in rows
        }
        try:
            with transaction.atomic(using=database()):
                for row, names in let_go.items():
                    if names:
                        kind.model._base_manager.filter(pk=row.pk).update(**dict.fromkeys(names))
                for row, names in let_go.items():
                    self._set(kind, row, names)
        except REFUSED:
            return rows
        return []

    def _write_set(self, kind: Kind, field: Any, changes: list[SetChange]) -> None:
        """Bring the rows of a plain set in order; of one that both ends name, the rows of both."""
        through = field.remote_field.through
        source, target = field.m2m_column_name(), field.m2m_reverse_name()
        ids, others = self._known[kind.label], self._known[str(field.related_model._meta.label_lower)]
        both = field.remote_field.symmetrical
        gone = {(ids[change.key], pk) for change in changes if change.key in ids for pk in change.remove}
        new = {
            (ids[change.key], others[key])
            for change in changes
            if change.key in ids
            for key in change.add
            if key in others
        }
        if gone or new:
            self.models.add(kind.model)
        if both:
            gone |= {(other, one) for one, other in gone}
            new |= {(other, one) for one, other in new}
        for one, pairs in groupby(sorted(gone), key=lambda pair: pair[0]):
            rows = through._base_manager.filter(**{source: one, f"{target}__in": [other for _, other in pairs]})
            rows._raw_delete(using=database())
        for batch in batches(sorted(new)):
            sources = {one for one, _ in batch}
            there = set(through._base_manager.filter(**{f"{source}__in": sources}).values_list(source, target))
            rows_new = [through(**{source: one, target: other}) for one, other in batch if (one, other) not in there]
            through._base_manager.bulk_create(rows_new)


def still_named(kind: Kind, pks: Sequence[int]) -> list[tuple[str, int]]:
    """Rows of the database that link to rows which were taken away: the model's label and the key there."""
    found: list[tuple[str, int]] = []
    for relation in kind.model._meta.related_objects:
        model = relation.related_model
        if model._meta.label_lower in kinds():
            for batch in batches(sorted(pks)):
                rows = model._base_manager.filter(**{f"{relation.field.name}__in": batch})
                found += [(model._meta.label_lower, pk) for pk in rows.values_list("pk", flat=True)]
    return found


def hold() -> None:
    """On PostgreSQL keep other writers out until the transaction ends; readers go on.

    A version that a curator moved meanwhile would be noted as the loader's own, and the next loading would undo the
    edit. SQLite has one writer at a time.
    """
    connection = connections[database()]
    if connection.vendor == "postgresql":
        tables = ", ".join(connection.ops.quote_name(kind.model._meta.db_table) for kind in kinds().values())
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")
