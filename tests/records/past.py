"""What the history says happened, in all its tables, since a moment in a test."""

from typing import Any

from django.db.models import Max

from records.models.history import history_of, sets_of
from records.structure import part_models, record_models

TRACKED: list[Any] = [*record_models(), *part_models()]

#: Kind of row, what happened to it, and its key.
Step = tuple[str, str, int]


class Mark:
    """The end of the history at one moment."""

    def __init__(self) -> None:
        self.ends = {model: self._end(model) for model in TRACKED}

    @staticmethod
    def _end(model: Any) -> int:
        return history_of(model)._default_manager.aggregate(last=Max("history_id"))["last"] or 0

    def entries(self) -> list[Any]:
        """The entries written since, by kind, then in their order."""
        found: list[Any] = []
        for model, end in self.ends.items():
            found += history_of(model)._default_manager.filter(history_id__gt=end).order_by("history_id")
        return found

    def steps(self) -> list[Step]:
        """The same in short."""
        return [(entry.instance_type.__name__, entry.history_type, entry.id) for entry in self.entries()]


def step(row: Any, what: str) -> Step:
    return (type(row).__name__, what, row.pk)


def said(entry: Any) -> dict[str, Any]:
    """What an entry says of its row, by column."""
    return {found.attname: getattr(entry, found.attname) for found in type(entry).tracked_fields}


def stored(row: Any) -> dict[str, Any]:
    """The same columns as the database has them."""
    names = [found.attname for found in history_of(type(row)).tracked_fields]
    found: dict[str, Any] = type(row)._default_manager.values(*names).get(pk=row.pk)
    return found


def last(row: Any) -> Any:
    """The last entry of a row."""
    return history_of(type(row))._default_manager.filter(id=row.pk).order_by("history_id").last()


def members(entry: Any, name: str) -> list[int]:
    """The keys of the members of a plain set, as an entry has them."""
    model = entry.instance_type
    position = [found.name for found in model._meta.local_many_to_many].index(name)
    _, rows, _, target = sets_of(model)[position]
    attname = next(found.attname for found in rows._meta.local_fields if found.column == target)
    return sorted(rows._default_manager.filter(history_id=entry.history_id).values_list(attname, flat=True))


#: Bookkeeping of the database: what it counts and when it wrote.
KEPT = frozenset({"version", "created_at", "modified_at", "published_at"})


def everything(*, leave_out: frozenset[str] = KEPT) -> dict[str, dict[int, dict[str, Any]]]:
    """All rows of all records, parts and plain sets, by table and key; what is in a set by its two ends."""
    found: dict[str, dict[Any, dict[str, Any]]] = {}
    for model in TRACKED:
        names = [field.attname for field in model._meta.local_fields if field.attname not in leave_out]
        found[model.__name__] = {row["id"]: row for row in model._default_manager.values(*names)}
        for field in model._meta.local_many_to_many:
            through: Any = field.remote_field.through
            ends = [end.attname for end in through._meta.local_fields if end.is_relation]
            rows = through._base_manager.values_list(*ends)
            found[through.__name__] = {row: {} for row in rows}
    return found


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """What is different, by table and key: the row before and the row after."""
    found: dict[str, Any] = {}
    for table in before:
        for key in {*before[table], *after[table]}:
            if before[table].get(key) != after[table].get(key):
                found.setdefault(table, {})[key] = (before[table].get(key), after[table].get(key))
    return found
