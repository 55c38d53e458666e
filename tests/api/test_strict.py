"""What cannot be asked: each is a problem document that names the parameter, on every address, and never a failure."""

from typing import Any

import pytest
from django.test import Client

from tests.api.cast import RESOURCES

pytestmark = pytest.mark.django_db

#: A record of each list.
DETAILS = {
    "series": "coordination-meeting-on-international-migration",
    "meetings": "third-coordination-meeting-2004",
    "sessions": "third-coordination-meeting-2004.vii",
    "participations": "third-coordination-meeting-2004.chamie-joseph",
    "papers": "third-coordination-meeting-2004.ilo",
    "activities": "third-coordination-meeting-on-international-migration",
    "recommendations": "a-res-58-208.op-8",
    "responses": "a-res-58-208.op-8.secretary-general-1",
    "organizations": "ilo",
    "people": "chamie-joseph",
    "areas": "kenya",
    "themes": "remittances",
    "documents": "a-res-58-208",
    "vocabularies": "activity-kind",
}
LISTS = [*(f"{resource}/" for resource in RESOURCES), "sources/", "vocabularies/"]
OTHERS = ["", *(f"{resource}/{public_id}/" for resource, public_id in DETAILS.items())]
LONG = "x" * 6_000

#: What no address takes: the query, and the parameter and code that the answer names.
EVERYWHERE = [
    ("nonsense=1", "nonsense", "unknown_parameter"),
    ("nonsense=1&nonsense=2", "nonsense", "unknown_parameter"),
    ("nonsense", "nonsense", "unknown_parameter"),
    ("format=nonsense", "format", "unknown_parameter"),
    ("format=json", "format", "unknown_parameter"),
    ("=1", "", "unknown_parameter"),
    ("%00=1", "", "unknown_parameter"),
    ("Page=1", "Page", "unknown_parameter"),
    ("page%20=1", "page ", "unknown_parameter"),
    ("page[]=1", "page[]", "unknown_parameter"),
    (f"{LONG}=1", LONG[:60], "unknown_parameter"),
    ("nonsense=%FF", "nonsense", "encoding"),
    ("%FF=1", "\ufffd", "encoding"),
    ("nonsense=%C3%28", "nonsense", "encoding"),
    ("nonsense=%ED%A0%80", "nonsense", "encoding"),
]
#: What lists do not take.
ON_LISTS = [
    ("page=0", "page", "out_of_range"),
    ("page=-1", "page", "invalid"),
    ("page=abc", "page", "invalid"),
    ("page=", "page", "empty"),
    ("page", "page", "empty"),
    ("page=%00", "page", "nul"),
    ("page=1%00", "page", "nul"),
    ("page=%FF", "page", "encoding"),
    ("page=1&page=2", "page", "repeated"),
    (f"page={'9' * 999}", "page", "invalid"),
    (f"page={LONG}", "page", "too_long"),
    ("page_size=100000", "page_size", "out_of_range"),
    ("page_size=201", "page_size", "out_of_range"),
    ("page_size=", "page_size", "empty"),
    ("page_size=10&page_size=10", "page_size", "repeated"),
]
#: What lists of records do not take.
ON_RECORDS = [
    ("ordering=nonsense", "ordering", "unknown_ordering"),
    ("ordering=id,id", "ordering", "repeated"),
    ("ordering=title,title", "ordering", None),
    ("ordering=", "ordering", "empty"),
    ("ordering=%00", "ordering", "nul"),
    ("ordering=id&ordering=id", "ordering", "repeated"),
    (f"ordering={LONG}", "ordering", "too_long"),
    ("id=", "id", "empty"),
    ("id=ilo&id=", "id", "empty"),
    ("id=%00", "id", "nul"),
    ("id=%FF", "id", "encoding"),
    (f"id={LONG}", "id", "too_long"),
    (f"id={'x' * 1_000}", "id", "unknown_id"),
    ("id=100%25", "id", "unknown_id"),
    ("id=%25s%25(x)s%7B0%7D", "id", "unknown_id"),
    ("id='%20OR%201=1", "id", "unknown_id"),
]


def problem(answer: Any, status: int) -> dict[str, Any]:
    """The document, which must be one."""
    assert answer.status_code == status, answer.content[:500]
    assert answer["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    assert list(body)[:5] == ["type", "title", "status", "detail", "instance"]
    assert body["type"].startswith("http://testserver/problems/")
    return body


def refused(address: str, query: str, parameter: str, code: str | None) -> None:
    body = problem(Client().get(f"/api/v1/{address}", QUERY_STRING=query), 400)
    assert body["type"] == "http://testserver/problems/invalid-request/"
    assert body["instance"] == f"/api/v1/{address}"
    (error,) = body["errors"]
    assert list(error) == ["parameter", "code", "detail"]
    assert error["parameter"] == parameter
    assert code is None or error["code"] == code, error
    assert len(error["detail"]) < 2_500


@pytest.mark.parametrize("address", [*LISTS, *OTHERS])
def test_what_no_address_takes(address: str) -> None:
    for query, parameter, code in EVERYWHERE:
        refused(address, query, parameter, code)


@pytest.mark.parametrize("address", LISTS)
def test_what_no_list_takes(address: str) -> None:
    for query, parameter, code in ON_LISTS:
        refused(address, query, parameter, code)


@pytest.mark.parametrize("resource", RESOURCES)
def test_what_no_list_of_records_takes(resource: str) -> None:
    for query, parameter, code in ON_RECORDS:
        refused(f"{resource}/", query, parameter, code)


@pytest.mark.parametrize("address", ["sources/", "vocabularies/", *OTHERS])
def test_where_there_is_no_order(address: str) -> None:
    refused(address, "ordering=id", "ordering", "unknown_parameter")


@pytest.mark.parametrize("address", OTHERS)
def test_a_single_record_has_no_pages(address: str) -> None:
    refused(address, "page=1", "page", "unknown_parameter")


@pytest.mark.parametrize("address", [*LISTS, *OTHERS])
def test_too_many_parameters(address: str) -> None:
    for query in ("&".join(["page=1"] * 2_000), "&".join(f"a{n}=1" for n in range(2_000))):
        body = problem(Client().get(f"/api/v1/{address}", QUERY_STRING=query), 400)
        assert body["detail"] == "More than 1,000 parameters."


def test_a_thousand_parameters_are_looked_at() -> None:
    last_that_is_read = "&".join(f"a{n}=1" for n in range(1_000))
    assert len(problem(Client().get("/api/v1/themes/", QUERY_STRING=last_that_is_read), 400)["errors"]) == 1_000
    body = problem(Client().get("/api/v1/themes/", QUERY_STRING=last_that_is_read + "&a=1"), 400)
    assert body["detail"] == "More than 1,000 parameters."


@pytest.mark.parametrize("address", [*LISTS, *OTHERS])
def test_no_such_format(address: str) -> None:
    for accept in ("text/xml", "text/html", "application/pdf, image/*;q=0.5", "nonsense"):
        body = problem(Client().get(f"/api/v1/{address}", headers={"Accept": accept}), 406)
        assert body["type"] == "http://testserver/problems/not-acceptable/"
    for accept in ("application/json", "*/*", "text/html, */*;q=0.1", "application/*"):
        assert Client().get(f"/api/v1/{address}", headers={"Accept": accept}).status_code == 200


@pytest.mark.parametrize("address", [*LISTS, *OTHERS])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"])
def test_reading_is_all_that_can_be_done(address: str, method: str) -> None:
    for data, content_type in [(b"{}", "application/json"), (b"\xff", "application/json"), (b"a=1", "text/xml")]:
        answer = Client(enforce_csrf_checks=True).generic(method, f"/api/v1/{address}", data, content_type)
        body = problem(answer, 405)
        assert body["type"] == "http://testserver/problems/method-not-allowed/"
        assert "GET" in answer["Allow"]


@pytest.mark.parametrize("address", ["", "people/", "people/chamie-joseph/", "nowhere/", "people/nobody"])
@pytest.mark.parametrize("host", ["evil.example", "testserver:abc", "a b", "<script>", "testserver, evil.example", ""])
def test_a_host_that_is_not_served(address: str, host: str, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver"]
    body = problem(Client().get(f"/api/v1/{address}", HTTP_HOST=host), 400)
    # The host that was asked for is not told again.
    assert body["type"] == "http://testserver/problems/invalid-request/"
    assert "evil" not in str(body)
    assert "script" not in str(body)


IDS = [
    "never-was",
    "ILO",
    "'",
    "%22",
    "'%20OR%20'1'='1",
    "%27%3B%20DROP%20TABLE%20x--",
    ".",
    "..",
    "...",
    "%2E%2E",
    "ilo.json",
    "ilo%2Ejson",
    "ilo%2Fx",
    "..%2F..%2Fetc%2Fpasswd",
    "a/b",
    "%2F",
    "%00",
    "ilo%00",
    "%0A",
    "ilo%0A",
    "%FF",
    "%C3%28",
    "%20ilo",
    "%25",
    "%25s",
    "%7Bid%7D",
    "%F0%9F%90%98",
    "x" * 5_000,
    "%",
    "?",
]


@pytest.mark.parametrize("resource", DETAILS)
def test_ids_that_nothing_has(resource: str) -> None:
    for public_id in IDS:
        if public_id in {".", ".."} or "?" in public_id:
            continue
        body = problem(Client().get(f"/api/v1/{resource}/{public_id}/"), 404)
        assert body["type"] == "http://testserver/problems/not-found/"


@pytest.mark.parametrize("address", [*LISTS, *OTHERS[1:], "schema/", "docs/", "nowhere/", "people/nobody/"])
def test_without_its_slash_an_address_is_named(address: str) -> None:
    bare = address.removesuffix("/")
    for method in ("GET", "HEAD", "POST", "DELETE"):
        answer = Client().generic(method, f"/api/v1/{bare}?page=1")
        assert answer.status_code == 404
        assert answer["Content-Type"] == "application/problem+json"
        if method != "HEAD":
            assert problem(answer, 404)["detail"] == f"Nothing is here. Addresses end with a slash: /api/v1/{address}"


@pytest.mark.parametrize(
    "path", ["/api", "/api/", "/api/v1", "/api/v2/", "/api/v1//", "/api/v1/people//", "/api/v1/%00/"]
)
def test_addresses_that_lead_nowhere(path: str) -> None:
    answer = Client().get(path)
    assert answer.status_code == 404
    if path != "/api":
        problem(answer, 404)


def test_the_nearest_parameter() -> None:
    for address, query, near in [
        ("people/", "pagesize=1", "page_size"),
        ("people/", "odering=id", "ordering"),
        ("activities/", "leed=ilo", "lead"),
        ("activities/", "start_gte=2004", "start__gte"),
        ("meetings/", "serie=x", "series"),
        ("sources/", "papers=x", "paper"),
    ]:
        (error,) = problem(Client().get(f"/api/v1/{address}", QUERY_STRING=query), 400)["errors"]
        name = query.partition("=")[0]
        start = f"There is no parameter “{name}” here. Did you mean “{near}”? It takes: "
        assert error["detail"].startswith(start)
    (error,) = problem(Client().get("/api/v1/people/chamie-joseph/?page=1"), 400)["errors"]
    assert error["detail"] == "There is no parameter “page” here. It takes: expand, fields, omit."


def test_all_faults_are_told_at_once() -> None:
    query = "page=&nonsense=1&page_size=%00&organization="
    body = problem(Client().get("/api/v1/people/", QUERY_STRING=query), 400)
    assert body["detail"] == "4 faults: see errors."
    assert {(each["parameter"], each["code"]) for each in body["errors"]} == {
        ("page", "empty"),
        ("nonsense", "unknown_parameter"),
        ("page_size", "nul"),
        ("organization", "empty"),
    }


@pytest.mark.parametrize("query", ["", "&", "&&", "page=1&", "%70age=1", "page_size=%32%35"])
def test_what_can_be_asked_all_the_same(query: str) -> None:
    assert Client().get("/api/v1/people/", QUERY_STRING=query).status_code == 200
