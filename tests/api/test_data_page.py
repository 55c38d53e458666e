"""The page of counts says what the lists say."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from meetings.models import Activity, Paper
from records.choices import State
from tests.api.reading import get

pytestmark = pytest.mark.django_db

ROW = re.compile(
    r'<a href="/api/v1/(papers|themes|areas)/([^/]+)/">[^<]*</a></td>'
    r'<td class="number">(\d+)</td><td class="number">(\d+)</td>'
)
#: The filter of a table's rows.
FILTERS = {"papers": "paper", "themes": "theme"}


def page() -> str:
    answer = Client().get("/data/")
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
    return answer.content.decode()


def activities_by_id() -> dict[str, str]:
    return {row[1]: row[2] for row in ROW.findall(page())}


def test_each_number_is_the_count_of_a_list() -> None:
    rows = [row for row in ROW.findall(page()) if row[0] in FILTERS]
    assert {resource for resource, *_ in rows} == set(FILTERS)
    assert len(rows) == get("papers/")["count"] + get("themes/")["count"]
    for resource, public_id, activities, recommendations in rows:
        query = f"{FILTERS[resource]}={public_id}&page_size=0"
        assert int(activities) == get(f"activities/?{query}")["count"], public_id
        assert int(recommendations) == get(f"recommendations/?{query}")["count"], public_id


def test_drafts_are_not_counted() -> None:
    paper = Paper.objects.get(public_id="third-coordination-meeting-2004.iussp")
    before = activities_by_id()[paper.public_id]
    told = Activity.objects.filter(reports__paper=paper)
    assert before == str(told.count()) != "0"
    told.update(state=State.DRAFT)
    assert activities_by_id()[paper.public_id] == "0"


def test_its_cost_does_not_depend_on_the_rows() -> None:
    page()
    with CaptureQueriesContext(connection) as captured:
        page()
    assert len(captured) == 19
