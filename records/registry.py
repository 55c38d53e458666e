"""What higher apps know of records, told to the ground floor.

Parts that live in a higher app than the record they belong to, and rules of publishing that one kind alone has.

The sources of a body stand in `meetings/`, because they point at papers, yet the body's payload and admin page
take them in. A higher app says so in `AppConfig.ready`, with dotted strings, and a
system check resolves them: the ground floor imports nothing from above.
"""

from collections.abc import Callable
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
    #: A function from a record to sentences: what these rows leave in the way of publishing it.
    publishing: str

    def resolve(self, field: str) -> Any:
        """The object that the dotted string in `field` names. Raises ImportError."""
        return import_string(getattr(self, field))


_attached: dict[str, AttachedPart] = {}
_rules: dict[str, list[str]] = {}
_merge_steps: dict[str, str] = {}


def attach(part: AttachedPart) -> None:
    """Register a part; called from `AppConfig.ready`."""
    _attached[part.name] = part


def attached_to(resource: str) -> list[AttachedPart]:
    """The parts attached to records of this kind."""
    return [part for part in _attached.values() if resource in part.resources]


def add_publishing_rule(resource: str, rule: str) -> None:
    """Register a function (dotted string) from a record of this kind to sentences; called from `AppConfig.ready`."""
    if rule not in _rules.setdefault(resource, []):
        _rules[resource].append(rule)


def publishing_rules(resource: str) -> list[Callable[[Any], list[str]]]:
    """The rules of this kind and of the parts attached to it: functions from a record to what is in the way."""
    dotted = [part.publishing for part in attached_to(resource)] + _rules.get(resource, [])
    return [import_string(rule) for rule in dotted]


def set_merge_step(resource: str, step: str) -> None:
    """Let records of this kind be merged; called from `AppConfig.ready`.

    `step` is a dotted string: a function of the kept and the ended record that keeps the names of the ended one.
    """
    _merge_steps[resource] = step


def merge_step(resource: str) -> Callable[[Any, Any], None] | None:
    """The step of this kind; None where records are not merged."""
    step = _merge_steps.get(resource)
    return import_string(step) if step is not None else None


def faults() -> list[str]:
    """A sentence for each dotted string that names nothing."""
    found = []
    for resource, rules in _rules.items():
        for rule in rules:
            try:
                import_string(rule)
            except ImportError as error:
                found.append(f"A rule of publishing {resource} cannot be resolved ({error}).")
    for resource, step in _merge_steps.items():
        try:
            import_string(step)
        except ImportError as error:
            found.append(f"The merge step of {resource}: it cannot be resolved ({error}).")
    for part in _attached.values():
        for field in ("serializer", "inline", "publishing"):
            try:
                part.resolve(field)
            except ImportError as error:
                found.append(f"The attached part “{part.name}”: {field} cannot be resolved ({error}).")
    return found
