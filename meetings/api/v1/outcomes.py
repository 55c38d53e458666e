"""Shapes of what came of meetings in version 1: activities, recommendations, responses."""

from collections.abc import Iterable
from typing import Any

from drf_spectacular.utils import extend_schema_serializer
from rest_framework import serializers

from meetings.choices import ActivityLinkKind, ActivityStatus, RecommendationLinkKind, Standing, Strength
from meetings.models import (
    Activity,
    ActivityDocument,
    ActivityFigure,
    ActivityLink,
    ActivityParticipation,
    ActivityReport,
    Addressee,
    Recommendation,
    RecommendationLink,
    RecommendationMaker,
    Response,
)
from records.choices import State
from records.serving import fields
from records.serving.serializers import (
    BothSides,
    PartSerializer,
    RecordSerializer,
    Rows,
    SideSerializer,
    direction,
    link,
    links,
)


class ActivityParticipationSerializer(PartSerializer):
    """A body and what it is to the activity."""

    organization = link()

    class Meta:
        model = ActivityParticipation
        fields = ("role", "organization", "stated")
        order = ("role", "organization.public_id")


class ActivityDocumentSerializer(PartSerializer):
    """A document of the activity."""

    document = link()

    class Meta:
        model = ActivityDocument
        fields = ("role", "document")
        order = ("role", "document.public_id")


class ActivityFigureSerializer(PartSerializer):
    """A number told of the activity."""

    class Meta:
        model = ActivityFigure
        fields = ("value", "unit", "of")
        order = ("position",)


class ActivityReportSerializer(PartSerializer):
    """What was said of the activity at a meeting, in one paper."""

    reported_at = link()
    paper = link()

    class Meta:
        model = ActivityReport
        fields = ("reported_at", "paper", "as_of", "status", "summary")
        order = ("reported_at.public_id", "paper.public_id")


class ActivityLinkSerializer(SideSerializer):
    """How the activity stands to another, as this activity sees it."""

    kind = serializers.ChoiceField(source="row.kind", choices=ActivityLinkKind.choices, read_only=True)
    direction = direction()
    activity = link(source="linked")

    class Meta:
        list_serializer_class = BothSides
        model = ActivityLink
        sides = (("links_out", "other"), ("links_in", "activity"))
        order = ("direction", "row.kind", "linked.public_id")


class ActivitySerializer(RecordSerializer):
    """Something definite that bodies do, did or plan."""

    # A kept column is not editable, and REST framework then forgets its choices.
    status = serializers.ChoiceField(choices=ActivityStatus.choices, allow_null=True)
    organizations = ActivityParticipationSerializer(many=True)
    themes = links()
    areas = links()
    places = fields.ValuesField("name", order=("position", "name"), child=serializers.CharField())
    documents = ActivityDocumentSerializer(many=True)
    event = link()
    figures = ActivityFigureSerializer(many=True)
    reports = ActivityReportSerializer(many=True)
    links = ActivityLinkSerializer(many=True, source="*")

    class Meta:
        model = Activity
        fields = (
            *RecordSerializer.HEAD,
            "title",
            "description",
            "kind",
            "status",
            "start",
            "end",
            "ongoing",
            "dates_as_printed",
            "organizations",
            "themes",
            "areas",
            "places",
            "documents",
            "event",
            "figures",
            "reports",
            "links",
            *RecordSerializer.TAIL,
        )


class MakerSerializer(PartSerializer):
    """Who asks: exactly one of body, person, meeting."""

    organization = link()
    person = link()
    meeting = link()

    class Meta:
        model = RecommendationMaker
        fields = ("organization", "person", "meeting")
        order = ("organization.public_id", "person.public_id", "meeting.public_id")


class AddresseeSerializer(PartSerializer):
    """Who is asked, and where the ask stands with it."""

    organization = link()
    meeting = link()
    standing = serializers.ChoiceField(choices=Standing.choices)

    class Meta:
        model = Addressee
        fields = ("organization", "meeting", "role", "stated", "standing")
        order = ("role", "organization.public_id", "meeting.public_id")


class AddressedSerializer(PartSerializer):
    """An addressee as a response names it: exactly one of body and meeting."""

    organization = link()
    meeting = link()

    class Meta:
        model = Addressee
        fields = ("organization", "meeting")
        order = ("organization.public_id", "meeting.public_id")


class ResponseRows(Rows):
    """The published responses of all addressees of a recommendation."""

    def rows(self, data: Any) -> Iterable[Any]:
        for addressee in data.addressees.all():
            for response in addressee.responses.all():
                # The row came by its addressee: what is fetched already is not asked for again.
                response.addressee = addressee
                if response.state == State.PUBLISHED:
                    yield response


class ResponseRowSerializer(PartSerializer):
    """A response, as its recommendation shows it."""

    id = serializers.CharField(source="public_id")
    url = fields.AddressField()
    display = serializers.CharField()
    addressee = AddressedSerializer()
    responded_by = link()
    reported_at = link()
    activity = link()
    document = link()
    answer_meeting = link()

    class Meta:
        list_serializer_class = ResponseRows
        model = Response
        through = ("addressees", "responses")
        fields = (
            "id",
            "url",
            "display",
            "addressee",
            "responded_by",
            "acceptance",
            "implementation",
            "reported_at",
            "reported",
            "activity",
            "document",
            "answer_meeting",
        )
        order = ("public_id",)

    def hiding(self) -> tuple[str, ...]:
        addressed: Any = self.fields["addressee"]
        # A response is a record: its links to drafts are null, as in its own payload, and it stands all the same.
        return tuple(f"addressee.{path}" for path in addressed.hiding())


class RecommendationLinkSerializer(SideSerializer):
    """How the recommendation stands to another, as this recommendation sees it."""

    kind = serializers.ChoiceField(source="row.kind", choices=RecommendationLinkKind.choices, read_only=True)
    direction = direction()
    recommendation = link(source="linked")

    class Meta:
        list_serializer_class = BothSides
        model = RecommendationLink
        sides = (("links_out", "other"), ("links_in", "recommendation"))
        order = ("direction", "row.kind", "linked.public_id")


class RecommendationSerializer(RecordSerializer):
    """Something asked of somebody."""

    parent = link()
    strengths = fields.ValuesField("strength", child=serializers.ChoiceField(choices=Strength.choices))
    made_by = MakerSerializer(many=True)
    addressees = AddresseeSerializer(many=True)
    meeting = link()
    session = link()
    paper = link()
    document = link()
    themes = links()
    areas = links()
    links = RecommendationLinkSerializer(many=True, source="*")
    responses = ResponseRowSerializer(many=True, source="*")

    class Meta:
        model = Recommendation
        fields = (
            *RecordSerializer.HEAD,
            "number",
            "order",
            "parent",
            "title",
            "text",
            "kind",
            "strengths",
            "made_by",
            "addressees",
            "meeting",
            "session",
            "paper",
            "document",
            "adopted",
            "due",
            "themes",
            "areas",
            "links",
            "responses",
            *RecordSerializer.TAIL,
        )


# Generated clients have a `Response` of their own, which is what came over the wire.
@extend_schema_serializer(component_name="RecommendationResponse")
class ResponseSerializer(RecordSerializer):
    """What one addressee did about a recommendation, as reported."""

    recommendation = link(source="addressee.recommendation")
    addressee = AddressedSerializer()
    responded_by = link()
    reported_at = link()
    activity = link()
    document = link()
    answer_meeting = link()

    class Meta:
        model = Response
        fields = (
            *RecordSerializer.HEAD,
            "recommendation",
            "addressee",
            "responded_by",
            "acceptance",
            "implementation",
            "reported_at",
            "reported",
            "text",
            "activity",
            "document",
            "answer_meeting",
            *RecordSerializer.TAIL,
        )
