"""Rows to fill in for a new record, read off the models: every column, and what must be filled in as `<…>`."""

from typing import Any

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q

from records.choices import State
from records.loading.kinds import Kind, kinds, target_of

#: Stands for the id of the new record.
ID = "<id>"


def kind_named(name: str) -> Kind:
    """The kind of record that a person means: `activities`, `activity` or `meetings.activity`. Raises KeyError."""
    for kind in kinds().values():
        if kind.is_record and name.lower() in {kind.label, kind.name, kind.model._meta.model_name}:
            return kind
    raise KeyError(name)


def record_names() -> list[str]:
    """What records are called on the command line."""
    return sorted(str(kind.model._meta.model_name) for kind in kinds().values() if kind.is_record)


def template(kind: Kind) -> list[dict[str, Any]]:
    """A record of a kind and one row of each of its parts, as rows of a fixture file."""
    return [_row(kind, None)] + [
        _row(part, part.columns[place].name)
        for part in kinds().values()
        for place, label in part.own_places
        if label == kind.label
    ]


def _row(kind: Kind, owner: str | None) -> dict[str, Any]:
    needed = _needed(kind, owner)
    fields: dict[str, Any] = {}
    for field in kind.columns:
        if field.name == "public_id":
            fields[field.name] = ID
        elif field.name == owner:
            fields[field.name] = [ID]
        elif field.name == "state":
            fields[field.name] = State.PUBLISHED.value
        elif field.name in needed:
            fields[field.name] = _placeholder(field)
        else:
            default = field.get_default() if field.has_default() else None
            fields[field.name] = default.value if isinstance(default, models.Choices) else default
    fields |= {field.name: [] for field in kind.sets}
    return {"model": kind.label, "fields": fields}


def _needed(kind: Kind, owner: str | None) -> set[str]:
    """The columns that must have a value: those that cannot be null, and the first of several of which one is asked."""
    needed = {field.name for field in kind.columns if not field.null and not field.has_default()}
    given = needed | {owner} if owner else needed
    for rule in kind.model._meta.constraints:
        if isinstance(rule, models.CheckConstraint):
            for names, others in _alternatives(rule.condition):
                if not others & given:
                    given = given | names
                    break
    return given


def _alternatives(condition: Any) -> list[tuple[set[str], set[str]]]:
    """Of a rule that says which columns are null, the ways to keep it: columns with a value, and those without."""
    if not isinstance(condition, Q) or condition.connector != Q.OR:
        return []
    found = []
    for child in condition.children:
        inner: list[Any] = list(child.children) if isinstance(child, Q) else [child]
        plain = not isinstance(child, Q) or (child.connector == Q.AND and not child.negated)
        if not plain or not all(isinstance(each, tuple) and each[0].endswith("__isnull") for each in inner):
            return []
        nulls = {name.removesuffix("__isnull"): null for name, null in inner}
        found.append(
            ({name for name, null in nulls.items() if not null}, {name for name, null in nulls.items() if null})
        )
    return found


def _placeholder(field: Any) -> Any:
    if field.is_relation:
        target = kinds()[target_of(field)]
        if target.is_record:
            return [f"<{target.model._meta.verbose_name} id>"]
        return [f"<{name} of the {target.model._meta.verbose_name}, or null>" for name in target.natural]
    if field.choices:
        return f"<{' | '.join(str(value) for value, _ in field.flatchoices)}>"
    if isinstance(field, models.IntegerField):
        return 1
    if isinstance(field, models.DecimalField):
        return f"{0:.{field.decimal_places}f}"
    if any(isinstance(validator, URLValidator) for validator in field.validators):
        return f"https://<{field.verbose_name}>"
    return f"<{field.verbose_name}>"
