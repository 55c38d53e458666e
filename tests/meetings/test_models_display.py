"""`display`: the one line that stands for a record, right after every write of whatever it is made of."""

from collections.abc import Callable
from typing import Any

import pytest

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
from tests.factories import make
from tests.records import kinds

pytestmark = pytest.mark.django_db

OWN: list[tuple[Any, dict[str, Any], str]] = [
    (MeetingSeries, {"name": "Coordination Meetings"}, "Coordination Meetings"),
    (Meeting, {"name": "Third Coordination Meeting", "short_name": "Third"}, "Third Coordination Meeting"),
    (Session, {"number": "VII", "title": "Activities"}, "VII. Activities"),
    (Session, {"number": None, "title": "Activities"}, "Activities"),
    (Organization, {"name": "A long name", "short_name": "ALN"}, "A long name (ALN)"),
    (Organization, {"name": "A long name", "short_name": None}, "A long name"),
    (Person, {"name": "Ana Lima", "family_name": "Lima"}, "Ana Lima"),
    (Area, {"name": "Horn of Africa"}, "Horn of Africa"),
    (Theme, {"label": "A theme of this test"}, "A theme of this test"),
    (Document, {"symbol": "A/00/325", "title": "Migration"}, "A/00/325, Migration"),
    (Document, {"symbol": None, "title": "Migration"}, "Migration"),
    (Paper, {"short_name": "ILO", "title": "What we do"}, "ILO: What we do"),
    (Activity, {"title": "A survey"}, "A survey"),
    (Recommendation, {"number": "operative para. 8", "title": "Report"}, "operative para. 8: Report"),
    (Recommendation, {"number": None, "title": "Report"}, "Report"),
]


@pytest.mark.parametrize(("model", "values", "expected"), OWN, ids=lambda value: getattr(value, "__name__", None))
def test_of_its_own_columns(model: Any, values: dict[str, Any], expected: str) -> None:
    written = make(model, **values)
    assert written.display == expected
    written.delete()
    row = make(model)
    for way in (kinds.sql_update, kinds.bulk_update, kinds.upsert):
        way(row, values)
        assert model.objects.get(pk=row.pk).display == expected


def display(row: Any) -> str:
    found: str = type(row).objects.values_list("display", flat=True).get(pk=row.pk)
    return found


@pytest.mark.parametrize(
    ("person", "body", "role", "expected"),
    [
        ("Ana Lima", "ILO", "chair", "Ana Lima, ILO (chair)"),
        ("Ana Lima", None, "panellist", "Ana Lima (panellist)"),
        (None, "ILO", "host", "ILO (host)"),
    ],
)
def test_participation(person: str | None, body: str | None, role: str, expected: str) -> None:
    row = make(
        Participation,
        person=make(Person, name=person) if person else None,
        organization=make(Organization, name=body) if body else None,
        role=role,
    )
    assert row.display == expected


RENAMING = [kinds.save, kinds.update, kinds.bulk_update, kinds.sql_update, kinds.upsert]


@pytest.mark.parametrize("way", RENAMING)
def test_participation_follows_its_names(way: Callable[..., None]) -> None:
    person, body = make(Person, name="Ana Lima"), make(Organization, name="ILO", short_name="I")
    row = make(Participation, person=person, organization=body, role="chair")
    before = kinds.standing(row)
    way(body, {"name": "International Labour Office"})
    assert display(row) == "Ana Lima, International Labour Office (chair)"
    way(person, {"name": "Ana M. Lima"})
    assert display(row) == "Ana M. Lima, International Labour Office (chair)"
    assert kinds.log_since(before, row) == [("update", before.version + 1), ("update", before.version + 2)]
    way(body, {"short_name": "ILO"})
    assert kinds.standing(row).version == before.version + 2
    way(row, {"role": "rapporteur"})
    assert display(row) == "Ana M. Lima, International Labour Office (rapporteur)"
    way(row, {"person_id": make(Person, name="Bo Ek").pk})
    assert display(row) == "Bo Ek, International Labour Office (rapporteur)"
    way(row, {"organization_id": None})
    assert display(row) == "Bo Ek (rapporteur)"


def test_participation_names_no_draft() -> None:
    person, body = make(Person, name="Ana Lima", state="draft"), make(Organization, name="ILO", state="draft")
    row = make(Participation, person=person, organization=body, role="chair")
    assert row.display == "Participation (chair)"
    kinds.update(body, {"state": "published"})
    assert display(row) == "ILO (chair)"
    kinds.update(person, {"state": "published"})
    assert display(row) == "Ana Lima, ILO (chair)"
    kinds.update(body, {"state": "withdrawn", "withdrawn_at": body.created_at, "withdrawn_reason": "Twice."})
    assert display(row) == "Ana Lima, ILO (chair)"
    kinds.update(person, {"state": "draft"})
    assert display(row) == "ILO (chair)"


@pytest.mark.parametrize(
    ("implementation", "acceptance", "expected"),
    [
        ("in_progress", None, "CELADE: in progress"),
        ("in_progress", "accepted", "CELADE: in progress"),
        ("not_started", "accepted", "CELADE: not started"),
        ("not_stated", "partly_accepted", "CELADE: partly accepted"),
        (None, "under_consideration", "CELADE: under consideration"),
        ("not_stated", None, "CELADE: not stated"),
        (None, "not_stated", "CELADE: not stated"),
        ("not_stated", "not_stated", "CELADE: not stated"),
        (None, None, "CELADE"),
    ],
)
def test_response(implementation: str | None, acceptance: str | None, expected: str) -> None:
    asked = make(Addressee, organization=make(Organization, name="A long name", short_name="CELADE"))
    row = make(Response, addressee=asked, implementation=implementation, acceptance=acceptance)
    assert row.display == expected
    other = make(Response, addressee=asked)
    kinds.sql_update(other, {"implementation": implementation, "acceptance": acceptance})
    assert display(other) == expected


@pytest.mark.parametrize("way", RENAMING)
def test_response_follows_its_names(way: Callable[..., None]) -> None:
    body = make(Organization, name="A long name")
    dialogue = make(Meeting, name="High-level Dialogue")
    asked = make(Addressee, organization=body)
    row = make(Response, addressee=asked, implementation="implemented")
    assert row.display == "A long name: implemented"
    way(body, {"short_name": "ALN"})
    assert display(row) == "ALN: implemented"
    way(body, {"short_name": None})
    way(body, {"name": "A longer name"})
    assert display(row) == "A longer name: implemented"
    way(asked, {"organization_id": None, "meeting_id": dialogue.pk})
    assert display(row) == "High-level Dialogue: implemented"
    way(dialogue, {"short_name": "HLD"})
    assert display(row) == "HLD: implemented"
    way(dialogue, {"state": "draft"})
    assert display(row) == "Response: implemented"
    way(row, {"addressee_id": make(Addressee, organization=body).pk})
    assert display(row) == "A longer name: implemented"
