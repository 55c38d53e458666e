"""Outside identifiers in the database: whatever writes them, they have the form of their scheme."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from organizations.choices import IdentifierScheme
from organizations.identifiers import EXAMPLES, fault
from organizations.models import Organization, OrganizationIdentifier, Person, PersonIdentifier
from tests.factories import make
from tests.organizations.test_identifiers import RIGHT

pytestmark = pytest.mark.django_db

OF_PEOPLE = {"orcid", "isni", "wikidata", "url"}

#: What is not written as the ids of its scheme are: letters, length, case.
WRONG = [
    ("ror", "01SWZSF04"),
    ("ror", "01swzsf0"),
    ("ror", "01swzsf044"),
    ("ror", "01swzlf04"),
    ("ror", "01swzuf04"),
    ("ror", "https://ror.org/01swzsf04"),
    ("wikidata", "q54129"),
    ("wikidata", "P31"),
    ("wikidata", "Q54 129"),
    ("wikidata", "https://www.wikidata.org/wiki/Q54129"),
    ("isni", "0000 0001 2103 2683"),
    ("isni", "000000012103268"),
    ("isni", "00000001210326833"),
    ("isni", "000000012146438x"),
    ("isni", "\N{ARABIC-INDIC DIGIT ZERO}000000121032683"),
    ("orcid", "0000000218250097"),
    ("orcid", "0000-0002-1694-233x"),
    ("orcid", "0000-0002-1825-00977"),
    ("orcid", "https://orcid.org/0000-0002-1825-0097"),
    ("iso3166-1", "ke"),
    ("iso3166-1", "K"),
    ("iso3166-1", "KENY"),
    ("iso3166-1", "K1"),
    ("m49", "40"),
    ("m49", "4040"),
    ("m49", "4o4"),
    ("m49", "\N{ARABIC-INDIC DIGIT FOUR}04"),
]


def tables(scheme: str) -> list[tuple[Any, str, Any]]:
    """Where ids of a scheme are kept: the model, the column of its owner, and an owner."""
    found: list[tuple[Any, str, Any]] = []
    if scheme != "orcid":
        found.append((OrganizationIdentifier, "organization_id", make(Organization)))
    if scheme in OF_PEOPLE:
        found.append((PersonIdentifier, "person_id", make(Person)))
    return found


def insert(model: Any, column: str, owner: Any, scheme: str, value: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} ({column}, scheme, value) VALUES (%s, %s, %s)",
            [owner.pk, scheme, value],
        )


def test_every_scheme_is_asked() -> None:
    # Of a web address the table asks no more than of any text.
    assert {scheme for scheme, _ in WRONG} == set(IdentifierScheme.values) - {"url"}
    assert {scheme for scheme, _ in RIGHT} == set(IdentifierScheme.values)


@pytest.mark.parametrize(("scheme", "value"), WRONG)
def test_what_has_another_form_is_refused(scheme: str, value: str) -> None:
    assert fault(scheme, value) is not None
    for model, column, owner in tables(scheme):
        with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_form"), transaction.atomic():
            insert(model, column, owner, scheme, value)
        row = make(model, **{column: owner.pk})
        with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_form"), transaction.atomic():
            model.objects.filter(pk=row.pk).update(scheme=scheme, value=value)
        # And a form is told beforehand, by the same rule.
        with pytest.raises(ValidationError, match="not written as the ids of its scheme are"):
            model(**{column: owner.pk}, scheme=scheme, value=value).validate_constraints()


@pytest.mark.parametrize(("scheme", "value"), sorted({*RIGHT, *EXAMPLES.items()}))
def test_what_has_the_form_is_taken(scheme: str, value: str) -> None:
    for model, column, owner in tables(scheme):
        # The real data have some of them.
        model.objects.filter(scheme=scheme, value=value).delete()
        insert(model, column, owner, scheme, value)
        assert model.objects.get(**{column: owner.pk}).value == value
