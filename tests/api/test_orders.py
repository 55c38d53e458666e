"""The order of each list: text by code point, null last, trees from the top, on both engines."""

from typing import Any

import pytest
from django.urls import resolve

from meetings import models as m
from organizations import models as o
from records.serving import ordering
from tests.api.cast import RESOURCES
from tests.api.reading import detail, rows
from tests.factories import make

pytestmark = pytest.mark.django_db

# By code point: figures, capitals, small letters, letters with accents. No language orders them so.
NAMES = ["10 lakes", "2 lakes", "Beta", "Zeta", "a-b", "a.b", "a_b", "alpha beta", "alphabet", "zeta", "Äther", "Émile"]


def ids(resource: str) -> list[str]:
    """The ids of the rows made here, in the order of the list, in which the fixtures stand too."""
    return [row["id"] for row in rows(resource) if row["id"].startswith("r-")]


def shuffled(names: list[str]) -> list[tuple[int, str]]:
    return sorted(enumerate(names), key=lambda pair: pair[1][::-1])


def numbered(count: int) -> list[str]:
    return [f"r-{number:02}" for number in range(count)]


def test_names_are_ordered_by_code_point() -> None:
    assert sorted(NAMES) == NAMES
    for number, name in shuffled(NAMES):
        public_id = f"r-{number:02}"
        make(m.MeetingSeries, public_id=public_id, name=name)
        make(o.Organization, public_id=public_id, name=name)
        make(o.Person, public_id=public_id, name="Ada", family_name=name)
        make(o.Area, public_id=public_id, name=name)
        make(m.Theme, public_id=public_id, label=name, scheme="subject")
        make(m.Document, public_id=public_id, title=name)
        make(m.Activity, public_id=public_id, title=name)
    for resource in ("series", "organizations", "people", "areas", "themes", "documents", "activities"):
        assert ids(resource) == numbered(len(NAMES)), resource


def test_ids_break_ties_by_code_point() -> None:
    # Most languages skip the punctuation, so that "a.b" would stand after "aa".
    expected = ["r-a-b", "r-a.b", "r-a1", "r-aa", "r-b"]
    for public_id in reversed(expected):
        make(o.Organization, public_id=public_id, name="The same")
        make(m.Meeting, public_id=public_id, name="The same", start="2004")
    assert ids("organizations") == expected
    assert ids("meetings") == expected


def test_people_by_family_and_given_name() -> None:
    for number, (family, given) in enumerate(
        [("Abe", "Émile"), ("Abe", None), ("Åse", "A"), (None, "A"), (None, "B"), (None, None)]
    ):
        make(o.Person, public_id=f"r-{number:02}", name="x", family_name=family, given_name=given)
    assert ids("people") == numbered(6)


@pytest.mark.parametrize("kind", [m.Meeting, m.Activity])
def test_latest_start_first(kind: Any) -> None:
    """A partial date counts by its first day; none comes last."""
    dates = ["2005", "2004-10-27", "2004-10", "2004-02", "2004", "2004-01-01", "1999-12-31", None, None]
    # 2004 and 2004-01-01 begin on the same day: then the title, else the id.
    for number, start in reversed(list(enumerate(dates))):
        make(kind, public_id=f"r-{number:02}", **{_name(kind): "Same"}, start=start)
    assert ids(kind.resource) == numbered(len(dates))


def _name(kind: Any) -> str:
    return "title" if kind is m.Activity else "name"


def test_activities_that_start_together_by_title() -> None:
    for number, title in shuffled(NAMES):
        make(m.Activity, public_id=f"r-{number:02}", title=title, start="2004")
    assert ids("activities") == numbered(len(NAMES))


def test_documents_by_adoption_then_title() -> None:
    rows = [("2004", "b"), ("2003-12-22", "B"), ("2003-12-22", "a"), ("2003-12", "a"), (None, "A"), (None, "É")]
    for number, (adopted, title) in reversed(list(enumerate(rows))):
        make(m.Document, public_id=f"r-{number:02}", adopted=adopted, title=title)
    assert ids("documents") == numbered(len(rows))


@pytest.mark.parametrize(("kind", "label"), [(o.Area, "name"), (m.Theme, "label")])
def test_trees_from_the_top(kind: Any, label: str) -> None:
    """A record before what is below it, and all of that before the next beside it."""
    also = {"scheme": "subject"} if kind is m.Theme else {}

    def put(number: int, name: str, parent: Any = None) -> Any:
        return make(kind, public_id=f"r-{number:02}", **{label: name}, parent=parent, **also)

    minor = put(5, "Asia Minor")
    put(6, "Alone", minor)
    asia = put(0, "Asia")
    east = put(2, "East", asia)
    put(4, "Äast", asia)
    put(3, "Zoo", east)
    put(1, "Day", asia)
    put(7, "africa")
    assert ids(kind.resource) == numbered(8)


def test_sessions_by_meeting_and_place() -> None:
    b = make(m.Meeting, public_id="m-b", start="2004")
    a = make(m.Meeting, public_id="m-a", start="2001")
    for number, meeting, order in [(4, b, 10), (3, b, 9), (2, b, 2), (1, a, 7), (0, a, 1)]:
        make(m.Session, public_id=f"r-{number:02}", meeting=meeting, order=order, number=f"{99 - number}")
    assert ids("sessions") == numbered(5)


def test_participations_by_meeting_body_and_person() -> None:
    a, b = (make(m.Meeting, public_id=f"m-{letter}") for letter in "ab")
    zeta, alpha = (make(o.Organization, name=name) for name in ("Zeta", "alpha"))
    abe = make(o.Person, family_name="Abe", given_name="Zoe")
    abe_ann = make(o.Person, family_name="Abe", given_name="ann")
    eve = make(o.Person, family_name="eve")
    rows: list[tuple[Any, Any, Any]] = [
        (a, zeta, abe),
        (a, zeta, abe_ann),
        (a, zeta, eve),
        (a, zeta, None),
        (a, alpha, abe),
        (a, None, abe),
        (b, zeta, abe),
    ]
    for number, (meeting, organization, person) in reversed(list(enumerate(rows))):
        make(m.Participation, public_id=f"r-{number:02}", meeting=meeting, organization=organization, person=person)
    assert ids("participations") == numbered(7)


def test_papers_by_their_place_in_the_text() -> None:
    a, b = (make(m.Meeting, public_id=f"m-{letter}") for letter in "ab")
    rows: list[tuple[Any, int | None]] = [(a, 2), (a, 10), (a, 100), (a, None), (b, 1), (b, None)]
    for number, (meeting, line) in reversed(list(enumerate(rows))):
        make(m.Paper, public_id=f"r-{number:02}", meeting=meeting, line_start=line, line_end=line)
    assert ids("papers") == numbered(6)


def test_recommendations_by_document_paper_kind_parent_and_place() -> None:
    a, b = (make(m.Document, public_id=f"d-{letter}") for letter in "ab")
    c, d = (make(m.Paper, public_id=f"p-{letter}") for letter in "cd")

    def put(public_id: str, order: int, kind: str = "key_issue", **given: Any) -> Any:
        return make(m.Recommendation, public_id=public_id, order=order, kind=kind, **given)

    put("r-09", 1, paper=d)
    put("r-08", 1, paper=c)
    put("r-07", 1, document=b)
    put("r-06", 1, kind="operative_paragraph", document=a)
    whole = put("r-05", 10, document=a)
    put("r-04", 9, document=a)
    put("r-03", 2, document=a, parent=whole)
    put("r-02", 1, document=a, parent=whole)
    put("r-01", 1, document=a, paper=d)
    put("r-00", 1, document=a, paper=c)
    assert ids("recommendations") == numbered(10)


def test_responses_latest_reported_first() -> None:
    """By the date of the response, else of the meeting that heard it, its start where no end is known."""
    addressee = make(m.Addressee)
    meeting = make(m.Meeting, start="2004-10-27", end="2004-10-28")
    one_day = make(m.Meeting, start="2003-01-15")
    undated = make(m.Meeting)
    rows: list[dict[str, Any]] = [
        {"reported": "2005"},
        {"reported": "2004-11", "reported_at": one_day},
        {"reported_at": meeting},
        {"reported": "2004-10-27"},
        {"reported": "2004"},
        {"reported_at": one_day},
        {"reported_at": undated},
    ]
    for number, given in reversed(list(enumerate(rows))):
        make(m.Response, public_id=f"r-{number:02}", addressee=addressee, number=number + 1, **given)
    assert ids("responses") == numbered(7)


def test_session_shows_its_papers_and_series_its_meetings_in_order() -> None:
    series = make(m.MeetingSeries)
    for number, given in enumerate([1, 2, 10, None]):
        make(m.Meeting, public_id=f"r-{number:02}", series=series, number=given)
    meeting = m.Meeting.objects.get(public_id="r-00")
    session = make(m.Session, meeting=meeting)
    for number, line in enumerate([5, 50, 100, None]):
        make(m.Paper, public_id=f"r-{number:02}", meeting=meeting, session=session, line_start=line, line_end=line)
    assert [link["id"] for link in detail("series", series.public_id)["meetings"]] == numbered(4)
    assert [link["id"] for link in detail("sessions", session.public_id)["papers"]] == numbered(4)


@pytest.mark.parametrize("resource", RESOURCES)
def test_no_column_is_ordered_by_the_collation_of_the_server(resource: str) -> None:
    """Which may be that of a language; here it hides the difference."""
    view: Any = resolve(f"/api/v1/{resource}/").func.cls()
    terms = ordering.read(view.default_ordering, view.all_orderings)
    assert terms
    assert [term for term in terms if isinstance(term, str)] == []
