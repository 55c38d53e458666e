"""From a serializer to one statement that renders records as JSON inside the database.

A serializer is walked once; each of its fields becomes an SQL expression that yields JSON text. What is not asked for
is not in the statement. Links are joined, so that a record, its parts and what they link to are one statement,
however many records are rendered. The plain serializer says the same, slower; a test holds both together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from typing import Any

from django.db import models
from rest_framework import serializers

from records.choices import State
from records.models import FormerId, Record
from records.serving import fields
from records.serving.engines import ENGINES, ROOT, Engine, Key, Pieces, Raw, chain, literal, name, or_null
from records.serving.selection import model_of, whole
from records.serving.serializers import (
    BothSides,
    GroupSerializer,
    LinkList,
    LinkSerializer,
    RecordSerializer,
    Rows,
)
from records.serving.shape import Path, Shape

DRAFT, PUBLISHED, WITHDRAWN = (literal(state) for state in (State.DRAFT, State.PUBLISHED, State.WITHDRAWN))
TEXTS = (models.CharField, models.TextField)


@dataclass
class Query:
    """FROM and what is joined to it, while an expression over it is written."""

    engine: Engine
    aliases: Iterator[int]
    joins: list[str] = field(default_factory=list)

    def alias(self) -> str:
        return f"t{next(self.aliases)}"


@dataclass
class Place:
    """A table in a query, at which columns are read and from which links are followed."""

    query: Query
    model: type[models.Model]
    alias: str
    followed: dict[str, "Place"] = field(default_factory=dict)

    def column(self, path: str) -> tuple[str, models.Field[Any, Any]]:
        """The SQL of a column, and its field; links before the last dot are followed."""
        *links, last = path.split(".")
        place = self
        for each in links:
            place = place.follow(each)
        found: Any = place.model._meta.pk if last == "pk" else place.model._meta.get_field(last)
        return f"{place.alias}.{name(found.column)}", found

    def sql(self, path: str) -> str:
        return self.column(path)[0]

    def json(self, path: str) -> str:
        """A column as JSON text; NULL stays NULL."""
        sql, found = self.column(path)
        return self.query.engine.value(found, sql)

    def scalar(self, sql: str) -> str:
        """An SQL text as JSON text; NULL stays NULL."""
        return self.query.engine.scalar(sql)

    def key(self, path: str) -> Key:
        sql, found = self.column(path)
        return Key(sql, isinstance(found, TEXTS))

    def follow(self, link: str) -> "Place":
        """The record or row that a foreign key names, all of it NULL where it names none."""
        if link not in self.followed:
            found: Any = self.model._meta.get_field(link)
            alias, related = self.query.alias(), found.related_model
            self.query.joins.append(
                f"LEFT JOIN {name(related._meta.db_table)} {alias}"
                f" ON {alias}.{name(related._meta.pk.column)} = {self.alias}.{name(found.column)}"
            )
            self.followed[link] = Place(self.query, related, alias)
        return self.followed[link]

    def rows(self, model: type[models.Model]) -> "Place":
        """A table of rows below this one: FROM of a query of its own."""
        query = Query(self.query.engine, self.query.aliases)
        return Place(query, model, query.alias())


class Walk:
    """One walk over a serializer."""

    def __init__(self, engine: Engine, shape: Shape, expanded: list[str]) -> None:
        self.engine = engine
        self.shape = shape
        #: The queries of records that stand in place of links, each after those that it needs.
        self.expanded = expanded

    def record(self, serializer: RecordSerializer, place: Place) -> Pieces:
        """The record at `place`, as an object."""
        names = self.shape.names or tuple(serializer.fields)
        return self.object({each: serializer.fields[each] for each in names}, place, ())

    def object(self, shown: dict[str, Any], place: Place, path: Path) -> Pieces:
        return joined({each: self.field(declared, place, (*path, each)) for each, declared in shown.items()})

    def field(self, declared: Any, place: Place, path: Path) -> Pieces:
        match declared:
            case fields.AddressField():
                return self.address(place)
            case fields.ValuesField():
                return [self.values(declared, place)]
            case LinkList():
                return [self.links(declared, place, path)]
            case BothSides():
                return [self.sides(declared, place, path)]
            case Rows():
                return [self.rows(declared, place, path)]
            case LinkSerializer():
                return [self.link(declared, place, path)]
            case GroupSerializer():
                return [self.group(declared, place, path)]
            case serializers.Serializer():
                inner = place if declared.source == "*" else self.at(place, str(declared.source))
                return self.object(dict(declared.fields), inner, path)
            case serializers.ListField():
                return [self.referents(place)]
            case _ if hasattr(declared, "json"):
                return [or_null(declared.json(place))]
            case _ if declared.source in drawn_columns(place.model):
                return [or_null(self.engine.scalar(drawn(place, declared.source)))]
            case _:
                return [or_null(place.json(declared.source))]

    def at(self, place: Place, source: str) -> Place:
        for each in source.split("."):
            place = place.follow(each)
        return place

    def address(self, place: Place) -> Pieces:
        # An id holds nothing that JSON would escape.
        resource = place.model.resource  # type: ignore[attr-defined]
        return [Raw(f'"{ROOT}{resource}/'), place.sql("public_id"), Raw('/"')]

    def linked(self, place: Place, path: Path) -> Pieces:
        """The record at `place` as a link, or as a whole record where it is expanded and was not withdrawn."""
        state = place.sql("state")
        link: Pieces = [
            Raw('{"id":"'),
            place.sql("public_id"),
            Raw('","url":'),
            *self.address(place),
            Raw(',"display":'),
            self.engine.scalar(place.sql("display")),
            f"CASE {state} WHEN {WITHDRAWN} THEN ',\"withdrawn\":true' ELSE '' END",
            Raw("}"),
        ]
        shape = self.shape.below(path)
        if shape is None:
            return link
        whole = self.whole(place, shape)
        return [f"CASE {state} WHEN {PUBLISHED} THEN {whole} ELSE {chain(link)} END"]

    def whole(self, place: Place, shape: Shape) -> str:
        """The record at `place` with all its fields.

        Its query stands before the statement: SQLite's parser goes only so deep. Neither engine makes more of it than
        of a query inside, since it is named once.
        """
        inner = place.rows(place.model)
        serializer = whole(RecordSerializer.by_kind[place.model])
        item = chain(Walk(self.engine, shape, self.expanded).record(serializer, inner))
        query = f"x{next(place.query.aliases)}"
        self.expanded.append(f"{query}(pk,item) AS (SELECT {inner.sql('pk')},{item} {source(inner)})")
        return f"(SELECT item FROM {query} WHERE pk = {place.sql('pk')})"  # noqa: S608

    def link(self, declared: LinkSerializer, place: Place, path: Path) -> str:
        if declared.neighbour:
            return self.neighbour(declared, place, path)
        found = self.at(place, str(declared.source))
        named = f"{found.sql('state')} <> {DRAFT}"
        return f"CASE WHEN {named} THEN {chain(self.linked(found, path))} ELSE 'null' END"

    def neighbour(self, declared: LinkSerializer, place: Place, path: Path) -> str:
        """A record whose key the queryset works out: it is published, or there is none."""
        found = place.rows(place.model)
        condition = f"{found.sql('pk')} = {drawn(place, str(declared.source))}"
        return or_null(f"(SELECT {chain(self.linked(found, path))} {source(found, condition)})")

    def group(self, declared: GroupSerializer, place: Place, path: Path) -> str:
        present: str = declared.Meta.present  # type: ignore[attr-defined]
        is_link = place.model._meta.get_field(present).is_relation
        there = f"{place.follow(present).sql('state')} <> {DRAFT}" if is_link else f"{place.sql(present)} IS NOT NULL"
        return f"CASE WHEN {there} THEN {chain(self.object(dict(declared.fields), place, path))} ELSE 'null' END"

    def gathered(self, item: str, keys: Sequence[Key], place: Place, *conditions: str) -> str:
        return f"coalesce({self.engine.gathered(item, keys, source(place, *conditions))},'[]')"

    def values(self, declared: fields.ValuesField, place: Place) -> str:
        rows, condition = below(place, str(declared.source))
        keys = [rows.key(each) for each in declared.order]
        return self.gathered(or_null(rows.json(declared.column)), keys, rows, condition)

    def links(self, declared: Any, place: Place, path: Path) -> str:
        child: LinkSerializer = declared.child
        rows, condition = below(place, str(declared.source))
        if child.through:
            record = rows.follow(child.through)
            keys = [rows.key("position"), record.key("public_id")]
        elif rows.model is model_of(declared, place.model):
            record = rows
            keys = [rows.key(each) for each in child.order]
        else:
            record = rows.follow(rows.model._meta.get_field(far_end(place.model, str(declared.source))).name)
            keys = [record.key(each) for each in child.order]
        shown = f"{record.sql('state')} = {PUBLISHED}" if child.drawn else f"{record.sql('state')} <> {DRAFT}"
        return self.gathered(chain(self.linked(record, path)), keys, rows, condition, shown)

    def rows(self, declared: Any, place: Place, path: Path) -> str:
        child = declared.child
        through: tuple[str, ...] = getattr(child.Meta, "through", ())
        if through:
            (first, second) = through
            rows, _ = below(place, first)
            back = rows.model._meta.get_field(second).field.name  # type: ignore[union-attr]
            rows = place.rows(child.Meta.model)
            owner = rows.follow(back)
            condition = f"{owner.sql(place.model._meta.get_field(first).field.name)} = {place.sql('pk')}"  # type: ignore[union-attr]
        else:
            rows, condition = below(place, str(declared.source))
        item = chain(self.object(dict(child.fields), rows, path))
        hidden = [f"coalesce({self.at(rows, each).sql('state')},'') <> {DRAFT}" for each in child.hiding()]
        if issubclass(rows.model, Record):
            hidden.append(f"{rows.sql('state')} = {PUBLISHED}")
        keys = [rows.key(each) for each in child.Meta.order]
        return self.gathered(item, keys, rows, condition, *hidden)

    def sides(self, declared: Any, place: Place, path: Path) -> str:
        child = declared.child
        # Both sides are one FROM: a row of the relation, seen from either end.
        parts = []
        for direction, (accessor, far) in zip(("out", "in"), child.Meta.sides, strict=True):
            rows, condition = below(place, accessor)
            linked = rows.follow(far)
            shown = {
                each: self.side(inner, rows, linked, direction, (*path, each)) for each, inner in child.fields.items()
            }
            item = chain(joined(shown))
            order = [self.side_key(each, rows, linked, direction) for each in child.Meta.order]
            columns = ",".join(f"{key} AS k{number}" for number, key in enumerate(order))
            there = f"{linked.sql('state')} <> {DRAFT}"
            parts.append(f"SELECT {item} AS item,{columns} {source(rows, condition, there)}")
        keys = [Key(f"both_sides.k{number}", is_text=True) for number in range(len(child.Meta.order))]
        both = f"FROM ({' UNION ALL '.join(parts)}) both_sides"
        return f"coalesce({self.engine.gathered('both_sides.item', keys, both)},'[]')"

    def side(self, declared: Any, rows: Place, linked: Place, direction: str, path: Path) -> Pieces:
        if isinstance(declared, LinkSerializer):
            return self.linked(linked, path)
        if declared.source == "direction":
            return [Raw(f'"{direction}"')]
        return [or_null(rows.json(str(declared.source).removeprefix("row.")))]

    def side_key(self, path: str, rows: Place, linked: Place, direction: str) -> str:
        if path == "direction":
            return literal(direction)
        start, _, rest = path.partition(".")
        return (rows if start == "row" else linked).sql(rest)

    def referents(self, place: Place) -> str:
        rows = place.rows(FormerId)
        resource = place.model.resource  # type: ignore[attr-defined]
        conditions = (
            f"{rows.sql('resource')} = {literal(resource)}",
            f"{rows.sql('current_id')} = {place.sql('public_id')}",
        )
        return self.gathered(rows.json("former_id"), [rows.key("former_id")], rows, *conditions)


def joined(shown: dict[str, Pieces]) -> Pieces:
    """An object of these members."""
    pieces: Pieces = []
    for each, value in shown.items():
        pieces += [Raw(f'{"," if pieces else "{"}"{each}":'), *value]
    return [*pieces, Raw("}")]


def below(place: Place, accessor: str) -> tuple[Place, str]:
    """The rows that a reverse accessor or a many-to-many field of the record leads to, and what joins them."""
    found: Any = place.model._meta.get_field(accessor)
    if found.many_to_many:
        rows = place.rows(found.remote_field.through if not found.auto_created else found.through)
        near = found.m2m_column_name() if not found.auto_created else found.field.m2m_reverse_name()
    else:
        rows = place.rows(found.related_model)
        near = found.field.column
    return rows, f"{rows.alias}.{name(near)} = {place.sql('pk')}"


def far_end(model: type[models.Model], accessor: str) -> str:
    """The foreign key of a many-to-many field's rows that leads to the other record."""
    found: Any = model._meta.get_field(accessor)
    return str(found.m2m_reverse_field_name())


def source(place: Place, *conditions: str) -> str:
    """FROM, what is joined, and WHERE."""
    joins = " ".join(place.query.joins)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"FROM {name(place.model._meta.db_table)} {place.alias} {joins}{where}"


@lru_cache
def drawn_columns(model: type[models.Model]) -> frozenset[str]:
    """What the queryset of a kind of record works out besides its columns (`for_api`)."""
    return frozenset(model.objects.for_api().query.annotations) if issubclass(model, Record) else frozenset()


def drawn(place: Place, column: str) -> str:
    """One of these, over the record at `place`."""
    queryset: Any = place.model.objects.for_api()  # type: ignore[attr-defined]
    compiler = queryset.query.get_compiler(connection=place.query.engine.connection())
    sql, params = compiler.compile(queryset.query.annotations[column])
    # Django names the outer table by its own name, and tables of the subquery U0 and so on.
    sql = sql.replace(f"{name(place.model._meta.db_table)}.", f"{place.alias}.")
    pieces = sql.split("%s")
    values = [str(value) if isinstance(value, int) else literal(value) for value in params]
    return "".join(part for pair in zip(pieces, [*values, ""], strict=True) for part in pair)


@dataclass(frozen=True)
class Statement:
    """Gives a key and the JSON text of each record that its one parameter names."""

    by_key: str
    #: The same for the published record of one public id.
    by_id: str


@lru_cache(maxsize=512)
def statement(serializer: type[RecordSerializer], shape: Shape, vendor: str) -> Statement:
    """The statement that renders records in one shape on one engine; written once."""
    engine = ENGINES[vendor]
    query = Query(engine, count())
    place = Place(query, serializer.Meta.model, query.alias())
    expanded: list[str] = []
    item = chain(Walk(engine, shape, expanded).record(whole(serializer), place))
    before = f"WITH {','.join(expanded)} " if expanded else ""
    select = f"{before}SELECT {place.sql('pk')},{item} "
    return Statement(
        by_key=select + source(place, engine.among(place.sql("pk"))),
        by_id=select + source(place, f"{place.sql('public_id')} = %s", f"{place.sql('state')} = {PUBLISHED}"),
    )
