"""`Activity.status` is the latest report's, and stays so whatever input of it changes."""

from collections.abc import Callable
from typing import Any

import pytest

from meetings.models import Activity, ActivityReport, Meeting, Paper
from tests.factories import make
from tests.records import kinds

pytestmark = pytest.mark.django_db


@pytest.fixture
def activity() -> Activity:
    return make(Activity)


@pytest.fixture
def meeting() -> Meeting:
    return make(Meeting, start="2004-10-27", end="2004-10-28")


def status(activity: Activity) -> str | None:
    return Activity.objects.values_list("status", flat=True).get(pk=activity.pk)


def report(activity: Activity, says: str, *, meeting: Meeting, as_of: str | None = None, **paper: Any) -> Any:
    return make(
        ActivityReport,
        activity=activity,
        status=says,
        as_of=as_of,
        reported_at=meeting,
        paper=make(Paper, meeting=meeting, **paper),
    )


#: Two reports, each as (as_of, the paper's date, the meeting's end, the paper's first line), and which is the latest.
LATEST = [
    ("as_of decides", ("2004-06", None, None, None), ("2004-07", None, None, None), "second"),
    ("the order of writing does not", ("2004-07", None, None, None), ("2004-06", None, None, None), "first"),
    ("a year lasts to its end", ("2004", None, None, None), ("2004-12-30", None, None, None), "first"),
    ("a month lasts to its end", ("2004-02", None, None, None), ("2004-02-28", None, None, None), "first"),
    (
        "as_of is asked before the paper's date",
        ("2004-06", "2005", None, None),
        (None, "2004-07", None, None),
        "second",
    ),
    ("the paper's date before the meeting's end", (None, "2003", "2009", None), (None, None, "2004", None), "second"),
    ("the meeting's end where there is neither", (None, None, "2004-10", None), (None, None, "2003-10", None), "first"),
    ("no date at all comes first", (None, None, None, None), (None, None, "1994", None), "second"),
    ("then the later first line", (None, None, None, 900), (None, None, None, 100), "first"),
    ("a paper without lines is before one with", (None, None, None, None), (None, None, None, 1), "second"),
    ("then the row written last", (None, None, None, None), (None, None, None, None), "second"),
]


@pytest.mark.parametrize(("first", "second", "latest"), [row[1:] for row in LATEST], ids=[row[0] for row in LATEST])
def test_which_report_is_the_latest(activity: Activity, first: Any, second: Any, latest: str) -> None:
    for says, (as_of, date, end, line) in (("planned", first), ("completed", second)):
        held = make(Meeting, start=None, end=end)
        report(activity, says, meeting=held, as_of=as_of, date=date, line_start=line, line_end=line)
    assert status(activity) == {"first": "planned", "second": "completed"}[latest]


def test_without_a_report_there_is_none(activity: Activity) -> None:
    assert status(activity) is None


@pytest.mark.parametrize("way", kinds.CHANGES.values(), ids=kinds.CHANGES)
def test_a_report_changed_moved_and_removed(
    activity: Activity, meeting: Meeting, way: Callable[[Any, dict[str, Any]], None]
) -> None:
    other = make(Activity)
    early = report(activity, "planned", meeting=meeting, as_of="2001")
    late = report(activity, "ongoing", meeting=meeting, as_of="2003")
    way(late, {"status": "suspended"})
    assert status(activity) == "suspended"
    way(late, {"as_of": "2000"})
    assert status(activity) == "planned"
    way(late, {"as_of": None})
    assert status(activity) == "suspended"
    way(late, {"activity_id": other.pk})
    assert (status(activity), status(other)) == ("planned", "suspended")
    kinds.delete_by_sql(early)
    assert (status(activity), status(other)) == (None, "suspended")


PAPER = [
    ({"date": "2009"}, "planned"),
    ({"date": "1999"}, "completed"),
    ({"line_start": 500, "line_end": 600}, "planned"),
    ({"line_start": None, "line_end": None}, "completed"),
    ({"state": "draft"}, "completed"),
]


@pytest.mark.parametrize(("values", "expected"), PAPER, ids=str)
@pytest.mark.parametrize("way", [kinds.save, kinds.bulk_update, kinds.update, kinds.sql_update, kinds.upsert])
def test_the_paper_changes(
    activity: Activity, meeting: Meeting, way: Callable[..., None], values: dict[str, Any], expected: str
) -> None:
    first = report(activity, "planned", meeting=meeting, line_start=10, line_end=20)
    report(activity, "completed", meeting=meeting, line_start=30, line_end=40)
    assert status(activity) == "completed"
    way(first.paper, values)
    assert status(activity) == expected


MEETING = [
    ({"end": "2009"}, "planned"),
    ({"end": "2004-10-26", "start": "2004-10-25"}, "completed"),
    ({"end": None}, "completed"),
    ({"start": "2009", "end": None}, "planned"),
    ({"state": "draft"}, "completed"),
]


@pytest.mark.parametrize(("values", "expected"), MEETING, ids=str)
@pytest.mark.parametrize("way", [kinds.save, kinds.bulk_update, kinds.update, kinds.sql_update, kinds.upsert])
def test_the_meeting_changes(
    activity: Activity, meeting: Meeting, way: Callable[..., None], values: dict[str, Any], expected: str
) -> None:
    report(activity, "planned", meeting=meeting)
    report(activity, "completed", meeting=make(Meeting, start="2004-10-27", end="2004-10-28"))
    assert status(activity) == "completed"
    way(meeting, values)
    assert status(activity) == expected


@pytest.mark.parametrize("draft", ["paper", "reported_at"])
def test_a_draft_does_not_count_until_it_is_published(activity: Activity, draft: str) -> None:
    known = make(Meeting, end="2004", start=None)
    report(activity, "planned", meeting=known, as_of="2001")
    other = make(Paper if draft == "paper" else Meeting, state="draft")
    given = {"paper": make(Paper, meeting=known), "reported_at": known} | {draft: other}
    make(ActivityReport, activity=activity, status="completed", as_of="2004", **given)
    assert status(activity) == "planned"
    before = kinds.standing(activity)
    kinds.update(other, {"state": "published"})
    assert status(activity) == "completed"
    assert kinds.log_since(before, activity) == [
        ("update", before.version + 1),
        ("update", before.version + 2),
    ]
    kinds.update(other, {"state": "withdrawn", "withdrawn_at": other.created_at, "withdrawn_reason": "Twice."})
    assert status(activity) == "completed"


def test_a_change_of_the_status_is_a_change_of_the_activity(activity: Activity, meeting: Meeting) -> None:
    first = report(activity, "planned", meeting=meeting, line_start=10, line_end=20)
    report(activity, "completed", meeting=meeting, line_start=30, line_end=40)
    before = kinds.standing(activity)
    kinds.update(first.paper, {"title": "Another title"})
    assert kinds.log_since(before, activity) == []
    kinds.update(first.paper, {"line_start": 8, "line_end": 9})
    assert kinds.log_since(before, activity) == []
    kinds.update(first.paper, {"line_start": 50, "line_end": 60})
    assert kinds.log_since(before, activity) == [("update", before.version + 1)]


def test_many_reports_at_once(meeting: Meeting) -> None:
    activities = [make(Activity) for _ in range(3)]
    paper = make(Paper, meeting=meeting)
    ActivityReport.objects.bulk_create(
        [
            ActivityReport(activity=found, reported_at=meeting, paper=paper, status=says)
            for found, says in zip(activities, ("planned", "ongoing", "completed"), strict=True)
        ]
    )
    assert [status(found) for found in activities] == ["planned", "ongoing", "completed"]
    ActivityReport.objects.filter(paper=paper).update(status="cancelled")
    assert [status(found) for found in activities] == ["cancelled"] * 3
    ActivityReport.objects.filter(paper=paper).delete()
    assert [status(found) for found in activities] == [None] * 3
