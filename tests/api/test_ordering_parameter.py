"""`ordering=`: each name both ways, nulls last both ways, by code point, and a total order on every page."""

from typing import Any

import pytest
from django.urls import resolve

from meetings import models as m
from organizations import models as o
from tests.api.asking import all_found, fault
from tests.api.cast import RESOURCES, cast
from tests.api.reading import ROOT, get, rows
from tests.factories import make

pytestmark = pytest.mark.django_db

#: What each list can be ordered by, beside the three that every list can, and its order where none is asked for.
NAMES = {
    "series": ("name", "name"),
    "meetings": ("start end name number", "-start"),
    "sessions": ("meeting order", "meeting,order"),
    "participations": (
        "meeting organization family_name given_name",
        "meeting,organization,family_name,given_name",
    ),
    "papers": ("meeting lines title", "meeting,lines"),
    "activities": ("start end title", "-start,title"),
    "recommendations": (
        "document paper kind parent order title adopted due",
        "document,paper,kind,parent,order",
    ),
    "responses": ("reported", "-reported"),
    "organizations": ("name short_name", "name"),
    "people": ("family_name given_name name", "family_name,given_name"),
    "areas": ("tree name", "tree"),
    "themes": ("tree label", "tree"),
    "documents": ("adopted title symbol", "-adopted,title"),
}
COMMON = "id modified_at created_at"
EACH = [(resource, name) for resource in RESOURCES for name in f"{NAMES[resource][0]} {COMMON}".split()]
#: Texts by code point: no language orders them so.
TEXTS = ["10", "2", "B", "Z", "_", "a", "z", "Ä", "É", "\u0430", "中"]


def view_of(resource: str) -> Any:
    return resolve(f"/api/v1/{resource}/").func.cls()


def ordered(resource: str, ordering: str, prefix: str = "") -> list[str]:
    ids: list[str] = []
    page = get(f"{resource}/?page_size=200&fields=id&ordering={ordering}")
    while True:
        ids += [row["id"] for row in page["results"]]
        if page["next"] is None:
            return [each for each in ids if each.startswith(prefix)]
        page = get(page["next"].removeprefix(ROOT))


@pytest.mark.parametrize("resource", RESOURCES)
def test_the_names(resource: str) -> None:
    view = view_of(resource)
    assert " ".join(view.all_orderings) == f"{NAMES[resource][0]} {COMMON}"
    assert view.default_ordering == NAMES[resource][1]
    plain = [row["id"] for row in rows(resource)]
    assert ordered(resource, view.default_ordering) == plain


@pytest.mark.parametrize(("resource", "name"), EACH)
def test_each_name_both_ways_gives_every_record_once(resource: str, name: str) -> None:
    cast(1)
    everything = all_found(resource, "ordering=id")
    there = ordered(resource, name)
    back = ordered(resource, f"-{name}")
    assert sorted(there) == sorted(back) == everything
    assert len(set(there)) == len(there)
    if name == "id":
        assert there == sorted(there) == back[::-1]


#: Columns that may be without a value: two records with one, and one without.
NULLS: list[tuple[str, str, dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ("meetings", "start", {"start": "2003"}, {"start": "2004-06"}, {}),
    ("meetings", "end", {"end": "2003"}, {"end": "2004"}, {}),
    ("papers", "lines", {"line_start": 9, "line_end": 9}, {"line_start": 10, "line_end": 10}, {}),
    ("activities", "start", {"start": "2003"}, {"start": "2003-02"}, {}),
    ("activities", "end", {"end": "2003-05"}, {"end": "2003"}, {}),
    ("recommendations", "adopted", {"adopted": "2003"}, {"adopted": "2004"}, {}),
    ("recommendations", "due", {"due": "2003"}, {"due": "2004"}, {}),
    ("organizations", "short_name", {"short_name": "B"}, {"short_name": "a"}, {}),
    ("people", "family_name", {"family_name": "Z"}, {"family_name": "a"}, {}),
    ("people", "given_name", {"given_name": "Z"}, {"given_name": "Ä"}, {}),
    ("documents", "adopted", {"adopted": "2003"}, {"adopted": "2004"}, {}),
    ("documents", "symbol", {"symbol": "A/9"}, {"symbol": "A_1"}, {}),
]


@pytest.mark.parametrize(("resource", "name", "first", "second", "none"), NULLS)
def test_without_a_value_last_both_ways(
    resource: str, name: str, first: dict[str, Any], second: dict[str, Any], none: dict[str, Any]
) -> None:
    kind = view_of(resource).kind
    for public_id, given in [("r-4", none), ("r-1", second), ("r-0", first), ("r-3", none), ("r-2", second)]:
        make(kind, public_id=public_id, **({} if name == "symbol" and public_id == "r-2" else given))
    two = ["r-1"] if name == "symbol" else ["r-1", "r-2"]
    missing = ["r-2", "r-3", "r-4"] if name == "symbol" else ["r-3", "r-4"]
    # Records that are alike stand by id, which does not turn round.
    assert ordered(resource, name, "r-") == ["r-0", *two, *missing]
    assert ordered(resource, f"-{name}", "r-") == [*two, "r-0", *missing]
    assert ordered(resource, f"-{name},-id", "r-") == [*two[::-1], "r-0", *missing[::-1]]


def test_links_that_are_missing_last_both_ways() -> None:
    meeting = make(m.Meeting)
    person = make(o.Person, family_name="Alone", given_name="A")
    body = make(o.Organization, name="Body")
    make(m.Participation, public_id="r-0", meeting=meeting, person=person)
    make(m.Participation, public_id="r-1", meeting=meeting, organization=body)
    assert ordered("participations", "organization", "r-") == ["r-1", "r-0"]
    assert ordered("participations", "-organization", "r-") == ["r-1", "r-0"]
    assert ordered("participations", "family_name", "r-") == ["r-0", "r-1"]
    assert ordered("participations", "-given_name", "r-") == ["r-0", "r-1"]


@pytest.mark.parametrize(
    ("resource", "name", "column"),
    [
        ("series", "name", "name"),
        ("meetings", "name", "name"),
        ("papers", "title", "title"),
        ("activities", "title", "title"),
        ("recommendations", "title", "title"),
        ("organizations", "name", "name"),
        ("organizations", "short_name", "short_name"),
        ("people", "name", "name"),
        ("people", "family_name", "family_name"),
        ("people", "given_name", "given_name"),
        ("areas", "name", "name"),
        ("areas", "tree", "name"),
        ("themes", "label", "label"),
        ("themes", "tree", "label"),
        ("documents", "title", "title"),
        ("documents", "symbol", "symbol"),
    ],
)
def test_by_code_point_both_ways(resource: str, name: str, column: str) -> None:
    assert sorted(TEXTS) == TEXTS
    also = {"scheme": "subject"} if resource == "themes" else {}
    for number in (7, 2, 10, 0, 5, 3, 9, 1, 6, 8, 4):
        make(view_of(resource).kind, public_id=f"r-{number:02}", **{column: TEXTS[number]}, **also)
    expected = [f"r-{number:02}" for number in range(11)]
    assert ordered(resource, name, "r-") == expected
    assert ordered(resource, f"-{name}", "r-") == expected[::-1]


def test_numbers_by_their_size() -> None:
    series = make(m.MeetingSeries)
    for number in (10, 9, 100, None):
        make(m.Meeting, public_id=f"r-{number}".lower(), series=series, number=number)
    assert ordered("meetings", "number", "r-") == ["r-9", "r-10", "r-100", "r-none"]
    assert ordered("meetings", "-number", "r-") == ["r-100", "r-10", "r-9", "r-none"]


def test_the_second_name_orders_what_the_first_leaves_alike() -> None:
    for number, (family, given) in enumerate([("A", "a"), ("A", "b"), ("B", "a"), ("B", None), (None, "z")]):
        make(o.Person, public_id=f"r-{number}", name="x", family_name=family, given_name=given)
    assert ordered("people", "family_name,given_name", "r-") == ["r-0", "r-1", "r-2", "r-3", "r-4"]
    assert ordered("people", "-family_name,given_name", "r-") == ["r-2", "r-3", "r-0", "r-1", "r-4"]
    assert ordered("people", "given_name,-family_name", "r-") == ["r-2", "r-0", "r-1", "r-4", "r-3"]
    assert ordered("people", "name,-id", "r-") == ["r-4", "r-3", "r-2", "r-1", "r-0"]


@pytest.mark.usefixtures("empty_db")
@pytest.mark.parametrize("resource", RESOURCES)
def test_pages_of_one_row_give_each_record_once(resource: str) -> None:
    """Of records that are alike in everything that the list is ordered by, too."""
    cast(1)
    kind = view_of(resource).kind
    whole = next(iter(kind.objects.all()))
    alike: dict[str, Any] = {
        field.name: getattr(whole, field.name)
        for field in kind._meta.local_concrete_fields
        if field.name in {"meeting", "document", "addressee", "name", "title", "label", "scheme", "order", "kind"}
    }
    for number in (2, 0, 1):
        # Two themes of a scheme do not share a label, nor two responses of an addressee a number.
        others: dict[str, dict[str, Any]] = {
            "responses": {"number": number + 50},
            "themes": {"label": f"Same {number}"},
        }
        more = others.get(resource, {})
        make(kind, public_id=f"r-{number}", **{**alike, **more})
    everything = [row["id"] for row in rows(resource)]
    for ordering in (NAMES[resource][1], "-" + NAMES[resource][0].split()[0]):
        seen: list[str] = []
        address: str | None = f"{ROOT}{resource}/?page_size=1&ordering={ordering}"
        while address:
            page = get(address.removeprefix(ROOT))
            seen += [row["id"] for row in page["results"]]
            address = page["next"]
        assert len(seen) == len(everything)
        assert set(seen) == set(everything)
        assert seen == ordered(resource, ordering)


@pytest.mark.parametrize("resource", RESOURCES)
def test_what_orders_nothing(resource: str) -> None:
    names = f"{NAMES[resource][0]} {COMMON}".split()
    assert fault(f"{resource}/?ordering=nonsense") == {
        "parameter": "ordering",
        "code": "unknown_ordering",
        "detail": f"“nonsense” orders nothing here. It takes: {', '.join(names)}.",
    }
    for value in ("pk", "?", "public_id", "state", "remarks", "--id", "id,", ",id", "id,,id", "+id", "ID", "id%20"):
        told = fault(f"{resource}/?ordering={value}")
        assert (told["parameter"], told["code"]) == ("ordering", "unknown_ordering"), value
    for value in ("id,id", "-id,id", f"{names[0]},-{names[0]}"):
        told = fault(f"{resource}/?ordering={value}")
        assert (told["parameter"], told["code"]) == ("ordering", "repeated"), value
    assert fault(f"{resource}/?ordering=id&ordering=-id") == {
        "parameter": "ordering",
        "code": "repeated",
        "detail": "Give it once.",
    }


def test_the_nearest_name() -> None:
    assert " Did you mean “title”? " in fault("activities/?ordering=titel")["detail"]
    assert " Did you mean “modified_at”? " in fault("people/?ordering=-modified")["detail"]
    assert fault("activities/?ordering=title,title")["detail"] == "“title” comes twice."


def test_a_draft_orders_nothing_by_its_own_columns() -> None:
    """It is null where it shows, so it stands where null stands; its id and its dates stay its own."""
    hidden = make(m.Meeting, public_id="r-hidden", state="draft", start="1900", end="1900")
    shown = make(m.Meeting, public_id="r-shown", start="2004", end="2004")
    for number, meeting in enumerate((hidden, shown)):
        make(m.Session, public_id=f"r-{number}", meeting=meeting)
        make(m.Response, public_id=f"r-{number}", reported_at=meeting, reported=None)
    both = "id=r-0&id=r-1"
    assert [row["id"] for row in get(f"sessions/?{both}&ordering=meeting")["results"]] == ["r-1", "r-0"]
    assert [row["id"] for row in get(f"sessions/?{both}&ordering=-meeting")["results"]] == ["r-1", "r-0"]
    assert [row["id"] for row in get(f"responses/?{both}&ordering=reported")["results"]] == ["r-1", "r-0"]
