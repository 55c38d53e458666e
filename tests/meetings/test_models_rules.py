"""Rules of meetings, papers, recommendations and sources that the database holds, each by its name."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from meetings.models import (
    OWNERS,
    ActivityLink,
    ActivityReport,
    Addressee,
    Document,
    DocumentLink,
    Meeting,
    MeetingSeries,
    Paper,
    Participation,
    Recommendation,
    RecommendationLink,
    RecommendationMaker,
    Response,
    Session,
    Source,
    Theme,
)
from organizations.models import Organization, Person
from tests.factories import build, make
from tests.records import kinds

pytestmark = pytest.mark.django_db


def refuses(name: str, row: Any, **values: Any) -> None:
    """Raw SQL that writes these values is refused under this name, and a form is told before it comes to that."""
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        kinds.sql_update(row, values)
    again = type(row)._base_manager.get(pk=row.pk)
    for column, value in values.items():
        setattr(again, column, value)
    with pytest.raises(ValidationError):
        again.full_clean()


# ---- exactly one of several kinds -----------------------------------------------------------------------------------

ONE_OF = [
    (RecommendationMaker, "meetings_recommendationmaker_exactly_one", ("organization", "person", "meeting")),
    (Addressee, "meetings_addressee_exactly_one", ("organization", "meeting")),
    (Source, "meetings_source_one_place", ("paper", "document")),
    (Source, "meetings_source_one_owner", tuple(OWNERS.values())),
]


@pytest.mark.parametrize(
    ("model", "name", "choices"), ONE_OF, ids=lambda value: value if isinstance(value, str) else ""
)
def test_exactly_one(model: Any, name: str, choices: tuple[str, ...]) -> None:
    for choice in choices:
        given = make(model._meta.get_field(choice).related_model)
        row = make(model, **{choice: given})
        assert [other for other in choices if getattr(row, f"{other}_id") is not None] == [choice]
        refuses(name, row, **{f"{choice}_id": None})
        for other in choices:
            if other != choice:
                refuses(name, row, **{f"{other}_id": make(model._meta.get_field(other).related_model).pk})


def test_somebody_takes_part() -> None:
    person, body = make(Person), make(Organization)
    for given in ({"person": person}, {"organization": body}, {"person": person, "organization": body}):
        make(Participation, **given)
    row = make(Participation, person=person)
    refuses("meetings_participation_somebody", row, person_id=None, organization_id=None)


def test_a_recommendation_stands_somewhere() -> None:
    make(Recommendation, document=make(Document), paper=make(Paper))
    row = make(Recommendation, paper=make(Paper))
    refuses("meetings_recommendation_somewhere", row, paper_id=None)
    refuses("meetings_recommendation_order", row, order=-1)


def test_a_response_was_reported_somewhen() -> None:
    make(Response, reported_at=make(Meeting), reported=None)
    row = make(Response, reported="2004")
    refuses("meetings_response_reported", row, reported=None)
    refuses("meetings_response_number_from_1", row, number=0)
    row.refresh_from_db()
    again = build(Response, addressee=row.addressee, number=row.number)
    with pytest.raises(ValidationError, match="has a response with this number already"):
        again.full_clean()


# ---- numbers --------------------------------------------------------------------------------------------------------


def test_one_number_in_a_series() -> None:
    series, other = make(MeetingSeries), make(MeetingSeries)
    make(Meeting, series=series, number=3)
    make(Meeting, series=other, number=3)
    for _ in range(2):
        make(Meeting, series=series, number=None)
        make(Meeting)
    again = build(Meeting, series=series, number=3)
    with pytest.raises(ValidationError, match="The series has a meeting with this number already"):
        again.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save()


def test_a_number_belongs_to_a_series() -> None:
    refuses("meetings_meeting_number", make(Meeting), number=3)
    refuses("meetings_meeting_number", make(Meeting, series=make(MeetingSeries)), number=0)
    refuses("meetings_meeting_participants", make(Meeting), participants_reported=-1)
    make(Meeting, participants_reported=0)


def test_one_number_in_a_meeting() -> None:
    meeting = make(Meeting)
    make(Session, meeting=meeting, number="VII")
    make(Session, number="VII")
    for _ in range(2):
        make(Session, meeting=meeting, number=None)
    again = build(Session, meeting=meeting, number="VII")
    with pytest.raises(ValidationError, match="The meeting has a session with this number already"):
        again.full_clean()


def test_a_place_in_a_mandate_needs_the_document() -> None:
    for model in (Meeting, MeetingSeries):
        make(model, mandate_document=make(Document), mandate_locator="para. 4")
        make(model, mandate_document=make(Document))
        refuses(f"{model._meta.db_table}_mandate", make(model), mandate_locator="para. 4")


@pytest.mark.parametrize(
    "values",
    [
        {"text_title": "Proceedings"},
        {"text_sha256": "0" * 64},
        {"text_lines": 5},
        {"text_title": "Proceedings", "text_sha256": "0" * 64},
        {"text_title": "Proceedings", "text_sha256": "0" * 64, "text_lines": 0},
    ],
)
def test_a_text_is_whole_or_not_there(values: dict[str, Any]) -> None:
    refuses("meetings_meeting_text_whole", make(Meeting), **values)


def test_unique_where_there_is_one() -> None:
    make(Document, symbol="A/00/1")
    for _ in range(2):
        make(Document, symbol=None)
    with pytest.raises(ValidationError):
        build(Document, symbol="A/00/1").full_clean()
    theme = make(Theme, scheme="subject")
    make(Theme, scheme="population", label=theme.label)
    with pytest.raises(ValidationError):
        build(Theme, scheme="subject", label=theme.label).full_clean()
    report = make(ActivityReport)
    again = build(ActivityReport, activity=report.activity, paper=report.paper)
    with pytest.raises(ValidationError, match="There is a report on this activity from this paper already"):
        again.full_clean()


@pytest.mark.parametrize("model", [ActivityLink, DocumentLink, RecommendationLink], ids=lambda model: model.__name__)
def test_nothing_is_linked_to_itself(model: Any) -> None:
    row = make(model)
    owner = model.owners[0]
    refuses(f"{model._meta.db_table}_not_itself", row, other_id=getattr(row, f"{owner}_id"))


def test_the_same_source_once() -> None:
    paper = make(Paper, line_start=1, line_end=40)
    row = make(Source, paper=paper, document=None, locator=None, line_start=3, line_end=4)
    given = {"of_activity": row.of_activity, "paper": paper, "document": None}
    make(Source, **given, line_start=3, line_end=5)
    make(Source, **given, locator="section I", line_start=3, line_end=4)
    with pytest.raises(IntegrityError), transaction.atomic():
        make(Source, **given, line_start=3, line_end=4)


# ---- lines ----------------------------------------------------------------------------------------------------------

LINES = [(None, None, True), (1, 1, True), (3, 9, True), (0, 9, False), (-1, 9, False), (9, 3, False)]
LINES += [(None, 9, False), (3, None, False)]


@pytest.mark.parametrize(("first", "last", "holds"), LINES)
def test_lines_of_a_paper(first: int | None, last: int | None, holds: bool) -> None:
    row = make(Paper)
    if holds:
        kinds.sql_update(row, {"line_start": first, "line_end": last})
        row.full_clean()
    else:
        refuses("meetings_paper_lines", row, line_start=first, line_end=last)


@pytest.mark.parametrize(("first", "last", "holds"), [*LINES, (3, 41, False), (41, 41, False), (40, 40, True)])
def test_lines_of_a_source_lie_in_its_paper(first: int | None, last: int | None, holds: bool) -> None:
    row = make(Source, paper=make(Paper, line_start=1, line_end=40))
    if holds:
        kinds.sql_update(row, {"line_start": first, "line_end": last})
        row.full_clean()
    else:
        refuses("meetings_source_(lines|inside_paper)", row, line_start=first, line_end=last)


def test_a_document_has_no_lines() -> None:
    refuses("meetings_source_(lines|inside_paper)", make(Source), line_start=1, line_end=2)


def test_a_paper_without_lines_has_none_to_cite() -> None:
    refuses("meetings_source_inside_paper", make(Source, paper=make(Paper)), line_start=1, line_end=2)


def test_a_paper_keeps_the_lines_that_are_cited() -> None:
    paper = make(Paper, line_start=1, line_end=40)
    make(Source, paper=paper, line_start=30, line_end=35)
    kinds.sql_update(paper, {"line_start": 30, "line_end": 35})
    refuses("meetings_paper_holds_its_sources", paper, line_start=31)
    refuses("meetings_paper_holds_its_sources", paper, line_end=34)
    refuses("meetings_paper_holds_its_sources", paper, line_start=None, line_end=None)


def test_papers_of_one_meeting_share_no_line() -> None:
    meeting = make(Meeting)
    make(Paper, meeting=meeting, line_start=10, line_end=20)
    make(Paper, line_start=10, line_end=20)
    make(Paper, meeting=meeting)
    row = make(Paper, meeting=meeting, line_start=21, line_end=30)
    kinds.sql_update(row, {"line_end": 40})
    for first, last in ((20, 30), (5, 10), (1, 99), (12, 13), (10, 20)):
        refuses("meetings_paper_lines_apart", row, line_start=first, line_end=last)
        with pytest.raises(IntegrityError, match="meetings_paper_lines_apart"), transaction.atomic():
            make(Paper, meeting=meeting, line_start=first, line_end=last)


def test_papers_lie_in_the_text_of_their_meeting() -> None:
    meeting = make(Meeting, text_title="Proceedings", text_sha256="0" * 64, text_lines=100)
    row = make(Paper, meeting=meeting, line_start=1, line_end=100)
    refuses("meetings_paper_inside_text", row, line_end=101)
    refuses("meetings_meeting_text_holds_papers", meeting, text_lines=99)
    kinds.sql_update(meeting, {"text_lines": 101})
