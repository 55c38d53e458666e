"""Who and where."""

from organizations.models.areas import Area, AreaName
from organizations.models.organizations import (
    Identifier,
    Organization,
    OrganizationIdentifier,
    OrganizationName,
    OrganizationRelation,
)
from organizations.models.people import Membership, Person, PersonIdentifier, PersonName

__all__ = [
    "Area",
    "AreaName",
    "Identifier",
    "Membership",
    "Organization",
    "OrganizationIdentifier",
    "OrganizationName",
    "OrganizationRelation",
    "Person",
    "PersonIdentifier",
    "PersonName",
]
