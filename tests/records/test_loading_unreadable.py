"""What `load_fixtures` takes for no file, no row or no value: each fault is told by file, row, record and field."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.records.test_loaddata import ACTIVITY, BODY, GOOD, IDENTIFIER, MEETING, PAPER, REPORT, SOURCE
from tests.records.test_loading import write
from tests.records.test_loading_refused import bad, faults, theme

pytestmark = pytest.mark.django_db


# ---- files that cannot be read

WHOLE = json.dumps([theme("one"), theme("two")]).encode()
UNREADABLE = {
    "empty": (b"", "the file is empty"),
    "blank": (b" \n", "the file is empty"),
    "no JSON": (b"label: T\n", "the file is no list of rows in JSON"),
    "no list": (b'{"model": "meetings.theme", "fields": {}}', "the file is no list of rows in JSON"),
    "a byte-order mark": (
        b"\xef\xbb\xbf" + WHOLE,
        "the file begins with a byte-order mark: save it as UTF-8 without one",
    ),
    "UTF-16": ("[]".encode("utf-16"), "the file is not written in UTF-8 (line 1)"),
    "cut in a row": (WHOLE[:-30], "row 2: the file is no JSON, or ends too early ("),
    "cut after a comma": (WHOLE[: WHOLE.index(b"}}, ") + 3], "row 2: the file ends too early, after row 1"),
    "cut after a row": (WHOLE[:-1], "row 2: the file ends too early after row 2 (line 1)"),
    "no comma": (
        WHOLE.replace(b"}}, {", b"}} {"),
        "row 1: the file is no JSON: “,” or “]” is missing after row 1 (line 1)",
    ),
    "a comma too many": (WHOLE[:-1] + b",]", "row 3: the file is no JSON"),
    "more than a list": (WHOLE + b"\n[]", "row 2: the file goes on after its list (line 2)"),
    "Latin-1 in its second row": (
        WHOLE.replace(b'"two"', b'"tw\xf6"', 1),
        "row 2: the file is not written in UTF-8 (line 1)",
    ),
    "a number beyond all bounds": (WHOLE[:-1] + b', {"n": ' + b"9" * 5000 + b"}]", "row 3: the file cannot be read ("),
    "nested beyond all bounds": (b"[" * 200_000, "row 1: the file cannot be read ("),
}


@pytest.mark.parametrize(("content", "told"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes, told: str) -> None:
    write(tmp_path / "10-good.json", GOOD)
    (tmp_path / "20-broken.json").write_bytes(content)
    (found,) = faults(tmp_path)
    mark = "," if told.startswith("row") else ":"
    assert found.startswith(f"20-broken.json{mark} {told}")


def test_what_a_broken_file_may_hold_is_not_missed(tmp_path: Path) -> None:
    """A link into the part that could not be read is no fault of its own."""
    (tmp_path / "10-broken.json").write_bytes(WHOLE[:-30])
    write(tmp_path / "20-links.json", [theme("three", parent=["two"]), theme("four", scheme="none")])
    assert [found.partition(":")[0] for found in faults(tmp_path)] == [
        "10-broken.json, row 2",
        "20-links.json, row 2, theme four, scheme",
    ]


# ---- rows that are none

ROWS = {
    "no object": ('["meetings.theme"]', "row 1: is no row: a row is an object with “model” and “fields”"),
    "no fields": ('{"model": "meetings.theme"}', "row 1: has no “fields”, as an object"),
    "no model": ('{"fields": {}}', "row 1: has no “model”, as text"),
    "an unknown model": (
        '{"model": "meetings.actvity", "fields": {}}',
        "row 1: “meetings.actvity” is no kind of record or part. Did you mean “meetings.activity”?",
    ),
    "a model of no record": (
        '{"model": "auth.user", "fields": {}}',
        "row 1: “auth.user” is no kind of record or part.",
    ),
    "a key of the database": (
        '{"model": "meetings.theme", "pk": 7, "fields": {"public_id": "t", "label": "T", "scheme": "subject"}}',
        "row 1: “pk” must be left out: rows are known by what they say",
    ),
    "another entry": (
        '{"model": "meetings.theme", "note": "", "fields": {"public_id": "t", "label": "T", "scheme": "subject"}}',
        "row 1: “note” is not known: a row has “model” and “fields”",
    ),
    "a key twice": (
        '{"model": "meetings.theme", "fields": {"public_id": "t", "label": "T", "scheme": "subject", "label": "U"}}',
        "row 1, theme t, label: stands in the row twice",
    ),
    "a model twice": (
        '{"model": "meetings.activity", "fields": {"public_id": "t", "label": "T", "scheme": "subject"},'
        ' "model": "meetings.theme"}',
        "row 1: “model” stands in it twice",
    ),
}


@pytest.mark.parametrize(("text", "told"), ROWS.values(), ids=ROWS)
def test_a_row_that_is_none(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "10-rows.json").write_text(f"[{text}]")
    assert faults(tmp_path) == [f"10-rows.json, {told}"]


# ---- values


TITLE = "row 6, activity loaded-activity, title"
VALUES: dict[str, tuple[list[dict[str, Any]], str]] = {
    "an unknown field": (
        bad(BODY, nam="A body"),
        "row 1, organization loaded-body, nam: there is no such field. Did you mean “name”?",
    ),
    "a field of the other side": (
        bad(BODY, children=[]),
        "row 1, organization loaded-body, children: is no column of this row.",
    ),
    "a key of the database": (
        bad(BODY, id=3),
        "row 1, organization loaded-body, id: rows are known by public_id: leave it out",
    ),
    "a kept column": (
        bad(ACTIVITY, status="ongoing"),
        "row 6, activity loaded-activity, status: the database works it out: leave it out",
    ),
    "a generated column": (
        bad(ACTIVITY, start_first="2003-01-01"),
        "row 6, activity loaded-activity, start_first: the database works it out: leave it out",
    ),
    "a version": (
        bad(BODY, version=3),
        "row 1, organization loaded-body, version: the database works it out: leave it out",
    ),
    "a missing title": (bad(ACTIVITY, title=...), f"{TITLE}: is missing"),
    "a missing owner": (bad(REPORT, activity=...), "row 8, activityreport loaded-meeting.body, activity: is missing"),
    "null for a title": (bad(ACTIVITY, title=None), f"{TITLE}: must not be null"),
    "an empty title": (bad(ACTIVITY, title=""), f"{TITLE}: This field cannot be blank."),
    "a title of spaces": (bad(ACTIVITY, title="  "), f"{TITLE}: “title” must hold 1 to 500 characters and no NUL."),
    "a NUL": (
        bad(ACTIVITY, title="x\0y"),
        f"{TITLE}: holds a character that no text may hold (NUL, or half a surrogate pair)",
    ),
    "half a pair": (
        bad(ACTIVITY, title="\ud800"),
        f"{TITLE}: holds a character that no text may hold (NUL, or half a surrogate pair)",
    ),
    "too long a title": (
        bad(ACTIVITY, title="x" * 501),
        f"{TITLE}: Ensure this value has at most 500 characters (it has 501).",
    ),
    "a number for a title": (bad(ACTIVITY, title=7), f"{TITLE}: must be text"),
    "empty for null": (
        bad(ACTIVITY, description=""),
        "row 6, activity loaded-activity, description: is empty: write null",
    ),
    "text for a truth": (
        bad(ACTIVITY, ongoing="no"),
        "row 6, activity loaded-activity, ongoing: must be true or false",
    ),
    "text for a number": (
        bad(SOURCE, line_start="12"),
        "row 9, source loaded-activity / loaded-meeting.body / section I / 12 / 14, line_start: must be a whole number",
    ),
    "a truth for a number": (
        bad(SOURCE, line_start=True),
        "row 9, source loaded-activity / loaded-meeting.body / section I / True / 14, line_start: must be a whole",
    ),
    "a fraction for a number": (
        bad(SOURCE, line_start=12.5),
        "row 9, source loaded-activity / loaded-meeting.body / section I / 14, line_start: must be a whole number",
    ),
    "too great a number": (
        bad(MEETING, participants_reported=10**12),
        "row 4, meeting loaded-meeting, participants_reported: must lie between -2147483647 and 2147483647",
    ),
    "a value outside its vocabulary": (
        bad(BODY, classification="ngos"),
        "row 1, organization loaded-body, classification: “ngos” is none of un_principal_organ,",
    ),
    "an unknown state": (
        bad(BODY, state="secret"),
        "row 1, organization loaded-body, state: “secret” is none of draft, published, withdrawn.",
    ),
    "no partial date": (
        bad(ACTIVITY, start="2003/2004"),
        "row 6, activity loaded-activity, start: Write a year, a year and month or",
    ),
    "no day of the calendar": (
        bad(ACTIVITY, start="2003-02-29"),
        "row 6, activity loaded-activity, start: 2003-02-29 is not in the calendar (day is out of range for month).",
    ),
    "an end before the start": (
        bad(MEETING, end="2003"),
        "row 4, meeting loaded-meeting, end: “end” must not lie before “start”.",
    ),
    "no time": (
        bad(BODY, state="withdrawn", withdrawn_at="yesterday", withdrawn_reason="Twice."),
        "row 1, organization loaded-body, withdrawn_at: “yesterday” value has an invalid format.",
    ),
    "a time of nowhere": (
        bad(BODY, state="withdrawn", withdrawn_at="2004-10-27T10:00:00", withdrawn_reason="Twice."),
        "row 1, organization loaded-body, withdrawn_at: needs its distance from UTC: 2004-10-27T10:00:00Z",
    ),
    "no id": (
        bad(ACTIVITY, public_id="Ä b"),
        "row 6, activity Ä b, public_id: An id is written with a-z, 0-9, “-” and “.”",
    ),
    "no web address": (bad(BODY, homepage="body"), "row 1, organization loaded-body, homepage: Enter a valid URL."),
    "no id of its scheme": (
        bad(IDENTIFIER, scheme="ror", value="05a28rw58x"),
        "row 3, organizationidentifier ror / 05a28rw58x, value: “05a28rw58x” is not written as ror ids are",
    ),
    "an id that is written otherwise": (
        bad(IDENTIFIER, scheme="wikidata", value="https://www.wikidata.org/wiki/Q54129"),
        "row 3, organizationidentifier wikidata / https://www.wikidata.org/wiki/Q54129, value: is written “Q54129”",
    ),
    "a bare id for a link": (
        bad(PAPER, meeting="loaded-meeting"),
        'row 5, paper loaded-meeting.body, meeting: must be a key in brackets: ["its-id"]',
    ),
    "a number for a link": (
        bad(PAPER, meeting=[3]),
        "row 5, paper loaded-meeting.body, meeting: a key holds ids, which are text",
    ),
    "a NUL in a link": (
        bad(PAPER, meeting=["x\0"]),
        "row 5, paper loaded-meeting.body, meeting: a key holds ids, which are text",
    ),
    "one link for several": (
        bad(PAPER, contributed_by="loaded-body"),
        "row 5, paper loaded-meeting.body, contributed_by: must be a list of keys",
    ),
    "a link twice": (
        bad(PAPER, contributed_by=[["loaded-body"], ["loaded-body"]]),
        "row 5, paper loaded-meeting.body, contributed_by: “loaded-body” stands in it twice",
    ),
}


@pytest.mark.parametrize(("rows", "told"), VALUES.values(), ids=VALUES)
def test_a_value_that_is_none(tmp_path: Path, rows: list[dict[str, Any]], told: str) -> None:
    write(tmp_path / "10-rows.json", rows)
    # What links to a row without an id is told as well.
    found, *_ = faults(tmp_path)
    assert found.startswith(f"10-rows.json, {told}")
