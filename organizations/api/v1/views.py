"""Lists and details of bodies, people and areas."""

from organizations.api.v1 import facets, filters, outside
from organizations.api.v1.serializers import AreaSerializer, OrganizationSerializer, PersonSerializer
from organizations.models import Area, Organization, Person
from records.serving import ordering
from records.serving.views import RecordViewSet


class OrganizationViewSet(RecordViewSet):
    """Bodies: whoever acts, asks, is asked, attends or is cited as actor."""

    kind = Organization
    serializer_class = OrganizationSerializer
    filterset = filters.OrganizationFilters
    facets = facets.OrganizationFacets
    orderings = {"name": ordering.text("name"), "short_name": ordering.text("short_name")}
    default_ordering = "name"
    outside_ids = outside.ORGANIZATION


class PersonViewSet(RecordViewSet):
    """People who took part, spoke or wrote."""

    kind = Person
    serializer_class = PersonSerializer
    filterset = filters.PersonFilters
    facets = facets.PersonFacets
    orderings = {
        "family_name": ordering.text("family_name"),
        "given_name": ordering.text("given_name"),
        "name": ordering.text("name"),
    }
    default_ordering = "family_name,given_name"
    outside_ids = outside.PERSON


class AreaViewSet(RecordViewSet):
    """Countries, regions and groupings, in tree order."""

    kind = Area
    serializer_class = AreaSerializer
    filterset = filters.AreaFilters
    facets = facets.AreaFacets
    orderings = {"tree": ordering.tree(Area, "name"), "name": ordering.text("name")}
    default_ordering = "tree"
    outside_ids = outside.AREA
