"""Areas: the M49 tree, areas of the past, and groupings."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from organizations.choices import AreaKind, NameKind
from organizations.querysets import AreaQuerySet
from records.models import CAPITALS, FIGURES, Display, Line, MadeOf, Part, Record, RecordManager


class Area(Record):  # type: ignore[django-manager-missing]
    """A part of the world: a country, a region, a grouping."""

    resource = "areas"
    needs_source = False

    name = Line()
    kind = models.CharField(max_length=24, choices=AreaKind.choices)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    m49 = Line("M49 code", null=True, max_length=3)
    iso_alpha2 = Line("ISO 3166-1 alpha-2", null=True, max_length=2)
    iso_alpha3 = Line("ISO 3166-1 alpha-3", null=True, max_length=3)
    latitude = models.DecimalField(null=True, blank=True, max_digits=8, decimal_places=6)
    longitude = models.DecimalField(null=True, blank=True, max_digits=9, decimal_places=6)
    members = models.ManyToManyField(
        "self", blank=True, symmetrical=False, related_name="groupings", help_text="For a grouping only."
    )
    display = Display("name")

    objects: ClassVar[Any] = RecordManager.from_queryset(AreaQuerySet)()

    class Meta:
        constraints = [
            *[
                models.UniqueConstraint(
                    fields=[code], condition=Q(**{f"{code}__isnull": False}), name=f"organizations_area_{code}"
                )
                for code in ("m49", "iso_alpha2", "iso_alpha3")
            ],
            *[
                models.CheckConstraint(
                    condition=MadeOf(models.F(code), characters=characters, length=length),
                    name=f"organizations_area_{code}_form",
                    violation_error_message=message,
                )
                for code, characters, length, message in (
                    ("m49", FIGURES, 3, "An M49 code has three figures."),
                    ("iso_alpha2", CAPITALS, 2, "An alpha-2 code has two capital letters."),
                    ("iso_alpha3", CAPITALS, 3, "An alpha-3 code has three capital letters."),
                )
            ],
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__gte=-90,
                    latitude__lte=90,
                    longitude__gte=-180,
                    longitude__lte=180,
                ),
                name="organizations_area_point",
                violation_error_message="A point has a latitude (-90 to 90) and a longitude (-180 to 180).",
            ),
        ]


class AreaName(Part):
    """Another name of an area, in any language."""

    owners = ("area",)
    natural = ("area", "name", "language")

    area = models.ForeignKey(Area, on_delete=models.CASCADE, related_name="other_names")
    name = Line()
    kind = models.CharField(max_length=12, choices=NameKind.choices)
    language = Line(null=True, max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["area", "name", "language"],
                condition=Q(language__isnull=False),
                name="organizations_areaname_once",
            ),
            models.UniqueConstraint(
                fields=["area", "name"],
                condition=Q(language__isnull=True),
                name="organizations_areaname_once_without_language",
            ),
        ]

    def __str__(self) -> str:
        return str(self.name)
