"""What a serializer needs from the database, worked out from its fields: constant in the number of rows."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Prefetch
from rest_framework import serializers

from records.serving.serializers import BothSides, GroupSerializer, LinkSerializer


def _source(name: str, field: Any) -> str:
    return str(field.source or name).replace(".", "__")


def _row_queryset(model: type[models.Model], names: Iterable[str]) -> models.QuerySet[Any]:
    found: models.QuerySet[Any] = model._default_manager.all()
    names = list(names)
    return found.select_related(*names) if names else found


def _links(serializer: Any) -> list[str]:
    """Paths of the links to one record, groups of own columns included."""
    found = []
    for name, field in serializer.fields.items():
        if isinstance(field, LinkSerializer):
            found.append(_source(name, field))
        elif isinstance(field, GroupSerializer):
            found += _links(field)
        elif isinstance(field, serializers.Serializer) and field.source != "*":
            found += [f"{_source(name, field)}__{path}" for path in _links(field)]
    return found


def _to_many(model: type[models.Model], name: str, field: Any) -> Iterable[Any]:
    source = _source(name, field)
    child: Any = getattr(field, "child", None)
    if isinstance(field, BothSides):
        for accessor, far in child.Meta.sides:
            related: Any = model._meta.get_field(accessor).related_model
            yield Prefetch(accessor, _row_queryset(related, [far]))
    elif isinstance(child, LinkSerializer):
        related = model._meta.get_field(source).related_model
        yield Prefetch(source, _row_queryset(related, [child.through] if child.through else []))
    elif isinstance(child, serializers.Serializer):
        meta = child.Meta  # type: ignore[attr-defined]
        through: tuple[str, ...] = getattr(meta, "through", ())
        # The first step of the way is a part of the record, and is fetched for its own sake as well.
        path = "__".join(through) if through else source
        yield Prefetch(path, _row_queryset(meta.model, _links(child)))
    else:
        yield source


def with_all_parts(queryset: models.QuerySet[Any], serializer: Any) -> models.QuerySet[Any]:
    """`queryset` with everything that `serializer` shows of each record: one query for each part."""
    model = queryset.model
    drawn = set(queryset.query.annotations)
    prefetches: list[Any] = []
    singles = [path for path in _links(serializer) if path not in drawn]
    for name, field in serializer.fields.items():
        if name == "referents":
            continue
        if isinstance(field, serializers.ListSerializer) or hasattr(field, "column"):
            prefetches += _to_many(model, name, field)
    if singles:
        queryset = queryset.select_related(*singles)
    return queryset.prefetch_related(*prefetches)
