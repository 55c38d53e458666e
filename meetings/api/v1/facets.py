"""What lists of meetings and of what came of them are counted by in version 1.

Each facet follows from the filter of its name.
"""

from django.db.models import Case, Q, When

from meetings.api.v1 import filters
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
    Source,
    Theme,
)
from organizations.api.v1.facets import AREAS
from organizations.api.v1.facets import LISTED as BODIES_AND_AREAS
from records.serving.facets import One, facets, named

#: The kinds of which zeros list all; of papers, documents, people and outcomes there may be very many.
LISTED = (*BODIES_AND_AREAS, filters.MEETING, filters.SERIES, filters.THEME)


def _of_meeting(path: str) -> One:
    """What a recommendation belongs to: its own meeting, else that of its paper."""
    own = When(Q(meeting__isnull=False), then=named(Recommendation, path))
    return One(Case(own, default=named(Recommendation, f"paper__{path}")))


SeriesFacets = facets(MeetingSeries, filters.SeriesFilters, listed=LISTED)
MeetingFacets = facets(Meeting, filters.MeetingFilters, texts=("city",), listed=LISTED, levels={"area": AREAS})
SessionFacets = facets(Session, filters.SessionFilters, listed=LISTED)
ParticipationFacets = facets(Participation, filters.ParticipationFilters, listed=LISTED)
PaperFacets = facets(Paper, filters.PaperFilters, listed=LISTED)
DocumentFacets = facets(Document, filters.DocumentFilters, texts=("language",), listed=LISTED)
ThemeFacets = facets(Theme, filters.ThemeFilters, listed=LISTED)
ActivityFacets = facets(Activity, filters.ActivityFilters, listed=LISTED, levels={"area": AREAS})
RecommendationFacets = facets(
    Recommendation,
    filters.RecommendationFilters,
    # Where it stands with an addressee is that addressee's standing, and no other's.
    same_row=("addressee", "addressee_meeting", "standing"),
    listed=LISTED,
    levels={"area": AREAS},
    meeting=_of_meeting("meeting"),
    series=_of_meeting("meeting__series"),
)
ResponseFacets = facets(Response, filters.ResponseFilters, listed=LISTED)
SourceFacets = facets(Source, filters.SourceFilters, listed=LISTED)
