"""Taking back what one occasion wrote, row by row, as far as nobody has changed it since."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Model, OuterRef, ProtectedError, Subquery

from records import refusals
from records.history import members_of, names_of
from records.models import Record
from records.models.history import record_rows
from records.services.members import replace_member
from records.services.whole import alias, whole
from records.structure import part_models, record_models

#: From how many rows on, to which the same happened, they are taken back in one statement.
MANY = 10


@whole
def undo(of: Any) -> list[str]:
    """Take back what was written on the occasion of the history entry `of`, for its reason: in every record and part.

    A column goes back to its former value while it still has the one that was then written; a row that was deleted is
    there again, and one that was added is deleted. Returns a sentence for each thing that stays as it is.
    """
    stays: list[str] = []
    happened = [step for model in (*record_models(), *part_models()) for step in _steps(model, of)]
    # What was deleted comes first, so that what stood on it can name it again; what was added goes last.
    for turn in ("-", "~", "+"):
        for step in _one_by_one([step for step in happened if step.entry.history_type == turn]):
            try:
                with transaction.atomic(using=alias()):
                    left = step.take_back()
            except ValidationError as error:
                left = " ".join(error.messages)
            except ProtectedError:
                left = "another record names it since, and it stays."
            except IntegrityError as error:
                left = refusals.tell(error)
            if left:
                stays.append(f"{str(step.model._meta.verbose_name).capitalize()} {step.name()}: {left}")
    return stays


def _one_by_one(steps: list["_Step"]) -> Iterator["_Step"]:
    """Take back at once what happened to many rows in the same way; the steps that are left are to be looked at."""
    alike: dict[Any, list[_Step]] = {}
    for step in steps:
        alike.setdefault(step.alike(), []).append(step)
    for key, found in alike.items():
        done: set[int] = set()
        if key is not None and len(found) >= MANY:
            # Where one of them is in the way, each is looked at.
            with suppress(IntegrityError), transaction.atomic(using=alias()):
                done = _change_all_back(found)
        yield from (step for step in found if step.entry.id not in done)


def _change_all_back(steps: list["_Step"]) -> set[int]:
    """Give one column its former value in all rows in which nobody has changed it since, or put one member for another
    back into all sets. Returns the keys of these rows."""
    first = steps[0]
    model, keys = first.model, [step.entry.id for step in steps]
    if not first.changed():
        ((name, came, went),) = first.exchanged()
        found = model._meta.get_field(name)
        if found.related_model._default_manager.filter(pk=went).exists():
            return replace_member(model, found, came, went, keys)
        return set()
    (found,) = first.changed()
    after, before = getattr(first.entry, found.attname), getattr(first.before, found.attname)
    rows = model._default_manager.filter(pk__in=keys, **{found.attname: after})
    keys = sorted(rows.select_for_update(of=("self",)).values_list("pk", flat=True))
    model._default_manager.filter(pk__in=keys).update(**{found.attname: before})
    record_rows(model, keys)
    return set(keys)


def _steps(model: Any, of: Any) -> Iterator["_Step"]:
    earlier = model.history.filter(id=OuterRef("id"), history_id__lt=OuterRef("history_id")).order_by("-history_id")
    entries = list(
        model.history.filter(
            request_id=of.request_id, history_date=of.history_date, history_change_reason=of.history_change_reason
        )
        .annotate(before=Subquery(earlier.values("history_id")[:1]))
        .order_by("history_id")
    )
    before = model.history.in_bulk({entry.before for entry in entries if entry.before is not None})
    sets = members_of(model, [*entries, *before.values()])
    for entry in entries:
        yield _Step(model, entry, before.get(entry.before), sets)


class _Step:
    """What happened to one row: its entry, the one before, and what the plain sets were."""

    def __init__(self, model: Any, entry: Any, before: Any, sets: dict[int, dict[str, list[int]]]) -> None:
        self.model, self.entry, self.before, self.sets = model, entry, before, sets

    def name(self) -> str:
        if issubclass(self.model, Record):
            return f"“{self.entry.public_id}”"
        return names_of([(self.model, self.entry, {})])[self.model, self.entry.history_id]

    def changed(self) -> list[Any]:
        """The columns that were changed."""
        return [
            found
            for found in self._tracked()
            if self.before is not None and getattr(self.entry, found.attname) != getattr(self.before, found.attname)
        ]

    def exchanged(self) -> list[tuple[str, int, int]]:
        """The sets in which one member came for another: the set, who came, and who went."""
        then, after = self.sets[self.before.history_id], self.sets[self.entry.history_id]
        pairs = [(name, set(after[name]) - set(then[name]), set(then[name]) - set(after[name])) for name in then]
        return [(name, came.pop(), went.pop()) for name, came, went in pairs if len(came) == len(went) == 1]

    def alike(self) -> Any:
        """The same for all rows in which just one column or set was changed in the same way; else None."""
        if self.entry.history_type != "~" or self.before is None:
            return None
        then, after = self.sets[self.before.history_id], self.sets[self.entry.history_id]
        sets = [name for name in then if then[name] != after[name]]
        changed, exchanged = self.changed(), self.exchanged()
        if len(changed) + len(sets) != 1 or len(exchanged) != len(sets):
            return None
        values = [(c.attname, getattr(self.entry, c.attname), getattr(self.before, c.attname)) for c in changed]
        symmetrical = any(self.model._meta.get_field(name).remote_field.symmetrical for name in sets)
        return None if symmetrical else (self.model, *values, *exchanged)

    def take_back(self) -> str | None:
        """Returns why something stays as it is."""
        row = self.model._default_manager.filter(pk=self.entry.id).first()
        if self.entry.history_type == "-":
            if row is None and self.before is not None:
                self._write(self.model(pk=self.entry.id), [found.attname for found in self._tracked()])
            return None
        if row is None:
            return "it was deleted since." if self.before is not None else None
        if self.entry.history_type == "+":
            if not all(self._unchanged(row, found) for found in self._tracked()):
                return "it was changed since, and stays."
            row.delete()
            return None
        return self._change_back(row) if self.before is not None else None

    def _tracked(self) -> list[Any]:
        found: list[Any] = type(self.entry).tracked_fields
        return found

    def _unchanged(self, row: Model, found: Any) -> bool:
        return bool(getattr(row, found.attname) == getattr(self.entry, found.attname))

    def _change_back(self, row: Any) -> str | None:
        changed = self.changed()
        names = [found.attname for found in changed if self._unchanged(row, found)]
        kept = [str(found.verbose_name) for found in changed if found.attname not in names]
        if names:
            self._write(row, names)
        if isinstance(row, Record):
            kept += self._members_back(row)
        return f"{', '.join(kept)} changed since, and stays." if kept else None

    def _write(self, row: Any, names: list[str]) -> None:
        for name in names:
            setattr(row, name, getattr(self.before, name))
        row.save()

    def _members_back(self, row: Record) -> list[str]:
        then, after = self.sets[self.before.history_id], self.sets[self.entry.history_id]
        kept = []
        for name in then:
            if then[name] == after[name]:
                continue
            members = getattr(row, name)
            now = set(members.values_list("pk", flat=True))
            came, went = set(after[name]) - set(then[name]), set(then[name]) - set(after[name])
            if not came <= now:
                # Somebody took out what had come instead: what it stood for does not come back.
                kept.append(name.replace("_", " "))
                continue
            members.remove(*came)
            members.add(*members.model._default_manager.filter(pk__in=went).values_list("pk", flat=True))
        return kept
