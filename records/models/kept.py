"""Columns that the database keeps: nothing Django writes in an UPDATE ever reaches them.

Triggers compute `version`, `modified_at`, `Activity.status` and their like. A trigger that *restores* a value
somebody overwrote loops on SQLite, so the fields see to it that nobody does: in an UPDATE the
placeholder of a kept column leaves it as it is. `save()`, raw saves, `update()`, a stale instance and
a revert from history therefore all leave it alone. Raw SQL is held by triggers that refuse.
"""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Value
from django.db.models.functions import Now
from django.db.models.sql.compiler import SQLCompiler, SQLUpdateCompiler


class Moment(Now):
    """Now, in UTC with six digits of a second on both engines (SQLite itself gives three)."""

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any) -> Any:
        return self.as_sql(
            compiler,
            connection,
            template="(STRFTIME('%%%%Y-%%%%m-%%%%d %%%%H:%%%%M:%%%%f', 'NOW') || '000')",
            **extra,
        )


class KeptMixin(models.Field):  # type: ignore[type-arg]
    """Makes a field a kept column. Not editable, in no fixture, never written by an UPDATE."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["editable"] = False
        kwargs["serialize"] = False
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("editable", None)
        kwargs.pop("serialize", None)
        return name, path, args, kwargs

    def get_db_prep_save(self, value: Any, connection: BaseDatabaseWrapper) -> Any:
        # The UPDATE compiler writes a bare None past the placeholder; as an expression it goes through it.
        prepared = super().get_db_prep_save(value, connection)
        return Value(None) if prepared is None else prepared

    def get_placeholder(self, value: Any, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> str:
        if not isinstance(compiler, SQLUpdateCompiler):
            return "%s"
        column = connection.ops.quote_name(str(self.column))
        # The parameter must be used, and its outcome must not matter.
        return f"CASE WHEN %s IS NULL THEN {column} ELSE {column} END"


class KeptInteger(KeptMixin, models.BigIntegerField):  # type: ignore[type-arg]
    """A whole number that the database keeps."""


class KeptDateTime(KeptMixin, models.DateTimeField):  # type: ignore[type-arg]
    """A moment (UTC) that the database keeps."""


class KeptText(KeptMixin, models.TextField):  # type: ignore[type-arg]
    """A text that the database keeps."""


class KeptChoice(KeptMixin, models.CharField):  # type: ignore[type-arg]
    """A vocabulary value that the database keeps."""


#: Rows that a value is read from: their table, and SQL over `{row}` (the row being written) that lists their keys.
Read = tuple[str, str]


@dataclass(frozen=True)
class Watch:
    """Where a kept column's inputs live outside its own row, and which rows a change there concerns."""

    #: The model watched, as `app_label.ModelName`.
    model: str
    #: Its columns that matter.
    columns: tuple[str, ...]
    #: SQL that lists the keys to compute again; `{row}` stands for the changed row.
    keys: str
    #: What else the value is read from, through the changed row: on PostgreSQL nobody may change it meanwhile.
    reads: tuple[Read, ...] = ()


@dataclass(frozen=True)
class Computation:
    """How the database works out one kept column, in SQL that both engines understand.

    The trigger generator writes it into the triggers of the table itself and of every table watched, refuses any
    other value, and `records.triggers.install` settles rows that were written while no trigger stood.
    """

    column: str
    #: A scalar expression; `{row}` stands for the row whose column it is.
    sql: str
    #: Columns of the row itself that it depends on.
    own: tuple[str, ...] = ()
    watches: tuple[Watch, ...] = ()
    #: What else the value is read from, through the row itself.
    reads: tuple[Read, ...] = ()
