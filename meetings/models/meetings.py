"""Series of meetings, meetings, their sessions, and who took part as what."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from meetings.choices import (
    MeetingDocumentRole,
    MeetingKind,
    MeetingStatus,
    ParticipationRole,
)
from meetings.models.documents import Document
from meetings.querysets import MeetingQuerySet
from organizations.models import Area, Organization, Person
from records.models import (
    Computation,
    Display,
    FirstDay,
    Guard,
    KeptText,
    LastDay,
    Line,
    Part,
    PartialDateField,
    Prose,
    Record,
    RecordManager,
    Watch,
    period_rule,
)

MANDATE_RULE = Q(mandate_document__isnull=False) | Q(mandate_locator__isnull=True)


class MeetingSeries(Record):  # type: ignore[django-manager-missing]
    """A series of meetings that the same bodies convene again and again."""

    resource = "series"
    needs_source = False

    name = Line()
    description = Prose(null=True)
    convened_by = models.ManyToManyField(Organization, blank=True, related_name="convened_series")
    mandate_document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="mandated_series"
    )
    mandate_locator = Line(null=True)
    display = Display("name")

    class Meta:
        verbose_name_plural = "meeting series"
        constraints = [
            models.CheckConstraint(
                condition=MANDATE_RULE,
                name="meetings_meetingseries_mandate",
                violation_error_message="A place in a mandate needs the document.",
            )
        ]


class Meeting(Record):
    """A meeting, whether its whole record is here or a text only mentions it."""

    resource = "meetings"
    guards = (
        Guard(
            name="meetings_meeting_text_holds_papers",
            message="Papers of this meeting have lines beyond that number.",
            refuse_when="""EXISTS (SELECT 1 FROM "meetings_paper" p WHERE p."meeting_id" = {row}."id"
 AND p."line_end" > {row}."text_lines")""",
            columns=("text_lines",),
            # The lock under which papers of this meeting take their lines.
            lock="""pg_advisory_xact_lock(hashtext('meetings_paper_lines'),
 CAST({row}."id" % 2147483647 AS integer))""",
            on_insert=False,
        ),
    )

    series = models.ForeignKey(MeetingSeries, null=True, blank=True, on_delete=models.PROTECT, related_name="meetings")
    number = models.IntegerField(null=True, blank=True, help_text="Its number in the series.")
    name = Line()
    short_name = Line(null=True, max_length=200)
    kind = models.CharField(max_length=24, choices=MeetingKind.choices)
    start = PartialDateField(null=True)
    start_first = FirstDay("start")
    start_last = LastDay("start")
    end = PartialDateField(null=True)
    end_first = FirstDay("end")
    end_last = LastDay("end")
    dates_as_printed = Line(null=True)
    venue = Line(null=True)
    city = Line(null=True)
    area = models.ForeignKey(Area, null=True, blank=True, on_delete=models.PROTECT, related_name="meetings")
    convened_by = models.ManyToManyField(Organization, blank=True, related_name="convened_meetings")
    status = models.CharField(
        max_length=10, choices=MeetingStatus.choices, default=MeetingStatus.HELD, db_default=MeetingStatus.HELD
    )
    participants_reported = models.IntegerField(
        null=True, blank=True, help_text="A count as printed; it may exceed the participants known here."
    )
    objective = Prose(null=True)
    mandate_document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="mandated_meetings"
    )
    mandate_locator = Line(null=True)
    text_title = Line(null=True, help_text="Title of the digitised proceedings that line numbers refer to.")
    text_sha256 = Line(null=True, max_length=64)
    text_lines = models.IntegerField(null=True, blank=True)
    display = Display("name")

    objects: ClassVar[Any] = RecordManager.from_queryset(MeetingQuerySet)()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["series", "number"],
                condition=Q(series__isnull=False, number__isnull=False),
                name="meetings_meeting_number_in_series",
                violation_error_message="The series has a meeting with this number already.",
            ),
            models.CheckConstraint(
                condition=Q(number__isnull=True) | Q(series__isnull=False, number__gte=1),
                name="meetings_meeting_number",
                violation_error_message="A number (from 1) belongs to a series.",
            ),
            models.CheckConstraint(
                condition=Q(participants_reported__isnull=True) | Q(participants_reported__gte=0),
                name="meetings_meeting_participants",
                violation_error_message="A number of participants is not negative.",
            ),
            models.CheckConstraint(
                condition=MANDATE_RULE,
                name="meetings_meeting_mandate",
                violation_error_message="A place in a mandate needs the document.",
            ),
            models.CheckConstraint(
                condition=Q(text_title__isnull=True, text_sha256__isnull=True, text_lines__isnull=True)
                | Q(text_title__isnull=False, text_sha256__isnull=False, text_lines__isnull=False, text_lines__gte=1),
                name="meetings_meeting_text_whole",
                violation_error_message="A text has a title, a SHA-256 and a number of lines, or none of them.",
            ),
            period_rule("meetings_meeting"),
        ]


class MeetingDocument(Part):
    """A document of a meeting, and what it is to it."""

    owners = ("meeting",)
    natural = ("meeting", "document", "role")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="documents")
    role = models.CharField(max_length=12, choices=MeetingDocumentRole.choices)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="meeting_uses")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["meeting", "document", "role"], name="meetings_meetingdocument_once")
        ]

    def __str__(self) -> str:
        return str(self.role)


class Session(Record):
    """A session of a meeting, or an item of its agenda."""

    resource = "sessions"

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="sessions")
    number = Line(null=True, max_length=40, help_text="As printed: VII.")
    title = Line()
    start = PartialDateField(null=True)
    start_first = FirstDay("start")
    start_last = LastDay("start")
    end = PartialDateField(null=True)
    end_first = FirstDay("end")
    end_last = LastDay("end")
    order = models.IntegerField(default=0, db_default=0)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    summary = Prose(null=True)
    display = Display("title", before=("number", ". "))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "number"],
                condition=Q(number__isnull=False),
                name="meetings_session_number",
                violation_error_message="The meeting has a session with this number already.",
            ),
            period_rule("meetings_session"),
        ]


_PERSON = """(SELECT p."name" FROM "organizations_person" p
 WHERE p."id" = {row}."person_id" AND p."state" <> 'draft')"""
_BODY = """(SELECT o."name" FROM "organizations_organization" o
 WHERE o."id" = {row}."organization_id" AND o."state" <> 'draft')"""


class Participation(Record):
    """Who took part in which meeting, and as what."""

    resource = "participations"
    computed = (
        Computation(
            column="display",
            sql=f"""COALESCE({_PERSON} || ', ' || {_BODY}, {_PERSON}, {_BODY}, 'Participation')
 || ' (' || REPLACE({{row}}."role", '_', ' ') || ')'""",
            own=("person_id", "organization_id", "role"),
            reads=(
                ("organizations_person", '{row}."person_id"'),
                ("organizations_organization", '{row}."organization_id"'),
            ),
            watches=(
                Watch(
                    "organizations.Person",
                    ("name", "state"),
                    'SELECT x."id" FROM "meetings_participation" x WHERE x."person_id" = {row}."id"',
                ),
                Watch(
                    "organizations.Organization",
                    ("name", "state"),
                    'SELECT x."id" FROM "meetings_participation" x WHERE x."organization_id" = {row}."id"',
                ),
            ),
        ),
    )

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="participations")
    organization = models.ForeignKey(
        Organization, null=True, blank=True, on_delete=models.PROTECT, related_name="participations"
    )
    person = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="participations")
    role = models.CharField(max_length=12, choices=ParticipationRole.choices)
    on_behalf_of = models.ForeignKey(
        Organization, null=True, blank=True, on_delete=models.PROTECT, related_name="represented_participations"
    )
    title_as_printed = Line(null=True)
    display = KeptText(default="", db_default="")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(organization__isnull=False) | Q(person__isnull=False),
                name="meetings_participation_somebody",
                violation_error_message="A body or a person takes part, or both.",
            ),
        ]


class ParticipationSession(Part):
    """What somebody was in one session."""

    owners = ("participation",)
    natural = ("participation", "session", "role")

    participation = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="sessions")
    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="participations")
    role = models.CharField(max_length=12, choices=ParticipationRole.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["participation", "session", "role"], name="meetings_participationsession_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.role)
