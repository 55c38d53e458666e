"""COVERAGE.md: what was read how, and what came of it; half of it counted, half of it written by those who read.

Pure: counts come from `coverage`, words from coverage.toml, whose keys are:

- `[[runs]]`: `paper`, `lines = [first, last]`, `reason`: why no record cites a run of more than 40 lines.
- `[[third_reading]]`: `paper`; `core_activities`, `activities`, `core_recommendations` and `recommendations`, each
  `[listed, found]`; `settled`: an independent reader's own list, how much of it the record had before, and what was
  done about the rest.
- `[sample]`: `seed`, `records`, `text`, and `[[sample.errors]]` with `record`, `field`, `was`, `now`.
- `[[chains]]`: `title`, `records` (each `resource/id`), `text`.
- `[[explained]]`: `finding` (as `manage.py audit_data` prints its key), `reason`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from meetings.curating.coverage import LONGEST_RUN, Coverage, Lines

COUNTED = ("activities", "recommendations", "organizations", "documents")


@dataclass(frozen=True)
class Chain:
    """One answer to one ask: whose, and what shows it."""

    recommendation: str
    addressee: str
    response: str
    standing: str
    shown_by: tuple[str, ...]


def faults(found: Sequence[Coverage], words: Mapping[str, Any], known: frozenset[str]) -> list[str]:
    """What coverage.toml does not say though it must, or says of what is not there; a sentence each."""
    wrong = []
    explained = {(run["paper"], Lines(*run["lines"])) for run in words.get("runs", ())}
    unexplained = {(one.paper.id, run) for one in found for run in one.runs_to_explain()}
    for paper, run in sorted(unexplained - explained, key=lambda pair: pair[1].first):
        wrong.append(f"{paper}: no reason is given why nothing cites lines {run} ({len(run)} lines).")
    for paper, run in sorted(explained - unexplained, key=lambda pair: pair[1].first):
        wrong.append(f"{paper}: a reason is given for lines {run}, which are no uncited run of that length.")
    papers = {one.paper.id for one in found}
    wrong += [
        f"third_reading: there is no paper {reading['paper']}."
        for reading in words.get("third_reading", ())
        if reading["paper"] not in papers
    ]
    wrong += [
        f"chains: “{chain['title']}” names {record}, which is not there."
        for chain in words.get("chains", ())
        for record in chain["records"]
        if record not in known
    ]
    return wrong


def write(found: Sequence[Coverage], chains: Sequence[Chain], words: Mapping[str, Any]) -> str:
    """The whole page, as Markdown."""
    parts = [_HEAD, _table(found), _runs(found, words), _readings(words), _sample(words), _chains(chains, words)]
    return "\n\n".join(part for part in parts if part) + "\n"


_HEAD = """# What the record covers

Written by `manage.py write_coverage` from the fixtures and from coverage.toml; `tests/fixtures/test_coverage.py`
holds it. Lines are those of the digitised proceedings, counted from 1."""
NONE = "\u2013"


def _table(found: Sequence[Coverage]) -> str:
    rows = [
        "## Paper by paper",
        "",
        "Records are counted for each paper that they cite: one told in three papers counts three times. Ranges are",
        "the lines of a single source. The longest run is that of lines which no record cites.",
        "",
        "| paper | lines | activities | recommendations (ranges) | bodies | documents | median range | longest range "
        "| longest run |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for one in found:
        counts = [one.records.get(kind, 0) for kind in COUNTED]
        run = f"{one.uncited[0]} ({len(one.uncited[0])})" if one.uncited else NONE
        rows.append(
            f"| {one.paper.short_name} | {one.paper.lines} ({len(one.paper.lines)}) | {counts[0]}"
            f" | {counts[1]} ({one.recommendation_ranges}) | {counts[2]} | {counts[3]}"
            f" | {one.median_range:g} | {one.longest_range} | {run} |"
        )
    return "\n".join(rows)


def _runs(found: Sequence[Coverage], words: Mapping[str, Any]) -> str:
    reasons = {(run["paper"], Lines(*run["lines"])): run["reason"] for run in words.get("runs", ())}
    rows = [
        f"| {one.paper.short_name} | {run} ({len(run)}) | {reasons.get((one.paper.id, run), '')} |"
        for one in found
        for run in sorted(one.runs_to_explain(), key=lambda run: run.first)
    ]
    if not rows:
        return ""
    head = f"## Runs of more than {LONGEST_RUN} lines that no record cites\n\n| paper | lines | why |\n|---|---|---|\n"
    return head + "\n".join(rows)


#: What a third reader lists: what a careful reader would surely list, and all, borderline cases too.
READ = ("core_activities", "activities", "core_recommendations", "recommendations")


def _readings(words: Mapping[str, Any]) -> str:
    readings = words.get("third_reading", ())
    if not readings:
        return ""
    names = {paper: paper.rpartition(".")[2] for paper in (reading["paper"] for reading in readings)}
    rows = [
        " | ".join([names[reading["paper"]], *(_of(*reading[kind]) for kind in READ), reading.get("settled", "")])
        for reading in readings
    ]
    sums = [tuple(sum(reading[kind][side] for reading in readings) for side in (0, 1)) for kind in READ]
    shares = [f"**{_of(*pair)} ({100 * pair[1] / pair[0]:.1f} %)**" if pair[0] else NONE for pair in sums]
    return "\n".join(
        [
            "## The third reading",
            "",
            words.get("third_reading_text", "").strip(),
            "",
            "| paper | core activities | all activities | core recommendations | all recommendations"
            " | what was done about the rest |",
            "|---|---|---|---|---|---|",
            *(f"| {row} |" for row in rows),
            f"| **all** | {' | '.join(shares)} | |",
        ]
    )


def _of(listed: int, had: int) -> str:
    return f"{had} of {listed}" if listed else NONE


def _sample(words: Mapping[str, Any]) -> str:
    sample = words.get("sample")
    if not sample:
        return ""
    errors = sample.get("errors", [])
    rows = [f"| `{error['record']}` | {error['field']} | {error['was']} | {error['now']} |" for error in errors]
    table = ["", "| record | field | was | now |", "|---|---|---|---|", *rows] if rows else []
    wrong = len({error["record"] for error in errors})
    return "\n".join(
        [
            "## The sample",
            "",
            f"{sample['records']} records were drawn at random (seed {sample['seed']}) and read against their lines by",
            f"fresh eyes: {wrong} had an error ({100 * wrong / sample['records']:.1f} %).",
            sample.get("text", "").strip(),
            *table,
        ]
    )


def _chains(chains: Sequence[Chain], words: Mapping[str, Any]) -> str:
    told = [
        f"- **{chain['title']}**: {chain['text'].strip()} ({', '.join(f'`{record}`' for record in chain['records'])})"
        for chain in words.get("chains", ())
    ]
    rows = [
        f"| `{chain.recommendation}` | {chain.addressee} | `{chain.response}` | {chain.standing}"
        f" | {', '.join(f'`{record}`' for record in chain.shown_by)} |"
        for chain in chains
    ]
    answers = [
        "",
        "Every answer in the record:",
        "",
        "| asked | of whom | answer | said | shown by |",
        "|---|---|---|---|---|",
    ]
    return "\n".join(["## Chains", "", *told, *(answers + rows if rows else [])])
