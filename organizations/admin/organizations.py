"""Bodies."""

from django.contrib import admin

from organizations import services
from organizations.admin.searching import AnyName
from organizations.models import Organization, OrganizationIdentifier, OrganizationName, OrganizationRelation
from records.admin import RecordAdmin, by_link, incoming_of, inline_of


@admin.register(Organization)
class OrganizationAdmin(AnyName, RecordAdmin[Organization]):
    id_made_of = "the short name where no other body has it, else of the name"
    search_fields = ["public_id", "display", "other_names__name", "identifiers__value"]
    names = ("name", "short_name")
    other_names = OrganizationName
    columns = ["parent"]
    filters = [by_link("parent"), by_link("area")]
    side_by_side = (("founded", "dissolved"),)
    inlines = [
        inline_of(OrganizationName),
        inline_of(OrganizationIdentifier),
        inline_of(OrganizationRelation),
        incoming_of(OrganizationRelation),
    ]

    def choose_id(self, record: Organization) -> str:
        return services.choose_organization_id(record)
