"""Responses: what was done about a recommendation, as reported."""

from django.db import models
from django.db.models import Q

from meetings.choices import Acceptance, Implementation
from meetings.models.activities import Activity
from meetings.models.documents import Document
from meetings.models.meetings import Meeting
from meetings.models.recommendations import Addressee
from organizations.models import Organization
from records.models import (
    Computation,
    FirstDay,
    KeptText,
    LastDay,
    PartialDateField,
    Prose,
    Record,
    Watch,
)

_NAMED_BY_ADDRESSEE = """SELECT a.{column} FROM "meetings_addressee" a WHERE a."id" = {{row}}."addressee_id\""""
_OF_ADDRESSEE = """SELECT x."id" FROM "meetings_response" x
 JOIN "meetings_addressee" a ON a."id" = x."addressee_id" WHERE a.{column} = {{row}}."id\""""


class Response(Record):
    """What one addressee did about what it was asked, as told at a meeting or on a date."""

    resource = "responses"
    shown_by = ("addressee",)
    computed = (
        Computation(
            column="display",
            sql="""COALESCE((SELECT COALESCE(o."short_name", o."name", m."short_name", m."name")
 FROM "meetings_addressee" a
 LEFT JOIN "organizations_organization" o ON o."id" = a."organization_id" AND o."state" <> 'draft'
 LEFT JOIN "meetings_meeting" m ON m."id" = a."meeting_id" AND m."state" <> 'draft'
 WHERE a."id" = {row}."addressee_id"), 'Response')
 || COALESCE(': ' || REPLACE(COALESCE(NULLIF({row}."implementation", 'not_stated'),
 NULLIF({row}."acceptance", 'not_stated'), {row}."implementation", {row}."acceptance"), '_', ' '), '')""",
            own=("addressee_id", "implementation", "acceptance"),
            reads=(
                ("meetings_addressee", '{row}."addressee_id"'),
                ("organizations_organization", _NAMED_BY_ADDRESSEE.format(column='"organization_id"')),
                ("meetings_meeting", _NAMED_BY_ADDRESSEE.format(column='"meeting_id"')),
            ),
            watches=(
                Watch(
                    "meetings.Addressee",
                    ("organization_id", "meeting_id"),
                    'SELECT x."id" FROM "meetings_response" x WHERE x."addressee_id" = {row}."id"',
                    reads=(
                        ("organizations_organization", '{row}."organization_id"'),
                        ("meetings_meeting", '{row}."meeting_id"'),
                    ),
                ),
                Watch(
                    "organizations.Organization",
                    ("name", "short_name", "state"),
                    _OF_ADDRESSEE.format(column='"organization_id"'),
                ),
                Watch(
                    "meetings.Meeting",
                    ("name", "short_name", "state"),
                    _OF_ADDRESSEE.format(column='"meeting_id"'),
                ),
            ),
        ),
    )

    addressee = models.ForeignKey(
        Addressee,
        on_delete=models.PROTECT,
        related_name="responses",
        help_text="Whose duty it is; the recommendation is this row's.",
    )
    number = models.IntegerField(help_text="The n of its id.")
    responded_by = models.ForeignKey(
        Organization,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="responses",
        help_text="Who acted.",
    )
    reported_at = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="reported_responses"
    )
    reported = PartialDateField(null=True)
    reported_first = FirstDay("reported")
    reported_last = LastDay("reported")
    acceptance = models.CharField(max_length=20, choices=Acceptance.choices, null=True, blank=True)
    implementation = models.CharField(max_length=12, choices=Implementation.choices, null=True, blank=True)
    text = Prose(null=True)
    activity = models.ForeignKey(Activity, null=True, blank=True, on_delete=models.PROTECT, related_name="responses")
    document = models.ForeignKey(Document, null=True, blank=True, on_delete=models.PROTECT, related_name="responses")
    answer_meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="answered_responses"
    )
    display = KeptText(default="", db_default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["addressee", "number"],
                name="meetings_response_number",
                violation_error_message="The addressee has a response with this number already.",
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1),
                name="meetings_response_number_from_1",
                violation_error_message="Responses are numbered from 1.",
            ),
            models.CheckConstraint(
                condition=Q(reported_at__isnull=False) | Q(reported__isnull=False),
                name="meetings_response_reported",
                violation_error_message="A response was reported at a meeting or on a date.",
            ),
        ]
