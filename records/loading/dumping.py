"""The database as fixture files: byte for byte the same from either engine, and as they were loaded."""

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.db import connections, transaction

from records import structure
from records.loading.kinds import by_value, database, kinds
from records.loading.notes import Whose
from records.loading.placing import placed, standing
from records.loading.rendering import Rows, rendered


@dataclass
class Dumped:
    """What a dump did to the files."""

    rows: int = 0
    written: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unchanged: int = 0

    def lines(self) -> list[str]:
        """It in words, a line each."""
        found = [
            f"{self.rows} rows: {len(self.written)} files written, {len(self.changed)} changed,"
            f" {len(self.removed)} removed, {self.unchanged} as they were."
        ]
        for what in ("written", "changed", "removed"):
            found += [f"  {what}  {name}" for name in getattr(self, what)]
        return found


def dump(folder: Path) -> Dumped:
    """Write the whole database to the files of `folder`, each row where it stands already; all files or none.

    Raises NoFixturesError for a folder that holds something else.
    """
    there = standing(folder)
    with _one_moment():
        rows = rendered()
        files = placed(rows, there, folder)
    stood = {row: place for place, row in enumerate(there.rows)}
    texts = {name: _text(rows, found, stood) for name, found in sorted(files.items())}
    done = Dumped(rows=sum(len(found) for found in files.values()))
    for name, text in texts.items():
        path = folder / name
        if not path.exists():
            done.written.append(name)
        elif path.read_bytes() != text:
            done.changed.append(name)
        else:
            done.unchanged += 1
    done.removed = [name for name in there.files if name not in texts]
    _replace(folder, {name: texts[name] for name in (*done.written, *done.changed)}, done.removed)
    return done


@contextlib.contextmanager
def _one_moment() -> Iterator[None]:
    """All queries in this block see the same moment."""
    connection = connections[database()]
    # Within a transaction that has begun it is too late to ask for it. On SQLite any transaction does.
    alone = not connection.in_atomic_block
    with transaction.atomic(using=database()):
        if alone and connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def _text(rows: Rows, found: list[Whose], stood: dict[Whose, int]) -> bytes:
    entries = [{"model": label, "fields": rows[label][key]} for label, key in _ordered(rows, found, stood)]
    return (json.dumps(entries, indent=2, ensure_ascii=False) + "\n").encode()


def _ordered(rows: Rows, found: list[Whose], stood: dict[Whose, int]) -> list[Whose]:
    """The rows of a file: records by id after those above them, each with its parts, then other records' parts.

    `stood` says which of them stood where in the file.
    """
    kind_order = {label: place for place, label in enumerate(kinds())}
    records = {row for row in found if kinds()[row[0]].is_record}
    parts: dict[Whose | None, list[Whose]] = {}
    for label, key in found:
        if (label, key) not in records:
            owner = kinds()[label].owner(list(rows[label][key].values()))
            parts.setdefault(owner if owner in records else None, []).append((label, key))
    ordered: list[Whose] = []
    for record in _after_parents(rows, sorted(records, key=lambda row: (kind_order[row[0]], row[1]))):
        ordered += [record, *_by_kind(parts.get(record, []), stood)]
    return ordered + _by_kind(parts.get(None, []), stood)


def _by_kind(parts: list[Whose], stood: dict[Whose, int]) -> list[Whose]:
    """Parts kind by kind, each by key: the kinds in the models' order, or in that in which they stood before."""
    order = [model._meta.label_lower for model in structure.part_models()]
    first: dict[str, int] = {}
    for part in parts:
        if part in stood:
            first[part[0]] = min(stood[part], first.get(part[0], stood[part]))
    before = sorted(first, key=lambda label: first[label])
    if before != sorted(before, key=order.index):
        # No change for its own sake; a kind that is new here comes last.
        order = before + [label for label in order if label not in before]
    return sorted(parts, key=lambda part: (order.index(part[0]), by_value(part[1])))


def _after_parents(rows: Rows, records: list[Whose]) -> list[Whose]:
    here = set(records)
    ordered: dict[Whose, None] = {}

    for record in records:
        path = []
        at: Whose | None = record
        while at is not None and at in here and at not in ordered and at not in path:
            path.append(at)
            at = _above(rows, at)
        ordered.update(dict.fromkeys(reversed(path)))
    return list(ordered)


def _above(rows: Rows, record: Whose) -> Whose | None:
    label, key = record
    if kinds()[label].parent_place is None:
        return None
    above: list[str] | None = rows[label][key]["parent"]
    return None if above is None else (label, tuple(above))


def _replace(folder: Path, texts: dict[str, bytes], removed: list[str]) -> None:
    """Put all files in place, or none: each is first written beside its place."""
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, text in texts.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            waiting.append((Path(temporary), path))
            with os.fdopen(handle, "wb") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).chmod(path.stat().st_mode if path.exists() else 0o644)
    except BaseException:
        for temporary_path, _ in waiting:
            with contextlib.suppress(OSError):
                temporary_path.unlink()
        raise
    for temporary_path, path in waiting:
        temporary_path.replace(path)
    for name in removed:
        (folder / name).unlink()
