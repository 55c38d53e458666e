"""Whether links lead anywhere: to a row of the files or of the database, to no merged id, in no ring."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from records.loading.gathering import NOWHERE, Gathered
from records.loading.kinds import Key, Kind, kinds
from records.loading.lookup import Known, batches
from records.models import FormerId

#: How many candidates are compared letter by letter.
CANDIDATES = 40
#: An owner or record: kind and key.
Whose = tuple[str, Key]


def _pieces(word: str) -> set[str]:
    return {word[at : at + 3] for at in range(max(len(word) - 2, 1))}


class Nearest:
    """The ids of one kind, to say which of them somebody likely meant.

    Comparing a word with ten thousand others letter by letter takes seconds: the few that share most runs of three
    letters are found first.
    """

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._by_piece: dict[str, list[int]] = {}
        for number, word in enumerate(words):
            for piece in _pieces(word):
                self._by_piece.setdefault(piece, []).append(number)

    def __call__(self, word: str) -> str:
        """A sentence that names the nearest one; nothing if none is near."""
        shared: Counter[int] = Counter()
        for piece in sorted(_pieces(word)):
            shared.update(self._by_piece.get(piece, ()))
        likely = sorted(
            shared, key=lambda number: (number_of_misses(word, self._words[number], shared[number]), number)
        )
        close = get_close_matches(word, [self._words[number] for number in likely[:CANDIDATES]], n=1, cutoff=0.5)
        return f" Did you mean “{close[0]}”?" if close else ""


def number_of_misses(word: str, other: str, shared: int) -> int:
    """By how many runs of letters two words differ."""
    return len(word) + len(other) - 2 * shared


def in_words(key: Key) -> str:
    """A key as a message shows it."""
    return " / ".join(str(value) for value in key if value is not None)


def former_ids() -> dict[str, dict[Key, str]]:
    """By kind: the ids that were merged, and where each leads now."""
    labels = {kind.model.resource: label for label, kind in kinds().items() if kind.is_record}
    found: dict[str, dict[Key, str]] = {label: {} for label in kinds()}
    for resource, former, current in FormerId.objects.values_list("resource", "former_id", "current_id"):
        if resource in labels:
            found[labels[resource]][former,] = current
    return found


def check_links(gathered: Gathered, known: Known, spared: set[Whose]) -> None:
    """Tell links that lead nowhere, or to a merged id. Rows of `spared` records are not written and not asked."""
    former = former_ids()
    _check_ids(gathered, known, former, spared)
    lost = {
        label: {key for key in keys if key not in gathered.rows[label] and key not in known[label]}
        for label, keys in gathered.wanted.items()
    }
    for label, key in spared:
        # A curator deleted it; others cannot name it any more.
        if key in gathered.wanted[label] and key not in known[label]:
            lost[label].add(key)
    if not gathered.whole:
        # What is not found may stand where the file could not be read.
        lost = {label: set() for label in lost}
    wrong = {label for label, keys in gathered.wanted.items() if lost[label] or keys & former[label].keys()}
    if not wrong:
        return
    nearest: dict[str, Nearest] = {}
    for kind in kinds().values():
        if not wrong & {label for _, _, label in (*kind.links, *kind.set_links)}:
            continue
        for key, values in _rows(gathered, kind):
            if ((kind.label, key) if kind.is_record else kind.owner(values)) in spared:
                continue
            for field, label, named in _named(kind, values):
                if named in former[label]:
                    current = former[label][named]
                    told = f"“{in_words(named)}” was merged: it is “{current}” now"
                    gathered.tell(kind, key, field.name, told)
                elif named in lost[label]:
                    target = kinds()[label].model._meta.verbose_name
                    if named in gathered.rows[label]:
                        told = f"the {target} “{in_words(named)}” was deleted since it was loaded"
                    else:
                        if label not in nearest:
                            nearest[label] = Nearest(_candidates(gathered, kinds()[label], lost[label]))
                        near = nearest[label](in_words(named))
                        told = f"there is no {target} “{in_words(named)}”, in the files or in the database.{near}"
                    gathered.tell(kind, key, field.name, told)


def _check_ids(gathered: Gathered, known: Known, former: dict[str, dict[Key, str]], spared: set[Whose]) -> None:
    """A new record cannot have an id that was merged. (One that is still there is a curator's, and is spared.)"""
    for label, merged in former.items():
        for key in merged.keys() & gathered.rows[label].keys():
            if key not in known[label] and (label, key) not in spared:
                told = f"this id was merged and leads to “{merged[key]}” now: choose another"
                gathered.tell(kinds()[label], key, "public_id", told)


def _rows(gathered: Gathered, kind: Kind) -> Iterator[tuple[Key, list[Any]]]:
    for key, place in gathered.rows[kind.label].items():
        if place.offset != NOWHERE:
            yield key, gathered.spool.get(place.offset)


def _named(kind: Kind, values: list[Any]) -> Iterator[tuple[Any, str, Key]]:
    """All that a row links to: field, kind and key."""
    for place, field, label in kind.links:
        if values[place] is not None:
            yield field, label, tuple(values[place])
    for place, field, label in kind.set_links:
        for each in values[place]:
            yield field, label, tuple(each)


def _candidates(gathered: Gathered, kind: Kind, lost: set[Key]) -> list[str]:
    """What a link to this kind could have meant: all records, or the parts of the records that the keys name."""
    words = {in_words(key) for key in gathered.rows[kind.label]}
    if kind.is_record:
        words.update(kind.model._base_manager.values_list("public_id", flat=True))
        return sorted(words)
    paths = [
        f"{name}__public_id" if kind.columns[place].is_relation else name
        for name, place in zip(kind.natural, kind.key_places, strict=True)
    ]
    for batch in batches(sorted({key[0] for key in lost if key[0] is not None})):
        found = kind.model._base_manager.filter(**{f"{paths[0]}__in": batch}).values_list(*paths)
        words.update(in_words(key) for key in found)
    return sorted(words)


def check_trees(gathered: Gathered) -> None:
    """Tell each ring of parents, with the records of it, also where it goes through the database."""
    for label, parents in gathered.parents.items():
        kind = kinds()[label]
        above = {**_parents_there(kind, parents), **parents}
        settled: set[str] = set()
        for start in sorted(parents):
            path: dict[str, None] = {}
            at: str | None = start
            while at is not None and at not in settled and at not in path:
                path[at] = None
                at = above.get(at)
            if at is not None and at in path:
                ring = list(path)[list(path).index(at) :]
                _tell_ring(gathered, kind, ring)
            settled.update(path)


def _tell_ring(gathered: Gathered, kind: Kind, ring: list[str]) -> None:
    here = [member for member in ring if (member,) in gathered.rows[kind.label]]
    first = min(here, key=lambda member: gathered.rows[kind.label][member,])
    start = ring.index(first)
    round_ = [*ring[start:], *ring[:start], first]
    gathered.tell(kind, (first,), "parent", f"stands below itself: {' → '.join(round_)}")


def _parents_there(kind: Kind, parents: dict[str, str | None]) -> dict[str, str | None]:
    """The parents that the database has of records which stand above those in the files, up to the roots."""
    found: dict[str, str | None] = {}
    ask = {above for above in parents.values() if above is not None} - parents.keys()
    while ask:
        new: dict[str, str | None] = {}
        for batch in batches(sorted(ask)):
            rows = kind.model._base_manager.filter(public_id__in=batch)
            new.update(rows.values_list("public_id", "parent__public_id"))
        found.update(new)
        ask = {above for above in new.values() if above is not None} - found.keys() - parents.keys()
    return found


def check_pairs(gathered: Gathered) -> None:
    """Tell links that both ends must name, where both are in the files and one does not name the other."""
    for kind in kinds().values():
        for place, field, _ in kind.set_links:
            if not field.remote_field.symmetrical:
                continue
            named = {key: {tuple(each) for each in values[place]} for key, values in _rows(gathered, kind)}
            for key, others in named.items():
                for other in sorted(others):
                    if key not in named.get(other, {key}):
                        told = f"names “{in_words(other)}”, which does not name it in return"
                        gathered.tell(kind, key, field.name, told)
