"""Themes: a tree of concepts, in the manner of SKOS."""

from typing import Any, ClassVar

from django.core.validators import URLValidator
from django.db import models

from meetings.choices import ThemeScheme
from meetings.querysets import ThemeQuerySet
from records.models import Display, Line, Part, Prose, Record, RecordManager


class Theme(Record):  # type: ignore[django-manager-missing]
    """A concept that activities and recommendations are about, or a population that they concern."""

    resource = "themes"
    needs_source = False

    label = Line()
    definition = Prose(null=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    related = models.ManyToManyField("self", blank=True, symmetrical=True)
    scheme = models.CharField(max_length=12, choices=ThemeScheme.choices)
    display = Display("label")

    objects: ClassVar[Any] = RecordManager.from_queryset(ThemeQuerySet)()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["scheme", "label"], name="meetings_theme_label")]


class ThemeLabel(Part):
    """Another label of a theme, in any language."""

    owners = ("theme",)
    natural = ("theme", "label", "language")

    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="other_labels")
    label = Line()
    language = Line(max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["theme", "label", "language"], name="meetings_themelabel_once")]

    def __str__(self) -> str:
        return str(self.label)


class ThemeMatch(Part):
    """A concept of an outside vocabulary that means the same."""

    owners = ("theme",)
    natural = ("theme", "uri")

    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="exact_match")
    uri = Line(validators=[URLValidator(["http", "https"])])

    class Meta:
        verbose_name_plural = "theme matches"
        constraints = [models.UniqueConstraint(fields=["theme", "uri"], name="meetings_themematch_once")]

    def __str__(self) -> str:
        return str(self.uri)
