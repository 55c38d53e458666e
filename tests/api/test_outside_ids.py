"""Addresses by outside ids: a redirect to the one record that carries it, and nothing about drafts."""

from typing import Any

import pytest
from django.test import Client

from meetings import models as m
from organizations import models as o
from records.choices import State
from tests.api.cast import cast, withdraw
from tests.api.reading import ROOT
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")


def asked(address: str, method: str = "GET") -> Any:
    return Client().generic(method, f"/api/v1/{address}")


def leads_to(address: str, target: str) -> None:
    """With the slash at the end and without it."""
    for each in (address, f"{address}/"):
        answer = asked(each)
        assert (answer.status_code, answer.get("Location")) == (302, f"{ROOT}{target}/"), each


def leads_nowhere(address: str) -> str:
    answer = asked(address)
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json"), address
    body = answer.json()
    assert body["type"] == "http://testserver/problems/not-found/"
    return str(body["detail"])


def identified() -> None:
    """Bodies and people with an id of each scheme."""
    cast(1)
    body = o.Organization.objects.get(public_id="the-body-1")
    for scheme, value in [
        ("ror", "01swzsf04"),
        ("isni", "0000000121032683"),
        ("iso3166-1", "KEN"),
        ("url", "https://body.example/a/b"),
    ]:
        make(o.OrganizationIdentifier, organization=body, scheme=scheme, value=value)
    person = o.Person.objects.get(public_id="the-person-1")
    make(o.PersonIdentifier, person=person, scheme="orcid", value="0000-0002-1825-0097")


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("organizations/ror:01swzsf04", "organizations/the-body-1"),
        ("organizations/ROR:01SWZSF04", "organizations/the-body-1"),
        ("organizations/wikidata:Q10", "organizations/the-body-1"),
        ("organizations/wikidata:q10", "organizations/the-body-1"),
        ("organizations/isni:0000%200001%202103%202683", "organizations/the-body-1"),
        ("organizations/iso3166-1:ken", "organizations/the-body-1"),
        ("organizations/m49:991", "organizations/the-body-1"),
        ("organizations/url:https%3A%2F%2Fbody.example%2Fa%2Fb", "organizations/the-body-1"),
        ("organizations/ror:https://ror.org/01swzsf04", "organizations/the-body-1"),
        ("people/orcid:0000-0002-1825-0097", "people/the-person-1"),
        ("people/wikidata:Q11", "people/the-person-1"),
        ("areas/m49:991", "areas/the-area-1"),
        ("areas/iso3166-1:XA", "areas/the-area-1"),
        ("areas/iso3166-1:xxa", "areas/the-area-1"),
        ("documents/symbol:A%2F99%2F1", "documents/the-document-1"),
        ("documents/symbol:A/99/1", "documents/the-document-1"),
        # Another symbol of it.
        ("documents/symbol:E%2F99%2F2", "documents/the-document-1"),
    ],
)
def test_where_it_leads(address: str, target: str) -> None:
    identified()
    leads_to(address, target)


def test_what_is_asked_of_the_record_goes_along() -> None:
    cast(1)
    answer = asked("documents/symbol:A%2F99%2F1?fields=id&x=%C3%A9")
    assert answer["Location"] == f"{ROOT}documents/the-document-1/?fields=id&x=%C3%A9"
    assert asked("documents/symbol:A%2F99%2F1", "HEAD").status_code == 302
    assert asked("documents/symbol:A%2F99%2F1", "POST").status_code == 405


@pytest.mark.parametrize(
    "address",
    [
        "organizations/ror:00000000",
        "organizations/wikidata:Q999",
        "organizations/wikidata:Q11",
        "people/wikidata:Q10",
        "areas/m49:999",
        "documents/symbol:A",
        "documents/symbol:A%2F99%2F",
        "documents/symbol:%00",
        "documents/symbol:A%2F99%2F1%00",
        "documents/symbol:%FF",
        "documents/symbol:'%20OR%201=1",
        "documents/symbol:%25",
        "documents/symbol:" + "x" * 5_000,
        "organizations/ror:%F0%9F%90%98",
    ],
)
def test_what_nothing_carries(address: str) -> None:
    identified()
    assert "There is not exactly one record with the outside id" in leads_nowhere(address)


@pytest.mark.parametrize(
    "address", ["organizations/orcid:x", "organizations/x:y", "people/ror:01swzsf04", "areas/ror:x"]
)
def test_schemes_that_are_none(address: str) -> None:
    resource = address.partition("/")[0]
    assert f"of {resource}. Outside ids here begin with: " in leads_nowhere(address)


@pytest.mark.parametrize(
    "address", ["meetings/wikidata:Q1/", "themes/m49:404/", "organizations/:x/", "organizations/ror:/"]
)
def test_where_there_are_no_outside_ids(address: str) -> None:
    leads_nowhere(address)


def test_several_with_it_are_none() -> None:
    cast(1)
    for number in (1, 2):
        make(m.DocumentSymbol, document=make(m.Document, public_id=f"d-{number}"), symbol="S/1")
    leads_nowhere("documents/symbol:S%2F1")
    # Of a published record and a withdrawn one it is the published one that is meant.
    withdraw(m.Document.objects.get(public_id="d-2"))
    leads_to("documents/symbol:S%2F1", "documents/d-1")
    # A withdrawn record has an address, too: it says when and why.
    withdraw(m.Document.objects.get(public_id="d-1"))
    leads_nowhere("documents/symbol:S%2F1")
    m.DocumentSymbol.objects.filter(document__public_id="d-2").delete()
    leads_to("documents/symbol:S%2F1", "documents/d-1")
    assert asked("documents/d-1/").status_code == 410


def test_a_draft_is_not_there() -> None:
    identified()
    for kind, public_id, address in [
        (o.Organization, "the-body-1", "organizations/ror:01swzsf04"),
        (o.Person, "the-person-1", "people/wikidata:Q11"),
        (o.Area, "the-area-1", "areas/m49:991"),
        (m.Document, "the-document-1", "documents/symbol:A%2F99%2F1"),
    ]:
        kind._default_manager.filter(public_id=public_id).update(state=State.DRAFT)
        assert "There is not exactly one" in leads_nowhere(address)
    # Nor does it make a second one.
    make(m.DocumentSymbol, document=make(m.Document, public_id="d-1"), symbol="A/99/1")
    leads_to("documents/symbol:A%2F99%2F1", "documents/d-1")
