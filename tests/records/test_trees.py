"""Trees: no record stands below itself, however it is written; and everything below is one query."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, models, transaction
from pytest_django import DjangoAssertNumQueries

from meetings.models import Theme
from organizations.models import Area, Organization
from tests.factories import build, make
from tests.records import kinds

pytestmark = pytest.mark.django_db

TREES = [model for model in kinds.RECORDS if any(field.name == "parent" for field in model._meta.local_fields)]
each_tree = pytest.mark.parametrize("model", TREES, ids=lambda model: model.__name__)


def chain(model: Any, length: int) -> list[Any]:
    """Rows each of which stands below the one before."""
    rows: list[Any] = []
    for _ in range(length):
        rows.append(make(model, parent=rows[-1] if rows else None))
    return rows


def test_which_kinds_are_trees() -> None:
    assert {model.__name__ for model in TREES} == {
        "Area",
        "Organization",
        "Session",
        "Paper",
        "Theme",
        "Recommendation",
    }


@pytest.mark.parametrize("way", kinds.CHANGES.values(), ids=kinds.CHANGES)
@pytest.mark.parametrize("length", [1, 2, 4])
@each_tree
def test_a_cycle_is_refused(model: Any, length: int, way: Callable[[Any, dict[str, Any]], None]) -> None:
    rows = chain(model, length)
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_no_cycle"), transaction.atomic():
        way(rows[0], {"parent_id": rows[-1].pk})
    assert model.objects.get(pk=rows[0].pk).parent_id is None


@each_tree
def test_two_rows_in_one_statement(model: Any) -> None:
    one, other = chain(model, 1)[0], chain(model, 1)[0]
    one.parent, other.parent = other, one
    with pytest.raises(IntegrityError, match="_no_cycle"), transaction.atomic():
        model.objects.bulk_update([one, other], ["parent"])
    with pytest.raises(IntegrityError, match="_no_cycle"), transaction.atomic():
        model.objects.filter(pk__in=[one.pk, other.pk]).update(
            parent=models.Case(models.When(pk=one.pk, then=other.pk), default=one.pk)
        )


@each_tree
def test_a_row_made_below_itself(model: Any) -> None:
    row = build(model)
    row.pk = row.parent_id = 2_000_000_000
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_no_cycle"), transaction.atomic():
        model.objects.bulk_create([row])


@each_tree
def test_a_move_within_the_tree_is_free(model: Any) -> None:
    top, middle, bottom = chain(model, 3)
    kinds.update(bottom, {"parent_id": top.pk})
    kinds.update(middle, {"parent_id": bottom.pk})
    kinds.update(middle, {"parent_id": None})
    assert list(model.objects.filter(parent=top)) == [bottom]


@each_tree
def test_a_form_is_told(model: Any) -> None:
    top, _, bottom = chain(model, 3)
    top.parent = bottom
    with pytest.raises(ValidationError, match="A record cannot stand below itself: choose another parent"):
        top.clean()


@each_tree
def test_a_parent_with_children_stays(model: Any) -> None:
    top, bottom = chain(model, 2)
    with pytest.raises(models.ProtectedError):
        top.delete()
    assert model.objects.get(pk=bottom.pk).parent_id == top.pk


def test_loaddata_of_a_cycle(tmp_path: Path) -> None:
    """`loaddata` saves keys that are not there yet as null, and fills them in afterwards."""

    def area(public_id: str, parent: str) -> dict[str, Any]:
        fields = {"public_id": public_id, "name": public_id, "kind": "region", "parent": [parent]}
        return {"model": "organizations.area", "fields": fields}

    fixture = tmp_path / "ring.json"
    fixture.write_text(json.dumps([area("ring-a", "ring-c"), area("ring-b", "ring-a"), area("ring-c", "ring-b")]))
    with pytest.raises(IntegrityError, match="organizations_area_no_cycle"):
        call_command("loaddata", fixture, verbosity=0)
    assert not Area.objects.filter(public_id__startswith="ring-").exists()


# ---- everything below -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [Organization, Theme, Area], ids=lambda model: model.__name__)
def test_within_is_one_query(model: Any, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    top, middle, bottom = chain(model, 3)
    beside = make(model, parent=middle)
    alone, other = make(model), make(model)
    for ids, expected in (
        ((top.public_id,), {top, middle, bottom, beside}),
        ((middle.public_id,), {middle, bottom, beside}),
        ((bottom.public_id,), {bottom}),
        ((bottom.public_id, alone.public_id), {bottom, alone}),
        (("no-such-id",), set()),
        ((), set()),
    ):
        with django_assert_num_queries(1):
            found = list(model.objects.within(*ids))
        assert set(found) == expected
        assert len(found) == len(expected)
    with django_assert_num_queries(1):
        assert set(model.objects.within(top.public_id).exclude(pk=other.pk).filter(parent=middle)) == {bottom, beside}


def test_within_a_grouping(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    region, country, province = chain(Area, 3)
    other = make(Area)
    horn = make(Area, kind="grouping")
    wider = make(Area, kind="grouping")
    horn.members.add(country, other)
    wider.members.add(horn)
    with django_assert_num_queries(1):
        assert set(Area.objects.within(horn.public_id)) == {horn, country, province, other}
    with django_assert_num_queries(1):
        assert set(Area.objects.within(wider.public_id)) == {wider, horn, country, province, other}
    with django_assert_num_queries(1):
        assert set(Area.objects.within(region.public_id)) == {region, country, province}


def test_groupings_that_hold_each_other(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    one, other, country = make(Area, kind="grouping"), make(Area, kind="grouping"), make(Area)
    one.members.add(other, one)
    other.members.add(one, country)
    with django_assert_num_queries(1):
        found = list(Area.objects.within(one.public_id))
    assert sorted(area.pk for area in found) == sorted([one.pk, other.pk, country.pk])
