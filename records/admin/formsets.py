"""The rows of one kind of part on the page of their record.

A row is known by what makes it unique (`Part.natural`), not by the line of the form that it stands in: whatever key
stands on the page before and after keeps its row in the database, and only its other columns are written. So two rows
can change places, a row can take what another gives up, and no UPDATE ever meets a key that is still taken.
"""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from django import forms
from django.core.exceptions import ValidationError

from records.admin.forms import PartForm
from records.admin.links import read_along
from records.models import KeptMixin, Part, Record
from records.structure import called, links_to

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Part)

Key = tuple[Any, ...]


def columns(part: type[Part]) -> list[str]:
    """The columns of a part that somebody writes, and its key, as attributes."""
    return [f.attname for f in part._meta.concrete_fields if not f.generated and not isinstance(f, KeptMixin)]


@dataclass
class Plan:
    """What is written: which rows go, which form is written to which row, and which makes a new one."""

    gone: list[int] = field(default_factory=list)
    kept: list[tuple[Any, int]] = field(default_factory=list)
    new: list[Any] = field(default_factory=list)


@dataclass(frozen=True)
class Meanwhile:
    """What somebody else did to the rows since the form was opened: by the number of the form."""

    added: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()


class PartFormSet(forms.BaseInlineFormSet[P, R, PartForm[P]]):
    """The rows of one kind of a record."""

    fk: Any
    model: Any
    #: Set by the admin when somebody else has changed the record since the form was opened.
    meanwhile: Meanwhile | None = None

    @cached_property
    def before(self) -> dict[int, dict[str, Any]]:
        """The record's rows as the database has them, by key: forms write into the instances."""
        names = columns(self.model)
        return {row.pk: {name: getattr(row, name) for name in names} for row in self.get_queryset()}

    @cached_property
    def forms(self) -> list[PartForm[P]]:
        found: list[PartForm[P]] = super().forms
        if self.is_bound:
            read_along(found)
        return found

    def _construct_form(self, i: int, **kwargs: Any) -> PartForm[P]:
        _ = self.before
        form: PartForm[P] = super()._construct_form(i, **kwargs)  # type: ignore[misc]
        # The record is at hand: no row needs to ask for it.
        setattr(form.instance, self.fk.name, self.instance)
        return form

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        # Django would look each row up once more by its key: it was found among the record's own.
        shown = form.fields["id"]
        form.fields["id"] = forms.IntegerField(initial=shown.initial, required=False, widget=forms.HiddenInput)

    # ---- what is asked

    def full_clean(self) -> None:
        super().full_clean()
        if not self.is_bound or self.meanwhile is None:
            return
        for number, form in enumerate(self.forms):
            if number in self.meanwhile.added:
                form.add_error(None, "This row was added meanwhile.")
            elif number in self.meanwhile.removed:
                form.add_error(None, "This row was removed meanwhile. Saved as it stands here, it is added again.")
            elif number < self.initial_form_count():
                form.note_differences()

    def clean(self) -> None:
        if any(form.instance._state.adding for form in self.initial_forms):
            raise ValidationError(f"A row that was sent is no longer there: {self._called()}.")
        written = [form for form in self.forms if self._is_written(form)]
        self._give_places(written)
        self._refuse_twins(written)
        if any(form.errors and not self._goes(form) for form in self.forms):
            # What becomes of the rows depends on all of them.
            return
        self.plan = self._plan(written)
        self._refuse_taken()
        self._refuse_losing()

    def _is_written(self, form: PartForm[P]) -> bool:
        if not form.is_valid() or self._goes(form):
            return False
        return self._own(form) is not None or form.has_changed()

    def _goes(self, form: PartForm[P]) -> bool:
        return bool(self._should_delete_form(form))  # type: ignore[attr-defined]

    def _own(self, form: PartForm[P]) -> int | None:
        """The key of the row that stood in this form when the page was opened."""
        return None if form.instance._state.adding else form.instance.pk

    def _give_places(self, written: list[PartForm[P]]) -> None:
        rows: list[tuple[PartForm[P], Any]] = [(form, form.instance) for form in written if "position" in form.fields]
        last = max((row.position for _, row in rows if row.position is not None), default=0)
        for form, row in rows:
            if row.position is None:
                last += 1
                row.position = form.cleaned_data["position"] = last

    def _key(self, values: dict[str, Any]) -> Key:
        return tuple(values[self.model._meta.get_field(name).attname] for name in self.model.natural)

    def _refuse_twins(self, written: list[PartForm[P]]) -> None:
        times = Counter(self._key(vars(form.instance)) for form in written)
        twins = [form for form in written if times[self._key(vars(form.instance))] > 1]
        for form in twins:
            form.add_error(None, "This row is there twice.")
        if twins:
            raise ValidationError(f"Two equal rows: {self._called()}. Change or delete one of them.")

    def _called(self) -> str:
        return str(self.model._meta.verbose_name)

    @property
    def _on_page(self) -> set[int]:
        return {pk for form in self.initial_forms if (pk := self._own(form)) is not None}

    def _plan(self, written: list[PartForm[P]]) -> Plan:
        here = self._on_page
        row_of = {self._key(values): pk for pk, values in self.before.items() if pk in here}
        plan, rest = Plan(), []
        for form in written:
            pk = row_of.get(self._key(vars(form.instance)))
            if pk is not None:
                plan.kept.append((form, pk))
            else:
                rest.append(form)
        taken = {pk for _, pk in plan.kept}
        for form in rest:
            own = self._own(form)
            if own is None or own in taken:
                plan.new.append(form)
            else:
                plan.kept.append((form, own))
                taken.add(own)
        plan.gone = sorted(here - taken)
        return plan

    def _refuse_taken(self) -> None:
        """A key that a row has which is not on the page: one that somebody added, or one of another record."""
        wanted: dict[Key, PartForm[P]] = {}
        for form in self.plan.new:
            wanted[self._key(vars(form.instance))] = form
        for form, pk in self.plan.kept:
            if self._key(vars(form.instance)) != self._key(self.before[pk]):
                wanted[self._key(vars(form.instance))] = form
        here = self._on_page
        taken = {self._key(values): "" for pk, values in self.before.items() if pk not in here}
        if wanted and self.fk.name not in self.model.natural:
            # Unique among all records. The columns one by one find more than wanted, in a query that stays short.
            lookup = {f"{name}__in": {key[number] for key in wanted} for number, name in enumerate(self.model.natural)}
            others = self.model._default_manager.filter(**lookup).select_related(self.fk.name)
            for row in others.exclude(**{self.fk.name: self.instance.pk}):
                taken[self._key(vars(row))] = f" {called(getattr(row, self.fk.name))} has it."
        for key, form in wanted.items():
            if key in taken:
                form.add_error(None, f"There is the same {self._called()} already.{taken[key]}")

    def _refuse_losing(self) -> None:
        """A row on which a record stands (an addressee with responses) stays."""
        if not self.plan.gone:
            return
        form_of = {self._own(form): form for form in self.initial_forms}
        for model, link in links_to(self.model):
            for standing in model._default_manager.filter(**{f"{link.name}__in": self.plan.gone}).order_by("pk"):
                name = called(standing) if isinstance(standing, Record) else str(standing)
                said = f"This {self._called()} cannot be removed: {name} stands on it."
                form_of[getattr(standing, link.attname)].add_error(None, said)
                raise ValidationError(said)

    # ---- what is written

    def save(self, commit: bool = True) -> list[P]:
        """Deletions, then updates, then new rows: each finds the keys it needs free."""
        self.new_objects, self.changed_objects, self.deleted_objects = [], [], []
        for pk in self.plan.gone:
            row = self._row(pk)
            self.deleted_objects.append(row)
            row.delete()
        for form, pk in self.plan.kept:
            self._write(form, pk)
        for form in self.plan.new:
            row = form.instance
            row.pk, row._state.adding = None, True
            setattr(row, self.fk.name, self.instance)
            row.save()
            self.new_objects.append(row)
        return [*(row for row, _ in self.changed_objects), *self.new_objects]

    def _row(self, pk: int) -> Any:
        values = self.before[pk]
        return self.model.from_db(self.instance._state.db, list(values), list(values.values()))

    def _write(self, form: PartForm[P], pk: int) -> None:
        if self._own(form) == pk and not form.has_changed():
            return
        row = self._row(pk)
        changed = []
        for column in self.model._meta.concrete_fields:
            if column.name not in form.fields or column.primary_key or column.name == self.fk.name:
                continue
            value = getattr(form.instance, column.attname)
            if value != getattr(row, column.attname):
                setattr(row, column.attname, value)
                changed.append(column.name)
        if changed:
            row.save(update_fields=changed)
            self.changed_objects.append((row, changed))


class IncomingFormSet(forms.BaseInlineFormSet[P, R, PartForm[P]]):
    """Rows that are written on other pages: nothing that is sent for them counts."""

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)

    def is_valid(self) -> bool:
        return True

    def save(self, commit: bool = True) -> list[P]:
        self.new_objects, self.changed_objects, self.deleted_objects = [], [], []
        return []
