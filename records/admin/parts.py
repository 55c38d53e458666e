"""Parts of a record, as tables on its page."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from records.admin.forms import PartForm
from records.admin.formsets import IncomingFormSet, PartFormSet
from records.admin.links import LinkFields, label
from records.models import KeptMixin, Part


def _own_columns(part: type[Part], owner: str) -> list[str]:
    """What is shown of a row: what can be written and what the database keeps, without the record it stands on."""
    return [
        field.name
        for field in part._meta.local_fields
        if field.name != owner and not field.primary_key and not field.generated
    ]


class PartInline(LinkFields, admin.TabularInline[Any, Any]):
    """Rows of a record."""

    model: type[Part]
    fk_name: str
    form = PartForm
    formset: Any = PartFormSet
    extra = 0

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return list(self.fields or _own_columns(self.model, self.fk_name))

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return [field.name for field in self.opts.local_fields if isinstance(field, KeptMixin)]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            # What is missing can be added from here; the rest is done on its own page, and leaves room for the row.
            field.widget.can_change_related = field.widget.can_view_related = False
        return field

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        found: Any = super().get_formset(request, obj, **kwargs)
        # A box that is ticked is not yet a row that goes: another form may keep it. The formset asks.
        found.form.hand_clean_DELETE = lambda form: None
        return found

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        links = self.linked(self.get_fields(request))
        return rows.select_related(*links).order_by("pk") if links else rows.order_by("pk")


class IncomingInline(PartInline):
    """Rows of other records that link to this one: they are written there."""

    can_delete = False
    classes = ["collapse"]
    formset = IncomingFormSet

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        own = _own_columns(self.model, self.fk_name)
        return ["comes_from", *(name for name in own if name != self.model.owners[0])]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.get_fields(request, obj)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related(self.model.owners[0])

    @admin.display(description="from")
    def comes_from(self, row: Part) -> SafeString:
        other: Model = getattr(row, self.model.owners[0])
        meta = other._meta
        url = reverse(f"{self.admin_site.name}:{meta.app_label}_{meta.model_name}_change", args=[other.pk])
        return format_html('<a href="{}">{}</a>', url, label(other))


def _heading(part: type[Part], owner: str) -> str:
    """What the record calls these rows."""
    accessor: Any = part._meta.get_field(owner).remote_field
    name = str(accessor.get_accessor_name()).replace("_", " ")
    return name.removesuffix(" out")


def inline_of(part: type[Part], owner: str | None = None, **attributes: Any) -> type[PartInline]:
    """The inline of `part` on the page of the record that its foreign key `owner` (else its first owner) names."""
    owner = owner or part.owners[0]
    given = {"model": part, "fk_name": owner, "verbose_name_plural": _heading(part, owner), **attributes}
    return type(f"{part.__name__}Inline", (PartInline,), given)


def incoming_of(part: type[Part]) -> type[IncomingInline]:
    """The inline of `part`, which links two records, on the page of the second: to read only."""
    owner = part.owners[1]
    heading = f"{_heading(part, part.owners[0])} from others"
    given = {"model": part, "fk_name": owner, "verbose_name_plural": heading}
    return type(f"Incoming{part.__name__}Inline", (IncomingInline,), given)
