"""Filters by vocabularies, booleans, whole numbers, codes and names, and what they say to a wrong value."""

from typing import Any

import pytest

from meetings import choices
from meetings import models as m
from organizations import choices as bodies
from organizations import models as o
from records.serving.filters import Choice, Exact, Flag, Missing, Whole
from tests.api.asking import all_found, fault, faults, filters_of, found
from tests.api.cast import KINDS, RESOURCES, cast
from tests.api.reading import get
from tests.factories import make

# The real data have many ids that begin as those of these tests do.
pytestmark = pytest.mark.usefixtures("empty_db")

#: Every filter by a vocabulary: the vocabulary, a slip of the pen and what was meant.
VOCABULARIES: dict[tuple[str, str], tuple[Any, str, str]] = {
    ("meetings", "kind"): (choices.MeetingKind, "coordination-meeting", "coordination_meeting"),
    ("meetings", "status"): (choices.MeetingStatus, "Held", "held"),
    ("participations", "role"): (choices.ParticipationRole, "presentor", "presenter"),
    ("papers", "kind"): (choices.PaperKind, "expert_papers", "expert_paper"),
    ("activities", "kind"): (choices.ActivityKind, "surveys", "survey"),
    ("activities", "status"): (choices.ActivityStatus, "on_going", "ongoing"),
    ("recommendations", "kind"): (choices.RecommendationKind, "key_issues", "key_issue"),
    ("recommendations", "strength"): (choices.Strength, "request", "requests"),
    ("recommendations", "standing"): (choices.Standing, "no_responce", "no_response"),
    ("responses", "acceptance"): (choices.Acceptance, "accepted_", "accepted"),
    ("responses", "implementation"): (choices.Implementation, "implementd", "implemented"),
    ("organizations", "classification"): (
        bodies.OrganizationClassification,
        "un_specialised_agency",
        "un_specialized_agency",
    ),
    ("areas", "kind"): (bodies.AreaKind, "countri", "country"),
    ("themes", "scheme"): (choices.ThemeScheme, "populations", "population"),
    ("documents", "kind"): (choices.DocumentKind, "resolutions", "resolution"),
}
#: Every filter by the text itself, and a record of the cast that it finds.
EXACT = {
    ("meetings", "city"): ("New York", "the-meeting-1"),
    ("sessions", "number"): ("I", "the-session-1"),
    ("documents", "symbol"): ("A/99/1", "the-document-1"),
    ("documents", "language"): ("en", "the-document-1"),
    ("themes", "label"): ("Theme 1", "the-theme-1"),
    ("organizations", "short_name"): ("B1", "the-body-1"),
    ("areas", "m49"): ("991", "the-area-1"),
    ("areas", "iso_alpha2"): ("XA", "the-area-1"),
    ("areas", "iso_alpha3"): ("XXA", "the-area-1"),
}


def of_class(wanted: Any, but: Any = ()) -> set[tuple[str, str]]:
    return {
        (resource, name)
        for resource in RESOURCES
        for name, each in filters_of(resource).items()
        if isinstance(each, wanted) and not isinstance(each, but)
    }


def test_the_tables_hold_every_filter() -> None:
    assert of_class(Choice) == set(VOCABULARIES)
    assert of_class(Exact) == set(EXACT)
    assert of_class(Whole) == {("meetings", "number")}
    assert of_class(Flag, Missing) == {("activities", "ongoing")}


@pytest.mark.parametrize(("resource", "name"), VOCABULARIES)
def test_each_value_of_a_vocabulary_finds_what_has_it(resource: str, name: str) -> None:
    """The values share out the list: what several rows of a record have is found by each."""
    cast(1)
    vocabulary = VOCABULARIES[resource, name][0]
    by_value = {value: set(all_found(resource, f"{name}={value}")) for value in vocabulary.values}
    column, path = {"strength": ("strengths", None), "standing": ("addressees", "standing")}.get(name, (name, None))
    for value, ids in by_value.items():
        for public_id in sorted(ids)[:3]:
            shown = get(f"{resource}/{public_id}/")[column]
            values = [row[path] for row in shown] if path else shown if isinstance(shown, list) else [shown]
            assert value in values
    if name not in {"strength", "standing"}:
        kind: Any = KINDS[resource]
        for value, ids in by_value.items():
            assert ids == set(kind.objects.filter(**{name: value}).values_list("public_id", flat=True))
    everything = "&".join(f"{name}={value}" for value in vocabulary.values)
    assert set(all_found(resource, everything)) == set().union(*by_value.values())


@pytest.mark.parametrize(("resource", "name"), VOCABULARIES)
def test_a_wrong_value_is_refused_with_the_values_and_the_nearest(resource: str, name: str) -> None:
    vocabulary, slip, meant = VOCABULARIES[resource, name]
    values = ", ".join(vocabulary.values)
    assert fault(f"{resource}/?{name}={meant}&{name}={slip}") == {
        "parameter": name,
        "code": "unknown_value",
        "detail": f"“{slip}” is no value of it. Did you mean “{meant}”? The values are: {values}.",
    }
    assert fault(f"{resource}/?{name}=%F0%9F%90%98")["detail"] == f"“🐘” is no value of it. The values are: {values}."


@pytest.mark.parametrize(("resource", "name"), EXACT)
def test_the_text_letter_by_letter(resource: str, name: str) -> None:
    cast(1)
    text, public_id = EXACT[resource, name]
    assert public_id in found(resource, f"{name}={text}")
    assert public_id in found(resource, f"{name}=nothing&{name}={text}")
    for other in (text.swapcase(), f"{text}%20", text[:-1] or "none", f"%25{text}", "_" * len(text)):
        if other != text:
            assert public_id not in found(resource, f"{name}={other}"), other


def test_a_text_with_marks_and_signs() -> None:
    for public_id, city in [
        ("m-1", "Genève"),
        ("m-2", "Geneve"),
        ("m-3", "A&B + C=D, 100%"),
        ("m-4", "Zürich; x\u2019s"),
    ]:
        make(m.Meeting, public_id=public_id, city=city)
    assert found("meetings", "city=Gen%C3%A8ve", "m-") == ["m-1"]
    assert found("meetings", "city=Geneve", "m-") == ["m-2"]
    assert found("meetings", "city=A%26B%20%2B+C%3DD,+100%25", "m-") == ["m-3"]
    assert found("meetings", "city=Z%C3%BCrich%3B+x%E2%80%99s", "m-") == ["m-4"]
    # A comma does not part two values, and nothing is trimmed.
    assert found("meetings", "city=Genève,Geneve", "m-") == []
    assert found("meetings", "city=%20Geneve", "m-") == []


def test_true_and_false() -> None:
    make(m.Activity, public_id="a-1", ongoing=True)
    make(m.Activity, public_id="a-2", ongoing=False)
    assert found("activities", "ongoing=true", "a-") == ["a-1"]
    assert found("activities", "ongoing=false", "a-") == ["a-2"]
    assert found("activities", "ongoing=true&ongoing=false", "a-") == ["a-1", "a-2"]


@pytest.mark.parametrize("value", ["True", "FALSE", "1", "0", "yes", "on", "null", "%20true"])
def test_no_boolean(value: str) -> None:
    flags = of_class(Flag)
    assert len(flags) == 28
    for resource, name in flags:
        told = fault(f"{resource}/?{name}={value}")
        assert (told["parameter"], told["code"]) == (name, "no_boolean")
        assert told["detail"].endswith("is neither true nor false.")


def test_whole_numbers() -> None:
    series = make(m.MeetingSeries)
    make(m.Meeting, public_id="m-3", series=series, number=3)
    make(m.Meeting, public_id="m-30", series=series, number=30)
    assert found("meetings", "number=3", "m-") == ["m-3"]
    assert found("meetings", "number=003", "m-") == ["m-3"]
    assert found("meetings", "number=3&number=30", "m-") == ["m-3", "m-30"]
    assert found("meetings", "number=999999999", "m-") == []


@pytest.mark.parametrize("value", ["abc", "-3", "3.0", "3e0", "+3", "%2B3", "²", "٣", "9" * 10, "9" * 900, "3%20"])
def test_no_whole_number(value: str) -> None:
    for address, name in [("meetings/?number=", "number"), ("sources/?line=", "line")]:
        told = fault(f"{address}{value}")
        assert (told["parameter"], told["code"]) == (name, "no_number")
        assert told["detail"].endswith("is no whole number.")


def test_every_fault_is_named_at_once() -> None:
    told = faults("activities/?kind=nonsense&ongoing=maybe&lead=nobody&start__gte=2004-13-45&area=nowhere")
    assert [(each["parameter"], each["code"]) for each in told] == [
        ("kind", "unknown_value"),
        ("ongoing", "no_boolean"),
        ("lead", "unknown_id"),
        ("area", "unknown_id"),
        ("start__gte", "partial_date"),
    ]


def test_a_filter_by_rows_gives_a_record_once() -> None:
    cast(1)
    assert found("recommendations", "strength=requests&strength=urges", "the-") == ["the-recommendation-1"]
    assert found("recommendations", "standing=no_response&standing=in_progress", "the-") == ["the-recommendation-1"]


def test_status_is_that_of_the_latest_report() -> None:
    cast(1)
    # The paper is later than the date that the other report gives itself.
    assert found("activities", "status=completed", "the-") == ["the-activity-1"]
    assert found("activities", "status=ongoing", "the-") == []
    assert found("activities", "status__isnull=true", "other-") == ["other-first-1", "other-last-1"]


ANY_NAME = [
    ("organizations", "the body, Ltd.", ["n-1"]),
    ("organizations", "BODY LTD", ["n-1"]),
    ("organizations", "Bodÿ%20Ltd", ["n-1"]),
    # Its short name, and another name.
    ("organizations", "b.l.", ["n-1"]),
    ("organizations", "B L", ["n-1"]),
    ("organizations", "LE CORPS", ["n-1", "n-2"]),
    ("organizations", "le-corps", ["n-1", "n-2"]),
    # The whole of it.
    ("organizations", "Body", []),
    ("organizations", "Ltd Body", []),
    ("organizations", "le", []),
    ("organizations", "%25", []),
    ("people", "zoe o'hara", ["n-3"]),
    ("people", "ZOË OHARA", ["n-3"]),
    ("people", "z. o\u2019hara", ["n-3"]),
    ("people", "O'Hara", []),
    ("areas", "cote-d'azur", ["n-4"]),
    ("areas", "The Côte d\u2019Azur", ["n-4"]),
    ("areas", "azure coast", ["n-4"]),
    ("areas", "蓝色海岸", ["n-4"]),
    ("areas", "蓝色", []),
]


@pytest.mark.parametrize(("resource", "name", "expected"), ANY_NAME)
def test_any_name(resource: str, name: str, expected: list[str]) -> None:
    body = make(o.Organization, public_id="n-1", name="The Body Ltd", short_name="B.L.")
    make(o.OrganizationName, organization=body, name="Le corps", kind="translation", language="fr")
    other = make(o.Organization, public_id="n-2", name="Other", short_name=None)
    make(o.OrganizationName, organization=other, name="LE CORPS", kind="former")
    person = make(o.Person, public_id="n-3", name="Zoë O'Hara", family_name="O'Hara")
    make(o.PersonName, person=person, name="Z. O'Hara", kind="other")
    area = make(o.Area, public_id="n-4", name="Côte d'Azur")
    make(o.AreaName, area=area, name="The Azure Coast", kind="translation", language="en")
    make(o.AreaName, area=area, name="蓝色海岸", kind="translation", language="zh")
    assert found(resource, f"any_name={name}", "n-") == expected
    assert found(resource, f"any_name=nobody&any_name={name}", "n-") == expected


def test_any_name_with_other_filters() -> None:
    make(o.Organization, public_id="ilo", name="Labour", short_name="ILO", classification="un_specialized_agency")
    iom = make(o.Organization, public_id="iom", name="Migration", short_name=None, classification="intergovernmental")
    make(o.OrganizationName, organization=iom, name="I.O.M.", kind="acronym")
    kenya = make(o.Area, public_id="kenya", name="Kenya", kind="country")
    make(o.AreaName, area=kenya, name="Кения", kind="translation", language="ru")
    assert found("organizations", "any_name=ilo") == ["ilo"]
    assert found("organizations", "any_name=ilo&any_name=I.O.M.&any_name=iom") == ["ilo", "iom"]
    assert found("organizations", "any_name=ilo&classification=un_specialized_agency") == ["ilo"]
    assert found("organizations", "any_name=ilo&classification=un_fund_or_programme") == []
    assert found("areas", "any_name=Кения&kind=country") == ["kenya"]


@pytest.mark.parametrize("value", ["...", "—", "%20", "%22", "the%00"])
def test_a_name_without_a_word(value: str) -> None:
    """Punctuation alone is nobody's name."""
    if "%00" in value:
        assert fault(f"organizations/?any_name={value}")["code"] == "nul"
    else:
        assert found("organizations", f"any_name={value}") == []
