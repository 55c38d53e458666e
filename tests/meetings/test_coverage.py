"""Coverage of a text, worked out from plain values; and the page that tells it."""

import pytest

from meetings.curating import report
from meetings.curating.coverage import Citation, Coverage, Lines, Paper, cover, uncited_runs

PAPER = Paper("m.ilo", "ILO", Lines(101, 200))
OTHER = Paper("m.iom", "IOM", Lines(1, 100))


@pytest.mark.parametrize(
    ("cited", "runs"),
    [
        ([], [(1, 10)]),
        ([(1, 10)], []),
        ([(1, 1), (10, 10)], [(2, 9)]),
        ([(3, 4)], [(5, 10), (1, 2)]),
        ([(3, 8), (4, 5)], [(1, 2), (9, 10)]),
        ([(4, 5), (3, 8), (8, 9)], [(1, 2), (10, 10)]),
    ],
)
def test_runs_that_nothing_cites(cited: list[tuple[int, int]], runs: list[tuple[int, int]]) -> None:
    """Longest first, and of two as long the first one."""
    assert uncited_runs(Lines(1, 10), [Lines(*lines) for lines in cited]) == [Lines(*run) for run in runs]


def test_a_paper_counts_each_record_once_and_each_range_once() -> None:
    citations = [
        Citation("activities", "a", "m.ilo", Lines(101, 104)),
        Citation("activities", "a", "m.ilo", Lines(110, 110)),
        Citation("recommendations", "r-1", "m.ilo", Lines(120, 121)),
        Citation("recommendations", "r-2", "m.ilo", Lines(120, 121)),
        Citation("activities", "elsewhere", "m.iom", Lines(1, 60)),
    ]
    first, second = cover([PAPER, OTHER], citations)
    assert first == Coverage(OTHER, {"activities": 1}, 0, 60, 60, [Lines(61, 100)])
    assert second == Coverage(
        PAPER,
        {"activities": 1, "recommendations": 2},
        1,
        2,
        4,
        [Lines(122, 200), Lines(111, 119), Lines(105, 109)],
    )
    assert first.runs_to_explain() == []
    assert second.runs_to_explain() == [Lines(122, 200)]


def test_a_paper_that_nothing_cites() -> None:
    (only,) = cover([OTHER], [])
    assert only == Coverage(OTHER, {}, 0, 0, 0, [Lines(1, 100)])


REASON = {"paper": "m.ilo", "lines": [122, 200], "reason": "A list of references."}
RUN = [Citation("activities", "a", "m.ilo", Lines(101, 121))]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"runs": [REASON]}, []),
        ({}, ["m.ilo: no reason is given why nothing cites lines 122\u2013200 (79 lines)."]),
        (
            {"runs": [REASON, {"paper": "m.ilo", "lines": [1, 50], "reason": "-"}]},
            ["m.ilo: a reason is given for lines 1\u201350, which are no uncited run of that length."],
        ),
        (
            {"runs": [REASON], "third_reading": [{"paper": "m.nobody", "activities": [1, 1]}]},
            ["third_reading: there is no paper m.nobody."],
        ),
        (
            {"runs": [REASON], "chains": [{"title": "T", "text": "…", "records": ["activities/a", "activities/b"]}]},
            ["chains: “T” names activities/b, which is not there."],
        ),
    ],
)
def test_what_is_written_by_hand_must_fit(words: dict, told: list[str]) -> None:
    found = cover([PAPER], RUN)
    assert report.faults(found, words, frozenset({"activities/a"})) == told


def test_the_page() -> None:
    words = {
        "runs": [REASON],
        "third_reading": [
            {
                "paper": "m.ilo",
                "core_activities": [20, 19],
                "activities": [30, 24],
                "core_recommendations": [0, 0],
                "recommendations": [10, 10],
                "settled": "One added.",
            }
        ],
        "sample": {
            "seed": 7,
            "records": 100,
            "text": "All were mended.",
            "errors": [{"record": "activities/a", "field": "start", "was": "2003", "now": "2004"}],
        },
        "chains": [{"title": "A handbook", "text": "Asked for, and made.", "records": ["activities/a"]}],
    }
    chain = report.Chain("r-1", "unsd", "r-1.unsd-1", "implemented", ("activities/a",))
    page = report.write(cover([PAPER], RUN), [chain], words)
    assert [line for line in page.splitlines() if line.startswith("|") and "---" not in line] == [
        "| paper | lines | activities | recommendations (ranges) | bodies | documents | median range | longest range"
        " | longest run |",
        "| ILO | 101\u2013200 (100) | 1 | 0 (0) | 0 | 0 | 21 | 21 | 122\u2013200 (79) |",
        "| paper | lines | why |",
        "| ILO | 122\u2013200 (79) | A list of references. |",
        "| paper | core activities | all activities | core recommendations | all recommendations"
        " | what was done about the rest |",
        "| ilo | 19 of 20 | 24 of 30 | \u2013 | 10 of 10 | One added. |",
        "| **all** | **19 of 20 (95.0 %)** | **24 of 30 (80.0 %)** | \u2013 | **10 of 10 (100.0 %)** | |",
        "| record | field | was | now |",
        "| `activities/a` | start | 2003 | 2004 |",
        "| asked | of whom | answer | said | shown by |",
        "| `r-1` | unsd | `r-1.unsd-1` | implemented | `activities/a` |",
    ]
    assert "100 records were drawn at random (seed 7)" in page
    assert "1 had an error (1.0 %)." in page
    assert "- **A handbook**: Asked for, and made. (`activities/a`)" in page
