"""Plain sets of many records at once."""

from collections.abc import Iterable
from typing import Any

from records.models.history import record_rows

#: How many records a statement names at most.
AT_ONCE = 5_000


def replace_member(holder: Any, found: Any, old: int, new: int, among: Iterable[int] | None = None) -> set[int]:
    """Where one record is in a set, have another there instead; once, and not in a set of its own.

    `holder` is the kind that declares the set `found`; `among` are the records to look at (None: all). Returns the keys
    of those in whose set the old one was.
    """
    through: Any = found.remote_field.through
    source, target = f"{found.m2m_field_name()}_id", f"{found.m2m_reverse_field_name()}_id"
    rows = through._base_manager.filter(**{target: old})
    holders = set(rows.values_list(source, flat=True))
    if among is not None:
        holders &= set(among)
    there = set(through._base_manager.filter(**{target: new}).values_list(source, flat=True))
    if holder is found.related_model:
        there.add(new)
    keys = sorted(holders)
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        rows.filter(**{f"{source}__in": [key for key in some if key in there]}).delete()
        rows.filter(**{f"{source}__in": [key for key in some if key not in there]}).update(**{target: new})
        record_rows(holder, some, hold=True)
    return holders
