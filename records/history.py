"""Reading the history: what a record and its parts were at a moment, and what happened on each occasion."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Model, OuterRef, Subquery

from records import structure
from records.models import Part, Record
from records.models.history import AT_ONCE, history_of, record_gone, record_rows, sets_of
from records.occasions import because


def catch_up(reason: str, models: Iterable[type[Model]] | None = None) -> int:
    """Write entries for all rows that were written, changed or deleted unseen; returns how many.

    Bulk writes and raw SQL send no signals. Who uses them calls this afterwards, for the models concerned (None: all).
    """
    every = (*structure.record_models(), *structure.part_models())
    with because(reason):
        return sum(record_rows(model) + record_gone(model) for model in (every if models is None else models))


def entries_at(model: type[Model], moment: datetime, **which: Any) -> dict[int, Any]:
    """The entries that were the last ones of their rows at `moment`, by the row's key; none of rows deleted by then.

    `which` narrows by columns as they were in those entries.
    """
    entries: Any = history_of(model)._default_manager.filter(history_date__lte=moment)
    # Of each row its own last entry, and not the last of those that are narrowed to: a row may have moved away.
    last = entries.filter(id=OuterRef("id")).order_by("-history_id").values("history_id")[:1]
    found = entries.filter(history_id=Subquery(last), **which).exclude(history_type="-").order_by("history_id")
    return {entry.id: entry for entry in found}


def members_of(model: type[Model], entries: Iterable[Any]) -> dict[int, dict[str, list[int]]]:
    """The keys of the members of each plain set of a record, as entries have them: by the entry's number, and the set's
    name. Asks once for each set."""
    numbers = [entry.history_id for entry in entries]
    names = [found.name for found in model._meta.local_many_to_many]
    members: dict[int, dict[str, list[int]]] = {number: {name: [] for name in names} for number in numbers}
    for name, (_, set_entries, _, target) in zip(names, sets_of(model), strict=True):
        attname = next(found.attname for found in set_entries._meta.local_fields if found.column == target)
        for start in range(0, len(numbers), AT_ONCE):
            rows = set_entries._default_manager.filter(history_id__in=numbers[start : start + AT_ONCE])
            for number, key in rows.order_by(attname).values_list("history_id", attname):
                members[number][name].append(key)
    return members


def members_in(entry: Any, model: type[Model]) -> dict[str, list[int]]:
    """The same of one entry."""
    return members_of(model, [entry])[entry.history_id]


@dataclass
class Happening:
    """What one occasion did to a record and its parts."""

    at: datetime
    request_id: str | None
    user: Any
    reason: str | None
    #: What was written, in words: "title", "activity participation “ILO, Lead” added".
    what: list[str] = field(default_factory=list)


def happenings(record: Record) -> list[Happening]:
    """All that happened to a record and its parts, latest first.

    Asks for each kind of part once, and once for each kind that they name. What a row that left the record became
    elsewhere is not told.
    """
    own: list[tuple[Any, dict[str, Any]]] = [(type(record), {"id": record.pk})]
    own += [(part, {owner: record.pk}) for part, owner in structure.parts_of(type(record))]
    told: list[tuple[Any, Any, Any]] = []
    for model, which in own:
        entries: Any = history_of(model)._default_manager.filter(**which).select_related("history_user")
        before: dict[int, Any] = {}
        for entry in entries.order_by("history_id"):
            told.append((model, entry, before.get(entry.id)))
            before[entry.id] = entry
    names = names_of([(model, entry, which) for model, which in own for m, entry, _ in told if m is model])
    sets = members_of(type(record), [entry for model, entry, _ in told if model is type(record)])
    found: dict[tuple[datetime, str | None], Happening] = {}
    for model, entry, earlier in told:
        happening = found.setdefault(
            (entry.history_date, entry.request_id),
            Happening(entry.history_date, entry.request_id, entry.history_user, entry.history_change_reason),
        )
        reason = entry.history_change_reason
        if reason and reason not in (happening.reason or ""):
            happening.reason = f"{happening.reason}; {reason}" if happening.reason else reason
        if issubclass(model, Part):
            # A row that came from another record (by a merge) was changed, and is new here.
            came = entry.history_type == "~" and earlier is None
            done = "added" if came else {"+": "added", "~": "changed", "-": "removed"}[entry.history_type]
            happening.what.append(f"{model._meta.verbose_name} {names[model, entry.history_id]} {done}")
        else:
            happening.what += _changed(entry, earlier, sets)
    return sorted(found.values(), key=lambda happening: happening.at, reverse=True)


def names_of(told: list[tuple[Any, Any, dict[str, Any]]]) -> dict[tuple[Any, int], str]:
    """What tells a row of a part from its like, as its entry has it, by model and number of the entry."""
    told = [(model, entry, which) for model, entry, which in told if issubclass(model, Part)]
    asked: dict[Any, set[int]] = {}
    for model, entry, which in told:
        for found in _telling(model, which):
            if found.is_relation and getattr(entry, found.attname) is not None:
                asked.setdefault(found.related_model, set()).add(getattr(entry, found.attname))
    called: dict[tuple[Any, int], str] = {}
    for target, keys in asked.items():
        name = "display" if issubclass(target, Record) else "pk"
        rows = target._default_manager.filter(pk__in=keys).values_list("pk", name)
        called |= {(target, pk): str(shown) for pk, shown in rows}
    names = {}
    for model, entry, which in told:
        words = []
        for found in _telling(model, which):
            value = getattr(entry, found.attname)
            if value is None:
                continue
            if found.is_relation:
                words.append(called.get((found.related_model, value), "(gone)"))
            else:
                words.append(str(dict(found.flatchoices).get(value, value)))
        names[model, entry.history_id] = "“" + ", ".join(words) + "”"
    return names


def _telling(model: Any, which: dict[str, Any]) -> list[Any]:
    """The columns that make a row of a record unique."""
    return [model._meta.get_field(name) for name in model.natural if name not in which]


def _changed(entry: Any, before: Any, sets: dict[int, dict[str, list[int]]]) -> list[str]:
    if entry.history_type == "+" or before is None:
        return ["added"]
    if entry.history_type == "-":
        return ["deleted"]
    changed = [
        str(found.verbose_name)
        for found in type(entry).tracked_fields
        if getattr(entry, found.attname) != getattr(before, found.attname)
    ]
    then, now = sets[before.history_id], sets[entry.history_id]
    return changed + [name.replace("_", " ") for name in now if now[name] != then[name]]
