"""What `load_fixtures` refuses: each fault is told by file, row, record and field, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from meetings.models import Document
from organizations.models import Organization
from records.models import FormerId
from tests.factories import make
from tests.records.test_loaddata import (
    ACTIVITY,
    BODY,
    GOOD,
    PAPER,
    REPORT,
    SOURCE,
    counts,
    record,
    row,
)
from tests.records.test_loading import load, write

pytestmark = pytest.mark.django_db


def faults(folder: Path, *options: str) -> list[str]:
    """What is told of a folder that is refused; nothing is written."""
    before = counts()
    with pytest.raises(CommandError) as error:
        load(folder, *options)
    assert error.value.returncode == 1
    assert counts() == before
    heading, *told = str(error.value).splitlines()
    assert heading.startswith("Nothing was loaded: ")
    return told or [heading]


def theme(public_id: str, **fields: Any) -> dict[str, Any]:
    return record("meetings.theme", public_id, **{"label": public_id, "scheme": "subject", **fields})


def bad(of: dict[str, Any], **fields: Any) -> list[dict[str, Any]]:
    """The good rows, with one of them changed; a field that is `...` is left out."""
    found: list[dict[str, Any]] = json.loads(json.dumps(GOOD))
    wrong = next(entry for entry in found if entry == of)
    wrong["fields"] = {name: value for name, value in {**wrong["fields"], **fields}.items() if value is not ...}
    return found


def test_a_record_or_a_part_twice(tmp_path: Path) -> None:
    write(tmp_path / "10-good.json", [*GOOD, GOOD[1]])
    write(tmp_path / "20-again.json", [BODY, GOOD[6]])
    assert faults(tmp_path) == [
        "10-good.json, row 10, organizationname loaded-body / Body / acronym: stands in 10-good.json, row 2, already",
        "20-again.json, row 1, organization loaded-body: stands in 10-good.json, row 1, already",
        "20-again.json, row 2, activityparticipation loaded-activity / loaded-body / lead:"
        " stands in 10-good.json, row 7, already",
    ]


# ---- links

LINKS: dict[str, tuple[list[dict[str, Any]], str]] = {
    "a link": (
        bad(ACTIVITY, event=["loaded-meting"]),
        "row 6, activity loaded-activity, event: there is no meeting “loaded-meting”, in the files or in the database."
        " Did you mean “loaded-meeting”?",
    ),
    "the id of another kind": (
        bad(ACTIVITY, event=["loaded-activity"]),
        "row 6, activity loaded-activity, event: there is no meeting “loaded-activity”, in the files or in",
    ),
    "one of several": (
        bad(ACTIVITY, themes=[["unheard-of"]]),
        "row 6, activity loaded-activity, themes: there is no theme “unheard-of”, in the files or in the database.",
    ),
    "the owner of a part": (
        bad(REPORT, activity=["loaded-activty"]),
        "row 8, activityreport loaded-activty / loaded-meeting.body, activity: there is no activity “loaded-activty”,"
        " in the files or in the database. Did you mean “loaded-activity”?",
    ),
}


@pytest.mark.parametrize(("rows", "told"), LINKS.values(), ids=LINKS)
def test_a_link_that_leads_nowhere(tmp_path: Path, rows: list[dict[str, Any]], told: str) -> None:
    write(tmp_path / "10-rows.json", rows)
    assert next(found for found in faults(tmp_path) if told.partition(",")[0] in found).startswith(
        f"10-rows.json, {told}"
    )


def test_a_link_to_a_part_that_is_not_there(tmp_path: Path) -> None:
    write(
        tmp_path / "10-rows.json",
        [
            *GOOD,
            record("meetings.document", "r", title="R", kind="resolution"),
            record("meetings.recommendation", "r.op-1", title="Ask", kind="operative_paragraph", document=["r"]),
            row("meetings.addressee", recommendation=["r.op-1"], organization=["loaded-body"], meeting=None),
            record(
                "meetings.response",
                "r.op-1.loaded-meeting-1",
                addressee=["r.op-1", None, "loaded-meeting"],
                number=1,
                reported="2004",
            ),
        ],
    )
    assert faults(tmp_path) == [
        "10-rows.json, row 13, response r.op-1.loaded-meeting-1, addressee: there is no addressee"
        " “r.op-1 / loaded-meeting”, in the files or in the database. Did you mean “r.op-1 / loaded-body”?"
    ]


def test_a_link_to_a_row_that_is_faulty_leads_somewhere(tmp_path: Path) -> None:
    write(tmp_path / "10-rows.json", bad(BODY, name=""))
    assert len(faults(tmp_path)) == 1


def test_a_link_to_a_merged_id(tmp_path: Path) -> None:
    make(Organization, public_id="kept-body")
    make(Organization, public_id="merged-body", state="draft")
    FormerId.objects.create(resource="organizations", former_id="old-body", current_id="kept-body")
    write(tmp_path / "10-rows.json", bad(PAPER, contributed_by=[["old-body"], ["loaded-body"]]))
    assert faults(tmp_path) == [
        "10-rows.json, row 5, paper loaded-meeting.body, contributed_by: “old-body” was merged: it is “kept-body” now"
    ]


def test_a_record_with_a_merged_id(tmp_path: Path) -> None:
    make(Organization, public_id="kept-body")
    FormerId.objects.create(resource="organizations", former_id="loaded-body", current_id="kept-body")
    write(tmp_path / "10-rows.json", [BODY])
    assert faults(tmp_path) == [
        "10-rows.json, row 1, organization loaded-body, public_id: this id was merged and leads to “kept-body” now:"
        " choose another"
    ]


def test_a_ring_of_parents_over_two_files(tmp_path: Path) -> None:
    write(tmp_path / "10-one.json", [theme("top"), theme("b", parent=["a"]), theme("c", parent=["top"])])
    write(
        tmp_path / "20-two.json", [theme("a", parent=["d"]), theme("d", parent=["b"]), theme("self", parent=["self"])]
    )
    assert faults(tmp_path) == [
        "10-one.json, row 2, theme b, parent: stands below itself: b → a → d → b",
        "20-two.json, row 3, theme self, parent: stands below itself: self → self",
    ]


def test_a_ring_of_parents_through_the_database(tmp_path: Path) -> None:
    write(tmp_path / "10-one.json", [theme("a")])
    write(tmp_path / "20-two.json", [theme("b", parent=["a"]), theme("c", parent=["b"])])
    load(tmp_path)
    write(tmp_path / "10-one.json", [theme("a", parent=["c"])])
    with pytest.raises(CommandError, match="theme a, parent: stands below itself: a → c → b → a"):
        call_command("load_fixtures", tmp_path / "10-one.json", folder=tmp_path, verbosity=0)


def test_a_link_that_one_end_alone_names(tmp_path: Path) -> None:
    write(tmp_path / "10-rows.json", [theme("a", related=[["b"]]), theme("b", related=[]), theme("c")])
    assert faults(tmp_path) == ["10-rows.json, row 1, theme a, related: names “b”, which does not name it in return"]


# ---- what the database alone knows


def test_what_the_database_refuses_is_told_in_words_and_all_at_once(tmp_path: Path) -> None:
    write(tmp_path / "10-good.json", [row for row in GOOD if row != SOURCE])
    other = record(
        "meetings.activity", "other-activity", title="Another", kind="survey", start="2003", ongoing=True, end="2004"
    )
    write(
        tmp_path / "20-bad.json",
        [
            *[
                record("meetings.document", f"d-{number}", title="D", kind="report", symbol=f"A/{number // 2}")
                for number in range(4)
            ],
            other,
            row("meetings.activityplace", activity=["other-activity"], name="Geneva"),
            {**SOURCE, "fields": {**SOURCE["fields"], "line_end": 21}},
            {**SOURCE, "fields": {**SOURCE["fields"], "of_organization": ["loaded-body"]}},
        ],
    )
    assert faults(tmp_path) == [
        "20-bad.json, row 2, document d-1: There is the same document already.",
        "20-bad.json, row 4, document d-3: There is the same document already.",
        "20-bad.json, row 5, activity other-activity: What is ongoing has no end.",
        "20-bad.json, row 7, source loaded-activity / loaded-meeting.body / section I / 12 / 21:"
        " These lines are not all lines of the paper.",
        "20-bad.json, row 8, source loaded-body / loaded-activity / loaded-meeting.body / section I / 12 / 14:"
        " Exactly one of these must be given: meeting, session, participation, organization, person, document,"
        " activity, recommendation, response.",
    ]


def test_a_change_that_the_database_refuses(tmp_path: Path) -> None:
    rows = [
        record("meetings.document", f"d-{number}", title="D", kind="report", symbol=f"A/{number}")
        for number in range(3)
    ]
    write(tmp_path / "10-rows.json", rows)
    load(tmp_path)
    rows[2]["fields"]["symbol"] = "A/0"
    rows[1]["fields"]["title"] = "Better"
    write(tmp_path / "10-rows.json", rows)
    assert faults(tmp_path) == ["10-rows.json, row 3, document d-2: There is the same document already."]
    assert not Document.objects.filter(title="Better").exists()


def test_a_hundred_faults_are_told_and_the_others_counted(tmp_path: Path) -> None:
    write(tmp_path / "20-rows.json", [theme(f"t-{number}", scheme="none") for number in range(130)])
    write(tmp_path / "10-rows.json", [theme("a", label="", parent=["nowhere"])])
    told = faults(tmp_path)
    assert len(told) == 101
    assert told[0].startswith("10-rows.json, row 1, theme a, label: ")
    assert told[1].startswith("20-rows.json, row 1, theme t-0, scheme: ")
    assert told[-1] == "… and 31 more."


def test_every_fault_of_every_sort_is_told_in_one_run(tmp_path: Path) -> None:
    write(
        tmp_path / "10-rows.json",
        [theme("a", parent=["b"]), theme("b", parent=["a"]), theme("c", label=7, colour="red")],
    )
    write(tmp_path / "20-rows.json", [theme("d", parent=["nowhere"]), theme("a")])
    assert [found.partition(": ")[0] for found in faults(tmp_path)] == [
        "10-rows.json, row 1, theme a, parent",
        "10-rows.json, row 3, theme c, colour",
        "10-rows.json, row 3, theme c, label",
        "20-rows.json, row 1, theme d, parent",
        "20-rows.json, row 2, theme a",
    ]


# ---- folders and files


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"There is no folder .*nowhere\. Name one with --folder\."):
        load(tmp_path / "nowhere")
    (tmp_path / "file.json").write_text("[]")
    with pytest.raises(CommandError, match="There is no folder"):
        load(tmp_path / "file.json")


def test_a_folder_without_fixtures(tmp_path: Path) -> None:
    write(tmp_path / "10-good.json", GOOD)
    load(tmp_path)
    (tmp_path / "empty").mkdir()
    assert "no fixture files" in faults(tmp_path / "empty")[0]


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"Nothing was loaded: There is no file nowhere\.json, here or in "):
        call_command("load_fixtures", "nowhere.json", folder=tmp_path, verbosity=0)
