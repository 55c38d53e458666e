"""Making a record, with its parts, what it was at an earlier moment: as a new version."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Model

from records import refusals
from records.choices import State
from records.history import entries_at, members_in
from records.models import FormerId, Part, Record
from records.models.history import history_of
from records.occasions import because
from records.services import states
from records.services.whole import DRAFTS, RefusedError, alias, locked, share, whole
from records.structure import called, links_to, parts_of, record_models

#: What a revert leaves as it is: an id is final, and the life of a record has services of its own.
LEFT = frozenset({"id", "public_id", "state", "withdrawn_at", "withdrawn_reason"})


@dataclass
class Reverted:
    """What came of a revert."""

    #: How many rows were written, changed or removed.
    written: int = 0
    #: A sentence for each thing that could not be made what it was.
    left: list[str] = field(default_factory=list)


@whole
def revert(record: Record, moment: datetime) -> Reverted:
    """Make `record` and the parts written on its page what they were at `moment`.

    Its id and state stay as they are, and so do rows that other records write (a link from another, a response). What
    names a record that was merged since then names the kept one. Raises RefusedError when there is no entry from then,
    when the record was merged into another, when as it was then it would break a rule of today, or when it is published
    and could not be.
    """
    share(DRAFTS)
    record = locked(record)
    kind: Any = type(record)
    then = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    entry = entries_at(kind, moment, id=record.pk).get(record.pk)
    if entry is None:
        raise RefusedError(f"Nothing is known of this record as it was at {then}.")
    former = FormerId.objects.filter(resource=record.resource, former_id=record.public_id).first()
    if former is not None:
        raise RefusedError(f"It was merged into {former.current_id}: undo the merge first.")
    done = Reverted()
    with because(f"As it was at {then}"):
        _columns(record, entry, done)
        _sets(record, entry, done)
        for part, owner in parts_of(kind):
            _Rows(record, part, owner, done).bring(entries_at(part, moment, **{owner: record.pk}))
        if record.state == State.PUBLISHED and done.written:
            faults = states.in_the_way(record)
            if faults:
                raise RefusedError("The record is published, and as it was then it could not be.", *faults)
    return done


@whole
def restore_deleted(resource: str, public_id: str) -> tuple[Record, Reverted]:
    """Bring a deleted record back, with its sets and the parts that were deleted with it: as a draft.

    Raises RefusedError when no record of this id was deleted, when there is one again, or when its like could not be
    written today.
    """
    share(DRAFTS)
    kind: Any = next((model for model in record_models() if model.resource == resource), None)
    if kind is None or kind._default_manager.filter(public_id=public_id).exists():
        raise RefusedError(f"There is nothing to restore: no {resource} of the id {public_id} was deleted.")
    entries: Any = history_of(kind)._default_manager
    gone = entries.filter(public_id=public_id, history_type="-").order_by("history_id").last()
    if gone is None or kind._default_manager.filter(pk=gone.id).exists():
        raise RefusedError(f"There is nothing to restore: no {resource} of the id {public_id} was deleted.")
    last = entries.filter(id=gone.id, history_id__lt=gone.history_id).order_by("history_id").last()
    record: Record = kind(pk=gone.id, public_id=public_id, state=State.DRAFT)
    done = Reverted()
    with because("Restored"):
        _columns(record, gone, done)
        if last is not None:
            _sets(record, last, done)
        for part, owner in parts_of(kind):
            rows: Any = history_of(part)._default_manager.filter(**{owner: gone.id}, history_type="-")
            same = rows.filter(history_date=gone.history_date, request_id=gone.request_id)
            _Rows(record, part, owner, done).bring({row.id: row for row in same.order_by("history_id")})
    return record, done


def _columns(record: Record, entry: Any, done: Reverted) -> None:
    changed = []
    adding = record._state.adding
    for found in type(entry).tracked_fields:
        if found.name in LEFT:
            continue
        value = getattr(entry, found.attname)
        if found.is_relation and value is not None:
            named = targets(found.related_model, [value]).get(value)
            what = f"{_sentence(found.verbose_name)}: the record that it named"
            if found.related_model is type(record) and named == record.pk != value:
                done.left.append(f"{what} was merged into this one.")
                continue
            if named is None:
                done.left.append(f"{what} is gone.")
                if not found.null and not adding:
                    continue
            value = named
        if getattr(record, found.attname) != value:
            setattr(record, found.attname, value)
            changed.append(found.name)
    if not changed and not adding:
        return
    try:
        # What was not changed is not asked: it stood as it is.
        record.clean_fields(exclude=[] if adding else [f.name for f in record._meta.fields if f.name not in changed])
        record.clean()
        record.validate_unique()
        record.validate_constraints()
        with transaction.atomic(using=alias()):
            record.save(update_fields=None if adding else changed)
    except ValidationError as error:
        raise RefusedError("As it was then it would break a rule.", *refusals.in_words(error).messages) from error
    except IntegrityError as error:
        raise RefusedError("As it was then it would break a rule.", refusals.tell(error)) from error
    done.written += 1


def _sets(record: Record, entry: Any, done: Reverted) -> None:
    for name, keys in members_in(entry, type(record)).items():
        found: Any = record._meta.get_field(name)
        named = targets(found.related_model, keys)
        gone = len(set(keys) - named.keys())
        if gone:
            done.left.append(f"{_sentence(found.verbose_name)}: {gone} of the records named there are gone.")
        members = set(named.values())
        if found.related_model is type(record) and record.pk not in keys:
            members.discard(record.pk)
        related = getattr(record, name)
        if set(related.values_list("pk", flat=True)) != members:
            related.set(members)
            done.written += 1


def targets(model: Any, keys: Iterable[int]) -> dict[int, int]:
    """The rows that links name today, by the keys that they had: the kept record, where one was merged.

    A key of which there is no row any more is not in it. Asks three times at most.
    """
    rows = model._default_manager.filter(pk__in=set(keys))
    if not issubclass(model, Record):
        return {pk: pk for pk in rows.values_list("pk", flat=True)}
    names = dict(rows.values_list("pk", "public_id"))
    merged = FormerId.objects.filter(resource=model.resource, former_id__in=list(names.values()))
    former = dict(merged.values_list("former_id", "current_id"))
    kept: dict[str, int] = dict(
        model._default_manager.filter(public_id__in=former.values()).values_list("public_id", "pk")
    )
    return {pk: kept[former[name]] if former.get(name) in kept else pk for pk, name in names.items()}


def _sentence(name: Any) -> str:
    text = str(name)
    return text[:1].upper() + text[1:]


class _Rows:
    """The rows of one kind of part, on their way back.

    Rows are known by what makes them unique: a row that was removed and added again is the same row, and two that
    changed places never stand in each other's way.
    """

    def __init__(self, record: Record, part: type[Part], owner: str, done: Reverted) -> None:
        self.record, self.owner, self.done = record, owner, done
        self.part: Any = part
        self.columns = [found.attname for found in history_of(part).tracked_fields if found.name != "id"]  # type: ignore[attr-defined]

    def bring(self, then: dict[int, Any]) -> None:
        now = {row.pk: row for row in self.part._default_manager.filter(**{self.owner: self.record}).order_by("pk")}
        wanted: dict[Any, dict[str, Any]] = {}
        keys: dict[Any, int] = {}
        for pk, values in self._wanted(then):
            wanted.setdefault(self._key(values), values)
            keys.setdefault(self._key(values), pk)
        placed = {self._key(vars(row)): row for row in now.values()}
        free = {pk: row for pk, row in now.items() if self._key(vars(row)) not in wanted}
        moves: list[tuple[Any, dict[str, Any]]] = []
        for key, values in wanted.items():
            row = placed.get(key) or free.pop(keys[key], None)
            # What stands on a row stands there by its key: where two changed places, it would stand on the wrong one.
            astray = row is not None and row.pk != keys[key] and keys[key] in now and self._standing_on(keys[key])
            if astray:
                self._left(f"{row} stays, since it changed places with a row on which {astray}")
            else:
                moves.append((row or self._new(keys[key]), values))
        for row in free.values():
            self._remove(row)
        for row, values in moves:
            self._write(row, values)

    def _key(self, values: dict[str, Any]) -> tuple[Any, ...]:
        return tuple(values[self.part._meta.get_field(name).attname] for name in self.part.natural)

    def _wanted(self, then: dict[int, Any]) -> Iterable[tuple[int, dict[str, Any]]]:
        """The rows as they were, by key; what they named is what it is today."""
        tracked: list[Any] = history_of(self.part).tracked_fields  # type: ignore[attr-defined]
        links = [found for found in tracked if found.is_relation and found.name != self.owner]
        named = {
            found.attname: targets(
                found.related_model, {getattr(entry, found.attname) for entry in then.values()} - {None}
            )
            for found in links
        }
        for pk, entry in sorted(then.items()):
            values = {name: getattr(entry, name) for name in self.columns}
            bearable = True
            for found in links:
                key = values[found.attname]
                if key is None:
                    continue
                values[found.attname] = named[found.attname].get(key)
                if values[found.attname] is None:
                    self._left(f"the {found.verbose_name} that it named is gone")
                    bearable = bearable and found.null and found.name not in self.part.natural
            if bearable:
                yield pk, values

    def _new(self, pk: int) -> Any:
        taken = self.part._default_manager.filter(pk=pk).exists()
        return self.part(pk=None if taken else pk)

    def _standing_on(self, pk: int) -> str | None:
        """What stands on a row of this kind, in words."""
        for model, found in links_to(self.part):
            standing: Model | None = model._default_manager.filter(**{found.name: pk}).first()
            if standing is not None:
                name = called(standing) if isinstance(standing, Record) else str(standing)
                return f"{name} stands"
        return None

    def _remove(self, row: Any) -> None:
        standing = self._standing_on(row.pk)
        if standing is not None:
            self._left(f"{row} stays, since {standing} on it")
            return
        row.delete()
        self.done.written += 1

    def _write(self, row: Any, values: dict[str, Any]) -> None:
        adding = row._state.adding
        changed = [name for name, value in values.items() if getattr(row, name) != value]
        if not adding and not changed:
            return
        for name in self.columns if adding else changed:
            setattr(row, name, values[name])
        try:
            row.full_clean()
            with transaction.atomic(using=alias()):
                row.save()
        except ValidationError as error:
            self._left(" ".join(refusals.in_words(error).messages))
        except IntegrityError as error:
            self._left(refusals.tell(error))
        else:
            self.done.written += 1

    def _left(self, why: str) -> None:
        self.done.left.append(f"{_sentence(self.part._meta.verbose_name)}: {why.rstrip('.')}.")
