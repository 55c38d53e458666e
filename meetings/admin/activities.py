"""Activities."""

from django.contrib import admin

from meetings import services
from meetings.models import (
    Activity,
    ActivityDocument,
    ActivityFigure,
    ActivityLink,
    ActivityParticipation,
    ActivityPlace,
    ActivityReport,
)
from records.admin import RecordAdmin, incoming_of, inline_of
from records.models import by_code_point


@admin.register(Activity)
class ActivityAdmin(RecordAdmin[Activity]):
    id_made_of = "the title"
    ordering = [by_code_point("start_first", descending=True), by_code_point("display")]
    side_by_side = (("kind", "status"), ("start", "end", "ongoing"))
    inlines = [
        inline_of(ActivityParticipation),
        inline_of(ActivityReport),
        inline_of(ActivityDocument),
        inline_of(ActivityPlace),
        inline_of(ActivityFigure),
        inline_of(ActivityLink),
        incoming_of(ActivityLink),
    ]

    def choose_id(self, record: Activity) -> str:
        return services.choose_activity_id(record)
