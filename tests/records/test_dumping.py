"""`manage.py dump_fixtures`: the database back into files, byte for byte as they were loaded."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from meetings.models import Activity, ActivityPlace, Document, Paper, Source, Theme
from organizations.models import Area, AreaName, Organization, OrganizationName, OrganizationRelation
from records.loading import placing
from records.models import FormerId, Loaded, LoadedPart
from tests.conftest import FIXTURES
from tests.factories import make
from tests.records.test_loaddata import row
from tests.records.test_loading import everything, load, write

pytestmark = pytest.mark.django_db


def dump(folder: Path) -> None:
    call_command("dump_fixtures", folder, verbosity=0)


def contents(folder: Path) -> dict[str, bytes]:
    """All files below `folder`."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_bytes())
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The real fixtures, which are loaded, in a copy."""
    return Path(shutil.copytree(FIXTURES, tmp_path / "fixtures"))


# ---- there and back


def test_the_real_fixtures_come_back_byte_for_byte(folder: Path) -> None:
    before = contents(folder)
    dump(folder)
    assert contents(folder) == before


def test_into_an_empty_folder_they_come_by_the_notes(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    dump(folder)
    assert contents(folder).keys() == {name for name in contents(FIXTURES) if name.endswith(".json")}
    for name in contents(folder):
        # Kinds of parts come in the models' order, in which not every file has them.
        assert sorted(map(json.dumps, rows(folder / name))) == sorted(map(json.dumps, rows(FIXTURES / name))), name


# ---- where rows go


def test_new_rows_stand_with_their_like(folder: Path) -> None:
    activity = make(Activity, public_id="new-activity", title="A new activity", event=None)
    ActivityPlace.objects.create(activity=activity, name="Geneva")
    paper = Paper.objects.order_by("public_id")[0]
    Source.objects.create(of_activity=activity, paper=paper, locator="p. 1")
    body = Organization.objects.order_by("public_id")[0]
    OrganizationRelation.objects.create(
        organization=body, other=make(Organization, public_id="new-body"), kind="member_of"
    )
    OrganizationName.objects.create(organization=body, name="Another", kind="other")
    AreaName.objects.create(
        area=Area.objects.get(public_id="world"), name="Weltweit", kind="translation", language="de"
    )
    before = contents(folder)
    dump(folder)
    after = contents(folder)
    new = {name: [each["model"] for each in rows(folder / name)] for name in after.keys() - before.keys()}
    assert new == {
        # A part stands with its record where such parts do, else with its like.
        "50-activities/curated.json": ["meetings.activity", "meetings.activityplace"],
        "20-organizations/curated.json": ["organizations.organization"],
        "10-areas/curated.json": ["organizations.areaname"],
        "70-links/curated.json": ["organizations.organizationrelation"],
        "90-sources/curated.json": ["meetings.source"],
    }
    # The name of a body that stands in a file follows it there.
    changed = [name for name in before if after[name] != before[name]]
    home = placing.standing(folder).rows["organizations.organization", (body.public_id,)]
    assert changed == [home]
    # What curators did stands in the files now, and is the loader's from then on.
    load(folder, "--update")
    load(folder)


def test_what_changed_changes_its_file_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Organization.objects.filter(public_id="ilo").update(name="International Labour Office")
    before = contents(folder)
    home = placing.standing(folder).rows["organizations.organization", ("ilo",)]
    call_command("dump_fixtures", folder)
    assert capsys.readouterr().out.splitlines()[1:] == [f"  changed  {home}"]
    after = contents(folder)
    assert {name for name in before if after[name] != before[name]} == {home}
    (name,) = [each["fields"]["name"] for each in rows(folder / home) if each["fields"].get("public_id") == "ilo"]
    assert name == "International Labour Office"


def test_a_file_all_of_whose_rows_are_gone_is_removed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder / "90-sources" / "old.json", [row("meetings.source", of_activity=["gone"], document=["gone"])])
    call_command("dump_fixtures", folder)
    assert capsys.readouterr().out.splitlines()[1:] == ["  removed  90-sources/old.json"]
    assert not (folder / "90-sources" / "old.json").exists()
    assert (folder / "README.md").exists()


def test_a_merged_record_is_left_out_and_what_names_it_names_the_other(folder: Path) -> None:
    kept, old = make(Organization, public_id="kept-body"), make(Organization, public_id="old-body")
    below = make(Organization, public_id="below", parent=old)
    OrganizationName.objects.create(organization=old, name="Old", kind="other")
    document = make(Document, public_id="a-document")
    document.issued_by.set([kept, old])
    old.state, old.withdrawn_at, old.withdrawn_reason = "withdrawn", old.created_at, "Merged."
    old.save()
    FormerId.objects.create(resource="organizations", former_id="old-body", current_id="kept-body")
    dump(folder)
    found = {each["fields"].get("public_id"): each for each in rows(folder / "20-organizations" / "curated.json")}
    assert found.keys() == {"kept-body", "below"}
    assert found[below.public_id]["fields"]["parent"] == ["kept-body"]
    (new,) = [each["fields"] for each in rows(folder / "35-documents" / "curated.json")]
    assert new["issued_by"] == [["kept-body"]]


# ---- what it does not touch


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    with pytest.raises(CommandError, match=r"Nothing was written: .* is not empty and holds no fixtures"):
        dump(tmp_path)
    (tmp_path / "package.json").write_text('{"name": "something"}')
    with pytest.raises(CommandError, match=r"Nothing was written: package\.json: the file is no list of rows"):
        dump(tmp_path)
    (tmp_path / "package.json").write_text('[{"name": "something"}]')
    with pytest.raises(CommandError, match=r"Nothing was written: package\.json, row 1 is no row of fixtures"):
        dump(tmp_path)
    with pytest.raises(CommandError, match="is no folder"):
        dump(tmp_path / "letter.txt")
    assert set(contents(tmp_path)) == {"letter.txt", "package.json"}


def test_nothing_is_written_when_a_file_cannot_be(folder: Path) -> None:
    make(Theme, public_id="new-theme")
    make(Activity, public_id="new-activity")
    (folder / "50-activities" / "curated.json").mkdir()
    before = contents(folder)
    with pytest.raises((CommandError, OSError)):
        dump(folder)
    assert contents(folder) == before


def test_dumping_writes_nothing_to_the_database(folder: Path) -> None:
    before = everything()
    dump(folder)
    assert everything() == before
    assert Loaded.objects.exists()
    assert LoadedPart.objects.exists()
