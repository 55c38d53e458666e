"""The order of a list: nulls last both ways, text by code point, the same on both engines."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Case, F, Q, Value, When
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend
from rest_framework.request import Request

from records.choices import State
from records.models import CodePoint
from records.models.trees import path_down
from records.serving.strict import nearest


@dataclass(frozen=True)
class Key:
    """What a list can be ordered by."""

    expression: Any

    def by(self, *, descending: bool) -> Any:
        """The ordering, nulls last in both directions."""
        if descending:
            return self.expression.desc(nulls_last=True)
        return self.expression.asc(nulls_last=True)


def text(name: str) -> Key:
    """By a text column, by code point; a partial date by its column of first days."""
    return Key(CodePoint(F(name)))


def of_link(link: str, column: str) -> Key:
    """By a text column of the record that `link` names; one that names a draft counts as naming none, as it shows."""
    return Key(CodePoint(named(link, column)))


def named(link: str, column: str) -> Case:
    """A column of the record that `link` names, null when that is a draft."""
    return Case(
        When(Q(**{f"{link}__state": State.DRAFT}), then=Value(None)),
        default=F(f"{link}__{column}"),
        output_field=models.TextField(),
    )


def plain(name: str) -> Key:
    """By a number or a moment."""
    return Key(F(name))


def tree(model: type[models.Model], label: str) -> Key:
    """By the way down from the root: a parent before its children, siblings by `label`."""
    return Key(CodePoint(path_down(model, label)))


#: What every record can be ordered by.
COMMON = {"id": text("public_id"), "modified_at": plain("modified_at"), "created_at": plain("created_at")}


def read(value: str, known: dict[str, Key]) -> list[Any]:
    """The orderings that `-start,title` names, ended by the id, which makes the order total.

    Raises rest_framework.exceptions.ValidationError for a name that is not known, or that comes twice.
    """
    found, seen = [], set()
    for part in value.split(","):
        name = part.removeprefix("-")
        if name not in known:
            listed = ", ".join(known)
            raise ValidationError(
                {"ordering": f"“{name[:60]}” orders nothing here.{nearest(name[:60], known)} It takes: {listed}."},
                code="unknown_ordering",
            )
        if name in seen:
            raise ValidationError({"ordering": f"“{name}” comes twice."}, code="repeated")
        seen.add(name)
        found.append(known[name].by(descending=part.startswith("-")))
    return found if "id" in seen else [*found, COMMON["id"].by(descending=False)]


def _never_null(expression: Any, model: type[models.Model]) -> bool:
    """Whether it is a column of the model's own that always has a value."""
    if isinstance(expression, CodePoint):
        (expression,) = expression.get_source_expressions()
    name = getattr(expression, "name", "")
    if not isinstance(expression, F) or "__" in name or name == "pk":
        return False
    field = model._meta.get_field(name)
    # Of a generated column Django does not know.
    return not (getattr(field, "null", True) or getattr(field, "generated", False))


def plainly(order: list[Any], model: type[models.Model]) -> list[Any]:
    """The same order, without a word on nulls where there are none: with it, SQLite would sort what an index has."""
    for each in order:
        if _never_null(each.expression, model):
            each.nulls_last = None
    return order


class OrderingBackend(BaseFilterBackend):
    """Orders by the parameter `ordering`, else by the view's `default_ordering`."""

    def filter_queryset(self, request: Request, queryset: Any, view: Any) -> Any:
        value = request.query_params.get("ordering", view.default_ordering)
        return queryset.order_by(*plainly(read(value, view.all_orderings), queryset.model))

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        names = ", ".join(f"`{name}`" for name in view.all_orderings)
        return [
            {
                "name": "ordering",
                "in": "query",
                "required": False,
                "description": (
                    f"What to order by, several with commas, with `-` in front from the last to the first: {names}."
                    " Records without a value come last."
                ),
                "schema": {"type": "string", "default": view.default_ordering},
                "example": view.default_ordering,
            }
        ]
