"""Triggers and migrations: later changes of tables, data migrations, failures, ways back, flushes."""

import itertools
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core import checks
from django.core.management import call_command
from django.db import connections, transaction
from pytest_django import Settings

from meetings.models import Activity, ActivityReport, Meeting, Paper, Participation
from organizations.models import Organization, OrganizationIdentifier
from records.checks import triggers_are_installed
from records.models import Change, Epoch
from records.triggers import install
from tests.factories import build, make, version
from tests.records.scratch import ALIAS, sql, vendor

pytestmark = pytest.mark.usefixtures("scratch")

Later = Callable[[str, str], None]
_numbers = itertools.count(1)


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings) -> Later:
    """Gives an app one more migration with these operations, as a later release would."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(app: str, body: str) -> None:
        package = f"later_{app}_{next(_numbers)}"
        folder = tmp_path / package
        folder.mkdir()
        (folder / "__init__.py").write_text("")
        names = sorted(path.stem for path in Path(app, "migrations").glob("[0-9]*.py"))
        for name in names:
            (folder / f"{name}.py").write_text(
                f"from importlib import import_module\nMigration = import_module('{app}.migrations.{name}').Migration\n"
            )
        if body:
            (folder / "9999_later.py").write_text(
                "from django.db import migrations, models\nimport records.models\n\n"
                f"{textwrap.dedent(body)}\n\n"
                "class Migration(migrations.Migration):\n"
                f"    dependencies = [('{app}', '{names[-1]}')]\n"
                "    operations = operations\n"
            )
        sys.path_importer_cache.clear()
        settings.MIGRATION_MODULES = {app: package}

    return write


def migrate(*arguments: str) -> None:
    call_command("migrate", *arguments, database=ALIAS, verbosity=0)


def differences() -> list[str]:
    return install.differences(connections[ALIAS])


def epoch() -> str:
    return Epoch.objects.get().epoch


def triggers() -> set[str]:
    if vendor() == "sqlite":
        return {name for (name,) in sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    return {name for (name,) in sql("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")}


def drop(trigger: str, table: str) -> None:
    sql(f'DROP TRIGGER "{trigger}"' + (f' ON "{table}"' if vendor() == "postgresql" else ""))


def update(row: Any, **values: Any) -> None:
    type(row).objects.filter(pk=row.pk).update(**values)


def log_of(row: Any) -> list[tuple[str, int]]:
    found = Change.objects.filter(resource=row.resource, public_id=row.public_id).order_by("id")
    return list(found.values_list("action", "version"))


ALTER = """
    operations = [
        migrations.AlterField("organization", "homepage", models.CharField(max_length=800, null=True)),
        migrations.AlterField("organization", "parent", models.ForeignKey("organizations.organization",
            null=True, blank=True, on_delete=models.CASCADE, related_name="children")),
        migrations.AddField("organization", "motto", models.CharField(max_length=80, null=True)),
        migrations.AlterField("organizationidentifier", "value", models.CharField(max_length=400)),
        migrations.AddField("organizationidentifier", "noted", models.CharField(max_length=80, null=True)),
    ]
"""


def test_later_changes_of_a_parent_and_of_a_part(later: Later) -> None:
    identifier = make(OrganizationIdentifier)
    body = identifier.organization
    before, logged, began = version(body), log_of(body), epoch()
    later("organizations", ALTER)
    migrate()
    assert differences() == []
    # Nothing that the record says changed.
    assert (version(body), log_of(body)) == (before, logged)
    assert (epoch() == began) == (vendor() == "postgresql")
    update(body, homepage="https://www.example.org/")
    update(identifier, value="https://identifier.example/another")
    assert log_of(body) == [*logged, ("update", before + 1), ("update", before + 2)]
    # And the way back.
    migrate("organizations", "0001")
    assert differences() == []
    update(body, homepage=None)
    assert version(body) == before + 3


BEHIND = """
    operations = [
        migrations.RemoveConstraint("organization", "organizations_organization_homepage_text"),
        migrations.RemoveField("organization", "homepage"),
    ]
"""


def test_a_column_that_the_schema_does_not_have_yet(later: Later) -> None:
    """The code may be ahead of the schema: what does not exist is in no trigger."""
    body = make(Organization)
    later("organizations", BEHIND)
    migrate()
    assert differences() == []
    before = version(body)
    sql("UPDATE organizations_organization SET description = 'Some words.' WHERE id = %s", body.pk)
    sql("UPDATE organizations_organization SET description = 'Some words.' WHERE id = %s", body.pk)
    assert version(body) == before + 1


DATA = """
    def write(apps, schema_editor):
        organizations = apps.get_model("organizations", "Organization")
        organizations.objects.using(schema_editor.connection.alias).filter(public_id="there-before").update(name="New")
        body = organizations(public_id="made-later", state="published", name="Made later", classification="ngo")
        body.save(using=schema_editor.connection.alias)
        get = apps.get_model
        using = schema_editor.connection.alias
        activity = get("meetings", "Activity").objects.using(using).get(public_id="an-activity")
        paper = get("meetings", "Paper").objects.using(using).get(public_id="a-paper")
        get("meetings", "ActivityReport").objects.using(using).create(
            activity=activity, paper=paper, reported_at_id=paper.meeting_id, status="suspended", as_of="2002")
        get("meetings", "Participation").objects.using(using).create(
            public_id="a-participation", state="published", meeting_id=paper.meeting_id, organization=body, role="host")

    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
"""


def test_a_data_migration(later: Later) -> None:
    body = make(Organization, public_id="there-before", name="Old")
    report = make(ActivityReport, activity=make(Activity, public_id="an-activity"), status="ongoing")
    update(report, as_of="2001")
    make(Paper, public_id="a-paper", meeting=report.reported_at)
    began, activity = epoch(), Activity.objects.get(public_id="an-activity")
    assert activity.status == "ongoing"
    seen = vendor() == "postgresql"
    later("meetings", DATA)
    migrate()
    assert differences() == []
    assert (epoch() == began) == seen
    # Kept columns are right, new rows have a version and a line in the log.
    new = Organization.objects.get(public_id="made-later")
    assert (new.version, new.published_at is None, log_of(new)) == (1, False, [("create", 1)])
    assert Activity.objects.get(pk=activity.pk).status == "suspended"
    participation = Participation.objects.get(public_id="a-participation")
    assert participation.display == "Made later (host)"
    assert participation.version == log_of(participation)[-1][1]
    # What only changed moved no version where nobody saw it: that is what the new epoch says.
    assert version(body) == (2 if seen else 1)
    assert version(activity) == activity.version + (2 if seen else 1)
    update(body, name="Newer")
    assert version(body) == (3 if seen else 2)


FAILING = """
    def write(apps, schema_editor):
        raise RuntimeError("out of luck")

    operations = [
        migrations.AddField("organization", "motto", models.CharField(max_length=80, null=True)),
        migrations.RunPython(write),
    ]
"""


@pytest.mark.parametrize("mended", [ALTER, ""], ids=["by a better migration", "by taking it away"])
def test_a_failed_migration(later: Later, mended: str) -> None:
    body, began = make(Organization), epoch()
    standing = triggers()
    later("organizations", FAILING)
    with pytest.raises(RuntimeError, match="out of luck"):
        migrate()
    seen = vendor() == "postgresql"
    assert triggers() == (standing if seen else set())
    found = triggers_are_installed([ALIAS])
    assert [message.id for message in found] == ([] if seen else ["records.W001"])
    between = build(Organization)
    between.save()
    update(body, name="Another name")
    later("organizations", mended)
    migrate()
    assert (triggers(), differences()) == (standing, [])
    assert (epoch() == began) == seen
    assert log_of(between) == [("create", 1)]
    assert version(between) == 1
    assert version(body) == (2 if seen else 1)


def test_back_to_nothing_and_forwards_again() -> None:
    standing = triggers()
    make(ActivityReport)
    migrate("meetings", "zero")
    assert differences() == []
    left = triggers()
    assert left <= standing
    assert {name for name in left if name.startswith("rapporteur_meetings_")} == set()
    body = make(Organization)
    update(body, name="Another name")
    assert log_of(body) == [("create", 1), ("update", 2)]
    migrate("organizations", "zero")
    assert {name for name in triggers() if "organizations" in name} == set()
    migrate("records", "zero")
    assert triggers() == set()
    migrate()
    assert (triggers(), differences()) == (standing, [])
    report = make(ActivityReport, status="ongoing")
    assert Activity.objects.get(pk=report.activity_id).status == "ongoing"
    assert Change.objects.filter(resource="activities").count() == 3


def test_what_is_rolled_back_was_never_logged() -> None:
    body = make(Organization)
    before = list(Change.objects.values_list("id", flat=True))

    class OutOfLuckError(Exception):
        pass

    def write() -> None:
        with transaction.atomic(using=ALIAS):
            update(body, name="Another name")
            make(Organization)
            assert Change.objects.count() == len(before) + 2
            raise OutOfLuckError

    with pytest.raises(OutOfLuckError):
        write()
    assert list(Change.objects.values_list("id", flat=True)) == before
    assert version(body) == 1


def test_a_flush_empties_the_log_and_begins_a_new_epoch() -> None:
    make(ActivityReport)
    standing, began = triggers(), epoch()
    call_command("flush", database=ALIAS, interactive=False, verbosity=0)
    assert Change.objects.count() == 0
    assert epoch() != began
    assert (triggers(), differences()) == (standing, [])
    body = make(Organization)
    assert log_of(body) == [("create", 1)]


def test_a_migrate_with_nothing_to_do_begins_no_epoch() -> None:
    make(Organization)
    began, logged = epoch(), Change.objects.count()
    migrate()
    assert (epoch(), Change.objects.count()) == (began, logged)


def table_of(trigger: str) -> str:
    return max((table for table in install.plan_for(connections[ALIAS]).existing if table in trigger), key=len)


def test_a_migrate_with_nothing_to_do_puts_back_what_is_missing() -> None:
    body, began, standing = make(Organization), epoch(), triggers()
    for name in standing:
        drop(name, table_of(name))
    assert triggers() == set()
    assert len(differences()) == len(standing)
    unseen = build(Organization)
    unseen.save()
    participation = build(Participation, organization=body, meeting=make(Meeting))
    participation.save()
    migrate()
    assert (triggers(), differences()) == (standing, [])
    assert log_of(unseen) == [("create", 1)]
    assert Participation.objects.get(pk=participation.pk).display == f"{body.name} (chair)"
    assert epoch() != began


def test_the_check_warns_of_each_missing_or_old_trigger() -> None:
    assert triggers_are_installed([ALIAS]) == []
    assert triggers_are_installed(None) == []
    name = min(triggers())
    drop(name, table_of(name))
    (found,) = triggers_are_installed([ALIAS])
    assert isinstance(found, checks.Warning)
    assert found.id == "records.W001"
    assert name in found.msg
    assert found.msg.startswith("1 triggers of database “scratch” are missing or old")
    migrate()
    assert triggers_are_installed([ALIAS]) == []


def test_the_check_notices_what_says_something_else() -> None:
    if vendor() == "sqlite":
        name = "rapporteur_organizations_organization_count"
        sql(f"DROP TRIGGER {name}")
        sql(f"CREATE TRIGGER {name} AFTER UPDATE ON organizations_organization BEGIN SELECT 1; END")
    else:
        name = "rapporteur_organizations_organization_before"
        sql(f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$")
    assert differences() == [name]
    migrate()
    assert differences() == []


def test_a_disabled_trigger_is_a_missing_one() -> None:
    if vendor() == "sqlite":
        # SQLite knows no disabled trigger: there it is dropped or it stands.
        name = "rapporteur_organizations_organization_log"
        sql(f"DROP TRIGGER {name}")
    else:
        name = "rapporteur_organizations_organization_after"
        sql(f"ALTER TABLE organizations_organization DISABLE TRIGGER {name}")
    assert differences() == [name]
