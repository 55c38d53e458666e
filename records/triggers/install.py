"""Putting the triggers in, around `migrate`, and telling whether they stand.

SQLite rebuilds tables in migrations: a rebuilt table loses its triggers, and a trigger of another table that names
it makes the migration fail. So all are dropped before a plan that has steps and created after every plan, also
an empty one: a failed migration leaves none. What was written meanwhile moved no version, so that putting missing ones
back begins a new epoch. On PostgreSQL nothing is ever dropped: live writers would go unrecorded.
"""

import uuid
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper

from records.models import Change, Epoch
from records.triggers import postgresql, rules, sqlite
from records.triggers.plan import Plan, read

PREFIX = "rapporteur_"


def existing_columns(cursor: CursorWrapper, vendor: str) -> dict[str, frozenset[str]]:
    """The columns of every table that exists now.

    Not by Django's introspection: on SQLite it fails on the partial-date constraints.
    """
    if vendor == "sqlite":
        cursor.execute(
            "SELECT m.name, x.name FROM sqlite_master m, pragma_table_xinfo(m.name) x WHERE m.type = 'table'"
        )
    else:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = ANY (current_schemas(false))"
        )
    found: dict[str, set[str]] = {}
    for table, column in cursor.fetchall():
        found.setdefault(table, set()).add(column)
    return {table: frozenset(columns) for table, columns in found.items()}


def plan_for(connection: BaseDatabaseWrapper) -> Plan:
    """The plan for the schema that `connection` has now."""
    with connection.cursor() as cursor:
        return read(existing_columns(cursor, connection.vendor))


def _installed(cursor: CursorWrapper, vendor: str) -> dict[str, str]:
    """The triggers that stand, by name, with what they do."""
    if vendor == "sqlite":
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s", [f"{PREFIX}%"])
    else:
        cursor.execute(
            "SELECT t.tgname, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgname LIKE %s"
            " AND n.nspname = ANY (current_schemas(false))",
            [f"{PREFIX}%"],
        )
    return dict(cursor.fetchall())


def _expected(plan: Plan, vendor: str) -> dict[str, str]:
    if vendor == "sqlite":
        return sqlite.triggers(plan)
    return {name: body for name, (_, _, body) in postgresql.functions(plan).items()}


def differences(connection: BaseDatabaseWrapper) -> list[str]:
    """Names of the triggers that are missing, or say something else than this release's."""
    plan = plan_for(connection)
    with connection.cursor() as cursor:
        installed = _installed(cursor, connection.vendor)
    return sorted(
        name
        for name, expected in _expected(plan, connection.vendor).items()
        if installed.get(name, "").strip() != expected.strip()
    )


def missing(connection: BaseDatabaseWrapper) -> bool:
    """Whether a trigger that should stand is not there, so that writes went unseen."""
    expected = _expected(plan_for(connection), connection.vendor)
    with connection.cursor() as cursor:
        return not expected.keys() <= _installed(cursor, connection.vendor).keys()


def drop_all(connection: BaseDatabaseWrapper) -> None:
    """Take every trigger out (SQLite, before a migration rebuilds tables)."""
    with connection.cursor() as cursor:
        for name in _installed(cursor, connection.vendor):
            cursor.execute(f'DROP TRIGGER "{name}"')


def _create_on_sqlite(cursor: CursorWrapper, plan: Plan) -> None:
    for statement in sqlite.triggers(plan).values():
        # As one string without parameters: percent signs of STRFTIME must arrive as they are.
        cursor.execute(statement)


def _create_on_postgresql(cursor: CursorWrapper, plan: Plan) -> None:
    functions = postgresql.functions(plan)
    for name, (table, timing, body) in functions.items():
        for statement in postgresql.statements(name, table, timing, body):
            cursor.execute(statement)
    cursor.execute(
        "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE p.proname LIKE %s AND n.nspname = ANY (current_schemas(false))",
        [f"{PREFIX}%"],
    )
    for (name,) in cursor.fetchall():
        if name not in functions:
            # Its table is gone, or no longer a record's or part's.
            cursor.execute(f'DROP FUNCTION "{name}"() CASCADE')


def create_all(connection: BaseDatabaseWrapper, *, settle: bool) -> None:
    """Make the triggers that stand those of this release; `settle` rows that were written without them."""
    plan = plan_for(connection)
    if connection.vendor == "sqlite":
        drop_all(connection)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            _create_on_sqlite(cursor, plan)
        else:
            _create_on_postgresql(cursor, plan)
        if settle:
            dialect = sqlite.SQLite() if connection.vendor == "sqlite" else postgresql.PostgreSQL()
            for statement in rules.settle_statements(plan, dialect):
                cursor.execute(statement)


def new_epoch(using: str) -> str:
    """Begin a new life of the database: tags and numbers given out before mean nothing from now on."""
    epoch = uuid.uuid4().hex[:12]
    Epoch.objects.using(using).update_or_create(id=1, defaults={"epoch": epoch})
    return epoch


def before_migrate(using: str, plan: list[Any] | None = None, **kwargs: Any) -> None:
    """`pre_migrate`: on SQLite take the triggers out of a migration's way."""
    connection = connections[using]
    if plan and connection.vendor == "sqlite":
        drop_all(connection)


def after_migrate(using: str, **kwargs: Any) -> None:
    """`post_migrate`: put the triggers in, and begin a new epoch where writes went unseen.

    Django also sends this after a flush, then without a `plan` at all (an empty one is a migrate with nothing to
    do): the tables are empty, so the log is emptied too.
    """
    connection = connections[using]
    flushed = "plan" not in kwargs
    migrated = bool(kwargs.get("plan"))
    unseen = False
    with transaction.atomic(using=using):
        plan = plan_for(connection)
        if not plan.existing.keys() >= {"records_change", "records_formerid", "records_epoch"}:
            return
        if flushed:
            Change.objects.using(using).all().delete()
        else:
            # Missing: dropped before this plan, by one that failed, or by somebody; or else, on PostgreSQL, those of
            # tables that this plan made.
            absent = missing(connection)
            unseen = absent and (connection.vendor == "sqlite" or not migrated)
            create_all(connection, settle=migrated or absent)
        if flushed or unseen or not Epoch.objects.using(using).exists():
            new_epoch(using)
