"""Pages of a list: what may be asked, and what a page says of itself."""

from typing import Any

import pytest
from django.test import Client

from meetings.models import Theme
from organizations.models import Person
from records.serving import pagination
from tests.api.reading import ROOT, get
from tests.factories import make


@pytest.fixture
def people(empty_db: None) -> list[str]:
    """Sixty people, in their order."""
    found = [f"person-{number:02}" for number in range(60)]
    for public_id in found:
        make(Person, public_id=public_id, name=public_id, family_name=public_id)
    return found


def page(query: str, status: int = 200) -> Any:
    return get(f"people/{query}", status=status)


def shown(answer: Any) -> list[str]:
    return [row["id"] for row in answer["results"]]


def test_first_page(people: list[str]) -> None:
    answer = page("")
    assert list(answer) == ["count", "count_is_lower_bound", "next", "previous", "results"]
    assert (answer["count"], answer["count_is_lower_bound"]) == (60, False)
    assert (answer["next"], answer["previous"]) == (f"{ROOT}people/?page=2", None)
    assert shown(answer) == people[:25]


def test_middle_and_last_page(people: list[str]) -> None:
    answer = page("?page=2")
    assert (answer["next"], answer["previous"]) == (f"{ROOT}people/?page=3", f"{ROOT}people/?page=1")
    assert shown(answer) == people[25:50]
    answer = page("?page=3")
    assert (answer["next"], answer["previous"]) == (None, f"{ROOT}people/?page=2")
    assert shown(answer) == people[50:]


def test_every_row_once(people: list[str]) -> None:
    found: list[str] = []
    address = f"{ROOT}people/?page_size=7"
    while address:
        answer = get(address.removeprefix(ROOT))
        found += shown(answer)
        address = answer["next"]
    assert found == people


def test_page_size(people: list[str]) -> None:
    for size, rows, next_page in [
        ("0", 0, None),
        ("1", 1, f"{ROOT}people/?page_size=1&page=2"),
        ("59", 59, f"{ROOT}people/?page_size=59&page=2"),
        ("60", 60, None),
        ("200", 60, None),
    ]:
        answer = page(f"?page_size={size}")
        assert (shown(answer), answer["count"]) == (people[:rows], 60)
        assert (answer["next"], answer["previous"]) == (next_page, None)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["page", "page_size"])
@pytest.mark.parametrize(
    "value", ["abc", "-1", "1.0", "1e3", "", " 1", "%00", "²", "٣", "9" * 30, "1;drop", "%FF", "0x10", "null"]
)
@pytest.mark.parametrize("resource", ["people", "sources", "vocabularies"])
def test_no_whole_number(resource: str, name: str, value: str) -> None:
    problem = get(f"{resource}/?{name}={value}", status=400)
    assert (problem["title"], problem["status"]) == ("The request is not valid", 400)
    assert [error["parameter"] for error in problem["errors"]] == [name]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("page=0", "0 is out of range: give 1 or more."),
        ("page_size=201", "201 is out of range: give 0 to 200."),
        ("page_size=100000", "100000 is out of range: give 0 to 200."),
        ("page_size=abc", "“abc” is no whole number: give 0 to 200."),
        ("page=-1", "“-1” is no whole number: give 1 or more."),
    ],
)
def test_out_of_range(query: str, detail: str) -> None:
    assert page(f"?{query}", status=400)["errors"][0]["detail"] == detail


@pytest.mark.usefixtures("people")
def test_past_the_end() -> None:
    for query in ("?page=4", "?page=100000000", "?page=2&page_size=60", "?page=2&page_size=0"):
        problem = page(query, status=404)
        assert problem["type"] == "http://testserver/problems/not-found/"
        assert problem["detail"].endswith("the list has 60 rows.")


@pytest.mark.usefixtures("empty_db")
def test_an_empty_list_has_one_page() -> None:
    empty: dict[str, Any] = {"count": 0, "count_is_lower_bound": False, "next": None, "previous": None, "results": []}
    assert page("") == empty
    assert page("?page_size=0") == empty
    page("?page=2", status=404)


@pytest.mark.usefixtures("people")
def test_links_are_those_of_the_public_url(settings: Any) -> None:
    settings.PUBLIC_URL = "https://rapporteur.example"
    answer = Client().get("/api/v1/people/?page=2&page_size=10").json()
    assert answer["next"] == "https://rapporteur.example/api/v1/people/?page_size=10&page=3"
    assert answer["previous"] == "https://rapporteur.example/api/v1/people/?page_size=10&page=1"


def test_counting_stops(people: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "COUNTED", 50)
    answer = page("?page_size=20")
    assert (answer["count"], answer["count_is_lower_bound"]) == (50, True)
    assert answer["next"] == f"{ROOT}people/?page_size=20&page=2"
    # The last page that lies wholly within the rows that are counted.
    answer = page("?page_size=20&page=2")
    assert shown(answer) == people[20:40]
    assert answer["next"].startswith(f"{ROOT}people/?page_size=20&cursor=")
    problem = page("?page_size=20&page=3", status=400)
    assert problem["errors"][0]["parameter"] == "page"
    assert page("?page_size=0")["count"] == 50


def test_a_count_at_the_bound_is_exact(people: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "COUNTED", 60)
    answer = page("?page_size=35")
    assert (answer["count"], answer["count_is_lower_bound"]) == (60, False)
    # The next page ends beyond the bound, and the list does not.
    assert answer["next"] == f"{ROOT}people/?page_size=35&page=2"
    assert shown(page("?page_size=35&page=2")) == people[35:]


@pytest.mark.usefixtures("empty_db")
def test_no_row_is_twice_on_pages_of_rows_that_are_alike() -> None:
    for number in range(30):
        make(Theme, public_id=f"theme-{number:02}", label=f"Theme {number}", scheme="subject")
        make(Person, public_id=f"person-{number:02}", name="Ada Lovelace", family_name="Lovelace", given_name="Ada")
    found = shown(page("?page_size=20")) + shown(page("?page_size=20&page=2"))
    assert found == [f"person-{number:02}" for number in range(30)]
