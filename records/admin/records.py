"""The page of a record, for every kind."""

from collections.abc import Sequence
from typing import Any, ClassVar, TypeVar

from django.contrib import admin
from django.db import DataError, IntegrityError
from django.db.models import F, Field
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path

from records import registry
from records.admin import refusals
from records.admin.forms import RecordForm
from records.admin.links import LinkFields, LinkView
from records.admin.parts import IncomingInline
from records.models import CodePoint, KeptMixin, Record, by_code_point

R = TypeVar("R", bound=Record)

#: What every record has: it stands in fieldsets of its own.
SHARED = {field.name for field in Record._meta.local_fields}
DATES = ("version", "created_at", "modified_at", "published_at")


class Chosen(LinkFields, admin.ModelAdmin[Any]):
    """An admin whose rows can be chosen in a form by typing."""

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_choose"
        view = self.admin_site.admin_view(LinkView.as_view(admin_site=self.admin_site))
        return [path("choose/", view, name=name), *super().get_urls()]


class RecordAdmin(Chosen, admin.ModelAdmin[R]):
    """One kind of record, with its parts on one page."""

    form = RecordForm
    #: What an id is made of when none is typed, to end a sentence with.
    id_made_of: ClassVar[str]
    #: Fields that stand on one line.
    side_by_side: ClassVar[tuple[tuple[str, ...], ...]] = (("start", "end"), ("line_start", "line_end"))

    ordering = [by_code_point("display")]
    search_fields = ["public_id", "display"]
    list_per_page = 50

    class Media:
        css = {"all": ["records/admin.css"]}

    def choose_id(self, record: R) -> str:
        """The id of a record that is not written yet, by the kind's scheme; "" when nothing can be made."""
        raise NotImplementedError

    # ---- lists

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        return ["shown", "known_as", *self._vocabularies(), "state", "modified_at"]

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        return ["state", *self._vocabularies()]

    @admin.display(description="record", ordering=CodePoint(F("display")))
    def shown(self, record: R) -> str:
        found: str = record.display  # type: ignore[attr-defined]
        return found

    @admin.display(description="id", ordering=CodePoint(F("public_id")))
    def known_as(self, record: R) -> str:
        return str(record.public_id)

    def _vocabularies(self) -> list[str]:
        return [field.name for field in self._own() if getattr(field, "choices", None)]

    # ---- pages

    def _own(self) -> list[Any]:
        """The fields of this kind alone, in the order in which the model has them."""
        fields: list[Field[Any, Any]] = [*self.opts.local_fields, *self.opts.local_many_to_many]
        return sorted(
            (
                field
                for field in fields
                if field.name not in {*SHARED, "display"} and not field.primary_key and not field.generated
            ),
            key=lambda field: field.creation_counter,
        )

    def _lines(self, names: Sequence[str]) -> list[Any]:
        line_of = {name: line for line in self.side_by_side for name in line}
        lines = [tuple(n for n in line_of.get(name, (name,)) if n in names) for name in names]
        return [line if len(line) > 1 else line[0] for line in dict.fromkeys(lines)]

    def get_fieldsets(self, request: HttpRequest, obj: R | None = None) -> list[Any]:
        own = [field.name for field in self._own() if obj is not None or not isinstance(field, KeptMixin)]
        state: list[Any] = ["state", ("withdrawn_at", "withdrawn_reason")]
        return [
            ("Identity", {"fields": ["public_id"] if obj is None else ["public_id", "display"]}),
            (str(self.opts.verbose_name).capitalize(), {"fields": [*self._lines(own), "remarks"]}),
            ("State", {"fields": state if obj is None else [*state, DATES]}),
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: R | None = None) -> list[str]:
        kept = [field.name for field in self._own() if isinstance(field, KeptMixin)]
        final = ["public_id"] if obj is not None and obj.published_at is not None else []
        return [*final, "display", *kept, *DATES]

    def get_inlines(self, request: HttpRequest, obj: R | None) -> list[Any]:
        own = [inline for inline in self.inlines if obj is not None or not issubclass(inline, IncomingInline)]
        attached = registry.attached_to(self.model.resource)
        return [*own, *(part.resolve("inline")(self.model) for part in attached)]

    def get_form(self, request: HttpRequest, obj: R | None = None, change: bool = False, **kwargs: Any) -> Any:
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.choose_id = self.choose_id
        form.id_made_of = self.id_made_of
        form.refusal = vars(request).get("refusal")
        return form

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; when the database refuses what it should write, the form again, with why and all that was typed."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except (IntegrityError, DataError) as error:
            vars(request)["refusal"] = refusals.tell(error)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: R | None = None,
    ) -> HttpResponse:
        """The page is headed by what the record is called, not by its id."""
        if obj is not None:
            context["subtitle"] = self.shown(obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # ---- deleting

    def has_delete_permission(self, request: HttpRequest, obj: R | None = None) -> bool:
        """Only what was never published is deleted; what was is withdrawn."""
        return (obj is None or obj.published_at is None) and super().has_delete_permission(request, obj)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions: dict[str, Any] = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions
