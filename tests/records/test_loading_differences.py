"""`load_fixtures` into a database that holds something: only what differs is written."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings.models import (
    Activity,
    ActivityFigure,
    ActivityPlace,
    Document,
    Meeting,
    MeetingSeries,
    Paper,
    Source,
    Theme,
)
from organizations.models import Organization, OrganizationIdentifier
from tests.records.test_loaddata import ACTIVITY, BODY, GOOD, IDENTIFIER, MEETING, PAPER, SOURCE, record, row
from tests.records.test_loading import emptied, everything, load, noted, versions, write

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("emptied")]

__all__ = ["emptied"]
NAME = GOOD[1]


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., Path]:
    """Writes files of rows and loads the folder."""

    def write_and_load(*options: str, **named: list[dict[str, Any]]) -> Path:
        for name, rows in named.items():
            write(tmp_path / f"{name}.json", rows)
        load(tmp_path, *options)
        return tmp_path

    return write_and_load


def changed(of: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A row with other values."""
    found = copy.deepcopy(of)
    found["fields"].update(fields)
    return found


def theme(public_id: str, **fields: Any) -> dict[str, Any]:
    return record("meetings.theme", public_id, **{"label": public_id, "scheme": "subject", **fields})


def written(run: Callable[[], Any]) -> list[str]:
    """The statements by which `run` writes."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        run()
    verbs = ("INSERT", "UPDATE", "DELETE", "REPLACE")
    return [query["sql"] for query in queries if query["sql"].lstrip().upper().startswith(verbs)]


# ---- only what differs


def test_a_second_loading_writes_nothing_at_all(files: Callable[..., Path]) -> None:
    folder = files(rows=GOOD, themes=[theme("a", related=[["b"]]), theme("b", related=[["a"]], parent=["a"])])
    before = everything()
    assert written(lambda: load(folder)) == []
    assert everything() == before


def test_the_real_fixtures_twice() -> None:
    call_command("load_fixtures", verbosity=0)
    before = versions()
    assert written(lambda: call_command("load_fixtures", verbosity=0)) == []
    assert versions() == before


def test_only_the_column_that_differs_is_written(files: Callable[..., Path]) -> None:
    folder = files(rows=GOOD)
    before = versions()
    write(folder / "rows.json", [changed(BODY, short_name="AB"), *GOOD[1:]])
    (update, *others) = written(lambda: load(folder))
    assert update.startswith('UPDATE "organizations_organization" SET "short_name" = ')
    assert "classification" not in update
    # Besides: its history, and the note of its version.
    assert {statement.split('"')[1] for statement in others} == {
        "organizations_historicalorganization",
        "records_loaded",
    }
    assert versions() == {**before, "organizations/loaded-body": before["organizations/loaded-body"] + 1} == noted()


def test_every_kind_of_value_goes_there_and_comes_to_rest(files: Callable[..., Path]) -> None:
    withdrawn = {"state": "withdrawn", "withdrawn_at": "2004-10-27T10:00:00.123456+02:00", "withdrawn_reason": "Twice."}
    area = record("organizations.area", "here", name="Here", kind="country", latitude="1.5", longitude="-2", m49="001")
    figure = row("meetings.activityfigure", activity=["loaded-activity"], position=3, value=12.25, unit="countries")
    folder = files(rows=[area, changed(BODY, **withdrawn), *GOOD[1:], figure])
    assert written(lambda: load(folder)) == []
    assert str(ActivityFigure.objects.get().value) == "12.2500"
    assert Organization.objects.get().withdrawn_at.isoformat() == "2004-10-27T08:00:00.123456+00:00"


def test_what_is_left_out_of_a_row_is_its_default(files: Callable[..., Path]) -> None:
    files(rows=[changed(BODY, short_name="AB", description="A body."), PAPER, *GOOD[3:4]])
    files(rows=[BODY, changed(PAPER, contributed_by=[]), *GOOD[3:4]])
    body = Organization.objects.get()
    assert (body.short_name, body.description) == (None, None)
    assert not Paper.objects.get().contributed_by.exists()


# ---- sets


def pairs() -> set[tuple[str, str]]:
    through: Any = Theme.related.through
    return set(through.objects.values_list("from_theme__public_id", "to_theme__public_id"))


def test_a_set_that_both_ends_name_has_both_rows(files: Callable[..., Path]) -> None:
    files(a=[theme("a", related=[["b"], ["c"]]), theme("b", related=[["a"]]), theme("c", related=[["a"]])])
    assert pairs() == {("a", "b"), ("b", "a"), ("a", "c"), ("c", "a")}
    files(a=[theme("a", related=[["c"]]), theme("b", related=[]), theme("c", related=[["a"]])])
    assert pairs() == {("a", "c"), ("c", "a")}


def test_the_other_end_in_another_file_follows(files: Callable[..., Path], tmp_path: Path) -> None:
    files(one=[theme("a")], two=[theme("b")])
    write(tmp_path / "one.json", [theme("a", related=[["b"]])])
    call_command("load_fixtures", tmp_path / "one.json", folder=tmp_path, verbosity=0)
    assert pairs() == {("a", "b"), ("b", "a")}
    assert noted() == versions()


def test_a_set_loses_and_gains_what_the_file_says(files: Callable[..., Path]) -> None:
    bodies = [record("organizations.organization", name, name=name, classification="ngo") for name in ("a", "b", "c")]
    files(rows=[*bodies, MEETING, changed(PAPER, contributed_by=[["a"], ["b"]])])
    before = versions("papers/loaded-meeting.body")
    folder = files(rows=[*bodies, MEETING, changed(PAPER, contributed_by=[["b"], ["c"]])])
    assert set(Paper.objects.get().contributed_by.values_list("public_id", flat=True)) == {"b", "c"}
    after = versions("papers/loaded-meeting.body")
    assert sum(after.values()) == sum(before.values()) + 2
    assert noted() == versions()
    assert written(lambda: load(folder)) == []


# ---- trees and links ahead


def test_a_tree_is_written_from_the_top(files: Callable[..., Path]) -> None:
    files(a=[theme("a", parent=["d"]), theme("b", parent=["a"])], b=[theme("d", parent=["e"]), theme("e")])
    assert dict(Theme.objects.values_list("public_id", "parent__public_id")) == {
        "a": "d",
        "b": "a",
        "d": "e",
        "e": None,
    }


def test_a_record_that_is_there_may_move_below_a_new_one(files: Callable[..., Path]) -> None:
    files(a=[theme("a"), theme("b", parent=["a"])])
    files(a=[theme("a", parent=["new"]), theme("b"), theme("new", parent=["b"])])
    assert dict(Theme.objects.values_list("public_id", "parent__public_id")) == {"a": "new", "b": None, "new": "b"}


def test_two_records_change_places_in_a_tree(files: Callable[..., Path]) -> None:
    files(a=[theme("a"), theme("b", parent=["a"])])
    files(a=[theme("a", parent=["b"]), theme("b")])
    assert dict(Theme.objects.values_list("public_id", "parent__public_id")) == {"a": "b", "b": None}


def test_links_may_point_ahead_in_the_files(files: Callable[..., Path]) -> None:
    files(rows=list(reversed(GOOD)))
    assert Activity.objects.get().status == "ongoing"


# ---- values that change places


def document(public_id: str, symbol: str | None, **fields: Any) -> dict[str, Any]:
    return record("meetings.document", public_id, title="D", kind="report", symbol=symbol, **fields)


def symbols() -> dict[str, str | None]:
    return dict(Document.objects.values_list("public_id", "symbol"))


def test_two_documents_change_symbols(files: Callable[..., Path]) -> None:
    files(rows=[document("a", "A/1"), document("b", "A/2"), document("c", "A/3")])
    folder = files(rows=[document("a", "A/2"), document("b", "A/1"), document("c", "A/3", language="en")])
    assert symbols() == {"a": "A/2", "b": "A/1", "c": "A/3"}
    assert noted() == versions()
    assert written(lambda: load(folder)) == []


def test_a_chain_of_symbols_moves_on_to_a_new_document(files: Callable[..., Path]) -> None:
    files(rows=[document("a", "A/1"), document("b", "A/2"), document("c", "A/3")])
    files(rows=[document("a", "A/2"), document("b", "A/3"), document("c", None), document("d", "A/1")])
    assert symbols() == {"a": "A/2", "b": "A/3", "c": None, "d": "A/1"}


def test_two_meetings_change_numbers_in_their_series(files: Callable[..., Path]) -> None:
    series = record("meetings.meetingseries", "s", name="S")
    meetings = [changed(MEETING, public_id=f"m-{number}", series=["s"], number=number) for number in (1, 2)]
    files(rows=[series, *meetings])
    files(rows=[series, changed(meetings[0], number=2), changed(meetings[1], number=1)])
    assert dict(Meeting.objects.values_list("public_id", "number")) == {"m-1": 2, "m-2": 1}
    assert MeetingSeries.objects.count() == 1


def test_papers_change_lines(files: Callable[..., Path]) -> None:
    other = changed(PAPER, public_id="other", short_name="Other", line_start=21, line_end=30)
    files(rows=[BODY, MEETING, PAPER, other])
    files(rows=[BODY, MEETING, changed(PAPER, line_start=15, line_end=25), changed(other, line_start=1, line_end=14)])
    assert dict(Paper.objects.values_list("public_id", "line_start")) == {"loaded-meeting.body": 15, "other": 1}


def test_a_paper_and_its_source_move_together(files: Callable[..., Path]) -> None:
    files(rows=GOOD)
    files(
        rows=[
            *GOOD[:4],
            changed(PAPER, line_start=40, line_end=50),
            *GOOD[5:8],
            changed(SOURCE, line_start=41, line_end=42),
        ]
    )
    assert (Paper.objects.get().line_start, Source.objects.get().line_start) == (40, 41)


def test_two_parts_change_positions(files: Callable[..., Path]) -> None:
    figures = [row("meetings.activityfigure", activity=["loaded-activity"], position=n, value=str(n)) for n in (1, 2)]
    files(rows=[ACTIVITY, *figures])
    files(rows=[ACTIVITY, changed(figures[0], position=2), changed(figures[1], position=1)])
    assert {figure.position: int(figure.value) for figure in ActivityFigure.objects.all()} == {1: 2, 2: 1}


def test_keys_of_parts_that_move_on(files: Callable[..., Path]) -> None:
    """A becomes B and B becomes C: no key is changed, one row goes and one comes."""
    places = [
        row("meetings.activityplace", activity=["loaded-activity"], name=name, position=n)
        for n, name in enumerate("AB")
    ]
    files(rows=[ACTIVITY, *places])
    files(rows=[ACTIVITY, changed(places[0], name="B"), changed(places[1], name="C")])
    assert dict(ActivityPlace.objects.values_list("name", "position")) == {"B": 0, "C": 1}


def test_an_identifier_moves_to_another_body(files: Callable[..., Path]) -> None:
    other = changed(BODY, public_id="other")
    files(rows=[BODY, other, IDENTIFIER])
    files(rows=[BODY, other, changed(IDENTIFIER, organization=["other"])])
    assert OrganizationIdentifier.objects.get().organization.public_id == "other"
    assert noted() == versions()
