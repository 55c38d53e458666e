"""Values as version 1 writes them: timestamps, decimals, partial dates, line ranges, addresses."""

from decimal import Decimal
from typing import Any, Protocol

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from records import dates
from records.serving import addresses


class Columns(Protocol):
    """A row inside a statement: what a field that is computed writes its SQL with."""

    def sql(self, path: str) -> str:
        """A column."""

    def scalar(self, sql: str) -> str:
        """An SQL text as JSON text, NULL where it is."""


class TimestampField(serializers.DateTimeField):
    """A moment in UTC, always with six digits of a second: engines and Python would trim differently."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M:%S.%fZ", **kwargs)


@extend_schema_field({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$", "examples": ["2004", "2004-10-27"]})
class PartialDateField(serializers.CharField):
    """A year, a year and month, or a day."""

    def to_internal_value(self, data: Any) -> str:
        text: str = super().to_internal_value(data)
        try:
            dates.interval(text)
        except ValueError as error:
            raise serializers.ValidationError(str(error), code="partial_date") from None
        return text


@extend_schema_field({"type": "string", "format": "decimal", "examples": ["94", "0.53"]})
class DecimalStringField(serializers.DecimalField):
    """A decimal number as a string, without zeros that say nothing."""

    def to_representation(self, value: Decimal) -> str:
        return format(value.normalize(), "f")


@extend_schema_field(
    {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2, "examples": [[6212, 6218]]}
)
class LinesField(serializers.Field):  # type: ignore[type-arg]
    """The first and last line, from the columns `line_start` and `line_end`; null when there are none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(source="*", read_only=True, **kwargs)

    def to_representation(self, row: Any) -> list[int] | None:
        return None if row.line_start is None else [row.line_start, row.line_end]

    def json(self, row: Columns) -> str:
        return f"('['||{row.sql('line_start')}||','||{row.sql('line_end')}||']')"


@extend_schema_field({"type": "string", "format": "uri"})
class AddressField(serializers.Field):  # type: ignore[type-arg]
    """The absolute address of the record itself."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(source="*", read_only=True, **kwargs)

    def to_representation(self, record: Any) -> str:
        return addresses.record(self.context["root"], record.resource, record.public_id)


class ValuesField(serializers.ListField):
    """The rows of a part as bare values: of each row one column, in the order of `order`."""

    def __init__(self, column: str, *, order: tuple[str, ...] = (), **kwargs: Any) -> None:
        self.column = column
        self.order = order or (column,)
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, rows: Any) -> list[Any]:
        ordered = sorted(rows.all(), key=lambda row: tuple(getattr(row, name) for name in self.order))
        return [self.child.to_representation(getattr(row, self.column)) for row in ordered]
