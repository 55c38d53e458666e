"""Two curators with one record: the second to save is told, and keeps what they typed.

The form carries a digest of all that is edited on its page, as it was when the page was opened. The version of the
record would say too much and too little: it moves when another record links here, and it does not move with a row that
names a draft. What the second one typed stays; what only the first one changed is taken over into the form, so that
saving again undoes nothing unseen.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.http import QueryDict
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from records.admin.formsets import Meanwhile, columns
from records.admin.links import as_sent
from records.history import entries_at, happenings, members_in
from records.models import KeptMixin, Record

#: The hidden field.
OPENED = "_opened"

Rows = dict[int, dict[str, Any]]


def moment_in(text: str) -> datetime | None:
    """The moment that `text` names, in UTC; None when it names none."""
    try:
        found = parse_datetime(text)
        return found.astimezone(UTC) if found is not None and timezone.is_aware(found) else None
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True)
class Opened:
    """When a form was opened, and on what."""

    at: datetime
    digest: str

    def __str__(self) -> str:
        return f"{self.at.isoformat()} {self.digest}"

    @classmethod
    def read(cls, text: str) -> "Opened | None":
        at, _, digest = text.partition(" ")
        moment = moment_in(at)
        return cls(moment, digest) if moment is not None else None


def _digest(record: Record, sets: dict[str, list[int]], rows: Iterable[tuple[str, Rows]]) -> str:
    own = [
        getattr(record, f.attname)
        for f in record._meta.concrete_fields
        if not f.generated and not isinstance(f, KeptMixin)
    ]
    told = [(name, [tuple(found[pk].values()) for pk in sorted(found)]) for name, found in sorted(rows)]
    return hashlib.sha256(repr((own, sorted(sets.items()), told)).encode()).hexdigest()[:32]


def opened_on(record: Record, form: Any, formsets: Iterable[Any]) -> Opened:
    """What a page that shows these forms is opened on; asks the database nothing."""
    sets = {
        f.name: sorted(int(row.pk) for row in form.initial.get(f.name, ())) for f in record._meta.local_many_to_many
    }
    rows = [(_name(found.model, found.fk.name), found.before) for found in formsets if hasattr(found, "before")]
    return Opened(timezone.now(), _digest(record, sets, rows))


def _name(part: Any, owner: str) -> str:
    return f"{part._meta.label}.{owner}"


def opened_now(record: Record, formsets: Iterable[tuple[Any, str]]) -> tuple[Opened, dict[str, set[str]]]:
    """What a page of `record` would be opened on now, and the keys of its rows. `formsets`: classes and prefixes."""
    sets = {
        f.name: sorted(getattr(record, f.name).order_by().values_list("pk", flat=True))
        for f in record._meta.local_many_to_many
    }
    rows, keys = [], {}
    for found, prefix in formsets:
        names = columns(found.model)
        there = found.model._default_manager.filter(**{found.fk.name: record}).values(*names)
        rows.append((_name(found.model, found.fk.name), {row["id"]: row for row in there}))
        keys[prefix] = {str(row["id"]) for row in there}
    return Opened(timezone.now(), _digest(record, sets, rows)), keys


def names_rows_beyond(data: QueryDict, keys: dict[str, set[str]]) -> bool:
    """Whether the form names rows that the record does not have."""
    return any({key for _, key in _sent_rows(data, prefix) if key} - there for prefix, there in keys.items())


def what_happened(record: Record, since: Opened | None) -> list[str]:
    """Who changed `record`, when and what: a line each."""
    told = happenings(record)
    # Who began to write before the page was opened can have been done after it.
    after = [one for one in told if since is None or one.at > since.at] or told[:1]
    return [
        f"{one.at:%Y-%m-%d %H:%M:%S} UTC, {one.user or 'a command'}: {', '.join(one.what)}"
        + (f" ({one.reason})" if one.reason else "")
        for one in after
    ]


# ---- what was sent, on what is there now


@dataclass
class Rebased:
    """A form that was sent, as if it had been opened now."""

    data: QueryDict
    #: For each inline, by its prefix.
    meanwhile: dict[str, Meanwhile] = field(default_factory=dict)


def rebase(
    data: QueryDict, form_class: Any, record: Record, formsets: Iterable[tuple[Any, Any, str]], since: Opened | None
) -> Rebased:
    """What was sent, on the record as it is now. `formsets` gives each class with its rows and its prefix."""
    done = Rebased(data.copy())
    entry = entries_at(type(record), since.at, id=record.pk).get(record.pk) if since is not None else None
    now = form_class(instance=record)
    then = {**_initial(entry, now.fields), **members_in(entry, type(record))} if entry is not None else None
    for name in _untouched(form_class, data, now, then, prefix=None):
        done.data.setlist(name, as_sent(now[name]))
    for found, queryset, prefix in formsets:
        _Rows(done, found, queryset, prefix, record, since).rebase()
    return done


def _initial(entry: Any, names: Iterable[str]) -> dict[str, Any]:
    tracked = {f.name: f.attname for f in type(entry).tracked_fields}
    return {name: getattr(entry, tracked[name]) for name in names if name in tracked}


def _untouched(
    form_class: Any, data: QueryDict, now: Any, then: dict[str, Any] | None, prefix: str | None
) -> list[str]:
    """The fields that were sent as they were when the form was opened, and are no longer so."""
    if then is None:
        return []
    row = type(now.instance)(pk=now.instance.pk)
    touched = set(form_class(data, prefix=prefix, initial={**now.initial, **then}, instance=row).changed_data)
    differs = form_class(data, prefix=prefix, initial=now.initial, instance=row).changed_data
    return [name for name in differs if name in then and name not in touched]


def _sent_rows(data: QueryDict, prefix: str) -> list[tuple[int, str]]:
    """The number of each row that was sent, and the key it had, "" for a new one."""
    numbers = sorted({int(m[1]) for name in data if (m := re.match(rf"{re.escape(prefix)}-(\d{{1,6}})-", name))})
    total = data.get(f"{prefix}-TOTAL_FORMS", "")
    last = int(total) if total.isascii() and total.isdecimal() and len(total) < 7 else 0
    return [(number, data.get(f"{prefix}-{number}-id", "")) for number in numbers if number < last]


class _Rows:
    """The rows of one inline."""

    def __init__(
        self, done: Rebased, formset: Any, queryset: Any, prefix: str, record: Record | None, since: Opened | None
    ) -> None:
        self.done, self.formset, self.prefix, self.record = done, formset, prefix, record
        self.sent = done.data.copy()
        self.now = formset(instance=record, prefix=prefix, queryset=queryset)
        owner = formset.fk.name
        self.then = entries_at(formset.model, since.at, **{owner: record.pk}) if since and record else {}

    def rebase(self) -> None:
        numbers = _sent_rows(self.sent, self.prefix)
        by_key = {key: number for number, key in numbers if key}
        rows: list[dict[str, list[str]]] = []
        added, removed = set(), set()
        for current in self.now.initial_forms:
            number = by_key.pop(str(current.instance.pk), None)
            if number is None:
                added.add(len(rows))
                rows.append(self._as_it_is(current))
            else:
                rows.append(self._as_sent(number, current))
        there = len(rows)
        for key, number in by_key.items():
            values = self._values(number)
            if "DELETE" not in values and self._was_touched(number, key):
                removed.add(len(rows))
                rows.append({**values, "id": [""]})
        rows += [self._values(number) for number, key in numbers if not key]
        self._write(rows, there)
        self.done.meanwhile[self.prefix] = Meanwhile(frozenset(added), frozenset(removed))

    def _values(self, number: int) -> dict[str, list[str]]:
        start = f"{self.prefix}-{number}-"
        return {name[len(start) :]: self.sent.getlist(name) for name in self.sent if name.startswith(start)}

    def _as_it_is(self, current: Any) -> dict[str, list[str]]:
        return {name: as_sent(current[name]) for name in current.fields if name != "DELETE"}

    def _as_sent(self, number: int, current: Any) -> dict[str, list[str]]:
        values = self._values(number)
        entry = self.then.get(current.instance.pk)
        then = _initial(entry, current.fields) if entry is not None else None
        for name in _untouched(self.formset.form, self.sent, current, then, f"{self.prefix}-{number}"):
            values[name] = as_sent(current[name])
        return values

    def _was_touched(self, number: int, key: str) -> bool:
        """Whether a row that is gone was changed by who sent it; it stays gone if not."""
        entry = self.then.get(int(key)) if key.isdecimal() else None
        if entry is None:
            return True
        fields = self.formset.form.base_fields
        row = self.formset.form(
            self.sent,
            prefix=f"{self.prefix}-{number}",
            initial=_initial(entry, fields),
            instance=self.formset.model(pk=entry.id),
        )
        return bool(row.changed_data)

    def _write(self, rows: list[dict[str, list[str]]], there: int) -> None:
        data = self.done.data
        for name in [name for name in data if re.match(rf"{re.escape(self.prefix)}-\d+-", name)]:
            del data[name]
        for number, values in enumerate(rows):
            if self.record is None:
                # The rows of a record that is gone name it still.
                values.pop(self.formset.fk.name, None)
            for name, sent in values.items():
                data.setlist(f"{self.prefix}-{number}-{name}", sent)
        data[f"{self.prefix}-TOTAL_FORMS"], data[f"{self.prefix}-INITIAL_FORMS"] = str(len(rows)), str(there)


def detached(data: QueryDict, formsets: Iterable[tuple[Any, Any, str]]) -> QueryDict:
    """What was sent for a record that is gone, as the form of a new one."""
    done = Rebased(data.copy())
    for found, queryset, prefix in formsets:
        rows = _Rows(done, found, queryset.none(), prefix, None, None)
        rows.rebase()
    return done.data
