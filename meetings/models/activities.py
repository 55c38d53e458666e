"""Activities: what bodies do or did, and what was reported of them."""

from django.db import models
from django.db.models import Q

from meetings.choices import (
    ActivityDocumentRole,
    ActivityKind,
    ActivityLinkKind,
    ActivityRole,
    ActivityStatus,
)
from meetings.models.documents import Document
from meetings.models.meetings import Meeting
from meetings.models.papers import Paper
from meetings.models.themes import Theme
from organizations.models import Area, Organization
from records.models import (
    Computation,
    Display,
    FirstDay,
    KeptChoice,
    LastDay,
    Line,
    Part,
    PartialDateField,
    Prose,
    Record,
    Watch,
    not_itself,
    period_rule,
)


class Activity(Record):
    """Something definite that bodies do, did or plan.

    `status` is that of the latest report: by the last day of its `as_of`, else of its paper's date, else of the
    meeting's end; then by the paper's first line, then by the report's key. Reports on a draft paper or
    meeting do not count.
    """

    resource = "activities"
    computed = (
        Computation(
            column="status",
            sql="""(SELECT r."status" FROM "meetings_activityreport" r
 JOIN "meetings_paper" p ON p."id" = r."paper_id" JOIN "meetings_meeting" m ON m."id" = r."reported_at_id"
 WHERE r."activity_id" = {row}."id" AND p."state" <> 'draft' AND m."state" <> 'draft'
 ORDER BY COALESCE(r."as_of_last", p."date_last", m."end_last", m."start_last", '') DESC,
 COALESCE(p."line_start", 0) DESC, r."id" DESC LIMIT 1)""",
            watches=(
                Watch(
                    "meetings.ActivityReport",
                    ("activity_id", "reported_at_id", "paper_id", "as_of", "status"),
                    'SELECT {row}."activity_id"',
                    reads=(
                        ("meetings_paper", '{row}."paper_id"'),
                        ("meetings_meeting", '{row}."reported_at_id"'),
                    ),
                ),
                Watch(
                    "meetings.Paper",
                    ("date", "line_start", "state"),
                    'SELECT x."activity_id" FROM "meetings_activityreport" x WHERE x."paper_id" = {row}."id"',
                ),
                Watch(
                    "meetings.Meeting",
                    ("start", "end", "state"),
                    'SELECT x."activity_id" FROM "meetings_activityreport" x WHERE x."reported_at_id" = {row}."id"',
                ),
            ),
        ),
    )

    title = Line()
    description = Prose(null=True)
    kind = models.CharField(max_length=24, choices=ActivityKind.choices)
    status = KeptChoice(max_length=12, choices=ActivityStatus.choices, null=True, blank=True, db_index=True)
    start = PartialDateField(null=True)
    start_first = FirstDay("start")
    start_last = LastDay("start")
    end = PartialDateField(null=True)
    end_first = FirstDay("end")
    end_last = LastDay("end")
    ongoing = models.BooleanField(
        default=False, db_default=False, help_text="Without an end at the time of the last report."
    )
    dates_as_printed = Line(null=True)
    themes = models.ManyToManyField(Theme, blank=True, related_name="activities")
    areas = models.ManyToManyField(Area, blank=True, related_name="activities")
    event = models.ForeignKey(
        Meeting,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="event_activities",
        help_text="The meeting that the activity is.",
    )
    display = Display("title")

    class Meta:
        verbose_name_plural = "activities"
        constraints = [
            period_rule("meetings_activity"),
            models.CheckConstraint(
                condition=Q(ongoing=False) | Q(end__isnull=True),
                name="meetings_activity_open_end",
                violation_error_message="What is ongoing has no end.",
            ),
        ]


class ActivityParticipation(Part):
    """A body and what it is to an activity."""

    owners = ("activity",)
    natural = ("activity", "organization", "role")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="organizations")
    role = models.CharField(max_length=12, choices=ActivityRole.choices)
    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="activity_participations")
    stated = models.BooleanField(default=True, db_default=True, help_text="Off where the text leaves it implied.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "organization", "role"], name="meetings_activityparticipation_once"
            )
        ]
        indexes = [models.Index(fields=["organization", "role", "activity"], name="meetings_participation_by_body")]

    def __str__(self) -> str:
        return str(self.role)


class ActivityPlace(Part):
    """A city or site of an activity, as printed."""

    owners = ("activity",)
    natural = ("activity", "name")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="places")
    name = Line()
    position = models.IntegerField(default=0, db_default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "name"], name="meetings_activityplace_once")]

    def __str__(self) -> str:
        return str(self.name)


class ActivityDocument(Part):
    """A document of an activity, and what it is to it."""

    owners = ("activity",)
    natural = ("activity", "document", "role")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="documents")
    role = models.CharField(max_length=12, choices=ActivityDocumentRole.choices)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="activity_uses")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["activity", "document", "role"], name="meetings_activitydocument_once")
        ]

    def __str__(self) -> str:
        return str(self.role)


class ActivityFigure(Part):
    """A number told of an activity: 94 countries, 900 officials trained."""

    owners = ("activity",)
    natural = ("activity", "position")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="figures")
    position = models.IntegerField(default=0, db_default=0)
    value = models.DecimalField(max_digits=20, decimal_places=4)
    unit = Line(null=True)
    of = Line(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "position"], name="meetings_activityfigure_once")]

    def __str__(self) -> str:
        return f"{self.value} {self.unit or ''}".strip()


class ActivityReport(Part):
    """What was said of an activity at a meeting, in one paper. A status belongs to a moment."""

    owners = ("activity",)
    natural = ("activity", "paper")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="reports")
    reported_at = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="activity_reports")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, related_name="activity_reports")
    as_of = PartialDateField(null=True, help_text="As the text states it; otherwise empty.")
    as_of_first = FirstDay("as_of")
    as_of_last = LastDay("as_of")
    status = models.CharField(max_length=12, choices=ActivityStatus.choices)
    summary = Prose(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "paper"],
                name="meetings_activityreport_once",
                violation_error_message="There is a report on this activity from this paper already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.status)


class ActivityLink(Part):
    """How one activity stands to another, read from `activity` to `other`; each shows it."""

    owners = ("activity", "other")
    natural = ("activity", "kind", "other")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="links_out")
    kind = models.CharField(max_length=12, choices=ActivityLinkKind.choices)
    other = models.ForeignKey(Activity, on_delete=models.PROTECT, related_name="links_in")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["activity", "kind", "other"], name="meetings_activitylink_once"),
            not_itself("meetings_activitylink", "activity", "other"),
        ]

    def __str__(self) -> str:
        return str(self.kind)
