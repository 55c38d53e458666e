"""The sources that every record of the cast rests on."""

from typing import Any

from tests.api.reading import link

SOURCES: list[dict[str, Any]] = [
    {
        "paper": link("papers", "the-paper-1", "AN: Annex"),
        "document": None,
        "locator": "section I",
        "lines": [110, 120],
        "quote": "nine words at most",
    },
    {
        "paper": None,
        "document": link("documents", "other-older-1", "Older 1"),
        "locator": "p. 3",
        "lines": None,
        "quote": None,
    },
]
