"""Search by any name, however its accents, capitals and punctuation are typed."""

from itertools import chain
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from organizations.names import key
from records.models import Part


class AnyName(admin.ModelAdmin[Any]):
    """A kind with names in columns of its own and in rows.

    Neither engine folds accents as the other does, so the names are compared here: those of all bodies or people are
    some thousands, read as bare texts.
    """

    #: The columns that hold a name, and the rows that do.
    names: ClassVar[tuple[str, ...]] = ("name",)
    other_names: ClassVar[type[Part]]

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        found, duplicates = super().get_search_results(request, queryset, search_term)
        wanted = key(search_term)
        if not wanted:
            return found, duplicates
        part: Any = self.other_names
        kind: Any = self.model
        rows = chain(
            *(kind.objects.filter(**{f"{name}__isnull": False}).values_list("pk", name) for name in self.names),
            part.objects.values_list(part.owners[0], "name"),
        )
        keys = {pk for pk, name in rows if wanted in key(name)}
        # Two sets of one table joined by OR would let each engine choose a plan for neither.
        return queryset.filter(Q(pk__in=keys) | Q(pk__in=found.order_by().values("pk"))), False
