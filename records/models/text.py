"""Text columns: never empty, never with a NUL, never longer than agreed, null when not known.

They are `TextField` with a named CHECK and not `varchar`: PostgreSQL cannot alter the type of a column
that a generated column uses, a CHECK changes freely, and it binds SQLite too.
"""

from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import Func
from django.db.models.sql.compiler import SQLCompiler

from records.models.column_rule import ColumnRule

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CAPITALS = LETTERS.upper()
FIGURES = "0123456789"


class CleanText(Func):
    """A condition: the column is 1 to `length` characters long, holds no NUL and is not all spaces.

    SQLite keeps NUL inside text and counts a length only up to it; PostgreSQL refuses the
    character itself. Written as one expression because Django offers no lookup that both can run.
    """

    output_field = models.BooleanField()
    conditional = True
    arity = 1

    def __init__(self, *expressions: Any, length: int, **extra: Any) -> None:
        super().__init__(*expressions, length=length, **extra)

    def _resolve_output_field(self) -> models.Field[Any, Any]:
        return models.BooleanField()

    def _sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, nul: str) -> tuple[str, list[Any]]:
        column, params = compiler.compile(self.source_expressions[0])
        sql = f"(LENGTH(TRIM({column})) > 0 AND LENGTH({column}) <= {int(self.extra['length'])}"
        if nul:
            return f"{sql} AND {nul.format(column=column)})", [*params, *params, *params]
        return f"{sql})", [*params, *params]

    def as_sql(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any
    ) -> Any:
        return self._sql(compiler, connection, "")

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any) -> Any:
        return self._sql(compiler, connection, "INSTR({column}, CHAR(0)) = 0")


class MadeOf(Func):
    """A condition: the text holds only `characters`, none of `not_at_ends` at an end, and has `length` if given.

    Without REGEXP, which SQLite outside Django cannot evaluate: trimming every allowed character off leaves nothing
    exactly when there is no other.
    """

    conditional = True
    arity = 1

    def __init__(
        self, *expressions: Any, characters: str, not_at_ends: str = "", length: int | None = None, **extra: Any
    ) -> None:
        super().__init__(*expressions, characters=characters, not_at_ends=not_at_ends, length=length, **extra)

    def _resolve_output_field(self) -> models.Field[Any, Any]:
        return models.BooleanField()

    def as_sql(  # type: ignore[override]
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any
    ) -> Any:
        column, params = compiler.compile(self.source_expressions[0])
        rules = [f"LTRIM({column}, '{self.extra['characters']}') = ''"]
        if self.extra["not_at_ends"]:
            rules.append(
                f"LTRIM(RTRIM({column}, '{self.extra['not_at_ends']}'), '{self.extra['not_at_ends']}') = {column}"
            )
        if self.extra["length"]:
            rules.append(f"LENGTH({column}) = {int(self.extra['length'])}")
        return f"({' AND '.join(rules)})", list(params) * " ".join(rules).count(column)


class _Text(models.TextField):  # type: ignore[type-arg]
    """Base of the two: keeps `max_length` as a rule of the database and null for an empty form field."""

    default_length = 500

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", self.default_length)
        if kwargs.get("null"):
            kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)
        self.validators.extend([MaxLengthValidator(kwargs["max_length"]), ProhibitNullCharactersValidator()])

    def to_python(self, value: Any) -> Any:
        # An empty form field, a cleared cell: nothing is known, and nothing is null.
        value = super().to_python(value)
        return None if self.null and isinstance(value, str) and not value.strip() else value

    def formfield(self, **kwargs: Any) -> Any:
        if self.null and not self.choices:
            kwargs.setdefault("empty_value", None)
        return super().formfield(**kwargs)

    def holds(self, value: str) -> bool:
        """What the column's CHECK says, for forms."""
        length = int(self.max_length or self.default_length)
        return len(value.strip(" ")) > 0 and len(value) <= length and "\x00" not in value

    def rule(self, table: str) -> ColumnRule:
        return ColumnRule(
            field=self.name,
            condition=CleanText(models.F(self.attname), length=int(self.max_length or self.default_length)),
            name=f"{table}_{self.column}_text",
            violation_error_message=(f"“{self.verbose_name}” must hold 1 to {self.max_length} characters and no NUL."),
        )


class Line(_Text):
    """One line of text: a name, a title, a locator."""

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"widget": forms.TextInput(attrs={"class": "vTextField"}), **kwargs})


class Prose(_Text):
    """Several sentences in own words."""

    default_length = 20_000
