"""Forms of records and of their parts."""

import copy
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import construct_instance

from records import refusals
from records.admin.links import label, tell_known
from records.models import FormerId, Part, Record

M = TypeVar("M", bound=models.Model)
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)

#: How much of a long text a note quotes.
QUOTED = 300


class PlainForm(forms.ModelForm[M]):
    """What both have in common."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tell_known(self)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        # A time is shown without its fraction of a second; untouched it must not lose it.
        for name in cleaned.keys() - set(self.changed_data):
            if isinstance(self.fields[name], (forms.DateTimeField, forms.SplitDateTimeField)):
                cleaned[name] = self.initial.get(name)
        return cleaned

    def note_differences(self) -> None:
        """Say at each field that would be changed what the record has there now."""
        for name in self.changed_data:
            if name in self.initial:
                self.add_error(name, f"The record has now: {self._has_now(name)}")

    def _has_now(self, name: str) -> str:
        field, value = self.fields[name], self.initial[name]
        if isinstance(field, forms.ModelMultipleChoiceField):
            return ", ".join(label(row) for row in value) or "nothing"
        if value in (None, ""):
            return "nothing"
        if isinstance(field, forms.ModelChoiceField):
            row = field.queryset.filter(pk=value).first() if field.queryset is not None else None
            return f"“{label(row)}”" if row is not None else "nothing"
        if isinstance(field, forms.BooleanField):
            return "yes" if value else "no"
        if isinstance(field, forms.ChoiceField):
            choices: Any = field.choices
            value = dict(choices).get(value, value)
        text = str(value)
        return f"“{text[:QUOTED]}…”" if len(text) > QUOTED else f"“{text}”"

    def _update_errors(self, errors: ValidationError) -> None:
        super()._update_errors(refusals.in_words(errors))  # type: ignore[misc]


class RecordForm(PlainForm[R]):
    """A record: makes its id when none was typed."""

    #: Makes an id by the kind's scheme; set by the admin.
    choose_id: ClassVar[Callable[[Any], str]]
    #: Why the form must not be written, whatever stands in it; set by the admin.
    refused: ClassVar[Sequence[str]] = ()
    #: Whether somebody else has changed the record since the form was opened; set by the admin.
    is_stale: ClassVar[bool] = False
    #: What an id is made of.
    id_made_of: ClassVar[str] = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "public_id" in self.fields:
            self.fields["public_id"].required = False
            self.fields[
                "public_id"
            ].help_text = f"Final once the record was published. Left empty, it is made of {self.id_made_of}."

    def clean_public_id(self) -> str:
        typed: str = self.cleaned_data["public_id"]
        if typed and FormerId.objects.filter(resource=self.instance.resource, former_id=typed).exists():
            raise ValidationError("This id led to a record that was merged; choose another.")
        return typed

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.refused:
            raise ValidationError(list(self.refused))
        if "public_id" in self.fields and not self.errors and not cleaned["public_id"]:
            likely = construct_instance(self, copy.copy(self.instance), self._meta.fields, self._meta.exclude)
            cleaned["public_id"] = type(self).choose_id(likely)
            if not cleaned["public_id"]:
                self.add_error("public_id", f"No id can be made of {self.id_made_of}: write one.")
        return cleaned

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and self.is_stale:
            self.note_differences()


class PartForm(PlainForm[P]):
    """A row of a record. Its place among its like may be left open."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Whether a row is there twice depends on what becomes of the others: the formset asks.
        model = type(self.instance)
        rules = [rule for rule in model._meta.constraints if not isinstance(rule, models.UniqueConstraint)]
        vars(self.instance)["get_constraints"] = lambda: [(model, rules)]
        if "position" in self.fields:
            self.fields["position"].required = False
            if self.instance.pk is None:
                self.fields["position"].initial = self.initial["position"] = None

    def _post_clean(self) -> None:
        # A row that is not touched is not written, and asks the database nothing.
        if self.instance.pk is None or self.has_changed():
            super()._post_clean()  # type: ignore[misc]

    def validate_unique(self) -> None:
        """The formset does that."""
