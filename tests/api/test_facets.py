"""Facets on a small cast: whole answers, what counts once, and what they cost."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from meetings import models as m
from meetings.choices import ActivityKind
from organizations import models as o
from records.serving import buckets
from tests.api.asking import fault
from tests.api.cast import cast, withdraw
from tests.api.reading import ROOT, get
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")


def facets(resource: str, query: str) -> Any:
    return get(f"{resource}/?page_size=0&{query}")["facets"]


def of(resource: str, query: str, name: str) -> dict[Any, int]:
    """The counts of a facet, by key or pair of keys."""
    found = facets(resource, f"{query}&facets={name}")[name]
    return {tuple(each["keys"]) if "keys" in each else each["key"]: each["count"] for each in found}


def place(n: int, key: str | None) -> dict[str, Any]:
    """What a bucket of areas carries."""
    if key != f"the-area-{n}":
        return {"m49": None, "iso_alpha3": None, "point": None}
    return {"m49": f"99{n}", "iso_alpha3": f"XX{'ABC'[n - 1]}", "point": {"latitude": "-1.5", "longitude": "36"}}


def test_a_whole_answer() -> None:
    cast(1)
    cast(2)
    # A list that is not cut short by its page: the activity of each cast and its two neighbours.
    answer = get("activities/?page_size=0&facets=kind,lead,ongoing,area,area:region,status*theme")
    names = {"the-body-1": "Body 1 (B1)", "the-body-2": "Body 2 (B2)"}
    assert answer == {
        "count": 6,
        "count_is_lower_bound": False,
        "next": None,
        "previous": None,
        "results": [],
        "facets": {
            "kind": [
                {"key": "research", "label": "Research", "count": 4},
                {"key": "training", "label": "Training", "count": 2},
            ],
            "lead": [
                {"key": None, "label": None, "count": 4},
                *({"key": key, "label": label, "count": 1} for key, label in names.items()),
            ],
            "ongoing": [{"key": "false", "label": "No", "count": 6}],
            "area": [
                {"key": None, "label": None, "count": 4, **place(1, None)},
                {"key": "other-member-1", "label": "Member 1", "count": 1, **place(1, None)},
                {"key": "other-member-2", "label": "Member 2", "count": 1, **place(1, None)},
                {"key": "the-area-1", "label": "Area 1", "count": 1, **place(1, "the-area-1")},
                {"key": "the-area-2", "label": "Area 2", "count": 1, **place(2, "the-area-2")},
            ],
            # The area lies in the region, and so does its member: the activity counts once.
            "area:region": [
                {"key": None, "label": None, "count": 4, **place(1, None)},
                {"key": "other-region-1", "label": "Region 1", "count": 1, **place(1, None)},
                {"key": "other-region-2", "label": "Region 2", "count": 1, **place(1, None)},
            ],
            "status*theme": [
                {"keys": [None, None], "labels": [None, None], "count": 4},
                {"keys": ["completed", "other-broader-1"], "labels": ["Completed", "Broader 1"], "count": 1},
                {"keys": ["completed", "other-broader-2"], "labels": ["Completed", "Broader 2"], "count": 1},
                {"keys": ["completed", "the-theme-1"], "labels": ["Completed", "Theme 1"], "count": 1},
                {"keys": ["completed", "the-theme-2"], "labels": ["Completed", "Theme 2"], "count": 1},
            ],
        },
    }


def test_facets_stand_beside_the_page() -> None:
    cast(1)
    answer = get("activities/?page_size=1&facets=kind&ordering=title")
    assert [row["id"] for row in answer["results"]] == ["the-activity-1"]
    assert answer["next"] == f"{ROOT}activities/?page_size=1&facets=kind&ordering=title&page=2"
    assert [each["count"] for each in answer["facets"]["kind"]] == [2, 1]
    assert "facets" not in get("activities/")


def test_a_record_counts_once_in_a_bucket_however_many_rows_say_it() -> None:
    c = cast(1)
    make(m.ActivityParticipation, activity=c.activity, role="funder", organization=c.body)
    assert of("activities", "", "organization") == {None: 2, "other-friend-1": 1, "the-body-1": 1}
    # Two reports at one meeting, two addressees with one standing.
    assert of("activities", "", "reported_at") == {None: 2, "the-meeting-1": 1}
    asked = make(m.Addressee, recommendation=c.recommendation, organization=c.friend)
    assert asked.standing == "no_response"
    assert of("recommendations", "id=the-recommendation-1", "standing") == {"in_progress": 1, "no_response": 1}
    # Both are among those asked; of the five pairs of an area and a role none counts twice.
    assert of("activities", "", "organization*area") == {
        (None, None): 2,
        ("other-friend-1", "other-member-1"): 1,
        ("other-friend-1", "the-area-1"): 1,
        ("the-body-1", "other-member-1"): 1,
        ("the-body-1", "the-area-1"): 1,
    }


def test_the_most_frequent_comes_first_and_equal_ones_by_key() -> None:
    for number, theme in enumerate(["b", "a", "a-b", "a0", "c"]):
        found = make(m.Theme, public_id=theme, label=theme)
        for _ in range(2 if theme == "c" else 1):
            make(m.Activity, public_id=f"activity-{number}-{_}").themes.add(found)
    make(m.Activity)
    assert list(of("activities", "", "theme").items()) == [
        ("c", 2),
        *(("a", 1), ("a-b", 1), ("a0", 1), ("b", 1)),
        (None, 1),
    ]


def test_only_what_is_found_is_counted() -> None:
    cast(1)
    cast(2)
    assert of("activities", "theme=the-theme-2", "lead") == {"the-body-2": 1}
    assert of("activities", "theme=the-theme-2&lead=the-body-1", "kind") == {}
    assert of("activities", "id=the-activity-1&id=other-last-2", "lead") == {None: 1, "the-body-1": 1}
    withdraw(m.Activity.objects.get(public_id="the-activity-1"))
    assert of("activities", "lead=the-body-1", "kind") == {}
    # Nothing can match: Django would not even ask.
    assert of("activities", "id=the-activity-1", "kind") == {}
    assert of("activities", "id=the-activity-1", "lead*kind") == {}


def test_multi_leaves_out_the_filter_of_each_facet() -> None:
    cast(1)
    cast(2)
    both = {"the-body-1": 1, "the-body-2": 1}
    assert of("activities", "lead=the-body-1", "lead") == {"the-body-1": 1}
    assert of("activities", "lead=the-body-1&facet_mode=multi", "lead") == {None: 4, **both}
    # The other filter stays, for each of them.
    query = "lead=the-body-1&theme=the-theme-1&kind=training&facet_mode=multi"
    assert of("activities", query, "lead") == {"the-body-1": 1}
    assert of("activities", query, "theme") == {"the-theme-1": 1, "other-broader-1": 1}
    assert of("activities", "theme=the-theme-1&kind=training&facet_mode=multi", "theme") == {
        f"{theme}-{n}": 1 for n in (1, 2) for theme in ("other-broader", "the-theme")
    }
    # A cross table leaves out both, a bound on a date none; `__isnull` is a filter of its field.
    assert of("activities", "lead=the-body-1&partner=other-friend-1&facet_mode=multi", "lead*partner") == {
        (None, None): 4,
        ("the-body-1", "other-friend-1"): 1,
        ("the-body-2", "other-friend-2"): 1,
    }
    assert of("activities", "start__gte=2003&facet_mode=multi", "kind") == {"training": 2}
    assert of("activities", "status__isnull=true&facet_mode=multi", "status") == {None: 4, "completed": 2}
    assert of("activities", "status__isnull=true&facet_mode=multi", "kind") == {"research": 4}
    # Several at once, each with its own set.
    found = facets("activities", "lead=the-body-1&kind=training&facet_mode=multi&facets=lead,kind,theme")
    assert [sum(each["count"] for each in found[name]) for name in ("lead", "kind", "theme")] == [2, 1, 2]


def test_zeros() -> None:
    cast(1)
    make(m.Theme, public_id="draft", label="Draft", state="draft")
    withdraw(make(m.Theme, public_id="gone", label="Gone"))
    kinds = of("activities", "zeros=true", "kind")
    assert list(kinds.items()) == [
        ("research", 2),
        ("training", 1),
        *((kind, 0) for kind in sorted(ActivityKind.values) if kind not in {"research", "training"}),
    ]
    assert of("activities", "zeros=true&lead=the-body-1", "theme") == {
        "other-broader-1": 1,
        "the-theme-1": 1,
        "other-related-1": 0,
    }
    assert of("activities", "zeros=false&lead=the-body-1", "theme") == {"other-broader-1": 1, "the-theme-1": 1}
    # Records that may be very many are not listed, and a level lists areas of that level.
    assert of("activities", "zeros=true&kind=research", "document") == {None: 2}
    make(o.Area, public_id="far-away", name="Far away", kind="region")
    assert of("activities", "zeros=true&lead=the-body-1", "area:region") == {"other-region-1": 1, "far-away": 0}
    (_, far) = facets("activities", "zeros=true&lead=the-body-1&facets=area:region")["area:region"]
    assert far == {"key": "far-away", "label": "Far away", "count": 0, "m49": None, "iso_alpha3": None, "point": None}


def test_zeros_make_a_cross_table_a_whole_grid() -> None:
    cast(1)
    assert of("activities", "zeros=true", "ongoing*theme") == {
        ("false", None): 2,
        ("false", "other-broader-1"): 1,
        ("false", "the-theme-1"): 1,
        ("false", "other-related-1"): 0,
        ("true", "other-broader-1"): 0,
        ("true", "other-related-1"): 0,
        ("true", "the-theme-1"): 0,
        ("true", None): 0,
    }


def test_zeros_beyond_what_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    cast(1)
    monkeypatch.setattr(buckets, "MOST_ZEROS", 8)
    assert len(of("activities", "zeros=true", "ongoing*theme")) == 8
    monkeypatch.setattr(buckets, "MOST_ZEROS", 7)
    assert fault("activities/?zeros=true&facets=ongoing*theme") == {
        "parameter": "zeros",
        "code": "too_many",
        "detail": "“ongoing*theme” would have more than 7 buckets: leave zeros out.",
    }
    assert len(of("activities", "", "ongoing*theme")) == 3
    monkeypatch.setattr(buckets, "MOST_ZEROS", 2)
    assert fault("activities/?zeros=true&facets=theme")["code"] == "too_many"


def test_an_addressee_and_its_standing_are_those_of_one_row() -> None:
    """The body is at work; the meeting has not answered."""
    cast(1)
    assert of("recommendations", "", "addressee*standing") == {
        (None, None): 2,
        ("the-body-1", "in_progress"): 1,
    }
    assert of("recommendations", "", "standing*addressee_meeting") == {
        (None, None): 2,
        ("no_response", "the-meeting-1"): 1,
    }
    assert of("recommendations", "addressee=the-body-1", "standing") == {"in_progress": 1}
    assert of("recommendations", "addressee_meeting=the-meeting-1", "standing") == {"no_response": 1}
    assert of("recommendations", "addressee=the-body-1&facet_mode=multi", "standing") == {"in_progress": 1}
    assert of("recommendations", "id=the-recommendation-1", "standing") == {"in_progress": 1, "no_response": 1}
    # Other tables are of the record as a whole.
    assert of("recommendations", "id=the-recommendation-1", "strength*standing") == {
        (strength, standing): 1 for strength in ("requests", "urges") for standing in ("in_progress", "no_response")
    }


def test_who_is_not_asked_as_a_body_has_no_addressee_whatever_its_standing() -> None:
    c = cast(1)
    ask = make(m.Recommendation, public_id="to-a-meeting")
    make(m.Addressee, recommendation=ask, meeting=c.meeting)
    assert of("recommendations", "id=to-a-meeting", "addressee*standing") == {(None, "no_response"): 1}


def test_areas_are_rolled_up_as_far_as_they_lie_below() -> None:
    c = cast(1)
    world = make(o.Area, public_id="world", name="World", kind="world")
    o.Area.objects.filter(pk=c.region.pk).update(parent=world)
    inner = make(o.Area, public_id="inner", name="Inner", kind="subregion", parent=c.region)
    land = make(o.Area, public_id="land", name="Land", kind="country", parent=inner)
    for name, areas in {
        "of-land": [land],
        "of-both": [land, inner],
        "of-world": [world],
        "of-member": [c.member],
    }.items():
        make(m.Activity, public_id=name).areas.set(areas)
    found = "&".join(f"id={name}" for name in ("of-land", "of-both", "of-world", "of-member"))
    # The member is in no region itself; the grouping that holds it is.
    assert of("activities", found, "area:region") == {"other-region-1": 3, None: 1}
    assert of("activities", found, "area:subregion") == {"inner": 2, None: 2}
    assert of("activities", found, "area:intermediate_region") == {None: 4}
    assert of("activities", found, "area:country") == {"land": 2, "other-member-1": 1, None: 1}
    assert of("activities", found, "area:region*area:country") == {
        ("other-region-1", "land"): 2,
        ("other-region-1", "other-member-1"): 1,
        (None, None): 1,
    }
    # A draft parts what it would connect; a withdrawn area does not.
    o.Area.objects.filter(pk=inner.pk).update(state="draft")
    assert of("activities", found, "area:region") == {"other-region-1": 1, None: 3}
    o.Area.objects.filter(pk=inner.pk).update(state="published")
    withdraw(o.Area.objects.get(pk=inner.pk))
    assert of("activities", found, "area:region") == {"other-region-1": 3, None: 1}
    # Also where a record has one area at most.
    assert of("meetings", "series=the-series-1", "area:region") == {None: 2, "other-region-1": 1}
    assert of("organizations", "id=the-body-1", "area:country") == {None: 1}


def test_a_withdrawn_record_keeps_its_label_and_a_draft_is_no_value() -> None:
    c = cast(1)
    withdraw(c.body)
    withdraw(c.theme)
    found = facets("activities", "id=the-activity-1&facets=lead,theme")
    assert found["lead"] == [{"key": "the-body-1", "label": "Body 1 (B1)", "count": 1}]
    assert {each["key"]: each["label"] for each in found["theme"]}["the-theme-1"] == "Theme 1"
    o.Organization.objects.filter(pk=c.body.pk).update(state="draft", withdrawn_at=None, withdrawn_reason=None)
    m.Theme.objects.filter(pk=c.theme.pk).update(state="draft", withdrawn_at=None, withdrawn_reason=None)
    assert of("activities", "id=the-activity-1", "lead") == {None: 1}
    assert of("activities", "id=the-activity-1", "lead*partner") == {(None, "other-friend-1"): 1}
    assert of("activities", "id=the-activity-1", "theme") == {"other-broader-1": 1}


#: The queries that facets add to those of the list: one for all.
ADDED = [
    ("activities", "", "kind", 1),
    ("activities", "", "kind,status,lead,theme,area:region,area:country,lead*partner,theme*status", 1),
    ("activities", "zeros=true", "kind,theme,area:region,theme*status", 1),
    ("activities", "lead=the-body-1&theme=the-theme-1", "lead,theme,area,lead*theme", 1),
    ("activities", "lead=the-body-1&theme=the-theme-1&facet_mode=multi", "lead,theme,area,lead*theme", 1),
    ("recommendations", "addressee=the-body-1", "addressee*standing,meeting,made_by", 1),
    ("sources", "paper=the-paper-1", "paper,document", 1),
]


def queries(address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        get(address)
    return len(captured)


def test_what_facets_cost() -> None:
    cast(1)
    cast(2)
    added = []
    for resource, query, names, _ in ADDED:
        bare = "&".join(each for each in query.split("&") if not each.startswith(("zeros", "facet_mode")))
        cost = queries(f"{resource}/?{query}&facets={names}") - queries(f"{resource}/?{bare}")
        added.append((resource, query, names, cost))
    assert added == ADDED


def test_sources_are_counted_by_the_place_they_name() -> None:
    cast(1)
    count = get("sources/")["count"]
    assert of("sources", "", "paper") == {"the-paper-1": count // 2, None: count // 2}
    assert of("sources", "paper=the-paper-1&line=110", "paper*document") == {("the-paper-1", None): count // 2}


def test_lines_are_left_out_with_the_paper_whose_lines_they_are() -> None:
    cast(1)
    everything = of("sources", "", "paper")
    assert of("sources", "paper=the-paper-1&line=110&facet_mode=multi", "paper") == everything
    assert of("sources", "paper=the-paper-1&line=110&facet_mode=multi", "document") == {None: everything["the-paper-1"]}
