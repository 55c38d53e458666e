"""How much of a meeting's text its record covers, worked out from fixture rows alone.

Pure: it knows rows as plain values, and neither models nor a database.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

#: A longer run of lines that no record cites needs a reason.
LONGEST_RUN = 40


@dataclass(frozen=True)
class Lines:
    """A range of lines of the text, both ends counted in."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __str__(self) -> str:
        return f"{self.first}\u2013{self.last}" if self.last > self.first else str(self.first)


@dataclass(frozen=True)
class Paper:
    """A paper and the lines that print it."""

    id: str
    short_name: str
    lines: Lines


@dataclass(frozen=True)
class Citation:
    """One source of one record: a place in a paper."""

    resource: str
    record: str
    paper: str
    lines: Lines


@dataclass
class Coverage:
    """What the record has of one paper."""

    paper: Paper
    #: How many records of each kind cite the paper.
    records: dict[str, int] = field(default_factory=dict)
    #: How many different ranges of lines its recommendations cite.
    recommendation_ranges: int = 0
    median_range: float = 0
    longest_range: int = 0
    #: Runs of lines that no record cites, longest first.
    uncited: list[Lines] = field(default_factory=list)

    def runs_to_explain(self) -> list[Lines]:
        """The runs that are longer than a reader lets pass without a reason."""
        return [run for run in self.uncited if len(run) > LONGEST_RUN]


def uncited_runs(within: Lines, cited: Iterable[Lines]) -> list[Lines]:
    """The runs of lines of `within` that none of `cited` touches, longest first, then in their order.

    >>> uncited_runs(Lines(1, 10), [Lines(3, 4), Lines(4, 6)])
    [Lines(first=7, last=10), Lines(first=1, last=2)]
    """
    runs, next_line = [], within.first
    for lines in sorted(cited, key=lambda lines: lines.first):
        if lines.first > next_line:
            runs.append(Lines(next_line, lines.first - 1))
        next_line = max(next_line, lines.last + 1)
    if next_line <= within.last:
        runs.append(Lines(next_line, within.last))
    return sorted(runs, key=lambda run: (-len(run), run.first))


def cover(papers: Sequence[Paper], citations: Sequence[Citation]) -> list[Coverage]:
    """The coverage of each paper, in the order of the text."""
    found = []
    for paper in sorted(papers, key=lambda paper: paper.lines.first):
        here = [citation for citation in citations if citation.paper == paper.id]
        kinds = {citation.resource for citation in here}
        lengths = [len(citation.lines) for citation in here]
        found.append(
            Coverage(
                paper=paper,
                records={kind: len({c.record for c in here if c.resource == kind}) for kind in sorted(kinds)},
                recommendation_ranges=len({c.lines for c in here if c.resource == "recommendations"}),
                median_range=median(lengths) if lengths else 0,
                longest_range=max(lengths, default=0),
                uncited=uncited_runs(paper.lines, [citation.lines for citation in here]),
            )
        )
    return found
