"""Counts facets: one statement for all that a request asks for, whatever the number of records.

The keys of what the list finds are a common table expression, the *hits*. Of each facet another one says which hit has
which value, with a row without a value for hits that have none; a table groups one of these, or two that are joined.
Only the groups are joined with what they name, so that labels cost nothing per record.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connections, models
from django.db.models import Q
from django.db.models.expressions import RawSQL
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from records.choices import State
from records.models.trees import walk_from
from records.serving.facets import Asked, Axis, Facet, Many, Table
from records.serving.filters import FilterBackend, Filters
from records.serving.ordering import OrderingBackend

#: How many buckets of a table zeros may fill up to.
MOST_ZEROS = 10_000
#: What a bucket also carries where the records that it names have these columns: places, for maps.
PLACE = ("m49", "iso_alpha3", "latitude", "longitude")
NOTHING = "CAST(NULL AS text)"


def has_place(facet: Facet) -> bool:
    """Whether the buckets of a facet carry places."""
    return facet.target is not None and set(PLACE) <= {field.name for field in facet.target._meta.fields}


@dataclass(frozen=True)
class Relation:
    """A common table expression `(record, value)`; numbered, with the `part` of the record that says so."""

    name: str
    numbered: bool = False

    @property
    def columns(self) -> str:
        return "record, value, part" if self.numbered else "record, value"


class Statement:
    """The one statement, while it is put together."""

    def __init__(self, kind: type[models.Model], using: str) -> None:
        self.kind = kind
        self.using = using
        self._names: dict[Any, str] = {}
        self._expressions: list[str] = []
        self._branches: list[str] = []
        self._parameters: tuple[list[Any], list[Any]] = ([], [])

    def run(self) -> list[tuple[Any, ...]]:
        """Its rows: place, key and label of the first axis, of the second, the columns of `PLACE`, the count."""
        sql = f"WITH RECURSIVE {', '.join(self._expressions)} {' UNION ALL '.join(self._branches)}"
        with connections[self.using].cursor() as cursor:
            cursor.execute(sql, [*self._parameters[0], *self._parameters[1]])
            return list(cursor.fetchall())

    def _express(self, what: Any, write: Callable[[str], str], parameters: Collection[Any] = ()) -> str:
        """The name of a common table expression, which is written once for each `what`."""
        if what not in self._names:
            name = self._names[what] = f"f{len(self._names)}"
            self._expressions.append(write(name))
            self._parameters[0].extend(parameters)
        return self._names[what]

    def hits(self, queryset: models.QuerySet[Any]) -> str:
        """The keys of what the list finds: `(record)`."""
        try:
            sql, parameters = queryset.order_by().values("pk").query.get_compiler(self.using).as_sql()
        except EmptyResultSet:
            sql, parameters = "SELECT CAST(NULL AS bigint) WHERE 1 = 0", ()
        return self._express((sql, tuple(parameters)), lambda name: f"{name}(record) AS ({sql})", parameters)

    def values(self, axis: Axis, hits: str, also: Q) -> Relation:
        """Which hit has which value; a hit without one has a row with null."""
        asked = axis.facet.values
        query = asked.select(self.kind, RawSQL(f"SELECT record FROM {hits}", []), also).query
        sql, parameters = query.get_compiler(self.using).as_sql()
        found = Relation("", isinstance(asked, Many) and asked.numbered)
        name = self._express((sql, tuple(parameters)), lambda name: f"{name}({found.columns}) AS ({sql})", parameters)
        found = Relation(name, found.numbered)
        if axis.level is not None:
            return self._completed(self._rolled_up(found, axis), hits)
        return self._completed(found, hits) if isinstance(asked, Many) else found

    def _completed(self, found: Relation, hits: str) -> Relation:
        """With a row for each hit that has none."""
        nulls = ", NULL" * found.columns.count(",")
        # EXCEPT, which takes one pass over each side on both engines, whatever they think of their sizes.
        name = self._express(
            (found, hits),
            lambda name: (
                f"{name}({found.columns}) AS (SELECT {found.columns} FROM {found.name} UNION ALL SELECT record{nulls}"
                f" FROM (SELECT record FROM {hits} EXCEPT SELECT record FROM {found.name}) w)"
            ),
        )
        return Relation(name, found.numbered)

    def _rolled_up(self, found: Relation, axis: Axis) -> Relation:
        """With the records of a level in place of those below them."""
        target, levels, level = axis.facet.target, axis.facet.levels, axis.level
        if target is None or levels is None:
            raise TypeError(f"{axis.name} names nothing that has levels.")
        up = self._express(
            (target, level), lambda name: walk_from(name, target, 't."kind" = %s', groups=levels.groups), [level]
        )
        name = self._express(
            (found, up),
            lambda name: (
                f"{name}(record, value) AS (SELECT DISTINCT r.record, u.top FROM {found.name} r"
                f" JOIN {up} u ON u.id = r.value)"
            ),
        )
        return Relation(name)

    def count(self, place: int, table: Table, relations: list[Relation]) -> None:
        """A branch with a row for each bucket of a table."""
        source = f"{relations[0].name} r0"
        if len(relations) == 2:
            source += f" JOIN {relations[1].name} r1 ON r1.record = r0.record"
            if table.axes[1].name in table.axes[0].facet.same_row:
                source += " AND (r1.part = r0.part OR r0.value IS NULL OR r1.value IS NULL)"
        values = [f"r{number}.value" for number in range(len(relations))]
        named = ", ".join(f"{value} AS v{number}" for number, value in enumerate(values))
        groups = f"SELECT {named}, COUNT(DISTINCT r0.record) AS n FROM {source} GROUP BY {', '.join(values)}"
        marks, joins = [], ""
        for number, axis in enumerate(table.axes):
            if axis.facet.target is None:
                marks += [f"CAST(g.v{number} AS text)", NOTHING]
            else:
                marks += [f't{number}."public_id"', f't{number}."display"']
                joins += f' LEFT JOIN "{axis.facet.target._meta.db_table}" t{number} ON t{number}."id" = g.v{number}'
        marks += [NOTHING] * (4 - len(marks))
        places = _places("t0" if len(table.axes) == 1 and has_place(table.axes[0].facet) else None)
        self._branches.append(f"SELECT {place}, {', '.join([*marks, *places])}, g.n FROM ({groups}) g{joins}")

    def listed(self, place: int, axis: Axis) -> None:
        """A branch with a row for each published record that the axis may name."""
        target = axis.facet.target
        if target is None or not axis.facet.listed:
            return
        level = ' AND t."kind" = %s' if axis.level is not None else ""
        columns = ['t."public_id"', 't."display"', NOTHING, NOTHING, *_places("t" if has_place(axis.facet) else None)]
        self._parameters[1].extend([axis.level] if axis.level is not None else [])
        self._branches.append(
            f'SELECT * FROM (SELECT {place}, {", ".join(columns)}, 0 FROM "{target._meta.db_table}" t'
            f" WHERE t.\"state\" = '{State.PUBLISHED}'{level} LIMIT {MOST_ZEROS + 1}) z"
        )


def _places(alias: str | None) -> list[str]:
    return [NOTHING if alias is None else f'CAST({alias}."{column}" AS text)' for column in PLACE]


def _with_place(values: tuple[str | None, ...]) -> dict[str, Any]:
    m49, iso_alpha3, *pair = values
    point = None
    if None not in pair:
        numbers = (format(Decimal(str(each)).normalize(), "f") for each in pair)
        point = dict(zip(("latitude", "longitude"), numbers, strict=True))
    return {"m49": m49, "iso_alpha3": iso_alpha3, "point": point}


class Counts:
    """The buckets of one table, while they are filled."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.counts: dict[tuple[str | None, ...], int] = {}
        #: What is known of the values on each axis, by key.
        self.labels = [dict(axis.facet.labels) for axis in table.axes]
        self.places: dict[str | None, dict[str, Any]] = {}

    def add(self, row: tuple[Any, ...]) -> None:
        """A row of the statement that counts."""
        marks = [(row[1], row[2]), (row[3], row[4])][: len(self.table.axes)]
        self.counts[tuple(key for key, _ in marks)] = row[-1]
        for number, (key, label) in enumerate(marks):
            self.know(number, key, label, row[5:-1])

    def know(self, number: int, key: str | None, label: str | None, place: tuple[str | None, ...]) -> None:
        """What a value on an axis is called; the value of a facet of texts is its own label."""
        self.labels[number].setdefault(key, label if label is not None else key)
        self.places.setdefault(key, _with_place(place))

    def fill(self) -> None:
        """Put zeros where there are none. Raises ValidationError where they are too many."""
        axes: list[list[str | None]] = [[key for key in labels if key is not None] for labels in self.labels]
        if len(axes) == 2:
            # A whole grid, with records without a value as a row or column where there are such.
            for number, axis in enumerate(axes):
                if any(found[number] is None for found in self.counts):
                    axis.append(None)
        if prod(map(len, axes)) > MOST_ZEROS:
            raise ValidationError(
                {"zeros": f"“{self.table.name}” would have more than {MOST_ZEROS:,} buckets: leave zeros out."},
                code="too_many",
            )
        for keys in product(*axes):
            self.counts.setdefault(keys, 0)

    def buckets(self) -> list[dict[str, Any]]:
        """Most frequent first, ties by key, those without a value last."""
        ordered = sorted(
            self.counts.items(), key=lambda pair: (-pair[1], [(key is None, key or "") for key in pair[0]])
        )
        return [self._bucket(keys, count) for keys, count in ordered]

    def _bucket(self, keys: tuple[str | None, ...], count: int) -> dict[str, Any]:
        labels = [self.labels[number].get(key) for number, key in enumerate(keys)]
        if len(keys) == 2:
            return {"keys": list(keys), "labels": labels, "count": count}
        place = self.places.get(keys[0], {}) if has_place(self.table.axes[0].facet) else {}
        return {"key": keys[0], "label": labels[0], "count": count, **place}


def _own_filters(table: Table, filters: Filters) -> set[str]:
    """The parameters by which the list is filtered by what a table counts."""
    found = set()
    for axis in table.axes:
        suffixes = ("_within", "_touches", "_including_groups")
        found |= {axis.name, *(f"{axis.name}{suffix}" for suffix in suffixes)} & set(filters.filters)
        found |= {name for name in filters.filters if name.startswith(f"{axis.name}__")}
        found |= set(filters.bound_to.get(axis.name, ()))
    return found


def _found_without(view: Any, request: Request, filters: Filters, names: set[str]) -> models.QuerySet[Any]:
    """What the list would find without some of its filters; ids are not looked up again."""
    given = filters.form.cleaned_data
    filters.form.cleaned_data = {name: None if name in names else value for name, value in given.items()}
    queryset: models.QuerySet[Any] = view.get_queryset()
    try:
        for backend in view.filter_backends:
            if issubclass(backend, FilterBackend):
                queryset = filters.filter_queryset(queryset)
            elif not issubclass(backend, OrderingBackend):
                queryset = backend().filter_queryset(request, queryset, view)
    finally:
        filters.form.cleaned_data = given
    return queryset


def _of_same_row(axis: Axis, table: Table, view: Any, given: dict[str, Any]) -> Q:
    """What the filters of other facets than the table's ask of the row of a part that the axis counts."""
    found = Q()
    for name in set(axis.facet.same_row) - {each.name for each in table.axes}:
        if given.get(name):
            found &= Q(**{f"{view.facets[name].values.path}__in": given[name]})
    return found


def count(view: Any, queryset: models.QuerySet[Any], asked: Asked) -> dict[str, list[dict[str, Any]]]:
    """The buckets of each table that is asked for, over all that the filtered `queryset` of a list finds."""
    statement = Statement(queryset.model, queryset.db)
    filters: Filters = view.filtered_by
    given = filters.form.cleaned_data
    for place, table in enumerate(asked.tables):
        left_out = _own_filters(table, filters) if asked.multi else set()
        left_out = {name for name in left_out if given.get(name) is not None}
        found = _found_without(view, view.request, filters, left_out) if left_out else queryset
        hits = statement.hits(found)
        relations = [statement.values(axis, hits, _of_same_row(axis, table, view, given)) for axis in table.axes]
        statement.count(place, table, relations)
        if asked.zeros:
            for number, axis in enumerate(table.axes):
                # A negative place: the values of an axis, and no counts.
                statement.listed(-1 - 2 * place - number, axis)
    tables = [Counts(table) for table in asked.tables]
    for row in statement.run():
        if row[0] >= 0:
            tables[row[0]].add(row)
        else:
            place, number = divmod(-1 - row[0], 2)
            tables[place].know(number, row[1], row[2], row[5:-1])
    if asked.zeros:
        for each in tables:
            each.fill()
    return {each.table.name: each.buckets() for each in tables}
