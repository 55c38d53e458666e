"""What a loading did, or would do, in words."""

from dataclasses import dataclass, field

from records.loading.kinds import kinds
from records.loading.notes import Whose

#: How many records a list names.
NAMED = 20


@dataclass
class Counts:
    """What became of the rows of one kind."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    skipped: int = 0

    def any_written(self) -> bool:
        return bool(self.new or self.changed or self.removed)


@dataclass
class Report:
    """What became of all rows, and which records need somebody's attention."""

    files: int
    kinds: dict[str, Counts] = field(default_factory=dict)
    #: Records that curators changed: they and their parts were left as they are.
    skipped: list[str] = field(default_factory=list)
    #: Rows that link to a part or record of those that is not there.
    unwritten: list[str] = field(default_factory=list)
    #: Records that are no longer in the files.
    left: list[str] = field(default_factory=list)
    #: Those of them that were withdrawn for it.
    withdrawn: list[str] = field(default_factory=list)

    def written(self) -> int:
        """How many rows were written."""
        return sum(counts.new + counts.changed + counts.removed for counts in self.kinds.values())

    def lines(self, *, dry: bool = False, details: bool = True) -> list[str]:
        """The report, a line each."""
        would = "would be " if dry else ""
        total = sum(counts.new + counts.changed + counts.unchanged + counts.skipped for counts in self.kinds.values())
        found = [
            f"{'Read' if dry else 'Loaded'} {self.files} files with {total} rows: {self.written()} {would}written."
        ]
        width = max((len(name) for name in self.kinds), default=0)
        for name, counts in self.kinds.items() if details else ():
            told = [f"{number} {what}" for what, number in vars(counts).items() if number]
            if told:
                found.append(f"  {name:{width}}  {', '.join(told)}")
        for heading, records in (
            (f"Curators changed these since they were loaded; they {would or 'were '}left as they are", self.skipped),
            (f"These link to what is not there for that reason; they {would or 'were '}not loaded", self.unwritten),
            (f"No longer in the fixtures, and {would or 'now '}withdrawn", self.withdrawn),
            ("No longer in the fixtures (--prune withdraws them)", self.left),
        ):
            if records:
                found.append(f"{heading}: {named(records)}.")
        return found


def named(records: list[str]) -> str:
    """Records in a sentence: the first of them, and how many more."""
    more = f" and {len(records) - NAMED} more" if len(records) > NAMED else ""
    return ", ".join(records[:NAMED]) + more


def address(record: Whose) -> str:
    """How a report names a record: `activities/some-id`."""
    label, key = record
    return f"{kinds()[label].name}/{key[0]}"
