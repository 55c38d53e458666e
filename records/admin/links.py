"""Links between records in forms: chosen by typing, shown by their names, and read without a query for each row."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin.options import BaseModelAdmin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import (
    AdminIntegerFieldWidget,
    AdminTextareaWidget,
    AdminTextInputWidget,
    AutocompleteSelect,
    AutocompleteSelectMultiple,
    RelatedFieldWidgetWrapper,
)
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, QuerySet, Value, When
from django.http import HttpRequest
from django.urls import reverse

from records import ids
from records.choices import State
from records.models import Line, PartialDateField, Prose, Record

#: What an integer column of either engine holds.
INTEGERS = 2**31 - 1


def label(row: models.Model) -> str:
    """How a link names `row`: its display, its id unless that only repeats it, and whether it is not published."""
    if not isinstance(row, Record):
        return str(row)
    shown: str = row.display  # type: ignore[attr-defined]
    pieces = [shown]
    if not ids.slug(shown, ids.LONGEST).startswith(row.public_id):
        pieces.append(row.public_id)
    if row.state != State.PUBLISHED:
        pieces.append(str(row.state))
    return " · ".join(pieces)


def _is_key(value: Any) -> bool:
    """Whether `value` can be the key of a row at all: what is not would be an error in a query for it."""
    text = str(value)
    return text.isascii() and text.isdecimal() and len(text) < len(str(2**63))


class LinkField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A link to one record."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        #: Records that were read for all rows of a page at once, by key.
        self.at_hand: dict[str, models.Model] = {}

    def to_python(self, value: Any) -> Any:
        found = self.at_hand.get(str(value))
        return found if found is not None else super().to_python(value)

    def label_from_instance(self, obj: models.Model) -> str:
        return label(obj)


class LinksField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Links to several records."""

    def clean(self, value: Any) -> Any:
        for key in value or ():
            if not _is_key(key):
                raise ValidationError(self.error_messages["invalid_pk_value"], "invalid_pk_value", {"pk": key})
        return super().clean(value)

    def label_from_instance(self, obj: models.Model) -> str:
        return label(obj)


class ProseField(forms.CharField):
    """Text of several lines, with the line ends that the database has: browsers send others."""

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _address(widget: AutocompleteSelect | AutocompleteSelectMultiple) -> str:
    """Where the admin of the linked kind answers what was typed."""
    meta = widget.field.remote_field.model._meta
    return reverse(f"{widget.admin_site.name}:{meta.app_label}_{meta.model_name}_choose")


class LinkSelect(AutocompleteSelect):
    """Chooses one record, and asks nobody for the name of a record that is at hand."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        #: Names of records that were read with the form's own, by key.
        self.known: dict[str, str] = {}

    def get_url(self) -> str:
        return _address(self)

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> Any:
        if len(value) != 1 or str(value[0]) not in self.known:
            return super().optgroups(name, [key for key in value if _is_key(key)], attr)
        nothing = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        chosen = str(value[0])
        return [(None, [*nothing, self.create_option(name, chosen, self.known[chosen], True, len(nothing))], 0)]


class LinksSelect(AutocompleteSelectMultiple):
    """Chooses several records."""

    def get_url(self) -> str:
        return _address(self)

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> Any:
        return super().optgroups(name, [key for key in value if _is_key(key)], attr)


def _plain(widget: forms.Widget) -> forms.Widget:
    """A widget without its buttons."""
    return widget.widget if isinstance(widget, RelatedFieldWidgetWrapper) else widget


def read_along(rows: Sequence[forms.BaseModelForm[Any]]) -> None:
    """Read what is linked in all rows that were sent with one query for each column."""
    if not rows:
        return
    for name, field in rows[0].fields.items():
        if not isinstance(field, LinkField) or field.queryset is None:
            continue
        sent = {str(row.data.get(row.add_prefix(name), "")) for row in rows}
        found = {str(linked.pk): linked for linked in field.queryset.filter(pk__in=filter(_is_key, sent))}
        called = {key: label(linked) for key, linked in found.items()}
        for row in rows:
            own: Any = row.fields[name]
            own.at_hand = found
            widget = _plain(own.widget)
            if isinstance(widget, LinkSelect):
                widget.known = {**widget.known, **called}


def tell_known(form: forms.BaseModelForm[Any]) -> None:
    """Hand the names of linked rows that were read with the form's instance to its widgets."""
    at_hand = form.instance._state.fields_cache
    for name, field in form.fields.items():
        widget = _plain(field.widget)
        row = at_hand.get(name)
        if isinstance(widget, LinkSelect) and isinstance(row, models.Model):
            widget.known = {str(row.pk): label(row)}


def as_sent(bound: forms.BoundField) -> list[str]:
    """What a browser sends for a field that is shown as it is and not touched."""
    value = bound.value()
    if isinstance(bound.field, forms.BooleanField):
        return ["on"] if value else []
    if isinstance(value, (list, tuple)):
        return [str(getattr(row, "pk", row)) for row in value]
    return [str(getattr(value, "pk", value)) if value is not None else ""]


class LinkView(AutocompleteJsonView):
    """Answers what was typed so far: what is called exactly so comes first."""

    def serialize_result(self, obj: models.Model, to_field_name: str) -> dict[str, str]:
        return {"id": str(getattr(obj, to_field_name)), "text": label(obj)}

    def process_request(self, request: HttpRequest) -> Any:
        term, *rest = super().process_request(request)
        return (term.replace("\0", ""), *rest)

    def get_queryset(self) -> QuerySet[Any]:
        found = super().get_queryset()
        if not self.term or not issubclass(found.model, Record):
            return found
        so = Case(
            When(public_id=ids.slug(self.term), then=Value(0)),
            When(display__istartswith=self.term, then=Value(1)),
            default=Value(2),
        )
        return found.order_by(so, *self.model_admin.get_ordering(self.request))


class LinkFields(BaseModelAdmin[Any]):
    """What forms of records and forms of their parts have in common."""

    formfield_overrides = {
        Line: {"widget": AdminTextInputWidget},
        PartialDateField: {"widget": forms.TextInput(attrs={"class": "partial-date"})},
        Prose: {"form_class": ProseField, "widget": AdminTextareaWidget},
        models.IntegerField: {
            "widget": AdminIntegerFieldWidget,
            "min_value": -INTEGERS,
            "max_value": INTEGERS,
        },
    }

    def get_autocomplete_fields(self, request: HttpRequest) -> list[str]:
        """Every link to something that has an admin of its own."""
        links = [*self.opts.local_fields, *self.opts.local_many_to_many]
        return [
            field.name
            for field in links
            if field.is_relation
            and field.editable
            and isinstance(field.related_model, type)
            and self.admin_site.is_registered(field.related_model)
        ]

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("form_class", LinkField)
            kwargs.setdefault("widget", LinkSelect(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("form_class", LinksField)
            kwargs.setdefault("widget", LinksSelect(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            # A record is deleted on its own page, not in passing.
            field.widget.can_delete_related = False
        return field

    def linked(self, names: list[str]) -> list[str]:
        """Those of `names` that are foreign keys: what to read along."""
        fields = [self.opts.get_field(name) for name in names if name in {f.name for f in self.opts.local_fields}]
        return [field.name for field in fields if field.many_to_one]
