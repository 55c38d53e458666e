"""Recommendations: what is asked of whom, and where it stands with each."""

from django.db import models
from django.db.models import Q

from meetings.choices import (
    AddresseeRole,
    RecommendationKind,
    RecommendationLinkKind,
    Standing,
    Strength,
)
from meetings.models.documents import Document
from meetings.models.meetings import Meeting, Session
from meetings.models.papers import Paper
from meetings.models.themes import Theme
from organizations.models import Area, Organization, Person
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
    exactly_one_of,
    not_itself,
)


class Recommendation(Record):
    """Something that somebody says should be done, considered or avoided."""

    resource = "recommendations"

    number = Line(null=True, max_length=80, help_text="As printed: operative para. 8. Empty for a bullet.")
    order = models.IntegerField(default=0, db_default=0, help_text="Its place in its own list.")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    title = Line()
    text = Prose(null=True)
    kind = models.CharField(max_length=24, choices=RecommendationKind.choices)
    meeting = models.ForeignKey(
        Meeting,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="recommendations",
        help_text="Where it was made or put forward; empty for a document's paragraphs.",
    )
    session = models.ForeignKey(
        Session, null=True, blank=True, on_delete=models.PROTECT, related_name="recommendations"
    )
    paper = models.ForeignKey(Paper, null=True, blank=True, on_delete=models.PROTECT, related_name="recommendations")
    document = models.ForeignKey(
        Document,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="recommendations",
        help_text="Whose text the ask is, also where a paper reprints it.",
    )
    adopted = PartialDateField(null=True)
    adopted_first = FirstDay("adopted")
    adopted_last = LastDay("adopted")
    due = PartialDateField(null=True)
    due_first = FirstDay("due")
    due_last = LastDay("due")
    themes = models.ManyToManyField(Theme, blank=True, related_name="recommendations")
    areas = models.ManyToManyField(Area, blank=True, related_name="recommendations")
    display = Display("title", before=("number", ": "))

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(paper__isnull=False) | Q(document__isnull=False),
                name="meetings_recommendation_somewhere",
                violation_error_message="A recommendation stands in a paper or in a document.",
            ),
            models.CheckConstraint(
                condition=Q(order__gte=0),
                name="meetings_recommendation_order",
                violation_error_message="A place in the list is not negative.",
            ),
        ]


class RecommendationStrength(Part):
    """A verb with which it is asked."""

    owners = ("recommendation",)
    natural = ("recommendation", "strength")

    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, related_name="strengths")
    strength = models.CharField(max_length=12, choices=Strength.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["recommendation", "strength"], name="meetings_recommendationstrength_once")
        ]

    def __str__(self) -> str:
        return str(self.strength)


class RecommendationMaker(Part):
    """Who asks: a body, a person, or the participants of a meeting."""

    owners = ("recommendation",)
    natural = ("recommendation", "organization", "person", "meeting")

    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, related_name="made_by")
    organization = models.ForeignKey(
        Organization, null=True, blank=True, on_delete=models.PROTECT, related_name="made_recommendations"
    )
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="made_recommendations"
    )
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="made_recommendations"
    )

    class Meta:
        constraints = [
            exactly_one_of("meetings_recommendationmaker", "exactly_one", "organization", "person", "meeting"),
            *[
                models.UniqueConstraint(
                    fields=["recommendation", who],
                    condition=Q(**{f"{who}__isnull": False}),
                    name=f"meetings_recommendationmaker_{who}_once",
                )
                for who in ("organization", "person", "meeting")
            ],
        ]

    def __str__(self) -> str:
        return "maker"


class Addressee(Part):
    """Who is asked: a body, a constituency or a meeting; and where the ask stands with it.

    `standing` is that of the latest published response: by the last day of `reported`, else of the meeting's end,
    then by number. Its implementation decides, unless that is null, `not_started` or `not_stated`; else its acceptance,
    where `partly_accepted` gives `accepted` and `not_stated` gives `no_response`.
    """

    owners = ("recommendation",)
    natural = ("recommendation", "organization", "meeting")
    computed = (
        Computation(
            column="standing",
            sql="""COALESCE((SELECT CASE
 WHEN r."implementation" IN ('in_progress', 'implemented', 'overtaken') THEN r."implementation"
 WHEN r."acceptance" IN ('accepted', 'partly_accepted') THEN 'accepted'
 WHEN r."acceptance" IN ('not_accepted', 'under_consideration') THEN r."acceptance"
 ELSE 'no_response' END
 FROM "meetings_response" r LEFT JOIN "meetings_meeting" m ON m."id" = r."reported_at_id"
 WHERE r."addressee_id" = {row}."id" AND r."state" = 'published'
 ORDER BY COALESCE(r."reported_last", m."end_last", m."start_last", '') DESC, r."number" DESC LIMIT 1),
 'no_response')""",
            watches=(
                Watch(
                    "meetings.Response",
                    (
                        "addressee_id",
                        "state",
                        "number",
                        "acceptance",
                        "implementation",
                        "reported",
                        "reported_at_id",
                    ),
                    'SELECT {row}."addressee_id"',
                    reads=(("meetings_meeting", '{row}."reported_at_id"'),),
                ),
                Watch(
                    "meetings.Meeting",
                    ("start", "end"),
                    'SELECT x."addressee_id" FROM "meetings_response" x WHERE x."reported_at_id" = {row}."id"',
                ),
            ),
        ),
    )

    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, related_name="addressees")
    organization = models.ForeignKey(
        Organization, null=True, blank=True, on_delete=models.PROTECT, related_name="addressed"
    )
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="addressed")
    role = models.CharField(
        max_length=12, choices=AddresseeRole.choices, default=AddresseeRole.LEAD, db_default=AddresseeRole.LEAD
    )
    stated = models.BooleanField(default=True, db_default=True, help_text="Off where the text leaves it implied.")
    standing = KeptChoice(
        max_length=20,
        choices=Standing.choices,
        default=Standing.NO_RESPONSE,
        db_default=Standing.NO_RESPONSE,
        db_index=True,
    )

    class Meta:
        constraints = [
            exactly_one_of("meetings_addressee", "exactly_one", "organization", "meeting"),
            *[
                models.UniqueConstraint(
                    fields=["recommendation", who],
                    condition=Q(**{f"{who}__isnull": False}),
                    name=f"meetings_addressee_{who}_once",
                )
                for who in ("organization", "meeting")
            ],
        ]

    def __str__(self) -> str:
        who = self.organization or self.meeting
        return f"{who} ({self.recommendation})"


class RecommendationLink(Part):
    """How one recommendation stands to another, read from `recommendation` to `other`; each shows it."""

    owners = ("recommendation", "other")
    natural = ("recommendation", "kind", "other")

    recommendation = models.ForeignKey(Recommendation, on_delete=models.CASCADE, related_name="links_out")
    kind = models.CharField(max_length=12, choices=RecommendationLinkKind.choices)
    other = models.ForeignKey(Recommendation, on_delete=models.PROTECT, related_name="links_in")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["recommendation", "kind", "other"], name="meetings_recommendationlink_once"
            ),
            not_itself("meetings_recommendationlink", "recommendation", "other"),
        ]

    def __str__(self) -> str:
        return str(self.kind)
