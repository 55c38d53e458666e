"""What filters cost: one query for each kind of record whose ids they name, and none for other values."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.api.cast import cast
from tests.api.reading import get

pytestmark = pytest.mark.usefixtures("empty_db")

#: The queries that filters add to those of the list.
ADDED = [
    ("activities", "kind=training&ongoing=false&start=2003&start__gte=2002&end__isnull=false", 0),
    ("activities", "status__isnull=false&event=the-meeting-1", 1),
    ("activities", "id=the-activity-1", 1),
    ("activities", "lead=the-body-1", 1),
    ("activities", "lead=the-body-1&lead=the-body-2&lead=old-a-the-body-1", 1),
    ("activities", "lead=the-body-1&partner=other-friend-1&organization=the-body-1", 1),
    ("activities", "theme=the-theme-1&area=the-area-1", 2),
    ("activities", "meeting=the-meeting-1&reported_at=the-meeting-1&event=the-meeting-1&paper=the-paper-1", 2),
    ("recommendations", "strength=urges&standing=in_progress&adopted__lt=2005&due__isnull=false", 0),
    ("recommendations", "id=the-recommendation-1&parent=other-whole-1", 1),
    ("recommendations", "made_by=the-body-1&addressee=the-body-1&made_by_person=the-person-1&series=the-series-1", 3),
    ("organizations", "short_name=B1&founded=1950", 0),
    # The names, the short names and the other names.
    ("organizations", "any_name=b1&any_name=bodie", 3),
    ("people", "any_name=ada person 1", 2),
    ("areas", "any_name=area 1", 2),
    # The paper, and its first and last line.
    ("sources", "paper=the-paper-1", 1),
    ("sources", "paper=the-paper-1&line=110&lines=110-120", 2),
]


def queries(address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert get(address)["count"] > 0
    return len(captured)


def test_what_filters_add() -> None:
    cast(1)
    cast(2)
    # One row in each case, or as many as there are: the number of queries is that of the list.
    added = [
        (resource, query, queries(f"{resource}/?{query}") - queries(f"{resource}/")) for resource, query, _ in ADDED
    ]
    assert added == ADDED
