"""Series, meetings, sessions and who took part."""

from django.contrib import admin

from meetings import services
from meetings.models import Meeting, MeetingDocument, MeetingSeries, Participation, ParticipationSession, Session
from records.admin import RecordAdmin, by_link, inline_of
from records.models import by_code_point


@admin.register(MeetingSeries)
class MeetingSeriesAdmin(RecordAdmin[MeetingSeries]):
    id_made_of = "the name"
    side_by_side = (("mandate_document", "mandate_locator"),)

    def choose_id(self, record: MeetingSeries) -> str:
        return services.choose_series_id(record)


@admin.register(Meeting)
class MeetingAdmin(RecordAdmin[Meeting]):
    id_made_of = "the short name (else the name) and the year"
    search_fields = ["public_id", "display", "short_name"]
    columns = ["series", "start", "city"]
    filters = [by_link("series"), ("start", admin.EmptyFieldListFilter)]
    ordering = [by_code_point("start_first", descending=True), by_code_point("display")]
    side_by_side = (
        ("series", "number"),
        ("kind", "status"),
        ("start", "end"),
        ("mandate_document", "mandate_locator"),
        ("text_sha256", "text_lines"),
    )
    inlines = [inline_of(MeetingDocument)]

    def choose_id(self, record: Meeting) -> str:
        return services.choose_meeting_id(record)


@admin.register(Session)
class SessionAdmin(RecordAdmin[Session]):
    id_made_of = "the meeting's id and the number, else the title"
    columns = ["meeting", "start"]
    filters = [by_link("meeting"), ("start", admin.EmptyFieldListFilter)]
    ordering = [by_code_point("meeting__public_id"), "order"]
    side_by_side = (("start", "end"), ("number", "order"))

    def choose_id(self, record: Session) -> str:
        return services.choose_session_id(record)


@admin.register(Participation)
class ParticipationAdmin(RecordAdmin[Participation]):
    id_made_of = "the meeting's id and the person's, else the body's"
    search_fields = [
        "public_id",
        "display",
        "title_as_printed",
        "organization__display",
        "organization__other_names__name",
        "person__other_names__name",
    ]
    columns = ["meeting"]
    filters = [by_link("meeting"), by_link("organization")]
    ordering = [by_code_point("meeting__public_id"), by_code_point("display")]
    inlines = [inline_of(ParticipationSession)]

    def choose_id(self, record: Participation) -> str:
        return services.choose_participation_id(record)
