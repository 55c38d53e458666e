"""Outside identifiers: how each scheme is written, checked and addressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organizations.choices import IdentifierScheme
from organizations.identifiers import CROCKFORD, EXAMPLES, PATTERNS, fault, mod_11_2, mod_97_10, normalise, url

#: Identifiers of real bodies and people, as their registries write them.
RIGHT = [
    ("ror", "01swzsf04"),  # University of Geneva
    ("ror", "03yrm5c26"),  # California Digital Library
    ("ror", "02nr0ka47"),  # the Wellcome Trust's neighbour in ROR's own documentation of check figures
    ("wikidata", "Q54129"),
    ("wikidata", "Q1"),
    ("isni", "0000000121032683"),
    ("isni", "000000012146438X"),
    ("orcid", "0000-0002-1825-0097"),
    ("orcid", "0000-0002-1694-233X"),
    ("iso3166-1", "KE"),
    ("iso3166-1", "KEN"),
    ("m49", "001"),
    ("url", "https://www.ilo.org/"),
    ("url", "http://example.org/a?b=c"),
]


@pytest.mark.parametrize(("scheme", "value"), RIGHT)
def test_right(scheme: str, value: str) -> None:
    assert fault(scheme, value) is None
    assert normalise(scheme, value) == value


CHECK = "has a wrong check character: with those figures it would be {}"
WRONG = [
    ("ror", "01swzsf05", CHECK.format("01swzsf04")),
    ("ror", "01swzsf40", CHECK.format("01swzsf04")),
    ("ror", "02swzsf04", "has a wrong check character"),
    ("ror", "11swzsf04", "is not written as ror ids are, for example 01swzsf04"),
    ("ror", "01swzif04", "is not written as"),
    ("ror", "01swzlf04", "is not written as"),
    ("ror", "01swzof04", "is not written as"),
    ("ror", "01swzuf04", "is not written as"),
    ("ror", "01SWZSF04", "is not written as"),
    ("ror", "01swzsf0", "is not written as"),
    ("ror", "01swzsf044", "is not written as"),
    ("ror", "", "is not written as"),
    ("isni", "0000000121032684", CHECK.format("0000000121032683")),
    ("isni", "000000012103268X", CHECK.format("0000000121032683")),
    ("isni", "0000 0001 2103 2683", "is not written as"),
    ("isni", "000000012103268", "is not written as"),
    ("isni", "X000000121032683", "is not written as"),
    ("isni", "\N{ARABIC-INDIC DIGIT ZERO}000000121032683", "is not written as"),
    ("orcid", "0000-0002-1825-0098", CHECK.format("0000-0002-1825-0097")),
    ("orcid", "0000-0002-1852-0097", "has a wrong check character"),
    ("orcid", "0000000218250097", "is not written as"),
    ("wikidata", "54129", "is not written as"),
    ("wikidata", "Q054129", "is not written as"),
    ("wikidata", "Q", "is not written as"),
    ("wikidata", "q54129", "is not written as"),
    ("wikidata", "P31", "is not written as"),
    ("iso3166-1", "K", "is not written as"),
    ("iso3166-1", "KENY", "is not written as"),
    ("iso3166-1", "ke", "is not written as"),
    ("iso3166-1", "K1", "is not written as"),
    ("m49", "1", "is not written as"),
    ("m49", "4040", "is not written as"),
    ("m49", "٤٠٤", "is not written as"),
    ("url", "ilo.org", "is not written as"),
    ("url", "ftp://ilo.org/", "is not written as"),
    ("url", "https://ilo", "is not written as"),
    ("url", "javascript:alert(1)", "is not written as"),
    ("url", "https://www.ilo.org/ a", "is not written as"),
    ("viaf", "1", "There is no scheme “viaf”."),
]


@pytest.mark.parametrize(("scheme", "value", "told"), WRONG)
def test_wrong(scheme: str, value: str, told: str) -> None:
    found = fault(scheme, value)
    assert found is not None
    assert told in found


@pytest.mark.parametrize(
    ("scheme", "written", "kept"),
    [
        ("ror", "https://ror.org/01SWZSF04", "01swzsf04"),
        ("ror", " 01swzsf04 ", "01swzsf04"),
        ("isni", "0000 0001 2103 2683", "0000000121032683"),
        ("isni", "https://isni.org/isni/0000000121464 38x", "000000012146438X"),
        ("isni", "0000-0001-2103-2683", "0000000121032683"),
        ("orcid", "https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"),
        ("wikidata", "https://www.wikidata.org/wiki/q54129", "Q54129"),
        ("iso3166-1", "ken", "KEN"),
        ("m49", " 404", "404"),
        ("url", "https://www.ilo.org/Path", "https://www.ilo.org/Path"),
    ],
)
def test_normalise(scheme: str, written: str, kept: str) -> None:
    assert normalise(scheme, written) == kept
    assert fault(scheme, kept) is None


@pytest.mark.parametrize(
    ("scheme", "value", "address"),
    [
        ("ror", "01swzsf04", "https://ror.org/01swzsf04"),
        ("wikidata", "Q54129", "https://www.wikidata.org/wiki/Q54129"),
        ("isni", "0000000121032683", "https://isni.org/isni/0000000121032683"),
        ("orcid", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
        ("iso3166-1", "KEN", None),
        ("m49", "404", None),
        ("url", "https://www.ilo.org/", "https://www.ilo.org/"),
        ("viaf", "1", None),
    ],
)
def test_url(scheme: str, value: str, address: str | None) -> None:
    assert url(scheme, value) == address


def test_every_scheme_has_its_rule_and_a_right_example() -> None:
    assert set(PATTERNS) == set(EXAMPLES) == set(IdentifierScheme.values)
    for scheme, example in EXAMPLES.items():
        assert fault(scheme, example) is None


@given(st.text("0123456789", min_size=15, max_size=15), st.integers(0, 14), st.integers(1, 9))
def test_isni_notices_every_wrong_figure(figures: str, place: int, shift: int) -> None:
    value = figures + mod_11_2(figures)
    assert fault("isni", value) is None
    other = str((int(figures[place]) + shift) % 10)
    assert fault("isni", figures[:place] + other + value[place + 1 :]) is not None


@given(st.text("0123456789", min_size=15, max_size=15), st.integers(0, 13))
def test_isni_notices_two_figures_changed_over(figures: str, place: int) -> None:
    one, other = figures[place], figures[place + 1]
    swapped = figures[:place] + other + one + figures[place + 2 :]
    told = fault("isni", swapped + mod_11_2(figures))
    assert (told is None) == (one == other)


@given(st.text(CROCKFORD, min_size=6, max_size=6), st.integers(0, 5), st.sampled_from(CROCKFORD))
def test_ror_notices_every_wrong_character(rest: str, place: int, other: str) -> None:
    encoded = f"0{rest}"
    value = encoded + mod_97_10(encoded)
    assert fault("ror", value) is None
    changed = value[: place + 1] + other + value[place + 2 :]
    assert (fault("ror", changed) is None) == (changed == value)
