"""The rows of the database as fixtures write them."""

from datetime import UTC
from typing import Any

from django.db import models

from records.loading.kinds import Key, Kind, kinds, target_of
from records.loading.links import former_ids

#: All rows of the database by kind and key: the fields as a file has them.
Rows = dict[str, dict[Key, dict[str, Any]]]


def rendered() -> Rows:
    """Every row of every kind. Records that were merged into others are left out; what links to them links to those.

    All of it is in memory at once.
    """
    reading = _Reading()
    return {label: reading.rows(kind) for label, kind in kinds().items()}


def _value(field: models.Field[Any, Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(field, models.DecimalField):
        return f"{value:.{field.decimal_places}f}"
    if isinstance(field, models.DateTimeField):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value


class _Reading:
    """Reads kind after kind, each after those that it links to."""

    def __init__(self) -> None:
        self._merged = former_ids()
        #: What links to each row are written as, by kind and the row's key in the database.
        self._keys: dict[str, dict[int, Key]] = {label: {} for label in kinds()}
        #: The records that are left out, by kind.
        self._left_out: dict[str, set[int]] = {label: set() for label in kinds()}

    def rows(self, kind: Kind) -> dict[Key, dict[str, Any]]:
        """All rows of one kind."""
        keys = self._keys[kind.label]
        if kind.is_record:
            # Before any row is read: one may stand below another that comes later.
            for pk, public_id in kind.model._base_manager.values_list("pk", "public_id"):
                current = self._merged[kind.label].get((public_id,))
                keys[pk] = (current or public_id,)
                if current:
                    self._left_out[kind.label].add(pk)
        found: dict[Key, dict[str, Any]] = {}
        names = [field.attname for field in kind.columns]
        for pk, *row in kind.model._base_manager.order_by("pk").values_list("pk", *names):
            if pk in self._left_out[kind.label] or self._is_part_of_left_out(kind, row):
                continue
            fields = {
                field.name: self._link(field, value) if field.is_relation else _value(field, value)
                for field, value in zip(kind.columns, row, strict=True)
            }
            key = kind.key(list(fields.values()))
            keys[pk] = key
            # Two rows may come to say the same when the records that they name were merged.
            found.setdefault(key, fields)
        self._add_sets(kind, found)
        return found

    def _link(self, field: Any, value: int | None) -> list[Any] | None:
        return None if value is None else list(self._keys[target_of(field)][value])

    def _is_part_of_left_out(self, kind: Kind, row: list[Any]) -> bool:
        return any(row[place] in self._left_out[label] for place, label in kind.own_places)

    def _add_sets(self, kind: Kind, found: dict[Key, dict[str, Any]]) -> None:
        for field in kind.sets:
            members: dict[Key, set[Key]] = {key: set() for key in found}
            others = self._keys[target_of(field)]
            through = field.remote_field.through
            for one, other in through._base_manager.values_list(field.m2m_column_name(), field.m2m_reverse_name()):
                if one not in self._left_out[kind.label]:
                    members[self._keys[kind.label][one]].add(others[other])
            # Merged records may have named each other: nothing names itself.
            selves = set(members) if target_of(field) == kind.label else set()
            for key, named in members.items():
                found[key][field.name] = [list(each) for each in sorted(named - ({key} & selves))]
