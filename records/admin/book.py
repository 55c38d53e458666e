"""What the database notes about records as a whole: to read only."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest

from records.admin.lists import List
from records.models import Change, FormerId


class ReadOnlyAdmin(admin.ModelAdmin[Any]):
    """Rows that nobody writes by hand."""

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return List

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Change)
class ChangeAdmin(ReadOnlyAdmin):
    """The change log, latest first."""

    list_display = ["at", "action", "resource", "public_id", "version", "sequence"]
    list_display_links = ["at", "public_id"]
    list_filter = ["action", "resource"]
    search_fields = ["public_id"]
    ordering = ["-id"]
    # The log grows without end, and a count of all of it is of no use to anybody.
    show_full_result_count = False


@admin.register(FormerId)
class FormerIdAdmin(ReadOnlyAdmin):
    """Ids of merged records."""

    list_display = ["former_id", "current_id", "resource", "created_at"]
    list_filter = ["resource"]
    search_fields = ["former_id", "current_id"]
    ordering = ["resource", "former_id"]
