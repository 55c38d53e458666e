"""Rules of bodies, people and areas that the database holds, each by its name."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from organizations import identifiers
from organizations.models import (
    Area,
    AreaName,
    Membership,
    Organization,
    OrganizationIdentifier,
    OrganizationName,
    OrganizationRelation,
    Person,
    PersonIdentifier,
    PersonName,
)
from tests.factories import build, make
from tests.records import kinds

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("column", "code"), [("m49", "999"), ("iso_alpha2", "ZZ"), ("iso_alpha3", "ZZZ")])
def test_codes_of_areas_are_unique_where_there_are_any(column: str, code: str) -> None:
    make(Area, **{column: code})
    for _ in range(2):
        make(Area, **{column: None})
    with pytest.raises(IntegrityError), transaction.atomic():
        make(Area, **{column: code})
    with pytest.raises(ValidationError):
        build(Area, **{column: code}).full_clean()


@pytest.mark.parametrize(
    ("latitude", "longitude", "holds"),
    [
        (None, None, True),
        ("0", "0", True),
        ("-90", "180", True),
        ("90", "-180", True),
        ("1.286389", "36.817223", True),
        ("90.1", "0", False),
        ("-91", "0", False),
        ("0", "180.5", False),
        ("0", "-181", False),
        ("0", None, False),
        (None, "0", False),
    ],
)
def test_points(latitude: str | None, longitude: str | None, holds: bool) -> None:
    row = make(Area)
    values = {
        "latitude": None if latitude is None else Decimal(latitude),
        "longitude": None if longitude is None else Decimal(longitude),
    }
    if holds:
        kinds.sql_update(row, values)
        row.refresh_from_db()
        assert {name: getattr(row, name) for name in values} == values
    else:
        with pytest.raises(IntegrityError, match="organizations_area_point"), transaction.atomic():
            kinds.sql_update(row, values)


@pytest.mark.parametrize("model", [OrganizationName, PersonName, AreaName], ids=lambda model: model.__name__)
@pytest.mark.parametrize("language", ["fr", None])
def test_another_name_once(model: Any, language: str | None) -> None:
    row = make(model, language=language)
    owner = {model.owners[0]: getattr(row, model.owners[0])}
    given = {**owner, "name": row.name, "kind": row.kind}
    make(model, **given, language="es")
    with pytest.raises(IntegrityError), transaction.atomic():
        make(model, **given, language=language)
    with pytest.raises(ValidationError):
        build(model, **given, language=language).full_clean()


@pytest.mark.parametrize(
    "values",
    [{}, {"role": "chair"}, {"start": "2004"}, {"role": "chair", "start": "2004"}],
    ids=lambda values: " ".join(values) or "neither",
)
def test_a_membership_once(values: dict[str, str]) -> None:
    row = make(Membership, **values)
    given = {"person": row.person, "organization": row.organization}
    make(Membership, **given, role="secretary", start="1999")
    with pytest.raises(IntegrityError), transaction.atomic():
        make(Membership, **given, **values)
    with pytest.raises(ValidationError):
        build(Membership, **given, **values).full_clean()


def test_a_relation_is_between_two_bodies() -> None:
    row = make(OrganizationRelation)
    make(OrganizationRelation, organization=row.other, other=row.organization, kind=row.kind)
    with pytest.raises(IntegrityError, match="organizations_organizationrelation_not_itself"), transaction.atomic():
        kinds.sql_update(row, {"other_id": row.organization_id})
    with pytest.raises(models.ProtectedError):
        row.other.delete()


@pytest.mark.parametrize(
    ("column", "code"),
    [
        ("m49", "40"),
        ("m49", "4o4"),
        ("m49", "٤٠٤"),
        ("iso_alpha2", "ke"),
        ("iso_alpha2", "K"),
        ("iso_alpha2", "K1"),
        ("iso_alpha3", "KE"),
        ("iso_alpha3", "KÉN"),
    ],
)
def test_codes_of_areas_have_one_form(column: str, code: str) -> None:
    row = make(Area)
    with pytest.raises(IntegrityError, match=f"organizations_area_{column}_form"), transaction.atomic():
        kinds.sql_update(row, {column: code})


# ---- identifiers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "scheme", "written", "kept"),
    [
        (OrganizationIdentifier, "ror", "https://ror.org/01SWZSF04", "01swzsf04"),
        (OrganizationIdentifier, "isni", "0000 0001 2146 438x", "000000012146438X"),
        (OrganizationIdentifier, "iso3166-1", "ken", "KEN"),
        (PersonIdentifier, "orcid", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
    ],
)
def test_a_form_keeps_the_one_form(model: Any, scheme: str, written: str, kept: str) -> None:
    row = build(model, scheme=scheme, value=written)
    row.full_clean()
    assert row.value == kept


@pytest.mark.parametrize(
    ("model", "scheme", "value", "told"),
    [
        (OrganizationIdentifier, "ror", "01swzsf05", "wrong check character"),
        (OrganizationIdentifier, "isni", "0000000121032684", "wrong check character"),
        (OrganizationIdentifier, "url", "ilo.org", "is not written as"),
        (OrganizationIdentifier, "orcid", "0000-0002-1825-0097", "ORCID iDs are given to people"),
        (PersonIdentifier, "orcid", "0000-0002-1825-0098", "wrong check character"),
        (PersonIdentifier, "ror", "01swzsf04", "A person has an ORCID iD"),
    ],
)
def test_a_form_is_told(model: Any, scheme: str, value: str, told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        build(model, scheme=scheme, value=value).full_clean()


@pytest.mark.parametrize(
    ("model", "schemes", "name"),
    [
        (OrganizationIdentifier, ["orcid"], "organizations_organizationidentifier_not_orcid"),
        (PersonIdentifier, ["ror", "iso3166-1", "m49"], "organizations_personidentifier_of_a_person"),
    ],
)
def test_schemes_of_bodies_and_of_people(model: Any, schemes: list[str], name: str) -> None:
    row = make(model)
    for scheme in schemes:
        with pytest.raises(IntegrityError, match=name), transaction.atomic():
            kinds.sql_update(row, {"scheme": scheme, "value": identifiers.EXAMPLES[scheme]})


@pytest.mark.parametrize("model", [OrganizationIdentifier, PersonIdentifier], ids=lambda model: model.__name__)
def test_an_identifier_leads_to_one_record(model: Any) -> None:
    row = make(model, scheme="wikidata", value="Q999999999")
    make(model, scheme="url", value="Q999999999")
    again = build(model, scheme="wikidata", value="Q999999999")
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save()
    assert row.pk


def test_what_goes_with_a_body_and_what_holds_it() -> None:
    body = make(Organization)
    for model in (OrganizationName, OrganizationIdentifier):
        make(model, organization=body)
    body.delete()
    held = make(Membership)
    with pytest.raises(models.ProtectedError):
        held.organization.delete()
    held.person.delete()
    assert not Person.objects.filter(pk=held.person_id).exists()
