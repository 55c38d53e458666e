"""Facets: how many of the records that a list finds have which value of a field.

A facet has the name of a filter and follows from its declaration, so that its keys are values of that filter. This
module says what facets there are and what a request asks of them; `records.serving.buckets` counts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.expressions import RawSQL
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request

from records.choices import State
from records.models import Record
from records.serving import filters
from records.serving.strict import nearest

PARAMETERS = ("facets", "facet_mode", "zeros")
#: How many facets and cross tables one request may ask for: each is a pass over all that the list finds.
MOST = 20
#: Joins the two facets of a cross table, and a facet and the level that it is rolled up to.
CROSS, LEVEL = "*", ":"


@dataclass(frozen=True)
class One:
    """A record has one value or none: an expression over the record."""

    expression: Any

    def select(self, kind: type[models.Model], among: RawSQL | None, also: Q) -> models.QuerySet[Any]:
        """The key and the value of each record, or of each `among` some."""
        records = kind._default_manager.all() if among is None else kind._default_manager.filter(pk__in=among)
        return records.order_by().values_list("pk", self.expression)


@dataclass(frozen=True)
class Many:
    """A record has as many values as rows of a part: `path` leads from a row to the value, `owner` to the record.

    `where` says which rows are shown, `once` that no record has two of them with the same value. With `numbered` a row
    is told by its own key as well, so that two facets can be asked of the same row.
    """

    rows: type[models.Model]
    owner: str
    path: str
    where: Q
    once: bool = False
    numbered: bool = False

    def select(self, kind: type[models.Model], among: RawSQL | None, also: Q) -> models.QuerySet[Any]:
        """The key of a record, or of one `among` some, and a value; `also` is what filters ask of the same row."""
        rows = self.rows._default_manager.filter(self.where, also, **{f"{self.path}__isnull": False}).order_by()
        if among is not None:
            rows = rows.filter(**{f"{self.owner}__in": among})
        return rows.values_list(self.owner, self.path, *(["pk"] if self.numbered else []))


@dataclass(frozen=True)
class Levels:
    """A tree of records that a facet can be rolled up to: the values of `kind` that are levels of it."""

    kinds: tuple[str, ...]
    groups: str | None = None


@dataclass(frozen=True)
class Facet:
    """What a facet counts, and how its keys are shown."""

    values: One | Many
    #: The kind of record that the values name; None where they are values themselves.
    target: type[Record] | None = None
    #: The labels of a vocabulary, by value.
    labels: dict[str | None, str | None] = field(default_factory=dict)
    #: Whether `zeros` lists the published records that none of the hits names.
    listed: bool = False
    levels: Levels | None = None
    #: The facets whose values stand in the same row of a part as this one's, itself included.
    same_row: tuple[str, ...] = ()


def shown(kind: type[models.Model], path: str) -> Q:
    """Whether no draft stands on the way to what `path` leads to, nor at its end.

    Drafts are few, and asked for as a set: a join with what is named would let SQLite begin there.
    """
    found, model, steps = Q(), kind, path.split("__")
    for place, step in enumerate(steps):
        model = model._meta.get_field(step).related_model  # type: ignore[assignment]
        if issubclass(model, Record):
            drafts = model._default_manager.filter(state=State.DRAFT).values("pk")
            found &= ~Q(**{f"{'__'.join(steps[: place + 1])}__in": drafts})
    return found


def _also(kind: type[models.Model], where: dict[str, Any]) -> Q:
    """What else a filter asks; that a link names no draft is said as `shown` says it."""
    found = Q()
    for name, value in where.items():
        link, states, _ = name.partition("__state__in")
        found &= shown(kind, link) if states else Q(**{name: value})
    return found


def named(kind: type[models.Model], path: str, where: dict[str, Any] | None = None) -> Case:
    """The key of the record that `path` leads to, null where a draft stands on the way."""
    return Case(When(shown(kind, path) & _also(kind, where or {}), then=F(path)), default=None)


def _of_choice(each: filters.Choice, kind: type[models.Model]) -> Facet:
    return Facet(One(F(each.path)), labels=dict(each.vocabulary.choices))


def _once(rows: type[models.Model], *fixed: str) -> bool:
    """Whether a constraint of the part lets no two rows be alike in these fields."""
    constraints = (each for each in rows._meta.constraints if isinstance(each, models.UniqueConstraint))
    return any(each.fields and each.condition is None and set(each.fields) <= set(fixed) for each in constraints)


def _of_row_choice(each: filters.RowChoice, kind: type[models.Model]) -> Facet:
    rows, where = apps.get_model(each.rows), Q()
    for name in each.names:
        where &= shown(rows, name)
    values = Many(rows, each.owner, each.path, where, once=_once(rows, each.owner, each.path))
    return Facet(values, labels=dict(each.vocabulary.choices))


def _of_flag(each: filters.Flag, kind: type[models.Model]) -> Facet:
    value = Case(When(**{each.path: True}, then=Value("true")), default=Value("false"), output_field=models.TextField())
    return Facet(One(value), labels={"true": "Yes", "false": "No"})


def _of_link(each: filters.Linked, kind: type[models.Model]) -> Facet:
    if each.rows is None:
        return Facet(One(named(kind, each.path, each.where)), target=each.kind)
    rows = apps.get_model(each.rows)
    where, once = shown(rows, each.path) & _also(rows, each.where), _once(rows, each.owner, each.path, *each.where)
    return Facet(Many(rows, each.owner, each.path, where, once=once), target=each.kind)


def _of_set(each: filters.InSet, kind: type[models.Model]) -> Facet:
    through = kind._meta.get_field(each.path).remote_field.through  # type: ignore[union-attr]
    owner, target = (link.name for link in through._meta.local_fields if link.is_relation)
    return Facet(Many(through, owner, target, shown(through, target), once=True), target=each.kind)


#: How a facet follows from a filter, by its exact class: a filter of another class may find more or less than the
#: field holds.
_OF: dict[type[filters.AnyOf], Callable[[Any, type[models.Model]], Facet]] = {
    filters.Choice: _of_choice,
    filters.RowChoice: _of_row_choice,
    filters.Flag: _of_flag,
    filters.Linked: _of_link,
    filters.InSet: _of_set,
}


def facets(
    kind: type[models.Model],
    filterset: type[filters.Filters],
    /,
    *,
    texts: Iterable[str] = (),
    same_row: tuple[str, ...] = (),
    listed: Iterable[str] = (),
    levels: dict[str, Levels] | None = None,
    **own: One | Many,
) -> dict[str, Facet]:
    """The facets of a list, one for each filter by a link, a vocabulary or a flag.

    `texts` are filters by a text that are facets all the same; `listed` are the kinds that `zeros` lists in full;
    `same_row` are facets of one row; `own` says what a facet counts where its filter cannot tell.
    """
    found: dict[str, Facet] = {}
    listed_kinds = {apps.get_model(label) for label in listed}
    for name, each in filterset.base_filters.items():
        if name in own:
            facet = Facet(own[name], target=each.kind)
        elif name in texts:
            facet = Facet(One(F(each.path)))
        elif "__" not in name and type(each) in _OF:
            facet = _OF[type(each)](each, kind)
        else:
            continue
        if name in same_row and isinstance(facet.values, Many):
            facet = replace(facet, values=replace(facet.values, numbered=True), same_row=same_row)
        found[name] = replace(facet, listed=facet.target in listed_kinds, levels=(levels or {}).get(name))
    return found


@dataclass(frozen=True)
class Axis:
    """A facet of a table, rolled up to a level where one is named."""

    name: str
    facet: Facet
    level: str | None = None


@dataclass(frozen=True)
class Table:
    """A facet, or a cross table of two."""

    name: str
    axes: tuple[Axis, ...]


@dataclass(frozen=True)
class Asked:
    """What a request asks for."""

    tables: tuple[Table, ...]
    #: Whether each table leaves out the filters of its own facets.
    multi: bool
    zeros: bool


def names_of(known: dict[str, Facet]) -> list[str]:
    """What `facets` takes, levels included."""
    rolled = [f"{name}{LEVEL}{kind}" for name, facet in known.items() if facet.levels for kind in facet.levels.kinds]
    return [*known, *rolled]


def _refuse(parameter: str, text: str, code: str) -> ValidationError:
    return ValidationError({parameter: text}, code=code)


def _axis(text: str, known: dict[str, Facet]) -> Axis:
    names = names_of(known)
    if text == "":
        raise _refuse("facets", f"A name is missing before or after “,” or “*”. Facets: {', '.join(names)}.", "empty")
    if text not in names:
        raise _refuse(
            "facets",
            f"“{text[:60]}” is no facet here.{nearest(text[:60], names)} Facets: {', '.join(names)}.",
            "unknown_facet",
        )
    name, _, level = text.partition(LEVEL)
    return Axis(name, known[name], level or None)


def _table(text: str, known: dict[str, Facet]) -> Table:
    parts = text.split(CROSS)
    if len(parts) > 2:
        raise _refuse("facets", f"“{text[:60]}” names {len(parts)} facets: a cross table has two.", "too_many")
    if len(parts) == 2 and parts[0] == parts[1] != "":
        raise _refuse("facets", f"“{text[:60]}” crosses a facet with itself: name two.", "repeated")
    return Table(text, tuple(_axis(part, known) for part in parts))


def asked_of(request: Request, known: dict[str, Facet]) -> Asked | None:
    """What the parameters ask for, None where they ask for no facet.

    Raises rest_framework.exceptions.ValidationError for what there is not, what comes twice and what is too much.
    """
    given = request.query_params
    mode, zeros = given.get("facet_mode"), given.get("zeros")
    if mode not in {None, "multi"}:
        raise _refuse("facet_mode", f"“{mode[:60]}” is no mode. Give multi, or leave it out.", "unknown_value")
    if zeros not in {None, "true", "false"}:
        raise _refuse("zeros", f"“{zeros[:60]}” is neither true nor false.", "no_boolean")
    if "facets" not in given:
        # Not `zeros=false`, which says nothing: a client may send what is meant anyhow.
        for name, says_something in {"facet_mode": mode is not None, "zeros": zeros == "true"}.items():
            if says_something:
                raise _refuse(name, "It says something of facets: name them in `facets`.", "required")
        return None
    texts = given["facets"].split(",")
    if len(texts) > MOST:
        raise _refuse("facets", f"{len(texts)} facets at once are too many: at most {MOST}.", "too_many")
    for place, text in enumerate(texts):
        if text and text in texts[:place]:
            raise _refuse("facets", f"“{text[:60]}” comes twice.", "repeated")
    return Asked(tuple(_table(text, known) for text in texts), multi=mode == "multi", zeros=zeros == "true")


class FacetBackend(BaseFilterBackend):
    """Describes the parameters in the OpenAPI document; facets choose no records."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        return queryset

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        names = ", ".join(f"`{name}`" for name in names_of(view.facets))
        return [
            {
                "name": "facets",
                "in": "query",
                "required": False,
                "description": (
                    "What to count over all that the list finds, several with commas, two with `*` between them as a"
                    f" cross table: {names}."
                ),
                "schema": {"type": "string"},
                "example": ",".join(list(view.facets)[:2]),
            },
            {
                "name": "facet_mode",
                "in": "query",
                "required": False,
                "description": "With `multi` each of the `facets` is counted as if its own filter were not there.",
                "schema": {"type": "string", "const": "multi"},
                "example": "multi",
            },
            {
                "name": "zeros",
                "in": "query",
                "required": False,
                "description": "Whether `facets` also tell the values that nothing found has.",
                # No default: generated clients would send it with every request.
                "schema": {"type": "boolean"},
                "example": "true",
            },
        ]
