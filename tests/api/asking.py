"""Asking lists: the ids that a query finds, the faults that it is told, and the filters that there are."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.urls import resolve

from records.serving.filters import AnyOf
from tests.api.reading import ROOT, get


def found(resource: str, query: str, *prefixes: str) -> list[str]:
    """The ids that a list gives for a query, sorted; with prefixes only those that begin with one of them."""
    page = get(f"{resource}/?{query}&page_size=200&fields=id")
    assert page["next"] is None
    ids = [row["id"] for row in page["results"]]
    assert page["count"] == len(ids) == len(set(ids))
    return sorted(each for each in ids if each.startswith(prefixes or ("",)))


def all_found(resource: str, query: str) -> list[str]:
    """The same for a query that may take more than one page."""
    ids: list[str] = []
    page = get(f"{resource}/?{query}&page_size=200&fields=id")
    while True:
        ids += [row["id"] for row in page["results"]]
        if page["next"] is None:
            assert page["count"] == len(ids)
            return sorted(ids)
        page = get(page["next"].removeprefix(ROOT))


def faults(address: str, status: int = 400) -> list[dict[str, str]]:
    """The `errors` of a problem document."""
    return get(address, status=status)["errors"]


def fault(address: str) -> dict[str, str]:
    """The only one of them."""
    (only,) = faults(address)
    return only


def filters_of(resource: str) -> dict[str, AnyOf]:
    """The filters of a list, by parameter."""
    view: Any = resolve(f"/api/v1/{resource}/").func.cls
    return dict(view.filterset.base_filters)


@contextmanager
def undone() -> Iterator[None]:
    """What is written inside is taken back at the end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
