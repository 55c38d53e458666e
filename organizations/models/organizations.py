"""Bodies: organizations, offices, programmes, constituencies; their names, identifiers and relations."""

from functools import reduce
from operator import and_
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q

from organizations import identifiers
from organizations.choices import IdentifierScheme, NameKind, OrganizationClassification, RelationKind
from organizations.models.areas import Area
from organizations.querysets import OrganizationQuerySet
from records.models import (
    CAPITALS,
    FIGURES,
    Display,
    FirstDay,
    LastDay,
    Line,
    MadeOf,
    Part,
    PartialDateField,
    Prose,
    Record,
    RecordManager,
    not_itself,
    period_rule,
)


class Organization(Record):  # type: ignore[django-manager-missing]
    """A body: anything that acts, asks, is asked, attends or is cited as actor."""

    resource = "organizations"

    name = Line()
    short_name = Line(null=True, max_length=100, help_text="The acronym or the name in daily use.")
    classification = models.CharField(max_length=32, choices=OrganizationClassification.choices)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    founded = PartialDateField(null=True)
    founded_first = FirstDay("founded")
    founded_last = LastDay("founded")
    dissolved = PartialDateField(null=True)
    dissolved_first = FirstDay("dissolved")
    dissolved_last = LastDay("dissolved")
    area = models.ForeignKey(
        Area,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="seated_organizations",
        help_text="The country or area of its seat; of a government, its country.",
    )
    homepage = Line(null=True, validators=[URLValidator(["http", "https"])])
    description = Prose(null=True)
    display = Display("name", after="short_name")

    objects: ClassVar[Any] = RecordManager.from_queryset(OrganizationQuerySet)()

    class Meta:
        constraints = [period_rule("organizations_organization", "founded", "dissolved")]


class OrganizationName(Part):
    """Another name of a body: every way in which texts spell it leads to one record."""

    owners = ("organization",)
    natural = ("organization", "name", "kind", "language")

    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="other_names")
    name = Line()
    kind = models.CharField(max_length=12, choices=NameKind.choices)
    language = Line(null=True, max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")
    valid_from = PartialDateField(null=True)
    valid_from_first = FirstDay("valid_from")
    valid_from_last = LastDay("valid_from")
    valid_until = PartialDateField(null=True)
    valid_until_first = FirstDay("valid_until")
    valid_until_last = LastDay("valid_until")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "name", "kind", "language"],
                condition=Q(language__isnull=False),
                name="organizations_organizationname_once",
            ),
            models.UniqueConstraint(
                fields=["organization", "name", "kind"],
                condition=Q(language__isnull=True),
                name="organizations_organizationname_once_without_language",
            ),
            period_rule("organizations_organizationname", "valid_from", "valid_until"),
        ]

    def __str__(self) -> str:
        return str(self.name)


class Identifier(Part):
    """An id that an outside system gave; base of the tables of bodies and of people."""

    scheme = models.CharField(max_length=12, choices=IdentifierScheme.choices)
    value = Line(max_length=300)

    class Meta:
        abstract = True

    @classmethod
    def table_rules(cls) -> list[models.BaseConstraint]:
        """How the ids of each scheme are written. Check characters are for `clean()`: SQL cannot work them out."""
        written = {
            IdentifierScheme.ROR: Q(MadeOf(F("value"), characters=identifiers.CROCKFORD, length=9)),
            IdentifierScheme.WIKIDATA: Q(MadeOf(F("value"), characters="Q" + FIGURES)),
            IdentifierScheme.ISNI: Q(MadeOf(F("value"), characters="X" + FIGURES, length=16)),
            IdentifierScheme.ORCID: Q(MadeOf(F("value"), characters="X-" + FIGURES, length=19)),
            IdentifierScheme.ISO3166_1: Q(MadeOf(F("value"), characters=CAPITALS, length=2))
            | Q(MadeOf(F("value"), characters=CAPITALS, length=3)),
            IdentifierScheme.M49: Q(MadeOf(F("value"), characters=FIGURES, length=3)),
        }
        return [
            models.CheckConstraint(
                condition=reduce(and_, (~Q(scheme=scheme) | form for scheme, form in written.items())),
                name=f"{cls._meta.db_table}_form",
                violation_error_message="The value is not written as the ids of its scheme are.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"

    def clean(self) -> None:
        """Bring the value into its stored form and check it by its scheme's rule."""
        super().clean()
        if self.scheme and self.value:
            self.value = identifiers.normalise(self.scheme, self.value)
            fault = identifiers.fault(self.scheme, self.value)
            if fault is not None:
                raise ValidationError({"value": fault})


class OrganizationIdentifier(Identifier):
    """An outside id of a body."""

    owners = ("organization",)
    natural = ("scheme", "value")

    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="identifiers")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scheme", "value"], name="organizations_organizationidentifier_once"),
            models.CheckConstraint(
                condition=~Q(scheme=IdentifierScheme.ORCID),
                name="organizations_organizationidentifier_not_orcid",
                violation_error_message="ORCID iDs are given to people.",
            ),
        ]


class OrganizationRelation(Part):
    """A relation between two bodies, read from `organization` to `other`; each shows it."""

    owners = ("organization", "other")
    natural = ("organization", "kind", "other")

    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="relations_out")
    kind = models.CharField(max_length=16, choices=RelationKind.choices)
    other = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="relations_in")
    start = PartialDateField(null=True)
    start_first = FirstDay("start")
    start_last = LastDay("start")
    end = PartialDateField(null=True)
    end_first = FirstDay("end")
    end_last = LastDay("end")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "kind", "other"], name="organizations_organizationrelation_once"
            ),
            not_itself("organizations_organizationrelation", "organization", "other"),
            period_rule("organizations_organizationrelation"),
        ]

    def __str__(self) -> str:
        return str(self.kind)
