"""What a merged body or person leaves to the one that is kept: every way in which it was called."""

from organizations.choices import NameKind
from organizations.models import Organization, OrganizationName, Person, PersonName


def keep_names_of_body(kept: Organization, ended: Organization) -> None:
    """Name and acronym of the ended body are other names of the kept one."""
    known = {kept.name, kept.short_name, *kept.other_names.values_list("name", flat=True)}
    for name, kind in ((ended.name, NameKind.OTHER), (ended.short_name, NameKind.ACRONYM)):
        if name and name not in known:
            OrganizationName.objects.create(organization=kept, name=name, kind=kind)
            known.add(name)


def keep_names_of_person(kept: Person, ended: Person) -> None:
    """The name of the ended person is another name of the kept one."""
    if ended.name not in {kept.name, *kept.other_names.values_list("name", flat=True)}:
        PersonName.objects.create(person=kept, name=ended.name, kind=NameKind.OTHER)
