"""Migrating to the release before there was history, and to this one again."""

import pytest
from django.core.management import call_command
from django.db import connections
from django.test import override_settings

from meetings.models import Source
from organizations.models import Organization, OrganizationName
from records.migrations._first_entries import REASON
from records.models.history import history_of
from records.triggers import install
from tests.factories import make, version
from tests.records import kinds
from tests.records.past import TRACKED, everything
from tests.records.scratch import ALIAS, sql, vendor

pytestmark = pytest.mark.usefixtures("scratch")


def migrate(*arguments: str) -> None:
    call_command("migrate", *arguments, database=ALIAS, verbosity=0)


def entries() -> int:
    return sum(history_of(model)._default_manager.count() for model in TRACKED)


def history_tables() -> set[str]:
    return {table for table in install.plan_for(connections[ALIAS]).existing if "historical" in table}


def test_an_empty_database_gets_no_entries() -> None:
    assert entries() == 0


def test_there_and_back() -> None:
    name = make(OrganizationName)
    make(Source, of_activity=None, of_organization=name.organization)
    kinds.save(name, kinds.another(name))
    rows, standing, told = everything(leave_out=frozenset()), history_tables(), entries()
    migrate("meetings", "0001")
    migrate("organizations", "0001")
    assert history_tables() == set()
    assert install.differences(connections[ALIAS]) == []
    assert everything(leave_out=frozenset()) == rows
    # The release before writes on.
    with override_settings(SIMPLE_HISTORY_ENABLED=False):
        before = version(name.organization)
        kinds.save(name, {"name": "Written without history"})
        assert version(name.organization) == before + 1
    migrate()
    assert history_tables() == standing
    assert install.differences(connections[ALIAS]) == []
    assert (entries(), told) == (sum(len(rows[model.__name__]) for model in TRACKED), told)
    (entry,) = OrganizationName.history.filter(id=name.pk)
    assert (entry.history_type, entry.name, entry.history_change_reason) == ("+", "Written without history", REASON)


def test_only_what_stands_in_both_apps_is_told_again() -> None:
    """`migrate meetings` alone goes back, and its new entries are of the moment at which the others began."""
    body = make(Organization)
    migrate("meetings", "0001")
    assert {table.partition("_")[0] for table in history_tables()} == {"organizations"}
    sql("UPDATE organizations_historicalorganization SET history_change_reason = %s", REASON)
    migrate()
    assert vendor() in ("sqlite", "postgresql")
    assert list(Organization.history.values_list("id", flat=True)) == [body.pk]
