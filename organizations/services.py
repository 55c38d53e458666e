"""What is done to bodies, people and areas.

`choose_…_id` gives the id of a record that is not written yet, by the scheme of its kind, or "" when nothing can be
made of what is known of it.
"""

from organizations.models import Area, Organization, Person
from records import ids
from records.services.free_ids import find_free_id


def choose_organization_id(organization: Organization) -> str:
    """The acronym where it is unique, else the name, after the parent's id where there are namesakes."""
    others = Organization.objects.exclude(pk=organization.pk)
    if organization.short_name:
        acronym = ids.slug(organization.short_name)
        unique = not others.filter(short_name__iexact=organization.short_name).exists()
        if acronym and unique and find_free_id(organization, acronym) == acronym:
            return acronym
    name = ids.slug(organization.name)
    if name and organization.parent is not None and others.filter(name__iexact=organization.name).exists():
        name = f"{organization.parent.public_id}-{name}"
    return find_free_id(organization, name)


def choose_person_id(person: Person) -> str:
    """Family name and given name, else the name."""
    parts = [part for part in (person.family_name, person.given_name) if part]
    return find_free_id(person, ids.slug(" ".join(parts)) or ids.slug(person.name))


def choose_area_id(area: Area) -> str:
    """The name."""
    return find_free_id(area, ids.slug(area.name))
