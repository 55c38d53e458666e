"""Where a dump puts each row: where it stands already, where it came from, or with its like."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from records.loading import reading
from records.loading.files import fixture_files, origin, project_folder
from records.loading.kinds import Key, Kind, kinds
from records.loading.notes import Whose
from records.loading.rendering import Rows
from records.models import Loaded, LoadedPart

#: Where rows go that stand in no file yet.
NEW_FILE = "curated.json"


class NoFixturesError(Exception):
    """A folder that is not one of fixtures."""


@dataclass
class Standing:
    """The files of a folder as they are."""

    #: The file of each row, from the folder.
    rows: dict[Whose, str] = field(default_factory=dict)
    #: The files, in order.
    files: list[str] = field(default_factory=list)

    def home(self, label: str) -> str | None:
        """The folder in which most rows of a kind stand; None when there are none."""
        folders = Counter(
            PurePosixPath(file).parent.as_posix() for (other, _), file in self.rows.items() if other == label
        )
        return min(folders, key=lambda name: (-folders[name], name)) if folders else None


def standing(folder: Path) -> Standing:
    """What stands in the files of `folder`. Raises NoFixturesError when it holds something else, or cannot be read."""
    found = Standing()
    if folder.exists() and not folder.is_dir():
        raise NoFixturesError(f"{folder} is no folder.")
    files = fixture_files(folder) if folder.is_dir() else []
    if not files and folder.is_dir() and any(folder.iterdir()):
        raise NoFixturesError(f"{folder} is not empty and holds no fixtures.")
    for path in files:
        name = path.relative_to(folder).as_posix()
        found.files.append(name)
        try:
            for row, entry in reading.rows(path):
                found.rows.setdefault(_whose(name, row, entry), name)
        except reading.BrokenFileError as error:
            raise NoFixturesError(f"{name}: the file {error}.") from error
    return found


def _whose(file: str, row: int, entry: Any) -> Whose:
    """The kind and key of a row in a file, as far as they can be made out."""
    kind = kinds().get(str(entry.get("model")).lower()) if isinstance(entry, dict) else None
    fields = entry.get("fields") if kind is not None else None
    if kind is None or not isinstance(fields, dict):
        raise NoFixturesError(f"{file}, row {row} is no row of fixtures.")
    values = [fields.get(column.name, column.get_default()) for column in kind.columns]
    key = kind.key(values)
    if any(isinstance(value, (list, dict)) for value in key):
        raise NoFixturesError(f"{file}, row {row} has no key.")
    return kind.label, key


def _noted(folder: Path) -> dict[Whose, str]:
    """The files that rows were loaded from, as files of `folder`."""
    labels = {kind.model.resource: label for label, kind in kinds().items() if kind.is_record}
    roots = [f"{origin(each)}/" for each in (folder, project_folder())]

    def inside(file: str) -> str:
        root = next((each for each in roots if file.startswith(each)), None)
        # Of a folder that is not this: its last step and the name.
        return file.removeprefix(root) if root else "/".join(PurePosixPath(file).parts[-2:])

    found: dict[Whose, str] = {}
    for record in Loaded.objects.all():
        if record.file is not None and record.resource in labels:
            found[labels[record.resource], (record.public_id,)] = inside(record.file)
    for part in LoadedPart.objects.all():
        found[part.model, tuple(json.loads(part.key))] = inside(part.file)
    return found


@dataclass
class _Places:
    there: Standing
    noted: dict[Whose, str]
    files: dict[Whose, str] = field(default_factory=dict)
    _homes: dict[str, str | None] = field(default_factory=dict)
    _following: dict[str, bool] = field(default_factory=dict)

    def place(self, kind: Kind, key: Key, fields: dict[str, Any]) -> str:
        row = (kind.label, key)
        file = self.there.rows.get(row) or self.noted.get(row)
        if file is None:
            owner = kind.owner(list(fields.values()))
            if owner is not None and owner in self.files and self.follows(kind):
                file = self.files[owner]
            else:
                file = f"{self.home(kind)}/{NEW_FILE}"
        self.files[row] = file
        return file

    def home(self, kind: Kind) -> str:
        """The folder of new rows of a kind."""
        if kind.label not in self._homes:
            self._homes[kind.label] = self.there.home(kind.label)
        return self._homes[kind.label] or _usual_home(kind)

    def follows(self, kind: Kind) -> bool:
        """Whether parts of a kind stand with their records: as most do, else if all they link to is loaded before."""
        if kind.label not in self._following:
            together = Counter(
                self.there.rows.get(owner) == file
                for (label, key), file in self.there.rows.items()
                if label == kind.label and (owner := _owner_in(kind, key)) is not None
            )
            self._following[kind.label] = together[True] > together[False] if together else _points_back(kind)
        return self._following[kind.label]


def _owner_in(kind: Kind, key: Key) -> Whose | None:
    """The record that a part belongs to, if its key says so."""
    for place, label in kind.own_places:
        name = kind.columns[place].name
        if name in kind.natural and (value := key[kind.natural.index(name)]) is not None:
            return label, (value,)
    return None


def _points_back(kind: Kind) -> bool:
    """Whether what a part links to, beside its record, is loaded before its record."""
    order = list(kinds())
    ((place, owner),) = kind.own_places if len(kind.own_places) == 1 else ((-1, ""),)
    others = [label for at, _, label in kind.links if at != place]
    return bool(owner) and all(order.index(label) < order.index(owner) for label in others)


def _usual_home(kind: Kind) -> str:
    """A folder for a kind of which no file has a row: numbered in the order of loading."""
    number = list(kinds()).index(kind.label) * 10 + 10
    return f"{number:03}-{kind.name.replace(' ', '-')}"


def placed(rows: Rows, there: Standing, folder: Path) -> dict[str, list[Whose]]:
    """The rows of each file, in no order yet."""
    places = _Places(there, _noted(folder))
    found: dict[str, list[Whose]] = {}
    for label, kind in kinds().items():
        for key, fields in rows[label].items():
            found.setdefault(places.place(kind, key, fields), []).append((label, key))
    return found
