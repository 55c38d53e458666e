"""What was loaded from where: by that the loader knows a curator's work, and what has left the files."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import F, Model, OuterRef, Q, Subquery

from records import structure
from records.loading.files import Selection
from records.loading.gathering import Gathered
from records.loading.kinds import Key, kinds
from records.loading.lookup import AT_ONCE, batches, in_order
from records.models import Loaded, LoadedPart

#: A record: its kind's label and its key.
Whose = tuple[str, Key]


class Note(NamedTuple):
    """What was noted of a record."""

    version: int
    file: str | None


class Edit(NamedTuple):
    """A record whose version is not the noted one; `now` is None when it is gone."""

    now: int | None
    file: str | None


@dataclass
class Notes:
    """The notes on what is loaded now, and on what should be in it."""

    records: dict[Whose, Note] = field(default_factory=dict)
    parts: dict[Whose, str] = field(default_factory=dict)


def _labels() -> dict[str, str]:
    return {model.resource: model._meta.label_lower for model in structure.record_models()}


def as_text(key: Key) -> str:
    """A key as it is noted."""
    return json.dumps(list(key), ensure_ascii=False)


def read(gathered: Gathered) -> Notes:
    """The notes on the rows in the files, on the records that their parts belong to, and on what stood in the files."""
    notes = Notes()
    for asked in _concerned(gathered.selection):
        _add_records(notes, Loaded.objects.filter(asked))
        _add_parts(notes, LoadedPart.objects.filter(asked))
    for label, kind in kinds().items():
        keys = set(gathered.rows[label]) | {key for owner, key in gathered.owners if owner == label}
        known = notes.records if kind.is_record else notes.parts
        unknown = in_order(key for key in keys if (label, key) not in known)
        for batch in batches(unknown):
            if kind.is_record:
                ids = [key[0] for key in batch]
                _add_records(notes, Loaded.objects.filter(resource=kind.model.resource, public_id__in=ids))
            else:
                _add_parts(notes, LoadedPart.objects.filter(model=label, key__in=[as_text(key) for key in batch]))
    return notes


def _concerned(selection: Selection) -> Iterator[Q]:
    if selection.folder is not None:
        yield Q(file__isnull=True) | Q(file__startswith=f"{selection.folder}/")
    for batch in batches(selection.files if selection.folder is None else ()):
        yield Q(file__in=[file.origin for file in batch])


def _add_records(notes: Notes, rows: Iterable[Loaded]) -> None:
    labels = _labels()
    for row in rows:
        if row.resource in labels:
            notes.records[labels[row.resource], (row.public_id,)] = Note(row.version, row.file)


def _add_parts(notes: Notes, rows: Iterable[LoadedPart]) -> None:
    for row in rows:
        if row.model in kinds():
            notes.parts[row.model, tuple(json.loads(row.key))] = row.file


def moved() -> dict[Whose, Edit]:
    """All noted records that no longer have their noted version, or are gone."""
    found = {}
    for model in structure.record_models():
        now = model._base_manager.filter(public_id=OuterRef("public_id")).values("version")[:1]
        rows = Loaded.objects.filter(resource=model.resource).annotate(now=Subquery(now))
        rows = rows.filter(Q(now__isnull=True) | ~Q(now=F("version")))
        for public_id, version, file in rows.order_by("public_id").values_list("public_id", "now", "file"):
            found[model._meta.label_lower, (public_id,)] = Edit(version, file)
    return found


def _write(model: type[Model], rows: Iterable[Model], unique: list[str], changed: list[str]) -> None:
    for batch in batches(rows):
        model._base_manager.bulk_create(batch, update_conflicts=True, unique_fields=unique, update_fields=changed)


def note_records(records: dict[Whose, Note]) -> None:
    """Write down the version and file of these records."""
    rows = [
        Loaded(resource=kinds()[label].model.resource, public_id=key[0], version=note.version, file=note.file)
        for (label, key), note in records.items()
    ]
    _write(Loaded, rows, ["resource", "public_id"], ["version", "file"])


def note_parts(parts: dict[Whose, str]) -> None:
    """Write down the file of these parts."""
    rows = [LoadedPart(model=label, key=as_text(key), file=file) for (label, key), file in parts.items()]
    _write(LoadedPart, rows, ["model", "key"], ["file"])


def forget_records(records: Iterable[Whose]) -> None:
    """Take out the notes on records that are neither in the files nor in the database."""
    for label, key in records:
        Loaded.objects.filter(resource=kinds()[label].model.resource, public_id=key[0]).delete()


def forget_parts(parts: Iterable[Whose]) -> None:
    """Take out the notes on parts."""
    by_kind: dict[str, list[str]] = {}
    for label, key in parts:
        by_kind.setdefault(label, []).append(as_text(key))
    for label, keys in by_kind.items():
        for batch in batches(keys, AT_ONCE):
            LoadedPart.objects.filter(model=label, key__in=batch).delete()
