"""Making a record with its parts what it was: every kind of part, every set, and what cannot come back."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from meetings.choices import Strength
from meetings.models import (
    Activity,
    ActivityParticipation,
    ActivityReport,
    Addressee,
    Document,
    Meeting,
    Paper,
    Recommendation,
    RecommendationStrength,
    Response,
    Source,
    Theme,
)
from organizations.models import Area, Organization, OrganizationIdentifier, OrganizationName, OrganizationRelation
from records.models.history import history_of
from records.occasions import Occasion, opened
from records.services import states
from records.services.merging import merge, undo_merge
from records.services.reverting import Reverted, restore_deleted, revert
from records.services.whole import RefusedError
from records.structure import called, parts_of
from tests.api.reading import get
from tests.factories import build, make
from tests.records import kinds
from tests.records.kinds import RECORDS, log_since, standing
from tests.records.past import Mark, changed, everything, last, step
from tests.records.scenes import SETS, names, published, ready, without_a_trace

pytestmark = pytest.mark.django_db

each_record = pytest.mark.parametrize("kind", RECORDS, ids=names)
PAGES = [(kind, part, owner) for kind in RECORDS for part, owner in parts_of(kind)]
each_part = pytest.mark.parametrize(("kind", "part", "owner"), PAGES, ids=[names(k, p) for k, p, _ in PAGES])
each_set = pytest.mark.parametrize(("kind", "field"), SETS, ids=[names(*case) for case in SETS])


def now(row: Any) -> Any:
    return type(row)._default_manager.get(pk=row.pk)


def moment() -> datetime:
    """Between what was written and what will be."""
    with opened(Occasion()) as occasion:
        return occasion.moment


def brought_back(record: Any, then: datetime, before: dict[str, Any], written: int) -> None:
    """A revert makes everything what it was, as a new version."""
    found, mark = standing(record), Mark()
    with opened(Occasion()) as occasion:
        assert revert(record, then) == Reverted(written=written)
    assert changed(before, everything()) == {}
    assert now(record).version > (found.version or 0)
    assert {action for action, _ in log_since(found, record)} == {"update"}
    reason = f"As it was at {then:%Y-%m-%d %H:%M:%S} UTC"
    assert {(e.history_change_reason, e.request_id) for e in mark.entries()} == {(reason, occasion.request_id)}
    assert get(f"{record.resource}/{record.public_id}/")["version"] == now(record).version


def refused(service: Any, *arguments: Any) -> list[str]:
    with without_a_trace(), pytest.raises(RefusedError) as told:
        service(*arguments)
    return told.value.reasons


# ---- columns --------------------------------------------------------------------------------------------------------


@each_record
def test_own_columns_go_back(kind: Any) -> None:
    record = published(kind)
    values = kinds.another(record)
    record = now(record)
    then, before = moment(), everything()
    kinds.save(record, {**values, "remarks": "Changed."})
    kinds.save(record, {"remarks": "Changed again."})
    brought_back(record, then, before, 1)


@each_record
def test_where_nothing_differs_nothing_is_written(kind: Any) -> None:
    record = published(kind)
    with without_a_trace():
        assert revert(record, moment()) == Reverted()


@each_record
def test_a_moment_before_the_record(kind: Any) -> None:
    then = moment()
    record = published(kind)
    assert refused(revert, record, then) == [
        f"Nothing is known of this record as it was at {then:%Y-%m-%d %H:%M:%S} UTC."
    ]


def test_a_moment_of_another_time_zone() -> None:
    body = published(Organization, name="As it was")
    then = moment()
    kinds.save(body, {"name": "Another name"})
    assert revert(body, then.astimezone(timezone(timedelta(hours=-5)))).written == 1
    assert last(body).history_change_reason == f"As it was at {then:%Y-%m-%d %H:%M:%S} UTC"


def test_forth_and_back_again() -> None:
    body = published(Organization, name="One")
    moments = []
    for name in ("Two", "Three"):
        moments.append(moment())
        kinds.save(body, {"name": name})
    moments.append(moment())
    names_found = []
    for then in (moments[0], moments[2], moments[1], moments[2]):
        revert(body, then)
        names_found.append(now(body).name)
    assert names_found == ["One", "Three", "Two", "Three"]


@each_record
@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_the_state_stays(kind: Any, state: str) -> None:
    record = ready(kind)
    values = kinds.another(record)
    record = now(record)
    then, before = moment(), everything()
    states.publish(record)
    kinds.save(now(record), values)
    if state == "withdrawn":
        states.withdraw(record, "Entered twice.")
    else:
        states.return_to_draft(record)
    found = now(record)
    assert revert(record, then) == Reverted(written=1)
    after = now(record)
    assert (after.state, after.withdrawn_at, after.withdrawn_reason, after.public_id) == (
        found.state,
        found.withdrawn_at,
        found.withdrawn_reason,
        found.public_id,
    )
    if state == "draft":
        assert changed(before, everything()) == {}


def test_an_id_that_was_given_since_stays() -> None:
    body = ready(Organization, public_id="first-id")
    then = moment()
    kinds.save(body, {"public_id": "second-id", "name": "Another name"})
    revert(body, then)
    assert now(body).public_id == "second-id"


# ---- parts ----------------------------------------------------------------------------------------------------------


def page(kind: Any, part: Any, owner: str) -> tuple[Any, Any]:
    """A published record with a row of a part."""
    record = published(kind)
    return record, make(part, **{owner: record})


def beside(part: Any, number: int) -> dict[str, Any]:
    """What tells a further row of a record from the first, where `make` gives all the same."""
    if "position" in part.natural:
        return {"position": number}
    return {"strength": Strength.values[number]} if part is RecommendationStrength else {}


@each_part
def test_a_row_that_was_removed_comes_back(kind: Any, part: Any, owner: str) -> None:
    record, row = page(kind, part, owner)
    then, before = moment(), everything()
    row.delete()
    brought_back(record, then, before, 1)


@each_part
def test_a_row_that_was_added_goes(kind: Any, part: Any, owner: str) -> None:
    record, _ = page(kind, part, owner)
    row = build(part, **{owner: record}, **beside(part, 1))
    then, before = moment(), everything()
    row.save()
    brought_back(record, then, before, 1)


@each_part
def test_a_row_that_was_changed_goes_back(kind: Any, part: Any, owner: str) -> None:
    record, row = page(kind, part, owner)
    values = kinds.another(row)
    row = now(row)
    then, before = moment(), everything()
    kinds.save(row, values)
    brought_back(record, then, before, 1)


@each_part
def test_a_row_that_was_made_again_is_the_same(kind: Any, part: Any, owner: str) -> None:
    """With another key of the database, as a form makes it."""
    record, row = page(kind, part, owner)
    values = {field.attname: getattr(row, field.attname) for field in kinds.written_fields(part)}
    then = moment()
    row.delete()
    again = make(part, **values)
    with without_a_trace():
        assert revert(record, then) == Reverted()
    assert now(again).pk == again.pk


@each_part
def test_rows_that_changed_places_go_back(kind: Any, part: Any, owner: str) -> None:
    record, one = page(kind, part, owner)
    other = make(part, **{owner: record}, **beside(part, 1))
    columns = [field.attname for field in kinds.written_fields(part) if field.name != owner]
    first, second = ({name: getattr(row, name) for name in columns} for row in (one, other))
    then = moment()
    before = [tuple(row) for row in part._default_manager.filter(**{owner: record}).values_list(*columns)]
    # As a form does it: one is out of the way while the other takes its place.
    pk = one.pk
    one.delete()
    kinds.save(other, first)
    make(part, pk=pk, **{owner: record}, **second)
    done = revert(record, then)
    assert done.left == []
    after = [tuple(row) for row in part._default_manager.filter(**{owner: record}).values_list(*columns)]
    assert sorted(map(repr, after)) == sorted(map(repr, before))


@each_part
def test_several_rows_at_once(kind: Any, part: Any, owner: str) -> None:
    record, removed = page(kind, part, owner)
    altered = make(part, **{owner: record}, **beside(part, 1))
    values = beside(part, 3) or kinds.another(altered)
    added = build(part, **{owner: record}, **beside(part, 2))
    altered = now(altered)
    then, before = moment(), everything()
    removed.delete()
    kinds.save(altered, values)
    added.save()
    brought_back(record, then, before, 3)


@each_set
def test_a_set_goes_back(kind: Any, field: Any) -> None:
    record, members = published(kind), [make(field.related_model) for _ in range(3)]
    plain = getattr(record, field.name)
    plain.set(members[:2])
    then, before = moment(), everything()
    plain.set(members[1:])
    brought_back(record, then, before, 1)
    plain.clear()
    brought_back(record, then, before, 1)


def test_what_other_records_write_stays() -> None:
    body = published(Organization)
    relation = make(OrganizationRelation, organization=make(Organization), other=body)
    then = moment()
    kinds.save(relation, {"kind": "member_of", "start": "2001"})
    added = make(OrganizationRelation, organization=make(Organization), other=body)
    lead = make(ActivityParticipation, organization=body)
    with without_a_trace():
        assert revert(body, then) == Reverted()
    assert [now(row).pk for row in (relation, added, lead)] == [relation.pk, added.pk, lead.pk]


def test_what_somebody_wrote_past_django_comes_back_from_the_last_entry() -> None:
    body = published(Organization, name="As it was")
    then = moment()
    Organization.objects.filter(pk=body.pk).update(name="Written unseen")
    assert revert(body, then) == Reverted(written=1)
    assert now(body).name == "As it was"


# ---- what cannot come back ------------------------------------------------------------------------------------------


def test_a_part_whose_body_is_gone_is_told() -> None:
    activity = published(Activity)
    gone, there = (make(Organization, state="draft", public_id=name) for name in ("gone", "there"))
    for body in (gone, there):
        make(ActivityParticipation, activity=activity, organization=body, role="funder")
    activity.areas.add(area := make(Area, state="draft"), stays := make(Area))
    then = moment()
    activity.organizations.filter(role="funder").delete()
    activity.areas.clear()
    states.publish(make_ready(there))
    gone.delete()
    area.delete()
    kinds.save(activity, {"remarks": "Changed."})
    assert revert(activity, then) == Reverted(
        written=3,
        left=[
            "Areas: 1 of the records named there are gone.",
            "Activity participation: the organization that it named is gone.",
        ],
    )
    assert list(activity.organizations.filter(role="funder").values_list("organization", flat=True)) == [there.pk]
    assert (now(activity).remarks, list(activity.areas.all())) == (None, [stays])


def make_ready(body: Any) -> Any:
    make(Source, of_organization=body)
    return body


def test_a_column_whose_record_is_gone_is_told() -> None:
    area = make(Area, state="draft")
    body = published(Organization, area=area)
    then = moment()
    kinds.save(body, {"area": None, "name": "Another name"})
    area.delete()
    assert revert(body, then) == Reverted(written=1, left=["Area: the record that it named is gone."])
    assert now(body).area is None


def test_a_column_that_cannot_be_empty_stays() -> None:
    series_less, meeting = make(Meeting, state="draft"), make(Meeting)
    paper = published(Paper, meeting=series_less, title="As it was")
    then = moment()
    kinds.save(paper, {"meeting_id": meeting.pk, "title": "Another title"})
    series_less.delete()
    assert revert(paper, then) == Reverted(written=1, left=["Meeting: the record that it named is gone."])
    assert (now(paper).meeting, now(paper).title) == (meeting, "As it was")


def test_a_merged_body_is_named_by_the_kept_one() -> None:
    ended, kept = published(Organization), published(Organization)
    activity = published(Activity)
    row = make(ActivityParticipation, activity=activity, organization=ended, role="funder")
    document = published(Document)
    document.issued_by.add(ended)
    body = published(Organization, parent=ended)
    then = moment()
    row.delete()
    document.issued_by.clear()
    kinds.save(body, {"parent": None})
    merge(ended, kept)
    for record in (activity, document, body):
        assert revert(record, then) == Reverted(written=1)
    assert activity.organizations.get(role="funder").organization == kept
    assert (list(document.issued_by.all()), now(body).parent) == ([kept], kept)


def test_two_rows_that_a_merge_made_one_are_one() -> None:
    ended, kept = published(Organization), published(Organization)
    activity = published(Activity)
    for body in (ended, kept):
        make(ActivityParticipation, activity=activity, organization=body, role="funder")
    then = moment()
    activity.organizations.filter(role="funder").delete()
    merge(ended, kept)
    assert revert(activity, then) == Reverted(written=1)
    assert [row.organization for row in activity.organizations.filter(role="funder")] == [kept]


def test_the_kept_body_does_not_name_itself() -> None:
    ended, kept = published(Organization), published(Organization)
    kinds.save(kept, {"parent": ended})
    make(OrganizationRelation, organization=kept, other=ended)
    then = moment()
    kinds.save(kept, {"name": "Another name"})
    merge(ended, kept)
    done = revert(now(kept), then)
    assert done.left[0] == "Parent: the record that it named was merged into this one."
    assert (now(kept).parent, kept.relations_out.count()) == (None, 0)


def test_a_merged_record_is_not_reverted() -> None:
    ended, kept = published(Organization), published(Organization)
    then = moment()
    merge(ended, kept)
    assert refused(revert, ended, then) == [f"It was merged into {kept.public_id}: undo the merge first."]
    undo_merge(ended)
    assert revert(ended, then) == Reverted()


def test_an_addressee_on_which_a_response_stands_stays() -> None:
    recommendation = published(Recommendation)
    then = moment()
    addressee = make(Addressee, recommendation=recommendation)
    response = make(Response, addressee=addressee)
    free = make(Addressee, recommendation=recommendation)
    done = revert(recommendation, then)
    assert done == Reverted(written=1, left=[f"Addressee: {addressee} stays, since {called(response)} stands on it."])
    assert list(recommendation.addressees.all()) == [addressee]
    assert not Addressee.objects.filter(pk=free.pk).exists()


def test_a_response_keeps_its_addressee_when_the_body_goes_back() -> None:
    recommendation = published(Recommendation)
    addressee = make(Addressee, recommendation=recommendation)
    response, body = make(Response, addressee=addressee), addressee.organization
    then = moment()
    kinds.save(addressee, {"organization": make(Organization)})
    assert revert(recommendation, then) == Reverted(written=1)
    assert now(response).addressee.organization == body


def test_a_response_does_not_come_to_stand_on_another_body() -> None:
    recommendation = published(Recommendation)
    one, other = (make(Addressee, recommendation=recommendation) for _ in range(2))
    response = make(Response, addressee=one)
    bodies, spare = (one.organization, other.organization), make(Organization)
    then = moment()
    for row, body in ((one, spare), (other, bodies[0]), (one, bodies[1])):
        kinds.save(row, {"organization": body})
    done = revert(recommendation, then)
    assert done.left == [
        f"Addressee: {now(other)} stays, since it changed places with a row on which {called(now(response))} stands."
    ]
    assert (now(one).organization, now(other).organization) == (bodies[1], bodies[0])


def test_a_source_whose_lines_left_the_paper_is_told() -> None:
    paper = make(Paper, line_start=1, line_end=100)
    activity = published(Activity)
    make(Source, of_activity=activity, paper=paper, line_start=90, line_end=95)
    inside = make(Source, of_activity=activity, paper=paper, line_start=10, line_end=15)
    then = moment()
    activity.sources.filter(paper=paper).delete()
    kinds.save(paper, {"line_end": 50})
    assert revert(activity, then) == Reverted(written=1, left=["Source: These lines are not all lines of the paper."])
    assert list(activity.sources.filter(paper=paper).values_list("pk", flat=True)) == [inside.pk]


def test_an_identifier_that_another_body_has_now_is_told() -> None:
    body, other = published(Organization), published(Organization)
    row = make(OrganizationIdentifier, organization=body, scheme="wikidata", value="Q1")
    then = moment()
    row.delete()
    make(OrganizationIdentifier, organization=other, scheme="wikidata", value="Q1")
    done = revert(body, then)
    assert (done.written, len(done.left)) == (0, 1)
    assert done.left[0].startswith("Organization identifier: ")
    assert "already" in done.left[0]


def test_lines_that_sources_of_others_cite_are_not_taken_from_a_paper() -> None:
    paper = published(Paper, line_start=1, line_end=50)
    then = moment()
    kinds.save(paper, {"line_end": 100, "title": "Another title"})
    make(Source, of_activity=make(Activity), paper=paper, line_start=90, line_end=95)
    assert refused(revert, paper, then) == [
        "As it was then it would break a rule.",
        "Sources cite lines of this paper that it would no longer have.",
    ]


def test_a_number_that_another_has_now() -> None:
    document = published(Document, symbol="A/1")
    then = moment()
    kinds.save(document, {"symbol": "A/2"})
    published(Document, symbol="A/1")
    found = refused(revert, document, then)
    assert (found[0], len(found)) == ("As it was then it would break a rule.", 2)


def test_what_was_never_valid_and_did_not_change_is_not_asked() -> None:
    """Loading and raw SQL do not ask validators; a revert of another column is no time to begin with it."""
    body = published(Organization, name="As it was")
    Organization.objects.filter(pk=body.pk).update(homepage="no address")
    kinds.save(now(body), {"remarks": "Seen."})
    then = moment()
    kinds.save(now(body), {"name": "Another name"})
    assert revert(body, then) == Reverted(written=1)
    assert (now(body).name, now(body).homepage) == ("As it was", "no address")


# ---- publishing rules -----------------------------------------------------------------------------------------------


def test_a_published_record_keeps_its_source() -> None:
    body = ready(Organization, name="As it was")
    Source.objects.filter(of_organization=body).delete()
    then = moment()
    make(Source, of_organization=body)
    states.publish(body)
    kinds.save(now(body), {"name": "Another name"})
    assert refused(revert, body, then) == [
        "The record is published, and as it was then it could not be.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
    ]


def test_a_published_record_names_no_draft() -> None:
    activity, theme = published(Activity), published(Theme)
    activity.themes.add(theme)
    then = moment()
    activity.themes.clear()
    states.return_to_draft(theme)
    assert refused(revert, activity, then) == [
        "The record is published, and as it was then it could not be.",
        f"Themes: {called(now(theme))} is a draft; publish it first.",
    ]


def test_a_record_that_broke_a_rule_before_is_left_when_nothing_differs() -> None:
    body = make(Organization)
    with without_a_trace():
        assert revert(body, moment()) == Reverted()


def test_kept_columns_follow() -> None:
    activity = published(Activity)
    report = ActivityReport.objects.get(activity=activity)
    kinds.save(report, {"status": "ongoing"})
    then = moment()
    kinds.save(report, {"status": "completed"})
    assert now(activity).status == "completed"
    assert revert(activity, then) == Reverted(written=1)
    assert now(activity).status == "ongoing"


def test_a_merge_and_what_came_from_it_go_from_the_kept_page_alone() -> None:
    """Going back behind a merge takes the other's names off the page; links from others stay."""
    ended, kept = published(Organization, name="Ended"), published(Organization, name="Kept")
    activity = make(ActivityParticipation, organization=ended)
    then = moment()
    merge(ended, kept)
    assert set(kept.other_names.values_list("name", flat=True)) == {"Ended"}
    revert(kept, then)
    assert kept.other_names.count() == 0
    assert now(activity).organization == kept


# ---- deleted records ------------------------------------------------------------------------------------------------


@each_record
def test_a_deleted_draft_comes_back(kind: Any) -> None:
    record = ready(kind)
    for field in kind._meta.local_many_to_many:
        getattr(record, field.name).add(make(field.related_model))
    for part, owner in parts_of(kind):
        make(part, **{owner: record})
    before, public_id = everything(), record.public_id
    with opened(Occasion()):
        now(record).delete()
    mark = Mark()
    with opened(Occasion()):
        back, done = restore_deleted(kind.resource, public_id)
    assert (done.left, changed(before, everything())) == ([], {})
    assert (now(back).state, now(back).public_id, back.pk) == ("draft", public_id, record.pk)
    assert step(record, "+") in mark.steps()
    assert {(e.history_type, e.history_change_reason) for e in mark.entries()} == {("+", "Restored")} | (
        {("~", "Restored")} if kind is Theme else set()
    )
    states.publish(back)


def test_what_was_deleted_twice_comes_back_as_it_was_last() -> None:
    for name in ("One", "Two"):
        body = make(Organization, state="draft", public_id="a-body", name=name)
        make(OrganizationName, organization=body, name=f"Other {name}")
        with opened(Occasion()):
            body.delete()
    body, _ = restore_deleted("organizations", "a-body")
    assert (now(body).name, list(body.other_names.values_list("name", flat=True))) == ("Two", ["Other Two"])


def test_a_part_that_was_removed_before_stays_away() -> None:
    body = make(Organization, state="draft", public_id="a-body")
    make(OrganizationName, organization=body, name="Removed")
    body.other_names.all().delete()
    make(OrganizationName, organization=body, name="There")
    with opened(Occasion()):
        body.delete()
    body, _ = restore_deleted("organizations", "a-body")
    assert list(body.other_names.values_list("name", flat=True)) == ["There"]


def test_what_a_deleted_record_named_may_be_gone() -> None:
    area, other = make(Area, state="draft"), make(Organization, state="draft")
    body = make(Organization, state="draft", public_id="a-body", area=area)
    make(OrganizationRelation, organization=body, other=other)
    with opened(Occasion()):
        body.delete()
    area.delete()
    other.delete()
    body, done = restore_deleted("organizations", "a-body")
    assert done.left == [
        "Area: the record that it named is gone.",
        "Organization relation: the other that it named is gone.",
    ]
    assert now(body).area is None


def test_what_cannot_be_restored() -> None:
    nothing = ["There is nothing to restore: no {} of the id {} was deleted."]

    def expect(resource: str, public_id: str) -> None:
        assert refused(restore_deleted, resource, public_id) == [nothing[0].format(resource, public_id)]

    expect("organizations", "never-was")
    expect("nonsense", "never-was")
    make(Organization, state="draft", public_id="there")
    expect("organizations", "there")
    body = make(Organization, state="draft", public_id="made-again")
    body.delete()
    make(Organization, public_id="made-again")
    expect("organizations", "made-again")
    meeting = make(Meeting, state="draft")
    make(Paper, state="draft", public_id="homeless", meeting=meeting).delete()
    meeting.delete()
    found = refused(restore_deleted, "papers", "homeless")
    assert found[0] == "As it was then it would break a rule."


def test_a_record_deleted_past_django_comes_back() -> None:
    from records import history

    body = make(Organization, state="draft", public_id="a-body", name="A body")
    name = make(OrganizationName, organization=body)
    kinds.delete_by_sql(name)
    kinds.delete_by_sql(body)
    with opened(Occasion()):
        history.catch_up("Told afterwards", [Organization, OrganizationName])
    restored, done = restore_deleted("organizations", "a-body")
    assert (done.left, now(restored).name, restored.other_names.count()) == ([], "A body", 1)


def test_every_part_is_reverted_on_some_page() -> None:
    assert {part for _, part, _ in PAGES} == set(kinds.PARTS)
    assert datetime.now(UTC) > history_of(Organization)._default_manager.earliest("history_date").history_date
