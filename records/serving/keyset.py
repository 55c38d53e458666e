"""Reading on from a row, at any depth for the same price: by the values of its order, and not by counting rows.

The rows after it are at most three runs, each of which is one range of an index on the order: those that share the
first value, those beyond it, those without one (nulls are last both ways). They are one statement.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connections, models
from django.db.models import F, Func, OrderBy, Q, QuerySet, Value
from django.db.models.expressions import Col
from django.db.models.sql.compiler import SQLCompiler

from records.models import CodePoint

#: The values of a row, one for each term of the order.
Values = list[Any]


class RowsAfter(Func):
    """`(a, b) > (x, y)`: a comparison that an index on both columns answers; half of the arguments each."""

    output_field = models.BooleanField()

    def __init__(self, *expressions: Any, sign: str) -> None:
        self.sign = sign
        super().__init__(*expressions)

    def as_sql(self, compiler: SQLCompiler, connection: Any, **extra: Any) -> Any:  # type: ignore[override]
        parts = [compiler.compile(each) for each in self.get_source_expressions()]
        half = len(parts) // 2
        left, right = (", ".join(sql for sql, _ in side) for side in (parts[:half], parts[half:]))
        return f"({left}) {self.sign} ({right})", [each for _, params in parts for each in params]


@dataclass(frozen=True)
class Term:
    """One expression of the order, under the name that the query knows it by."""

    name: str
    descending: bool
    may_be_null: bool
    field: Any

    def value(self, value: Any) -> Value:
        """`value` as a parameter that is compared as it is stored."""
        # SQLite keeps moments as text, with six digits or none: only the text itself equals itself.
        if isinstance(self.field, models.DateTimeField) and isinstance(value, str):
            return Value(value, output_field=models.TextField())
        return Value(value, output_field=self.field)

    def equal(self, value: Any) -> Q:
        """The rows that share the value."""
        if value is None:
            return Q(**{f"{self.name}__isnull": True})
        return Q(**{self.name: self.value(value)})

    def beyond(self, value: Any) -> Q:
        """The rows with a value beyond this one."""
        return Q(**{f"{self.name}__{'lt' if self.descending else 'gt'}": self.value(value)})

    def bound(self, value: Any) -> Q:
        """The rows that do not come before this value."""
        return Q(**{f"{self.name}__{'lte' if self.descending else 'gte'}": self.value(value)})

    def null(self) -> Q:
        """The rows without a value."""
        return Q(**{f"{self.name}__isnull": True})


def _may_be_null(expression: Any, table: str) -> bool:
    if isinstance(expression, CodePoint):
        return _may_be_null(expression.get_source_expressions()[0], table)
    if isinstance(expression, Col):
        # A column of a linked record is null where there is no link; of a generated column Django does not know.
        return bool(expression.target.null or expression.target.generated) or expression.alias != table
    return True


def ordered(queryset: QuerySet[Any]) -> tuple[QuerySet[Any], list[Term]]:
    """`queryset` with each expression of its order under a name, and those names."""
    terms = []
    named = queryset
    order: Any = queryset.query.order_by
    for number, written in enumerate(order):
        by_name = isinstance(written, str)
        given = OrderBy(F(written.removeprefix("-")), descending=written[:1] == "-") if by_name else written
        name = f"order_{number}"
        named = named.annotate(**{name: given.expression})
        expression = named.query.annotations[name]
        may_be_null = _may_be_null(expression, queryset.model._meta.db_table)
        terms.append(Term(name, given.descending, may_be_null, expression.output_field))
    return named, terms


def _row_comparison(terms: Sequence[Term], values: Values) -> Q | None:
    """The rows after these values as one comparison, where all terms run one way and none may be null."""
    if len({term.descending for term in terms}) != 1 or any(term.may_be_null for term in terms):
        return None
    if len(terms) == 1:
        return terms[0].beyond(values[0])
    given = [term.value(value) for term, value in zip(terms, values, strict=True)]
    sign = "<" if terms[0].descending else ">"
    # Of a comparison of rows with collations SQLite's index does not see the beginning; of the bound it does.
    return terms[0].bound(values[0]) & Q(RowsAfter(*[F(term.name) for term in terms], *given, sign=sign))


def after(terms: Sequence[Term], values: Values) -> Q | None:
    """The rows after these values, as one condition; None where there can be none."""
    if not terms:
        return None
    compared = _row_comparison(terms, values)
    if compared is not None:
        return compared
    first, value = terms[0], values[0]
    rest = after(terms[1:], values[1:])
    same = first.equal(value) & rest if rest is not None else None
    if value is None:
        return same
    beyond = first.beyond(value)
    # The bound stands on its own beside the alternatives: an index cannot look into those.
    found = beyond if same is None else first.bound(value) & (same | beyond)
    return found | first.null() if first.may_be_null else found


def runs(terms: Sequence[Term], values: Values) -> list[tuple[Q, bool]]:
    """The rows after these values as conditions in their order, each with whether its rows have a first value."""
    whole = _row_comparison(terms, values)
    if whole is not None:
        return [(whole, True)]
    first, value = terms[0], values[0]
    rest = after(terms[1:], values[1:])
    found = [(first.equal(value) & rest, value is not None)] if rest is not None else []
    if value is not None:
        found.append((first.beyond(value), True))
        if first.may_be_null:
            found.append((first.null(), False))
    return found


def _ordered_run(selected: QuerySet[Any], condition: Q, has_value: bool) -> QuerySet[Any]:
    """One run; where no first value is missing the order does not speak of that, which an index of SQLite cannot."""
    found = selected.filter(condition)
    order: Any = found.query.order_by
    first, *others = order
    if not has_value or isinstance(first, str):
        return found
    plain = OrderBy(first.expression, descending=first.descending, nulls_last=True if first.descending else None)
    return found.order_by(plain if first.nulls_last else first, *others)


def _stored(term: Term, run: int, vendor: str) -> str:
    column = f'r{run}."{term.name}"'
    # Outside a column of its own, SQLite's driver does not make a datetime of the text.
    as_text = vendor == "sqlite" and isinstance(term.field, models.DateTimeField)
    return f"CAST({column} AS TEXT)" if as_text else column


def _fetched(statements: Sequence[QuerySet[Any]], terms: Sequence[Term]) -> list[tuple[int, Values]]:
    """The rows of the statements, those of the first before those of the second, read by one statement."""
    connection = connections[statements[0].db]
    parts: list[str] = []
    params: list[Any] = []
    for run, each in enumerate(statements):
        try:
            sql, given = each.query.get_compiler(connection=connection).as_sql()
        except EmptyResultSet:
            continue
        columns = ", ".join(_stored(term, run, connection.vendor) for term in terms)
        parts.append(f'SELECT {run}, r{run}."pk", {columns} FROM ({sql}) r{run}')  # noqa: S608 -- Django's own SQL
        params += given
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), params)
        # Each run keeps its order; nothing promises which comes first.
        rows = sorted(cursor.fetchall(), key=itemgetter(0))
    return [(key, list(values)) for _, key, *values in rows]


def _selected(queryset: QuerySet[Any]) -> tuple[QuerySet[Any], list[Term]]:
    named, terms = ordered(queryset)
    return named.values_list("pk", *(term.name for term in terms)), terms


def read(queryset: QuerySet[Any], first: int, most: int) -> list[tuple[int, Values]]:
    """Some rows of the ordered queryset by their number: the key of each, and the values of its order."""
    selected, terms = _selected(queryset)
    return _fetched([selected[first : first + most]], terms)


def read_after(queryset: QuerySet[Any], values: Values, most: int) -> list[tuple[int, Values]]:
    """The same of the rows that come after these values."""
    selected, terms = _selected(queryset)
    return _fetched([_ordered_run(selected, *each)[:most] for each in runs(terms, values)], terms)[:most]


def plain(value: Any) -> Any:
    """A value as JSON can hold it."""
    return {"moment": value.isoformat()} if isinstance(value, datetime) else value


def whole(value: Any) -> Any:
    """The value that `plain` was given."""
    return datetime.fromisoformat(value["moment"]) if isinstance(value, dict) else value
