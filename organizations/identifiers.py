"""Outside identifiers: how each scheme is written, checked and addressed. Pure.

Check characters: ROR is Crockford base 32 with ISO 7064 MOD 97-10 in its last two figures
(ror.readme.io, "Identifier structure"); ISNI and ORCID carry ISO 7064 MOD 11-2 (ISO 27729; ORCID's own
"Structure of the ORCID Identifier").
"""

import re

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"

PATTERNS: dict[str, tuple[str, str]] = {
    "ror": (r"0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}", "https://ror.org/{}"),
    "wikidata": (r"Q[1-9][0-9]*", "https://www.wikidata.org/wiki/{}"),
    "isni": (r"[0-9]{15}[0-9X]", "https://isni.org/isni/{}"),
    "orcid": (r"(?:[0-9]{4}-){3}[0-9]{3}[0-9X]", "https://orcid.org/{}"),
    "iso3166-1": (r"[A-Z]{2,3}", ""),
    "m49": (r"[0-9]{3}", ""),
    "url": (r"https?://[^\s/]+\.[^\s]+", "{}"),
}

#: What stands before an identifier in its address, for the schemes that have pages.
PREFIXES = {scheme: address.removesuffix("{}") for scheme, (_, address) in PATTERNS.items() if address}

EXAMPLES = {
    "ror": "01swzsf04",
    "wikidata": "Q54129",
    "isni": "0000000121032683",
    "orcid": "0000-0002-1825-0097",
    "iso3166-1": "KEN",
    "m49": "404",
    "url": "https://www.example.org/",
}


def mod_11_2(figures: str) -> str:
    """The check character of ISO 7064 MOD 11-2 for a string of figures."""
    total = 0
    for figure in figures:
        total = (total + int(figure)) * 2
    rest = (12 - total % 11) % 11
    return "X" if rest == 10 else str(rest)


def mod_97_10(encoded: str) -> str:
    """The two check figures that a ROR id carries for its first seven characters."""
    number = 0
    for character in encoded:
        number = number * 32 + CROCKFORD.index(character)
    return f"{98 - (number * 100) % 97:02}"


def normalise(scheme: str, value: str) -> str:
    """`value` in the one form that is stored: no address in front, no spaces, letters as the scheme has them."""
    value = value.strip()
    _, address = PATTERNS.get(scheme, ("", ""))
    prefix = address.removesuffix("{}")
    if prefix and value.lower().startswith(prefix):
        value = value[len(prefix) :]
    match scheme:
        case "ror":
            return value.lower()
        case "isni":
            return re.sub(r"[\s-]", "", value).upper()
        case "wikidata" | "orcid" | "iso3166-1":
            return value.upper()
        case _:
            return value


def fault(scheme: str, value: str) -> str | None:
    """What is wrong with a normalised `value` of `scheme`, as a sentence; None when nothing is."""
    pattern, _ = PATTERNS.get(scheme, ("", ""))
    if not pattern:
        return f"There is no scheme “{scheme}”."
    if not re.fullmatch(pattern, value, re.ASCII):
        return f"“{value}” is not written as {scheme} ids are, for example {EXAMPLES[scheme]}."
    right: str | None = None
    if scheme == "ror":
        right = value[:7] + mod_97_10(value[:7])
    elif scheme in {"isni", "orcid"}:
        figures = value.replace("-", "")
        right = value[:-1] + mod_11_2(figures[:-1])
    if right is not None and right != value:
        return f"“{value}” has a wrong check character: with those figures it would be {right}."
    return None


def url(scheme: str, value: str) -> str | None:
    """The address of an identifier; None for schemes that have no pages."""
    prefix = PREFIXES.get(scheme)
    return prefix + value if prefix is not None else None
