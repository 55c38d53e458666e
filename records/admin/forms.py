"""Forms of records and of their parts."""

import copy
from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.forms.models import construct_instance

from records.admin import refusals
from records.admin.links import tell_known
from records.models import FormerId, Part, Record

M = TypeVar("M", bound=models.Model)
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)


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

    def _update_errors(self, errors: ValidationError) -> None:
        super()._update_errors(refusals.in_words(errors))  # type: ignore[misc]


class RecordForm(PlainForm[R]):
    """A record: makes its id when none was typed."""

    #: Makes an id by the kind's scheme; set by the admin.
    choose_id: ClassVar[Callable[[Any], str]]
    #: What the database refused when it was asked to write this form; set by the admin.
    refusal: ClassVar[str | None] = None
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
        if self.refusal is not None:
            raise ValidationError(self.refusal)
        if "public_id" in self.fields and not self.errors and not cleaned["public_id"]:
            likely = construct_instance(self, copy.copy(self.instance), self._meta.fields, self._meta.exclude)
            cleaned["public_id"] = type(self).choose_id(likely)
            if not cleaned["public_id"]:
                self.add_error("public_id", f"No id can be made of {self.id_made_of}: write one.")
        return cleaned


class PartForm(PlainForm[P]):
    """A row of a record. Its place among its like may be left open."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "position" in self.fields:
            self.fields["position"].required = False
            if self.instance.pk is None:
                self.fields["position"].initial = self.initial["position"] = None


class PartFormSet(forms.BaseInlineFormSet[P, R, PartForm[P]]):
    """The rows of one kind of a record."""

    fk: Any

    def _construct_form(self, i: int, **kwargs: Any) -> PartForm[P]:
        form: PartForm[P] = super()._construct_form(i, **kwargs)  # type: ignore[misc]
        # The record is at hand: no row needs to ask for it.
        setattr(form.instance, self.fk.name, self.instance)
        return form

    def clean(self) -> None:
        kept = [
            form
            for form in self.forms
            if form.is_valid()
            and not self._should_delete_form(form)  # type: ignore[attr-defined]
            and (form.instance.pk is not None or form.has_changed())
        ]
        self._give_places(kept)
        self._refuse_twins(kept)
        super().clean()

    def _give_places(self, kept: list[PartForm[P]]) -> None:
        rows: list[tuple[PartForm[P], Any]] = [(form, form.instance) for form in kept if "position" in form.fields]
        last = max((row.position for _, row in rows if row.position is not None), default=0)
        for form, row in rows:
            if row.position is None:
                last += 1
                row.position = form.cleaned_data["position"] = last

    def _refuse_twins(self, kept: list[PartForm[P]]) -> None:
        """Two rows with one natural key: Django looks for them only where all columns are required."""
        seen = set()
        for form in kept:
            row: Any = form.instance
            key = tuple(getattr(row, row._meta.get_field(name).attname) for name in row.natural)
            if key in seen:
                form.add_error(None, "This row is there twice.")
                raise ValidationError(f"Two equal rows: {row._meta.verbose_name}. Change or delete one of them.")
            seen.add(key)
