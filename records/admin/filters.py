"""Filters beside lists: by a linked record, told by its name."""

from typing import Any

from django.contrib.admin import FieldListFilter, ModelAdmin, RelatedFieldListFilter
from django.http import HttpRequest

from records.models import by_code_point


class LinkFilter(RelatedFieldListFilter):
    """Records that name one record: only those that are named are offered, by what they are called."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: ModelAdmin[Any]) -> list[tuple[Any, Any]]:
        named = model_admin.model._default_manager.order_by().values(self.field_path)
        found = field.related_model._default_manager.filter(pk__in=named).order_by(by_code_point("display"))
        return list(found.values_list("pk", "display"))

    def has_output(self) -> bool:
        return bool(self.lookup_choices)


def by_link(path: str) -> tuple[str, type[FieldListFilter]]:
    """The filter by the records that `path` names."""
    return path, LinkFilter
