"""A cast of records in which every part of every kind is filled.

`cast(1)` makes one record of each kind, whose ids begin with `the-`, and the neighbours that it needs, whose ids begin
with `other-`. `cast(2)` makes the same again, with other ids.
"""

from types import SimpleNamespace
from typing import Any

from django.utils import timezone

from meetings import models as m
from organizations import models as o
from records.choices import State
from records.models import FormerId, Record
from tests.factories import make

RESOURCES = (
    "series",
    "meetings",
    "sessions",
    "participations",
    "papers",
    "activities",
    "recommendations",
    "responses",
    "organizations",
    "people",
    "areas",
    "themes",
    "documents",
)

KINDS: dict[str, type[Record]] = {
    kind.resource: kind
    for kind in (
        m.MeetingSeries,
        m.Meeting,
        m.Session,
        m.Participation,
        m.Paper,
        m.Activity,
        m.Recommendation,
        m.Response,
        o.Organization,
        o.Person,
        o.Area,
        m.Theme,
        m.Document,
    )
}


def withdraw(record: Any) -> None:
    """As a curator does it."""
    record.state = State.WITHDRAWN
    record.withdrawn_at = timezone.now()
    record.withdrawn_reason = "Entered twice."
    record.save()


def withdraw_neighbours() -> None:
    """All records of the casts but those whose every part is filled."""
    for kind in KINDS.values():
        for record in kind._default_manager.filter(public_id__startswith="other-", state=State.PUBLISHED):
            withdraw(record)


def cast(n: int) -> SimpleNamespace:
    """One record of each kind with every part, by the singular of its kind."""
    c = SimpleNamespace(n=n)
    _areas_and_themes(c)
    _bodies(c)
    _documents(c)
    _meeting(c)
    _papers(c)
    _taking_part(c)
    _activity(c)
    _recommendation(c)
    _response(c)
    _sources(c)
    _former_ids(c)
    return c


def _areas_and_themes(c: SimpleNamespace) -> None:
    n = c.n
    c.region = make(o.Area, public_id=f"other-region-{n}", name=f"Region {n}", kind="region")
    c.member = make(o.Area, public_id=f"other-member-{n}", name=f"Member {n}", kind="country")
    c.area = make(
        o.Area,
        public_id=f"the-area-{n}",
        name=f"Area {n}",
        kind="grouping",
        parent=c.region,
        m49=f"99{n}",
        iso_alpha2=f"X{'ABC'[n - 1]}",
        iso_alpha3=f"XX{'ABC'[n - 1]}",
        latitude="-1.500000",
        longitude="36.000000",
        remarks="About the area.",
    )
    c.area.members.add(c.member)
    make(o.AreaName, area=c.area, name="Zone", kind="translation", language="fr")
    make(o.AreaName, area=c.area, name="Any name", kind="other")
    c.broader = make(m.Theme, public_id=f"other-broader-{n}", label=f"Broader {n}", scheme="subject")
    c.related = make(m.Theme, public_id=f"other-related-{n}", label=f"Related {n}", scheme="subject")
    c.theme = make(
        m.Theme,
        public_id=f"the-theme-{n}",
        label=f"Theme {n}",
        scheme="subject",
        definition="What it means.",
        parent=c.broader,
        remarks="About the theme.",
    )
    c.theme.related.add(c.related)
    make(m.ThemeLabel, theme=c.theme, label="Thème", language="fr")
    make(m.ThemeLabel, theme=c.theme, label="Subject", language="en")
    make(m.ThemeMatch, theme=c.theme, uri="https://vocabulary.example/b")
    make(m.ThemeMatch, theme=c.theme, uri="https://vocabulary.example/a")


def _bodies(c: SimpleNamespace) -> None:
    n = c.n
    c.parent = make(o.Organization, public_id=f"other-parent-{n}", name=f"Parent {n}")
    c.friend = make(o.Organization, public_id=f"other-friend-{n}", name=f"Friend {n}", short_name=f"F{n}")
    c.body = make(
        o.Organization,
        public_id=f"the-body-{n}",
        name=f"Body {n}",
        short_name=f"B{n}",
        classification="un_fund_or_programme",
        parent=c.parent,
        founded="1950",
        dissolved="2004-06",
        area=c.area,
        homepage="https://body.example/",
        description="What it does.",
        remarks="About the body.",
    )
    make(o.Organization, public_id=f"other-child-{n}", name=f"Child {n}", parent=c.body)
    make(o.OrganizationName, organization=c.body, name="Le corps", kind="translation", language="fr")
    make(
        o.OrganizationName,
        organization=c.body,
        name="Bodie",
        kind="misprint",
        valid_from="1990",
        valid_until="1991-02",
    )
    make(o.OrganizationIdentifier, organization=c.body, scheme="wikidata", value=f"Q{n}0")
    make(o.OrganizationIdentifier, organization=c.body, scheme="m49", value=f"99{n}")
    make(o.OrganizationRelation, organization=c.body, kind="member_of", other=c.friend, start="2000", end="2003")
    make(o.OrganizationRelation, organization=c.parent, kind="secretariat_of", other=c.body)
    c.person = make(
        o.Person,
        public_id=f"the-person-{n}",
        name=f"Ada Person {n}",
        family_name=f"Person {n}",
        given_name="Ada",
        remarks="About the person.",
    )
    make(o.PersonName, person=c.person, name="A. Person", kind="other", language="en")
    make(o.PersonIdentifier, person=c.person, scheme="wikidata", value=f"Q{n}1")
    make(o.Membership, person=c.person, organization=c.body, role="Director", start="2001", end="2002-03-04")
    c.colleague = make(o.Person, public_id=f"other-person-{n}", name=f"Bo Colleague {n}")


def _documents(c: SimpleNamespace) -> None:
    n = c.n
    c.older = make(m.Document, public_id=f"other-older-{n}", title=f"Older {n}")
    c.newer = make(m.Document, public_id=f"other-newer-{n}", title=f"Newer {n}")
    c.document = make(
        m.Document,
        public_id=f"the-document-{n}",
        symbol=f"A/99/{n}",
        title=f"Document {n}",
        kind="report",
        authors_as_printed="A. Author",
        publisher="Press",
        series="Papers",
        edition="2nd",
        adopted="2003-12-22",
        distributed="2004",
        entered_into_force="2004-01",
        language="en",
        url="https://document.example/",
        remarks="About the document.",
    )
    make(m.DocumentSymbol, document=c.document, symbol="E/99/2")
    make(m.DocumentSymbol, document=c.document, symbol="E/99/1")
    c.document.issued_by.add(c.body)
    make(
        m.DocumentFigure,
        document=c.document,
        position=1,
        value="26",
        unit="ratifications",
        of="the treaty",
        as_of="2004-10",
    )
    make(m.DocumentFigure, document=c.document, position=0, value="0.5", unit="per cent")
    make(m.DocumentLink, document=c.document, kind="recalls", other=c.older)
    make(m.DocumentLink, document=c.newer, kind="amends", other=c.document)


def _meeting(c: SimpleNamespace) -> None:
    n = c.n
    c.series = make(
        m.MeetingSeries,
        public_id=f"the-series-{n}",
        name=f"Series {n}",
        description="Yearly.",
        mandate_document=c.document,
        mandate_locator="para. 1",
        remarks="About the series.",
    )
    c.series.convened_by.add(c.body)
    for number in (3, 1):
        make(
            m.Meeting,
            public_id=f"other-meeting-{n}.{number}",
            name=f"Meeting {n}.{number}",
            series=c.series,
            number=number,
            start=f"200{number}",
        )
    c.meeting = make(
        m.Meeting,
        public_id=f"the-meeting-{n}",
        series=c.series,
        number=2,
        name=f"Meeting {n}.2",
        short_name=f"M{n}",
        kind="coordination_meeting",
        start="2004-10-27",
        end="2004-10-28",
        dates_as_printed="27 and 28 October 2004",
        venue="Hall",
        city="New York",
        area=c.area,
        status="held",
        participants_reported=120,
        objective="To coordinate.",
        mandate_document=c.document,
        mandate_locator="para. 2",
        text_title="Proceedings",
        text_sha256="ab" * 32,
        text_lines=1_000,
        remarks="About the meeting.",
    )
    c.meeting.convened_by.add(c.body)
    make(m.MeetingDocument, meeting=c.meeting, role="report", document=c.document)
    make(m.MeetingDocument, meeting=c.meeting, role="background", document=c.older)
    c.opening = make(
        m.Session, public_id=f"other-session-{n}", meeting=c.meeting, number="II", title="Opening", order=2
    )
    c.session = make(
        m.Session,
        public_id=f"the-session-{n}",
        meeting=c.meeting,
        number="I",
        title="Talks",
        start="2004-10-27",
        end="2004-10-28",
        order=1,
        parent=c.opening,
        summary="They talked.",
        remarks="About the session.",
    )


def _papers(c: SimpleNamespace) -> None:
    n = c.n
    c.main_paper = make(
        m.Paper,
        public_id=f"other-paper-{n}",
        meeting=c.meeting,
        session=c.session,
        title="Main",
        short_name="MP",
        line_start=200,
        line_end=299,
    )
    c.paper = make(
        m.Paper,
        public_id=f"the-paper-{n}",
        meeting=c.meeting,
        session=c.session,
        number="7",
        title="Annex",
        short_name="AN",
        kind="annex",
        parent=c.main_paper,
        document=c.document,
        published_in=c.older,
        date="2004-10-26",
        pages="1-20",
        url="https://paper.example/",
        abstract="What it says.",
        line_start=100,
        line_end=199,
        language="fr",
        remarks="About the paper.",
    )
    make(m.PaperAuthor, paper=c.paper, person=c.colleague, position=2)
    make(m.PaperAuthor, paper=c.paper, person=c.person, position=1)
    c.paper.contributed_by.add(c.body)
    c.paper.cites.add(c.older, c.newer)


def _taking_part(c: SimpleNamespace) -> None:
    n = c.n
    c.participation = make(
        m.Participation,
        public_id=f"the-participation-{n}",
        meeting=c.meeting,
        organization=c.body,
        person=c.person,
        role="participant",
        on_behalf_of=c.friend,
        title_as_printed="Director",
        remarks="About the participation.",
    )
    make(m.ParticipationSession, participation=c.participation, session=c.opening, role="chair")
    make(m.ParticipationSession, participation=c.participation, session=c.session, role="presenter")


def _activity(c: SimpleNamespace) -> None:
    n = c.n
    c.first = make(m.Activity, public_id=f"other-first-{n}", title=f"First {n}")
    c.last = make(m.Activity, public_id=f"other-last-{n}", title=f"Last {n}")
    c.activity = make(
        m.Activity,
        public_id=f"the-activity-{n}",
        title=f"Activity {n}",
        description="What is done.",
        kind="training",
        start="2003",
        end="2004-12",
        dates_as_printed="2003 to December 2004",
        event=c.meeting,
        remarks="About the activity.",
    )
    make(m.ActivityParticipation, activity=c.activity, role="partner", organization=c.friend, stated=False)
    make(m.ActivityParticipation, activity=c.activity, role="lead", organization=c.body)
    c.activity.themes.add(c.theme, c.broader)
    c.activity.areas.add(c.area, c.member)
    make(m.ActivityPlace, activity=c.activity, name="Nairobi", position=1)
    make(m.ActivityPlace, activity=c.activity, name="Zanzibar", position=0)
    make(m.ActivityDocument, activity=c.activity, role="output", document=c.document)
    make(m.ActivityDocument, activity=c.activity, role="about", document=c.older)
    make(m.ActivityFigure, activity=c.activity, position=1, value="900", unit="officials", of="trained")
    make(m.ActivityFigure, activity=c.activity, position=0, value="2.5")
    make(
        m.ActivityReport,
        activity=c.activity,
        reported_at=c.meeting,
        paper=c.paper,
        as_of="2004-06",
        status="ongoing",
        summary="Goes on.",
    )
    make(m.ActivityReport, activity=c.activity, reported_at=c.meeting, paper=c.main_paper, status="completed")
    make(m.ActivityLink, activity=c.activity, kind="follows", other=c.first)
    make(m.ActivityLink, activity=c.last, kind="part_of", other=c.activity)


def _recommendation(c: SimpleNamespace) -> None:
    n = c.n
    common = {"document": c.document, "kind": "recommendation"}
    c.whole = make(m.Recommendation, public_id=f"other-whole-{n}", title="Whole", order=1, **common)
    c.echo = make(m.Recommendation, public_id=f"other-echo-{n}", title="Echo", order=3, **common)
    c.recommendation = make(
        m.Recommendation,
        public_id=f"the-recommendation-{n}",
        number="para. 2 (a)",
        order=2,
        parent=c.whole,
        title="Do it",
        text="That it be done.",
        meeting=c.meeting,
        session=c.session,
        paper=c.paper,
        adopted="2004-10-28",
        due="2005",
        remarks="About the recommendation.",
        **common,
    )
    make(m.RecommendationStrength, recommendation=c.recommendation, strength="urges")
    make(m.RecommendationStrength, recommendation=c.recommendation, strength="requests")
    make(m.RecommendationMaker, recommendation=c.recommendation, meeting=c.meeting)
    make(m.RecommendationMaker, recommendation=c.recommendation, person=c.person)
    make(m.RecommendationMaker, recommendation=c.recommendation, organization=c.body)
    c.asked_meeting = make(m.Addressee, recommendation=c.recommendation, meeting=c.meeting, role="supporting")
    c.asked = make(m.Addressee, recommendation=c.recommendation, organization=c.body, role="lead", stated=False)
    c.recommendation.themes.add(c.theme)
    c.recommendation.areas.add(c.area)
    make(m.RecommendationLink, recommendation=c.recommendation, kind="elaborates", other=c.whole)
    make(m.RecommendationLink, recommendation=c.echo, kind="repeats", other=c.recommendation)


def _response(c: SimpleNamespace) -> None:
    n = c.n
    c.response = make(
        m.Response,
        public_id=f"the-response-{n}",
        addressee=c.asked,
        number=1,
        responded_by=c.friend,
        reported_at=c.meeting,
        reported="2004-10",
        acceptance="accepted",
        implementation="in_progress",
        text="Work goes on.",
        activity=c.activity,
        document=c.document,
        answer_meeting=c.meeting,
        remarks="About the response.",
    )
    make(
        m.Response,
        public_id=f"other-response-{n}",
        addressee=c.asked_meeting,
        number=1,
        reported="2005",
        acceptance="not_stated",
    )


def _sources(c: SimpleNamespace) -> None:
    for owner in (
        c.body,
        c.person,
        c.document,
        c.meeting,
        c.session,
        c.participation,
        c.activity,
        c.recommendation,
        c.response,
    ):
        name = f"of_{type(owner).__name__.lower()}"
        make(
            m.Source,
            **{name: owner},
            paper=c.paper,
            locator="section I",
            line_start=110,
            line_end=120,
            quote="nine words at most",
        )
        make(m.Source, **{name: owner}, document=c.older, locator="p. 3")


def _former_ids(c: SimpleNamespace) -> None:
    for resource, kind in KINDS.items():
        for record in kind._default_manager.filter(public_id__startswith="the-", public_id__endswith=f"-{c.n}"):
            for old in ("b", "a"):
                FormerId.objects.create(
                    resource=resource, former_id=f"old-{old}-{record.public_id}", current_id=record.public_id
                )
