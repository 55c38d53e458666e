"""Which records are a curator's work now, so that loading must not touch them."""

from collections import Counter

from records.loading.comparing import Difference
from records.loading.gathering import Gathered
from records.loading.kinds import kinds
from records.loading.leaving import Leaving
from records.loading.lookup import Known, batches
from records.loading.notes import Edit, Notes, Whose
from records.loading.report import named


class CuratedError(Exception):
    """Records that curators changed since they were loaded: loading again would undo their work."""

    def __init__(self, records: list[str]) -> None:
        self.records = records
        number = f"{len(records)} records" if len(records) > 1 else "1 record"
        super().__init__(
            f"curators have changed {number} since they were loaded ({named(records)})."
            " --update leaves those as they are and loads the rest."
        )


def concerned(gathered: Gathered, edits: dict[Whose, Edit]) -> set[Whose]:
    """Of the records that curators changed, those that the files speak of, or once did."""
    return {
        (label, key)
        for (label, key), edit in edits.items()
        if key in gathered.rows[label] or (label, key) in gathered.owners or gathered.selection.concerns(edit.file)
    }


def overwritten(differences: dict[str, Difference], known: Known, noted: Notes) -> set[Whose]:
    """Records that were never loaded and that the files would change: a curator's own, with the id of a fixture."""
    touched = {row.whose for found in differences.values() for row in found.changed}
    touched |= {(label, change.key) for label, found in differences.items() for change in found.sets}
    return {
        (label, key)
        for label, key in touched
        if kinds()[label].is_record and key in known[label] and (label, key) not in noted.records
    }


def settled(
    curated: set[Whose], gathered: Gathered, known: Known, differences: dict[str, Difference], gone: Leaving
) -> set[Whose]:
    """Curated records that are, with all their parts, what the files say: what the curators did was written out."""
    if gathered.selection.folder is None:
        # The parts that stand in other files are not known.
        return set()
    differing = {whose for found in differences.values() for whose in found.differing()} | gone.owners()
    same = {(label, key) for label, key in curated - differing if key in known[label] and key in gathered.rows[label]}
    here: Counter[Whose] = Counter()
    for label, found in differences.items():
        if not kinds()[label].is_record:
            here.update(found.counted)
    there = _count_parts(same, known)
    return {whose for whose in same if here[whose] == there[whose]}


def _count_parts(records: set[Whose], known: Known) -> Counter[Whose]:
    """How many parts the database has of each record, of those that it comes first in."""
    found: Counter[Whose] = Counter()
    whose = {(label, known[label][key]): (label, key) for label, key in records}
    for kind in kinds().values():
        for place, label in kind.own_places:
            pks = sorted(pk for other, pk in whose if other == label)
            name = kind.columns[place].attname
            for batch in batches(pks):
                rows = kind.model._base_manager.filter(**{f"{name}__in": batch})
                found.update(whose[label, pk] for pk in rows.values_list(name, flat=True))
    return found
