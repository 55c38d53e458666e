"""What a client finds in the real data."""

from itertools import pairwise

import pytest

from tests.api.reading import detail, get, link, rows

pytestmark = pytest.mark.django_db

THIRD = "third-coordination-meeting-2004"


def test_the_third_meeting() -> None:
    meeting = detail("meetings", THIRD)
    assert (meeting["start"], meeting["end"]) == ("2004-10-27", "2004-10-28")
    assert (meeting["number"], meeting["participants_reported"], meeting["city"]) == (3, 52, "New York")
    assert (meeting["status"], meeting["kind"]) == ("held", "coordination_meeting")
    assert meeting["previous"]["id"] == "second-coordination-meeting-2003"
    assert detail("meetings", "second-coordination-meeting-2003")["next"]["id"] == THIRD
    # The fourth is not known.
    assert meeting["next"] is None
    assert meeting["counts"]["papers"] == 28
    assert meeting["text"]["lines"] > 1_000
    assert meeting["sources"]


def test_its_sessions_in_their_order() -> None:
    numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
    expected = [f"{THIRD}.{number}" for number in numbers]
    assert [session["id"] for session in detail("meetings", THIRD)["sessions"]] == expected
    sessions = [row for row in rows("sessions") if row["meeting"]["id"] == THIRD]
    assert [row["id"] for row in sessions] == expected
    assert [row["order"] for row in sessions] == sorted(row["order"] for row in sessions)
    assert all(row["display"] == f"{row['number']}. {row['title']}" for row in sessions)


def test_its_papers_in_the_order_of_the_text() -> None:
    papers = [row for row in rows("papers") if row["meeting"]["id"] == THIRD]
    lines = [row["lines"] for row in papers]
    assert len(papers) == 28
    assert None not in lines
    assert lines == sorted(lines)
    assert all(last < first for (_, last), (first, _) in pairwise(lines))
    assert all(row["id"].startswith(f"{THIRD}.") for row in papers)


def test_a_series_knows_its_meetings() -> None:
    series = detail("meetings", THIRD)["series"]
    meetings = [link["id"] for link in detail("series", series["id"])["meetings"]]
    assert meetings.index(THIRD) == 2
    assert len(meetings) >= 10


def test_the_resolution_and_its_paragraphs() -> None:
    found = [
        row
        for row in rows("recommendations")
        if row["document"] and row["document"]["id"] == "a-res-58-208" and row["kind"] == "operative_paragraph"
    ]
    assert [row["id"] for row in found] == [f"a-res-58-208.op-{number}" for number in range(1, 12)]
    assert [row["order"] for row in found] == list(range(1, 12))
    assert detail("documents", "a-res-58-208")["symbol"] == "A/RES/58/208"
    for row in found:
        assert row["sources"], row["id"]
        assert row["meeting"] is None


@pytest.mark.parametrize("number", [4, 8])
def test_what_came_of_a_paragraph(number: int) -> None:
    paragraph = detail("recommendations", f"a-res-58-208.op-{number}")
    responses = paragraph["responses"]
    assert responses
    assert all(row["id"].startswith(f"a-res-58-208.op-{number}.") for row in responses)
    answered = {str(row["addressee"]) for row in responses}
    for row in paragraph["addressees"]:
        addressee = {"organization": row["organization"], "meeting": row["meeting"]}
        assert (row["standing"] != "no_response") == (str(addressee) in answered)
    for row in responses:
        response = detail("responses", row["id"])
        assert response["recommendation"]["id"] == paragraph["id"]
        assert response["addressee"] == row["addressee"]


def test_an_area_in_six_languages_and_in_its_place() -> None:
    kenya = detail("areas", "kenya")
    assert (kenya["m49"], kenya["iso_alpha2"], kenya["iso_alpha3"]) == ("404", "KE", "KEN")
    assert kenya["kind"] == "country"
    assert kenya["parent"] == link("areas", "eastern-africa", "Eastern Africa")
    languages = {row["language"] for row in kenya["other_names"]} | {"en"}
    assert {"ar", "en", "es", "fr", "ru", "zh"} <= languages
    assert set(kenya["point"]) == {"latitude", "longitude"}

    names = [row["id"] for row in rows("areas")]
    way = ["world", "africa", "sub-saharan-africa", "eastern-africa", "kenya"]
    assert sorted(way, key=names.index) == way
    above = {row["id"]: row["parent"] and row["parent"]["id"] for row in rows("areas")}
    # A parent stands before its children, and nothing stands between them but what is below it.
    for place, name in enumerate(names):
        parent = above[name]
        while parent is not None and (before := names[place - 1]) != parent:
            ancestors = []
            while before is not None:
                ancestors.append(before)
                before = above[before]
            assert parent in ancestors, name
            break


def test_what_rests_on_the_resolution() -> None:
    found = [row for row in rows("sources") if row["record"]["id"] == "a-res-58-208.op-8"]
    assert found
    for row in found:
        first, last = row["lines"]
        low, high = detail("papers", row["paper"]["id"])["lines"]
        assert low <= first <= last <= high


def test_every_link_leads_somewhere() -> None:
    """Each id that a link names is a record of its list."""
    known = {
        resource: {row["id"]: row["display"] for row in rows(resource)}
        for resource in get("")
        if isinstance(get("")[resource], str)
        and get("")[resource].endswith(f"/api/v1/{resource}/")
        and resource not in {"schema", "docs", "sources"}
    }

    def look(value: object) -> None:
        if isinstance(value, list):
            for each in value:
                look(each)
        elif isinstance(value, dict):
            if {"id", "url", "display"} <= set(value):
                resource = value["url"].split("/")[-3]
                assert known[resource][value["id"]] == value["display"]
            for each in value.values():
                look(each)

    for resource in known:
        for row in rows(resource):
            look(row)
