"""Shapes of bodies, people and areas in version 1."""

from rest_framework import serializers

from organizations.api.v1.fields import IdentifierAddressField
from organizations.choices import RelationKind
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
from records.serving.fields import DecimalStringField, PartialDateField
from records.serving.serializers import (
    BothSides,
    GroupSerializer,
    PartSerializer,
    RecordSerializer,
    SideSerializer,
    direction,
    link,
    links,
)


class PointSerializer(GroupSerializer):
    """A representative point, in decimal degrees."""

    latitude = DecimalStringField(max_digits=8, decimal_places=6)
    longitude = DecimalStringField(max_digits=9, decimal_places=6)

    class Meta:
        present = "latitude"


class AreaNameSerializer(PartSerializer):
    """Another name of an area."""

    class Meta:
        model = AreaName
        fields = ("name", "kind", "language")
        order = ("language", "name")


class AreaSerializer(RecordSerializer):
    """A part of the world."""

    parent = link()
    point = PointSerializer()
    other_names = AreaNameSerializer(many=True)
    members = links()

    class Meta:
        model = Area
        fields = (
            *RecordSerializer.HEAD,
            "name",
            "kind",
            "parent",
            "m49",
            "iso_alpha2",
            "iso_alpha3",
            "point",
            "other_names",
            "members",
            *RecordSerializer.TAIL,
        )


class OrganizationNameSerializer(PartSerializer):
    """Another name of a body."""

    class Meta:
        model = OrganizationName
        fields = ("name", "kind", "language", "valid_from", "valid_until")
        order = ("name", "kind", "language")


class OrganizationIdentifierSerializer(PartSerializer):
    """An outside id of a body."""

    url = IdentifierAddressField()

    class Meta:
        model = OrganizationIdentifier
        fields = ("scheme", "value", "url")
        order = ("scheme", "value")


class OrganizationRelationSerializer(SideSerializer):
    """A relation to another body, as this body sees it."""

    kind = serializers.ChoiceField(source="row.kind", choices=RelationKind.choices, read_only=True)
    direction = direction()
    organization = link(source="linked")
    start = PartialDateField(source="row.start", read_only=True, allow_null=True)
    end = PartialDateField(source="row.end", read_only=True, allow_null=True)

    class Meta:
        list_serializer_class = BothSides
        model = OrganizationRelation
        sides = (("relations_out", "other"), ("relations_in", "organization"))
        order = ("direction", "row.kind", "linked.public_id")


class OrganizationSerializer(RecordSerializer):
    """A body."""

    parent = link()
    area = link()
    other_names = OrganizationNameSerializer(many=True)
    identifiers = OrganizationIdentifierSerializer(many=True)
    relations = OrganizationRelationSerializer(many=True, source="*")
    children = links(drawn=True)

    class Meta:
        model = Organization
        fields = (
            *RecordSerializer.HEAD,
            "name",
            "short_name",
            "classification",
            "parent",
            "founded",
            "dissolved",
            "area",
            "homepage",
            "description",
            "other_names",
            "identifiers",
            "relations",
            "children",
            *RecordSerializer.TAIL,
        )


class PersonNameSerializer(PartSerializer):
    """Another name of a person."""

    class Meta:
        model = PersonName
        fields = ("name", "kind", "language")
        order = ("name", "kind", "language")


class PersonIdentifierSerializer(PartSerializer):
    """An outside id of a person."""

    url = IdentifierAddressField()

    class Meta:
        model = PersonIdentifier
        fields = ("scheme", "value", "url")
        order = ("scheme", "value")


class MembershipSerializer(PartSerializer):
    """What a person was in a body."""

    organization = link()

    class Meta:
        model = Membership
        fields = ("organization", "role", "start", "end")
        order = ("start", "organization.public_id", "role")


class PersonSerializer(RecordSerializer):
    """A person."""

    other_names = PersonNameSerializer(many=True)
    identifiers = PersonIdentifierSerializer(many=True)
    memberships = MembershipSerializer(many=True)

    class Meta:
        model = Person
        fields = (
            *RecordSerializer.HEAD,
            "name",
            "family_name",
            "given_name",
            "other_names",
            "identifiers",
            "memberships",
            *RecordSerializer.TAIL,
        )
