"""What is wrong with fixtures, collected so that one run tells all of it."""

from dataclasses import dataclass, field

#: How many faults are told one by one.
TOLD = 100
#: How many are kept before the last ones by file and row are dropped: memory is bounded, the count is not.
KEPT = 10_000


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong, and where."""

    #: The place of the file among those loaded, and the number of the row in it; 0 for the file as a whole.
    file: int
    row: int
    #: The record or part, the field, and what is wrong with it.
    record: str
    field: str
    message: str


@dataclass
class Faults:
    """All that was found wrong."""

    names: tuple[str, ...]
    count: int = 0
    _found: list[Fault] = field(default_factory=list)

    def add(self, file: int, row: int, record: str, field: str, message: str) -> None:
        """Note a fault."""
        self.count += 1
        self._found.append(Fault(file, row, record, field, message))
        if len(self._found) > KEPT:
            self._found = sorted(self._found)[: KEPT // 2]

    def lines(self) -> list[str]:
        """The faults in words, by file and row: the first hundred, and how many more there are."""
        told = []
        for fault in sorted(self._found)[:TOLD]:
            where = [self.names[fault.file]]
            if fault.row:
                where.append(f"row {fault.row}")
            where += [each for each in (fault.record, fault.field) if each]
            told.append(f"{', '.join(where)}: {fault.message}")
        if self.count > TOLD:
            told.append(f"… and {self.count - TOLD} more.")
        return told

    def __bool__(self) -> bool:
        return self.count > 0


class RefusedError(Exception):
    """Files that are not loaded, because something is wrong with them."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        number = f"{faults.count} faults" if faults.count > 1 else "1 fault"
        super().__init__("\n".join([f"{number}.", *faults.lines()]))
