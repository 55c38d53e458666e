"""Filters of lists: the plain name is exact, a repeated parameter means or, different parameters mean and.

A filter says what its values are, how a record matches one, and gives an example for the docs. Public ids are
resolved to keys first: joining through them costs several times as much.
"""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any, ClassVar

import django_filters
from django import forms
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import OuterRef, Q, Subquery, Value
from django.http import QueryDict
from rest_framework import exceptions
from rest_framework.exceptions import ErrorDetail
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request

from records import dates
from records.choices import State
from records.models import FormerId, Record
from records.serving.strict import nearest


class _Repeated(forms.Widget):
    """Takes every value of a parameter, in the order given."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return data.getlist(name) if isinstance(data, QueryDict) else list(data.get(name, []))


class _Values(forms.Field):
    """A list of values, each cleaned by the filter it belongs to."""

    widget = _Repeated

    def __init__(self, *, clean_values: Callable[[list[str]], Any], **kwargs: Any) -> None:
        self.clean_values = clean_values
        super().__init__(required=False)

    def clean(self, value: Any) -> Any:
        return self.clean_values(list(value)) if value else None


class AnyOf(django_filters.Filter):  # type: ignore[misc]
    """Base: matches records for which any of the values given is right."""

    field_class = _Values
    #: The JSON Schema of one value.
    schema: dict[str, Any]

    def __init__(self, path: str = "", *, help_text: str, example: str, **kwargs: Any) -> None:
        self.path = path
        self.help_text = help_text
        self.example = example
        super().__init__(field_name=path, clean_values=self.clean_values, **kwargs)
        self.schema = {"type": "string"}

    def clean_values(self, values: list[str]) -> Any:
        return [self.clean_value(value) for value in values]

    def clean_value(self, value: str) -> Any:
        return value

    def condition(self, values: Any) -> Q:
        return Q(**{f"{self.path}__in": values})

    def filter(self, qs: Any, value: Any) -> Any:
        return qs if value is None else qs.filter(self.condition(value))


class Exact(AnyOf):
    """The text itself, letter by letter."""


class Choice(AnyOf):
    """A value of a vocabulary."""

    def __init__(self, path: str, vocabulary: type[models.TextChoices], **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        kwargs.setdefault("example", vocabulary.values[0])
        super().__init__(path, **kwargs)
        # The component of the payloads' enum: a client gets one type for both.
        self.schema = {"$ref": f"#/components/schemas/{vocabulary.__name__}"}

    def clean_value(self, value: str) -> str:
        known = self.vocabulary.values
        if value not in known:
            raise ValidationError(
                f"“{value[:60]}” is no value of it.{nearest(value, known)} The values are: {', '.join(known)}.",
                code="unknown_value",
            )
        return value


class RowChoice(Choice):
    """A value of a vocabulary in any row of a part; `names` are links of the row, which a draft at their end hides."""

    def __init__(
        self,
        path: str,
        vocabulary: type[models.TextChoices],
        *,
        rows: str,
        owner: str,
        names: tuple[str, ...] = (),
        **kwargs: Any,
    ) -> None:
        self.rows = rows
        self.owner = owner
        self.names = names
        super().__init__(path, vocabulary, **kwargs)

    def condition(self, values: list[str]) -> Q:
        rows = apps.get_model(self.rows)._default_manager.filter(**{f"{self.path}__in": values})
        for name in self.names:
            rows = rows.exclude(**{f"{name}__state": State.DRAFT})
        return Q(pk__in=rows.values(self.owner))


class Whole(AnyOf):
    """A whole number."""

    def __init__(self, path: str, **kwargs: Any) -> None:
        super().__init__(path, **kwargs)
        self.schema = {"type": "integer"}

    def clean_value(self, value: str) -> int:
        if not (value.isascii() and value.isdigit() and len(value) < 10):
            raise ValidationError(f"“{value[:60]}” is no whole number.", code="no_number")
        return int(value)


class Flag(AnyOf):
    """`true` or `false`."""

    def __init__(self, path: str, **kwargs: Any) -> None:
        kwargs.setdefault("example", "true")
        super().__init__(path, **kwargs)
        self.schema = {"type": "boolean"}

    def clean_value(self, value: str) -> bool:
        if value not in {"true", "false"}:
            raise ValidationError(f"“{value[:60]}” is neither true nor false.", code="no_boolean")
        return value == "true"


class Missing(Flag):
    """`__isnull`: whether the field has no value. A link to a draft is shown as none, and counts as none."""

    def filter(self, qs: Any, value: Any) -> Any:
        if value is None or {True, False} <= set(value):
            return qs
        missing = Q(**{f"{self.path}__isnull": True})
        if qs.model._meta.get_field(self.path).is_relation:
            missing |= Q(**{f"{self.path}__state": State.DRAFT})
        return qs.filter(missing if value[0] else ~missing)


class PartialDate(AnyOf):
    """A partial date as it is written; with a bound, one that the period lies within.

    `gte`: its first day is not before the value's first; `lte`: its last day is not after the value's last;
    `gt`, `lt`: wholly after, wholly before.
    """

    def __init__(self, path: str, *, bound: str | None = None, **kwargs: Any) -> None:
        self.bound = bound
        super().__init__(path, **kwargs)
        self.schema = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}

    def clean_values(self, values: list[str]) -> list[str]:
        if self.bound is not None and len(values) > 1:
            raise ValidationError("Give one bound.", code="repeated")
        return [self.clean_value(value) for value in values]

    def clean_value(self, value: str) -> str:
        try:
            dates.interval(value)
        except ValueError as error:
            raise ValidationError(str(error)[:300], code="partial_date") from None
        return value

    def condition(self, values: list[str]) -> Q:
        if self.bound is None:
            return super().condition(values)
        first, last = (day.isoformat() for day in dates.interval(values[0]))
        match self.bound:
            case "gte":
                return Q(**{f"{self.path}_first__gte": first})
            case "lte":
                return Q(**{f"{self.path}_last__lte": last})
            case "gt":
                return Q(**{f"{self.path}_first__gt": last})
            case _:
                return Q(**{f"{self.path}_last__lt": first})


#: The key and the state of what an id leads to; None where that was never public.
Found = dict[str, tuple[int, str] | None]


def look_up(model: type[Record], ids: Iterable[str]) -> Found:
    """What each of these ids leads to, former ids to the kept record; one query."""
    asked = list(dict.fromkeys(ids))
    public = model.objects.exclude(state=State.DRAFT)
    kept = public.filter(public_id=OuterRef("current_id"))
    own = public.filter(public_id__in=asked).annotate(former=Value(0))
    former = FormerId.objects.filter(resource=model.resource, former_id__in=asked).annotate(
        key=Subquery(kept.values("pk")), state=Subquery(kept.values("state")), former=Value(1)
    )
    rows = own.values_list("former", "public_id", "pk", "state").union(
        former.values_list("former", "former_id", "key", "state"), all=True
    )
    # An id that was merged into another leads there, also where its own record is kept: former ids come last.
    return {asked: (key, state) if key else None for _, asked, key, state in sorted(rows, key=itemgetter(0))}


class Named(AnyOf):
    """Base of filters whose values are ids of records of one kind."""

    #: The label of the model whose records are named.
    target: str
    #: What is looked up already, together with the ids of other filters.
    found: Found | None = None

    @property
    def kind(self) -> Any:
        """The model whose records are named."""
        return apps.get_model(self.target)

    def resolve(self, values: list[str], *, withdrawn: bool = True) -> list[int]:
        """The keys of the records with these ids.

        Raises django.core.exceptions.ValidationError naming the first id that was never public, the nearest spelling
        and where the ids are listed.
        """
        found = look_up(self.kind, values) if self.found is None else self.found
        keys = []
        for value in values:
            row = found.get(value)
            if row is None:
                resource = self.kind.resource
                # Candidates with the same beginning: enough for a slip of the pen, and bounded at a million rows.
                public = self.kind.objects.exclude(state=State.DRAFT).filter(public_id__startswith=value[:2])
                near = public.values_list("public_id", flat=True)[:5_000]
                raise ValidationError(
                    f"No {resource} record has the id “{value[:200]}”.{nearest(value[:200], near)}"
                    f" The ids are listed at /api/v1/{resource}/.",
                    code="unknown_id",
                )
            key, state = row
            if withdrawn or state != State.WITHDRAWN:
                keys.append(key)
        # Two ids may lead to one record.
        return list(dict.fromkeys(keys))


class Linked(Named):
    """The id of a record that the record names, by a foreign key or, with `rows`, by rows of a part.

    `where` is what else must hold, such as that no draft stands on the way.
    """

    def __init__(
        self,
        path: str,
        model: str,
        *,
        rows: str | None = None,
        owner: str = "",
        where: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        self.target = model
        self.rows = rows
        self.owner = owner
        self.where = where or {}
        super().__init__(path, **kwargs)

    def clean_values(self, values: list[str]) -> list[int]:
        return self.resolve(values)

    def condition(self, values: list[int]) -> Q:
        matched = {f"{self.path}__in": values, **self.where}
        if self.rows is None:
            return Q(**matched)
        rows = apps.get_model(self.rows)._default_manager.filter(**matched)
        return Q(pk__in=rows.values(self.owner))


class InSet(Linked):
    """The id of a record in a plain set (a many-to-many field) of the record."""

    def filter(self, qs: Any, value: Any) -> Any:
        if value is None:
            return qs
        # Through its table, and not by a join: a record that matches twice is one record.
        source, target = (
            field
            for field in qs.model._meta.get_field(self.path).remote_field.through._meta.local_fields
            if field.is_relation
        )
        rows = source.model._default_manager.filter(**{f"{target.name}__in": value})
        return qs.filter(pk__in=rows.values(source.attname))


class Ids(Named):
    """`id=`: these records, read at once; a withdrawn one is left out, one never public is refused."""

    def __init__(self, model: str, **kwargs: Any) -> None:
        self.target = model
        super().__init__("pk", help_text="These records; repeat it to read several at once.", **kwargs)

    def clean_values(self, values: list[str]) -> list[int]:
        return self.resolve(values, withdrawn=False)


class Matching(AnyOf):
    """Any condition over the values, given as a function."""

    def __init__(self, condition: Callable[[list[str]], Q], **kwargs: Any) -> None:
        self.make_condition = condition
        super().__init__(**kwargs)

    def condition(self, values: list[str]) -> Q:
        return self.make_condition(values)


def dated(name: str, label: str, path: str | None = None) -> dict[str, AnyOf]:
    """The filters of a partial-date field: as written, `__gte`, `__lte`, `__gt`, `__lt`, `__isnull`."""
    path = path or name
    return {
        name: PartialDate(path, help_text=f"{label}: as it is written.", example="2004-10"),
        f"{name}__gte": PartialDate(
            path, bound="gte", help_text=f"{label}: its first day is not before the value's first.", example="2004"
        ),
        f"{name}__lte": PartialDate(
            path, bound="lte", help_text=f"{label}: its last day is not after the value's last.", example="2004-06"
        ),
        f"{name}__gt": PartialDate(path, bound="gt", help_text=f"{label}: wholly after the value.", example="2003"),
        f"{name}__lt": PartialDate(path, bound="lt", help_text=f"{label}: wholly before the value.", example="2005"),
        f"{name}__isnull": Missing(path, help_text=f"{label}: whether it is unknown."),
    }


class Filters(django_filters.FilterSet):  # type: ignore[misc]
    """Base of the filters of a resource."""

    #: Filters that mean nothing without another one, by that one's name.
    bound_to: ClassVar[dict[str, tuple[str, ...]]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Ids of one kind are looked up at once, whichever filters name them. The filters are this request's own copies.
        named = {name: each for name, each in self.filters.items() if isinstance(each, Named) and name in self.data}
        ids: dict[Any, list[str]] = {}
        for name, each in named.items():
            ids.setdefault(each.kind, []).extend(self.data.getlist(name))
        found = {kind: look_up(kind, values) for kind, values in ids.items()}
        for each in named.values():
            each.found = found[each.kind]

    def filter_queryset(self, queryset: Any) -> Any:
        for name, value in self.form.cleaned_data.items():
            queryset = self.filters[name].filter(queryset, value)
        return queryset


def filters(base: type[Filters] = Filters, /, **declared: AnyOf | dict[str, AnyOf]) -> type[Filters]:
    """A filter set from filters by parameter name; a dict of filters (`dated`) brings its own names."""
    attributes: dict[str, Any] = {}
    for name, found in declared.items():
        attributes.update(found if isinstance(found, dict) else {name: found})
    return type(base.__name__, (base,), attributes)


class FilterBackend(BaseFilterBackend):
    """Runs a view's `filterset`, and describes its parameters in the OpenAPI document."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        # Facets ask what each filter was given.
        found = view.filtered_by = view.filterset(request.query_params, queryset=queryset)
        if not found.is_valid():
            # Not django_filters' own translation: it takes a “%” in what was asked for a place to fill.
            raise exceptions.ValidationError(
                {
                    name: [ErrorDetail(message, error.code) for error in told for message in error.messages]
                    for name, told in found.errors.as_data().items()
                }
            )
        return found.qs

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": name,
                "in": "query",
                "required": False,
                "description": found.help_text,
                "schema": {"type": "array", "items": found.schema},
                "style": "form",
                "explode": True,
                "example": [found.example],
            }
            for name, found in view.filterset.base_filters.items()
        ]
