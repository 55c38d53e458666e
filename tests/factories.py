"""Rows for tests: `make(Activity)` gives a valid published record, with whatever it needs to stand on.

Every value can be given by name. Nothing here knows more than the models do, except for the rows that must
name exactly one of several kinds.
"""

from decimal import Decimal
from itertools import count
from typing import Any

from django.db import models

from meetings.models import (
    Addressee,
    Participation,
    Recommendation,
    RecommendationMaker,
    Response,
    Source,
)
from records.choices import State
from records.models import PartialDateField, Record

_numbers = count(1)

#: What a model needs beyond its required columns, as names of fields to fill.
ALSO: dict[type[models.Model], tuple[str, ...]] = {
    Participation: ("organization",),
    Recommendation: ("document",),
    RecommendationMaker: ("organization",),
    Addressee: ("organization",),
    Source: ("of_activity", "document"),
}
#: The other kinds that a row may name instead: giving one of them leaves out what ALSO would fill.
INSTEAD: dict[type[models.Model], tuple[tuple[str, ...], ...]] = {
    Participation: (("organization", "person"),),
    Recommendation: (("document", "paper"),),
    RecommendationMaker: (("organization", "person", "meeting"),),
    Addressee: (("organization", "meeting"),),
    Source: (
        tuple(name for name in Source.owners),
        ("paper", "document"),
    ),
}


def _value(model: type[models.Model], field: Any, number: int) -> Any:
    """A value for one required field."""
    if field.is_relation:
        return make(field.related_model)
    if field.choices:
        return field.choices[0][0]
    if isinstance(field, PartialDateField):
        return "2004-10"
    if isinstance(field, models.BooleanField):
        return False
    if isinstance(field, models.IntegerField):
        return number
    if isinstance(field, models.DecimalField):
        return Decimal(number)
    if field.name == "uri":
        return f"https://vocabulary.example/{number}"
    if field.name == "language":
        return "en"
    if field.name == "value":
        return f"https://identifier.example/{number}"
    return f"{field.name} {number}"


def build(model: type[models.Model], **given: Any) -> Any:
    """An instance of `model`, not written, that `make` would write."""
    number = next(_numbers)
    values: dict[str, Any] = dict(given)
    if issubclass(model, Record):
        values.setdefault("public_id", f"{model.__name__.lower()}-{number}")
        values.setdefault("state", State.PUBLISHED)
    if getattr(model, "scheme", None) is not None and "value" in {f.name for f in model._meta.fields}:
        values.setdefault("scheme", "url")
    for field in model._meta.local_concrete_fields:
        required = not (field.null or field.generated or field.has_default() or field.primary_key)
        also = field.name in ALSO.get(model, ()) and not any(
            field.name in group and any(values.get(name) is not None for name in group)
            for group in INSTEAD.get(model, ())
        )
        if field.name not in values and f"{field.name}_id" not in values and (required or also):
            values[field.name] = _value(model, field, number)
    if model is Response and values.get("reported_at") is None:
        values.setdefault("reported", "2004-10-27")
    return model(**values)


def make(model: type[models.Model], **given: Any) -> Any:
    """A written row of `model`, read back so that kept and generated columns are there."""
    instance = build(model, **given)
    instance.save()
    instance.refresh_from_db()
    return instance


def version(record: Record) -> int:
    """The version that the database has for `record` now."""
    found: int = type(record).objects.values_list("version", flat=True).get(pk=record.pk)
    return found
