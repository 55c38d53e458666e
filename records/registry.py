"""Parts that live in a higher app than the record they belong to.

The sources of a body stand in `meetings/`, because they point at papers, yet the body's payload and admin page
take them in. A higher app says so in `AppConfig.ready`, with dotted strings, and a
system check resolves them: the ground floor imports nothing from above.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.module_loading import import_string


@dataclass(frozen=True)
class AttachedPart:
    """A part of records of several kinds, and where its pieces are."""

    #: Its name in payloads and on the record (the reverse accessor).
    name: str
    #: The kinds that have it, by resource.
    resources: frozenset[str]
    #: The serializer of one row.
    serializer: str
    #: A function from a record class to its admin inline.
    inline: str

    def resolve(self, field: str) -> Any:
        """The object that the dotted string in `field` names. Raises ImportError."""
        return import_string(getattr(self, field))


_attached: dict[str, AttachedPart] = {}


def attach(part: AttachedPart) -> None:
    """Register a part; called from `AppConfig.ready`."""
    _attached[part.name] = part


def attached_to(resource: str) -> list[AttachedPart]:
    """The parts attached to records of this kind."""
    return [part for part in _attached.values() if resource in part.resources]


def faults() -> list[str]:
    """A sentence for each dotted string that names nothing."""
    found = []
    for part in _attached.values():
        for field in ("serializer", "inline"):
            try:
                part.resolve(field)
            except ImportError as error:
                found.append(f"The attached part “{part.name}”: {field} cannot be resolved ({error}).")
    return found
