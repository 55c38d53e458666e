"""Drafts are seen nowhere: not as records, not in links, parts, drawn lists or counts, not by what they support."""

import re
from typing import Any

import pytest
from django.test import Client

from meetings.models import Activity, Addressee, Document, Meeting, Response
from organizations.models import Organization
from tests.api.cast import RESOURCES, cast
from tests.api.payloads import PAYLOADS
from tests.api.reading import detail, get, rows
from tests.api.secrets import beside, drafts, pointing
from tests.factories import make

pytestmark = pytest.mark.django_db

SECRET = re.compile("secret(?!ariat)", re.IGNORECASE)
KEPT = ("version", "created_at", "modified_at")


@pytest.mark.usefixtures("empty_db")
def test_no_answer_holds_a_draft() -> None:
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    seen = 0
    for resource in (*RESOURCES, "sources"):
        listed = Client().get(f"/api/v1/{resource}/?page_size=200")
        assert listed.status_code == 200
        assert SECRET.search(listed.content.decode()) is None, resource
        for row in listed.json()["results"]:
            if "id" in row:
                answer = Client().get(f"/api/v1/{resource}/{row['id']}/")
                assert answer.status_code == 200
                assert SECRET.search(answer.content.decode()) is None, row["id"]
                seen += 1
    assert seen == 47
    assert SECRET.search(Client().get("/").content.decode()) is None


@pytest.mark.parametrize("resource", RESOURCES)
def test_rows_with_drafts_change_no_payload(resource: str) -> None:
    """Every list of every part has a row that links to or from a draft, and the payload is what it was without."""
    beside(cast(1), drafts())
    expected = PAYLOADS[resource]
    payload = detail(resource, expected["id"])
    shown = {name: value for name, value in payload.items() if name not in KEPT}
    assert shown == expected


def test_single_links_to_drafts_are_null() -> None:
    c, s = cast(1), drafts()
    beside(c, s)
    for address, names in pointing(c, s).items():
        payload = get(f"{address}/")
        assert {name: payload[name] for name in names} == dict.fromkeys(names), address
    assert get("responses/to-drafts/")["addressee"] == {"organization": None, "meeting": None}
    assert get("responses/to-drafts/")["display"] == "Response: accepted"
    assert get("participations/to-drafts/")["display"] == "Participation (chair)"


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("activity", Activity),
        ("document", Document),
        ("answer_meeting", Meeting),
        ("reported_at", Meeting),
        ("responded_by", Organization),
    ],
)
def test_a_response_stands_whatever_its_links_name(name: str, model: Any) -> None:
    draft = make(model, state="draft", public_id=f"secret-{name.replace('_', '-')}")
    asked = make(Addressee)
    answers = [
        make(Response, public_id="answer-1", addressee=asked, number=1, reported="2004", **{name: draft}),
        make(Response, public_id="answer-2", addressee=asked, number=2, reported="2004", state="draft"),
        make(Response, public_id="answer-3", addressee=asked, number=3, reported="2004", **{name: make(model)}),
    ]
    public_id = asked.recommendation.public_id
    in_list = next(row for row in rows("recommendations") if row["id"] == public_id)
    for payload in (detail("recommendations", public_id), in_list):
        shown = {row["id"]: row[name] for row in payload["responses"]}
        assert shown == {"answer-1": None, "answer-3": shown["answer-3"]}
        assert shown["answer-3"]["id"] == getattr(answers[2], name).public_id
    assert detail("responses", "answer-1")[name] is None
    # Of an addressee that is a draft nothing is told, and so no response of it.
    type(asked.organization).objects.filter(pk=asked.organization_id).update(state="draft")
    assert detail("recommendations", public_id)["responses"] == []


def test_lists_and_counts_leave_drafts_out() -> None:
    c = cast(1)
    counts = {resource: get(f"{resource}/")["count"] for resource in (*RESOURCES, "sources")}
    beside(c, drafts())
    after = {resource: get(f"{resource}/")["count"] for resource in (*RESOURCES, "sources")}
    # The two that are published although a draft tells of them, and the response of an addressee that is a draft.
    counts["activities"] += 1
    counts["recommendations"] += 1
    counts["responses"] += 1
    assert after == counts
    for resource in RESOURCES:
        assert len(list(rows(resource))) == counts[resource]


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_draft_is_not_there(resource: str) -> None:
    s = drafts()
    record = next(each for each in vars(s).values() if each.resource == resource)
    problem = get(f"{resource}/{record.public_id}/", status=404)
    unknown = get(f"{resource}/{record.public_id.replace('secret', 'nobody')}/", status=404)
    assert {**problem, "instance": ""} == {**unknown, "instance": ""}
