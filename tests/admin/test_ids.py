"""Ids are made by the scheme of each kind, and never given twice."""

from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

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
from organizations.models import Area, Organization, Person
from records import ids
from records.models import FormerId
from records.models.base import PUBLIC_ID
from tests.admin.pages import KINDS, address, assert_saved, faults_on, form_on
from tests.factories import make


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Third Coordination Meeting", "third-coordination-meeting"),
        ("A/RES/58/208", "a-res-58-208"),
        ("Côte d'Ivoire", "cote-d-ivoire"),
        ("  Åland, Łódź; Straße ", "aland-lodz-strasse"),
        ("IOM/ILO", "iom-ilo"),
        ("联合国", ""),
        ("!?", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert ids.slug(text) == expected


def test_a_long_slug_ends_with_a_whole_word() -> None:
    assert ids.slug("one two three", 10) == "one-two"
    assert ids.slug("one two three", 7) == "one-two"
    assert ids.slug("indivisible", 5) == "indiv"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("operative para. 8", "8"),
        ("operative para. 13 (a)", "13-a"),
        ("para. 5 bis", "5-bis"),
        ("(b)", "b"),
        ("VII", "vii"),
        ("key issue 3", "3"),
        ("chapeau", "chapeau"),
        ("", ""),
    ],
)
def test_printed_number(number: str, expected: str) -> None:
    assert ids.printed_number(number) == expected


@pytest.mark.parametrize(
    ("base", "date", "expected"),
    [
        ("dialogue", "2006-09", "dialogue-2006"),
        ("dialogue-2006", "2006", "dialogue-2006"),
        ("dialogue", None, "dialogue"),
        ("", "2006", ""),
    ],
)
def test_with_year(base: str, date: str | None, expected: str) -> None:
    assert ids.with_year(base, date) == expected


def test_the_first_free_id() -> None:
    assert ids.first_free("a", set()) == "a"
    assert ids.first_free("a", {"a", "a-2", "a-4"}) == "a-3"
    assert ids.first_free("", {"a"}) == ""
    long = "x" * 250
    assert ids.first_free(long, set()) == "x" * 200
    assert ids.first_free(long, {"x" * 200}) == "x" * 198 + "-2"


@given(st.text(max_size=300), st.integers(1, 200))
def test_whatever_is_typed_makes_an_id_or_none(text: str, length: int) -> None:
    made = ids.slug(text, length)
    assert len(made) <= length
    if made:
        PUBLIC_ID(made)
    number = ids.printed_number(text)
    if number:
        PUBLIC_ID(number)


def _key(model: type[Any], public_id: str, **given: Any) -> str:
    return str(make(model, public_id=public_id, **given).pk)


def _add(client: Client, model: type[Any], **typed: Any) -> str:
    """Add a record in the admin without an id; the id it got."""
    page = client.get(address(model, "add"))
    empty = form_on(page)
    response = client.post(address(model, "add"), {**empty, **typed})
    assert_saved(response)
    found: str = model.objects.latest("pk").public_id
    return found


def _meeting() -> str:
    return _key(Meeting, "imagined-meeting-2034")


def _addressee() -> str:
    asked = make(Recommendation, public_id="a-res-99-208.op-8")
    office = make(Organization, public_id="clerk-general")
    return str(make(Addressee, recommendation=asked, organization=office).pk)


#: For each kind: what is typed (functions make what it links to), and the id that comes of it.
SCHEMES: list[tuple[type[Any], dict[str, Any], str]] = [
    (MeetingSeries, {"name": "Imagined Meetings"}, "imagined-meetings"),
    (
        Meeting,
        {"name": "…", "short_name": "Imagined Meeting", "kind": "other", "start": "2034-10-27"},
        "imagined-meeting-2034",
    ),
    (Meeting, {"name": "Dialogue of 2036", "kind": "other", "start": "2036"}, "dialogue-of-2036"),
    (
        Session,
        {"meeting": _meeting, "number": "VII", "title": "Activities"},
        "imagined-meeting-2034.vii",
    ),
    (Session, {"meeting": _meeting, "title": "Closing"}, "imagined-meeting-2034.closing"),
    (
        Participation,
        {"meeting": _meeting, "organization": lambda: _key(Organization, "qdb"), "role": "participant"},
        "imagined-meeting-2034.qdb",
    ),
    (
        Participation,
        {
            "meeting": _meeting,
            "organization": lambda: _key(Organization, "qdb"),
            "person": lambda: _key(Person, "doe-jane-q"),
            "role": "chair",
        },
        "imagined-meeting-2034.doe-jane-q",
    ),
    (
        Organization,
        {"name": "Quite Long Office", "short_name": "QLO", "classification": "media"},
        "qlo",
    ),
    (Organization, {"name": "Council of Somewhere", "classification": "regional_body"}, "council-of-somewhere"),
    (Person, {"name": "Jane Q. Doe", "family_name": "Doe", "given_name": "Jane Q."}, "doe-jane-q"),
    (Person, {"name": "Mr. Nobody"}, "mr-nobody"),
    (Area, {"name": "Île d'Étain", "kind": "country"}, "ile-d-etain"),
    (Theme, {"label": "Invented concept", "scheme": "subject"}, "invented-concept"),
    (Document, {"symbol": "A/RES/99/208", "title": "Migration", "kind": "resolution"}, "a-res-99-208"),
    (
        Document,
        {"title": "Imagined Report", "kind": "report", "distributed": "2003-06"},
        "imagined-report-2003",
    ),
    (
        Paper,
        {"meeting": _meeting, "title": "…", "short_name": "A/99/325", "kind": "report_of_the_meeting"},
        "imagined-meeting-2034.a-99-325",
    ),
    (
        Activity,
        {"title": "A survey of what is known of " + "very " * 12 + "long titles", "kind": "survey"},
        "a-survey-of-what-is-known-of-very-very-very-very-very-very-very-very-very-very",
    ),
    (
        Recommendation,
        {
            "document": lambda: _key(Document, "a-res-99-208"),
            "paper": lambda: _key(Paper, "imagined-meeting-2034.report"),
            "number": "operative para. 13 (a)",
            "order": "14",
            "title": "Report",
            "kind": "operative_paragraph",
        },
        "a-res-99-208.op-13-a",
    ),
    (
        Recommendation,
        {
            "paper": lambda: _key(Paper, "imagined-meeting-2034.report"),
            "order": "1",
            "title": "Study it",
            "kind": "key_issue",
        },
        "imagined-meeting-2034.report.key-issue-1",
    ),
    (Response, {"addressee": _addressee, "reported": "2004"}, "a-res-99-208.op-8.clerk-general-1"),
    (
        Response,
        {"addressee": _addressee, "reported": "2004", "number": "7"},
        "a-res-99-208.op-8.clerk-general-7",
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "typed", "expected"), SCHEMES, ids=[expected for _, _, expected in SCHEMES])
def test_an_id_left_empty_is_made(admin_client: Client, model: type[Any], typed: dict[str, Any], expected: str) -> None:
    values = {name: value() if callable(value) else value for name, value in typed.items()}
    assert _add(admin_client, model, **values) == expected
    assert len(expected) <= 80


def test_every_kind_has_a_scheme() -> None:
    assert {model for model, _, _ in SCHEMES} == set(KINDS.values())


@pytest.mark.django_db
def test_like_titles_get_numbers_and_former_ids_are_left_alone(admin_client: Client) -> None:
    kind = {"title": "Imagined survey", "kind": "survey"}
    FormerId.objects.create(resource="activities", former_id="imagined-survey-2", current_id="another")
    FormerId.objects.create(resource="documents", former_id="imagined-survey-3", current_id="another")
    assert [_add(admin_client, Activity, **kind) for _ in range(3)] == [
        "imagined-survey",
        "imagined-survey-3",
        "imagined-survey-4",
    ]


@pytest.mark.django_db
def test_responses_of_one_addressee_are_counted(admin_client: Client) -> None:
    addressee = make(Addressee)
    for number in (1, 2):
        made = _add(admin_client, Response, addressee=str(addressee.pk), reported="2004")
        assert made.endswith(f".{addressee.organization.public_id}-{number}")


@pytest.mark.django_db
def test_namesakes_are_told_apart_by_their_parents(admin_client: Client) -> None:
    make(Organization, name="Imagined Division", short_name="QD")
    desq = _key(Organization, "desq")
    typed = {"name": "Imagined Division", "short_name": "QD", "classification": "un_secretariat", "parent": desq}
    assert _add(admin_client, Organization, **typed) == "desq-imagined-division"


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["Capital", "a b", "-a", "a/b", "ä", "x" * 201])
def test_an_id_of_another_form_is_refused(admin_client: Client, typed: str) -> None:
    data = {**form_on(admin_client.get(address(Theme, "add"))), "label": "A", "scheme": "subject", "public_id": typed}
    assert faults_on(admin_client.post(address(Theme, "add"), data))
    assert not Theme.objects.filter(label="A").exists()


@pytest.mark.django_db
def test_a_former_id_and_a_name_without_letters_are_refused(admin_client: Client) -> None:
    FormerId.objects.create(resource="themes", former_id="old", current_id="new")
    data = {**form_on(admin_client.get(address(Theme, "add"))), "scheme": "subject"}
    former = admin_client.post(address(Theme, "add"), {**data, "label": "A", "public_id": "old"})
    assert faults_on(former) == ["This id led to a record that was merged; choose another."]
    foreign = admin_client.post(address(Theme, "add"), {**data, "label": "移民"})
    assert faults_on(foreign) == ["No id can be made of the label: write one."]
    assert_saved(admin_client.post(address(Theme, "add"), {**data, "label": "移民", "public_id": "migration-zh"}))


@pytest.mark.django_db
def test_an_id_is_final_once_published(admin_client: Client) -> None:
    theme = make(Theme, label="Invented concept", public_id="invented-concept")
    page = admin_client.get(address(Theme, "change", theme.pk))
    data = form_on(page)
    assert "public_id" not in data
    assert_saved(admin_client.post(address(Theme, "change", theme.pk), {**data, "public_id": "other", "label": "New"}))
    theme.refresh_from_db()
    assert (theme.public_id, theme.label) == ("invented-concept", "New")


@pytest.mark.django_db
def test_an_id_that_was_never_published_can_change_and_is_made_again_when_emptied(admin_client: Client) -> None:
    theme = make(Theme, label="Invented concept", public_id="draft-of-something", state="draft")
    data = form_on(admin_client.get(address(Theme, "change", theme.pk)))
    assert_saved(admin_client.post(address(Theme, "change", theme.pk), {**data, "public_id": "typed"}))
    theme.refresh_from_db()
    assert theme.public_id == "typed"
    data = form_on(admin_client.get(address(Theme, "change", theme.pk)))
    assert_saved(admin_client.post(address(Theme, "change", theme.pk), {**data, "public_id": ""}))
    theme.refresh_from_db()
    assert theme.public_id == "invented-concept"
