"""What a list and a detail cost: the same number of queries at one and at three rows with every part."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.cast import RESOURCES, cast, withdraw_neighbours
from tests.api.payloads import PAYLOADS
from tests.api.reading import get

pytestmark = pytest.mark.usefixtures("empty_db")

#: The count, the keys, and one statement that renders the records, however many parts they have.
LISTS = dict.fromkeys(RESOURCES, 3) | {"sources": 2, "vocabularies": 0}
#: The one statement.
DETAILS = dict.fromkeys(RESOURCES, 1)


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
