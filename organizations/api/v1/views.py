"""Lists and details of bodies, people and areas."""

from organizations.api.v1.serializers import AreaSerializer, OrganizationSerializer, PersonSerializer
from organizations.models import Area, Organization, Person
from records.serving import ordering
from records.serving.views import RecordViewSet


class OrganizationViewSet(RecordViewSet):
    """Bodies: whoever acts, asks, is asked, attends or is cited as actor."""

    kind = Organization
    serializer_class = OrganizationSerializer
    order = (ordering.text("name"),)


class PersonViewSet(RecordViewSet):
    """People who took part, spoke or wrote."""

    kind = Person
    serializer_class = PersonSerializer
    order = (ordering.text("family_name"), ordering.text("given_name"))


class AreaViewSet(RecordViewSet):
    """Countries, regions and groupings, in tree order."""

    kind = Area
    serializer_class = AreaSerializer
    order = (ordering.tree(Area, "name"),)
