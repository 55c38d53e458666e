"""Which bodies, people and areas carry an outside id."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q

from organizations import identifiers
from organizations.choices import IdentifierScheme
from organizations.models import OrganizationIdentifier, PersonIdentifier
from records.serving.outside import OutsideIds


def _carries(scheme: str, rows: Any, owner: str) -> Callable[[str], Q]:
    def condition(value: str) -> Q:
        # In the one form that is stored, however a client writes it.
        found = rows.objects.filter(scheme=scheme, value=identifiers.normalise(scheme, value))
        return Q(pk__in=found.values(owner))

    return condition


def _iso_code(value: str) -> Q:
    return Q(iso_alpha2=value.upper()) | Q(iso_alpha3=value.upper())


ORGANIZATION: OutsideIds = {
    str(scheme): _carries(str(scheme), OrganizationIdentifier, "organization")
    for scheme in IdentifierScheme.values
    # ORCID iDs are given to people.
    if scheme != IdentifierScheme.ORCID
}
PERSON: OutsideIds = {
    scheme: _carries(scheme, PersonIdentifier, "person") for scheme in ("orcid", "isni", "wikidata", "url")
}
AREA: OutsideIds = {"m49": lambda value: Q(m49=value), "iso3166-1": _iso_code}
