"""What cannot be asked of facets, and what drafts leave no trace in."""

import re

import pytest

from tests.api.asking import fault, faults
from tests.api.cast import RESOURCES, cast
from tests.api.counted import SHOWN, counted, expected
from tests.api.reading import get
from tests.api.secrets import beside, drafts, pointing

pytestmark = pytest.mark.usefixtures("empty_db")

MISSING = "A name is missing before or after “,” or “*”."
LONG = ",".join(f"kind*{name}" for name in ("status", "series", "area", "city", "convened_by") for _ in range(5))

REFUSED = [
    ("people/?facets=organisation", "unknown_facet", "“organisation” is no facet here. Did you mean “organization”?"),
    ("people/?facets=zzz", "unknown_facet", "“zzz” is no facet here."),
    ("people/?facets=Organization", "unknown_facet", "“Organization” is no facet here. Did you mean “organization”?"),
    ("people/?facets=organization ", "unknown_facet", "“organization ” is no facet here. Did you mean “organization”?"),
    ("people/?facets=organization:region", "unknown_facet", "“organization:region” is no facet here."),
    ("people/?facets=any_name", "unknown_facet", "“any_name” is no facet here."),
    ("people/?facets=id", "unknown_facet", "“id” is no facet here."),
    ("people/?facets='; DROP TABLE x--", "unknown_facet", "“'; DROP TABLE x--” is no facet here."),
    ("meetings/?facets=area:continent", "unknown_facet", "“area:continent” is no facet here. Did you mean “area:"),
    ("meetings/?facets=kind*statsu", "unknown_facet", "“statsu” is no facet here. Did you mean “status”?"),
    ("meetings/?facets=kind:region", "unknown_facet", "“kind:region” is no facet here."),
    ("meetings/?facets=area:", "unknown_facet", "“area:” is no facet here. Did you mean “area”?"),
    ("meetings/?facets=:region", "unknown_facet", "“:region” is no facet here."),
    ("meetings/?facets=series__isnull", "unknown_facet", "“series__isnull” is no facet here."),
    (f"meetings/?facets={'x' * 900}", "unknown_facet", f"“{'x' * 60}” is no facet here."),
    ("meetings/?facets=", "empty", "The value is empty. Give one, or leave the parameter out."),
    ("people/?facets=,", "empty", MISSING),
    ("people/?facets=organization,", "empty", MISSING),
    ("people/?facets=organization*", "empty", MISSING),
    ("people/?facets=*", "empty", MISSING),
    ("meetings/?facets=kind,status,kind", "repeated", "“kind” comes twice."),
    ("meetings/?facets=kind*status,area,kind*status", "repeated", "“kind*status” comes twice."),
    ("meetings/?facets=kind&facets=status", "repeated", "Give it once."),
    ("meetings/?facets=kind*kind", "repeated", "“kind*kind” crosses a facet with itself: name two."),
    ("meetings/?facets=kind*status*area", "too_many", "“kind*status*area” names 3 facets: a cross table has two."),
    ("meetings/?facets=kind**status", "too_many", "“kind**status” names 3 facets: a cross table has two."),
    (f"meetings/?facets={LONG}", "too_many", "25 facets at once are too many: at most 20."),
    ("meetings/?facets=%00", "nul", "The value holds a NUL character."),
    ("meetings/?facets=%FF", "encoding", "This is not valid UTF-8, percent-encoded."),
]
#: What each list says that it has.
THERE = {
    "people": "Facets: organization.",
    "meetings": (
        "Facets: series, kind, status, area, city, convened_by, document, area:region, area:subregion,"
        " area:intermediate_region, area:country."
    ),
}


@pytest.mark.parametrize(("address", "code", "detail"), REFUSED)
def test_facets_that_there_are_not(address: str, code: str, detail: str) -> None:
    told = fault(address)
    assert (told["parameter"], told["code"]) == ("facets", code)
    assert told["detail"].startswith(detail)
    if code == "unknown_facet" or detail == MISSING:
        assert told["detail"].endswith(THERE[address.partition("/")[0]])
    assert len(told["detail"]) < 600


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("zeros=true", ("zeros", "required", "It says something of facets: name them in `facets`.")),
        ("facet_mode=multi", ("facet_mode", "required", "It says something of facets: name them in `facets`.")),
        ("facets=kind&zeros=yes", ("zeros", "no_boolean", "“yes” is neither true nor false.")),
        ("facets=kind&zeros=True", ("zeros", "no_boolean", "“True” is neither true nor false.")),
        ("facets=kind&zeros=", ("zeros", "empty", "The value is empty. Give one, or leave the parameter out.")),
        ("facets=kind&zeros=true&zeros=true", ("zeros", "repeated", "Give it once.")),
        (
            "facets=kind&facet_mode=single",
            ("facet_mode", "unknown_value", "“single” is no mode. Give multi, or leave it out."),
        ),
        ("facets=kind&facet_mode=multi&facet_mode=multi", ("facet_mode", "repeated", "Give it once.")),
    ],
)
def test_what_else_is_refused(query: str, told: tuple[str, str, str]) -> None:
    only = fault(f"meetings/?{query}")
    assert (only["parameter"], only["code"], only["detail"]) == told


def test_what_is_meant_anyhow_may_be_said() -> None:
    assert "facets" not in get("meetings/?zeros=false")


@pytest.mark.parametrize("address", ["", "vocabularies/", "meetings/the-meeting-1/"])
def test_where_nothing_is_counted(address: str) -> None:
    cast(1)
    assert fault(f"{address}?facets=kind")["code"] == "unknown_parameter"


def test_a_wrong_filter_is_told_also_with_facets() -> None:
    (told,) = faults("meetings/?facets=kind&kind=nonsense")
    assert (told["parameter"], told["code"]) == ("kind", "unknown_value")


def test_nothing_is_found_in_an_empty_database() -> None:
    for resource in (*RESOURCES, "sources"):
        for name in SHOWN[resource]:
            assert counted(resource, "", name) == {}


def tells(answer: object) -> bool:
    """Whether something of a draft is in it; “secretariat” is a role."""
    return re.search(r"secret(?!ar)", str(answer), re.IGNORECASE) is not None


@pytest.mark.parametrize("resource", [*RESOURCES, "sources"])
def test_drafts_leave_no_trace(resource: str) -> None:
    """What names a draft has no value, as its payload shows; nothing tells the draft's id or name."""
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    for name, values in expected(resource).items():
        assert counted(resource, "", name) == dict(values), name
        answer = get(f"{resource}/?page_size=0&zeros=true&facets={name}")
        assert not tells(answer), name
    first = next(iter(SHOWN[resource]))
    for name in list(SHOWN[resource])[1:]:
        assert not tells(get(f"{resource}/?page_size=0&facets={first}*{name}")), name


@pytest.mark.parametrize(
    ("resource", "name"),
    [("recommendations", "meeting"), ("recommendations", "series"), ("activities", "series"), ("papers", "series")],
)
def test_drafts_leave_no_trace_where_the_payload_does_not_tell(resource: str, name: str) -> None:
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    found = counted(resource, "", name)
    everything = get(f"{resource}/?page_size=0")["count"]
    of_it = get(f"{resource}/?page_size=0&{name}=the-{name}-1")["count"]
    assert found == {f"the-{name}-1": of_it, None: everything - of_it}
