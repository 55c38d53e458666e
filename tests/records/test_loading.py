"""`manage.py load_fixtures`: what was loaded is noted, a curator's work is never undone, all or nothing is written."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import DjangoDbBlocker

from meetings.models import Activity, ActivityPlace, Theme
from organizations.models import Organization, OrganizationName
from records.models import Change, Loaded, LoadedPart
from tests.admin.pages import whole
from tests.factories import make
from tests.records import kinds
from tests.records.test_loaddata import BODY, GOOD, record

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("emptied")]

#: The records of GOOD.
IN_GOOD = {
    "organizations/loaded-body",
    "meetings/loaded-meeting",
    "papers/loaded-meeting.body",
    "activities/loaded-activity",
}


@pytest.fixture(scope="module")
def emptied(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database without a row for a whole module: emptying it for each test would take most of the time."""
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)
    yield
    with django_db_blocker.unblock():
        call_command("load_fixtures", "--if-empty", verbosity=0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """GOOD in two files, of which the first in order is not the first by name of file alone."""
    (tmp_path / "10-bodies").mkdir()
    (tmp_path / "20-rest").mkdir()
    write(tmp_path / "10-bodies" / "90-last.json", GOOD[:3])
    write(tmp_path / "20-rest" / "10-first.json", GOOD[3:])
    return tmp_path


def write(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text(json.dumps(rows))


def load(folder: Path, *options: str) -> None:
    call_command("load_fixtures", *options, folder=folder, verbosity=0)


def noted() -> dict[str, int]:
    return {f"{row.resource}/{row.public_id}": row.version for row in Loaded.objects.all()}


def versions(*records: str) -> dict[str, int]:
    """The versions that the database has, of these records or of all."""
    found = {
        f"{model.resource}/{public_id}": number
        for model in kinds.RECORDS
        for public_id, number in model.objects.values_list("public_id", "version")
    }
    return {each: found[each] for each in records} if records else found


def everything() -> list[Any]:
    """All that a loading could have written."""
    models: list[Any] = [*kinds.KINDS, Change, Loaded, LoadedPart]
    return [list(model._base_manager.order_by("pk").values()) for model in models]


def refused(folder: Path, told: str) -> None:
    before = everything()
    with pytest.raises(CommandError, match=f"Nothing was loaded: (.|\n)*{told}") as error:
        load(folder)
    assert error.value.returncode == 1
    assert everything() == before


# ---- what is noted


def test_what_is_in_the_files_is_noted(folder: Path) -> None:
    load(folder)
    assert set(noted()) == IN_GOOD
    assert noted() == versions()


def test_every_kind_with_all_its_parts_is_noted(tmp_path: Path) -> None:
    for model in kinds.RECORDS:
        whole(model)
    tables = [model._meta.label for model in [*kinds.RECORDS, *kinds.PARTS]]
    options: Any = {"use_natural_foreign_keys": True, "use_natural_primary_keys": True, "output": tmp_path / "all.json"}
    call_command("dumpdata", *tables, **options)
    there = set(versions())
    # Which leaves no question open that would be asked at the commit.
    connection.check_constraints()
    call_command("flush", interactive=False, verbosity=0)
    assert versions() == {}
    load(tmp_path)
    assert set(noted()) == there
    assert noted() == versions()
    assert {name.split("/")[0] for name in noted()} == {model.resource for model in kinds.RECORDS}
    before = versions()
    load(tmp_path)
    assert (noted(), versions()) == (before, before)


def test_what_a_curator_added_is_not_the_loaders(folder: Path) -> None:
    make(Theme, public_id="of-a-curator")
    load(folder)
    make(Activity, public_id="of-a-curator", state="draft")
    assert set(noted()) == IN_GOOD
    Theme.objects.update(label="Edited")
    load(folder)
    assert set(noted()) == IN_GOOD
    assert Theme.objects.get().label == "Edited"


def test_loading_tells_what_it_loaded(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(Theme)
    call_command("load_fixtures", folder=folder)
    assert capsys.readouterr().out.splitlines() == [
        "Loaded 2 files with 9 rows: 9 written.",
        "  organizations             1 new",
        "  organization names        1 new",
        "  organization identifiers  1 new",
        "  meetings                  1 new",
        "  activities                1 new",
        "  papers                    1 new",
        "  activity participations   1 new",
        "  activity reports          1 new",
        "  sources                   1 new",
    ]
    call_command("load_fixtures", "--dry-run", folder=folder)
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["Read 2 files with 9 rows: 0 would be written.", "  organizations             1 unchanged"]


# ---- loading again


def test_loading_again_keeps_rows_versions_and_notes(folder: Path) -> None:
    load(folder)
    before = everything()
    load(folder)
    assert everything() == before
    assert noted() == versions()


def test_a_better_file_is_loaded_and_noted(folder: Path) -> None:
    load(folder)
    before = noted()
    write(
        folder / "10-bodies" / "90-last.json",
        [{**BODY, "fields": {**BODY["fields"], "name": "A better name"}}, *GOOD[1:3]],
    )
    load(folder)
    assert Organization.objects.get().name == "A better name"
    assert noted() == {**before, "organizations/loaded-body": before["organizations/loaded-body"] + 1} == versions()
    load(folder)


def test_loading_one_folder_forgets_nothing_of_the_others(folder: Path) -> None:
    load(folder)
    write(
        folder / "20-rest" / "20-name.json",
        [
            {
                "model": "organizations.organizationname",
                "fields": {"organization": ["loaded-body"], "name": "Corps", "kind": "translation", "language": "fr"},
            }
        ],
    )
    load(folder / "20-rest")
    assert set(noted()) == IN_GOOD
    # Its name was loaded, too: that was no curator.
    assert noted() == versions()
    Organization.objects.update(name="Edited")
    refused(folder, "organizations/loaded-body")
    refused(folder / "20-rest", "organizations/loaded-body")


# ---- after curators


def test_an_edited_record_is_named(folder: Path) -> None:
    load(folder)
    Activity.objects.update(title="As a curator has it")
    refused(folder, r"curators have changed 1 record since they were loaded \(activities/loaded-activity\)")
    assert Activity.objects.get().title == "As a curator has it"


def test_a_part_that_was_added_changed_or_taken_away_is_named(folder: Path) -> None:
    load(folder)
    activity = Activity.objects.get()
    place = ActivityPlace.objects.create(activity=activity, name="Geneva")
    refused(folder, "activities/loaded-activity")
    # Undone by hand is changed all the same: the versions are there, and were read.
    place.delete()
    refused(folder, "activities/loaded-activity")
    OrganizationName.objects.all().delete()
    refused(folder, r"2 records since they were loaded \(activities/loaded-activity, organizations/loaded-body\)")


def test_a_withdrawn_record_is_not_brought_back(folder: Path) -> None:
    load(folder)
    body = Organization.objects.get()
    kinds.update(body, {"state": "withdrawn", "withdrawn_at": body.created_at, "withdrawn_reason": "Twice."})
    refused(folder, "organizations/loaded-body")


def test_a_deleted_record_is_not_brought_back(folder: Path) -> None:
    draft = record("meetings.theme", "a-draft", label="A draft", scheme="subject")
    draft["fields"]["state"] = "draft"
    write(folder / "30-themes.json", [draft])
    load(folder)
    Theme.objects.all().delete()
    refused(folder, "themes/a-draft")


def test_no_more_than_twenty_are_named(folder: Path) -> None:
    rows = [record("meetings.theme", f"theme-{number}", label=f"T {number}", scheme="subject") for number in range(23)]
    write(folder / "30-themes.json", rows)
    load(folder)
    Theme.objects.update(definition="Edited.")
    refused(folder, r"23 records since they were loaded \((themes/theme-\d+, ){19}themes/theme-\d+ and 3 more\)")


def test_if_empty_says_so_and_does_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(Theme)
    before = everything()
    call_command("load_fixtures", "--if-empty", folder=folder)
    assert capsys.readouterr().out == "The database holds records already: nothing was loaded.\n"
    assert everything() == before
    Theme.objects.all().delete()
    call_command("load_fixtures", "--if-empty", folder=folder)
    assert capsys.readouterr().out.startswith("Loaded 2 files with 9 rows: ")
    assert set(noted()) == IN_GOOD


# ---- what cannot be loaded


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"There is no folder .*nowhere\. Name one with --folder\."):
        load(tmp_path / "nowhere")
    (tmp_path / "file.json").write_text("[]")
    with pytest.raises(CommandError, match="There is no folder"):
        load(tmp_path / "file.json")


def test_a_folder_without_fixtures(folder: Path) -> None:
    load(folder)
    (folder / "empty").mkdir()
    refused(folder / "empty", "no fixture files")
    assert set(noted()) == IN_GOOD
