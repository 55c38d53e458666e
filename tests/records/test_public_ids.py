"""Public ids: free before publication, final after it; former ids are never given again."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from meetings.models import MeetingSeries
from organizations.models import Organization, Person
from records.models import Change, FormerId, Record
from tests.factories import build, make, version
from tests.records import kinds
from tests.records.kinds import log_since, standing

pytestmark = pytest.mark.django_db

each_record = pytest.mark.parametrize("model", kinds.RECORDS, ids=lambda model: model.__name__)
WAYS = [kinds.save, kinds.raw_save, kinds.bulk_update, kinds.update, kinds.upsert, kinds.sql_update, kinds.sql_upsert]
each_way = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)


@each_record
def test_a_draft_may_take_another_id(model: type[Record]) -> None:
    row = make(model, state="draft")
    kinds.save(row, {"public_id": f"renamed-{row.public_id}"})
    assert model.objects.get(pk=row.pk).public_id == row.public_id
    assert version(row) == row.version + 1


@each_way
@each_record
def test_an_id_that_was_published_is_final(model: type[Record], way: object) -> None:
    row = make(model, public_id=f"once-public-{model.__name__.lower()}")
    kinds.update(row, {"state": "draft"})
    row.refresh_from_db()
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_public_id_immutable"), transaction.atomic():
        way(row, {"public_id": "renamed"})
    assert model.objects.get(pk=row.pk).public_id == f"once-public-{model.__name__.lower()}"


def test_a_form_is_told_beforehand() -> None:
    body = make(Organization)
    stale = Organization.objects.get(pk=body.pk)
    stale.published_at = None
    for instance in (body, stale):
        instance.public_id = "renamed"
        with pytest.raises(ValidationError) as told:
            instance.full_clean()
        assert told.value.message_dict == {"public_id": ["An id that was ever published is final."]}


@pytest.mark.parametrize(
    "public_id",
    ["ilo", "a", "7", "a-res-58-208.op-8", "third-coordination-meeting-2004.vii", "a--b", "a..b", "x" * 200],
)
def test_what_an_id_looks_like(public_id: str) -> None:
    series = build(MeetingSeries, public_id=public_id)
    series.full_clean()
    series.save()
    assert MeetingSeries.objects.get(pk=series.pk).public_id == public_id


@pytest.mark.parametrize(
    "public_id",
    ["", " ", "ILO", "Ä", "ä", "ä b", "a b", "a_b", "a/b", "-a", "a-", ".a", "a.", "a\n", "a\t", "٣", "x" * 201],
)
def test_what_no_id_looks_like(public_id: str) -> None:
    body = build(Organization, public_id=public_id)
    with pytest.raises(ValidationError) as told:
        body.full_clean()
    assert "public_id" in told.value.message_dict
    with pytest.raises(IntegrityError, match=r"organizations_organization_public_id_(form|text)"), transaction.atomic():
        body.save()


@each_record
def test_a_record_made_again_starts_above_its_old_versions(model: type[Record]) -> None:
    row = make(model)
    public_id = row.public_id
    for number in range(3):
        kinds.update(row, {"remarks": f"remark {number}"})
    last = version(row)
    before = standing(row)
    kinds.delete_by_sql(row)
    again = build(model, public_id=public_id)
    again.save()
    assert version(again) == last + 2
    assert log_since(before, again) == [("delete", last + 1), ("create", last + 2)]


def test_an_id_taken_over_from_another_draft_starts_above_its_versions() -> None:
    old = make(Organization, public_id="changes-hands", state="draft")
    for number in range(5):
        kinds.update(old, {"remarks": f"remark {number}"})
    kinds.update(old, {"public_id": "gone-elsewhere"})
    new = make(Organization, state="draft")
    kinds.update(new, {"public_id": "changes-hands"})
    assert version(new) == 7
    assert list(
        Change.objects.filter(resource="organizations", public_id="changes-hands").values_list("version", flat=True)
    ) == [1, 2, 3, 4, 5, 6, 7]


# ---- former ids -----------------------------------------------------------------------------------------------------


def merged(model: type[Record] = Organization) -> tuple[Record, FormerId]:
    """A record, and an id that leads to it."""
    kept = make(model)
    return kept, FormerId.objects.create(
        resource=model.resource, former_id=f"former-of-{kept.public_id}", current_id=kept.public_id
    )


@each_record
def test_a_former_id_touches_the_kept_record_and_is_a_merge(model: type[Record]) -> None:
    kept = make(model)
    bystander = make(Person if model is not Person else Organization, public_id=kept.public_id)
    before, beside = standing(kept), standing(bystander)
    former = FormerId.objects.create(
        resource=model.resource, former_id=f"former-of-{kept.public_id}", current_id=kept.public_id
    )
    assert log_since(before, kept) == [("update", before.version + 1)]
    assert version(kept) == before.version + 1
    assert list(
        Change.objects.filter(resource=model.resource, public_id=former.former_id).values_list("action", "into")
    ) == [("merge", kept.public_id)]
    former.save()
    assert version(kept) == before.version + 1
    former.delete()
    assert version(kept) == before.version + 2
    assert log_since(beside, bystander) == []


def test_a_merge_is_logged_above_the_versions_of_the_ended_record() -> None:
    ended = make(Organization)
    kept = make(Organization)
    for number in range(4):
        kinds.update(ended, {"remarks": f"remark {number}"})
    before = standing(ended)
    public_id = ended.public_id
    ended.delete()
    FormerId.objects.create(resource="organizations", former_id=public_id, current_id=kept.public_id)
    assert log_since(before, ended) == [("delete", 6), ("merge", 6)]


def test_a_former_id_led_elsewhere_touches_both() -> None:
    first, former = merged()
    second = make(Organization)
    before = {record: standing(record) for record in (first, second)}
    FormerId.objects.filter(pk=former.pk).update(current_id=second.public_id)
    for record, then in before.items():
        assert log_since(then, record) == [("update", then.version + 1)]
    merges = Change.objects.filter(public_id=former.former_id, action="merge").order_by("id")
    assert list(merges.values_list("into", flat=True)) == [first.public_id, second.public_id]


@pytest.mark.parametrize("way", kinds.MAKINGS.values(), ids=kinds.MAKINGS)
@each_record
def test_a_former_id_is_never_given_again(model: type[Record], way: object) -> None:
    _, former = merged(model)
    row = build(model, public_id=former.former_id)
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_public_id_not_former"), transaction.atomic():
        way(row)
    assert not model.objects.filter(public_id=former.former_id).exists()


@each_way
def test_nor_can_a_draft_take_it(way: object) -> None:
    _, former = merged()
    draft = make(Organization, state="draft")
    with pytest.raises(IntegrityError, match="organizations_organization_public_id_not_former"), transaction.atomic():
        way(draft, {"public_id": former.former_id})


def test_a_form_is_told_that_an_id_was_merged() -> None:
    _, former = merged()
    with pytest.raises(ValidationError) as told:
        build(Organization, public_id=former.former_id).full_clean()
    assert told.value.message_dict == {"public_id": ["This id led to a record that was merged; choose another."]}


def test_a_former_id_of_another_kind_is_free() -> None:
    _, former = merged(Organization)
    person = build(Person, public_id=former.former_id)
    person.full_clean()
    person.save()
    assert version(person) == 1


def test_an_undone_merge_frees_the_id() -> None:
    _, former = merged()
    former.delete()
    again = make(Organization, public_id=former.former_id)
    assert version(again) == 1
