"""`manage.py dump_fixtures`: how rows and values are written; with nothing else in the database."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

from meetings.models import Activity, ActivityDocument, Document
from tests.admin.pages import whole
from tests.factories import make
from tests.records import kinds
from tests.records.test_dumping import contents, dump, rows
from tests.records.test_loaddata import ACTIVITY, BODY, GOOD, record, row
from tests.records.test_loading import emptied, load, write

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("emptied")]
__all__ = ["emptied"]


def test_what_was_dumped_loads_to_the_same(tmp_path: Path) -> None:
    """Every kind with every column, though no file and no note says where a row belongs."""
    for model in kinds.RECORDS:
        whole(model)
    dump(tmp_path / "one")
    # Which leaves no question open that would be asked at the commit.
    connection.check_constraints()
    call_command("flush", interactive=False, verbosity=0)
    load(tmp_path / "one")
    dump(tmp_path / "two")
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    load(tmp_path / "two")


def test_values_come_back_as_they_were_written(tmp_path: Path) -> None:
    gone = {"state": "withdrawn", "withdrawn_at": "2004-10-27T08:00:00.123456Z", "withdrawn_reason": "Twice."}
    write(
        tmp_path / "rows.json",
        [
            {**BODY, "fields": {**BODY["fields"], **gone, "description": "Ünïcode ”quoted“,\nin two lines."}},
            ACTIVITY,
            row("meetings.activityfigure", activity=["loaded-activity"], position=1, value="12.5"),
        ],
    )
    load(tmp_path)
    dump(tmp_path)
    body, _, figure = [each["fields"] for each in rows(tmp_path / "rows.json")]
    assert {name: body[name] for name in gone} == gone
    assert body["description"] == "Ünïcode ”quoted“,\nin two lines."
    assert figure["value"] == "12.5000"
    assert "Ünïcode" in (tmp_path / "rows.json").read_text(encoding="utf-8")


def test_records_come_after_their_parents_with_their_parts(tmp_path: Path) -> None:
    def theme(public_id: str, **fields: Any) -> dict[str, Any]:
        return record("meetings.theme", public_id, **{"label": public_id, "scheme": "subject", **fields})

    label = row("meetings.themelabel", theme=["a"], label="B", language="fr")
    write(
        tmp_path / "rows.json",
        [
            *reversed(GOOD),
            label,
            theme("a", parent=["c"], related=[["b"]]),
            theme("b", related=[["a"]]),
            theme("c"),
        ],
    )
    load(tmp_path)
    dump(tmp_path / "new")
    (file,) = (tmp_path / "new").rglob("*.json")
    told = [each["fields"].get("public_id", each["model"].rpartition(".")[2]) for each in rows(file)]
    parts = ["activityparticipation", "activityreport", "source"]
    assert [each for each in told if each in {"a", "b", "c", "themelabel"}] == ["c", "a", "themelabel", "b"]
    assert told[told.index("loaded-activity") + 1 :][:3] == parts
    assert told[told.index("loaded-body") + 1 :][:2] == ["organizationname", "organizationidentifier"]


def test_kinds_of_parts_stay_in_the_order_of_their_file(tmp_path: Path) -> None:
    place = row("meetings.activityplace", activity=["loaded-activity"], name="Geneva", position=0)
    figure = row("meetings.activityfigure", activity=["loaded-activity"], position=1, value="1.0000")
    write(tmp_path / "rows.json", [ACTIVITY, figure, place])
    load(tmp_path)
    ActivityDocument.objects.create(activity=Activity.objects.get(), document=make(Document), role="about")
    dump(tmp_path)
    told = [each["model"].rpartition(".")[2] for each in rows(tmp_path / "rows.json")]
    assert told == ["activity", "activityfigure", "activityplace", "activitydocument"]
