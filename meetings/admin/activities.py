"""Activities."""

from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest

from meetings import services
from meetings.choices import ActivityRole
from meetings.models import (
    Activity,
    ActivityDocument,
    ActivityFigure,
    ActivityLink,
    ActivityParticipation,
    ActivityPlace,
    ActivityReport,
)
from organizations.models import Organization
from records.admin import RecordAdmin, by_link, incoming_of, inline_of
from records.models import by_code_point


class LeadFilter(admin.SimpleListFilter):
    """Activities that a body leads."""

    title = "lead"
    parameter_name = "lead"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        leading = ActivityParticipation.objects.filter(role=ActivityRole.LEAD).values("organization")
        bodies = Organization.objects.filter(pk__in=leading).order_by(by_code_point("display"))
        return list(bodies.values_list("public_id", "display"))

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        body = self.value()
        if body is None:
            return queryset
        led = ActivityParticipation.objects.filter(role=ActivityRole.LEAD, organization__public_id=body)
        return queryset.filter(pk__in=led.values("activity"))


@admin.register(Activity)
class ActivityAdmin(RecordAdmin[Activity]):
    id_made_of = "the title"
    search_fields = ["public_id", "display", "description"]
    columns = ["led_by", "dates"]
    filters = [LeadFilter, by_link("themes"), by_link("areas"), ("start", admin.EmptyFieldListFilter)]
    listed_with = [
        Prefetch(
            "organizations",
            ActivityParticipation.objects.filter(role=ActivityRole.LEAD).select_related("organization").order_by("pk"),
            "leads",
        )
    ]
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

    @admin.display(description="lead")
    def led_by(self, record: Any) -> str:
        """The short names of those who lead; read with the list."""
        bodies = [lead.organization for lead in record.leads]
        return ", ".join(body.short_name or body.name for body in bodies)

    @admin.display(description="dates", ordering="start_first")
    def dates(self, record: Activity) -> str:
        end = "ongoing" if record.ongoing else record.end
        return " to ".join(dict.fromkeys(part for part in (record.start, end) if part))

    def choose_id(self, record: Activity) -> str:
        return services.choose_activity_id(record)
