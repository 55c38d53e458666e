"""Lists and details of meetings and of what came of them."""

from typing import ClassVar

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from meetings.api.v1 import facets, filters, outcomes, serializers
from meetings.models import (
    Activity,
    Document,
    DocumentSymbol,
    Meeting,
    MeetingSeries,
    Paper,
    Participation,
    Recommendation,
    Response,
    Session,
    Theme,
)
from records.serving import ordering
from records.serving.outside import OutsideIds
from records.serving.views import RecordViewSet


class SeriesViewSet(RecordViewSet):
    """Series of meetings that the same bodies convene again and again."""

    kind = MeetingSeries
    serializer_class = serializers.SeriesSerializer
    filterset = filters.SeriesFilters
    facets = facets.SeriesFacets
    orderings = {"name": ordering.text("name")}
    default_ordering = "name"


class MeetingViewSet(RecordViewSet):
    """Meetings, whether their whole record is here or a text only mentions them; latest first."""

    kind = Meeting
    serializer_class = serializers.MeetingSerializer
    filterset = filters.MeetingFilters
    facets = facets.MeetingFacets
    orderings = {
        "start": ordering.text("start_first"),
        "end": ordering.text("end_last"),
        "name": ordering.text("name"),
        "number": ordering.plain("number"),
    }
    default_ordering = "-start"


class SessionViewSet(RecordViewSet):
    """Sessions of meetings, in their order."""

    kind = Session
    serializer_class = serializers.SessionSerializer
    filterset = filters.SessionFilters
    facets = facets.SessionFacets
    orderings = {"meeting": ordering.of_link("meeting", "public_id"), "order": ordering.plain("order")}
    default_ordering = "meeting,order"


class ParticipationViewSet(RecordViewSet):
    """Who took part in which meeting, and as what."""

    kind = Participation
    serializer_class = serializers.ParticipationSerializer
    filterset = filters.ParticipationFilters
    facets = facets.ParticipationFacets
    orderings = {
        "meeting": ordering.of_link("meeting", "public_id"),
        "organization": ordering.of_link("organization", "name"),
        "family_name": ordering.of_link("person", "family_name"),
        "given_name": ordering.of_link("person", "given_name"),
    }
    default_ordering = "meeting,organization,family_name,given_name"


class DocumentViewSet(RecordViewSet):
    """Resolutions, treaties, reports, publications and other documents; latest adopted first."""

    kind = Document
    serializer_class = serializers.DocumentSerializer
    filterset = filters.DocumentFilters
    facets = facets.DocumentFacets
    orderings = {
        "adopted": ordering.text("adopted_first"),
        "title": ordering.text("title"),
        "symbol": ordering.text("symbol"),
    }
    default_ordering = "-adopted,title"
    outside_ids: ClassVar[OutsideIds] = {
        "symbol": lambda value: (
            Q(symbol=value) | Q(pk__in=DocumentSymbol.objects.filter(symbol=value).values("document"))
        )
    }


class PaperViewSet(RecordViewSet):
    """Contributions to meetings, in the order of the text."""

    kind = Paper
    serializer_class = serializers.PaperSerializer
    filterset = filters.PaperFilters
    facets = facets.PaperFacets
    orderings = {
        "meeting": ordering.of_link("meeting", "public_id"),
        "lines": ordering.plain("line_start"),
        "title": ordering.text("title"),
    }
    default_ordering = "meeting,lines"


class ThemeViewSet(RecordViewSet):
    """Concepts that activities and recommendations are about, in tree order."""

    kind = Theme
    serializer_class = serializers.ThemeSerializer
    filterset = filters.ThemeFilters
    facets = facets.ThemeFacets
    orderings = {"tree": ordering.tree(Theme, "label"), "label": ordering.text("label")}
    default_ordering = "tree"


class ActivityViewSet(RecordViewSet):
    """What bodies do, did or plan; latest begun first."""

    kind = Activity
    serializer_class = outcomes.ActivitySerializer
    filterset = filters.ActivityFilters
    facets = facets.ActivityFacets
    orderings = {
        "start": ordering.text("start_first"),
        "end": ordering.text("end_last"),
        "title": ordering.text("title"),
    }
    default_ordering = "-start,title"


class RecommendationViewSet(RecordViewSet):
    """What is asked of whom, and where it stands."""

    kind = Recommendation
    serializer_class = outcomes.RecommendationSerializer
    filterset = filters.RecommendationFilters
    facets = facets.RecommendationFacets
    orderings = {
        "document": ordering.of_link("document", "public_id"),
        "paper": ordering.of_link("paper", "public_id"),
        "kind": ordering.text("kind"),
        "parent": ordering.of_link("parent", "public_id"),
        "order": ordering.plain("order"),
        "title": ordering.text("title"),
        "adopted": ordering.text("adopted_first"),
        "due": ordering.text("due_first"),
    }
    default_ordering = "document,paper,kind,parent,order"


class ResponseViewSet(RecordViewSet):
    """What was done about recommendations; latest reported first."""

    kind = Response
    serializer_class = outcomes.ResponseSerializer
    filterset = filters.ResponseFilters
    facets = facets.ResponseFacets
    orderings = {
        # A meeting without an end ended when it began.
        "reported": ordering.Key(
            Coalesce(
                F("reported_first"),
                ordering.named("reported_at", "end_first"),
                ordering.named("reported_at", "start_first"),
            )
        )
    }
    default_ordering = "-reported"
