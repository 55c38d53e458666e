"""What must happen when a row is written, in SQL that both engines understand.

A rule is a condition over NEW and OLD and the statements that follow from it; the engines differ only in how a
trigger is written, how a difference and the time are told, and how something is refused (`Dialect`).

Two words: a *real difference* is one in a column that somebody wrote; a *touch* adds 1 to a record's version
because a part of it changed. A row is *shown* while no record it links to is a draft.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from records.models import Computation, Read, Watch
from records.triggers.plan import Owner, Plan, Table


class Dialect(Protocol):
    """What the two engines say differently."""

    now: str

    def differs(self, one: str, other: str) -> str:
        """Whether two values differ, null being a value."""

    def really_differs(self, table: Table) -> str:
        """Whether NEW differs from OLD in a column that somebody wrote."""

    def refuse(self, name: str, message: str, when: str) -> str:
        """A statement that refuses the write when a condition holds."""


@dataclass(frozen=True)
class Rule:
    """Statements to run after a row was written, when a condition over NEW and OLD holds."""

    name: str
    events: tuple[str, ...]
    when: str
    statements: tuple[str, ...]
    #: For an update: the columns without whose change the condition is never true; none named stands for any.
    columns: tuple[str, ...] = ()


def last_version(resource: str, public_id: str) -> str:
    """The highest version ever logged for an id, 0 for none: a record made again must start above it."""
    return (
        'COALESCE((SELECT c."version" FROM "records_change" c'
        f' WHERE c."resource" = \'{resource}\' AND c."public_id" = {public_id}'
        ' ORDER BY c."version" DESC LIMIT 1), 0)'
    )


def last_action(resource: str, public_id: str) -> str:
    """What was logged last for an id, `internal` for nothing.

    Last is the highest version and not the latest row: one statement over a tree may log a child's second step first.
    """
    return (
        'COALESCE((SELECT c."action" FROM "records_change" c'
        f' WHERE c."resource" = \'{resource}\' AND c."public_id" = {public_id}'
        ' ORDER BY c."version" DESC, c."id" DESC LIMIT 1), \'internal\')'
    )


def log(table: Table, dialect: Dialect) -> str:
    """Write down the row's new version, and what the public sees happen, by what it saw before."""
    before = last_action(str(table.resource), 'NEW."public_id"')
    return (
        'INSERT INTO "records_change" ("resource", "public_id", "version", "action", "at")'
        f' SELECT \'{table.resource}\', NEW."public_id", NEW."version",'
        " CASE WHEN NEW.\"state\" = 'published' THEN"
        " CASE WHEN w.before IN ('create', 'update') THEN 'update' ELSE 'create' END"
        " WHEN w.before IN ('create', 'update') THEN 'withdraw' ELSE 'internal' END,"
        f" {dialect.now} FROM (SELECT {before} AS before) w"
    )


def log_deletion(table: Table, dialect: Dialect) -> str:
    """Write down that the row is gone; only what the public ever saw is a deletion to it."""
    return (
        'INSERT INTO "records_change" ("resource", "public_id", "version", "action", "at")'
        f' SELECT \'{table.resource}\', OLD."public_id", OLD."version" + 1,'
        f" CASE WHEN OLD.\"published_at\" IS NULL THEN 'internal' ELSE 'delete' END, {dialect.now}"
    )


def touch(table: str, keys: str) -> str:
    return f'UPDATE "{table}" SET "version" = "version" + 1 WHERE "id" IN ({keys})'


def hidden(table: Table, owner: Owner, row: str, *, except_column: str | None = None) -> str:
    """Whether a row is hidden from one of its owners: it links to a draft other than that owner.

    A record that another shows hides by its own state alone: it stands in the list, whatever its links name.
    """
    links = table.links if table.resource is None else ()
    reasons = [
        f'EXISTS (SELECT 1 FROM "{link.table}" d WHERE d."id" = {row}."{link.column}" AND d."state" = \'draft\')'
        for link in links
        if link.column not in {owner.column, except_column}
    ]
    reasons += [reason.format(row=row) for reason in table.hidden_when]
    return f"({' OR '.join(reasons)})" if reasons else "(1 = 0)"


def part_rules(table: Table, dialect: Dialect) -> list[Rule]:
    """A part's change is its owners' change; moved from one to another, it is the change of both."""
    rules = []
    for number, owner in enumerate(table.owners):
        for event, row in (("insert", "NEW"), ("delete", "OLD")):
            rules.append(
                Rule(
                    f"touch_{number}_{event}",
                    (event,),
                    f"{owner.key.format(row=row)} IS NOT NULL AND NOT {hidden(table, owner, row)}",
                    (touch(owner.table, owner.key.format(row=row)),),
                )
            )
        shown = f"(NOT {hidden(table, owner, 'OLD')} OR NOT {hidden(table, owner, 'NEW')})"
        keys = f"{owner.key.format(row='NEW')}, {owner.key.format(row='OLD')}"
        rules.append(
            Rule(
                f"touch_{number}_update",
                ("update",),
                f"({dialect.really_differs(table)}) AND {shown}",
                (touch(owner.table, keys),),
                table.columns,
            )
        )
    return rules


#: PostgreSQL: whoever writes a row with links shares it, whoever makes a record a draft or no draft has it alone.
#: Otherwise the two miss each other: one sees the draft that the other is publishing, the other not yet the row.
SHARE_DRAFTS = "PERFORM pg_advisory_xact_lock_shared(hashtext('rapporteur_drafts'))"
HOLD_DRAFTS = "PERFORM pg_advisory_xact_lock(hashtext('rapporteur_drafts'))"
#: The same for ids: whoever takes one shares it, whoever makes one a former id has it alone.
SHARE_IDS = "PERFORM pg_advisory_xact_lock_shared(hashtext('rapporteur_ids'))"
HOLD_IDS = "PERFORM pg_advisory_xact_lock(hashtext('rapporteur_ids'))"
CROSSED = "(OLD.\"state\" = 'draft') <> (NEW.\"state\" = 'draft')"


def draft_lock_rules(table: Table, dialect: Dialect) -> list[Rule]:
    """Take the lock on drafts before asking whether a row is shown; a row that itself crosses has it alone."""
    if not table.links:
        return []
    crosses = f" AND NOT ({CROSSED})" if table.resource is not None else ""
    return [
        Rule("drafts_insert", ("insert",), "", (SHARE_DRAFTS,)),
        Rule("drafts_delete", ("delete",), "", (SHARE_DRAFTS,)),
        Rule("drafts_update", ("update",), f"{dialect.really_differs(table)}{crosses}", (SHARE_DRAFTS,)),
    ]


def crossing_statements(record: Table, plan: Plan) -> Iterable[str]:
    """Touch every record that shows a row linking to this one: a draft is in no payload, now it is, or was."""
    for other in plan.tables:
        for link in other.links:
            if link.table != record.table:
                continue
            if other.resource is not None:
                yield (f'UPDATE "{other.table}" SET "version" = "version" + 1 WHERE "{link.column}" = NEW."id"')
            for owner in other.owners:
                if owner.column != link.column:
                    key = owner.key.format(row="x")
                    yield touch(
                        owner.table,
                        f'SELECT {key} FROM "{other.table}" x WHERE x."{link.column}" = NEW."id"'
                        f" AND NOT {hidden(other, owner, 'x', except_column=link.column)}",
                    )


def held(reads: tuple[Read, ...], row: str) -> tuple[str, ...]:
    """Keep what a value is read from as it is until this transaction ends.

    Otherwise two writers miss each other: one reads what the other is changing, and the other cannot see the row yet
    for which it would have to work the value out again. PostgreSQL only: on SQLite one writes at a time.
    """
    return tuple(
        f'PERFORM 1 FROM "{table}" WHERE "id" IN ({keys.format(row=row)}) ORDER BY "id" FOR SHARE'
        for table, keys in reads
    )


def hold(table: str, keys: str) -> str:
    """Take the rows to compute for this transaction: what is then read is what the others have committed."""
    return f'PERFORM 1 FROM "{table}" WHERE "id" IN ({keys}) ORDER BY "id" FOR NO KEY UPDATE'


def computed_update(table: Table, found: Computation, keys: str, dialect: Dialect) -> str:
    """Work one kept column out again for the rows with these keys, where it is not right already."""
    value = found.sql.format(row=f'"{table.table}"')
    column = f'"{table.table}"."{found.column}"'
    return (
        f'UPDATE "{table.table}" SET "{found.column}" = {value}'
        f' WHERE "{table.table}"."id" IN ({keys}) AND {dialect.differs(column, value)}'
    )


def _watch(
    number: int, watcher: Table, found: Computation, watch: Watch, watched: Table, dialect: Dialect
) -> list[Rule]:
    name = f"watch_{watcher.table}_{found.column}_{number}"
    columns = [column for column in watch.columns if column in watched.columns]
    changed = " OR ".join(dialect.differs(f'NEW."{column}"', f'OLD."{column}"') for column in columns)
    after, before = watch.keys.format(row="NEW"), watch.keys.format(row="OLD")

    def settle(keys: str, *reads: str) -> tuple[str, ...]:
        return (*reads, hold(watcher.table, keys), computed_update(watcher, found, keys, dialect))

    reads = held(watch.reads, "NEW")
    return [
        Rule(f"{name}_insert", ("insert",), "", settle(after, *reads)),
        Rule(f"{name}_delete", ("delete",), "", settle(before)),
        Rule(f"{name}_update", ("update",), f"({changed})", settle(f"{after} UNION {before}", *reads), tuple(columns)),
    ]


def watch_rules(watched: Table, plan: Plan, dialect: Dialect) -> list[Rule]:
    """Kept columns elsewhere that depend on rows of this table."""
    rules = []
    for watcher in plan.tables:
        for found in watcher.computed:
            for number, watch in enumerate(found.watches):
                if watch.model == watched.model:
                    rules += _watch(number, watcher, found, watch, watched, dialect)
    return rules


def guard_rules(table: Table, dialect: Dialect) -> list[Rule]:
    """What is refused, each under its name."""
    rules = []
    for guard in table.guards:
        refusal = dialect.refuse(guard.name, guard.message, guard.refuse_when.format(row="NEW"))
        changed = " OR ".join(dialect.differs(f'NEW."{name}"', f'OLD."{name}"') for name in guard.columns)
        # The lock is taken where the engine has writers beside this one, and only when the question is asked.
        locked = (f"PERFORM {guard.lock.format(row='NEW')}",) if guard.lock else ()
        if guard.on_insert:
            first = locked if guard.lock_on_insert else ()
            rules.append(Rule(f"guard_{guard.name}_insert", ("insert",), "", (*first, refusal)))
        rules.append(Rule(f"guard_{guard.name}_update", ("update",), f"({changed})", (*locked, refusal), guard.columns))
    for found in table.computed:
        value = found.sql.format(row="NEW")
        rules.append(
            Rule(
                f"guard_{found.column}",
                ("update",),
                dialect.differs(f'NEW."{found.column}"', f'OLD."{found.column}"'),
                (
                    dialect.refuse(
                        f"{table.table}_{found.column}_is_computed",
                        f"The database works out {found.column}; it takes no other value.",
                        dialect.differs(f'NEW."{found.column}"', value),
                    ),
                ),
                (found.column,),
            )
        )
    return rules


def record_guard_rules(table: Table, dialect: Dialect) -> list[Rule]:
    """What no record of any kind may do."""
    former = (
        'EXISTS (SELECT 1 FROM "records_formerid" f'
        f' WHERE f."resource" = \'{table.resource}\' AND f."former_id" = NEW."public_id")'
    )
    never_again = dialect.refuse(
        f"{table.table}_public_id_not_former", "This id led to a record that was merged; choose another.", former
    )
    renamed = dialect.differs('NEW."public_id"', 'OLD."public_id"')
    return [
        Rule("former_insert", ("insert",), "", (SHARE_IDS, never_again)),
        Rule("former_update", ("update",), renamed, (SHARE_IDS, never_again), ("public_id",)),
        Rule(
            "public_id",
            ("update",),
            renamed,
            (
                dialect.refuse(
                    f"{table.table}_public_id_immutable",
                    "An id that was ever published is final.",
                    'OLD."published_at" IS NOT NULL',
                ),
            ),
            ("public_id",),
        ),
        Rule(
            "bookkeeping",
            ("update",),
            "",
            (
                dialect.refuse(
                    f"{table.table}_version_grows", "A version only grows.", 'NEW."version" < OLD."version"'
                ),
                dialect.refuse(
                    f"{table.table}_created_at_fixed",
                    "The time of creation is final.",
                    dialect.differs('NEW."created_at"', 'OLD."created_at"'),
                ),
                dialect.refuse(
                    f"{table.table}_published_at_fixed",
                    "The time of first publication is final.",
                    'OLD."published_at" IS NOT NULL AND ' + dialect.differs('NEW."published_at"', 'OLD."published_at"'),
                ),
                dialect.refuse(
                    f"{table.table}_modified_at_grows",
                    "The time of the last change does not go back.",
                    'NEW."modified_at" < OLD."modified_at"',
                ),
            ),
            ("version", "created_at", "published_at", "modified_at"),
        ),
    ]


def crossing_rules(table: Table, plan: Plan) -> list[Rule]:
    """Publishing a draft, or going back to one, moves every record that then shows a row, or no longer does."""
    statements = tuple(crossing_statements(table, plan))
    if not statements:
        return []
    return [Rule("crossing", ("update",), CROSSED, (HOLD_DRAFTS, *statements), ("state",))]


def former_id_rules(plan: Plan, dialect: Dialect) -> list[Rule]:
    """A former id is a part of the record it leads to, and a merge in the eyes of the public."""
    rules = []
    changed = " OR ".join(
        dialect.differs(f'NEW."{column}"', f'OLD."{column}"') for column in ("resource", "former_id", "current_id")
    )
    for event, rows, when in (
        ("insert", ("NEW",), ""),
        ("delete", ("OLD",), ""),
        ("update", ("NEW", "OLD"), f"({changed})"),
    ):
        touches = []
        for record in plan.records:
            led_to = " OR ".join(
                f'({row}."resource" = \'{record.resource}\' AND "public_id" = {row}."current_id")' for row in rows
            )
            touches.append(f'UPDATE "{record.table}" SET "version" = "version" + 1 WHERE {led_to}')
        columns = ("resource", "former_id", "current_id") if event == "update" else ()
        rules.append(Rule(f"touch_{event}", (event,), when, tuple(touches), columns))
    merge = (
        'INSERT INTO "records_change" ("resource", "public_id", "version", "action", "into", "at")'
        ' SELECT NEW."resource", NEW."former_id", COALESCE((SELECT c."version" FROM "records_change" c'
        ' WHERE c."resource" = NEW."resource" AND c."public_id" = NEW."former_id"'
        ' ORDER BY c."version" DESC LIMIT 1), 0),'
        f" 'merge', NEW.\"current_id\", {dialect.now}"
    )
    rules.append(Rule("merge_insert", ("insert",), "", (HOLD_IDS, merge)))
    columns = ("resource", "former_id", "current_id")
    rules.append(Rule("merge_update", ("update",), f"({changed})", (HOLD_IDS, merge), columns))
    return rules


def settle_statements(plan: Plan, dialect: Dialect) -> list[str]:
    """Bring rows in order that were written while no trigger stood; a right row is left alone.

    Kept columns first, so that the rows that had none get their first version with them.
    """
    statements = []
    for table in plan.tables:
        for found in table.computed:
            keys = f'SELECT x."id" FROM "{table.table}" x'
            statements.append(computed_update(table, found, keys, dialect))
    for record in plan.records:
        logged = last_version(str(record.resource), f'"{record.table}"."public_id"')
        statements.append(f'UPDATE "{record.table}" SET "version" = {logged} + 1 WHERE "version" = 0')
    return statements
