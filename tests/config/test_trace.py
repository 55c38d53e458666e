"""Every answer carries an id, which the log shows and the history of what was written keeps."""

import io
import logging
import logging.config
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from config.middleware import Trace, TracedLog
from meetings.models import Activity
from organizations.models import Organization, OrganizationName
from records import occasions
from records.choices import State
from records.models import FormerId
from records.services import states
from tests.admin.pages import address, form_on
from tests.factories import make

pytestmark = pytest.mark.django_db

LOGGING: Any = settings.LOGGING
#: Ids that are made here.
OWN = re.compile(r"[0-9a-f]{32}")


@pytest.fixture
def data() -> None:
    make(Organization, public_id="kept")
    FormerId.objects.create(resource="organizations", former_id="ended", current_id="kept")
    states.withdraw(make(Organization, public_id="withdrawn"), "Entered twice.")


ANSWERS = {
    "a page": ("GET", "/", 200),
    "a list": ("GET", "/api/v1/organizations/", 200),
    "a record": ("GET", "/api/v1/organizations/kept/", 200),
    "a merged id": ("GET", "/api/v1/organizations/ended/", 301),
    "a withdrawn record": ("GET", "/api/v1/organizations/withdrawn/", 410),
    "no record": ("GET", "/api/v1/organizations/never-was/", 404),
    "no address": ("GET", "/nowhere", 404),
    "no address of the API": ("GET", "/api/v1/nowhere", 404),
    "a wrong parameter": ("GET", "/api/v1/organizations/?nonsense=1", 400),
    "a wrong method": ("DELETE", "/api/v1/organizations/kept/", 405),
    "a static file": ("GET", "/static/records/site.css", 200),
    "no static file": ("GET", "/static/records/nothing.css", 404),
    "the admin without an account": ("GET", "/admin/", 302),
    "the admin without a slash": ("GET", "/admin", 301),
    "health": ("GET", "/healthz", 200),
    "the schema": ("GET", "/api/v1/schema/", 200),
}


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(("method", "path", "status"), ANSWERS.values(), ids=ANSWERS)
def test_every_answer_has_an_id(method: str, path: str, status: int) -> None:
    def asked(**headers: str) -> Any:
        answer = Client().generic(method, path, headers=headers)
        if answer.streaming:
            assert b"".join(answer)
        assert answer.status_code == status
        return answer["X-Request-ID"]

    first, second = asked(), asked()
    assert OWN.fullmatch(first)
    assert OWN.fullmatch(second)
    assert first != second
    assert asked(**{"X-Request-ID": "of-a-client"}) == "of-a-client"


def test_a_host_that_is_not_served() -> None:
    answer = Client().get("/api/v1/organizations/", headers={"Host": "elsewhere.example", "X-Request-ID": "mine"})
    assert (answer.status_code, answer["X-Request-ID"]) == (400, "mine")


def test_a_form_without_its_token() -> None:
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", headers={"X-Request-ID": "mine"})
    assert (answer.status_code, answer["X-Request-ID"]) == (403, "mine")


@pytest.mark.urls("tests.serving.failing_urls")
@pytest.mark.parametrize("path", ["/api/v1/fails/", "/api/v1/view-fails/", "/fails/"])
def test_a_failure(path: str) -> None:
    answer = Client(raise_request_exception=False).get(path, headers={"X-Request-ID": "mine"})
    assert (answer.status_code, answer["X-Request-ID"]) == (500, "mine")


GOOD = [
    "a",
    "0",
    "a" * 128,
    "4bf92f3577b34da6a3ce929d0e0e4736",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "Root=1-67891233-abcdef012345678912345678",
    "service:4711/2+x@y.z_w==",
]
BAD = [
    "",
    " ",
    "a" * 129,
    "a b",
    " a",
    "-a",
    "a\nb",
    "a\r\nSet-Cookie: b=c",
    "a\n",
    'a"b',
    "a'b",
    "a,b",
    "a;b",
    "a%0ab",
    "<script>",
    "ä",
    "a\0b",
    "a\tb",
    "١٢٣",
    "{}",
    "\x1b[31m",
]


@pytest.mark.parametrize("given", GOOD)
def test_an_id_of_a_client_is_kept(given: str) -> None:
    assert Client().get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"] == given


@pytest.mark.parametrize("given", BAD, ids=ascii)
def test_what_is_no_id_is_replaced(given: str) -> None:
    assert OWN.fullmatch(Client().get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"])


def test_the_page_of_the_api_says_so() -> None:
    text = " ".join((settings.BASE_DIR / "docs" / "api.md").read_text().split())
    assert "`X-Request-ID`" in text
    (allowed,) = re.findall(r"1 to 128 letters, figures and `([^`]+)`, the first a letter or figure", text)
    given = "a" + allowed.replace(" ", "")
    assert Client().get("/healthz", headers={"X-Request-ID": given})["X-Request-ID"] == given


def test_the_id_is_that_of_the_request_alone() -> None:
    seen: list[str | None] = []

    def view(request: HttpRequest) -> HttpResponse:
        seen.append(occasions.request_id())
        return HttpResponse()

    for given in ("one", "two"):
        Trace(view)(RequestFactory().get("/", headers={"X-Request-ID": given}))
    assert (seen, occasions.request_id()) == (["one", "two"], None)

    def fails(request: HttpRequest) -> HttpResponse:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Trace(fails)(RequestFactory().get("/"))
    assert occasions.request_id() is None


# ---- the log --------------------------------------------------------------------------------------------------------


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the site's own settings write."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(logging.Formatter(**_formatter()))
    handler.addFilter(TracedLog())
    logging.getLogger().addHandler(handler)
    yield text
    logging.getLogger().removeHandler(handler)


def _formatter() -> dict[str, Any]:
    line = LOGGING["formatters"]["line"]
    return {"fmt": line["format"], "style": line["style"]}


def test_the_settings_trace_every_line() -> None:
    (handler,) = LOGGING["handlers"].values()
    assert handler["filters"] == ["traced"]
    assert LOGGING["filters"] == {"traced": {"()": "config.middleware.TracedLog"}}
    assert "{request_id}" in LOGGING["formatters"]["line"]["format"]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/nowhere", "WARNING mine django.request: Not Found: /nowhere"),
        (
            "/api/v1/organizations/never-was/",
            "WARNING mine django.request: Not Found: /api/v1/organizations/never-was/",
        ),
        ("/api/v1/organizations/?nonsense=1", "WARNING mine django.request: Bad Request: /api/v1/organizations/"),
    ],
)
def test_a_line_says_in_which_request_it_was_written(log: io.StringIO, path: str, line: str) -> None:
    Client().get(path, headers={"X-Request-ID": "mine"})
    assert [found.partition(" ")[2].partition(" ")[2] for found in log.getvalue().splitlines()] == [line]


@pytest.mark.urls("tests.serving.failing_urls")
@pytest.mark.parametrize("path", ["/api/v1/fails/", "/fails/"])
def test_a_failure_is_logged_with_it(log: io.StringIO, path: str) -> None:
    Client(raise_request_exception=False).get(path, headers={"X-Request-ID": "mine"})
    assert f"ERROR mine django.request: Internal Server Error: {path}" in log.getvalue()


def test_a_host_that_is_not_served_is_logged_with_it(log: io.StringIO) -> None:
    Client().get("/", headers={"Host": "elsewhere.example", "X-Request-ID": "mine"})
    assert "ERROR mine django.security.DisallowedHost: Invalid HTTP_HOST header: 'elsewhere.example'." in log.getvalue()


def test_a_line_outside_a_request(log: io.StringIO) -> None:
    logging.getLogger("records").warning("no request")
    assert log.getvalue().endswith("WARNING - records: no request\n")


# ---- what is written ------------------------------------------------------------------------------------------------


@pytest.fixture
def curator() -> User:
    return User.objects.create_superuser("curator", password="swordfish")


def test_an_entry_says_in_which_request_and_by_whom_it_was_written(curator: User) -> None:
    body = make(Organization, name="As it was")
    name = make(OrganizationName, organization=body, name="Another name")
    client = Client()
    client.force_login(curator)
    page = address(Organization, "change", body.pk)
    data = form_on(client.get(page))
    data["name"] = "As it is"
    (key,) = (key for key, value in data.items() if value in ("Another name", ["Another name"]))
    data[key] = "Yet another name"
    answer = client.post(page, data, headers={"X-Request-ID": "of-the-form"})
    assert (answer.status_code, answer["X-Request-ID"]) == (302, "of-the-form")
    changed = Organization.history.filter(id=body.pk).order_by("history_id").last()
    renamed = OrganizationName.history.filter(id=name.pk).order_by("history_id").last()
    assert (changed.name, changed.history_type) == ("As it is", "~")
    assert (renamed.name, renamed.history_type) == ("Yet another name", "~")
    for entry in (changed, renamed):
        assert (entry.request_id, entry.history_user) == ("of-the-form", curator)
    assert changed.history_date == renamed.history_date
    # The same form again writes nothing.
    told = Organization.history.count(), OrganizationName.history.count()
    assert client.post(page, form_on(client.get(page))).status_code == 302
    assert (Organization.history.count(), OrganizationName.history.count()) == told


def test_nobody_is_asked_for_who_only_reads(curator: User) -> None:
    asked: list[bool] = []

    class Somebody:
        @property
        def is_authenticated(self) -> bool:
            asked.append(True)
            return False

    def view(request: HttpRequest) -> HttpResponse:
        vars(request)["user"] = Somebody()
        if request.path == "/writes/":
            make(Activity, state=State.DRAFT)
        return HttpResponse()

    Trace(view)(RequestFactory().get("/reads/"))
    assert asked == []
    Trace(view)(RequestFactory().get("/writes/"))
    assert asked == [True]
    assert Activity.history.order_by("history_id").last().history_user is None
