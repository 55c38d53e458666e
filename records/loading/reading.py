"""Reading a fixture file row by row: however long it is, one row of it is in memory.

`json.load` would take ten times the size of the file, and would say of a key that stands twice only the last value.
"""

import codecs
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

#: How much is read at once, in bytes.
CHUNK = 1 << 16
#: How long one row may be, in characters: a record with everything full has a tenth of that.
LONGEST_ROW = 4_000_000

_BLANK = re.compile(r"[ \t\n\r]*")


class BrokenFileError(Exception):
    """A file that cannot be read on; `row` is the one at which it breaks, 0 for the file as a whole."""

    def __init__(self, message: str, row: int = 0) -> None:
        super().__init__(message)
        self.row = row


class Doubled(dict[str, Any]):
    """An object in which keys stand twice; `names` are those keys."""

    names: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    doubled = Doubled(found)
    names = [name for name, _ in pairs]
    doubled.names = tuple(name for name in found if names.count(name) > 1)
    return doubled


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=Decimal)


class _Window:
    """The text of a file, of which a part is in memory; `at` is the place that is read next."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._undecodable = False
        self._line = 1
        self.text = ""
        self.at = 0
        self.ended = False
        #: The number of the row that is being read.
        self.row = 0

    def more(self, size: int = CHUNK) -> bool:
        """Read on, and forget what lies behind. False when the file has ended. Raises BrokenFileError for no UTF-8."""
        if self._undecodable:
            line = self._line + self.text.count("\n", self.at)
            raise BrokenFileError(f"is not written in UTF-8 (line {line})", self.row)
        if self.ended:
            return False
        data = self._file.read(size)
        self.ended = not data
        try:
            text = self._decoder.decode(data, final=self.ended)
        except UnicodeDecodeError as error:
            # What stands before it can still be read, so that the fault is told of the row it is in.
            text = error.object[: error.start].decode("utf-8")
            self._undecodable = True
        self._line += self.text.count("\n", 0, self.at)
        self.text, self.at = self.text[self.at :] + text, 0
        return True

    def line(self, at: int) -> int:
        """The number of the line that holds this place of the window."""
        return self._line + self.text.count("\n", 0, at)

    def next(self) -> str:
        """The next character that is no blank, or nothing at the end. It is not taken."""
        while True:
            self.at = _BLANK.match(self.text, self.at).end()  # type: ignore[union-attr]
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""

    def take(self) -> Any:
        """The next value. Raises BrokenFileError when there is none that can be read."""
        size = CHUNK
        while True:
            try:
                value, end = _DECODER.raw_decode(self.text, self.at)
            except json.JSONDecodeError as error:
                # It may only be cut off by the window: the error counts when there is nothing more to read.
                if len(self.text) - self.at > LONGEST_ROW:
                    raise BrokenFileError(f"is no JSON, or longer than {LONGEST_ROW:,} characters", self.row) from error
                if self.more(size):
                    size *= 2
                    continue
                line = self.line(min(error.pos, len(self.text)))
                raise BrokenFileError(f"is no JSON, or ends too early ({error.msg}, line {line})", self.row) from error
            except (ValueError, RecursionError) as error:
                raise BrokenFileError(f"cannot be read ({error})", self.row) from error
            self.at = end
            return value


def rows(path: Path) -> Iterator[tuple[int, Any]]:
    """The rows of a file, each with its number from 1, as they stand there and not checked.

    Numbers with a point are Decimal. Raises BrokenFileError where the file cannot be read on, OSError where not at all.
    """
    with path.open("rb") as file:
        yield from _rows(_Window(file))


def _rows(window: _Window) -> Iterator[tuple[int, Any]]:
    window.more()
    if window.text.startswith("\ufeff"):
        raise BrokenFileError("begins with a byte-order mark: save it as UTF-8 without one")
    if window.next() != "[":
        raise BrokenFileError("is empty" if not window.next() else "is no list of rows in JSON")
    window.at += 1
    if window.next() == "]":
        window.at += 1
    else:
        while True:
            window.row += 1
            if not window.next():
                raise BrokenFileError(f"ends too early, after row {window.row - 1}", window.row)
            yield window.row, window.take()
            mark = window.next()
            if mark not in {",", "]"}:
                told = "ends too early" if not mark else "is no JSON: “,” or “]” is missing"
                raise BrokenFileError(f"{told} after row {window.row} (line {window.line(window.at)})", window.row)
            window.at += 1
            if mark == "]":
                break
    if window.next():
        raise BrokenFileError(f"goes on after its list (line {window.line(window.at)})", window.row)
