"""What stood in the files at an earlier loading and is no longer there."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from records.choices import State
from records.loading.gathering import Gathered
from records.loading.kinds import Key, kinds
from records.loading.lookup import Known, Row, batches, find, in_order
from records.loading.notes import Notes, Whose


@dataclass
class Leaving:
    """Records and parts that left the files."""

    #: Records, noted for these files.
    records: set[Whose]
    #: Keys of parts, by kind.
    _left: dict[str, set[Key]]
    #: Parts to take away: their database keys by kind and key. Filled by `look_up`.
    parts: dict[str, dict[Key, int]] = field(default_factory=dict)
    _owner: dict[Whose, Whose] = field(default_factory=dict)
    #: Of the records, those that are there, with their database keys and states.
    _there: dict[Whose, tuple[int, str]] = field(default_factory=dict)
    #: Parts that nothing must be noted of any more.
    _forgotten: set[Whose] = field(default_factory=set)
    _curated: set[Whose] = field(default_factory=set)

    def named(self) -> Iterator[tuple[str, Key]]:
        """The records that the keys of the parts name."""
        for label, keys in self._left.items():
            for key in keys:
                yield from kinds()[label].named_in(key)

    def look_up(self, known: Known) -> None:
        """Find in the database what left."""
        for label, keys in self._left.items():
            there = find(kinds()[label], in_order(keys), known)
            self.parts[label] = {key: row.pk for key, row in there.items()}
            self._forgotten |= {(label, key) for key in keys}
            self._find_owners(label, there)
        for label, kind in kinds().items():
            records = in_order(key for other, key in self.records if other == label)
            for batch in batches(records):
                rows = kind.model._base_manager.filter(public_id__in=[key[0] for key in batch])
                for public_id, pk, state in rows.values_list("public_id", "pk", "state"):
                    self._there[label, (public_id,)] = (pk, state)

    def _find_owners(self, label: str, there: dict[Key, Row]) -> None:
        asked: dict[str, dict[int, list[Key]]] = {}
        for key, row in there.items():
            place, target = next(each for each in kinds()[label].owner_places if row.values[each[0]] is not None)
            asked.setdefault(target, {}).setdefault(row.values[place], []).append(key)
        for target, by_pk in asked.items():
            for batch in batches(sorted(by_pk)):
                rows = kinds()[target].model._base_manager.filter(pk__in=batch)
                for pk, public_id in rows.values_list("pk", "public_id"):
                    for key in by_pk[pk]:
                        self._owner[label, key] = (target, (public_id,))

    def owners(self) -> set[Whose]:
        """The records that parts left."""
        return set(self._owner.values())

    def spare(self, curated: set[Whose]) -> None:
        """Leave the parts of these records, and of those that left as a whole."""
        self._curated = curated
        kept = curated | self.records
        for label, parts in self.parts.items():
            for key in list(parts):
                if self._owner.get((label, key)) in kept:
                    del parts[key]
                    self._forgotten.discard((label, key))

    def forgotten(self) -> set[Whose]:
        """The parts whose notes are to go: they are not in the files, and will not be in the database."""
        return self._forgotten

    def still_there(self) -> set[Whose]:
        """The records that are in the database, and not withdrawn."""
        return {record for record, (_, state) in self._there.items() if state != State.WITHDRAWN}

    def can_be_withdrawn(self) -> dict[Whose, int]:
        """Published records that no curator changed, with their database keys. A draft would be published by it."""
        return {
            record: pk
            for record, (pk, state) in self._there.items()
            if state == State.PUBLISHED and record not in self._curated
        }


def what_left(gathered: Gathered, noted: Notes) -> Leaving:
    """What is noted for the files that are loaded and does not stand in them."""
    selection = gathered.selection
    records = {
        (label, key)
        for (label, key), note in noted.records.items()
        # Of records noted before files were, nobody knows which files they should be in.
        if note.file is not None and key not in gathered.rows[label] and selection.concerns(note.file)
    }
    left: dict[str, set[Key]] = {}
    for (label, key), file in noted.parts.items():
        if key not in gathered.rows[label] and selection.concerns(file):
            left.setdefault(label, set()).add(key)
    return Leaving(records, left)
