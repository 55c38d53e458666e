"""The shape in which a record is shown: which of its fields, and which of its links as whole records."""

from dataclasses import dataclass

#: A place in a payload by the names that lead to it: `("organizations", "organization")`.
Path = tuple[str, ...]


@dataclass(frozen=True)
class Shape:
    """Which fields of a record are shown, in which order, and which of its links are whole records."""

    #: None for all of them.
    names: tuple[str, ...] | None = None
    expand: tuple[Path, ...] = ()

    def below(self, path: Path) -> "Shape | None":
        """The shape of the record that a link leads to, None where the link stays a link."""
        if path not in self.expand:
            return None
        longer = (each for each in self.expand if each[: len(path)] == path and each != path)
        return Shape(expand=tuple(each[len(path) :] for each in longer))


WHOLE = Shape()
