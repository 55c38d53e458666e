"""People."""

from django.contrib import admin

from organizations import services
from organizations.admin.searching import AnyName
from organizations.models import Membership, Person, PersonIdentifier, PersonName
from records.admin import RecordAdmin, by_link, inline_of
from records.models import by_code_point


@admin.register(Person)
class PersonAdmin(AnyName, RecordAdmin[Person]):
    id_made_of = "the family name and the given name, else of the name"
    search_fields = ["public_id", "display", "other_names__name", "identifiers__value"]
    other_names = PersonName
    filters = [by_link("memberships__organization")]
    ordering = [by_code_point("family_name"), by_code_point("given_name"), by_code_point("display")]
    side_by_side = (("family_name", "given_name"),)
    inlines = [inline_of(PersonName), inline_of(PersonIdentifier), inline_of(Membership)]

    def choose_id(self, record: Person) -> str:
        return services.choose_person_id(record)
