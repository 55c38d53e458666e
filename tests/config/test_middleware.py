"""Whom the site believes about an address, and what its pages may load."""

from ipaddress import ip_network
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from config.middleware import ContentPolicy, TrustedProxies

FORWARDED = {
    "HTTP_X_FORWARDED_PROTO": "https",
    "HTTP_X_FORWARDED_HOST": "public.example.org",
    "HTTP_X_FORWARDED_PORT": "443",
}


@pytest.fixture
def proxied(settings: Any) -> None:
    settings.TRUSTED_PROXIES = (ip_network("10.0.0.0/8"), ip_network("::1/128"))
    settings.USE_X_FORWARDED_HOST = True
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.ALLOWED_HOSTS = ["testserver", "public.example.org"]


def seen(**meta: Any) -> tuple[str, str, bool]:
    """Client, host and whether it came by https, as a view sees them."""
    requests: list[HttpRequest] = []

    def view(request: HttpRequest) -> HttpResponse:
        requests.append(request)
        return HttpResponse()

    TrustedProxies(view)(RequestFactory(**meta).get("/"))
    return requests[0].META["REMOTE_ADDR"], requests[0].get_host(), requests[0].is_secure()


@pytest.mark.usefixtures("proxied")
@pytest.mark.parametrize("proxy", ["10.1.2.3", "::1"])
def test_a_trusted_proxy_is_believed(proxy: str) -> None:
    client = {"REMOTE_ADDR": proxy, "HTTP_X_FORWARDED_FOR": "192.0.2.66, 198.51.100.7, 10.9.9.9"}
    assert seen(**FORWARDED, **client) == ("198.51.100.7", "public.example.org", True)


@pytest.mark.usefixtures("proxied")
@pytest.mark.parametrize("stranger", ["192.0.2.66", ""])
def test_nobody_else_is(stranger: str) -> None:
    client = {"REMOTE_ADDR": stranger, "HTTP_X_FORWARDED_FOR": "10.9.9.9"}
    assert seen(**FORWARDED, **client) == (stranger, "testserver", False)


@pytest.mark.usefixtures("proxied")
@pytest.mark.parametrize("nonsense", ["", "unknown", "198.51.100.7, <script>"])
def test_what_is_no_address_is_not_taken_for_one(nonsense: str) -> None:
    assert seen(REMOTE_ADDR="10.1.2.3", HTTP_X_FORWARDED_FOR=nonsense)[0] == "10.1.2.3"


def test_by_default_no_proxy_is_trusted() -> None:
    assert seen(REMOTE_ADDR="127.0.0.1", **FORWARDED) == ("127.0.0.1", "testserver", False)


def _pair(directive: str) -> tuple[str, str]:
    name, _, sources = directive.partition(" ")
    return name, sources


@pytest.mark.parametrize(
    ("path", "styles"),
    [
        ("/", "'self'"),
        ("/api/v1/docs/", "'self'"),
        ("/administration/", "'self'"),
        ("/admin/", "'self' 'unsafe-inline'"),
    ],
)
def test_only_the_admin_may_use_inline_styles(path: str, styles: str) -> None:
    response = HttpResponse()
    ContentPolicy(lambda request: response)(RequestFactory().get(path))
    policy: dict[str, str] = dict(_pair(part) for part in response["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == styles
