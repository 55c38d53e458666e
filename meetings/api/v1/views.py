"""Lists and details of meetings and of what came of them."""

from django.db.models import F
from django.db.models.functions import Coalesce

from meetings.api.v1 import outcomes, serializers
from meetings.models import (
    Activity,
    Document,
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
from records.serving.views import RecordViewSet


class SeriesViewSet(RecordViewSet):
    """Series of meetings that the same bodies convene again and again."""

    kind = MeetingSeries
    serializer_class = serializers.SeriesSerializer
    order = (ordering.text("name"),)


class MeetingViewSet(RecordViewSet):
    """Meetings, whether their whole record is here or a text only mentions them; latest first."""

    kind = Meeting
    serializer_class = serializers.MeetingSerializer
    order = (ordering.text("start_first", descending=True),)


class SessionViewSet(RecordViewSet):
    """Sessions of meetings, in their order."""

    kind = Session
    serializer_class = serializers.SessionSerializer
    order = (ordering.text("meeting__public_id"), ordering.plain("order"))


class ParticipationViewSet(RecordViewSet):
    """Who took part in which meeting, and as what."""

    kind = Participation
    serializer_class = serializers.ParticipationSerializer
    order = (
        ordering.text("meeting__public_id"),
        ordering.text("organization__name"),
        ordering.text("person__family_name"),
        ordering.text("person__given_name"),
    )


class DocumentViewSet(RecordViewSet):
    """Resolutions, treaties, reports, publications and other documents; latest adopted first."""

    kind = Document
    serializer_class = serializers.DocumentSerializer
    order = (ordering.text("adopted_first", descending=True), ordering.text("title"))


class PaperViewSet(RecordViewSet):
    """Contributions to meetings, in the order of the text."""

    kind = Paper
    serializer_class = serializers.PaperSerializer
    order = (ordering.text("meeting__public_id"), ordering.plain("line_start"))


class ThemeViewSet(RecordViewSet):
    """Concepts that activities and recommendations are about, in tree order."""

    kind = Theme
    serializer_class = serializers.ThemeSerializer
    order = (ordering.tree(Theme, "label"),)


class ActivityViewSet(RecordViewSet):
    """What bodies do, did or plan; latest begun first."""

    kind = Activity
    serializer_class = outcomes.ActivitySerializer
    order = (ordering.text("start_first", descending=True), ordering.text("title"))


class RecommendationViewSet(RecordViewSet):
    """What is asked of whom, and where it stands."""

    kind = Recommendation
    serializer_class = outcomes.RecommendationSerializer
    order = (
        ordering.text("document__public_id"),
        ordering.text("paper__public_id"),
        ordering.text("kind"),
        ordering.text("parent__public_id"),
        ordering.plain("order"),
    )


class ResponseViewSet(RecordViewSet):
    """What was done about recommendations; latest reported first."""

    kind = Response
    serializer_class = outcomes.ResponseSerializer
    order = (
        # A meeting without an end ended when it began.
        Coalesce(F("reported_first"), F("reported_at__end_first"), F("reported_at__start_first")).desc(nulls_last=True),
    )
