"""What a list and a detail cost: the same number of queries at one and at three rows with every part."""

import os

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from zeal import NPlusOneError  # type: ignore[import-untyped]

from records.serving import views
from tests.api.cast import RESOURCES, cast, withdraw_neighbours
from tests.api.payloads import PAYLOADS
from tests.api.reading import get

pytestmark = pytest.mark.usefixtures("empty_db")

#: The count, the rows, one for each part or drawn list, and one for the former ids.
LISTS = {
    "series": 5,
    "meetings": 7,
    "sessions": 5,
    "participations": 5,
    "papers": 6,
    "activities": 13,
    "recommendations": 12,
    "responses": 4,
    "organizations": 9,
    "people": 7,
    "areas": 5,
    "themes": 6,
    "documents": 9,
    "sources": 2,
    "vocabularies": 0,
}
#: As a list, less the count.
DETAILS = {resource: LISTS[resource] - 1 for resource in RESOURCES}


def queries(address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        Client().get(f"/api/v1/{address}")
    return len(captured)


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_and_details(rows: int) -> None:
    for n in range(1, rows + 1):
        cast(n)
    withdraw_neighbours()
    assert [get(f"{resource}/")["count"] for resource in RESOURCES] == [rows] * len(RESOURCES)
    assert get("sources/")["count"] == 18 * rows
    assert {resource: queries(f"{resource}/") for resource in LISTS} == LISTS
    assert {resource: queries(f"{resource}/{PAYLOADS[resource]['id']}/") for resource in RESOURCES} == DETAILS


def test_root_and_what_is_not_there() -> None:
    cast(1)
    assert queries("") == 1
    # The record, the former ids, and whether it was withdrawn, or what a former id leads to.
    assert queries("people/never-was/") == 3
    assert queries("people/old-a-the-person-1/") == 3


@pytest.mark.skipif("WATCH_QUERIES" not in os.environ, reason="django-zeal watches in `make coverage` alone")
def test_a_query_for_each_row_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a list forgets to fetch a part, django-zeal raises where it watches (see conftest)."""
    monkeypatch.setattr(views, "with_all_parts", lambda queryset, serializer: queryset)
    cast(1)
    cast(2)
    with pytest.raises(NPlusOneError, match=r"N\+1 detected on meetings\.Session\."):
        Client().get("/api/v1/sessions/")
