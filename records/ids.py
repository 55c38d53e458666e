"""How readable ids are written: pure pieces of which each kind's scheme is made.

An id is made once, from what is known when the record is added, and stays when a title changes.
"""

import re
import unicodedata
from collections.abc import Collection

#: The longest id a column takes.
LONGEST = 200
#: Letters that do not decompose into an ASCII letter and a mark.
LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "ħ": "h"}
)


def fold(text: str) -> str:
    """`text` in small letters, without marks; what has no ASCII letter stays as it is.

    >>> fold("Málaga Straße")
    'malaga strasse'
    """
    apart = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    return "".join(character for character in apart if not unicodedata.combining(character))


def slug(text: str, length: int = 100) -> str:
    """`text` as `a-z`, `0-9` and single `-` between, at most `length` long and cut between words.

    >>> slug("Côte d'Ivoire")
    'cote-d-ivoire'
    >>> slug("A/RES/58/208")
    'a-res-58-208'
    """
    whole = re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
    if len(whole) <= length:
        return whole
    cut = whole[: length + 1].rpartition("-")[0]
    return cut or whole[:length]


def dotted(owner: str, *pieces: str) -> str:
    """An id below another's: `third-coordination-meeting-2004.vii`. Nothing when a piece is missing."""
    return ".".join((owner, *pieces)) if owner and all(pieces) else ""


def with_year(base: str, date: str | None) -> str:
    """`base` and the year of a partial date, unless it ends with that year already."""
    if not base or not date or base.endswith(date[:4]):
        return base
    return f"{base}-{date[:4]}"


def printed_number(number: str) -> str:
    """The figures and letters of a number as printed.

    >>> [printed_number(text) for text in ("operative para. 8", "para. 13 (a)", "(b)", "VII", "chapeau")]
    ['8', '13-a', 'b', 'vii', 'chapeau']
    """
    folded = fold(number)
    figures = re.search(r"[0-9].*", folded, re.DOTALL)
    if figures is not None:
        return slug(figures[0], 40)
    counted = re.findall(r"\b(?:[a-z]|[ivxlcdm]+)\b", folded)
    return "-".join(counted)[:40].strip("-") or slug(number, 40)


def first_free(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, or with `-2`, `-3`, … behind it when it is taken; nothing when nothing was wanted."""
    if not wanted:
        return ""
    candidate, number = wanted[:LONGEST].rstrip("-."), 1
    while candidate in taken:
        number += 1
        end = f"-{number}"
        candidate = wanted[: LONGEST - len(end)].rstrip("-.") + end
    return candidate
