"""The first pass over the files: every row is checked, and put where it is found again by its key.

What stays in memory of a row is its key and its place. The row itself waits in a temporary file, so that the
files are read once and what is written is what was checked.
"""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from records.loading import checking, reading
from records.loading.faults import Faults
from records.loading.files import FixtureFile, Selection
from records.loading.kinds import Key, Kind, kinds

#: The temporary file stays in memory up to this size, in bytes.
IN_MEMORY = 8_000_000
#: The place of a row that was faulty: it is known that there is one, and nothing can be written.
NOWHERE = -1


class Place(NamedTuple):
    """Where a row stands: the number of its file, its number in it, and where it waits."""

    file: int
    row: int
    offset: int


class Spool:
    """The values of rows, one after another in a temporary file."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 -- `close` is its end
        self._end = 0

    def put(self, values: list[Any]) -> int:
        """Append a row; its place is what `get` takes."""
        line = json.dumps(values, ensure_ascii=False, default=str).encode() + b"\n"
        self._file.seek(self._end)
        self._file.write(line)
        self._end += len(line)
        return self._end - len(line)

    def get(self, offset: int) -> list[Any]:
        """The values of a row."""
        self._file.seek(offset)
        found: list[Any] = json.loads(self._file.readline())
        return found

    def close(self) -> None:
        self._file.close()


@dataclass
class Gathered:
    """All rows of the files, by kind and key."""

    selection: Selection
    faults: Faults
    spool: Spool = field(default_factory=Spool)
    rows: dict[str, dict[Key, Place]] = field(default_factory=lambda: {label: {} for label in kinds()})
    #: The keys that links name.
    wanted: dict[str, set[Key]] = field(default_factory=lambda: {label: set() for label in kinds()})
    #: In trees: the id above each id, as the files have it.
    parents: dict[str, dict[str, str | None]] = field(default_factory=dict)
    #: The records that parts in the files belong to: kind and key.
    owners: set[tuple[str, Key]] = field(default_factory=set)
    #: Whether every file was read to its end. If not, what a link does not find may stand in the rest.
    whole: bool = True

    def values(self, kind: Kind, key: Key) -> list[Any]:
        """The values of a row."""
        return self.spool.get(self.rows[kind.label][key].offset)

    def tell(self, kind: Kind, key: Key, field: str, message: str) -> None:
        """Note a fault of a row."""
        place = self.rows[kind.label][key]
        self.faults.add(place.file, place.row, kind.shown(key), field, message)


def gather(selection: Selection) -> Gathered:
    """Read and check all files. Whatever is wrong with single rows is in `faults` then."""
    found = Gathered(selection, Faults(tuple(file.name for file in selection.files)))
    for number, file in enumerate(selection.files):
        _gather_file(found, number, file)
    return found


def _gather_file(found: Gathered, number: int, file: FixtureFile) -> None:
    try:
        for row, entry in reading.rows(file.path):
            _gather_row(found, number, row, entry)
    except reading.BrokenFileError as error:
        found.whole = False
        found.faults.add(number, error.row, "", "", f"the file {error}")
    except OSError as error:
        found.whole = False
        found.faults.add(number, 0, "", "", f"the file cannot be read ({error.strerror})")


def _frame_faults(entry: Any) -> Iterable[str]:
    """What is wrong with a row beside its fields."""
    if not isinstance(entry, dict):
        yield "is no row: a row is an object with “model” and “fields”"
        return
    if isinstance(entry, reading.Doubled):
        yield f"{', '.join(f'“{name}”' for name in entry.names)} stands in it twice"
    if not isinstance(entry.get("model"), str):
        yield "has no “model”, as text"
    elif entry["model"].lower() not in kinds():
        near = checking.nearest(entry["model"].lower(), list(kinds()))
        yield f"“{entry['model']}” is no kind of record or part.{near}"
    if not isinstance(entry.get("fields"), dict):
        yield "has no “fields”, as an object"
    for name in entry:
        if name == "pk":
            yield "“pk” must be left out: rows are known by what they say"
        elif name not in {"model", "fields"}:
            yield f"“{name}” is not known: a row has “model” and “fields”"


def _gather_row(found: Gathered, number: int, row: int, entry: Any) -> None:
    for fault in (faults := list(_frame_faults(entry))):
        found.faults.add(number, row, "", "", fault)
    if not isinstance(entry, dict) or not isinstance(entry.get("fields"), dict):
        return
    kind = kinds().get(str(entry.get("model")).lower())
    if kind is None:
        return
    fields = entry["fields"]
    wrong: dict[str, list[str]] = {}
    values = checking.checked(kind, fields, lambda name, message: wrong.setdefault(name, []).append(message))
    if isinstance(fields, reading.Doubled):
        for name in fields.names:
            wrong.setdefault(name, []).append("stands in the row twice")
    if not wrong:
        checking.check_together(kind, values, lambda name, message: wrong.setdefault(name, []).append(message))
    # A row whose key is right is there for others to link to, whatever else is wrong with it.
    key = None if wrong.keys() & {*kind.natural} else kind.key(values)
    shown = kind.shown(kind.key(values))
    for name, messages in wrong.items():
        for message in messages:
            found.faults.add(number, row, shown, name, message)
    if key is None:
        return
    if (other := found.rows[kind.label].get(key)) is not None:
        where = f"{found.faults.names[other.file]}, row {other.row}"
        found.faults.add(number, row, shown, "", f"stands in {where}, already")
        return
    offset = NOWHERE if wrong or faults else found.spool.put(values)
    found.rows[kind.label][key] = Place(number, row, offset)
    if offset != NOWHERE:
        _gather_links(found, kind, key, values)


def _gather_links(found: Gathered, kind: Kind, key: Key, values: list[Any]) -> None:
    for place, _, label in kind.links:
        if values[place] is not None:
            _want(found, label, tuple(values[place]))
    for place, _, label in kind.set_links:
        found.wanted[label].update(tuple(each) for each in values[place])
    if (owner := kind.owner(values)) is not None:
        found.owners.add(owner)
    if kind.parent_place is not None:
        above = values[kind.parent_place]
        found.parents.setdefault(kind.label, {})[key[0]] = None if above is None else above[0]


def _want(found: Gathered, label: str, key: Key) -> None:
    found.wanted[label].add(key)
    for target, other in kinds()[label].named_in(key):
        found.wanted[target].add(other)
