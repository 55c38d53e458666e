"""`load_fixtures` after files or curators moved on: what left the files goes, what curators did stays."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from meetings.models import (
    Activity,
    ActivityParticipation,
    Recommendation,
    Source,
    Theme,
)
from organizations.models import Organization, OrganizationIdentifier, OrganizationName
from records.models import Loaded, LoadedPart
from records.models.history import history_of
from tests.records.test_loaddata import ACTIVITY, BODY, GOOD, MEETING, record, row
from tests.records.test_loading import emptied, everything, load, noted, versions, write
from tests.records.test_loading_differences import NAME, changed, document, files, theme, written

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("emptied")]

__all__ = ["emptied", "files"]
REPORT = GOOD[7]


# ---- what left the files


def test_a_part_that_left_its_file_is_removed(files: Callable[..., Path]) -> None:
    files(rows=GOOD, more=[changed(NAME, name="Corps", kind="translation", language="fr")])
    own = OrganizationName.objects.create(organization=Organization.objects.get(), name="Of a curator", kind="other")
    own.delete()
    load_update = files("--update", rows=[each for each in GOOD if each not in (REPORT, NAME)], more=[])
    # The body was edited, so that its name stays; the activity was not, so that its report goes.
    assert Activity.objects.get().status is None
    assert OrganizationName.objects.count() == 2
    assert LoadedPart.objects.filter(model="meetings.activityreport").count() == 0
    assert written(lambda: load(load_update, "--update")) == []


def test_a_part_that_moved_to_another_file_stays(files: Callable[..., Path], tmp_path: Path) -> None:
    files(rows=GOOD)
    before = versions()
    files(rows=[each for each in GOOD if each is not NAME], names=[NAME])
    assert versions() == before
    assert LoadedPart.objects.get(model="organizations.organizationname").file == str(tmp_path.resolve() / "names.json")


def test_a_part_in_a_file_that_is_gone_is_removed(files: Callable[..., Path]) -> None:
    folder = files(rows=[each for each in GOOD if each is not NAME], names=[NAME])
    (folder / "names.json").unlink()
    load(folder)
    assert not OrganizationName.objects.exists()
    assert noted() == versions()


def test_a_part_that_others_still_name_is_not_removed(files: Callable[..., Path]) -> None:
    rows = [
        BODY,
        MEETING,
        document("r", "R"),
        record("meetings.recommendation", "r.op-1", title="Ask", kind="operative_paragraph", document=["r"]),
        row("meetings.addressee", recommendation=["r.op-1"], organization=["loaded-body"], meeting=None),
    ]
    response = record(
        "meetings.response", "r.op-1.x-1", addressee=["r.op-1", "loaded-body", None], number=1, reported="2004"
    )
    folder = files(rows=[*rows, response])
    write(folder / "rows.json", rows[:4])
    with pytest.raises(CommandError, match=r"addressee that left the files is still named by meetings\.response"):
        load(folder)
    # To another addressee, in one loading: the row that it named goes, and it names the new one.
    write(
        folder / "rows.json",
        [
            *rows[:4],
            changed(rows[4], organization=None, meeting=["loaded-meeting"]),
            changed(response, addressee=["r.op-1", None, "loaded-meeting"]),
        ],
    )
    load(folder)
    addressee = Recommendation.objects.get().addressees.get()
    assert (addressee.meeting.public_id, addressee.responses.count()) == ("loaded-meeting", 1)


def test_a_record_that_left_is_named_and_withdrawn_only_with_prune(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(
        rows=[
            *GOOD,
            theme("a"),
            theme("b", state="draft"),
            row("meetings.themelabel", theme=["a"], label="A", language="fr"),
        ]
    )
    write(folder / "rows.json", GOOD)
    call_command("load_fixtures", folder=folder)
    assert "No longer in the fixtures (--prune withdraws them): themes/a, themes/b." in capsys.readouterr().out
    assert Theme.objects.get(public_id="a").state == "published"
    call_command("load_fixtures", "--prune", "--dry-run", folder=folder)
    assert "No longer in the fixtures, and would be withdrawn: themes/a." in capsys.readouterr().out
    assert Theme.objects.get(public_id="a").state == "published"
    call_command("load_fixtures", "--prune", folder=folder)
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "No longer in the fixtures, and now withdrawn: themes/a.",
        # Withdrawing a draft would show it.
        "No longer in the fixtures (--prune withdraws them): themes/b.",
    ]
    gone = Theme.objects.get(public_id="a")
    assert (gone.state, gone.withdrawn_reason) == ("withdrawn", "No longer in the fixtures.")
    # What belongs to a record that left stays with it.
    assert gone.other_labels.count() == 1
    assert written(lambda: load(folder, "--prune")) == []
    # It comes back when the files have it again.
    write(folder / "rows.json", [*GOOD, theme("a"), theme("b", state="draft")])
    load(folder)
    assert Theme.objects.get(public_id="a").state == "published"


def test_one_file_concerns_its_own_rows_alone(files: Callable[..., Path], tmp_path: Path) -> None:
    files(bodies=GOOD[:3], rest=GOOD[3:], themes=[theme("a")])
    write(tmp_path / "bodies.json", [changed(BODY, name="Better"), NAME])
    write(tmp_path / "rest.json", [])
    Theme.objects.update(label="Edited")
    call_command("load_fixtures", tmp_path / "bodies.json", folder=tmp_path, verbosity=0)
    assert Organization.objects.get().name == "Better"
    assert not OrganizationIdentifier.objects.exists()
    assert ActivityParticipation.objects.exists()
    assert noted() == {**versions(), "themes/a": noted()["themes/a"]}


def test_a_file_may_be_named_from_its_folder(files: Callable[..., Path], tmp_path: Path) -> None:
    files(bodies=GOOD[:3], rest=GOOD[3:])
    write(tmp_path / "bodies.json", [changed(BODY, name="Better"), *GOOD[1:3]])
    call_command("load_fixtures", "bodies.json", "bodies.json", folder=tmp_path, verbosity=0)
    assert Organization.objects.get().name == "Better"


# ---- after curators


def test_with_update_their_work_stays_and_the_rest_is_loaded(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(rows=GOOD)
    Organization.objects.update(name="As a curator has it")
    better = [
        changed(BODY, name="As the file has it"),
        changed(NAME, kind="other"),
        *GOOD[2:5],
        changed(ACTIVITY, title="New"),
    ]
    write(folder / "rows.json", [*better, *GOOD[6:]])
    with pytest.raises(CommandError, match=r"--update leaves those as they are and loads the rest\."):
        load(folder)
    assert Activity.objects.get().title == "An activity"
    before = noted()
    call_command("load_fixtures", "--update", folder=folder)
    told = capsys.readouterr().out
    assert (
        "Curators changed these since they were loaded; they were left as they are: organizations/loaded-body." in told
    )
    assert "  organizations             1 skipped\n" in told
    assert Organization.objects.get().name == "As a curator has it"
    assert OrganizationName.objects.get().kind == "acronym"
    assert Activity.objects.get().title == "New"
    # What was noted of it stays, so that it is theirs next time, too.
    assert noted()["organizations/loaded-body"] == before["organizations/loaded-body"]
    assert written(lambda: load(folder, "--update")) == []


def test_what_they_wrote_out_into_the_files_is_nobodys_any_more(files: Callable[..., Path]) -> None:
    folder = files(rows=GOOD)
    Organization.objects.update(name="As a curator has it")
    write(folder / "rows.json", [changed(BODY, name="As a curator has it"), *GOOD[1:]])
    load(folder, "--update")
    assert noted() == versions()
    load(folder)
    # But not while one of its parts is theirs.
    OrganizationName.objects.create(organization=Organization.objects.get(), name="Of a curator", kind="other")
    load(folder, "--update")
    assert noted() != versions()


def test_a_curators_own_record_is_never_overwritten(files: Callable[..., Path], tmp_path: Path) -> None:
    Organization.objects.create(public_id="loaded-body", name="A body", classification="ngo", state="published")
    mine = Theme.objects.create(public_id="a", label="Of a curator", scheme="subject", state="published")
    write(tmp_path / "rows.json", [*GOOD, theme("a"), theme("b")])
    with pytest.raises(CommandError, match=r"1 record since they were loaded \(themes/a\)"):
        load(tmp_path)
    load(tmp_path, "--update")
    mine.refresh_from_db()
    assert mine.label == "Of a curator"
    # What is the same is noted, and its parts are added.
    assert {"organizations/loaded-body", "themes/b"} <= noted().keys()
    assert "themes/a" not in noted()
    assert OrganizationName.objects.count() == 1


def test_after_loaddata_what_is_the_same_is_noted(tmp_path: Path) -> None:
    write(tmp_path / "rows.json", GOOD)
    call_command("loaddata", tmp_path / "rows.json", verbosity=0)
    assert noted() == {}
    before = versions()
    statements = written(lambda: load(tmp_path))
    assert {statement.split('"')[1] for statement in statements} == {"records_loaded", "records_loadedpart"}
    assert noted() == versions() == before
    assert LoadedPart.objects.count() == 5


def test_what_was_noted_before_files_were_gets_its_file(tmp_path: Path) -> None:
    write(tmp_path / "rows.json", GOOD)
    load(tmp_path)
    Loaded.objects.update(file=None)
    LoadedPart.objects.all().delete()
    load(tmp_path)
    assert set(Loaded.objects.values_list("file", flat=True)) == {str(tmp_path.resolve() / "rows.json")}
    assert noted() == versions()


def test_a_deleted_draft_is_not_brought_back(files: Callable[..., Path]) -> None:
    folder = files(rows=[*GOOD, theme("a", state="draft"), theme("b")])
    Theme.objects.filter(public_id="a").delete()
    load(folder, "--update")
    assert not Theme.objects.filter(public_id="a").exists()
    # When it leaves the files too, nothing more is kept about it.
    write(folder / "rows.json", [*GOOD, theme("b")])
    load(folder, "--update")
    assert "themes/a" not in noted()
    load(folder)


def test_what_they_deleted_cannot_be_named_any_more(files: Callable[..., Path]) -> None:
    folder = files(rows=[*GOOD, theme("a", state="draft")])
    Theme.objects.filter(public_id="a").delete()
    write(folder / "new.json", [theme("b", parent=["a"])])
    with pytest.raises(CommandError, match="theme b, parent: the theme “a” was deleted since it was loaded"):
        load(folder, "--update")


def test_what_links_to_a_part_that_was_not_loaded_is_not_either(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    ask = record("meetings.recommendation", "r.op-1", title="Ask", kind="operative_paragraph", document=["r"])
    rows = [BODY, document("r", "R"), ask]
    folder = files(rows=rows)
    Recommendation.objects.update(title="As a curator has it")
    key = ["r.op-1", "loaded-body", None]
    response = record("meetings.response", "r.op-1.x-1", addressee=key, number=1, reported="2004")
    addressee = row("meetings.addressee", recommendation=["r.op-1"], organization=["loaded-body"], meeting=None)
    source = row("meetings.source", of_response=["r.op-1.x-1"], document=["r"])
    write(folder / "rows.json", [*rows, addressee, response, source])
    call_command("load_fixtures", "--update", folder=folder)
    assert capsys.readouterr().out.splitlines()[-1] == (
        "These link to what is not there for that reason; they were not loaded:"
        " response r.op-1.x-1, source r.op-1.x-1 / r."
    )
    assert not Source.objects.exists()
    assert not LoadedPart.objects.exists()
    assert "responses/r.op-1.x-1" not in noted()
    assert written(lambda: load(folder, "--update")) == []


# ---- the report, and a look ahead


def test_a_dry_run_tells_the_same_and_writes_nothing(
    files: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files(rows=GOOD)
    write(folder / "rows.json", [changed(BODY, name="Better"), *GOOD[2:], theme("a")])
    before = everything()
    call_command("load_fixtures", "--dry-run", folder=folder)
    assert everything() == before
    told = capsys.readouterr().out.splitlines()
    call_command("load_fixtures", folder=folder)
    assert capsys.readouterr().out.splitlines()[1:] == told[1:]
    assert told[:4] == [
        "Read 1 files with 9 rows: 3 would be written.",
        "  themes                    1 new",
        "  organizations             1 changed",
        "  organization names        1 removed",
    ]


def test_what_is_loaded_has_a_history(files: Callable[..., Path]) -> None:
    files(rows=GOOD)
    files(rows=[changed(BODY, name="Better"), *GOOD[2:]])
    entries: Any = history_of(Organization)
    told = list(entries.objects.order_by("history_id").values_list("history_type", "name", "history_change_reason"))
    assert told == [("+", "A body", "Loaded from fixtures."), ("~", "Better", "Loaded from fixtures.")]
    entries = history_of(OrganizationName)
    assert list(entries.objects.order_by("history_id").values_list("history_type", flat=True)) == ["+", "-"]
    entries = history_of(Source)
    assert entries.objects.count() == 1
