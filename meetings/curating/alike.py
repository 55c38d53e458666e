"""How alike two titles are. Pure."""

import re
from collections.abc import Set as AbstractSet

from records.ids import fold

#: Words that say nothing about what a thing is.
COMMON = frozenset(
    {
        *(
            "a",
            "an",
            "and",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "into",
            "its",
            "of",
            "on",
            "or",
            "the",
            "their",
            "to",
        ),
        *("with", "within", "international", "migration", "migrants", "migrant", "project", "programme", "program"),
        *("study", "studies", "report", "meeting", "conference", "workshop", "seminar"),
    }
)
#: Two titles that share this much of their words are looked at by a person.
ALIKE = 0.6


def telling_words(title: str) -> frozenset[str]:
    """The words of a title that tell it from others, without plural endings; all of its words where none does.

    >>> sorted(telling_words("Workshops on labour migration in Africa"))
    ['africa', 'labour', 'workshop']
    """
    words = re.findall(r"[a-z0-9]+", fold(title))
    kept = {_stem(word) for word in words if word not in COMMON}
    return frozenset(kept or map(_stem, words))


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def likeness(one: AbstractSet[str], other: AbstractSet[str]) -> float:
    """The share of the words of two titles that both have, from 0 to 1."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0
