"""Errors as problem documents (RFC 9457), the same for every address under `/api/`.

Django's own pages (400, 403, 404, 500, CSRF) answer a program with a problem document too, and a person with a
plain page.
"""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import DisallowedHost, SuspiciousOperation, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from drf_standardized_errors.formatter import ExceptionFormatter
from drf_standardized_errors.handler import ExceptionHandler
from rest_framework import exceptions, status
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response

from records.serving import addresses

MEDIA_TYPE = "application/problem+json"
#: All that is told of a failure: its cause is in the log.
FAILED = "The service has failed to answer this request."


@dataclass(frozen=True)
class Problem:
    """A type of problem: the page at `/problems/{slug}/` explains it."""

    slug: str
    status: int
    title: str
    explanation: str


PROBLEMS = {
    problem.slug: problem
    for problem in (
        Problem(
            "invalid-request",
            400,
            "The request is not valid",
            "A parameter or a part of the address has a value that cannot be used. `errors` names each one and"
            " says what would be right. Mend it and ask again.",
        ),
        Problem(
            "not-authenticated",
            401,
            "Who are you?",
            "This needs an account, and the request carries no valid proof of one. Reading what is published"
            " needs none.",
        ),
        Problem(
            "permission-denied",
            403,
            "Not allowed",
            "The account, or the form's token against forgery, does not allow this. Asking again will not help.",
        ),
        Problem(
            "not-found",
            404,
            "Nothing is here",
            "There is no published record, list or page at this address. Check the id and the plural name of"
            " the resource, and the slash at the end; the root of the API lists every resource.",
        ),
        Problem(
            "method-not-allowed",
            405,
            "The method is not allowed here",
            "The address exists and does not take this method. The header `Allow` lists those that it takes.",
        ),
        Problem(
            "not-acceptable",
            406,
            "No such format",
            "The record cannot be given in the format that the request accepts. JSON is always there.",
        ),
        Problem(
            "withdrawn",
            410,
            "The record was withdrawn",
            "There was a record at this address. `withdrawn_at` and `withdrawn_reason` say when and why it was taken"
            " out. Remove it from your copy; its id will not be given to another record.",
        ),
        Problem(
            "unsupported-media-type",
            415,
            "The body is in a format that is not read here",
            "Send JSON with `Content-Type: application/json`.",
        ),
        Problem(
            "server-error",
            500,
            "The service has failed",
            "This is our fault. The request may be tried again later; tell us when it keeps failing.",
        ),
        Problem(
            "unavailable",
            503,
            "The service cannot answer now",
            "Try again later.",
        ),
    )
}
BY_STATUS = {problem.status: problem for problem in PROBLEMS.values()}


class Withdrawn(exceptions.APIException):
    """410 for a record that was withdrawn, with its tombstone."""

    status_code = status.HTTP_410_GONE
    default_code = "withdrawn"

    def __init__(self, withdrawn_at: Any, withdrawn_reason: str) -> None:
        super().__init__("This record was withdrawn.")
        self.tombstone = {
            "withdrawn_at": withdrawn_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "withdrawn_reason": withdrawn_reason,
        }


def document(
    request: HttpRequest, status_code: int, detail: str, errors: list[dict[str, str]] | None = None
) -> dict[str, Any]:
    """The members of a problem document; `errors` only where there are single faults to name."""
    problem = BY_STATUS.get(status_code) or BY_STATUS[500 if status_code >= 500 else 400]
    try:
        origin = addresses.origin(request)
    except DisallowedHost:
        # A host that is not served is itself the problem to report; it must not be quoted back.
        served = next((host for host in settings.ALLOWED_HOSTS if host[:1] not in {".", "*"}), "localhost")
        origin = f"{request.scheme}://{served}"
    body: dict[str, Any] = {
        "type": f"{origin}/problems/{problem.slug}/",
        "title": problem.title,
        "status": status_code,
        "detail": detail,
        "instance": request.path,
    }
    return {**body, "errors": errors} if errors else body


class Formatter(ExceptionFormatter):
    """Makes a problem document of what went wrong in a view."""

    def format_error_response(self, error_response: Any) -> dict[str, Any]:
        request = self.context["request"]
        raw: HttpRequest = getattr(request, "_request", request)  # type: ignore[assignment]
        errors = error_response.errors
        if error_response.type == "validation_error":
            # What came in the address is a parameter, what came in the body has a place in it.
            in_address = raw.method in {"GET", "HEAD", "OPTIONS", "DELETE"}
            named = [
                {
                    **(
                        {"parameter": error.attr or ""}
                        if in_address
                        else {"pointer": "/" + (error.attr or "").replace(".", "/")}
                    ),
                    "code": error.code,
                    "detail": error.detail,
                }
                for error in errors
            ]
            detail = errors[0].detail if len(errors) == 1 else f"{len(errors)} faults: see errors."
            return document(raw, self.exc.status_code, detail, named)
        body = document(raw, self.exc.status_code, errors[0].detail)
        return {**body, **getattr(self.exc, "tombstone", {})}


class Handler(ExceptionHandler):
    """Turns an exception of a view into a problem document."""

    def convert_known_exceptions(self, exc: Exception) -> Exception:
        if isinstance(exc, TooManyFieldsSent):
            return exceptions.ParseError(f"More than {settings.DATA_UPLOAD_MAX_NUMBER_FIELDS:,} parameters.")
        if isinstance(exc, SuspiciousOperation):
            return exceptions.ParseError("The request cannot be read as it was sent.")
        # REST framework asks who it is before it looks whether there is such a method.
        method = getattr(self.context["request"], "method", None) or ""
        refused = isinstance(exc, (exceptions.NotAuthenticated, exceptions.PermissionDenied))
        if refused and not hasattr(self.context["view"], method.lower()):
            return exceptions.MethodNotAllowed(method)
        return super().convert_known_exceptions(exc)

    def convert_unhandled_exceptions(self, exc: Exception) -> exceptions.APIException:
        return exc if isinstance(exc, exceptions.APIException) else exceptions.APIException(FAILED)

    def format_exception(self, exc: exceptions.APIException) -> Any:
        return Formatter(exc, self.context, self.exc).run()


def handle(exc: Exception, context: Any) -> Response | None:
    """DRF's `EXCEPTION_HANDLER`."""
    response = Handler(exc, context).run()
    if response is not None:
        response.content_type = MEDIA_TYPE
        # Whatever the view itself renders (HTML, YAML), a problem is JSON.
        context["request"].accepted_renderer = JSONRenderer()
        context["request"].accepted_media_type = MEDIA_TYPE
    return response


def _answer(request: HttpRequest, status_code: int, detail: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        return JsonResponse(document(request, status_code, detail), status=status_code, content_type=MEDIA_TYPE)
    problem = BY_STATUS[status_code]
    return render(request, "records/problem.html", {"problem": problem, "detail": detail}, status=status_code)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's `handler400`: a host that is not served, too many parameters, a broken request."""
    return _answer(request, 400, "The request cannot be read as it was sent.")


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's `handler403`."""
    return _answer(request, 403, "This is not allowed.")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's `handler404`; names the right address when only the slash at the end is missing."""
    if request.path.startswith("/api/") and not request.path.endswith("/"):
        return _answer(request, 404, f"Nothing is here. Addresses end with a slash: {request.path}/")
    return _answer(request, 404, "Nothing is here.")


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's `handler500`."""
    return _answer(request, 500, FAILED)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's `CSRF_FAILURE_VIEW`."""
    return _answer(request, 403, "The form's token is missing or old: load the page again and repeat.")


def page(request: HttpRequest, slug: str) -> HttpResponse:
    """The page that explains a type of problem."""
    problem = PROBLEMS.get(slug)
    if problem is None:
        return _answer(request, 404, "There is no such type of problem.")
    return render(request, "records/problem.html", {"problem": problem, "detail": ""})
