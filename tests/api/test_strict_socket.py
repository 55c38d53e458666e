"""What only a real connection can send: raw bytes in the address, and what the test client would mend."""

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest

pytestmark = pytest.mark.usefixtures("loaded_transactional_db")


def ask(address: str, line: bytes, headers: bytes = b"") -> tuple[int, str, Any]:
    """The status, the media type and the JSON of the answer to a request line, sent as it is."""
    place = urlsplit(address)
    with socket.create_connection((place.hostname, place.port), timeout=20) as connection:
        host = b"" if b"Host:" in headers else f"Host: {place.hostname}:{place.port}\r\n".encode()
        connection.sendall(line + b" HTTP/1.1\r\n" + host + headers + b"Connection: close\r\n\r\n")
        answer = b""
        while piece := connection.recv(65_536):
            answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    found = dict(each.split(": ", 1) for each in lines[1:])
    named = {name.lower(): value for name, value in found.items()}
    return int(lines[0].split()[1]), named.get("content-type", ""), json.loads(body) if body else None


#: Raw bytes in the query, and the parameter and code that the answer names.
QUERIES = [
    (b"any_name=\xff", "any_name", "encoding"),
    (b"any_name=Gen\xe8ve", "any_name", "encoding"),
    (b"\xff=1", "\ufffd", "encoding"),
    (b"any_name=%ff", "any_name", "encoding"),
    (b"any_name=\xc3%28", "any_name", "encoding"),
    (b"any_name=%00", "any_name", "nul"),
    (b"any_name=", "any_name", "empty"),
    (b"nonsense=\xc3\xa9", "nonsense", "unknown_parameter"),
    (b"\xc3\xa9=1", "é", "unknown_parameter"),
    (b"any_name=" + b"x" * 6_000, "any_name", "too_long"),
    (b"x" * 6_000 + b"=1", "x" * 60, "unknown_parameter"),
    (b"page=0", "page", "out_of_range"),
    (b"page=1&#page=1", "#page", "unknown_parameter"),
    (b"ordering=name,name", "ordering", "repeated"),
    (b"founded__gte=2004-13-45", "founded__gte", "partial_date"),
    (b"parent='\"<script>", "parent", "unknown_id"),
    (b"parent=100%", "parent", "unknown_id"),
    (b"parent=%zz%s", "parent", "unknown_id"),
]
#: Raw bytes in the path.
PATHS = [
    b"/api/v1/organizations/\xff/",
    b"/api/v1/organizations/%ff/",
    b"/api/v1/organizations/%00/",
    b"/api/v1/organizations/ilo%00/",
    b"/api/v1/organizations/'\"<>\\/",
    b"/api/v1/organizations/../people/",
    b"/api/v1/organizations/./",
    b"/api/v1/organizations/..%2f..%2fetc%2fpasswd/",
    b"/api/v1/organizations/ilo.json/",
    b"/api/v1/organizations/%/",
    # Longer ones are in test_strict: the test server itself looks for a file of that name, and fails.
    b"/api/v1/organizations/" + b"x" * 200 + b"/",
    b"/api/v1/organizations//",
    b"/api/v1/%c3%28/",
    b"/api/v1/organizations",
    b"/api/v1/organizations/ilo",
]


def test_over_a_connection(live_server: Any) -> None:
    """One test and one load of the data: raw queries, raw paths, methods, hosts and what is right."""
    for query, parameter, code in QUERIES:
        status, media_type, body = ask(live_server.url, b"GET /api/v1/organizations/?" + query)
        assert (status, media_type) == (400, "application/problem+json"), query
        assert [(each["parameter"], each["code"]) for each in body["errors"]] == [(parameter, code)], query

    for path in PATHS:
        status, media_type, body = ask(live_server.url, b"GET " + path)
        assert (status, media_type) == (404, "application/problem+json"), path
        assert body["type"].endswith("/problems/not-found/"), path
    _, _, body = ask(live_server.url, b"GET /api/v1/organizations/ilo?page=1")
    assert body["detail"] == "Nothing is here. Addresses end with a slash: /api/v1/organizations/ilo/"

    many = b"&".join([b"page=1"] * 2_000)
    status, media_type, body = ask(live_server.url, b"GET /api/v1/organizations/?" + many)
    assert (status, media_type, body["detail"]) == (400, "application/problem+json", "More than 1,000 parameters.")

    for method in (b"POST", b"PUT", b"PATCH", b"DELETE", b"BREW"):
        for path in (b"/api/v1/", b"/api/v1/organizations/", b"/api/v1/organizations/ilo/"):
            status, media_type, _ = ask(live_server.url, method + b" " + path, b"Content-Length: 0\r\n")
            assert (status, media_type) == (405, "application/problem+json"), (method, path)

    for host in (b"evil.example", b"a b", b"\xff", b"<script>"):
        status, media_type, body = ask(live_server.url, b"GET /api/v1/", b"Host: " + host + b"\r\n")
        assert (status, media_type) == (400, "application/problem+json"), host
        assert "evil" not in str(body)

    # Raw bytes that are UTF-8 are what they say, also in the address of the next page.
    status, media_type, body = ask(
        live_server.url, "GET /api/v1/areas/?any_name=Türkiye&any_name=肯尼亚&page_size=1&ordering=id".encode()
    )
    assert (status, media_type) == (200, "application/json")
    assert ([row["id"] for row in body["results"]], body["count"]) == (["kenya"], 2)
    place = urlsplit(body["next"])
    assert place.query == ("any_name=T%C3%BCrkiye&any_name=%E8%82%AF%E5%B0%BC%E4%BA%9A&page_size=1&ordering=id&page=2")
    _, _, body = ask(live_server.url, f"GET {place.path}?{place.query}".encode())
    assert [row["id"] for row in body["results"]] == ["turkiye"]
