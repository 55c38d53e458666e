"""Every kind of record and part has a history: one entry for each real change, on both engines."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core import serializers
from django.core.management import call_command
from django.db import connection, models, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from meetings.models import Activity, ActivityParticipation, Document, Theme
from organizations.models import Organization, OrganizationName
from records import history, occasions
from records.models import Record
from records.models.history import history_of, record_rows
from records.occasions import Occasion, because, opened
from tests.factories import build, make
from tests.records import kinds
from tests.records.kinds import PARTS, RECORDS, SETS
from tests.records.past import TRACKED, Mark, last, members, said, step, stored

pytestmark = pytest.mark.django_db


def named(model: Any) -> str:
    return model.__name__


each = pytest.mark.parametrize("model", [*RECORDS, *PARTS], ids=named)
each_record = pytest.mark.parametrize("model", RECORDS, ids=named)
SETS_OF = kinds.many_to_many_fields()


def sets(*, symmetrical: bool) -> Any:
    """Runs a test for each plain set; a symmetrical one has no other side."""
    chosen = [(model, field) for model, field in SETS_OF if symmetrical or not field.remote_field.symmetrical]
    names = [f"{model.__name__}.{field.name}" for model, field in chosen]
    return pytest.mark.parametrize(("model", "field"), chosen, ids=names)


each_set, each_set_with_two_sides = sets(symmetrical=True), sets(symmetrical=False)

#: What an entry says beside the data.
BESIDE = {"history_id", "history_date", "history_type", "history_change_reason", "history_user_id", "request_id"}


# ---- rows -----------------------------------------------------------------------------------------------------------


@each
def test_an_entry_has_the_written_columns_and_no_other(model: Any) -> None:
    columns = {field.attname for field in history_of(model)._meta.local_fields}
    assert columns == {"id", *BESIDE} | {field.attname for field in kinds.written_fields(model)}


@each
def test_one_entry_for_each_change(model: Any) -> None:
    row = make(model)
    assert [(entry.history_type, said(entry)) for entry in history_of(model)._default_manager.filter(id=row.pk)] == [
        ("+", stored(row))
    ]
    values, before = kinds.another(row), stored(row)
    mark = Mark()
    kinds.save(row, values)
    assert mark.steps() == [step(row, "~")]
    assert said(last(row)) == stored(row) != before
    mark = Mark()
    row.save()
    row.save_base(raw=True)
    model._default_manager.get(pk=row.pk).save()
    assert mark.steps() == []
    gone, there = step(row, "-"), stored(row)
    row.delete()
    assert mark.steps() == [gone]
    assert said(mark.entries()[0]) == there


@each
@pytest.mark.parametrize("way", ["save", "save_update_fields", "raw_save", "update_or_create"])
def test_ways_of_django_that_tell_of_themselves(model: Any, way: str) -> None:
    row = make(model)
    values = kinds.another(row)
    mark = Mark()
    kinds.CHANGES[way](row, values)
    assert mark.steps() == [step(row, "~")]
    assert said(last(row)) == stored(row)
    assert {name: stored(row)[name] for name in values} == values


@each_record
def test_a_stale_instance_tells_what_the_database_has(model: Any) -> None:
    row = make(model)
    stale = model.objects.get(pk=row.pk)
    row.remarks = "Written meanwhile."
    row.save()
    values = kinds.another(stale)
    kinds.save_update_fields(stale, values)
    assert stale.remarks is None
    assert said(last(row)) == stored(row)
    assert (said(last(row))["remarks"], *values) == ("Written meanwhile.", *values)


def test_a_deleted_row_is_told_as_it_was_not_as_the_instance_is() -> None:
    name = make(OrganizationName, name="As it was")
    name.name = "Never written"
    pk = name.pk
    name.delete()
    assert said(OrganizationName.history.get(id=pk, history_type="-"))["name"] == "As it was"


def test_what_was_written_unseen_is_told_before_the_row_is_gone() -> None:
    theme = make(Theme, state="draft")
    activity = make(Activity, state="draft")
    mark = Mark()
    Activity.objects.filter(pk=activity.pk).update(title="Unseen")
    Activity.themes.through.objects.create(activity=activity, theme=theme)
    kept = activity.pk
    activity.delete()
    assert mark.steps() == [("Activity", "~", kept), ("Activity", "-", kept)]
    changed, gone = mark.entries()
    assert (changed.title, members(changed, "themes")) == ("Unseen", [theme.pk])
    assert gone.title == "Unseen"


def test_what_goes_with_a_record_is_told() -> None:
    activity = make(Activity, state="draft")
    parts = [make(ActivityParticipation, activity=activity) for _ in range(3)]
    mark = Mark()
    expected = [step(activity, "-"), *(step(part, "-") for part in parts)]
    activity.delete()
    assert sorted(mark.steps()) == sorted(expected)
    assert len({entry.request_id for entry in mark.entries()}) == 4
    # In a request they go together.
    activity = make(Activity, state="draft")
    make(ActivityParticipation, activity=activity)
    mark = Mark()
    with opened(Occasion()) as occasion:
        activity.delete()
    assert {(entry.request_id, entry.history_date) for entry in mark.entries()} == {
        (occasion.request_id, occasion.moment)
    }


def test_a_row_made_again_under_its_key_begins_again() -> None:
    body = make(Organization, state="draft")
    body.delete()
    body = make(Organization, pk=Organization.history.order_by("history_id").last().id)
    kinds.save(body, {"name": "Another name"})
    entries = Organization.history.filter(id=body.pk).order_by("history_id")
    assert [entry.history_type for entry in entries] == ["+", "-", "+", "~"]


# ---- plain sets -----------------------------------------------------------------------------------------------------


def others(field: Any, count: int) -> list[Any]:
    return [make(field.related_model) for _ in range(count)]


def forward(field: Any, record: Any) -> Any:
    return getattr(record, field.name)


@each_set
def test_a_set_is_told_from_the_side_that_declares_it(model: Any, field: Any) -> None:
    record, (one, two, three) = make(model), others(field, 3)
    symmetrical = field.remote_field.symmetrical

    def expect(mark: Mark, now: list[Any], *touched: Any) -> None:
        steps = [step(record, "~"), *(step(other, "~") for other in touched if symmetrical)]
        assert sorted(mark.steps()) == sorted(steps)
        assert members(last(record), field.name) == sorted(member.pk for member in now)
        for other in touched if symmetrical else ():
            assert members(last(other), field.name) == ([record.pk] if other in now else [])

    mark = Mark()
    forward(field, record).add(one, two)
    expect(mark, [one, two], one, two)
    mark = Mark()
    forward(field, record).add(two)
    assert mark.steps() == []
    forward(field, record).remove(one)
    expect(mark, [two], one)
    mark = Mark()
    with opened(Occasion()):
        forward(field, record).set([one, three])
    expect(mark, [one, three], one, two, three)
    mark = Mark()
    forward(field, record).clear()
    expect(mark, [], one, three)
    mark = Mark()
    forward(field, record).clear()
    record.save()
    assert mark.steps() == []


@each_set_with_two_sides
def test_a_set_is_told_from_the_other_side(model: Any, field: Any) -> None:
    member, (one, two, three) = make(field.related_model), [make(model) for _ in range(3)]
    bystander = make(model)
    forward(field, bystander).add(*others(field, 1))
    # What somebody wrote unseen is not laid at the door of whoever clears a set.
    model.objects.filter(pk=bystander.pk).update(remarks="Written unseen.")
    backward = getattr(member, field.remote_field.get_accessor_name())

    def expect(mark: Mark, now: list[Any], *touched: Any) -> None:
        assert mark.steps() == [step(record, "~") for record in touched]
        for record in (one, two, three):
            assert members(last(record), field.name) == ([member.pk] if record in now else [])

    mark = Mark()
    backward.add(one, two)
    expect(mark, [one, two], one, two)
    mark = Mark()
    backward.remove(one)
    expect(mark, [two], one)
    mark = Mark()
    with opened(Occasion()):
        backward.set([two, three])
    expect(mark, [two, three], three)
    mark = Mark()
    backward.clear()
    expect(mark, [], two, three)


@each_set
def test_a_member_that_is_deleted_leaves_the_set(model: Any, field: Any) -> None:
    record, stays = make(model), make(field.related_model)
    goes = make(field.related_model, state="draft")
    forward(field, record).add(stays, goes)
    mark, gone = Mark(), step(goes, "-")
    goes.delete()
    assert sorted(mark.steps()) == sorted([gone, step(record, "~")])
    assert members(last(record), field.name) == [stays.pk]
    mark = Mark()
    assert history.catch_up("Nothing was missed", [model]) == 0


# ---- occasions ------------------------------------------------------------------------------------------------------


def told(row: Any) -> list[tuple[Any, ...]]:
    entries = history_of(type(row))._default_manager.filter(id=row.pk).order_by("history_id")
    return [(e.history_type, e.history_date, e.request_id, e.history_user, e.history_change_reason) for e in entries]


@each
def test_one_entry_of_each_row_on_one_occasion(model: Any) -> None:
    curator = User.objects.create(username="curator")
    with opened(Occasion(request_id="of-a-test", user=lambda: curator)) as occasion:
        row = build(model)
        row.save()
        row.refresh_from_db()
        kinds.save(row, kinds.another(row))
        row.save()
    assert told(row) == [("+", occasion.moment, "of-a-test", curator, None)]
    assert said(last(row)) == stored(row)
    row = make(model)
    values, first = kinds.another(row), said(last(row))
    with opened(Occasion(request_id="another", reason="To see")) as later:
        kinds.save(row, values)
        row.save()
        if isinstance(row, Record):
            kinds.save(row, {"remarks": "And this."})
    assert [line[0] for line in told(row)] == ["+", "~"]
    assert told(row)[1] == ("~", later.moment, "another", None, "To see")
    assert said(last(row)) == stored(row) != first


@each_record
def test_a_change_that_is_taken_back_on_the_same_occasion_is_none(model: Any) -> None:
    row = make(model)
    mark, before = Mark(), kinds.same(row)
    with opened(Occasion()):
        kinds.save(row, kinds.another(row))
        assert mark.steps() == [step(row, "~")]
        kinds.save(row, before)
    assert mark.steps() == []


def test_a_record_and_its_parts_have_one_moment() -> None:
    mark = Mark()
    with opened(Occasion()) as occasion:
        activity = make(Activity)
        make(ActivityParticipation, activity=activity, organization=make(Organization))
        activity.themes.add(make(Theme))
    assert [entry.history_date for entry in mark.entries()] == [occasion.moment] * 4
    assert members(last(activity), "themes") == [theme.pk for theme in activity.themes.all()]


def test_a_request_id_that_is_sent_twice_takes_nothing_back() -> None:
    body = make(Organization)
    mark = Mark()
    for name in ("One", "Two"):
        with opened(Occasion(request_id="sent-twice")):
            kinds.save(body, {"name": name})
    assert [entry.name for entry in mark.entries()] == ["One", "Two"]


def test_two_reasons_on_one_occasion_are_two_entries() -> None:
    body = make(Organization)
    mark = Mark()
    with opened(Occasion()) as occasion:
        kinds.save(body, {"name": "One"})
        with because("A second thought"):
            kinds.save(body, {"name": "Two"})
            kinds.save(body, {"name": "Three"})
    found = [(e.name, e.history_change_reason, e.history_date, e.request_id) for e in mark.entries()]
    assert found == [
        ("One", None, occasion.moment, occasion.request_id),
        ("Three", "A second thought", occasion.moment, occasion.request_id),
    ]


def test_without_an_occasion_each_write_is_one() -> None:
    body = make(Organization)
    kinds.save(body, {"name": "Another name"})
    (first, second) = told(body)
    assert first[1] < second[1]
    assert first[2] != second[2]
    assert occasions.request_id() is None


def test_what_is_rolled_back_was_never_told() -> None:
    body = make(Organization, name="As it was")
    mark = Mark()
    with opened(Occasion()):
        kinds.save(body, {"name": "One"})
        with transaction.atomic():
            kinds.save(body, {"name": "Two"})
            transaction.set_rollback(True)
        assert [entry.name for entry in mark.entries()] == ["One"]
        kinds.save(Organization.objects.get(pk=body.pk), {"name": "Three"})
    assert [entry.name for entry in mark.entries()] == ["Three"]


def test_a_long_reason_is_cut() -> None:
    with because("a" * 300):
        body = make(Organization)
    assert last(body).history_change_reason == "a" * 100


def test_an_account_that_is_deleted_leaves_its_entries() -> None:
    curator = User.objects.create(username="curator")
    with opened(Occasion(user=lambda: curator)):
        body = make(Organization)
    curator.delete()
    assert last(body).history_user is None


# ---- what signals do not tell ---------------------------------------------------------------------------------------


def test_the_real_data_have_their_entries() -> None:
    assert history.catch_up("Nothing was missed") == 0
    assert all(history_of(model)._default_manager.filter(history_type="+").exists() for model in RECORDS)


@each
def test_loaddata_tells(model: Any, tmp_path: Path) -> None:
    row = make(model)
    written = stored(row)
    keys = {"use_natural_foreign_keys": True, "use_natural_primary_keys": True}
    (fixture := tmp_path / "rows.json").write_text(serializers.serialize("json", [row], **keys))
    row.delete()
    mark = Mark()
    with opened(Occasion()):
        call_command("loaddata", str(fixture), verbosity=0)
    (entry,) = mark.entries()
    assert (entry.instance_type, entry.history_type) == (model, "+")
    assert {**said(entry), "id": None} == {**written, "id": None}
    call_command("loaddata", str(fixture), verbosity=0)
    assert len(mark.entries()) == 1
    changed = json.loads(fixture.read_text())
    values = kinds.another(model._default_manager.get(pk=entry.id))
    ((name, value),) = values.items()
    if name.endswith("_id"):
        return  # a link is written by its natural key, and another is another row
    changed[0]["fields"][name] = value
    if name not in getattr(model, "natural", ()):
        fixture.write_text(json.dumps(changed, default=str))
        call_command("loaddata", str(fixture), verbosity=0)
        assert [(e.history_type, e.id) for e in mark.entries()] == [("+", entry.id), ("~", entry.id)]


@each_set
def test_loaddata_tells_of_sets(model: Any, field: Any, tmp_path: Path) -> None:
    record, (one, two) = make(model), others(field, 2)
    forward(field, record).add(one, two)
    keys = {"use_natural_foreign_keys": True, "use_natural_primary_keys": True}
    (fixture := tmp_path / "rows.json").write_text(serializers.serialize("json", [record], **keys))
    record.delete()
    with opened(Occasion()):
        call_command("loaddata", str(fixture), verbosity=0)
    record = model.objects.get(public_id=record.public_id)
    entries = history_of(model)._default_manager.filter(id=record.pk, history_type="+").order_by("history_id")
    assert members(entries.last(), field.name) == sorted([one.pk, two.pk])


@each
def test_catching_up_tells_what_is_missing(model: Any) -> None:
    assert history.catch_up("Nothing was missed", [model]) == 0
    row = build(model)
    kinds.make_by_bulk_create(row)
    entries = history_of(model)._default_manager.filter(id=row.pk).order_by("history_id")
    before, values = kinds.same(row), kinds.another(model._default_manager.get(pk=row.pk))
    assert (entries.count(), history.catch_up("Nothing was missed", set(TRACKED) - {model})) == (0, 0)
    there: dict[str, Any] = {}
    expected: list[Any] = []
    for what, write in (
        ("+", lambda: None),
        ("~", lambda: kinds.update(row, values)),
        ("~", lambda: kinds.sql_update(row, before)),
        ("-", lambda: kinds.delete_by_sql(row)),
    ):
        write()
        with opened(Occasion(request_id=f"of-{len(expected)}")) as occasion:
            assert history.catch_up("Told afterwards", [model]) == 1
            assert history.catch_up("Told afterwards", [model]) == 0
        there = stored(row) if what != "-" else there
        expected.append((what, there, occasion.moment, occasion.request_id, "Told afterwards"))
    assert [
        (e.history_type, said(e), e.history_date, e.request_id, e.history_change_reason) for e in entries.all()
    ] == expected
    assert expected[0][1] == expected[2][1] != expected[1][1]


@pytest.mark.parametrize("through", SETS, ids=named)
def test_catching_up_tells_of_sets(through: Any) -> None:
    model, field = next(
        (model, field) for model, field in kinds.many_to_many_fields() if field.remote_field.through is through
    )
    row = build(through)
    record = getattr(row, kinds.owner_fields(through)[0])
    member = getattr(row, field.m2m_reverse_field_name())
    mark = Mark()
    through._base_manager.bulk_create([row])
    assert mark.steps() == []
    assert history.catch_up("Told afterwards", [model]) == 1
    assert (mark.steps(), members(last(record), field.name)) == ([step(record, "~")], [member.pk])
    kinds.delete_by_sql(row)
    assert history.catch_up("Told afterwards", [model]) == 1
    assert (mark.steps(), members(last(record), field.name)) == ([step(record, "~")] * 2, [])
    assert history.catch_up("Told afterwards") == 0


def test_more_rows_than_a_statement_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("records.models.history.AT_ONCE", 3)
    theme = make(Theme)
    activities = [make(Activity) for _ in range(8)]
    mark = Mark()
    with opened(Occasion()):
        theme.activities.set(activities)
    assert mark.steps() == [step(activity, "~") for activity in activities]
    assert [members(entry, "themes") for entry in mark.entries()] == [[theme.pk]] * 8
    Activity.objects.filter(pk__in=[a.pk for a in activities]).update(remarks="Unseen.")
    mark = Mark()
    assert history.catch_up("Told afterwards", [Activity]) == 8
    assert [members(entry, "themes") for entry in mark.entries()] == [[theme.pk]] * 8


# ---- reading it -----------------------------------------------------------------------------------------------------


def test_a_moment_between_two_entries() -> None:
    with opened(Occasion()) as first:
        body = make(Organization, name="One")
    with opened(Occasion()) as second:
        kinds.save(body, {"name": "Two"})
    early = datetime(2004, 10, 27, tzinfo=UTC)

    def at(moment: Any) -> Any:
        return {pk: entry.name for pk, entry in history.entries_at(Organization, moment, id=body.pk).items()}

    assert (at(early), at(first.moment), at(second.moment)) == ({}, {body.pk: "One"}, {body.pk: "Two"})


def test_a_row_that_went_elsewhere_is_no_longer_here() -> None:
    name = make(OrganizationName)
    one, other = name.organization, make(Organization)
    moments = [last(name).history_date]
    for body in (other, one):
        kinds.save(name, {"organization_id": body.pk})
        moments.append(last(name).history_date)
    pk = name.pk
    name.delete()
    moments.append(OrganizationName.history.get(id=pk, history_type="-").history_date)
    found = [
        [set(history.entries_at(OrganizationName, moment, organization=body.pk)) for body in (one, other)]
        for moment in moments
    ]
    assert found == [[{pk}, set()], [set(), {pk}], [{pk}, set()], [set(), set()]]


def test_what_happened_is_told_in_words() -> None:
    curator = User.objects.create(username="curator")
    with opened(Occasion()) as first:
        activity = make(Activity, title="A survey")
        body = make(Organization, name="A body")
        lead = make(ActivityParticipation, activity=activity, organization=body, role="lead")
    with opened(Occasion(user=lambda: curator)) as second:
        kinds.save(activity, {"title": "Another survey", "remarks": "Doubtful."})
        kinds.save(lead, {"stated": False})
        activity.themes.add(make(Theme))
    with opened(Occasion(reason="Tidied")) as third:
        lead.delete()
        activity.themes.clear()
    found = [(h.at, h.request_id, h.user, h.reason, h.what) for h in history.happenings(activity)]
    assert found == [
        (third.moment, third.request_id, None, "Tidied", ["themes", "activity participation “A body, Lead” removed"]),
        (
            second.moment,
            second.request_id,
            curator,
            None,
            ["remarks", "title", "themes", "activity participation “A body, Lead” changed"],
        ),
        (first.moment, first.request_id, None, None, ["added", "activity participation “A body, Lead” added"]),
    ]


@pytest.mark.parametrize("times", [1, 3])
def test_telling_asks_as_often_however_much_happened(
    times: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    activity = make(Activity)
    for _ in range(times):
        make(ActivityParticipation, activity=activity)
        activity.themes.add(make(Theme))
    with django_assert_num_queries(11):
        assert len(history.happenings(activity)) == 1 + 2 * times


# ---- what it costs --------------------------------------------------------------------------------------------------


def plans(statements: list[str]) -> list[str]:
    """How the engine goes about each statement, were its tables large."""
    found = []
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
        for statement in statements:
            explain = "EXPLAIN " if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN "
            cursor.execute(explain + statement.replace("%", "%%"))
            found.append("\n".join(str(line[-1]) for line in cursor.fetchall()))
    return found


def walked(plan: str) -> list[str]:
    """The tables that are read from end to end, or from the end of an index until a row is found."""
    if connection.vendor == "postgresql":
        return [line for line in plan.splitlines() if re.search("Seq Scan|Backward using .*pkey", line)]
    # `l` is what a subquery found.
    return [line for line in plan.splitlines() if re.match("SCAN (?!l$|CONSTANT)", line)]


@pytest.mark.parametrize("model", [Activity, ActivityParticipation, Document], ids=named)
def test_looking_up_entries_walks_no_table(model: Any) -> None:
    rows = [make(model) for _ in range(3)]
    with CaptureQueriesContext(connection) as asked:
        record_rows(model, [row.pk for row in rows])
        kinds.save(rows[0], kinds.another(rows[0]))
        for owner in model.owners if not issubclass(model, Record) else ["id"]:
            found = history.entries_at(model, last(rows[0]).history_date, **{owner: rows[0].pk})
            assert list(found) in ([rows[0].pk], [])
        rows[2].delete()
    statements = [q["sql"] for q in asked if "historical" in q["sql"] and "PRAGMA" not in q["sql"]]
    assert len(statements) >= 3
    assert [walked(plan) for plan in plans(statements)] == [[] for _ in statements]


@pytest.mark.parametrize("count", [1, 3])
def test_saving_one_row_asks_as_often_however_many_there_are(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    bodies = [make(Organization) for _ in range(count)]
    with django_assert_num_queries(2):
        kinds.save(bodies[0], {"name": "Another name"})
    with opened(Occasion()):
        with django_assert_num_queries(2):
            kinds.save(bodies[0], {"name": "One"})
        # A second time the first entry is found, and taken back.
        with django_assert_num_queries(4):
            kinds.save(bodies[0], {"name": "Two"})


def test_every_kind_is_tracked() -> None:
    assert [*RECORDS, *PARTS] == TRACKED
    assert {model for model in TRACKED if not issubclass(model, models.Model)} == set()
