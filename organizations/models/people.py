"""People: only what they did in public. No contact data are kept here at all."""

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce

from organizations.choices import NameKind
from organizations.models.organizations import Identifier, Organization
from records.models import (
    Display,
    FirstDay,
    LastDay,
    Line,
    Part,
    PartialDateField,
    Record,
    period_rule,
)


class Person(Record):
    """A person named in the record."""

    resource = "people"

    name = Line(help_text="As it is written in a sentence.")
    family_name = Line(null=True, max_length=200)
    given_name = Line(null=True, max_length=200)
    display = Display("name")

    class Meta:
        verbose_name_plural = "people"


class PersonName(Part):
    """Another name of a person."""

    owners = ("person",)
    natural = ("person", "name", "kind", "language")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="other_names")
    name = Line()
    kind = models.CharField(max_length=12, choices=NameKind.choices)
    language = Line(null=True, max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "name", "kind", "language"],
                condition=Q(language__isnull=False),
                name="organizations_personname_once",
            ),
            models.UniqueConstraint(
                fields=["person", "name", "kind"],
                condition=Q(language__isnull=True),
                name="organizations_personname_once_without_language",
            ),
        ]

    def __str__(self) -> str:
        return str(self.name)


class PersonIdentifier(Identifier):
    """An outside id of a person."""

    owners = ("person",)
    natural = ("scheme", "value")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identifiers")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scheme", "value"], name="organizations_personidentifier_once"),
            models.CheckConstraint(
                condition=Q(scheme__in=["orcid", "isni", "wikidata", "url"]),
                name="organizations_personidentifier_of_a_person",
                violation_error_message="A person has an ORCID iD, an ISNI, a Wikidata item or a web address.",
            ),
        ]


class Membership(Part):
    """What a person was in a body, and when."""

    owners = ("person",)
    natural = ("person", "organization", "role", "start")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")
    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="memberships")
    role = Line(null=True)
    start = PartialDateField(null=True)
    start_first = FirstDay("start")
    start_last = LastDay("start")
    end = PartialDateField(null=True)
    end_first = FirstDay("end")
    end_last = LastDay("end")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                "person",
                "organization",
                Coalesce("role", Value(""), output_field=models.TextField()),
                Coalesce("start", Value(""), output_field=models.TextField()),
                name="organizations_membership_once",
            ),
            period_rule("organizations_membership"),
        ]

    def __str__(self) -> str:
        return self.role or "member"
