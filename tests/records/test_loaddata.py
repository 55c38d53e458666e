"""`loaddata`: a good file twice is no second row; a bad one is refused whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.core.serializers.base import DeserializationError
from django.db import DatabaseError, IntegrityError

from meetings.models import Activity, Document, Meeting, Paper, Source
from organizations.models import Organization
from records.models import Change
from tests.factories import make
from tests.records import kinds

pytestmark = pytest.mark.django_db


def record(model: str, public_id: str, /, **fields: Any) -> dict[str, Any]:
    return {"model": model, "fields": {"public_id": public_id, "state": "published", **fields}}


def row(model: str, /, **fields: Any) -> dict[str, Any]:
    return {"model": model, "fields": fields}


BODY = record("organizations.organization", "loaded-body", name="A body", classification="ngo")
MEETING = record("meetings.meeting", "loaded-meeting", name="A meeting", kind="workshop", start="2004", end="2004")
PAPER = record(
    "meetings.paper",
    "loaded-meeting.body",
    meeting=["loaded-meeting"],
    title="A paper",
    short_name="Body",
    kind="contributed_paper",
    contributed_by=[["loaded-body"]],
    line_start=10,
    line_end=20,
)
ACTIVITY = record("meetings.activity", "loaded-activity", title="An activity", kind="survey", start="2003")
GOOD = [
    BODY,
    row("organizations.organizationname", organization=["loaded-body"], name="Body", kind="acronym"),
    row(
        "organizations.organizationidentifier",
        organization=["loaded-body"],
        scheme="url",
        value="https://body.example/",
    ),
    MEETING,
    PAPER,
    ACTIVITY,
    row(
        "meetings.activityparticipation",
        activity=["loaded-activity"],
        organization=["loaded-body"],
        role="lead",
        stated=False,
    ),
    row(
        "meetings.activityreport",
        activity=["loaded-activity"],
        reported_at=["loaded-meeting"],
        paper=["loaded-meeting.body"],
        status="ongoing",
    ),
    row(
        "meetings.source",
        of_activity=["loaded-activity"],
        paper=["loaded-meeting.body"],
        locator="section I",
        line_start=12,
        line_end=14,
    ),
]


def load(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    fixture = tmp_path / "fixture.json"
    fixture.write_text(json.dumps(rows))
    call_command("loaddata", fixture, verbosity=0)


def counts() -> dict[str, int]:
    return {model._meta.label: model._base_manager.count() for model in kinds.KINDS} | {"log": Change.objects.count()}


def test_a_good_file(tmp_path: Path) -> None:
    load(tmp_path, GOOD)
    activity = Activity.objects.get(public_id="loaded-activity")
    assert activity.status == "ongoing"
    # Made, then five changes: lead, report, status, source, each one step, and nothing else.
    assert list(
        Change.objects.filter(resource="activities", public_id="loaded-activity").values_list("action", "version")
    ) == [("create", 1), ("update", 2), ("update", 3), ("update", 4), ("update", 5)]
    assert activity.version == 5
    source = Source.objects.get(of_activity=activity)
    assert (source.paper.public_id, source.line_start, source.line_end) == ("loaded-meeting.body", 12, 14)
    assert [body.public_id for body in source.paper.contributed_by.all()] == ["loaded-body"]


def test_twice_is_no_second_row_and_no_change(tmp_path: Path) -> None:
    load(tmp_path, GOOD)
    before = counts()
    versions = {model: list(model.objects.order_by("pk").values_list("pk", "version")) for model in kinds.RECORDS}
    load(tmp_path, GOOD)
    assert counts() == before
    for model, found in versions.items():
        assert list(model.objects.order_by("pk").values_list("pk", "version")) == found


def test_a_changed_file_changes_what_it_says(tmp_path: Path) -> None:
    load(tmp_path, GOOD)
    body = Organization.objects.get(public_id="loaded-body")
    changed = json.loads(json.dumps(BODY))
    changed["fields"]["name"] = "A better name"
    load(tmp_path, [changed])
    now = Organization.objects.get(public_id="loaded-body")
    assert (now.pk, now.name, now.version) == (body.pk, "A better name", body.version + 1)
    assert (now.created_at, now.published_at) == (body.created_at, body.published_at)


def bad(of: dict[str, Any], **fields: Any) -> list[dict[str, Any]]:
    found = json.loads(json.dumps(GOOD))
    wrong = next(entry for entry in found if entry == of)
    wrong["fields"].update(fields)
    return found


REPORT, SOURCE, IDENTIFIER = GOOD[7], GOOD[8], GOOD[2]
BAD: list[tuple[str, list[dict[str, Any]], Any, str]] = [
    ("a key that leads nowhere", bad(ACTIVITY, event=["no-such-meeting"]), DeserializationError, "no-such-meeting"),
    ("a required key that leads nowhere", bad(PAPER, meeting=["no-such-meeting"]), IntegrityError, "meeting"),
    (
        "an unknown value of a vocabulary",
        bad(BODY, classification="club"),
        IntegrityError,
        "_classification_vocabulary",
    ),
    ("an unknown status", bad(REPORT, status="unknown"), IntegrityError, "meetings_activityreport_status_vocabulary"),
    ("an end before the start", bad(MEETING, end="2003"), IntegrityError, "meetings_meeting_start_end_period"),
    ("a day that does not exist", bad(ACTIVITY, start="2003-02-29"), IntegrityError, "_start_partial_date"),
    (
        "a parent that is itself",
        bad(BODY, parent=["loaded-body"]),
        IntegrityError,
        "organizations_organization_no_cycle",
    ),
    ("lines outside the paper", bad(SOURCE, line_end=21), IntegrityError, "meetings_source_inside_paper"),
    ("lines turned round", bad(SOURCE, line_start=15, line_end=14), IntegrityError, "meetings_source_lines"),
    ("an empty title", bad(ACTIVITY, title=""), IntegrityError, "meetings_activity_title_text"),
    ("a missing title", bad(ACTIVITY), IntegrityError, "meetings_activity_title_text"),
    ("a title of spaces", bad(ACTIVITY, title="  "), IntegrityError, "meetings_activity_title_text"),
    ("an id with a space", bad(ACTIVITY, public_id="Ä b"), IntegrityError, "meetings_activity_public_id_form"),
    ("no place in a source", bad(SOURCE, paper=None), IntegrityError, "meetings_source_(one_place|lines|inside_paper)"),
    (
        "two owners of a source",
        bad(SOURCE, of_organization=["loaded-body"]),
        IntegrityError,
        "meetings_source_one_owner",
    ),
    (
        "a state that there is not",
        bad(BODY, state="secret"),
        IntegrityError,
        "organizations_organization_state_vocabulary",
    ),
    ("a column that there is not", bad(BODY, nickname="B"), DeserializationError, "nickname"),
]
del BAD[10][1][5]["fields"]["title"]


@pytest.mark.parametrize(("rows", "error", "told"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_a_bad_file_is_refused_whole(tmp_path: Path, rows: list[dict[str, Any]], error: Any, told: str) -> None:
    before = counts()
    with pytest.raises((error, CommandError), match=told):
        load(tmp_path, rows)
    assert counts() == before


def test_kept_and_generated_columns_are_in_no_fixture(capsys: pytest.CaptureFixture[str]) -> None:
    activity = make(Activity, start="2004")
    call_command("dumpdata", "meetings.activity", pks=str(activity.pk), use_natural_primary_keys=True, format="json")
    (dumped,) = json.loads(capsys.readouterr().out)
    assert set(dumped["fields"]) == {
        "public_id",
        "state",
        "withdrawn_at",
        "withdrawn_reason",
        "remarks",
        "title",
        "description",
        "kind",
        "start",
        "end",
        "ongoing",
        "dates_as_printed",
        "event",
        "themes",
        "areas",
    }


def test_a_nul_is_refused(tmp_path: Path) -> None:
    before = counts()
    with pytest.raises((DatabaseError, ValueError)):
        load(tmp_path, [record("meetings.document", "with-a-nul", title="x\0y", kind="report")])
    assert counts() == before
    assert not Document.objects.filter(public_id="with-a-nul").exists()
    assert not Meeting.objects.filter(public_id="loaded-meeting").exists()
    assert not Paper.objects.filter(public_id="loaded-meeting.body").exists()
