"""Fixture files as the plain values that coverage is worked out from."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from meetings.curating.coverage import Citation, Lines, Paper
from meetings.curating.report import Chain
from meetings.models import OWNERS
from records.structure import record_models


class Rows:
    """All rows of a folder of fixtures, read once."""

    def __init__(self, folder: Path) -> None:
        self.of: dict[str, list[dict[str, Any]]] = {}
        for path in sorted(folder.rglob("*.json"), key=lambda path: path.relative_to(folder).as_posix()):
            for row in json.loads(path.read_bytes()):
                self.of.setdefault(row["model"].lower(), []).append(row["fields"])

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every record with the name of its kind."""
        for model in record_models():
            for fields in self.of.get(model._meta.label_lower, ()):
                yield model.resource, fields

    def known(self) -> frozenset[str]:
        """Every record as `resource/id`."""
        return frozenset(f"{resource}/{fields['public_id']}" for resource, fields in self.records())

    def papers(self) -> list[Paper]:
        """The papers whose lines are known."""
        return [
            Paper(fields["public_id"], fields["short_name"], Lines(fields["line_start"], fields["line_end"]))
            for fields in self.of.get("meetings.paper", ())
            if fields["line_start"] is not None
        ]

    def citations(self) -> list[Citation]:
        """The sources that name lines."""
        found = []
        for fields in self.of.get("meetings.source", ()):
            if fields["line_start"] is None:
                continue
            resource, owner = next((kind, fields[name]) for kind, name in OWNERS.items() if fields[name] is not None)
            lines = Lines(fields["line_start"], fields["line_end"])
            found.append(Citation(resource, owner[0], fields["paper"][0], lines))
        return found

    def chains(self) -> list[Chain]:
        """Each response: who was asked what, and what shows that it was done."""
        shown = (("activity", "activities"), ("document", "documents"), ("answer_meeting", "meetings"))
        return [
            Chain(
                recommendation=fields["addressee"][0],
                addressee=next(key for key in fields["addressee"][1:] if key is not None),
                response=fields["public_id"],
                standing=(fields["implementation"] or fields["acceptance"] or "not_stated").replace("_", " "),
                shown_by=tuple(f"{kind}/{fields[name][0]}" for name, kind in shown if fields[name] is not None),
            )
            for fields in sorted(self.of.get("meetings.response", ()), key=lambda fields: str(fields["public_id"]))
        ]


def words(folder: Path) -> dict[str, Any]:
    """What those who read wrote beside the fixtures, in coverage.toml. Raises tomllib.TOMLDecodeError."""
    path = folder / "coverage.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
