"""Pages of a list, with a count that is exact up to 10,000."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.db.models import QuerySet
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

from records.serving import addresses

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


class Pages(BasePagination):
    """`page` and `page_size`; counting stops at 10,000, so that the price of a count is bounded."""

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        self.request = request
        self.page = _whole_number(request, "page", 1, 1, None)
        self.size = _whole_number(request, "page_size", PAGE_SIZE, 0, MOST_A_PAGE)
        first = (self.page - 1) * self.size
        counted = self._count(queryset)
        self.is_lower_bound = counted > COUNTED
        self.count = min(counted, COUNTED)
        past = first >= self.count and not self.is_lower_bound
        if self.page > 1 and (past or not self.size):
            raise NotFound(f"There is no page {self.page}: the list has {self.count} rows.")
        if first + self.size > COUNTED and self.is_lower_bound:
            raise ValidationError(
                {"page": f"Pages end at row {COUNTED:,}. Narrow the list with filters."}, code="too_deep"
            )
        rows: list[Any] = list(queryset[first : first + self.size]) if self.size else []
        return rows

    def _count(self, rows: QuerySet[Any] | Sequence[Any]) -> int:
        if isinstance(rows, QuerySet):
            # The limit stands inside the count: 10,001 rows are looked at, at most.
            return rows.order_by().values("pk")[: COUNTED + 1].count()
        return len(rows)

    def _address(self, page: int) -> str:
        # WSGI hands over each byte as a character.
        asked = str(self.request.META.get("QUERY_STRING", "")).encode("latin-1").decode()
        kept = [pair for pair in parse_qsl(asked) if pair[0] != "page"]
        query = urlencode([*kept, ("page", str(page))])
        return f"{addresses.origin(self.request._request)}{self.request.path}?{query}"

    def get_paginated_response(self, data: Any) -> Response:
        # Of a list that was not counted to its end the next page may lie too deep.
        end_of_next = (self.page + 1) * self.size
        more = self.page * self.size < self.count and not (self.is_lower_bound and end_of_next > COUNTED)
        return Response(
            {
                "count": self.count,
                "count_is_lower_bound": self.is_lower_bound,
                "next": self._address(self.page + 1) if more and self.size else None,
                "previous": self._address(self.page - 1) if self.page > 1 else None,
                "results": data,
            }
        )

    def get_paginated_response_schema(self, schema: Any) -> Any:
        address = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["count", "count_is_lower_bound", "next", "previous", "results"],
            "properties": {
                "count": {"type": "integer", "description": "Exact up to 10,000.", "examples": [27]},
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
                "description": "The page, from 1.",
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
        ]
