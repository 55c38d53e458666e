"""What bodies did together."""

from meetings.models.activities import (
    Activity,
    ActivityDocument,
    ActivityFigure,
    ActivityLink,
    ActivityParticipation,
    ActivityPlace,
    ActivityReport,
)
from meetings.models.documents import Document, DocumentFigure, DocumentLink, DocumentSymbol
from meetings.models.meetings import (
    Meeting,
    MeetingDocument,
    MeetingSeries,
    Participation,
    ParticipationSession,
    Session,
)
from meetings.models.papers import Paper, PaperAuthor
from meetings.models.recommendations import (
    Addressee,
    Recommendation,
    RecommendationLink,
    RecommendationMaker,
    RecommendationStrength,
)
from meetings.models.responses import Response
from meetings.models.sources import OWNERS, Source
from meetings.models.themes import Theme, ThemeLabel, ThemeMatch

__all__ = [
    "OWNERS",
    "Activity",
    "ActivityDocument",
    "ActivityFigure",
    "ActivityLink",
    "ActivityParticipation",
    "ActivityPlace",
    "ActivityReport",
    "Addressee",
    "Document",
    "DocumentFigure",
    "DocumentLink",
    "DocumentSymbol",
    "Meeting",
    "MeetingDocument",
    "MeetingSeries",
    "Paper",
    "PaperAuthor",
    "Participation",
    "ParticipationSession",
    "Recommendation",
    "RecommendationLink",
    "RecommendationMaker",
    "RecommendationStrength",
    "Response",
    "Session",
    "Source",
    "Theme",
    "ThemeLabel",
    "ThemeMatch",
]
