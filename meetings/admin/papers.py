"""Papers."""

from django.contrib import admin
from django.db.models import F

from meetings import services
from meetings.models import Paper, PaperAuthor
from records.admin import RecordAdmin, by_link, inline_of
from records.models import by_code_point


@admin.register(Paper)
class PaperAdmin(RecordAdmin[Paper]):
    id_made_of = "the meeting's id and the short name"
    search_fields = ["public_id", "display", "number", "authors__person__display", "contributed_by__display"]
    columns = ["meeting", "date"]
    filters = [by_link("meeting"), by_link("contributed_by"), ("date", admin.EmptyFieldListFilter)]
    ordering = [by_code_point("meeting__public_id"), F("line_start").asc(nulls_last=True), by_code_point("display")]
    side_by_side = (("meeting", "session"), ("date", "pages"), ("line_start", "line_end"))
    inlines = [inline_of(PaperAuthor)]

    def choose_id(self, record: Paper) -> str:
        return services.choose_paper_id(record)
