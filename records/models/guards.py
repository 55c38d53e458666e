"""Rules across rows, declared once beside the model and held twice: by a trigger, and by `clean()` for forms."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connections, models, router


@dataclass(frozen=True)
class Guard:
    """A rule that a CHECK cannot express because it looks at other rows.

    The trigger raises an integrity error that begins with `name`; `violations` asks the same SQL of an instance
    that is not written yet.
    """

    #: The name it is refused under, as a constraint's.
    name: str
    #: What the person who is refused is told.
    message: str
    #: A condition over `{row}` that is true when the row must be refused.
    refuse_when: str
    #: Only a change of these columns (or a new row) asks the question.
    columns: tuple[str, ...]
    #: PostgreSQL only: an expression over `{row}` that takes an advisory lock, where two writers could each pass.
    lock: str | None = None
    #: Whether a new row can break the rule at all.
    on_insert: bool = True
    #: Whether a new row must take the lock too: where rows that others write decide.
    lock_on_insert: bool = False


def cycle_guard(table: str) -> Guard:
    """No record of `table` stands above itself.

    Only moving a record can close a ring with rows of another transaction (a new row has no children that
    others could see), so only an UPDATE takes the lock.
    """
    return Guard(
        name=f"{table}_no_cycle",
        message="A record cannot stand below itself: choose another parent.",
        refuse_when=f"""EXISTS (WITH RECURSIVE above(id) AS (SELECT {{row}}."parent_id" UNION
 SELECT t."parent_id" FROM "{table}" t JOIN above ON t."id" = above.id WHERE t."parent_id" IS NOT NULL)
 SELECT 1 FROM above WHERE above.id = {{row}}."id")""",
        columns=("parent_id",),
        lock=f"pg_advisory_xact_lock(hashtext('{table}_no_cycle'))",
    )


def guards_of(model: type[models.Model]) -> tuple[Guard, ...]:
    """The guards that a model declares, and the one that every tree has."""
    declared: tuple[Guard, ...] = getattr(model, "guards", ())
    if any(field.name == "parent" for field in model._meta.local_fields):
        return (cycle_guard(model._meta.db_table), *declared)
    return declared


def violations(instance: models.Model, guards: tuple[Guard, ...]) -> list[ValidationError]:
    """The guards that would refuse `instance` as it is now, asked without writing it."""
    found = []
    connection = connections[router.db_for_write(type(instance), instance=instance)]
    fields = instance._meta.local_concrete_fields
    columns, values = [], []
    for field in fields:
        if field.generated or field.column is None:
            continue
        # PostgreSQL must be told the type of a bare parameter; SQLite takes the same cast for an affinity.
        cast = field.rel_db_type(connection) if field.is_relation else field.cast_db_type(connection)
        columns.append(f"CAST(%s AS {cast}) AS {connection.ops.quote_name(field.column)}")
        value: Any = getattr(instance, field.attname)
        values.append(field.get_db_prep_save(value, connection) if value is not None else None)
    for guard in guards:
        sql = f"SELECT 1 FROM (SELECT {', '.join(columns)}) AS candidate WHERE " + guard.refuse_when.replace(
            "%", "%%"
        ).format(row="candidate")
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            if cursor.fetchone() is not None:
                found.append(ValidationError(guard.message, code=guard.name))
    return found
