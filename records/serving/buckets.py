"""Counts facets: one statement for all that a request asks for, whatever the number of records.

The keys of what the list finds are a common table expression, the *hits*. Of each facet another one says which record
has which value. A table joins the hits with one or two of these and groups them; only the groups are joined with what
they name, so that labels cost nothing per record.
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
    """A common table expression `(record, value)`, of a numbered facet with the `part` of the record that says so."""

    name: str
    #: Whether it has a pair of a record and a value once at most.
    once: bool


class Statement:
    """The one statement, while it is put together."""

    def __init__(self, kind: type[models.Model], using: str) -> None:
        self.kind = kind
        self.using = using
        self.is_sqlite = connections[using].vendor == "sqlite"
        self._names: dict[Any, str] = {}
        self._expressions: list[str] = []
        self._branches: list[str] = []
        self._parameters: tuple[list[Any], list[Any]] = ([], [])

    @property
    def question(self) -> tuple[str, tuple[Any, ...]]:
        """Its text and its parameters: as long as the data are the same, the same question has the same rows."""
        text = f"WITH RECURSIVE {', '.join(self._expressions)} {' UNION ALL '.join(self._branches)}"
        return text, (*self._parameters[0], *self._parameters[1])

    def run(self) -> list[tuple[Any, ...]]:
        """Its rows: place, key and label of the first axis, of the second, the columns of `PLACE`, the count."""
        with connections[self.using].cursor() as cursor:
            cursor.execute(*self.question)
            return list(cursor.fetchall())

    def _express(self, what: Any, write: Callable[[str], str], parameters: Collection[Any] = ()) -> str:
        """The name of a common table expression, which is written once for each `what`."""
        if what not in self._names:
            name = self._names[what] = f"f{len(self._names)}"
            self._expressions.append(write(name))
            self._parameters[0].extend(parameters)
        return self._names[what]

    def hits(self, queryset: models.QuerySet[Any], *, everything: bool) -> str:
        """The keys of what the list finds: `(record)`."""
        try:
            sql, parameters = queryset.order_by().values("pk").query.get_compiler(self.using).as_sql()
        except EmptyResultSet:
            sql, parameters = "SELECT CAST(NULL AS bigint) WHERE 1 = 0", ()
        # What filters find is found once; what is found without any is no more than the table itself.
        how = "AS NOT MATERIALIZED" if everything else "AS"
        return self._express((sql, tuple(parameters)), lambda name: f"{name}(record) {how} ({sql})", parameters)

    def values(self, axis: Axis, hits: str, also: Q) -> Relation:
        """Which record has which value; on SQLite only the hits, one without a value with null."""
        asked = axis.facet.values
        among = RawSQL(f"SELECT record FROM {hits}", []) if self.is_sqlite else None
        sql, parameters = asked.select(self.kind, among, also).query.get_compiler(self.using).as_sql()
        numbered, once = (asked.numbered, asked.once) if isinstance(asked, Many) else (False, True)
        columns = "record, value, part" if numbered else "record, value"
        # PostgreSQL sees through the expression, and joins its tables with the hits in the best order.
        how = "AS" if self.is_sqlite else "AS NOT MATERIALIZED"
        name = self._express((sql, tuple(parameters)), lambda name: f"{name}({columns}) {how} ({sql})", parameters)
        if axis.level is not None:
            name, once = self._rolled_up(name, axis), False
        if self.is_sqlite and (isinstance(asked, Many) or axis.level is not None):
            name = self._completed(name, columns, hits)
        return Relation(name, once)

    def _completed(self, found: str, columns: str, hits: str) -> str:
        nulls = ", NULL" * columns.count(",")
        return self._express(
            (found, hits),
            lambda name: (
                f"{name}({columns}) AS (SELECT {columns} FROM {found} UNION ALL SELECT record{nulls}"
                f" FROM (SELECT record FROM {hits} EXCEPT SELECT record FROM {found}))"
            ),
        )

    def _rolled_up(self, found: str, axis: Axis) -> str:
        """With the records of a level in place of those below them."""
        target, levels, level = axis.facet.target, axis.facet.levels, axis.level
        if target is None or levels is None:
            raise TypeError(f"{axis.name} names nothing that has levels.")
        up = self._express(
            (target, level), lambda name: walk_from(name, target, 't."kind" = %s', groups=levels.groups), [level]
        )
        return self._express(
            (found, up),
            lambda name: (
                f"{name}(record, value) AS NOT MATERIALIZED"
                f" (SELECT r.record, u.top FROM {found} r JOIN {up} u ON u.id = r.value)"
            ),
        )

    def count(self, place: int, table: Table, hits: str, relations: list[Relation]) -> None:
        """A branch with a row for each bucket of a table; a hit that a relation does not hold has no value there."""
        same_row = len(table.axes) == 2 and table.axes[1].name in table.axes[0].facet.same_row
        names = [each.name for each in relations]
        rows = _paired(names, same_row=same_row) if self.is_sqlite else _joined(hits, names, same_row=same_row)
        counted = "*" if all(each.once for each in relations) else "DISTINCT record"
        values = ", ".join(f"v{n}" for n in range(len(relations)))
        groups = f"SELECT {values}, COUNT({counted}) AS n FROM ({rows}) p GROUP BY {values}"
        marks, labels = [], ""
        for n, axis in enumerate(table.axes):
            if axis.facet.target is None:
                marks += [f"CAST(g.v{n} AS text)", NOTHING]
            else:
                marks += [f't{n}."public_id"', f't{n}."display"']
                labels += f' LEFT JOIN "{axis.facet.target._meta.db_table}" t{n} ON t{n}."id" = g.v{n}'
        marks += [NOTHING] * (4 - len(marks))
        places = _places("t0" if len(table.axes) == 1 and has_place(table.axes[0].facet) else None)
        self._branches.append(f"SELECT {place}, {', '.join([*marks, *places])}, g.n FROM ({groups}) g{labels}")

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


def _joined(hits: str, relations: list[str], *, same_row: bool) -> str:
    """Each hit with its value of each relation: `(record, v0, v1)`."""
    values = "".join(f", r{n}.value AS v{n}" for n in range(len(relations)))
    joins = "".join(f" LEFT JOIN {name} r{n} ON r{n}.record = h.record" for n, name in enumerate(relations))
    alike = " WHERE r0.part = r1.part OR r0.part IS NULL OR r1.part IS NULL" if same_row else ""
    return f"SELECT h.record{values} FROM {hits} h{joins}{alike}"


def _paired(relations: list[str], *, same_row: bool) -> str:
    """The same for SQLite, of relations that hold each hit.

    SQLite would join two of them row by row wherever it takes one of them for small, and it knows no sizes. So the
    values of a record are gathered into lists by one sort, and the lists are unfolded.
    """
    if len(relations) == 1:
        return f"SELECT record, value AS v0 FROM {relations[0]}"
    value = "json_array(value, part)" if same_row else "json_array(value)"
    rows = " UNION ALL ".join(f"SELECT record, {n} AS axis, {value} AS item FROM {f}" for n, f in enumerate(relations))
    lists = ", ".join(f"json_group_array(json(item)) FILTER (WHERE axis = {n}) AS l{n}" for n in range(2))
    parts = "".join(f", json_extract(i{n}.value, '$[1]') AS p{n}" for n in range(2)) if same_row else ""
    alike = " WHERE p0 = p1 OR p0 IS NULL OR p1 IS NULL" if same_row else ""
    values = ", ".join(f"json_extract(i{n}.value, '$[0]') AS v{n}" for n in range(2))
    return (
        f"SELECT record, {values}{parts} FROM (SELECT record, {lists} FROM ({rows}) GROUP BY record) g,"
        f" json_each(g.l0) i0, json_each(g.l1) i1{alike}"
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
        hits = statement.hits(found, everything=all(given[name] is None or name in left_out for name in given))
        relations = [statement.values(axis, hits, _of_same_row(axis, table, view, given)) for axis in table.axes]
        statement.count(place, table, hits, relations)
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
