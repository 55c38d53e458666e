"""Steps in the life of a record, as pages of their own and as actions on lists; always through the services."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, OperationalError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from records import refusals
from records.admin import steps
from records.admin.steps import MERGE, PUBLISH, RETURN, WITHDRAW, Step
from records.admin.telling import NAMED, tell
from records.models import Record
from records.services.whole import RefusedError, is_meanwhile
from records.structure import called

R = TypeVar("R", bound=Record)


def tried(step: Step, record: Record, typed: dict[str, Any]) -> list[str]:
    """What stays as it is after `step`. Every refusal is a RefusedError."""
    try:
        return step.run(record, typed)
    except ValidationError as error:
        raise RefusedError(*error.messages) from error
    except IntegrityError as error:
        raise RefusedError(refusals.tell(error)) from error
    except OperationalError as error:
        if not is_meanwhile(error):
            raise
        raise RefusedError("Somebody else was writing at this moment: try again.") from error


def _action(step: Step, name: str, description: str) -> Callable[..., Any]:
    @admin.action(permissions=["change"], description=description)
    def act(self: "LifeAdmin[Any]", request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        return self.step_on_all(request, queryset, step, name)

    act.__name__ = name
    return act


class LifeAdmin(admin.ModelAdmin[R]):
    """Publishing, taking back, withdrawing and merging."""

    actions = ["publish_chosen", "return_chosen", "withdraw_chosen"]

    publish_chosen = _action(PUBLISH, "publish_chosen", "Publish")
    return_chosen = _action(RETURN, "return_chosen", "Take back to draft")
    withdraw_chosen = _action(WITHDRAW, "withdraw_chosen", "Withdraw")

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_step"
        view = self.admin_site.admin_view(self.step_view)
        return [path("<path:object_id>/step/<slug:name>/", view, name=name), *super().get_urls()]

    def page_of(self, record: Record, page: str = "change", *args: str) -> str:
        """The address of a page of `record`."""
        name = f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}"
        return reverse(name, args=[record.pk, *args])

    def buttons(self, request: HttpRequest, record: R) -> list[dict[str, str]]:
        """The steps that can be taken now, for the page of the record."""
        if not self.has_change_permission(request, record):
            return []
        return [
            {"name": step.name, "button": step.button, "address": self.page_of(record, "step", step.name)}
            for step in steps.steps_of(record)
        ]

    # ---- one record

    def step_view(self, request: HttpRequest, object_id: str, name: str) -> HttpResponse:
        """GET: what will happen and what is in the way. POST: does it."""
        record = self.get_object(request, unquote(object_id))
        if record is None:
            gone: HttpResponse = self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
            return gone
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        step = steps.STEPS.get(name)
        if step is None:
            raise Http404
        form = self._step_form(step, request)
        faults: list[str] = []
        if request.method == "POST":
            if form.is_valid():
                try:
                    left = tried(step, record, form.cleaned_data)
                except RefusedError as error:
                    faults = error.reasons
                else:
                    return self._done(request, record, step, form.cleaned_data, left)
        elif not step.allowed(record):
            state = str(record.get_state_display()).lower()
            sentence = f"{called(record)} is {state}: “{step.button}” is not for it now."
            tell(request, sentence, level=messages.WARNING)
            return HttpResponseRedirect(self.page_of(record))
        else:
            faults = step.in_the_way(record)
        return self._step_page(request, record, step, form, faults)

    def _step_form(self, step: Step, request: HttpRequest) -> forms.Form:
        sent = request.POST if request.method == "POST" else None
        if step is not MERGE:
            return step.form(sent)
        # The record to keep is chosen first, so that the page can say what will happen.
        form = step.form(request.GET if sent is None and "kept" in request.GET else sent)
        form.fields["kept"] = steps.kept_field(self.model, self.admin_site)
        return form

    def _step_page(
        self, request: HttpRequest, record: R, step: Step, form: forms.Form, faults: list[str]
    ) -> HttpResponse:
        says = [step.says]
        chooses = step is MERGE and not (form.is_bound and form.is_valid())
        if step is MERGE and not chooses:
            try:
                says = steps.what_moves(record, form.cleaned_data["kept"])
            except RefusedError as error:
                chooses, faults = True, error.reasons
        context = {
            **self.admin_site.each_context(request),
            "title": step.button,
            "subtitle": called(record),
            "opts": self.opts,
            "record": record,
            "back": self.page_of(record),
            "says": says,
            "faults": faults,
            "form": form,
            "chooses": chooses,
            "button": step.button,
            "kept": form.cleaned_data["kept"] if step is MERGE and not chooses else None,
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "records/admin/step.html", context)

    def _done(
        self, request: HttpRequest, record: R, step: Step, typed: dict[str, Any], left: list[str]
    ) -> HttpResponse:
        self.log_change(request, record, f"{step.button}.")
        kept = typed.get("kept")
        done = f"was merged into {called(kept)}." if kept is not None else step.done
        tell(request, f"{called(record)} {done}")
        if left:
            tell(request, "This stays as it is:", left, messages.WARNING)
        return HttpResponseRedirect(self.page_of(record if kept is None else kept))

    # ---- several

    def step_on_all(self, request: HttpRequest, chosen: QuerySet[Any], step: Step, action: str) -> HttpResponse | None:
        """Take `step` with every chosen record, each for itself; say of each what came of it."""
        form = step.form(request.POST if "taken" in request.POST else None)
        if form.fields and not form.is_valid():
            return self._reason_page(request, chosen, step, action, form)
        typed = form.cleaned_data if form.fields else {}
        waiting, done = list(chosen), []
        refused: dict[Any, list[str]] = {}
        progress = True
        # One that names another can only be published after it: those that are refused are tried again.
        while waiting and progress:
            progress, refused = False, {}
            for record in waiting:
                try:
                    tried(step, record, typed)
                except RefusedError as error:
                    refused[record] = error.reasons
                else:
                    self.log_change(request, record, f"{step.button}.")
                    done.append(called(record))
                    progress = True
            waiting = list(refused)
        if done:
            tell(request, f"{step.button}, {len(done)} done:", _first(done))
        for record, reasons in list(refused.items())[:NAMED]:
            tell(request, f"{called(record)} stays as it is.", reasons, messages.ERROR)
        if len(refused) > NAMED:
            tell(request, f"So do {len(refused) - NAMED} more.", level=messages.ERROR)
        return None

    def _reason_page(
        self, request: HttpRequest, chosen: QuerySet[Any], step: Step, action: str, form: forms.Form
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": step.button,
            "subtitle": None,
            "opts": self.opts,
            "says": [step.says],
            "names": [called(record) for record in chosen],
            "keys": [record.pk for record in chosen],
            "checkbox": ACTION_CHECKBOX_NAME,
            "action": action,
            "form": form,
            "button": step.button,
            "back": reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_changelist"),
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "records/admin/step.html", context)


def _first(lines: list[str]) -> list[str]:
    return lines if len(lines) <= NAMED else [*lines[:NAMED], f"and {len(lines) - NAMED} more"]
