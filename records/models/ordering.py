"""Order of text by code point, the same on both engines and whatever the database's locale."""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import F, Func
from django.db.models.sql.compiler import SQLCompiler


class CodePoint(Func):
    """Text in the engine's own collation by code point: `"C"` on PostgreSQL, BINARY on SQLite."""

    arity = 1
    output_field = models.TextField()

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, template='(%(expressions)s) COLLATE "C"', **extra)

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, template="(%(expressions)s) COLLATE BINARY", **extra)


def by_code_point(name: str, *, descending: bool = False) -> Any:
    """An ordering by text column `name`, by code point, nulls last in both directions."""
    expression = CodePoint(F(name))
    return expression.desc(nulls_last=True) if descending else expression.asc(nulls_last=True)
