"""What is wrong comes back as a message with all that was typed, and nothing of it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import models
from django.forms.models import construct_instance
from django.test import Client

from meetings.models import (
    Activity,
    ActivityParticipation,
    Addressee,
    Document,
    Meeting,
    MeetingSeries,
    Paper,
    Recommendation,
    Response,
    Source,
    Theme,
)
from organizations.models import Area, Organization, OrganizationIdentifier, OrganizationName, Person
from records.admin.forms import PartForm, PlainForm
from records.admin.formsets import PartFormSet
from records.models import Change, Part, Record
from tests.admin.pages import (
    KINDS,
    address,
    empty_form,
    faults_on,
    filled_form,
    save,
    with_row,
)
from tests.factories import make

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Wrong:
    """A form that must be refused: whose, what is typed, and what is said."""

    name: str
    data: Callable[[Client], tuple[Record | type[Record], dict[str, Any]]]
    said: str


def _adding(model: type[Record], **typed: Any) -> Callable[[Client], tuple[type[Record], dict[str, Any]]]:
    return lambda client: (model, empty_form(client, model, **typed))


def _below_itself(model: type[Any]) -> Callable[[Client], tuple[Record, dict[str, Any]]]:
    def data(client: Client) -> tuple[Record, dict[str, Any]]:
        top = make(model)
        child = make(model, parent=make(model, parent=top))
        return top, filled_form(client, top, parent=str(child.pk))

    return data


def _twin(prefix: str, model: type[Record], **row: Any) -> Callable[[Client], tuple[Record, dict[str, Any]]]:
    """The same new row twice; a value that is a model is a record made of it."""

    def data(client: Client) -> tuple[Record, dict[str, Any]]:
        values = {name: make(value).pk if isinstance(value, type) else value for name, value in row.items()}
        record = make(model)
        return record, with_row(with_row(filled_form(client, record), prefix, **values), prefix, **values)

    return data


def _again(prefix: str, part: type[Any], owner: str, **given: Any) -> Callable[[Client], tuple[Record, dict[str, Any]]]:
    """A row that somebody else has added since the form was opened."""

    def data(client: Client) -> tuple[Record, dict[str, Any]]:
        row = make(part, **given)
        record = getattr(row, owner)
        filled = filled_form(client, record)
        mine = {name: value for name, value in filled.items() if name.startswith(f"{prefix}-0-")}
        values = {
            name.removeprefix(f"{prefix}-0-"): value
            for name, value in mine.items()
            if not name.endswith(("-id", f"-{owner}"))
        }
        as_before = {name: value for name, value in filled.items() if name not in mine}
        as_before |= {f"{prefix}-TOTAL_FORMS": ["0"], f"{prefix}-INITIAL_FORMS": ["0"]}
        return record, with_row(as_before, prefix, **values)

    return data


def _row(prefix: str, model: type[Record], **row: Any) -> Callable[[Client], tuple[Record, dict[str, Any]]]:
    def data(client: Client) -> tuple[Record, dict[str, Any]]:
        values = {name: make(value).pk if isinstance(value, type) else value for name, value in row.items()}
        record = make(model)
        return record, with_row(filled_form(client, record), prefix, **values)

    return data


def _lines_outside(client: Client) -> tuple[Record, dict[str, Any]]:
    record, paper = make(Activity), make(Paper, line_start=100, line_end=200)
    return record, with_row(filled_form(client, record), "sources", paper=paper.pk, line_start="199", line_end="201")


def _paper_over_another(client: Client) -> tuple[type[Record], dict[str, Any]]:
    other = make(Paper, line_start=100, line_end=200)
    typed = {"title": "T", "short_name": "S", "kind": "annex", "line_start": "200", "line_end": "210"}
    return Paper, empty_form(client, Paper, meeting=other.meeting_id, **typed)


def _paper_leaving_its_sources(client: Client) -> tuple[Record, dict[str, Any]]:
    paper = make(Paper, line_start=100, line_end=200)
    make(Source, of_activity=make(Activity), paper=paper, line_start=150, line_end=160)
    return paper, filled_form(client, paper, line_end="155")


def _link_to_itself(client: Client) -> tuple[Record, dict[str, Any]]:
    record = make(Activity)
    return record, with_row(filled_form(client, record), "links_out", kind="follows", other=record.pk)


def _taken_number(client: Client) -> tuple[type[Record], dict[str, Any]]:
    series = make(MeetingSeries)
    make(Meeting, series=series, number=3)
    return Meeting, empty_form(client, Meeting, name="N", kind="other", series=series.pk, number="3")


def _taken_id(client: Client) -> tuple[type[Record], dict[str, Any]]:
    make(Theme, public_id="taken")
    return Theme, empty_form(client, Theme, label="L", scheme="subject", public_id="taken")


def _addressee_with_response(client: Client) -> tuple[Record, dict[str, Any]]:
    response = make(Response)
    record = response.addressee.recommendation
    return record, filled_form(client, record, **{"addressees-0-DELETE": "on"})


WRONG = [
    *[
        Wrong(f"cycle of {model.__name__}", _below_itself(model), "A record cannot stand below itself")
        for model in (Organization, Area, Theme)
    ],
    Wrong("lines outside their paper", _lines_outside, "These lines are not all lines of the paper."),
    Wrong("lines of another paper", _paper_over_another, "Another paper of this meeting has some of these lines."),
    Wrong("lines that sources cite", _paper_leaving_its_sources, "Sources cite lines of this paper"),
    Wrong(
        "end before start",
        _adding(Activity, title="T", kind="survey", start="2004", end="2003-12"),
        "“end” must not lie before “start”.",
    ),
    Wrong(
        "end before start in a row",
        _row("memberships", Person, organization=Organization, start="2004-02", end="2004-01"),
        "“end” must not lie before “start”.",
    ),
    Wrong(
        "end of what is ongoing",
        _adding(Activity, title="T", kind="survey", end="2004", ongoing="on"),
        "What is ongoing has no end.",
    ),
    Wrong("no such day", _adding(Activity, title="T", kind="survey", start="2003-02-29"), "not in the calendar"),
    Wrong("no date", _adding(Activity, title="T", kind="survey", start="May 2003"), "Write a year, a year and month"),
    Wrong("unknown kind", _adding(Activity, title="T", kind="party"), "party is not one of the available choices"),
    Wrong("unknown link", _adding(Theme, label="L", scheme="subject", parent="987654321"), "valid choice"),
    Wrong("links that are no keys", _adding(Theme, label="L", scheme="subject", related=["9" * 30]), "valid value"),
    Wrong("a link that is no number", _adding(Theme, label="L", scheme="subject", parent="x"), "valid choice"),
    Wrong("a link that is no key", _adding(Theme, label="L", scheme="subject", parent="9" * 30), "valid choice"),
    Wrong("empty title", _adding(Activity, title="", kind="survey"), "This field is required."),
    Wrong("title of spaces", _adding(Activity, title="   ", kind="survey"), "This field is required."),
    Wrong("long title", _adding(Activity, title="x" * 501, kind="survey"), "at most 500 characters"),
    Wrong("long text", _adding(Activity, title="T", kind="survey", description="x" * 20_001), "at most 20000"),
    Wrong("NUL in a title", _adding(Activity, title="T\0", kind="survey"), "Null characters are not allowed."),
    Wrong(
        "NUL in text", _adding(Activity, title="T", kind="survey", remarks="a\0b"), "Null characters are not allowed."
    ),
    Wrong("NUL in a date", _adding(Activity, title="T", kind="survey", start="2004\0"), "Null characters"),
    Wrong("NUL in an id", _adding(Activity, title="T", kind="survey", public_id="a\0"), "Null characters"),
    Wrong("taken id", _taken_id, "Id already exists."),
    Wrong("taken number", _taken_number, "The series has a meeting with this number already."),
    Wrong("number without series", _adding(Meeting, name="N", kind="other", number="3"), "belongs to a series"),
    Wrong("text of a meeting in part", _adding(Meeting, name="N", kind="other", text_lines="9"), "or none of them"),
    Wrong(
        "a number that no column holds",
        _adding(Meeting, name="N", kind="other", participants_reported="99999999999"),
        "less than or equal to 2147483647",
    ),
    Wrong(
        "fewer than nobody",
        _adding(Meeting, name="N", kind="other", participants_reported="-1"),
        "A number of participants is not negative.",
    ),
    Wrong("point at no place", _adding(Area, name="N", kind="country", latitude="91", longitude="1"), "A point has"),
    Wrong("half a point", _adding(Area, name="N", kind="country", latitude="1"), "A point has"),
    Wrong("small letters in a code", _adding(Area, name="N", kind="country", iso_alpha2="ke"), "capital letters"),
    Wrong("no web address", _adding(Document, title="T", kind="report", url="javascript:1"), "Enter a valid URL."),
    Wrong(
        "recommendation from nowhere",
        _adding(Recommendation, title="T", kind="key_issue"),
        "A recommendation stands in a paper or in a document.",
    ),
    Wrong("link to itself", _link_to_itself, "A record cannot be linked to itself."),
    Wrong(
        "the same body twice",
        _twin("organizations", Activity, organization=Organization, role="lead"),
        "Two equal rows: activity participation.",
    ),
    Wrong(
        "the same name twice, without language",
        _twin("other_names", Organization, name="N", kind="other"),
        "Two equal rows: organization name.",
    ),
    Wrong(
        "the same identifier twice, written in two ways",
        _twin("identifiers", Organization, scheme="wikidata", value=" Q42"),
        "Two equal rows: organization identifier.",
    ),
    Wrong(
        "the same addressee twice",
        _twin("addressees", Recommendation, organization=Organization, role="lead"),
        "Two equal rows: addressee.",
    ),
    Wrong("the same source twice", _twin("sources", Activity, document=Document, locator="para. 1"), "Two equal rows"),
    Wrong("a strength twice", _twin("strengths", Recommendation, strength="urges"), "Two equal rows"),
    Wrong(
        "a row that is there already",
        lambda client: (
            row := make(ActivityParticipation),
            (
                row.activity,
                with_row(
                    filled_form(client, row.activity), "organizations", organization=row.organization_id, role=row.role
                ),
            ),
        )[1],
        "Two equal rows: activity participation.",
    ),
    Wrong(
        "a body that somebody added",
        _again("organizations", ActivityParticipation, "activity"),
        "There is the same activity participation already.",
    ),
    Wrong(
        "a name that somebody added",
        _again("other_names", OrganizationName, "organization", language=None),
        "There is the same organization name already.",
    ),
    Wrong(
        "an addressee that somebody added",
        _again("addressees", Addressee, "recommendation"),
        "There is the same addressee already.",
    ),
    Wrong(
        "an identifier of another body",
        lambda client: (
            record := make(Organization),
            with_row(
                filled_form(client, record),
                "identifiers",
                scheme="wikidata",
                value=make(OrganizationIdentifier, scheme="wikidata", value="Q42").value,
            ),
        ),
        "There is the same organization identifier already. “",
    ),
    Wrong("no such ROR id", _row("identifiers", Organization, scheme="ror", value="012345678"), ""),
    Wrong(
        "an addressee that is nobody", _row("addressees", Recommendation, role="lead"), "Exactly one of these must be"
    ),
    Wrong(
        "an addressee that is two",
        _row("addressees", Recommendation, role="lead", organization=Organization, meeting=Meeting),
        "Exactly one of these must be given: organization, meeting.",
    ),
    Wrong("a source without a place", _row("sources", Activity, locator="para. 1"), "Exactly one of these must be"),
    Wrong(
        "lines of a document",
        _row("sources", Activity, document=Document, line_start="1", line_end="2"),
        "Lines belong to a paper",
    ),
    Wrong("an addressee that has responded", _addressee_with_response, "This addressee cannot be removed: “"),
]


def _rows() -> dict[str, int]:
    tables: list[type[models.Model]] = [Change, *KINDS.values(), Source, OrganizationName, Addressee]
    return {table.__name__: table._default_manager.count() for table in tables}


@pytest.mark.parametrize("wrong", WRONG, ids=[wrong.name for wrong in WRONG])
def test_what_is_wrong_is_said_and_nothing_is_written(admin_client: Client, wrong: Wrong) -> None:
    target, data = wrong.data(admin_client)
    before = _rows()
    marked = {**data, "remarks": data["remarks"] if data["remarks"] not in ("", [""]) else "Typed with care."}
    if isinstance(target, Record):
        response = save(admin_client, target, marked)
    else:
        response = admin_client.post(address(target, "add"), marked)
    faults = faults_on(response)
    assert any(wrong.said in fault for fault in faults), faults
    assert not any("Constraint “" in fault for fault in faults)
    assert _rows() == before
    for name in ("title", "name", "label", "remarks"):
        typed = marked.get(name)
        if isinstance(typed, str) and "\0" not in typed:
            assert typed.strip() in response.content.decode()


# ---- what only the database can refuse


@pytest.fixture
def unforeseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if two people wrote at once: nothing is asked beforehand."""
    for model in (Record, Part):
        monkeypatch.setattr(model, "validate_constraints", lambda row, exclude=None: None)
    monkeypatch.setattr(PlainForm, "validate_unique", lambda form: None)
    monkeypatch.setattr(Record, "clean", lambda record: None)
    monkeypatch.setattr("records.models.base.violations", lambda instance, guards: [])
    monkeypatch.setattr(PartForm, "_post_clean", lambda form: construct_instance(form, form.instance))
    monkeypatch.setattr(PartFormSet, "_refuse_taken", lambda formset: None)


UNFORESEEN = {
    "lines outside their paper": "These lines are not all lines of the paper.",
    "cycle of Theme": "A record cannot stand below itself: choose another parent.",
    "end before start": "“end” must not lie before “start”.",
    "taken id": "Another record has this id already.",
    "taken number": "The series has a meeting with this number already.",
    "an addressee that is nobody": "Exactly one of these must be given: organization, meeting.",
    "a body that somebody added": "There is the same activity participation already.",
    "an addressee that somebody added": "There is the same addressee already.",
}


@pytest.mark.usefixtures("unforeseen")
@pytest.mark.parametrize("name", UNFORESEEN)
def test_what_the_database_refuses_is_a_message_too(admin_client: Client, name: str) -> None:
    wrong = next(wrong for wrong in WRONG if wrong.name == name)
    target, data = wrong.data(admin_client)
    before = _rows()
    data["remarks"] = "Typed with care."
    page = address(type(target), "change", target.pk) if isinstance(target, Record) else address(target, "add")
    response = admin_client.post(page, data)
    faults = faults_on(response)
    assert any(UNFORESEEN[name] in fault for fault in faults), faults
    assert _rows() == before
    assert "Typed with care." in response.content.decode()
