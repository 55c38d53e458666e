"""The rules as SQLite triggers.

All are AFTER triggers: SQLite cannot assign to NEW, and a BEFORE INSERT would act for an upsert that then
updates. What a trigger writes fires triggers again (`recursive_triggers` is on, so that INSERT OR REPLACE is
seen): each one acts only if its own column really changed, and so they come to rest.
"""

from records.triggers import rules
from records.triggers.plan import Plan, Table
from records.triggers.rules import Rule


class SQLite:
    """How SQLite says it."""

    now = "STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW') || '000'"

    def differs(self, one: str, other: str) -> str:
        return f"{one} IS NOT {other}"

    def really_differs(self, table: Table) -> str:
        return " OR ".join(self.differs(f'NEW."{name}"', f'OLD."{name}"') for name in table.columns)

    def refuse(self, name: str, message: str, when: str) -> str:
        text = f"{name}: {message}".replace("'", "''")
        return f"SELECT RAISE(ABORT, '{text}') WHERE {when}"


def _first_version(table: Table, dialect: SQLite) -> Rule:
    resource = str(table.resource)
    version = f'MAX(NEW."version", {rules.last_version(resource, "NEW.public_id")}) + 1'
    return Rule(
        "first_version",
        ("insert",),
        "",
        (f'UPDATE "{table.table}" SET "version" = {version} WHERE "id" = NEW."id" AND "version" = NEW."version"',),
    )


def _count(table: Table, dialect: SQLite) -> Rule:
    """A real difference adds 1; not where the same statement moved the version already."""
    resource = str(table.resource)
    version = f'MAX(OLD."version", {rules.last_version(resource, "NEW.public_id")}) + 1'
    return Rule(
        "count",
        ("update",),
        f'NEW."version" = OLD."version" AND ({dialect.really_differs(table)})',
        (f'UPDATE "{table.table}" SET "version" = {version} WHERE "id" = NEW."id" AND "version" = OLD."version"',),
        table.columns,
    )


def _log(table: Table, dialect: SQLite) -> Rule:
    """A higher version dates the record and writes the log."""
    return Rule(
        "log",
        ("update",),
        'NEW."version" > OLD."version"',
        (
            f'UPDATE "{table.table}" SET "modified_at" = MAX("modified_at", {dialect.now}),'
            f' "published_at" = CASE'
            f' WHEN "published_at" IS NULL AND "state" <> \'draft\' THEN {dialect.now}'
            ' ELSE "published_at" END WHERE "id" = NEW."id"',
            rules.log(table, dialect),
        ),
        ("version",),
    )


def _own_computed(table: Table, dialect: SQLite) -> list[Rule]:
    found_rules = []
    for found in table.computed:
        statement = rules.computed_update(table, found, 'NEW."id"', dialect)
        found_rules.append(Rule(f"compute_{found.column}_insert", ("insert",), "", (statement,)))
        if found.own:
            changed = " OR ".join(dialect.differs(f'NEW."{name}"', f'OLD."{name}"') for name in found.own)
            found_rules.append(Rule(f"compute_{found.column}_update", ("update",), changed, (statement,), found.own))
    return found_rules


def _table_rules(table: Table, plan: Plan, dialect: SQLite) -> list[Rule]:
    found = [
        *rules.part_rules(table, dialect),
        *rules.watch_rules(table, plan, dialect),
        *rules.guard_rules(table, dialect),
    ]
    if table.resource is not None:
        found += [
            *rules.record_guard_rules(table, dialect),
            *rules.crossing_rules(table, plan),
            _first_version(table, dialect),
            _count(table, dialect),
            _log(table, dialect),
            Rule("log_delete", ("delete",), "", (rules.log_deletion(table, dialect),)),
        ]
    # SQLite fires the youngest first: what is computed is then there when the row is counted, in one step.
    return found + _own_computed(table, dialect)


def _trigger(table: str, rule: Rule, event: str) -> tuple[str, str]:
    name = f"rapporteur_{table}_{rule.name}"
    when = f" WHEN {rule.when}" if rule.when else ""
    # There are no writers beside the one that holds the file: locks are for the other engine.
    statements = [statement for statement in rule.statements if not statement.startswith("PERFORM ")]
    body = "; ".join(statements)
    # Without the columns each statement would compile every trigger that it could ever set off, for 20 ms.
    columns = ", ".join(f'"{column}"' for column in rule.columns if event == "update")
    of = f" OF {columns}" if columns else ""
    return name, f'CREATE TRIGGER "{name}" AFTER {event.upper()}{of} ON "{table}" FOR EACH ROW{when} BEGIN {body}; END'


def triggers(plan: Plan) -> dict[str, str]:
    """The statement that creates each trigger, by name."""
    dialect = SQLite()
    found = [
        _trigger(table.table, rule, event)
        for table in plan.tables
        for rule in _table_rules(table, plan, dialect)
        for event in rule.events
    ]
    if plan.records:
        found += [
            _trigger("records_formerid", rule, event)
            for rule in rules.former_id_rules(plan, dialect)
            for event in rule.events
        ]
    return dict(found)
