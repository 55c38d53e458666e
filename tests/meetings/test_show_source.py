"""The text beside what cites it."""

import hashlib
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from meetings.models import Activity, Meeting, Paper, Source
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")
TEXT = "one\ntwo\n\nfour  \nfive\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT)
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    meeting = make(Meeting, public_id="m", text_title="Proceedings", text_sha256=digest, text_lines=5)
    paper = make(Paper, public_id="m.p", meeting=meeting, line_start=1, line_end=5)
    for number, (first, last) in enumerate([(2, 4), (4, 4)]):
        activity = make(Activity, public_id=f"a-{number}", title=f"Activity {number}")
        make(Source, of_activity=activity, paper=paper, document=None, line_start=first, line_end=last)
    return path


def shown(lines: str, text: Path, meeting: str = "m") -> str:
    out = StringIO()
    call_command("show_source", meeting, lines, text=text, stdout=out)
    return out.getvalue()


def test_lines_and_what_rests_on_them(text: Path) -> None:
    assert shown("1-4", text) == (
        "     1  one\n"
        "     2  two\n"
        "        ↳ activities/a-0, lines 2-4: Activity 0\n"
        "     3\n"
        "     4  four\n"
        "        ↳ activities/a-1, lines 4-4: Activity 1\n"
    )
    # What began before the first line shown stands with that line.
    assert shown("3", text) == "     3\n        ↳ activities/a-0, lines 2-4: Activity 0\n"


@pytest.mark.parametrize(
    ("lines", "meeting", "why"),
    [
        ("0-3", "m", "The text has lines 1 to 5"),
        ("4-3", "m", "The text has lines 1 to 5"),
        ("4-6", "m", "The text has lines 1 to 5"),
        ("a-b", "m", "Lines are written 1372-1420"),
        ("1", "n", "There is no meeting n."),
    ],
)
def test_refused(text: Path, lines: str, meeting: str, why: str) -> None:
    with pytest.raises(CommandError, match=why):
        shown(lines, text, meeting)


def test_another_text_is_refused(text: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(TEXT + "six\n")
    with pytest.raises(CommandError, match="is another text"):
        shown("1", other)
    with pytest.raises(CommandError, match="No such file"):
        shown("1", tmp_path / "missing.txt")
    Meeting.objects.update(text_title=None, text_sha256=None, text_lines=None)
    with pytest.raises(CommandError, match="names no digitised text"):
        shown("1", text)
