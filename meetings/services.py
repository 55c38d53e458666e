"""What is done to meetings and what came of them.

`choose_…_id` gives the id of a record that is not written yet, by the scheme of its kind, or "" when nothing can be
made of what is known of it.
"""

from django.db.models import Max

from meetings.choices import RecommendationKind
from meetings.models import (
    Activity,
    Addressee,
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
from records import ids
from records.models import Record
from records.services.free_ids import find_free_id

KIND_WORDS = {RecommendationKind.OPERATIVE_PARAGRAPH: "op", RecommendationKind.PREAMBULAR_PARAGRAPH: "pp"}


def choose_series_id(series: MeetingSeries) -> str:
    """The name."""
    return find_free_id(series, ids.slug(series.name))


def choose_meeting_id(meeting: Meeting) -> str:
    """The short name (else the name) and the year."""
    base = ids.slug(meeting.short_name or "") or ids.slug(meeting.name)
    return find_free_id(meeting, ids.with_year(base, meeting.start))


def choose_session_id(session: Session) -> str:
    """The meeting's id and the number, else the title."""
    piece = ids.slug(session.number or "") or ids.slug(session.title, 60)
    return find_free_id(session, ids.dotted(session.meeting.public_id, piece))


def choose_participation_id(participation: Participation) -> str:
    """The meeting's id and the person's, else the body's."""
    who = participation.person or participation.organization
    return find_free_id(participation, ids.dotted(participation.meeting.public_id, _id(who)))


def choose_document_id(document: Document) -> str:
    """The symbol, else the title and the year."""
    symbol = ids.slug(document.symbol or "")
    date = document.adopted or document.distributed or document.entered_into_force
    return find_free_id(document, symbol or ids.with_year(ids.slug(document.title, 80), date))


def choose_paper_id(paper: Paper) -> str:
    """The meeting's id and the short name."""
    return find_free_id(paper, ids.dotted(paper.meeting.public_id, ids.slug(paper.short_name)))


def choose_theme_id(theme: Theme) -> str:
    """The label."""
    return find_free_id(theme, ids.slug(theme.label))


def choose_activity_id(activity: Activity) -> str:
    """The title."""
    return find_free_id(activity, ids.slug(activity.title, 80))


def choose_recommendation_id(recommendation: Recommendation) -> str:
    """The document's id, else the paper's, the kind, and the printed number, else the place in the list."""
    kind = str(recommendation.kind)
    word = KIND_WORDS.get(RecommendationKind(kind), kind.replace("_", "-"))
    number = ids.printed_number(recommendation.number or "") or str(recommendation.order)
    where = recommendation.document or recommendation.paper
    return find_free_id(recommendation, ids.dotted(_id(where), f"{word}-{number}"))


def choose_response_id(response: Response) -> str:
    """The recommendation's id, the addressee's and the number."""
    addressee = response.addressee
    asked = _id(addressee.organization or addressee.meeting)
    return find_free_id(
        response, ids.dotted(addressee.recommendation.public_id, asked and f"{asked}-{response.number}")
    )


def choose_response_number(addressee: Addressee) -> int:
    """The number of the next response of this addressee."""
    last: int | None = addressee.responses.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _id(record: Record | None) -> str:
    return record.public_id if record is not None else ""
