"""The page that people see first."""

import re
from typing import Any

import pytest
from django.test import Client

from meetings.models import Meeting
from records.choices import State
from tests.api.cast import RESOURCES, cast, withdraw_neighbours
from tests.api.reading import get

COUNTS = re.compile(r'<a href="http://testserver/api/v1/(\w+)/"><strong>(\d+)</strong>')


def home() -> str:
    answer = Client().get("/")
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
    return answer.content.decode()


@pytest.mark.django_db
def test_real_counts() -> None:
    page = home()
    counts = [(name, int(count)) for name, count in COUNTS.findall(page)]
    assert [name for name, _ in counts] == [
        "series",
        "meetings",
        "sessions",
        "participations",
        "papers",
        "activities",
        "recommendations",
        "responses",
        "organizations",
        "people",
        "documents",
        "themes",
        "areas",
    ]
    assert counts == [(name, get(f"{name}/?page_size=0")["count"]) for name, _ in counts]
    assert len(counts) == len(RESOURCES)
    meeting = get("meetings/third-coordination-meeting-2004/")
    assert meeting["url"] in page
    for count in meeting["counts"].values():
        assert f'<td class="number">{count}</td>' in page


@pytest.mark.usefixtures("empty_db")
def test_an_empty_service() -> None:
    page = home()
    assert "Nothing has been loaded yet." in page
    assert {count for _, count in COUNTS.findall(page)} == {"0"}


@pytest.mark.usefixtures("empty_db")
def test_drafts_and_withdrawn_records_are_not_counted() -> None:
    cast(1)
    withdraw_neighbours()
    Meeting.objects.filter(public_id="the-meeting-1").update(state=State.DRAFT)
    page = home()
    assert "Meeting 1.2" not in page
    assert dict(COUNTS.findall(page)) == {name: "0" if name == "meetings" else "1" for name in RESOURCES}


@pytest.mark.usefixtures("empty_db")
def test_the_series_of_a_meeting_is_not_named_while_it_is_a_draft() -> None:
    c = cast(1)
    assert "New York, Series 1" in home()
    type(c.series).objects.filter(pk=c.series.pk).update(state=State.DRAFT)
    assert "Series 1" not in home()


@pytest.mark.usefixtures("empty_db")
@pytest.mark.parametrize("meetings", [1, 3])
def test_queries(meetings: int, django_assert_num_queries: Any) -> None:
    """One for the meetings, and a count of each kind."""
    for n in range(1, meetings + 1):
        cast(n)
    with django_assert_num_queries(14):
        page = home()
    assert page.count("<tr><td>") == meetings


@pytest.mark.django_db
def test_nothing_comes_from_elsewhere() -> None:
    page = home()
    assert "<script" not in page
    assert "style=" not in page
    assert re.findall(r'(?:src|href)="//', page) == []
    assert re.findall(r'<(?:link|img)[^>]*(?:src|href)="(?!/|data:)', page) == []
