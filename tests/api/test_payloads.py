"""What each resource answers: the names of its fields in their order, and a record with every part filled."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from tests.api.cast import KINDS, RESOURCES, cast
from tests.api.payloads import PAYLOADS
from tests.api.payloads.places import SOURCES
from tests.api.reading import ROOT, detail, get, link, rows

# As guide/shapes.md lists them; `url` of a document or paper is `web_url` here, since `url` is every record's address.
KEYS = {
    "series": "name description convened_by mandate meetings",
    "meetings": "series number name short_name kind start end dates_as_printed venue city area convened_by status"
    " participants_reported objective mandate documents text previous next sessions counts",
    "sessions": "meeting number title start end order parent summary papers",
    "participations": "meeting organization person role on_behalf_of title_as_printed sessions",
    "organizations": "name short_name classification parent founded dissolved area homepage description other_names"
    " identifiers relations children",
    "people": "name family_name given_name other_names identifiers memberships",
    "areas": "name kind parent m49 iso_alpha2 iso_alpha3 point other_names members",
    "themes": "label other_labels definition parent related scheme exact_match",
    "documents": "symbol other_symbols title kind issued_by authors_as_printed publisher series edition adopted"
    " distributed entered_into_force language web_url figures links",
    "papers": "meeting session number title short_name kind authors contributed_by parent document published_in date"
    " pages web_url abstract lines language cites",
    "activities": "title description kind status start end ongoing dates_as_printed organizations themes areas places"
    " documents event figures reports links",
    "recommendations": "number order parent title text kind strengths made_by addressees meeting session paper document"
    " adopted due themes areas links responses",
    "responses": "recommendation addressee responded_by acceptance implementation reported_at reported text activity"
    " document answer_meeting",
}
WITHOUT_SOURCES = {"series", "areas", "themes", "papers"}
KEPT = ("version", "created_at", "modified_at")


@pytest.mark.django_db
@pytest.mark.parametrize("resource", RESOURCES)
def test_fields_stand_in_their_order(resource: str) -> None:
    (row,) = get(f"{resource}/?page_size=1")["results"]
    expected = ["id", "url", "display", "state", *KEYS[resource].split()]
    expected += ["remarks", "referents", "version", "created_at", "modified_at"]
    expected += [] if resource in WITHOUT_SOURCES else ["sources"]
    assert list(row) == expected


@pytest.mark.django_db
@pytest.mark.parametrize("resource", RESOURCES)
def test_a_record_with_every_part(resource: str) -> None:
    cast(1)
    expected = PAYLOADS[resource]
    payload = detail(resource, expected["id"])
    record = KINDS[resource].objects.get(public_id=expected["id"])
    assert (payload["version"], payload["created_at"], payload["modified_at"]) == (
        record.version,
        record.created_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        record.modified_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", payload["modified_at"])
    shown = {name: value for name, value in payload.items() if name not in KEPT}
    assert shown == expected
    # Also in the same order, down to the last row.
    assert json.dumps(shown) == json.dumps(expected)
    assert payload in list(rows(resource))


@pytest.mark.django_db
@pytest.mark.parametrize("resource", RESOURCES)
def test_a_list_is_never_null_and_nothing_is_left_out(resource: str) -> None:
    cast(1)
    whole = PAYLOADS[resource]
    names = list(detail(resource, whole["id"]))
    for payload in rows(resource):
        assert list(payload) == names
        assert [name for name in whole if isinstance(whole[name], list) != isinstance(payload[name], list)] == []


@pytest.mark.usefixtures("empty_db")
def test_sources_are_listed() -> None:
    cast(1)
    paper, document = SOURCES
    found = list(rows("sources"))
    record = {"resource": "organizations", **link("organizations", "the-body-1", "Body 1 (B1)")}
    assert len(found) == 18
    assert [list(row) for row in found] == 18 * [["record", "paper", "document", "locator", "lines", "quote"]]
    # In the order of the text: what a paper prints, then what documents say.
    assert [row["lines"] for row in found] == 9 * [[110, 120]] + 9 * [None]
    assert found[0] == {"record": record, **paper}
    assert found[9] == {"record": record, **document}
    assert list(found[0]["record"]) == ["resource", "id", "url", "display"]
    assert [row["record"]["resource"] for row in found[:9]] == [
        "organizations",
        "people",
        "documents",
        "meetings",
        "sessions",
        "participations",
        "activities",
        "recommendations",
        "responses",
    ]


@pytest.mark.django_db
def test_root() -> None:
    root: dict[str, Any] = get("")
    as_of = root.pop("as_of")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", as_of)
    names = [*RESOURCES, "sources", "vocabularies", "schema", "docs"]
    assert root == {
        **{name: f"{ROOT}{name}/" for name in names},
        "version": "0.1.0",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "attribution": "Rapporteur contributors",
    }
    assert list(root) == [*names, "version", "license", "attribution"]
    for name in RESOURCES:
        assert get(f"{name}/?page_size=0")["count"] > 0


@pytest.mark.usefixtures("empty_db")
def test_as_of_is_the_last_change_of_a_published_record() -> None:
    assert get("")["as_of"] is None
    c = cast(1)
    before = get("")["as_of"]
    c.person.name = "Ada Lovelace"
    c.person.save()
    assert get("")["as_of"] > before


@pytest.mark.django_db
def test_addresses_are_those_of_the_public_url(settings: Any) -> None:
    settings.PUBLIC_URL = "https://rapporteur.example"
    answer = Client().get("/api/v1/meetings/third-coordination-meeting-2004/", headers={"host": "localhost"})
    payload = answer.json()
    assert payload["url"] == "https://rapporteur.example/api/v1/meetings/third-coordination-meeting-2004/"
    assert payload["series"]["url"].startswith("https://rapporteur.example/api/v1/series/")
