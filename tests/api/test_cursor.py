"""Reading a list to its end by `cursor`: every row once, however the list is ordered and whoever writes meanwhile."""

from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core import signing
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from meetings import models as m
from organizations.models import Organization, Person
from records.serving import pagination
from tests.api.asking import fault
from tests.api.cast import RESOURCES, cast
from tests.api.reading import ROOT, get
from tests.api.test_ordering_parameter import COMMON, NAMES, ordered
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")

BEGIN = "Follow `next` as it was given, or begin again with cursor=*."


def follow(address: str) -> Any:
    """The page at an address that another page gave."""
    assert address.startswith(ROOT)
    return get(address.removeprefix(ROOT))


def read_all(query: str) -> list[Any]:
    """All pages of a list, from the first cursor on."""
    pages = [get(query)]
    while pages[-1]["next"]:
        pages.append(follow(pages[-1]["next"]))
    return pages


def ids(pages: list[Any]) -> list[str]:
    return [row["id"] for page in pages for row in page["results"]]


def cursor_of(page: Any) -> str:
    (found,) = parse_qs(urlsplit(page["next"]).query)["cursor"]
    return found


def people(number: int) -> list[str]:
    found = [f"person-{each:02}" for each in range(number)]
    for public_id in found:
        make(Person, public_id=public_id, name="Same", family_name="Same", given_name=None)
    return found


def test_the_whole_page() -> None:
    people(3)
    first = get("people/?cursor=*&page_size=2")
    assert list(first) == ["count", "count_is_lower_bound", "next", "previous", "results"]
    assert first["next"] == f"{ROOT}people/?page_size=2&cursor={cursor_of(first)}"
    second = follow(first["next"])
    for page in (first, second):
        assert (page["count"], page["count_is_lower_bound"], page["previous"]) == (None, False, None)
    assert ids([first, second]) == ["person-00", "person-01", "person-02"]
    assert second["next"] is None
    # The rows are whole records.
    assert first["results"][0] == get("people/person-00/")


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 200])
def test_every_row_once_at_any_size(size: int) -> None:
    expected = people(5)
    pages = read_all(f"people/?cursor=*&page_size={size}")
    assert ids(pages) == expected
    # None is short but the last, and none is empty.
    assert [len(page["results"]) for page in pages[:-1]] == [size] * (len(pages) - 1)
    assert pages[-1]["results"]


def test_an_empty_list_and_no_rows_at_all() -> None:
    empty: dict[str, Any] = {
        "count": None,
        "count_is_lower_bound": False,
        "next": None,
        "previous": None,
        "results": [],
    }
    assert get("people/?cursor=*") == empty
    people(2)
    assert get("people/?cursor=*&page_size=0") == empty


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_order_both_ways(resource: str) -> None:
    """As the pages with numbers have it: nulls last, by code point, alike rows by id, directions mixed."""
    for n in (1, 2, 3):
        cast(n)
    names = f"{NAMES[resource][0]} {COMMON}".split()
    orders = [*names, *(f"-{name}" for name in names), NAMES[resource][1]]
    orders += [f"{one},-{other}" for one, other in pairwise(names)]
    orders += [f"-{one},{other}" for one, other in pairwise(names)]
    for order in orders:
        assert ids(read_all(f"{resource}/?cursor=*&page_size=2&ordering={order}")) == ordered(resource, order), order


def test_nulls_code_points_and_mixed_directions() -> None:
    """Three values and none in each of two columns, so that pages end at every place where one value meets another."""
    values = ["a", "Z", "é", None]
    for number, (family, given) in enumerate((f, g) for f in values for g in values):
        for twin in (1, 2):
            make(Person, public_id=f"p-{number:02}-{twin}", name="x", family_name=family, given_name=given)
    for order in ("family_name,given_name", "-family_name,given_name", "family_name,-given_name", "-given_name,-id"):
        expected = ordered("people", order)
        for size in (1, 3, 7):
            assert ids(read_all(f"people/?cursor=*&page_size={size}&ordering={order}")) == expected


@pytest.mark.parametrize("name", ["modified_at", "-modified_at", "created_at", "-created_at"])
def test_moments_without_a_fraction(name: str) -> None:
    """SQLite keeps moments as text, with six digits or with none, and the driver tells no difference."""
    people(6)
    moments = ["2004-01-01 10:00:00", "2004-01-01 10:00:00.000000", "2004-01-01 10:00:00.500000"]
    column = name.removeprefix("-")
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
            for trigger, _ in triggers:
                cursor.execute(f'DROP TRIGGER "{trigger}"')
        else:
            triggers = []
            cursor.execute("ALTER TABLE organizations_person DISABLE TRIGGER USER")
        for number in range(6):
            moment = moments[number % 3]
            cursor.execute(
                f"UPDATE organizations_person SET {column} = %s WHERE public_id = %s", [moment, f"person-{number:02}"]
            )
        for _, sql in triggers:
            cursor.execute(sql)
        if not triggers:
            cursor.execute("ALTER TABLE organizations_person ENABLE TRIGGER USER")
    assert ids(read_all(f"people/?cursor=*&page_size=1&ordering={name}")) == ordered("people", name)


def test_rows_written_meanwhile_neither_hide_nor_repeat_others() -> None:
    expected = people(6)
    first = get("people/?cursor=*&page_size=3&ordering=id")
    # One before, one after, the last one seen gone, and one seen renamed.
    make(Person, public_id="a-first", name="New")
    make(Person, public_id="z-last", name="New")
    Person.objects.filter(public_id="person-02").update(state="draft")
    Person.objects.filter(public_id="person-01").update(name="Renamed")
    rest = [follow(first["next"])]
    while rest[-1]["next"]:
        rest.append(follow(rest[-1]["next"]))
    assert ids([first]) == expected[:3]
    assert ids(rest) == [*expected[3:], "z-last"]


def test_filters_hold_on_every_page() -> None:
    for number in range(6):
        make(Organization, public_id=f"o-{number}", name=f"O {number}", classification=["ngo", "media"][number % 2])
    pages = read_all("organizations/?cursor=*&page_size=2&classification=ngo")
    assert ids(pages) == ["o-0", "o-2", "o-4"]


def test_sources_and_vocabularies_too() -> None:
    cast(1)
    whole = get("sources/?page_size=200")["results"]
    assert len(whole) == 18
    pages = read_all("sources/?cursor=*&page_size=4")
    assert [row for page in pages for row in page["results"]] == whole
    names = [row["id"] for row in get("vocabularies/?page_size=200")["results"]]
    assert ids(read_all("vocabularies/?cursor=*&page_size=10")) == names


# ---- which cursor may be used where ---------------------------------------------------------------------------------


def used(cursor: str, query: str = "people/?page_size=2") -> dict[str, str]:
    return fault(f"{query}{'&' if '?' in query else '?'}cursor={cursor}")


def test_with_other_filters_another_order_or_list_it_is_refused() -> None:
    people(5)
    for number in range(3):
        make(Organization, public_id=f"o-{number}", name=f"O {number}", classification="ngo")
    cursor = cursor_of(get("people/?cursor=*&page_size=2"))
    told = {
        "parameter": "cursor",
        "code": "foreign",
        "detail": f"This cursor belongs to another list, other filters or another order. {BEGIN}",
    }
    for query in (
        "people/?any_name=same",
        "people/?id=person-00&id=person-04",
        "people/?ordering=-family_name,given_name",
        "people/?ordering=name",
        "organizations/",
        "sources/",
        "vocabularies/",
    ):
        assert used(cursor, query) == told, query


def test_what_does_not_change_the_rows_may_change() -> None:
    expected = people(5)
    cursor = cursor_of(get("people/?cursor=*&page_size=2"))
    for query in ("people/?page_size=3", "people/", "people/?ordering=family_name,given_name"):
        page = get(f"{query}{'&' if '?' in query else '?'}cursor={cursor}")
        assert ids([page]) == expected[2:5]


def test_the_order_of_repeated_values_does_not_matter() -> None:
    people(5)
    cursor = cursor_of(get("people/?id=person-00&id=person-04&cursor=*&page_size=1"))
    assert ids([get(f"people/?id=person-04&cursor={cursor}&id=person-00")]) == ["person-04"]


def test_what_no_list_gave_is_refused() -> None:
    people(5)
    cursor = cursor_of(get("people/?cursor=*&page_size=2"))
    foreign = signing.Signer(key="another", salt="cursor", sep=".").sign_object(["x", "y"])
    other_salt = signing.Signer(salt="other", sep=".").sign_object(["x", "y", "z"])
    forged = [
        cursor[:-1],
        cursor[1:],
        cursor[: len(cursor) // 2],
        cursor + "A",
        cursor.replace(".", ""),
        "A" + cursor,
        cursor.swapcase(),
        foreign,
        other_salt,
        "**",
        "0",
        "2",
        "null",
        ".",
        "..",
        ".eJ.x",
        "%2A%2A",
        "%20*",
        "é",
        "eyJhIjoxfQ",
        "x" * 6_000,
    ]
    for text in forged:
        assert used(text) == {
            "parameter": "cursor",
            "code": "invalid",
            "detail": f"This is no cursor that was given here. {BEGIN}",
        }, text


def test_a_signed_text_of_another_shape_is_refused() -> None:
    """As one of an older release may be."""
    for payload in ([], ["x"], {"a": 1}, "text", 1, None, [["x"], {"moment": "no"}]):
        text = signing.Signer(salt="cursor", sep=".").sign_object(payload)
        assert used(text)["code"] in {"invalid", "foreign"}


@pytest.mark.parametrize(
    ("query", "code"), [("cursor=", "empty"), ("cursor=*&cursor=*", "repeated"), ("cursor=%00", "nul")]
)
def test_what_strictness_says_first(query: str, code: str) -> None:
    assert fault(f"people/?{query}")["code"] == code
    assert fault(f"people/?cursor={'x' * 7_001}")["code"] == "too_long"


@pytest.mark.parametrize("page", ["1", "2", "abc"])
def test_a_page_and_a_cursor_are_one_too_many(page: str) -> None:
    people(3)
    for cursor in ("*", cursor_of(get("people/?cursor=*&page_size=2")), "forged"):
        assert fault(f"people/?page={page}&cursor={cursor}") == {
            "parameter": "cursor",
            "code": "page_and_cursor",
            "detail": "Give `page` or `cursor`, not both.",
        }


def test_it_is_opaque_and_holds_long_titles() -> None:
    long = "\u4e2d\U0001f600" * 500
    for number in range(3):
        make(m.Document, public_id=f"d-{number}", title=long)
    pages = read_all("documents/?cursor=*&page_size=1&ordering=title")
    assert ids(pages) == ["d-0", "d-1", "d-2"]
    for number in range(3):
        make(Person, public_id=f"p-{number}", name="x", family_name="Lovelace")
    cursor = cursor_of(get("people/?cursor=*&page_size=1"))
    assert "Lovelace" not in cursor
    assert set(cursor) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


# ---- where the numbers end ------------------------------------------------------------------------------------------


def test_the_last_page_with_a_number_is_continued_by_a_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = people(30)
    monkeypatch.setattr(pagination, "COUNTED", 20)
    first = get("people/?page_size=8")
    assert (first["count"], first["count_is_lower_bound"]) == (20, True)
    assert first["next"] == f"{ROOT}people/?page_size=8&page=2"
    last = follow(first["next"])
    assert (last["count"], last["previous"]) == (20, f"{ROOT}people/?page_size=8&page=1")
    assert last["next"] == f"{ROOT}people/?page_size=8&cursor={cursor_of(last)}"
    rest = [follow(last["next"])]
    while rest[-1]["next"]:
        rest.append(follow(rest[-1]["next"]))
    assert ids([first, last, *rest]) == expected
    for page in (3, 4, 1_000):
        assert fault(f"people/?page_size=8&page={page}") == {
            "parameter": "page",
            "code": "too_deep",
            "detail": (
                "Page numbers end at row 20. Begin with `cursor=*` and follow `next` to read further,"
                " or narrow the list with filters."
            ),
        }


def test_a_list_within_the_bound_has_numbers_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    people(20)
    monkeypatch.setattr(pagination, "COUNTED", 20)
    assert get("people/?page_size=8&page=2")["next"] == f"{ROOT}people/?page_size=8&page=3"
    assert get("people/?page_size=8&page=3")["next"] is None
    # Past its end is nothing, and no cursor would help.
    get("people/?page_size=8&page=4", status=404)
    get("people/?page_size=8&page=999999999", status=404)


def test_a_page_that_is_the_only_one_with_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = people(30)
    monkeypatch.setattr(pagination, "COUNTED", 20)
    page = get("people/?page_size=15")
    assert "cursor=" in page["next"]
    assert ids([page, follow(page["next"])]) == expected


# ---- what it costs --------------------------------------------------------------------------------------------------


def test_one_statement_gives_the_rows_that_follow_however_deep() -> None:
    for number in range(9):
        make(m.Document, public_id=f"d-{number}", title=f"D {number // 2}", adopted=["2003", "2004", None][number % 3])
    address: str | None = f"{ROOT}documents/?cursor=*&page_size=2"
    while address:
        with CaptureQueriesContext(connection) as captured:
            answer = Client().get(address)
        found = [each["sql"] for each in captured if '"order_0"' in each["sql"]]
        assert len(found) == 1
        assert not [each["sql"] for each in captured if "COUNT(" in each["sql"]]
        address = answer.json()["next"]


@pytest.mark.parametrize("order", ["-start,title", "title"])
def test_an_index_on_the_order_is_used(order: str) -> None:
    """By the engine's own plan: each run of rows is a range of the index, and none is sorted."""
    for number in range(400):
        make(m.Activity, public_id=f"a-{number}", title=f"T {number}", start=f"{1900 + number % 100}")
    collate = ' COLLATE "C"' if connection.vendor == "postgresql" else ""
    last = " NULLS LAST" if connection.vendor == "postgresql" else ""
    text = f'"public_id"{collate}'
    columns = {
        "-start,title": f'"start_first"{collate} DESC{last}, "title"{collate}, {text}',
        "title": f'"title"{collate}, {text}',
    }[order]
    # PostgreSQL makes no index while checks of what was written are still to come.
    connection.check_constraints()
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE INDEX by_order ON meetings_activity ({columns}) WHERE state = 'published'")
        cursor.execute("ANALYZE meetings_activity")
        if connection.vendor == "postgresql":
            # A table as small as this is cheaper to read as a whole.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("SET LOCAL enable_bitmapscan = off")
    page = get(f"activities/?cursor=*&page_size=50&ordering={order}")
    with CaptureQueriesContext(connection) as captured:
        follow(page["next"])
    (statement,) = [each["sql"] for each in captured if '"order_0"' in each["sql"]]
    explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    with connection.cursor() as cursor:
        cursor.execute(explain + statement.replace("%", "%%"))
        plan = [str(row[-1]) for row in cursor.fetchall()]
        cursor.execute("DROP INDEX by_order")
    searched = [line for line in plan if "by_order" in line]
    assert searched
    if connection.vendor == "sqlite":
        assert all("SEARCH" in line for line in searched), plan
        assert not [line for line in plan if "TEMP B-TREE" in line], plan
    else:
        assert len([line for line in plan if "Index Cond" in line]) == len(searched), plan
        assert not [line for line in plan if "Sort" in line], plan
