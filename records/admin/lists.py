"""Lists that take whatever stands in their address."""

from typing import Any

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ChangeList
from django.db import DataError
from django.db.models import QuerySet
from django.http import HttpRequest


class List(ChangeList):
    """A list, with what its columns read."""

    def __init__(self, request: HttpRequest, *args: Any) -> None:
        if any("\0" in value for values in request.GET.lists() for value in (values[0], *values[1])):
            # PostgreSQL takes no such text, and nothing has it.
            raise IncorrectLookupParameters
        try:
            super().__init__(request, *args)
        except (DataError, OverflowError) as error:
            # A number that no column holds.
            raise IncorrectLookupParameters from error

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Any]:
        found = super().get_queryset(request, exclude_parameters)
        return found.prefetch_related(*getattr(self.model_admin, "listed_with", ()))
