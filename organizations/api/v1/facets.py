"""What lists of bodies, people and areas are counted by in version 1.

Each facet follows from the filter of its name.
"""

from organizations.api.v1 import filters
from organizations.choices import AreaKind
from organizations.models import Area, Organization, Person
from records.serving.facets import Levels, facets

#: The levels of M49 that areas are rolled up to; what a grouping holds is below it.
AREAS = Levels((AreaKind.REGION, AreaKind.SUBREGION, AreaKind.INTERMEDIATE_REGION, AreaKind.COUNTRY), groups="members")
#: The kinds of which zeros list all.
LISTED = ("organizations.Organization", "organizations.Area")

OrganizationFacets = facets(Organization, filters.OrganizationFilters, listed=LISTED, levels={"area": AREAS})
PersonFacets = facets(Person, filters.PersonFilters, listed=LISTED)
AreaFacets = facets(Area, filters.AreaFilters, listed=LISTED)
