"""When two ways of writing a name are the same name. Pure.

`any_name=` asks by the whole of a name, without regard to case, accents, punctuation or a leading "the".
"""

import unicodedata

from records.ids import fold

APOSTROPHES = str.maketrans("", "", "'\u2018\u2019\u02bb\u02bc")
#: Letters, numbers and marks: in many scripts a mark is a vowel.
_IN_WORDS = "LNM"


def key(name: str) -> str:
    """What is left of a name when nothing but its words counts.

    >>> key("The Secretary-General's Office")
    'secretary generals office'
    >>> key("TÜRKİYE")
    'turkiye'
    """
    # An apostrophe stands inside a word and parts nothing.
    plain = fold(name).translate(APOSTROPHES)
    words = "".join(each if unicodedata.category(each)[0] in _IN_WORDS else " " for each in plain).split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
