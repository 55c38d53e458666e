"""Partial date columns and the first and last day that the database derives from them.

A column holds `2004`, `2004-06` or `2004-06-15` as text. Beside it stand two generated columns of
ISO days, so that they are right after `loaddata`, bulk writes and raw SQL alike. All of it is
stock Django expressions: a custom `Func` that repeats its own expression makes `full_clean()` pass
without a word, and a cast to integer is a DataError on PostgreSQL before any CHECK is asked.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Concat, Length, Substr
from django.db.models.lookups import Exact, In, LessThanOrEqual

from records import dates
from records.models.column_rule import ColumnRule, PeriodRule

DIGITS = [str(digit) for digit in range(10)]
MONTHS = [f"{month:02}" for month in range(1, 13)]
SHORT_MONTHS = ["04", "06", "09", "11"]
FOURTHS = [f"{number:02}" for number in range(0, 100, 4)]


def _part(name: str, start: int, length: int) -> Substr:
    return Substr(F(name), start, length)


def _length(name: str, length: int) -> Exact:
    return Exact(Length(F(name)), length)


def _is_all(name: str, length: int) -> Exact:
    """The column has no more than `length` characters; not by its length, which SQLite counts up to a NUL."""
    return Exact(_part(name, 1, length), F(name))


def _leap_year(name: str) -> Q:
    """Divisible by 4, and by 400 where by 100: told from the two halves of the year."""
    ends_in_00 = Q(Exact(_part(name, 3, 2), Value("00")))
    fourth = Q(In(_part(name, 3, 2), FOURTHS))
    return (fourth & ~ends_in_00) | (ends_in_00 & Q(In(_part(name, 1, 2), FOURTHS)))


def _concat(*parts: Any) -> Concat:
    return Concat(*parts, output_field=models.TextField())


def first_day(name: str) -> Case:
    """The first day of the partial date in column `name`, as `YYYY-MM-DD`; null stays null."""
    # Without the first branch Concat would turn null into "-01-01".
    return Case(
        When(Q(**{f"{name}__isnull": True}), then=Value(None)),
        When(_length(name, 4), then=_concat(F(name), Value("-01-01"))),
        When(_length(name, 7), then=_concat(F(name), Value("-01"))),
        default=F(name),
        output_field=models.TextField(),
    )


def last_day(name: str) -> Case:
    """The last day of the partial date in column `name`, with real month ends; null stays null."""
    month = _part(name, 6, 2)
    return Case(
        When(Q(**{f"{name}__isnull": True}), then=Value(None)),
        When(_length(name, 4), then=_concat(F(name), Value("-12-31"))),
        When(Q(_length(name, 7)) & Q(In(month, SHORT_MONTHS)), then=_concat(F(name), Value("-30"))),
        When(
            Q(_length(name, 7)) & Q(Exact(month, Value("02"))) & _leap_year(name),
            then=_concat(F(name), Value("-29")),
        ),
        When(Q(_length(name, 7)) & Q(Exact(month, Value("02"))), then=_concat(F(name), Value("-28"))),
        When(_length(name, 7), then=_concat(F(name), Value("-31"))),
        default=F(name),
        output_field=models.TextField(),
    )


def is_partial_date(name: str) -> Q:
    """A condition: column `name` holds a partial date that exists in the calendar.

    Without REGEXP, which SQLite outside Django cannot evaluate.
    """
    year = Q(*[In(_part(name, at, 1), DIGITS) for at in (1, 2, 3, 4)]) & ~Q(Exact(_part(name, 1, 4), Value("0000")))
    month = Q(Exact(_part(name, 5, 1), Value("-"))) & Q(In(_part(name, 6, 2), MONTHS))
    in_february = Q(Exact(_part(name, 6, 2), Value("02")))
    day = Q(Exact(_part(name, 8, 1), Value("-"))) & (
        Q(In(_part(name, 9, 2), [f"{day:02}" for day in range(1, 29)]))
        | (Q(Exact(_part(name, 9, 2), Value("29"))) & (~in_february | _leap_year(name)))
        | (Q(Exact(_part(name, 9, 2), Value("30"))) & ~in_february)
        | (Q(Exact(_part(name, 9, 2), Value("31"))) & ~in_february & ~Q(In(_part(name, 6, 2), SHORT_MONTHS)))
    )
    return year & (Q(_is_all(name, 4)) | (Q(_is_all(name, 7)) & month) | (Q(_is_all(name, 10)) & month & day))


class PartialDateField(models.CharField):  # type: ignore[type-arg]
    """A year, a month or a day, as text; null when not known."""

    description = "Partial date"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 10)
        if kwargs.get("null"):
            kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)
        return None if value == "" else value

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(value, model_instance)
        if value is not None:
            try:
                dates.interval(value)
            except ValueError as error:
                raise ValidationError(str(error), code="partial_date") from None

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"help_text": self.help_text or dates.EXPLAINED, **kwargs})

    def holds(self, value: str) -> bool:
        """What the column's CHECK says, for forms."""
        try:
            dates.interval(value)
        except ValueError:
            return False
        return True

    def rule(self, table: str) -> ColumnRule:
        return ColumnRule(
            field=self.name,
            condition=is_partial_date(self.attname),
            name=f"{table}_{self.column}_partial_date",
            violation_error_message=f"“{self.verbose_name}”: {dates.EXPLAINED}",
        )


def FirstDay(name: str) -> models.GeneratedField:  # noqa: N802 -- reads as the field class it returns
    """The generated column beside partial date `name` that holds its first day."""
    return models.GeneratedField(
        expression=first_day(name), output_field=models.TextField(), db_persist=True, serialize=False
    )


def LastDay(name: str) -> models.GeneratedField:  # noqa: N802
    """The generated column beside partial date `name` that holds its last day."""
    return models.GeneratedField(
        expression=last_day(name), output_field=models.TextField(), db_persist=True, serialize=False
    )


def period_rule(table: str, start: str = "start", end: str = "end") -> PeriodRule:
    """The first day of `start` is not after the last day of `end`.

    Over the columns themselves: ModelForms leave generated columns out of validation, and a rule over
    those would only show as a database error.
    """
    return PeriodRule(
        start=start,
        end=end,
        condition=Q(**{f"{start}__isnull": True})
        | Q(**{f"{end}__isnull": True})
        | Q(LessThanOrEqual(first_day(start), last_day(end))),
        name=f"{table}_{start}_{end}_period",
        violation_error_message=f"“{end}” must not lie before “{start}”.",
    )
