"""What facets must count, worked out from the payloads: the values that each record shows of a facet's field."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.api.reading import get, rows

ROLES = (
    *("lead", "partner", "funder", "host", "requesting", "commissioner", "participant", "secretariat", "beneficiary"),
)
#: Where a record shows what a facet counts: names with dots, a list by each of its rows, `[role]` those with that role.
SHOWN: dict[str, dict[str, str]] = {
    "series": {"convened_by": "convened_by"},
    "meetings": {
        **{name: name for name in ("series", "kind", "status", "area", "city", "convened_by")},
        "document": "documents.document",
    },
    "sessions": {"meeting": "meeting"},
    "participations": {
        **{name: name for name in ("meeting", "organization", "person", "on_behalf_of", "role")},
        "session": "sessions.session",
    },
    "papers": {
        **{name: name for name in ("meeting", "session", "kind", "contributed_by", "document", "cites", "parent")},
        "author": "authors",
    },
    "activities": {
        **{name: name for name in ("kind", "status", "ongoing", "event")},
        "organization": "organizations.organization",
        **{role: f"organizations[{role}].organization" for role in ROLES},
        "theme": "themes",
        "area": "areas",
        "document": "documents.document",
        "meeting": "reports.reported_at",
        "reported_at": "reports.reported_at",
        "paper": "reports.paper",
    },
    "recommendations": {
        **{name: name for name in ("kind", "session", "paper", "document", "parent")},
        "strength": "strengths",
        "standing": "addressees.standing",
        "made_by": "made_by.organization",
        "made_by_person": "made_by.person",
        "made_by_meeting": "made_by.meeting",
        "addressee": "addressees.organization",
        "addressee_meeting": "addressees.meeting",
        "theme": "themes",
        "area": "areas",
    },
    "responses": {
        **{name: name for name in ("recommendation", "responded_by", "acceptance", "implementation", "reported_at")},
        **{name: name for name in ("activity", "document", "answer_meeting")},
        "addressee": "addressee.organization",
        "addressee_meeting": "addressee.meeting",
        "meeting": "reported_at",
    },
    "organizations": {name: name for name in ("classification", "parent", "area")},
    "people": {"organization": "memberships.organization"},
    "areas": {"kind": "kind", "parent": "parent"},
    "themes": {"scheme": "scheme", "parent": "parent"},
    "documents": {name: name for name in ("kind", "issued_by", "language")},
    "sources": {"paper": "paper", "document": "document"},
}
#: Facets whose values no payload shows: the series of another record's meeting, the meeting of a paper.
NOT_SHOWN = {
    *((resource, "series") for resource in ("sessions", "participations", "papers", "activities", "recommendations")),
    ("recommendations", "meeting"),
    ("responses", "series"),
}


def _values(value: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(value, list):
        for each in value:
            yield from _values(each, path)
    elif value is None:
        return
    elif not path:
        # A link by its id, anything else as it is written in an address.
        yield value["id"] if isinstance(value, dict) else str(value).lower() if isinstance(value, bool) else value
    else:
        name, _, role = path[0].rstrip("]").partition("[")
        inner = value[name]
        if role:
            inner = [row for row in inner if row["role"] == role]
        yield from _values(inner, path[1:])


def shown(row: dict[str, Any], path: str) -> set[Any]:
    """The values that a record shows; {None} where there is none."""
    return set(_values(row, path.split("."))) or {None}


def expected(resource: str) -> dict[str, Counter[Any]]:
    """How many records of a list have which value of each facet that its payloads show."""
    payloads = list(rows(resource))
    return {
        name: Counter(value for row in payloads for value in shown(row, path)) for name, path in SHOWN[resource].items()
    }


def counted(resource: str, query: str, name: str) -> dict[Any, int]:
    """What a facet says: counts by key, or by pair of keys."""
    found = get(f"{resource}/?{query}&page_size=0&facets={name}")["facets"][name]
    return {tuple(each["keys"]) if "keys" in each else each["key"]: each["count"] for each in found}
