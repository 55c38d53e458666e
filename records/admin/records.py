"""The page of a record, for every kind."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeVar

from django.contrib import admin, messages
from django.contrib.admin.utils import flatten_fieldsets, unquote
from django.contrib.admin.views.main import ChangeList
from django.db import DataError, IntegrityError, OperationalError
from django.db.models import F, Field
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import URLPattern, path, reverse

from records import refusals, registry
from records.admin import stale
from records.admin.forms import RecordForm
from records.admin.life import LifeAdmin
from records.admin.links import LinkFields, LinkView, label
from records.admin.lists import List
from records.admin.parts import IncomingInline
from records.admin.past import PastAdmin
from records.admin.telling import forget, tell
from records.choices import State
from records.models import CodePoint, KeptMixin, Record, by_code_point
from records.services import states
from records.services.whole import DRAFTS, RefusedError, hold, is_meanwhile, locked, share, whole
from records.structure import called

R = TypeVar("R", bound=Record)

#: What every record has: it stands in fieldsets of its own.
SHARED = {field.name for field in Record._meta.local_fields}
DATES = ("version", "created_at", "modified_at", "published_at")
#: The button that saves and publishes.
PUBLISH_TOO = "_publish"


class Chosen(LinkFields, admin.ModelAdmin[Any]):
    """An admin whose rows can be chosen in a form by typing."""

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_choose"
        view = self.admin_site.admin_view(LinkView.as_view(admin_site=self.admin_site))
        return [path("choose/", view, name=name), *super().get_urls()]

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return List


def locked_or_none(record: R | None) -> R | None:
    """The record, kept from other writers; None when it is gone."""
    try:
        return locked(record) if record is not None else None
    except RefusedError:
        return None


def set_sent(request: Any, data: QueryDict) -> None:
    """Let the form read this instead of what was sent."""
    request.POST = data


class RecordAdmin(LifeAdmin[R], PastAdmin[R], Chosen):
    """One kind of record, with its parts on one page."""

    form: Any = RecordForm
    change_form_template = "records/admin/change_form.html"
    #: What an id is made of when none is typed, to end a sentence with.
    id_made_of: ClassVar[str]
    #: Fields that stand on one line.
    side_by_side: ClassVar[tuple[tuple[str, ...], ...]] = (("start", "end"), ("line_start", "line_end"))

    #: What the list shows of a record beside its name, id, vocabularies and state: columns, links and methods.
    columns: ClassVar[Sequence[str]] = ()
    #: What the list can be narrowed by beside its vocabularies and state.
    filters: ClassVar[Sequence[Any]] = ()
    #: What those columns read along.
    listed_with: ClassVar[Sequence[Any]] = ()

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
        linked = {field.name for field in self.opts.local_fields if field.is_relation}
        columns = [self._column(name) if name in linked else name for name in self.columns]
        return ["shown", "known_as", *columns, *self._vocabularies(), "state", "modified_at"]

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        return ["state", *self._vocabularies(), *self.filters]

    def get_list_select_related(self, request: HttpRequest) -> Any:
        return self.linked([str(name) for name in self.columns]) or False

    def _column(self, name: str) -> Callable[[Any], str]:
        """A linked record, by what it is called."""
        link: Any = self.opts.get_field(name)
        # What is called by its kept name can be asked for in its order.
        called_so = CodePoint(F(f"{name}__display"))

        @admin.display(description=link.verbose_name, ordering=called_so)
        def column(record: Any) -> str:
            row = getattr(record, name)
            return str(getattr(row, "display", row)) if row is not None else ""

        return column

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
        pages = [
            ("Identity", {"fields": ["public_id"] if obj is None else ["public_id", "display"]}),
            (str(self.opts.verbose_name).capitalize(), {"fields": [*self._lines(own), "remarks"]}),
        ]
        if obj is not None:
            withdrawn = [("withdrawn_at", "withdrawn_reason")] if obj.state == State.WITHDRAWN else []
            pages.append(("State", {"fields": ["state", *withdrawn, DATES]}))
        return pages

    def get_readonly_fields(self, request: HttpRequest, obj: R | None = None) -> list[str]:
        kept = [field.name for field in self._own() if isinstance(field, KeptMixin)]
        final = ["public_id"] if obj is not None and obj.published_at is not None else []
        # A record is published, taken back and withdrawn by the services, which look at what is in the way.
        return [*final, "display", *kept, "state", "withdrawn_at", "withdrawn_reason", *DATES]

    def get_inlines(self, request: HttpRequest, obj: R | None) -> list[Any]:
        own = [inline for inline in self.inlines if obj is not None or not issubclass(inline, IncomingInline)]
        attached = registry.attached_to(self.model.resource)
        return [*own, *(part.resolve("inline")(self.model) for part in attached)]

    def get_form(self, request: HttpRequest, obj: R | None = None, change: bool = False, **kwargs: Any) -> Any:
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.choose_id = self.choose_id
        form.id_made_of = self.id_made_of
        form.refused = vars(request).get("refused", ())
        form.is_stale = vars(request).get("rebased") is not None
        return form

    def _create_formsets(self, request: HttpRequest, obj: Any, change: bool) -> Any:
        formsets, inlines = super()._create_formsets(request, obj, change)  # type: ignore[misc]
        rebased: stale.Rebased | None = vars(request).get("rebased")
        if rebased is not None:
            for formset in formsets:
                formset.meanwhile = rebased.meanwhile.get(formset.prefix)
        return formsets, inlines

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; when the database refuses what it should write, the form again, with why and all that was typed."""
        show = super().changeform_view
        if request.method != "POST":
            return show(request, object_id, form_url, extra_context)
        try:
            return whole(show)(request, object_id, form_url, extra_context)
        except (IntegrityError, DataError) as error:
            vars(request)["refused"] = [refusals.tell(error)]
        except OperationalError as error:
            if not is_meanwhile(error):
                raise
            vars(request)["refused"] = ["Somebody else was writing the same at this moment: save again."]
        return show(request, object_id, form_url, extra_context)

    def _changeform_view(
        self, request: HttpRequest, object_id: str | None, form_url: str, extra_context: dict[str, Any] | None
    ) -> HttpResponse:
        """Inside the transaction: nobody else writes the record from here on."""
        show = super()._changeform_view  # type: ignore[misc]
        if request.method == "POST":
            # Of an earlier try that was rolled back.
            forget(request)
            # The lock of all that links, before any row, as the services take it.
            (hold if PUBLISH_TOO in request.POST else share)(DRAFTS)
        if request.method == "POST" and object_id is not None:
            record = self.get_object(request, unquote(object_id))
            found = locked_or_none(record)
            if found is None:
                if self.has_add_permission(request) and self._is_own_form(request):
                    return self._show_what_was_typed(request, extra_context)
            elif self.has_change_permission(request, found):
                self._look_for_changes(request, found)
        answer: HttpResponse = show(request, object_id, form_url, extra_context)
        return answer

    def _is_own_form(self, request: HttpRequest) -> bool:
        return stale.OPENED in request.POST

    def _inlines_sent(self, request: HttpRequest, record: R | None) -> list[tuple[Any, Any, str]]:
        """Each inline that is written here: its class, its rows and its prefix."""
        args = (request, record) if record is not None else (request,)
        found: list[tuple[Any, Any, str]] = []
        times: Counter[str] = Counter()
        for formset, inline in self.get_formsets_with_inlines(*args):
            prefix = formset.get_default_prefix()
            times[prefix] += 1
            name = prefix if times[prefix] == 1 else f"{prefix}-{times[prefix]}"
            if not isinstance(inline, IncomingInline):
                found.append((formset, inline.get_queryset(request), name))
        return found

    def _look_for_changes(self, request: HttpRequest, record: R) -> None:
        """Whether somebody else has changed what this form shows; then the form is not written but shown again."""
        inlines = self._inlines_sent(request, record)
        now, keys = stale.opened_now(record, [(formset, prefix) for formset, _, prefix in inlines])
        opened = stale.Opened.read(request.POST.get(stale.OPENED, ""))
        vars(request)["opened"] = now
        if opened is not None and opened.digest == now.digest and not stale.names_rows_beyond(request.POST, keys):
            return
        fields = flatten_fieldsets(self.get_fieldsets(request, record))
        form = self.get_form(request, record, change=True, fields=fields)
        vars(request)["sent"] = vars(request).get("sent", request.POST)
        rebased = stale.rebase(vars(request)["sent"], form, record, inlines, opened)
        vars(request)["rebased"] = rebased
        vars(request)["refused"] = [
            "Nothing is saved yet: the record was changed since you opened this form.",
            *stale.what_happened(record, opened),
            "What you typed stands below, with a note where the record has something else now. Saving again writes what"
            " stands below.",
        ]
        set_sent(request, rebased.data)

    def _show_what_was_typed(self, request: HttpRequest, extra_context: dict[str, Any] | None) -> HttpResponse:
        """The record is gone: what was typed for it comes again as the form of a new one."""
        set_sent(request, stale.detached(request.POST, self._inlines_sent(request, None)))
        vars(request)["refused"] = [
            "Nothing is saved yet: somebody deleted this record meanwhile. Saving adds what stands below as a new one."
        ]
        name = f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_add"
        answer: HttpResponse = super()._changeform_view(request, None, reverse(name), extra_context)  # type: ignore[misc]
        return answer

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: R | None = None,
    ) -> HttpResponse:
        """The page is headed by what the record is called, not by its id, and says what can be done to it."""
        writes = self.has_change_permission(request, obj) if change else self.has_add_permission(request)
        context["writes"] = writes
        context["can_publish"] = (
            writes and self.has_change_permission(request, obj) and (obj is None or obj.state == State.DRAFT)
        )
        if obj is not None:
            context["subtitle"] = label(obj)
            context["buttons"] = self.buttons(request, obj)
            formsets = [inline.formset for inline in context["inline_admin_formsets"]]
            opened = vars(request).get("opened") or stale.opened_on(obj, context["adminform"].form, formsets)
            context["opened"] = str(opened)
        return super().render_change_form(request, context, add, change, form_url, obj)

    # ---- what was saved

    def response_add(self, request: HttpRequest, obj: R, post_url_continue: str | None = None) -> HttpResponse:
        return self._after_saving(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: R) -> HttpResponse:
        return self._after_saving(request, obj) or super().response_change(request, obj)

    def _after_saving(self, request: HttpRequest, obj: R) -> HttpResponse | None:
        """Publish if that was asked, and say what is in the way; of a published record, say what would be."""
        record: R = self.model._default_manager.get(pk=obj.pk)
        if PUBLISH_TOO not in request.POST or not self.has_change_permission(request, record):
            faults = states.in_the_way(record) if record.state == State.PUBLISHED else []
            if faults:
                sentence = f"{called(record)} is saved and published, but it could not be published as it is now:"
                tell(request, sentence, faults, messages.WARNING)
            return None
        try:
            states.publish(record)
        except RefusedError as error:
            tell(request, f"{called(record)} is saved. {error.reasons[0]}", error.reasons[1:], messages.WARNING)
        else:
            self.log_change(request, record, "Publish.")
            tell(request, f"{called(record)} is saved and published.")
        return HttpResponseRedirect(self.page_of(record))

    # ---- deleting

    def has_delete_permission(self, request: HttpRequest, obj: R | None = None) -> bool:
        """Only what was never published is deleted; what was is withdrawn."""
        return (obj is None or obj.published_at is None) and super().has_delete_permission(request, obj)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """What was never published is deleted on its own page, one by one."""
        actions: dict[str, Any] = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions
