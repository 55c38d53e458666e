"""The rules as PostgreSQL triggers: one function before and one after each row, for each table.

No `UPDATE OF` and no `WHEN` that names columns: those would block later changes of a column's type. Functions are
replaced in place and never dropped while writers live, or their changes would go unrecorded.
"""

from records.triggers import rules
from records.triggers.plan import Plan, Table
from records.triggers.rules import Rule


class PostgreSQL:
    """How PostgreSQL says it."""

    now = "clock_timestamp()"

    def differs(self, one: str, other: str) -> str:
        return f"{one} IS DISTINCT FROM {other}"

    def really_differs(self, table: Table) -> str:
        # In a BEFORE trigger the generated columns of NEW are null: they are taken out on both sides.
        minus = f" - '{{{','.join(table.derived)}}}'::text[]" if table.derived else ""
        return f"(to_jsonb(NEW){minus}) IS DISTINCT FROM (to_jsonb(OLD){minus})"

    def refuse(self, name: str, message: str, when: str) -> str:
        text = f"{name}: {message}".replace("'", "''")
        return (
            f"IF {when} THEN RAISE EXCEPTION USING ERRCODE = 'check_violation',"
            f" MESSAGE = '{text}', CONSTRAINT = '{name[:63]}'; END IF"
        )


def _before(table: Table, dialect: PostgreSQL) -> str:
    """Count, date and compute: all that is a column of the row itself."""
    insert, update = [], []
    if table.resource is not None:
        logged = rules.last_version(table.resource, 'NEW."public_id"')
        insert.append(f'NEW."version" := GREATEST(NEW."version", {logged}) + 1')
    for found in table.computed:
        value = found.sql.format(row="NEW")
        compute = [*rules.held(found.reads, "NEW"), f'NEW."{found.column}" := {value}']
        insert += compute
        if found.own:
            changed = " OR ".join(dialect.differs(f'NEW."{name}"', f'OLD."{name}"') for name in found.own)
            update.append(f"IF {changed} THEN {'; '.join(compute)}; END IF")
    both = []
    if table.resource is not None:
        update += [
            f'IF NEW."version" = OLD."version" AND {dialect.really_differs(table)} THEN'
            f' NEW."version" := GREATEST(OLD."version", {logged}) + 1; END IF',
            f'IF NEW."version" > OLD."version" THEN'
            f' NEW."modified_at" := GREATEST(OLD."modified_at", {dialect.now}); END IF',
        ]
        both.append(
            f'IF NEW."published_at" IS NULL AND NEW."state" <> \'draft\' THEN'
            f' NEW."published_at" := {dialect.now}; END IF'
        )
    lines = [
        "IF TG_OP = 'INSERT' THEN",
        *(f"{line};" for line in insert or ["NULL"]),
        "ELSE",
        *(f"{line};" for line in update or ["NULL"]),
        "END IF;",
        *(f"{line};" for line in both),
        "RETURN NEW;",
    ]
    return "BEGIN\n" + "\n".join(lines) + "\nEND"


def _after(found: list[Rule]) -> str:
    lines = []
    for rule in found:
        events = " OR ".join(f"TG_OP = '{event.upper()}'" for event in rule.events)
        # NEW and OLD may only be named under the operation that has them: nested, not joined by AND.
        inner = [f"{statement};" for statement in rule.statements]
        if rule.when:
            inner = [f"IF {rule.when} THEN", *inner, "END IF;"]
        lines += [f"-- {rule.name}", f"IF {events} THEN", *inner, "END IF;"]
    return "BEGIN\n" + "\n".join([*lines, "RETURN NULL;"]) + "\nEND"


def _after_rules(table: Table, plan: Plan, dialect: PostgreSQL) -> list[Rule]:
    found: list[Rule] = rules.draft_lock_rules(table, dialect)
    if table.resource is not None:
        found += rules.record_guard_rules(table, dialect)
    found += rules.guard_rules(table, dialect)
    if table.resource is not None:
        entry = rules.log(table, dialect)
        found += [
            Rule("log_insert", ("insert",), "", (entry,)),
            Rule("log_update", ("update",), 'NEW."version" > OLD."version"', (entry,)),
            Rule("log_delete", ("delete",), "", (rules.log_deletion(table, dialect),)),
            *rules.crossing_rules(table, plan),
        ]
    return found + rules.part_rules(table, dialect) + rules.watch_rules(table, plan, dialect)


def functions(plan: Plan) -> dict[str, tuple[str, str, str]]:
    """Each function: its table, when its trigger fires, and its body; by name."""
    dialect = PostgreSQL()
    found: dict[str, tuple[str, str, str]] = {}
    for table in plan.tables:
        if table.resource is not None or table.computed:
            found[f"rapporteur_{table.table}_before"] = (
                table.table,
                "BEFORE INSERT OR UPDATE",
                _before(table, dialect),
            )
        found[f"rapporteur_{table.table}_after"] = (
            table.table,
            "AFTER INSERT OR UPDATE OR DELETE",
            _after(_after_rules(table, plan, dialect)),
        )
    if plan.records:
        found["rapporteur_records_formerid_after"] = (
            "records_formerid",
            "AFTER INSERT OR UPDATE OR DELETE",
            _after(rules.former_id_rules(plan, dialect)),
        )
    return found


def statements(name: str, table: str, timing: str, body: str) -> list[str]:
    """What creates or replaces one function and its trigger, without a moment in which it is not there."""
    return [
        f'CREATE OR REPLACE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $body$\n{body}\n$body$',
        f'CREATE OR REPLACE TRIGGER "{name}" {timing} ON "{table}" FOR EACH ROW EXECUTE FUNCTION "{name}"()',
    ]
