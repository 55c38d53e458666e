"""Loading fixtures: check everything, write what differs, all or nothing."""

from collections.abc import Iterable
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from records import history, structure
from records.loading import links, notes, writing
from records.loading.comparing import Difference, compare_all
from records.loading.curation import CuratedError, concerned, overwritten, settled
from records.loading.faults import RefusedError
from records.loading.files import select
from records.loading.gathering import Gathered, gather
from records.loading.kinds import Key, database, kinds
from records.loading.leaving import Leaving, what_left
from records.loading.lookup import Known, batches, resolve
from records.loading.notes import Edit, Note, Notes, Whose
from records.loading.report import Counts, Report, address

#: What a record that left the fixtures is withdrawn for.
LEFT = "No longer in the fixtures."


def is_empty() -> bool:
    """Whether the database holds no record of any kind."""
    return not any(model._default_manager.exists() for model in structure.record_models())


def load(
    folder: Path,
    named: Iterable[Path] = (),
    *,
    update: bool = False,
    prune: bool = False,
    dry_run: bool = False,
) -> Report:
    """Load all fixtures of `folder`, or the `named` files alone, in one transaction.

    Without `update`, records that curators changed refuse the whole; with it they are left as they are. `prune`
    withdraws records that left the files. `dry_run` does all of it and takes it back.

    Raises RefusedError with every fault that was found, CuratedError, FileNotFoundError for a named file that is not
    there, and DatabaseError where the database fails; nothing is written then.
    """
    gathered = gather(select(folder, named))
    try:
        with transaction.atomic(using=database()):
            writing.hold()
            report = _load(gathered, update=update, prune=prune)
            if dry_run:
                transaction.set_rollback(True, using=database())
    finally:
        gathered.spool.close()
    return report


def _load(gathered: Gathered, *, update: bool, prune: bool) -> Report:
    noted, edits = notes.read(gathered), notes.moved()
    curated = concerned(gathered, edits)
    gone = what_left(gathered, noted)
    known = resolve(gathered, also=gone.named())
    links.check_links(gathered, known, curated)
    links.check_trees(gathered)
    links.check_pairs(gathered)
    if gathered.faults:
        raise RefusedError(gathered.faults)

    differences = compare_all(gathered, known, asked=curated)
    gone.look_up(known)
    curated |= overwritten(differences, known, noted)
    if curated and not update:
        raise CuratedError(sorted(address(record) for record in curated))
    curated -= settled(curated, gathered, known, differences, gone)
    gone.spare(curated)
    for found in differences.values():
        found.spare(curated)

    withdrawn, unwritten = _write(gathered, known, differences, gone, prune=prune)
    for label, keys in unwritten.items():
        differences[label].leave(keys)
    _note(gathered, noted, edits, curated, differences, gone)
    report = _report(gathered, differences, gone, curated, withdrawn)
    report.unwritten = sorted(kinds()[label].shown(key) for label, keys in unwritten.items() for key in keys)
    return report


def _write(
    gathered: Gathered, known: Known, differences: dict[str, Difference], gone: Leaving, *, prune: bool
) -> tuple[set[Whose], dict[str, set[Key]]]:
    """Write all that differs, and its history.

    Returns the records that were withdrawn, and the keys of rows that were not written, because they link to what was
    left as curators have it.
    """
    writer = writing.Writer(gathered, known)
    # What is removed goes first: its values may be those of new rows.
    for label in reversed(kinds()):
        writer.remove(kinds()[label], list(gone.parts.get(label, {}).values()))
    for found in differences.values():
        writer.write(found)
    writer.finish()
    for label, parts in gone.parts.items():
        for other, pk in writing.still_named(kinds()[label], list(parts.values())):
            _tell_still_named(gathered, label, other, pk)
    if gathered.faults:
        raise RefusedError(gathered.faults)
    withdrawn = gone.can_be_withdrawn() if prune else {}
    now = timezone.now()
    for label in kinds():
        pks = [pk for (other, _), pk in withdrawn.items() if other == label]
        writer.withdraw(kinds()[label], pks, LEFT, now)
    if writer.models:
        history.catch_up("Loaded from fixtures.", sorted(writer.models, key=lambda model: model._meta.label))
    return set(withdrawn), writer.unwritten


def _tell_still_named(gathered: Gathered, label: str, other: str, pk: int) -> None:
    row = kinds()[other].model._base_manager.get(pk=pk)
    one = kinds()[label].model._meta.verbose_name
    gathered.faults.add(0, 0, "", "", f"{one} that left the files is still named by {other} {row}")


def _note(
    gathered: Gathered,
    noted: Notes,
    edits: dict[Whose, Edit],
    curated: set[Whose],
    differences: dict[str, Difference],
    gone: Leaving,
) -> None:
    """Note what was loaded from where, and the versions that this loading moved; what curators changed stays noted."""
    files = [file.origin for file in gathered.selection.files]
    moved = notes.moved()
    records: dict[Whose, Note] = {}
    parts: dict[Whose, str] = {}
    for label, kind in kinds().items():
        unknown = []
        for key, place in gathered.rows[label].items():
            row, file = (label, key), files[place.file]
            if not kind.is_record:
                if noted.parts.get(row) != file and key not in differences[label].spared:
                    parts[row] = file
            elif row in curated:
                continue
            elif row not in noted.records:
                unknown.append(key)
            elif row in moved or noted.records[row].file != file:
                version = moved[row].now if row in moved else noted.records[row].version
                records[row] = Note(version or 0, file)
        for batch in batches(unknown):
            versions = kind.model._base_manager.filter(public_id__in=[key[0] for key in batch])
            for public_id, version in versions.values_list("public_id", "version"):
                place = gathered.rows[label][public_id,]
                records[label, (public_id,)] = Note(version, files[place.file])
    for row, edit in moved.items():
        if row not in edits and row not in records and edit.now is not None:
            records[row] = Note(edit.now, edit.file)
    notes.note_records(records)
    notes.note_parts(parts)
    notes.forget_parts(gone.forgotten())
    notes.forget_records(row for row in gone.records if row in moved and moved[row].now is None)


def _report(
    gathered: Gathered,
    differences: dict[str, Difference],
    gone: Leaving,
    curated: set[Whose],
    withdrawn: set[Whose],
) -> Report:
    report = Report(len(gathered.selection.files))
    for label, kind in kinds().items():
        removed = len(gone.parts.get(label, {}))
        found = differences.get(label)
        if found is not None:
            counts = Counts(len(found.new), len(found.rows_changed()), removed, found.same, len(found.spared))
            report.kinds[kind.name] = counts
        elif removed:
            report.kinds[kind.name] = Counts(removed=removed)
    report.skipped = sorted(address(record) for record in curated)
    report.withdrawn = sorted(address(record) for record in withdrawn)
    report.left = sorted(address(record) for record in gone.still_there() if record not in withdrawn)
    return report
