"""Pages of a list, with a count that is exact up to 10,000."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.db.models import QuerySet
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

from records.serving import addresses, cursors, keyset

PAGE_SIZE = 25
MOST_A_PAGE = 200
COUNTED = 10_000


def _whole_number(request: Request, name: str, default: int, low: int, high: int | None) -> int:
    text = request.query_params.get(name)
    if text is None:
        return default
    allowed = f"{low} to {high}" if high is not None else f"{low} or more"
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ValidationError({name: f"“{text[:40]}” is no whole number: give {allowed}."}, code="invalid")
    number = int(text)
    if number < low or (high is not None and number > high):
        raise ValidationError({name: f"{number} is out of range: give {allowed}."}, code="out_of_range")
    return number


def _records(rows: QuerySet[Any], keys: list[int]) -> list[Any]:
    """What `rows` gives for these keys, in their order."""
    if not keys or getattr(rows, "_fields", None) == ("pk",):
        return list(keys)
    found = {record.pk: record for record in rows.order_by().filter(pk__in=keys)}
    return [found[key] for key in keys if key in found]


class Pages(BasePagination):
    """Pages by number down to row 10,000, and by `cursor` to the end of any list.

    Counting stops at 10,000, so that the price of a count is bounded; with a cursor nothing is counted.
    """

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        self.ordering = str(request.query_params.get("ordering", getattr(view, "default_ordering", "")))
        self.size = _whole_number(request, "page_size", PAGE_SIZE, 0, MOST_A_PAGE)
        self.cursor: str | None = None
        self.by_cursor = "cursor" in request.query_params
        if self.by_cursor:
            if "page" in request.query_params:
                raise ValidationError({"cursor": "Give `page` or `cursor`, not both."}, code="page_and_cursor")
            return self._continued(queryset)
        return self._numbered(queryset)

    def _continued(self, rows: Any) -> list[Any]:
        by_keyset = isinstance(rows, QuerySet)
        values = cursors.read(self.request, self.ordering, len(rows.query.order_by) if by_keyset else 1)
        if not self.size:
            return []
        # One row more tells whether there is a next page.
        if by_keyset:
            read = self.size + 1
            found = keyset.read(rows, 0, read) if values is None else keyset.read_after(rows, values, read)
        else:
            # Names in their order, which are their own values.
            rest = [name for name in rows if values is None or name > values[0]]
            found = [(name, [name]) for name in rest[: self.size + 1]]
        if len(found) > self.size:
            self.cursor = cursors.write(self.request, self.ordering, found[self.size - 1][1])
        keys = [key for key, _ in found[: self.size]]
        return _records(rows, keys) if by_keyset else keys

    def _numbered(self, rows: Any) -> list[Any]:
        self.page = _whole_number(self.request, "page", 1, 1, None)
        first = (self.page - 1) * self.size
        counted = self._count(rows)
        self.is_lower_bound = counted > COUNTED
        self.count = min(counted, COUNTED)
        past = first >= self.count and not self.is_lower_bound
        if self.page > 1 and (past or not self.size):
            raise NotFound(f"There is no page {self.page}: the list has {self.count} rows.")
        if first + self.size > COUNTED and self.is_lower_bound:
            raise ValidationError(
                {
                    "page": f"Page numbers end at row {COUNTED:,}. Begin with `cursor=*` and follow `next` to read"
                    " further, or narrow the list with filters."
                },
                code="too_deep",
            )
        if not self.size:
            return []
        if self.is_lower_bound and first + 2 * self.size > COUNTED and isinstance(rows, QuerySet):
            # The last page that has a number: a cursor continues it.
            return self._last_numbered(rows, first)
        return list(rows[first : first + self.size])

    def _last_numbered(self, rows: QuerySet[Any], first: int) -> list[Any]:
        found = keyset.read(rows, first, self.size)
        if found:
            self.cursor = cursors.write(self.request, self.ordering, found[-1][1])
        return _records(rows, [key for key, _ in found])

    def _count(self, rows: QuerySet[Any] | Sequence[Any]) -> int:
        if isinstance(rows, QuerySet):
            # The limit stands inside the count: 10,001 rows are looked at, at most.
            return rows.order_by().values("pk")[: COUNTED + 1].count()
        return len(rows)

    def _address(self, **place: str) -> str:
        # WSGI hands over each byte as a character.
        asked = str(self.request.META.get("QUERY_STRING", "")).encode("latin-1").decode()
        kept = [pair for pair in parse_qsl(asked) if pair[0] not in {"page", "cursor"}]
        query = urlencode([*kept, *place.items()])
        return f"{addresses.origin(self.request._request)}{self.request.path}?{query}"

    def _next(self) -> str | None:
        if self.cursor is not None:
            return self._address(cursor=self.cursor)
        if self.by_cursor or not self.size or self.page * self.size >= self.count:
            return None
        return self._address(page=str(self.page + 1))

    def get_paginated_response(self, data: Any) -> Response:
        return Response(
            {
                "count": None if self.by_cursor else self.count,
                "count_is_lower_bound": not self.by_cursor and self.is_lower_bound,
                "next": self._next(),
                "previous": self._address(page=str(self.page - 1)) if not self.by_cursor and self.page > 1 else None,
                "results": data,
            }
        )

    def get_paginated_response_schema(self, schema: Any) -> Any:
        address = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["count", "count_is_lower_bound", "next", "previous", "results"],
            "properties": {
                "count": {
                    "type": ["integer", "null"],
                    "description": "Exact up to 10,000; null with a cursor.",
                    "examples": [27],
                },
                "count_is_lower_bound": {"type": "boolean", "description": "True when there are more than `count`."},
                "next": address,
                "previous": address,
                "results": schema,
            },
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": "page",
                "in": "query",
                "required": False,
                "description": "The page, from 1, down to row 10,000.",
                "schema": {"type": "integer", "minimum": 1, "default": 1},
                "example": 1,
            },
            {
                "name": "page_size",
                "in": "query",
                "required": False,
                "description": "Rows a page, at most 200; 0 for the count alone.",
                "schema": {"type": "integer", "minimum": 0, "maximum": MOST_A_PAGE, "default": PAGE_SIZE},
                "example": 50,
            },
            {
                "name": "cursor",
                "in": "query",
                "required": False,
                "description": (
                    "Instead of `page`, to read on to the end of any list: `*` begins it, and `next` has the one that"
                    " continues. It belongs to the filters and the order it was given for."
                ),
                "schema": {"type": "string"},
                "example": "*",
            },
        ]
