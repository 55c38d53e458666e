"""Middleware of the whole site."""

import ipaddress
import logging
from collections.abc import Callable

from csp.constants import UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from records import occasions

_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_PORT")


class Trace:
    """Gives each request an id, which the answer carries, the log shows, and history entries keep.

    A client's own `X-Request-ID` is kept when it is one (`occasions.REQUEST_ID`); anything else is replaced. The first
    middleware of all, so that refusals of the others carry it too.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request_id = given if occasions.REQUEST_ID.fullmatch(given) else occasions.new_request_id()

        def who() -> object:
            user = getattr(request, "user", None)
            return user if user is not None and user.is_authenticated else None

        # Django tells the log of a refusal when all middleware is through; it hands over the request then.
        vars(request)["request_id"] = request_id
        with occasions.opened(occasions.Occasion(request_id=request_id, user=who)):
            response = self.get_response(request)
        response.headers["X-Request-ID"] = request_id
        return response


class TracedLog(logging.Filter):
    """Lets a line of the log say in which request it was written."""

    def filter(self, record: logging.LogRecord) -> bool:
        of_request = getattr(getattr(record, "request", None), "request_id", None)
        record.request_id = occasions.request_id() or of_request or "-"
        return True


class TrustedProxies:
    """Believes `X-Forwarded-*` only from the proxies in TRUSTED_PROXIES; from anybody else it removes them.

    Django's own settings (SECURE_PROXY_SSL_HEADER, USE_X_FORWARDED_HOST) believe whoever connects. Behind a trusted
    proxy REMOTE_ADDR becomes the address that the proxies saw: the last one in the list that is none of them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _is_trusted(request.META.get("REMOTE_ADDR", "")):
            for address in reversed(request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")):
                if not _is_address(address.strip()):
                    break
                request.META["REMOTE_ADDR"] = address.strip()
                if not _is_trusted(address.strip()):
                    break
        else:
            for name in _FORWARDED:
                request.META.pop(name, None)
        return self.get_response(request)


def _is_address(text: str) -> bool:
    try:
        return bool(ipaddress.ip_address(text))
    except ValueError:
        return False


def _is_trusted(address: str) -> bool:
    return _is_address(address) and any(
        ipaddress.ip_address(address) in network for network in settings.TRUSTED_PROXIES
    )


class ContentPolicy(CSPMiddleware):
    """The strict policy of the settings; only the admin, whose widgets carry `style` attributes, may use them."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith("/admin/"):
            parts.update = {**(parts.update or {}), "style-src": [UNSAFE_INLINE]}
        return parts
