"""Records are rendered inside the database; the plain serializer says the same, byte for byte, on both engines."""

import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from rest_framework.renderers import JSONRenderer

from config.api_v1 import router
from meetings import models as m
from organizations import models as o
from records.choices import State
from records.serving import render, selection
from records.serving.fetch import with_all_parts
from records.serving.referents import with_referents
from records.serving.shape import WHOLE, Shape
from tests.api.cast import KINDS, RESOURCES, cast, withdraw_neighbours
from tests.api.reading import ROOT, get
from tests.api.secrets import beside, drafts, pointing
from tests.factories import make

pytestmark = pytest.mark.django_db

SERIALIZERS: dict[str, Any] = {resource: view.serializer_class for resource, view, _ in router.registry}
EVENT = "third-coordination-meeting-on-international-migration"


def plain(resource: str, shape: Shape = WHOLE, newest: int | None = None) -> dict[int, bytes]:
    """What the plain serializer makes of every record, published or not."""
    kind, serializer = KINDS[resource], SERIALIZERS[resource]
    context = {"root": ROOT, "shape": shape}
    records = with_all_parts(kind.objects.for_api().order_by("-pk"), serializer(context=context))
    found = with_referents(list(records[:newest]))
    return {record.pk: JSONRenderer().render(serializer(record, context=context).data) for record in found}


def rendered(resource: str, shape: Shape = WHOLE, newest: int | None = None) -> dict[int, bytes]:
    """What the statement makes of them."""
    keys = list(KINDS[resource].objects.order_by("-pk").values_list("pk", flat=True)[:newest])
    rows = render.records(SERIALIZERS[resource], shape, keys, ROOT, "default")
    return dict(zip(keys, rows, strict=True))


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_record_of_the_fixtures(resource: str) -> None:
    assert rendered(resource) == plain(resource)


@pytest.mark.parametrize("resource", RESOURCES)
def test_records_with_every_part_and_what_must_not_leak(resource: str) -> None:
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    withdraw_neighbours()
    assert rendered(resource) == plain(resource)


def shapes(resource: str, seed: int) -> Iterator[Shape]:
    """Shapes as clients ask for them, drawn at random."""
    draw = random.Random(seed)  # noqa: S311
    names = list(SERIALIZERS[resource](context={"root": ROOT}).fields)
    links = links_of(resource)
    for _ in range(4):
        chosen = draw.sample(names, draw.randint(1, len(names)))
        paths = draw.sample(links, min(len(links), draw.randint(0, 3)))
        expand = {path[: end + 1] for path in paths for end in range(len(path)) if path[: end + 1] in links}
        yield Shape(tuple(chosen), tuple(sorted(path for path in expand if path[0] in chosen)))


def links_of(resource: str, depth: int = 3) -> list[tuple[str, ...]]:
    """The paths of the links of a payload, and of those of the records behind them."""
    found = []
    model: Any
    for path, model in selection.links(SERIALIZERS[resource](context={"root": ROOT})):
        found.append(path)
        if depth > 1:
            found += [(*path, *further) for further in links_of(model.resource, depth - 1)]
    return found


@pytest.mark.parametrize("resource", RESOURCES)
def test_any_shape(resource: str) -> None:
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    withdraw_neighbours()
    for shape in shapes(resource, seed=RESOURCES.index(resource)):
        assert rendered(resource, shape, newest=3) == plain(resource, shape, newest=3), shape


NASTY = 'a "quote" \\ back/slash\ttab\x7f\u2028\u2029\U0001f30d é %s %% \' $1 {} \u00a0'


def test_text_of_any_kind_is_escaped_alike() -> None:
    activity = make(m.Activity, title=NASTY.replace("\t", " ").strip(), description=f"{NASTY}\nline\r\n")
    make(m.ActivityPlace, activity=activity, name="%s \\u0000 \u2028")
    assert rendered("activities", newest=1) == plain("activities", newest=1)
    assert get(f"activities/{activity.public_id}/")["description"] == activity.description


@pytest.mark.parametrize("value", ["0", "100", "-3", "0.5", "12345678901.1234", "0.0001", "1000000"])
def test_decimals_are_written_without_zeros_that_say_nothing(value: str) -> None:
    make(m.ActivityFigure, value=Decimal(value))
    (plainly,) = plain("activities", newest=1).values()
    (row,) = rendered("activities", newest=1).values()
    assert row == plainly
    assert f'"value":"{value}"'.encode() in row


# ---- what a client asks for ------------------------------------------------------------------------------------------


def test_fields_stand_in_the_order_asked_for() -> None:
    found = get("organizations/?id=ilo&fields=display,id")["results"]
    assert [list(row.items()) for row in found] == [[("display", get("organizations/ilo/")["display"]), ("id", "ilo")]]
    assert list(get("organizations/ilo/?fields=id,parent&omit=id")) == ["parent"]
    whole = list(get("organizations/ilo/"))
    assert list(get("organizations/ilo/?omit=sources,relations")) == [
        name for name in whole if name not in ("sources", "relations")
    ]


def test_an_expanded_link_is_the_record_itself() -> None:
    shown = get(f"activities/{EVENT}/?expand=organizations.organization,event.series,themes")
    linked = get(f"activities/{EVENT}/")
    assert [row["organization"] for row in shown["organizations"]] == [
        get(f"organizations/{row['organization']['id']}/") for row in linked["organizations"]
    ]
    meeting = get(f"meetings/{linked['event']['id']}/")
    assert shown["event"] == {**meeting, "series": get(f"series/{meeting['series']['id']}/")}
    assert shown["themes"] == [get(f"themes/{theme['id']}/") for theme in linked["themes"]]
    assert get(f"activities/?id={EVENT}&expand=themes")["results"][0]["themes"] == shown["themes"]


def test_an_expansion_shows_no_draft_and_no_withdrawn_record() -> None:
    parent = make(o.Organization, public_id="the-parent")
    child = make(o.Organization, public_id="the-child", parent=parent)
    linked = get("organizations/the-child/")["parent"]
    o.Organization.objects.filter(pk=parent.pk).update(
        state=State.WITHDRAWN, withdrawn_at="2005-01-01T00:00Z", withdrawn_reason="Twice."
    )
    expanded = f"organizations/{child.public_id}/?expand=parent.parent"
    assert get(expanded)["parent"] == {**linked, "withdrawn": True}
    o.Organization.objects.filter(pk=parent.pk).update(state=State.DRAFT, withdrawn_at=None, withdrawn_reason=None)
    assert get(expanded)["parent"] is None


@pytest.mark.parametrize("rows", [1, 3])
def test_an_expansion_costs_no_query(rows: int) -> None:
    for number in range(1, rows + 1):
        cast(number)
    query = "expand=organizations.organization.parent,areas,themes.related,sources.paper.meeting&omit=links"
    with CaptureQueriesContext(connection) as captured:
        answer = Client().get(f"/api/v1/activities/?{query}&id=the-activity-1")
    assert (answer.status_code, len(captured)) == (200, 4)


@pytest.mark.parametrize(
    ("query", "parameter", "code", "says"),
    [
        ("fields=titel", "fields", "unknown_field", "Did you mean “title”?"),
        ("fields=title,", "fields", "unknown_field", "Fields: id, url,"),
        ("fields=title,title", "fields", "repeated", "“title” comes twice."),
        ("fields=organizations.role", "fields", "unknown_field", "is no field here"),
        ("omit=", "omit", "empty", "The value is empty."),
        ("fields=id&omit=id", "omit", "nothing_left", "leave one field at least"),
        ("expand=organisations.organization", "expand", "unknown_field", "Did you mean “organizations.organization”?"),
        ("expand=title", "expand", "unknown_field", "leads to no link"),
        ("expand=organizations", "expand", "unknown_field", "leads to no link"),
        ("expand=themes.nothing", "expand", "unknown_field", "“nothing” is none below themes."),
        ("fields=id&expand=themes", "expand", "unknown_field", "is none that is shown"),
        ("expand=event.previous.previous.series", "expand", "too_deep", "follows more than 3 links"),
        ("expand=" + ",".join(["themes"] * 21), "expand", "too_many", "at most 20"),
    ],
)
@pytest.mark.parametrize("address", ["activities/", f"activities/{EVENT}/"])
def test_a_shape_that_cannot_be(address: str, query: str, parameter: str, code: str, says: str) -> None:
    (error,) = get(f"{address}?{query}", status=400)["errors"]
    assert (error["parameter"], error["code"]) == (parameter, code)
    assert says in error["detail"]
