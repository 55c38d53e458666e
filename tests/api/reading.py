"""Reading the API as a client does."""

from collections.abc import Iterator
from typing import Any

from django.test import Client

ROOT = "http://testserver/api/v1/"


def get(address: str, status: int = 200, **headers: str) -> Any:
    """The JSON at an address below `/api/v1/`."""
    answer = Client().get(f"/api/v1/{address}", headers=headers)
    assert answer.status_code == status, answer.content[:2_000]
    return answer.json()


def detail(resource: str, public_id: str) -> dict[str, Any]:
    return get(f"{resource}/{public_id}/")


def rows(resource: str) -> Iterator[dict[str, Any]]:
    """Every row of a list, page by page."""
    page = get(f"{resource}/?page_size=200")
    while True:
        yield from page["results"]
        if page["next"] is None:
            return
        page = get(page["next"].removeprefix(ROOT))


def link(resource: str, public_id: str, display: str) -> dict[str, str]:
    """A link as payloads write it."""
    return {"id": public_id, "url": f"{ROOT}{resource}/{public_id}/", "display": display}
