"""Drafts of every kind, and every way in which a published record can point to one or be pointed at by one."""

from types import SimpleNamespace
from typing import Any

from meetings import models as m
from organizations import models as o
from records.choices import State
from tests.factories import make

DRAFT = State.DRAFT


def drafts() -> SimpleNamespace:
    """One draft of each kind. Ids, names and titles all hold the word “secret”."""
    s = SimpleNamespace()

    def draft(model: Any, **given: Any) -> Any:
        return make(model, public_id=f"secret-{model.__name__.lower()}", state=DRAFT, **given)

    s.area = draft(o.Area, name="Secret area")
    s.theme = draft(m.Theme, label="Secret theme", scheme="subject")
    s.body = draft(o.Organization, name="Secret body", short_name="SECRET")
    s.person = draft(o.Person, name="Secret person", family_name="Secret")
    s.document = draft(m.Document, title="Secret document", symbol="SECRET/1")
    s.series = draft(m.MeetingSeries, name="Secret series")
    s.meeting = draft(m.Meeting, name="Secret meeting", end="2030", start="2030")
    s.session = draft(m.Session, meeting=s.meeting, title="Secret session")
    s.paper = draft(m.Paper, meeting=s.meeting, title="Secret paper", short_name="Secret", line_start=1, line_end=9)
    s.participation = draft(m.Participation, meeting=s.meeting, organization=s.body, title_as_printed="Secret")
    s.activity = draft(m.Activity, title="Secret activity")
    s.recommendation = draft(m.Recommendation, document=s.document, title="Secret recommendation")
    addressee = make(m.Addressee, recommendation=s.recommendation, organization=s.body)
    s.response = draft(m.Response, addressee=addressee, number=1, text="Secret text")
    return s


def beside(c: SimpleNamespace, s: SimpleNamespace) -> None:
    """Add to every list of the cast's payloads a row that links to or from a draft."""
    _beside_bodies(c, s)
    _beside_writings(c, s)
    _beside_meeting(c, s)
    _beside_outcomes(c, s)
    _beside_sources(c, s)


def _beside_bodies(c: SimpleNamespace, s: SimpleNamespace) -> None:
    c.area.members.add(s.area)
    c.theme.related.add(s.theme)
    make(o.Organization, public_id="secret-child", name="Secret child", parent=c.body, state=DRAFT)
    make(o.OrganizationRelation, organization=c.body, kind="member_of", other=s.body)
    make(o.OrganizationRelation, organization=s.body, kind="successor_of", other=c.body)
    make(o.Membership, person=c.person, organization=s.body, role="Secret role")


def _beside_writings(c: SimpleNamespace, s: SimpleNamespace) -> None:
    c.document.issued_by.add(s.body)
    make(m.DocumentLink, document=c.document, kind="recalls", other=s.document)
    make(m.DocumentLink, document=s.document, kind="amends", other=c.document)
    make(m.PaperAuthor, paper=c.paper, person=s.person, position=0)
    c.paper.contributed_by.add(s.body)
    c.paper.cites.add(s.document)


def _beside_meeting(c: SimpleNamespace, s: SimpleNamespace) -> None:
    """What belongs to the meeting, too: neither its lists nor its counts know of it."""
    c.series.convened_by.add(s.body)
    c.meeting.convened_by.add(s.body)
    make(m.Meeting, public_id="secret-neighbour", name="Secret neighbour", series=c.series, number=4, state=DRAFT)
    make(m.MeetingDocument, meeting=c.meeting, role="outcome", document=s.document)
    make(m.Session, public_id="secret-item", meeting=c.meeting, title="Secret item", order=0, state=DRAFT)
    make(m.ParticipationSession, participation=c.participation, session=s.session, role="chair")
    make(m.Participation, public_id="secret-guest", meeting=c.meeting, organization=c.body, state=DRAFT)
    here = {"meeting": c.meeting, "session": c.session}
    s.own_paper = make(
        m.Paper, public_id="secret-own", title="Secret", short_name="Secret", date="2040", state=DRAFT, **here
    )
    make(m.Recommendation, public_id="secret-ask", title="Secret ask", document=c.document, state=DRAFT, **here)
    make(m.ActivityReport, activity=s.activity, reported_at=c.meeting, paper=c.paper)
    # What only a draft paper ties to the meeting is not counted there; it is published all the same.
    told = make(m.Activity, public_id="told-in-a-draft", title="Told in a draft")
    make(m.ActivityReport, activity=told, reported_at=c.meeting, paper=s.own_paper, summary="Secret summary")
    make(m.Recommendation, public_id="asked-in-a-draft", title="Asked in a draft", paper=s.own_paper)


def _beside_outcomes(c: SimpleNamespace, s: SimpleNamespace) -> None:
    a, r = c.activity, c.recommendation
    make(m.ActivityParticipation, activity=a, role="funder", organization=s.body)
    a.themes.add(s.theme)
    a.areas.add(s.area)
    make(m.ActivityDocument, activity=a, role="mandate", document=s.document)
    make(m.ActivityReport, activity=a, reported_at=c.meeting, paper=s.own_paper, status="cancelled", summary="Secret")
    make(m.ActivityReport, activity=a, reported_at=s.meeting, paper=s.paper, status="suspended", summary="Secret")
    make(m.ActivityLink, activity=a, kind="follows", other=s.activity)
    make(m.ActivityLink, activity=s.activity, kind="part_of", other=a)
    for who in ({"organization": s.body}, {"person": s.person}, {"meeting": s.meeting}):
        make(m.RecommendationMaker, recommendation=r, **who)
    asked = make(m.Addressee, recommendation=r, organization=s.body)
    make(m.Addressee, recommendation=r, meeting=s.meeting)
    r.themes.add(s.theme)
    r.areas.add(s.area)
    make(m.RecommendationLink, recommendation=r, kind="repeats", other=s.recommendation)
    make(m.RecommendationLink, recommendation=s.recommendation, kind="repeats", other=r)
    make(
        m.Response,
        public_id="secret-answer",
        addressee=c.asked,
        number=9,
        reported="2040",
        implementation="implemented",
        state=DRAFT,
    )
    # A published response whose row of the recommendation names a draft.
    make(m.Response, public_id="answer-of-a-draft", addressee=asked, number=1, implementation="implemented")


def _beside_sources(c: SimpleNamespace, s: SimpleNamespace) -> None:
    """Places in drafts, and drafts that rest on published places."""
    for name in m.OWNERS.values():
        kind = name.removeprefix("of_")
        published = getattr(c, {"organization": "body"}.get(kind, kind))
        draft = getattr(s, {"organization": "body"}.get(kind, kind))
        make(m.Source, **{name: published}, paper=s.paper, line_start=2, line_end=3, locator="Secret place")
        make(m.Source, **{name: published}, document=s.document, locator="Secret place")
        make(m.Source, **{name: draft}, paper=c.paper, locator="Secret use")


def pointing(c: SimpleNamespace, s: SimpleNamespace) -> dict[str, list[str]]:
    """Published records whose single links all lead to drafts. Returns the names of these links, by resource and id."""
    make(o.Area, public_id="to-drafts", name="To drafts", parent=s.area)
    make(m.Theme, public_id="to-drafts", label="To drafts", scheme="subject", parent=s.theme)
    make(o.Organization, public_id="to-drafts", name="To drafts", parent=s.body, area=s.area)
    mandate = {"mandate_document": s.document, "mandate_locator": "Secret para. 1"}
    make(m.MeetingSeries, public_id="to-drafts", name="To drafts", **mandate)
    make(m.Meeting, public_id="to-drafts", name="To drafts", series=s.series, number=1, area=s.area, **mandate)
    make(m.Meeting, public_id="after-a-draft", name="After a draft", series=c.series, number=5)
    make(m.Session, public_id="to-drafts", meeting=s.meeting, title="To drafts", parent=s.session)
    make(
        m.Participation,
        public_id="to-drafts",
        meeting=s.meeting,
        organization=s.body,
        person=s.person,
        on_behalf_of=s.body,
    )
    make(
        m.Paper,
        public_id="to-drafts",
        meeting=s.meeting,
        session=s.session,
        title="To drafts",
        short_name="To drafts",
        parent=s.paper,
        document=s.document,
        published_in=s.document,
    )
    make(m.Activity, public_id="to-drafts", title="To drafts", event=s.meeting)
    make(
        m.Recommendation,
        public_id="to-drafts",
        title="To drafts",
        parent=s.recommendation,
        meeting=s.meeting,
        session=s.session,
        paper=s.paper,
        document=s.document,
    )
    make(
        m.Response,
        public_id="to-drafts",
        addressee=make(m.Addressee, recommendation=s.recommendation, meeting=s.meeting),
        number=1,
        responded_by=s.body,
        reported_at=s.meeting,
        activity=s.activity,
        document=s.document,
        answer_meeting=s.meeting,
        acceptance="accepted",
    )
    return {
        "areas/to-drafts": ["parent"],
        "themes/to-drafts": ["parent"],
        "organizations/to-drafts": ["parent", "area"],
        "series/to-drafts": ["mandate"],
        "meetings/to-drafts": ["series", "area", "mandate", "previous", "next"],
        "meetings/after-a-draft": ["previous"],
        "sessions/to-drafts": ["meeting", "parent"],
        "participations/to-drafts": ["meeting", "organization", "person", "on_behalf_of"],
        "papers/to-drafts": ["meeting", "session", "parent", "document", "published_in"],
        "activities/to-drafts": ["event"],
        "recommendations/to-drafts": ["parent", "meeting", "session", "paper", "document"],
        "responses/to-drafts": [
            "recommendation",
            "responded_by",
            "reported_at",
            "activity",
            "document",
            "answer_meeting",
        ],
    }
