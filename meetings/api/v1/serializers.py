"""Shapes of meetings, papers, documents and themes in version 1."""

from typing import Any

from rest_framework import serializers

from meetings.choices import DocumentLinkKind
from meetings.models import (
    Document,
    DocumentFigure,
    DocumentLink,
    Meeting,
    MeetingDocument,
    MeetingSeries,
    Paper,
    Participation,
    ParticipationSession,
    Session,
    Theme,
    ThemeLabel,
)
from records.serving import fields
from records.serving.serializers import (
    BothSides,
    GroupSerializer,
    PartSerializer,
    RecordSerializer,
    SideSerializer,
    direction,
    link,
    links,
)


class MandateSerializer(GroupSerializer):
    """The document that calls for it, and the place in it."""

    document = link(source="mandate_document")
    locator = serializers.CharField(source="mandate_locator", allow_null=True)

    class Meta:
        present = "mandate_document"


class SeriesSerializer(RecordSerializer):
    """A series of meetings."""

    convened_by = links()
    mandate = MandateSerializer()
    meetings = links(drawn=True, order=("number", "public_id"))

    class Meta:
        model = MeetingSeries
        fields = (
            *RecordSerializer.HEAD,
            "name",
            "description",
            "convened_by",
            "mandate",
            "meetings",
            *RecordSerializer.TAIL,
        )


class MeetingDocumentSerializer(PartSerializer):
    """A document of a meeting."""

    document = link()

    class Meta:
        model = MeetingDocument
        fields = ("role", "document")
        order = ("role", "document.public_id")


class TextSerializer(GroupSerializer):
    """The digitised proceedings that line numbers refer to."""

    title = serializers.CharField(source="text_title")
    sha256 = serializers.CharField(source="text_sha256")
    lines = serializers.IntegerField(source="text_lines")

    class Meta:
        present = "text_lines"


class CountsSerializer(serializers.Serializer[Any]):
    """How many published records belong to a meeting."""

    papers = serializers.IntegerField(source="papers_count")
    participations = serializers.IntegerField(source="participations_count")
    activities = serializers.IntegerField(source="activities_count")
    recommendations = serializers.IntegerField(source="recommendations_count")


class MeetingSerializer(RecordSerializer):
    """A meeting."""

    series = link()
    area = link()
    convened_by = links()
    mandate = MandateSerializer()
    documents = MeetingDocumentSerializer(many=True)
    text = TextSerializer()
    previous = link(source="previous_meeting", neighbour=True)
    next = link(source="next_meeting", neighbour=True)
    sessions = links(drawn=True, order=("order", "public_id"))
    counts = CountsSerializer(source="*")

    class Meta:
        model = Meeting
        fields = (
            *RecordSerializer.HEAD,
            "series",
            "number",
            "name",
            "short_name",
            "kind",
            "start",
            "end",
            "dates_as_printed",
            "venue",
            "city",
            "area",
            "convened_by",
            "status",
            "participants_reported",
            "objective",
            "mandate",
            "documents",
            "text",
            "previous",
            "next",
            "sessions",
            "counts",
            *RecordSerializer.TAIL,
        )


class SessionSerializer(RecordSerializer):
    """A session of a meeting."""

    meeting = link()
    parent = link()
    papers = links(drawn=True, order=("line_start", "public_id"))

    class Meta:
        model = Session
        fields = (
            *RecordSerializer.HEAD,
            "meeting",
            "number",
            "title",
            "start",
            "end",
            "order",
            "parent",
            "summary",
            "papers",
            *RecordSerializer.TAIL,
        )


class ParticipationSessionSerializer(PartSerializer):
    """What somebody was in one session."""

    session = link()

    class Meta:
        model = ParticipationSession
        fields = ("session", "role")
        order = ("session.order", "session.public_id", "role")


class ParticipationSerializer(RecordSerializer):
    """Who took part in which meeting, and as what."""

    meeting = link()
    organization = link()
    person = link()
    on_behalf_of = link()
    sessions = ParticipationSessionSerializer(many=True)

    class Meta:
        model = Participation
        fields = (
            *RecordSerializer.HEAD,
            "meeting",
            "organization",
            "person",
            "role",
            "on_behalf_of",
            "title_as_printed",
            "sessions",
            *RecordSerializer.TAIL,
        )


class DocumentFigureSerializer(PartSerializer):
    """A number told of a document."""

    class Meta:
        model = DocumentFigure
        fields = ("value", "unit", "of", "as_of")
        order = ("position",)


class DocumentLinkSerializer(SideSerializer):
    """How the document stands to another, as this document sees it."""

    kind = serializers.ChoiceField(source="row.kind", choices=DocumentLinkKind.choices, read_only=True)
    direction = direction()
    document = link(source="linked")

    class Meta:
        list_serializer_class = BothSides
        model = DocumentLink
        sides = (("links_out", "other"), ("links_in", "document"))
        order = ("direction", "row.kind", "linked.public_id")


class DocumentSerializer(RecordSerializer):
    """A document."""

    other_symbols = fields.ValuesField("symbol", child=serializers.CharField())
    # `url` is the address of the record, as everywhere; the document's own stands beside it.
    web_url = serializers.URLField(source="url", allow_null=True)
    issued_by = links()
    figures = DocumentFigureSerializer(many=True)
    links = DocumentLinkSerializer(many=True, source="*")

    class Meta:
        model = Document
        fields = (
            *RecordSerializer.HEAD,
            "symbol",
            "other_symbols",
            "title",
            "kind",
            "issued_by",
            "authors_as_printed",
            "publisher",
            "series",
            "edition",
            "adopted",
            "distributed",
            "entered_into_force",
            "language",
            "web_url",
            "figures",
            "links",
            *RecordSerializer.TAIL,
        )


class PaperSerializer(RecordSerializer):
    """A contribution to a meeting; its own lines are its source."""

    meeting = link()
    session = link()
    authors = links(through="person")
    contributed_by = links()
    parent = link()
    document = link()
    published_in = link()
    web_url = serializers.URLField(source="url", allow_null=True)
    lines = fields.LinesField()
    cites = links()

    class Meta:
        model = Paper
        fields = (
            *RecordSerializer.HEAD,
            "meeting",
            "session",
            "number",
            "title",
            "short_name",
            "kind",
            "authors",
            "contributed_by",
            "parent",
            "document",
            "published_in",
            "date",
            "pages",
            "web_url",
            "abstract",
            "lines",
            "language",
            "cites",
            *RecordSerializer.TAIL,
        )


class ThemeLabelSerializer(PartSerializer):
    """Another label of a theme."""

    class Meta:
        model = ThemeLabel
        fields = ("label", "language")
        order = ("language", "label")


class ThemeSerializer(RecordSerializer):
    """A concept."""

    other_labels = ThemeLabelSerializer(many=True)
    parent = link()
    related = links()
    exact_match = fields.ValuesField("uri", child=serializers.URLField())

    class Meta:
        model = Theme
        fields = (
            *RecordSerializer.HEAD,
            "label",
            "other_labels",
            "definition",
            "parent",
            "related",
            "scheme",
            "exact_match",
            *RecordSerializer.TAIL,
        )
