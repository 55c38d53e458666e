"""Themes."""

from django.contrib import admin

from meetings import services
from meetings.models import Theme, ThemeLabel, ThemeMatch
from records.admin import RecordAdmin, by_link, inline_of


@admin.register(Theme)
class ThemeAdmin(RecordAdmin[Theme]):
    id_made_of = "the label"
    search_fields = ["public_id", "display", "other_labels__label"]
    columns = ["parent"]
    filters = [by_link("parent")]
    inlines = [inline_of(ThemeLabel), inline_of(ThemeMatch)]

    def choose_id(self, record: Theme) -> str:
        return services.choose_theme_id(record)
