"""Facets on the real data: each bucket is what the payloads show, and what the list filtered by its key finds."""

from typing import Any
from urllib.parse import urlencode

import pytest
from django.urls import resolve

from meetings.models import Activity, Meeting, Recommendation
from organizations.models import Area, Organization
from records.serving.facets import Many
from tests.api.asking import filters_of
from tests.api.cast import RESOURCES
from tests.api.counted import NOT_SHOWN, SHOWN, counted, expected, shown
from tests.api.reading import get, rows
from tests.api.test_schema_holds import faults

pytestmark = pytest.mark.django_db

LISTS = (*RESOURCES, "sources")
#: At most so many buckets of a facet are asked for as lists: the first, and others evenly from all.
ASKED = 12


def facets_of(resource: str) -> dict[str, Any]:
    view: Any = resolve(f"/api/v1/{resource}/").func.cls
    return dict(view.facets)


def count(resource: str, query: dict[str, str]) -> int:
    return int(get(f"{resource}/?{urlencode({**query, 'page_size': '0'})}")["count"])


def test_every_facet_is_looked_at() -> None:
    there = {(resource, name) for resource in LISTS for name in facets_of(resource)}
    assert there == {(resource, name) for resource in LISTS for name in SHOWN[resource]} | NOT_SHOWN


@pytest.mark.parametrize("resource", LISTS)
def test_a_bucket_is_what_the_payloads_show(resource: str) -> None:
    for name, values in expected(resource).items():
        found = counted(resource, "", name)
        assert found == dict(values), name
        keys = [key for key in found if key is not None]
        assert list(found) == sorted(keys, key=lambda key: (-found[key], key)) or None in found, name


@pytest.mark.parametrize("resource", LISTS)
def test_a_bucket_is_the_list_filtered_by_its_key(resource: str) -> None:
    for name, facet in facets_of(resource).items():
        found = counted(resource, "", name)
        without = found.pop(None, 0)
        assert list(found) == sorted(found, key=lambda key: (-found[key], key)), name
        keys = list(found)
        for key in keys[:: max(1, len(keys) // ASKED)]:
            assert count(resource, {name: key}) == found[key], (name, key)
        if not isinstance(facet.values, Many):
            assert sum(found.values()) + without == count(resource, {}), name
        if f"{name}__isnull" in filters_of(resource):
            assert count(resource, {f"{name}__isnull": "true"}) == without, name


@pytest.mark.parametrize("resource", LISTS)
def test_every_filter_goes_with_every_facet(resource: str) -> None:
    """As many records as are found have a value or none, whatever finds them."""
    facets = facets_of(resource)
    single = [name for name, facet in facets.items() if not isinstance(facet.values, Many)][:3]
    for name, each in filters_of(resource).items():
        query = {name: each.example, "page_size": "0"}
        if name in {"line", "lines"}:
            query["paper"] = filters_of(resource)["paper"].example
        names = {*single, *({name} & set(facets)), *list(facets)[-2:]}
        query["facets"] = ",".join(sorted(names))
        answer = get(f"{resource}/?{urlencode(query)}")
        assert faults(f"{resource}_list", answer) == [], name
        for facet in single:
            assert sum(each["count"] for each in answer["facets"][facet]) == answer["count"], (name, facet)
        if name in facets:
            found = {bucket["key"]: bucket["count"] for bucket in answer["facets"][name]}
            assert found.get(each.example, 0) == answer["count"], name
            # As if it were not there.
            multi = get(f"{resource}/?{urlencode({**query, 'facet_mode': 'multi'})}")["facets"]
            assert multi[name] == get(f"{resource}/?page_size=0&facets={name}")["facets"][name], name


@pytest.mark.parametrize(
    ("resource", "first", "second"),
    [
        ("activities", "lead", "partner"),
        ("activities", "theme", "status"),
        ("activities", "organization", "area"),
        ("activities", "ongoing", "document"),
        ("recommendations", "made_by", "addressee"),
        ("recommendations", "strength", "theme"),
        ("meetings", "area", "kind"),
        ("responses", "addressee", "implementation"),
        ("organizations", "classification", "parent"),
    ],
)
def test_a_cross_table_is_what_the_payloads_show(resource: str, first: str, second: str) -> None:
    expected: dict[Any, int] = {}
    for row in rows(resource):
        for one in shown(row, SHOWN[resource][first]):
            for other in shown(row, SHOWN[resource][second]):
                expected[one, other] = expected.get((one, other), 0) + 1
    assert counted(resource, "", f"{first}*{second}") == expected
    assert counted(resource, "", f"{second}*{first}") == {(b, a): number for (a, b), number in expected.items()}
    pairs = [pair for pair in expected if None not in pair]
    for one, other in pairs[:: max(1, len(pairs) // ASKED)]:
        assert count(resource, {first: one, second: other}) == expected[one, other]


def test_addressees_by_their_own_standing() -> None:
    expected: dict[Any, int] = {}
    for row in rows("recommendations"):
        asked = [each for each in row["addressees"] if each["organization"]]
        pairs = {(each["organization"]["id"], each["standing"]) for each in asked}
        for pair in pairs or {(None, each["standing"]) for each in row["addressees"]} or {(None, None)}:
            expected[pair] = expected.get(pair, 0) + 1
    assert counted("recommendations", "", "addressee*standing") == expected
    for body in ("secretary-general", "general-assembly", "governments"):
        of_body = {standing: number for (who, standing), number in expected.items() if who == body}
        assert counted("recommendations", f"addressee={body}", "standing") == of_body


@pytest.mark.parametrize("level", ["region", "subregion", "intermediate_region", "country"])
@pytest.mark.parametrize(
    ("kind", "path"),
    [(Activity, "areas"), (Recommendation, "areas"), (Meeting, "area"), (Organization, "area")],
)
def test_areas_rolled_up(kind: Any, path: str, level: str) -> None:
    """A bucket is what `within` finds, which is what `area_within` means."""
    published = kind.objects.published()
    expected = {
        area.public_id: published.filter(**{f"{path}__in": Area.objects.within(area.public_id)}).distinct().count()
        for area in Area.objects.filter(kind=level)
    }
    tops = list(Area.objects.filter(kind=level).values_list("public_id", flat=True))
    inside = published.filter(**{f"{path}__in": Area.objects.within(*tops)}).distinct().count()
    found = counted(kind.resource, "", f"area:{level}")
    assert found.pop(None, 0) == published.count() - inside
    assert found == {name: number for name, number in expected.items() if number}
    everything = counted(kind.resource, "zeros=true", f"area:{level}")
    everything.pop(None, 0)
    assert everything == expected


def test_places_are_those_of_the_areas() -> None:
    areas = {row["id"]: row for row in rows("areas")}
    for name in ("area", "area:country"):
        for bucket in get(f"activities/?page_size=0&facets={name}")["facets"][name]:
            if bucket["key"] is not None:
                area = areas[bucket["key"]]
                assert bucket == {
                    "key": area["id"],
                    "label": area["display"],
                    "count": bucket["count"],
                    **{each: area[each] for each in ("m49", "iso_alpha3", "point")},
                }


@pytest.mark.parametrize("resource", LISTS)
def test_labels_are_those_of_what_the_keys_name(resource: str) -> None:
    for name, facet in facets_of(resource).items():
        found = get(f"{resource}/?page_size=0&facets={name}")["facets"][name]
        labels = {each["key"]: each["label"] for each in found if each["key"] is not None}
        if facet.target is not None:
            named = dict(facet.target.objects.filter(public_id__in=labels).values_list("public_id", "display"))
            assert labels == named, name
        elif facet.labels:
            assert labels.items() <= facet.labels.items(), name
        else:
            assert all(key == label for key, label in labels.items()), name


@pytest.mark.parametrize("resource", LISTS)
def test_zeros_add_what_nothing_has_and_change_nothing_else(resource: str) -> None:
    for name, facet in facets_of(resource).items():
        bare, filled = counted(resource, "", name), counted(resource, "zeros=true", name)
        assert {key: number for key, number in filled.items() if number} == bare
        if facet.labels:
            assert set(filled) - {None} == set(facet.labels)
        elif facet.listed:
            published = set(facet.target.objects.published().values_list("public_id", flat=True))
            assert set(filled) - {None} == published | (set(bare) - {None})
        else:
            assert filled == bare
