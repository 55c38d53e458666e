"""Fixture files: which there are, in which order, and how a file is remembered."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings


def project_folder() -> Path:
    """Where the project's own fixtures are."""
    return Path(settings.BASE_DIR) / "fixtures"


def fixture_files(folder: Path) -> list[Path]:
    """The fixture files below `folder`, in loading order: by the numbers that folders and files begin with."""
    found = (path for path in folder.rglob("*.json") if path.is_file())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def origin(path: Path) -> str:
    """How the notes name a file or folder: from the project's root where it lies in it, so that a project may move."""
    path, root = path.resolve(), Path(settings.BASE_DIR).resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


@dataclass(frozen=True)
class FixtureFile:
    """One file to load."""

    path: Path
    #: How messages name it.
    name: str
    #: How the notes name it.
    origin: str


@dataclass(frozen=True)
class Selection:
    """What is loaded: all files of a folder, or some files alone."""

    files: tuple[FixtureFile, ...]
    #: The folder whose files all take part; None when files were named.
    folder: str | None = None

    def concerns(self, file: str | None) -> bool:
        """Whether a row that was noted for `file` should be in what is loaded, if it still exists.

        Rows noted before files were (None) count where a whole folder is loaded.
        """
        if self.folder is None:
            return any(found.origin == file for found in self.files)
        return file is None or file.startswith(f"{self.folder}/")


def select(folder: Path, named: Iterable[Path] = ()) -> Selection:
    """The files to load: those named, which may lie in `folder` or anywhere, or else all of `folder`.

    Raises FileNotFoundError for a named file that is not there.
    """
    chosen: list[Path] = []
    for path in named:
        found = next((each for each in (path, folder / path) if each.is_file()), None)
        if found is None:
            raise FileNotFoundError(f"There is no file {path}, here or in {folder}.")
        if found.resolve() not in [each.resolve() for each in chosen]:
            chosen.append(found)
    whole = not chosen
    base = folder.resolve()
    files = []
    for path in chosen or fixture_files(folder):
        inside = path.resolve().is_relative_to(base)
        name = path.resolve().relative_to(base).as_posix() if inside else path.as_posix()
        files.append(FixtureFile(path, name, origin(path)))
    if not whole:
        files.sort(key=lambda file: file.name)
    return Selection(tuple(files), origin(folder) if whole else None)
