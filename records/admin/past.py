"""The history of a record, and making it again what it was."""

from datetime import datetime
from typing import Any, TypeVar

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from records.admin.stale import moment_in
from records.admin.telling import tell
from records.history import happenings
from records.models import Record
from records.services import reverting
from records.services.whole import RefusedError
from records.structure import called

R = TypeVar("R", bound=Record)


def _moment(text: str) -> datetime:
    found = moment_in(text)
    if found is None:
        raise Http404
    return found


class PastAdmin(admin.ModelAdmin[R]):
    """History and revert."""

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_revert"
        view = self.admin_site.admin_view(self.revert_view)
        return [path("<path:object_id>/history/revert/", view, name=name), *super().get_urls()]

    def _address(self, page: str, record: Record) -> str:
        return reverse(f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}", args=[record.pk])

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """All that happened to the record and its rows, latest first."""
        record = self.get_object(request, unquote(object_id))
        if record is None:
            gone: HttpResponse = self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
            return gone
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": "History",
            "subtitle": called(record),
            "opts": self.opts,
            "record": record,
            "back": self._address("change", record),
            "happenings": happenings(record),
            "may_revert": self.has_change_permission(request, record),
            "revert": self._address("revert", record),
            "media": self.media,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "records/admin/history.html", context)

    def revert_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """GET asks, POST makes the record and its rows what they were at `moment`."""
        record = self.get_object(request, unquote(object_id))
        if record is None:
            gone: HttpResponse = self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
            return gone
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        sent = request.POST if request.method == "POST" else request.GET
        moment = _moment(sent.get("moment", ""))
        faults: list[str] = []
        if request.method == "POST":
            try:
                done = reverting.revert(record, moment)
            except RefusedError as error:
                faults = error.reasons
            else:
                return self._reverted(request, record, moment, done)
        context = {
            **self.admin_site.each_context(request),
            "title": "Make it as it was then",
            "subtitle": called(record),
            "opts": self.opts,
            "record": record,
            "back": self._address("history", record),
            "says": [
                f"The record and the rows on its page become what they were at {moment:%Y-%m-%d %H:%M:%S} UTC.",
                "Its id and its state stay. What it is now stays in the history: this can be undone in the same way.",
            ],
            "faults": faults,
            "moment": moment.isoformat(),
            "button": "Make it as it was then",
            "media": self.media,
        }
        return TemplateResponse(request, "records/admin/step.html", context)

    def _reverted(self, request: HttpRequest, record: R, moment: datetime, done: Any) -> HttpResponse:
        if done.written:
            self.log_change(request, record, f"As it was at {moment:%Y-%m-%d %H:%M:%S} UTC.")
            tell(request, f"{called(record)} is as it was at {moment:%Y-%m-%d %H:%M:%S} UTC.")
        else:
            tell(request, f"{called(record)} is so already: nothing was written.", level=messages.INFO)
        if done.left:
            tell(request, "This could not be made what it was:", done.left, messages.WARNING)
        return HttpResponseRedirect(self._address("change", record))
