"""Withdrawn and merged records: what is left of them, and what links to them say."""

import re
from typing import Any

import pytest
from django.test import Client

from records.choices import State
from records.models import FormerId
from tests.api.cast import KINDS, RESOURCES, cast, withdraw, withdraw_neighbours
from tests.api.payloads import PAYLOADS
from tests.api.reading import ROOT, detail, get, link, rows

pytestmark = pytest.mark.django_db

KEPT = ("version", "created_at", "modified_at")

# What other records draw, without the neighbours.
DRAWN: dict[str, dict[str, Any]] = {
    "series": {"meetings": [link("meetings", "the-meeting-1", "Meeting 1.2")]},
    "meetings": {
        "previous": None,
        "next": None,
        "sessions": [link("sessions", "the-session-1", "I. Talks")],
        "counts": {"papers": 1, "participations": 1, "activities": 1, "recommendations": 1},
    },
    "sessions": {"papers": [link("papers", "the-paper-1", "AN: Annex")]},
    "organizations": {"children": []},
    "recommendations": {"responses": PAYLOADS["recommendations"]["responses"][1:]},
}


def marked(value: Any) -> Any:
    """`value` with `withdrawn` in every link to a neighbour."""
    if isinstance(value, list):
        return [marked(each) for each in value]
    if isinstance(value, dict):
        if str(value.get("id", "")).startswith("other-"):
            return {**value, "withdrawn": True}
        return {name: marked(each) for name, each in value.items()}
    return value


@pytest.mark.parametrize("resource", RESOURCES)
def test_links_say_so_and_drawn_fields_leave_it_out(resource: str) -> None:
    cast(1)
    withdraw_neighbours()
    expected = marked({**PAYLOADS[resource], **DRAWN.get(resource, {})})
    payload = detail(resource, expected["id"])
    assert {name: value for name, value in payload.items() if name not in KEPT} == expected
    listed = list(rows(resource))
    assert payload in listed
    assert [row["id"] for row in listed if row["id"].startswith("other-")] == []


def test_a_link_says_so_in_this_form() -> None:
    cast(1)
    withdraw_neighbours()
    assert detail("areas", "the-area-1")["parent"] == {
        "id": "other-region-1",
        "url": f"{ROOT}areas/other-region-1/",
        "display": "Region 1",
        "withdrawn": True,
    }


def test_what_a_withdrawn_record_rests_on_is_not_listed() -> None:
    c = cast(1)
    withdraw(c.body)
    withdraw(c.older)
    # Real ids begin so, too; those of the cast end with their number.
    found = [row for row in rows("sources") if re.fullmatch(r"the-.*-1", row["record"]["id"])]
    assert len(found) == 16
    assert "organizations" not in {row["record"]["resource"] for row in found}
    # The place of those that are left was withdrawn, and they still rest on it.
    assert found[-1]["document"] == {**link("documents", "other-older-1", "Older 1"), "withdrawn": True}


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_tombstone(resource: str) -> None:
    cast(1)
    public_id = PAYLOADS[resource]["id"]
    record = KINDS[resource].objects.get(public_id=public_id)
    withdraw(record)
    problem = get(f"{resource}/{public_id}/", status=410)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", problem["withdrawn_at"])
    assert problem == {
        "type": "http://testserver/problems/withdrawn/",
        "title": "The record was withdrawn",
        "status": 410,
        "detail": "This record was withdrawn.",
        "instance": f"/api/v1/{resource}/{public_id}/",
        "withdrawn_at": record.withdrawn_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "withdrawn_reason": "Entered twice.",
    }
    assert public_id not in [row["id"] for row in rows(resource)]


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_merged_id_leads_to_the_kept_record(resource: str) -> None:
    cast(1)
    public_id = PAYLOADS[resource]["id"]
    answer = Client().get(f"/api/v1/{resource}/old-a-{public_id}/")
    assert answer.status_code == 301
    assert answer["Location"] == f"{ROOT}{resource}/{public_id}/"
    kept = Client().get(answer["Location"]).json()
    assert kept["id"] == public_id
    assert kept["referents"] == [f"old-a-{public_id}", f"old-b-{public_id}"]
    # Ids are known within their resource: elsewhere the same one leads nowhere.
    other = "people" if resource != "people" else "areas"
    get(f"{other}/old-a-{public_id}/", status=404)


def test_a_merged_record_that_is_kept_as_a_tombstone_still_leads_on() -> None:
    c = cast(1)
    FormerId.objects.create(resource="people", former_id=c.colleague.public_id, current_id=c.person.public_id)
    withdraw(c.colleague)
    answer = Client().get(f"/api/v1/people/{c.colleague.public_id}/")
    assert (answer.status_code, answer["Location"]) == (301, f"{ROOT}people/the-person-1/")


def test_a_merged_id_leads_to_a_tombstone_but_to_no_draft() -> None:
    c = cast(1)
    withdraw(c.person)
    assert Client().get("/api/v1/people/old-a-the-person-1/").status_code == 301
    assert Client().get("/api/v1/people/old-a-the-person-1/", follow=True).status_code == 410
    kind = type(c.person)
    kind.objects.filter(pk=c.person.pk).update(state=State.DRAFT, withdrawn_at=None, withdrawn_reason=None)
    get("people/old-a-the-person-1/", status=404)


@pytest.mark.parametrize("resource", RESOURCES)
def test_what_never_was_is_not_there(resource: str) -> None:
    assert get(f"{resource}/never-was/", status=404)["type"] == "http://testserver/problems/not-found/"
