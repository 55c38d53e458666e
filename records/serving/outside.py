"""Addresses by outside ids: `/organizations/ror:…` leads to the record that carries the id."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.db.models import Q
from django.http import HttpRequest, HttpResponseRedirect
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.views import APIView

from records.choices import State
from records.serving import addresses

#: For each scheme, which records carry an id of it.
OutsideIds = dict[str, Callable[[str], Q]]


def _only(kind: Any, condition: Q) -> str | None:
    """The id of the one record of that kind; a published one goes before those that were withdrawn."""
    rows = list(kind.objects.named().filter(condition).order_by("pk").values_list("public_id", "state")[:3])
    published = [public_id for public_id, state in rows if state == State.PUBLISHED]
    found = published or [public_id for public_id, _ in rows]
    return found[0] if len(found) == 1 else None


class OutsideIdView(APIView):
    """Redirects to the one record that carries the outside id; what is asked of it goes along."""

    #: The views of the resources that have outside ids, by their names.
    resources: ClassVar[dict[str, Any]] = {}

    @extend_schema(exclude=True)
    def get(self, request: Request, resource: str, scheme: str, value: str) -> HttpResponseRedirect:
        view = self.resources[resource]
        condition = view.outside_ids.get(scheme.lower())
        if condition is None:
            known = ", ".join(f"{each}:" for each in view.outside_ids)
            raise NotFound(f"There are no ids “{scheme[:60]}:” of {resource}. Outside ids here begin with: {known}.")
        # PostgreSQL takes no text with a NUL at all.
        found = None if "\0" in value else _only(view.kind, condition(value))
        if found is None:
            raise NotFound(
                f"There is not exactly one record with the outside id {scheme}:{value[:200]}."
                f" The records are listed at /api/v1/{resource}/."
            )
        raw: HttpRequest = request._request
        target = addresses.record(addresses.api_root(raw), resource, found)
        # WSGI hands over each byte as a character.
        query = str(request.META.get("QUERY_STRING", "")).encode("latin-1").decode(errors="replace")
        return HttpResponseRedirect(f"{target}?{query}" if query else target)
