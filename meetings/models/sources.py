"""Sources: the place in a paper or document that a record rests on."""

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from meetings.models.activities import Activity
from meetings.models.documents import Document
from meetings.models.meetings import Meeting, Participation, Session
from meetings.models.papers import Paper
from meetings.models.recommendations import Recommendation
from meetings.models.responses import Response
from organizations.models import Organization, Person
from records.models import Guard, Line, Part, exactly_one_of

#: The column that names the owner, by the owner's resource.
OWNERS = {
    "meetings": "of_meeting",
    "sessions": "of_session",
    "participations": "of_participation",
    "organizations": "of_organization",
    "people": "of_person",
    "documents": "of_document",
    "activities": "of_activity",
    "recommendations": "of_recommendation",
    "responses": "of_response",
}


def _owner(model: type[models.Model]) -> models.ForeignKey:  # type: ignore[type-arg]
    return models.ForeignKey(model, null=True, blank=True, on_delete=models.CASCADE, related_name="sources")


class Source(Part):
    """One place on which one record rests.

    One concrete table for all kinds, with a real foreign key for each: "what rests on this place" is one query.
    It stands in this app because it points at papers; bodies and people get theirs through the registry of parts.
    """

    owners = tuple(OWNERS.values())
    natural = (*OWNERS.values(), "paper", "document", "locator", "line_start", "line_end")

    guards = (
        Guard(
            name="meetings_source_inside_paper",
            message="These lines are not all lines of the paper.",
            refuse_when="""{row}."line_start" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "meetings_paper" p
 WHERE p."id" = {row}."paper_id" AND p."line_start" <= {row}."line_start" AND p."line_end" >= {row}."line_end")""",
            columns=("paper_id", "line_start", "line_end"),
            lock="""pg_advisory_xact_lock_shared(hashtext('meetings_source_paper'),
 CAST(COALESCE({row}."paper_id", 0) % 2147483647 AS integer))""",
            lock_on_insert=True,
        ),
    )

    of_meeting = _owner(Meeting)
    of_session = _owner(Session)
    of_participation = _owner(Participation)
    of_organization = _owner(Organization)
    of_person = _owner(Person)
    of_document = _owner(Document)
    of_activity = _owner(Activity)
    of_recommendation = _owner(Recommendation)
    of_response = _owner(Response)
    paper = models.ForeignKey(Paper, null=True, blank=True, on_delete=models.PROTECT, related_name="rests_on_it")
    document = models.ForeignKey(Document, null=True, blank=True, on_delete=models.PROTECT, related_name="rests_on_it")
    locator = Line(null=True, help_text="As a person would cite it: section V, key issue 3.")
    line_start = models.IntegerField(null=True, blank=True)
    line_end = models.IntegerField(null=True, blank=True)
    quote = Line(null=True, help_text="At most nine words.")

    class Meta:
        constraints = [
            exactly_one_of("meetings_source", "one_owner", *OWNERS.values()),
            exactly_one_of("meetings_source", "one_place", "paper", "document"),
            models.CheckConstraint(
                condition=Q(line_start__isnull=True, line_end__isnull=True)
                | Q(
                    paper__isnull=False,
                    line_start__isnull=False,
                    line_end__isnull=False,
                    line_start__gte=1,
                    line_end__gte=F("line_start"),
                ),
                name="meetings_source_lines",
                violation_error_message=(
                    "Lines belong to a paper and are counted from 1; the last is not before the first."
                ),
            ),
            *[
                models.UniqueConstraint(
                    owner,
                    Coalesce("paper", Value(0), output_field=models.BigIntegerField()),
                    Coalesce("document", Value(0), output_field=models.BigIntegerField()),
                    Coalesce("locator", Value(""), output_field=models.TextField()),
                    Coalesce("line_start", Value(0)),
                    Coalesce("line_end", Value(0)),
                    condition=Q(**{f"{owner}__isnull": False}),
                    name=f"meetings_source_{owner}_once",
                )
                for owner in OWNERS.values()
            ],
        ]
        indexes = [
            models.Index(fields=["paper", "line_start", "line_end"], name="meetings_source_place"),
        ]

    def __str__(self) -> str:
        return self.locator or f"lines {self.line_start}-{self.line_end}"
