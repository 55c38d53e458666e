"""Every error under `/api/` is a problem document whose type is a page; elsewhere people get a plain page."""

from typing import Any

import pytest
from django.test import Client

from organizations.models import Person
from records.serving import problems
from tests.api.cast import RESOURCES, withdraw
from tests.factories import make

MEETING = "/api/v1/meetings/third-coordination-meeting-2004/"
READ_ONLY = [
    "/api/v1/",
    "/api/v1/schema/",
    "/api/v1/docs/",
    MEETING,
    "/api/v1/sources/",
    "/api/v1/vocabularies/",
    "/api/v1/vocabularies/state/",
    *(f"/api/v1/{resource}/" for resource in RESOURCES),
]


def problem(answer: Any, status: int, slug: str) -> dict[str, Any]:
    """The document of an answer, after the look at what all have in common."""
    assert answer.status_code == status, answer.content[:500]
    assert answer["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert list(body)[:5] == ["type", "title", "status", "detail", "instance"]
    assert body["type"] == f"http://testserver/problems/{slug}/"
    assert body["status"] == status
    assert body["title"] == problems.PROBLEMS[slug].title
    assert body["instance"] == answer.request["PATH_INFO"]
    # The type is a page that explains it.
    page = Client().get(body["type"].removeprefix("http://testserver"))
    assert page.status_code == 200
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert body["title"].replace("?", "") in page.content.decode()
    return body


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("address", READ_ONLY)
def test_nothing_is_written_by_a_stranger(address: str, method: str) -> None:
    answer = getattr(Client(), method)(address, "{}", content_type="application/json")
    # What nobody may do is no question of the account.
    problem(answer, 405, "method-not-allowed")
    assert "GET" in answer["Allow"]


@pytest.mark.django_db
def test_nor_by_a_curator(admin_user: Any) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    answer = client.post("/api/v1/meetings/", "{}", content_type="application/json")
    problem(answer, 405, "method-not-allowed")
    assert client.get(MEETING).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/meetings/never-was/",
        "/api/v1/meetings/%00/",
        "/api/v1/meetings/%27%22/",
        "/api/v1/meetings/../",
        "/api/v1/meetings/a%2Fb/",
        "/api/v1/meetings/Third-Coordination-Meeting-2004/",
        "/api/v1/meetings/third-coordination-meeting-2004.json/",
        f"/api/v1/meetings/{'x' * 5_000}/",
        "/api/v1/vocabularies/never-was/",
        "/api/v1/vocabularies/%00/",
        "/api/v1/unicorns/",
        "/api/v1/sources/1/",
        "/api/v2/",
        "/api/",
    ],
)
def test_not_there(address: str) -> None:
    problem(Client().get(address), 404, "not-found")


@pytest.mark.django_db
def test_an_address_that_is_no_text() -> None:
    answer = Client().get("/api/v1/meetings/%FF/")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/api/v1/meetings", MEETING.rstrip("/"), "/api/v1/schema", "/api/v1"])
def test_a_missing_slash_is_named(address: str) -> None:
    body = problem(Client().get(address), 404, "not-found")
    assert body["detail"] == f"Nothing is here. Addresses end with a slash: {address}/"


@pytest.mark.django_db
@pytest.mark.parametrize("accept", ["text/html", "text/xml", "application/xml", "text/csv", "image/png"])
@pytest.mark.parametrize("address", ["/api/v1/", "/api/v1/meetings/", MEETING, "/api/v1/sources/"])
def test_no_such_format(address: str, accept: str) -> None:
    problem(Client().get(address, headers={"accept": accept}), 406, "not-acceptable")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "accept", ["application/json", "*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"]
)
def test_json_is_what_everybody_else_gets(accept: str) -> None:
    answer = Client().get(MEETING, headers={"accept": accept})
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/json")


@pytest.mark.django_db
def test_a_problem_is_json_whatever_was_accepted() -> None:
    answer = Client().get("/api/v1/meetings/never-was/", headers={"accept": "application/json"})
    problem(answer, 404, "not-found")
    answer = Client().get("/api/v1/schema/", headers={"accept": "text/html"})
    problem(answer, 406, "not-acceptable")


@pytest.mark.django_db
def test_withdrawn() -> None:
    withdraw(make(Person, public_id="gone"))
    body = problem(Client().get("/api/v1/people/gone/"), 410, "withdrawn")
    assert list(body)[5:] == ["withdrawn_at", "withdrawn_reason"]


@pytest.mark.django_db
def test_a_wrong_parameter_is_named() -> None:
    body = problem(Client().get("/api/v1/meetings/?page=0"), 400, "invalid-request")
    assert body["errors"] == [
        {"parameter": "page", "code": "out_of_range", "detail": "0 is out of range: give 1 or more."}
    ]
    assert body["detail"] == "0 is out of range: give 1 or more."


@pytest.mark.django_db
@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", "a b", "[::1", "<script>"])
def test_a_host_that_is_not_served_is_not_quoted(settings: Any, host: str) -> None:
    answer = Client().get("/api/v1/meetings/", headers={"host": host})
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    body = answer.json()
    assert body == {
        "type": f"http://{settings.ALLOWED_HOSTS[0]}/problems/invalid-request/",
        "title": "The request is not valid",
        "status": 400,
        "detail": "The request cannot be read as it was sent.",
        "instance": "/api/v1/meetings/",
    }
    page = Client().get("/", headers={"host": host})
    assert (page.status_code, page["Content-Type"]) == (400, "text/html; charset=utf-8")
    assert host not in page.content.decode()


@pytest.mark.django_db
def test_a_bad_host_gets_the_public_url_where_it_is_set(settings: Any) -> None:
    settings.PUBLIC_URL = "https://rapporteur.example"
    body = Client().get("/api/v1/", headers={"host": "evil.example"}).json()
    assert body["type"] == "https://rapporteur.example/problems/invalid-request/"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("served", "origin"),
    [
        (["a.example", "b.example"], "http://a.example"),
        ([".example.org", "b.example"], "http://b.example"),
        ([".example.org"], "http://localhost"),
        (["*"], "http://localhost"),
        (["[::1]"], "http://[::1]"),
    ],
)
@pytest.mark.parametrize("address", ["/api/v1/", "/api/v1/meetings/", MEETING, "/api/v1/schema/", "/api/nowhere/"])
def test_the_type_of_a_bad_host_is_absolute(settings: Any, address: str, served: list[str], origin: str) -> None:
    settings.ALLOWED_HOSTS = served
    answer = Client().get(address, headers={"host": "not a host"})
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert answer.json()["type"] == f"{origin}/problems/invalid-request/"
    assert answer.json()["instance"] == address


@pytest.mark.django_db
@pytest.mark.parametrize("accept", ["application/json", "*/*", "text/html"])
@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/",
        "/api/v1/meetings/",
        MEETING,
        "/api/v1/sources/",
        "/api/v1/vocabularies/",
        "/api/v1/vocabularies/state/",
        "/api/v1/meetings/never-was/",
    ],
)
def test_more_parameters_than_anybody_needs(address: str, accept: str) -> None:
    many = "&".join(f"p{number}=1" for number in range(1_001))
    if accept == "text/html":
        # What cannot be answered at all is said first.
        problem(Client().get(f"{address}?{many}", headers={"accept": accept}), 406, "not-acceptable")
        return
    body = problem(Client().get(f"{address}?{many}", headers={"accept": accept}), 400, "invalid-request")
    assert body["detail"] == "More than 1,000 parameters."


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/nothing", "/nothing/", "/apiary/", "/problems/never-was/"])
def test_outside_the_api_people_get_a_page(address: str) -> None:
    answer = Client().get(address)
    assert (answer.status_code, answer["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert "Nothing is here" in answer.content.decode()


class TestFailures:
    """Answers of views that fail."""

    pytestmark = pytest.mark.urls("tests.serving.failing_urls")

    @pytest.fixture
    def client(self, db: None) -> Client:
        return Client(raise_request_exception=False)

    @pytest.mark.parametrize("address", ["/api/v1/fails/", "/api/v1/view-fails/"])
    def test_a_failure_tells_nothing_of_its_cause(self, client: Client, address: str) -> None:
        answer = client.get(address)
        body = problem(answer, 500, "server-error")
        assert body == {
            "type": "http://testserver/problems/server-error/",
            "title": "The service has failed",
            "status": 500,
            "detail": "The service has failed to answer this request.",
            "instance": address,
        }
        assert "swordfish" not in answer.content.decode()

    def test_a_page_that_fails(self, client: Client) -> None:
        answer = client.get("/fails/")
        assert (answer.status_code, answer["Content-Type"]) == (500, "text/html; charset=utf-8")
        assert "The service has failed" in answer.content.decode()
        assert "swordfish" not in answer.content.decode()
        assert "Traceback" not in answer.content.decode()

    def test_what_is_refused(self, client: Client) -> None:
        problem(client.get("/api/v1/refuses/"), 403, "permission-denied")
        problem(client.get("/api/v1/suspects/"), 400, "invalid-request")
        assert client.get("/refuses/")["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.django_db
@pytest.mark.parametrize("slug", problems.PROBLEMS)
def test_each_type_is_a_page(slug: str) -> None:
    answer = Client().get(f"/problems/{slug}/")
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert f"HTTP status {problems.PROBLEMS[slug].status}" in answer.content.decode()


def test_a_status_has_one_type() -> None:
    assert len(problems.BY_STATUS) == len(problems.PROBLEMS)
