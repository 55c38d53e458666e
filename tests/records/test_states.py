"""Publishing, going back to draft, withdrawing and its undoing: done wholly, or refused with what is in the way."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from meetings.models import (
    OWNERS,
    Activity,
    ActivityParticipation,
    Addressee,
    Document,
    Meeting,
    MeetingSeries,
    Paper,
    Recommendation,
    Response,
    Source,
    Theme,
)
from organizations.models import Area, Organization
from records.choices import State
from records.models import FormerId
from records.occasions import Occasion, opened
from records.services import states
from records.services.whole import RefusedError
from records.structure import called
from tests.api.reading import get
from tests.factories import make, version
from tests.records import kinds
from tests.records.kinds import RECORDS, log_since, standing
from tests.records.past import Mark, last, step
from tests.records.scenes import (
    CELLS,
    COLUMNS,
    POINTERS,
    SETS,
    names,
    page_of,
    pointing,
    published,
    ready,
    response_on,
    without_a_trace,
)

pytestmark = pytest.mark.django_db

each = pytest.mark.parametrize("kind", RECORDS, ids=names)


def refused(service: Any, *arguments: Any) -> list[str]:
    """Why a service refuses; it leaves no trace of having been asked."""
    with without_a_trace(), pytest.raises(RefusedError) as told:
        service(*arguments)
    assert str(told.value) == " ".join(told.value.reasons)
    return told.value.reasons


def now(record: Any) -> Any:
    return type(record).objects.get(pk=record.pk)


def address(record: Any) -> str:
    return f"{record.resource}/{record.public_id}/"


def draft_named(what: Any, draft: Any) -> list[str]:
    text = str(what)
    return [
        "It cannot be published yet.",
        f"{text.capitalize()}: {called(draft)} is a draft; publish it first.",
    ]


# ---- publish --------------------------------------------------------------------------------------------------------


@each
def test_publish(kind: Any) -> None:
    record = ready(kind)
    get(address(record), status=404)
    before, mark = standing(record), Mark()
    with opened(Occasion()) as occasion:
        states.publish(record)
    assert (now(record).state, now(record).withdrawn_at, now(record).withdrawn_reason) == ("published", None, None)
    assert now(record).published_at is not None
    assert now(record).version > before.version
    assert [action for action, _ in log_since(before, record)] == ["create"]
    assert mark.steps() == [step(record, "~")]
    (entry,) = mark.entries()
    assert (entry.state, entry.history_change_reason, entry.request_id) == (
        "published",
        "Published",
        occasion.request_id,
    )
    assert get(address(record))["state"] == "published"
    assert refused(states.publish, record) == ["Only a draft is published; this record is published."]


@pytest.mark.parametrize(("kind", "field"), COLUMNS, ids=[names(*case) for case in COLUMNS])
def test_a_draft_in_a_column_is_in_the_way(kind: Any, field: Any) -> None:
    draft = ready(field.related_model)
    record = ready(kind, **{field.name: draft})
    assert refused(states.publish, record) == draft_named(field.verbose_name, draft)
    states.publish(draft)
    states.publish(record)
    assert now(record).state == State.PUBLISHED


@pytest.mark.parametrize(("kind", "field"), SETS, ids=[names(*case) for case in SETS])
def test_a_draft_in_a_set_is_in_the_way(kind: Any, field: Any) -> None:
    drafts = [ready(field.related_model), ready(field.related_model)]
    record = ready(kind)
    getattr(record, field.name).add(*drafts, published(field.related_model))
    found = refused(states.publish, record)
    assert found[0] == "It cannot be published yet."
    assert sorted(found[1:]) == sorted(draft_named(field.verbose_name, draft)[1] for draft in drafts)


@pytest.mark.parametrize(("kind", "part", "owner", "field"), CELLS, ids=[names(k, p, f) for k, p, _, f in CELLS])
def test_a_draft_in_a_part_is_in_the_way(kind: Any, part: Any, owner: str, field: Any) -> None:
    draft = ready(field.related_model)
    record = ready(kind)
    row = make(part, **{owner: record, field.name: draft})
    assert page_of(row) == record
    assert refused(states.publish, record) == draft_named(part._meta.verbose_name, draft)
    row.delete()
    states.publish(record)


def test_what_stands_behind_a_response_is_in_the_way() -> None:
    recommendation, body, meeting = ready(Recommendation), ready(Organization), ready(Meeting)
    for addressee, draft in (
        (make(Addressee, recommendation=recommendation), recommendation),
        (make(Addressee, organization=body), body),
        (make(Addressee, meeting=meeting), meeting),
    ):
        response = ready(Response, addressee=addressee)
        assert refused(states.publish, response) == draft_named("addressee", draft)
        states.publish(draft)
        states.publish(response)


@each
def test_who_needs_a_source(kind: Any) -> None:
    record = ready(kind)
    if kind in (MeetingSeries, Area, Theme, Paper):
        assert kind.resource not in OWNERS
        states.publish(record)
        assert now(record).state == State.PUBLISHED
        return
    Source.objects.filter(**{OWNERS[kind.resource]: record}).delete()
    assert refused(states.publish, record) == [
        "It cannot be published yet.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
    ]


def test_a_document_with_an_address_needs_no_source() -> None:
    document = make(Document, state="draft", url="https://document.example/")
    states.publish(document)
    assert now(document).state == State.PUBLISHED


def test_an_activity_has_a_lead_and_a_report() -> None:
    activity = make(Activity, state="draft")
    make(ActivityParticipation, activity=activity, role="partner")
    assert refused(states.publish, activity) == [
        "It cannot be published yet.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
        "It has no lead: name the body that leads it.",
        "It has no report: say what was told of it, in which paper.",
    ]


def test_everything_in_the_way_is_told_at_once_and_once() -> None:
    body, theme = ready(Organization), ready(Theme)
    activity = make(Activity, state="draft", event=ready(Meeting, name="A talk", public_id="a-talk"))
    activity.themes.add(theme)
    for role in ("lead", "funder"):
        make(ActivityParticipation, activity=activity, organization=body, role=role)
    assert refused(states.publish, activity) == [
        "It cannot be published yet.",
        "Event: “A talk” (a-talk) is a draft; publish it first.",
        f"Themes: {called(theme)} is a draft; publish it first.",
        f"Activity participation: {called(body)} is a draft; publish it first.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
        "It has no report: say what was told of it, in which paper.",
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_looking_asks_as_often_however_many_rows_there_are(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    activity = ready(Activity)
    for _ in range(count):
        make(ActivityParticipation, activity=activity, organization=make(Organization, state="draft"))
        activity.themes.add(make(Theme, state="draft"))
    with django_assert_num_queries(11):
        assert len(states.in_the_way(now(activity))) == 2 * count


def test_a_withdrawn_record_is_not_published() -> None:
    body = published(Organization)
    states.withdraw(body, "Entered twice.")
    assert refused(states.publish, body) == ["Only a draft is published; this record is withdrawn."]


@pytest.mark.parametrize(
    "service",
    [states.publish, states.return_to_draft, states.undo_withdrawal, lambda record: states.withdraw(record, "Why.")],
)
def test_a_record_that_is_gone(service: Any) -> None:
    body = ready(Organization)
    gone = now(body)
    body.delete()
    assert refused(service, gone) == ["The record is gone: somebody deleted it."]


# ---- back to draft --------------------------------------------------------------------------------------------------


@each
def test_return_to_draft(kind: Any) -> None:
    record = published(kind)
    before, mark = standing(record), Mark()
    states.return_to_draft(record)
    assert now(record).state == State.DRAFT
    assert now(record).published_at is not None
    assert now(record).version > before.version
    assert [action for action, _ in log_since(before, record)] == ["withdraw"]
    assert (mark.steps(), last(record).history_change_reason) == ([step(record, "~")], "Back to draft")
    get(address(record), status=404)
    assert refused(states.return_to_draft, record) == ["Only a published record goes back to draft."]
    states.publish(record)
    assert get(address(record))["state"] == "published"


@pytest.mark.parametrize(("kind", "model", "field"), POINTERS, ids=[names(*case) for case in POINTERS])
def test_a_record_that_is_pointed_to_stays(kind: Any, model: Any, field: Any) -> None:
    record = published(kind)
    row = pointing(model, field, record)
    page = page_of(row)
    assert refused(states.return_to_draft, record) == [
        "Published records point to it:",
        f"{page.resource}: {called(now(page))}",
    ]
    # What nobody sees points to nothing.
    type(page)._default_manager.filter(pk=page.pk).update(state=State.DRAFT)
    states.return_to_draft(record)
    assert now(record).state == State.DRAFT


def test_a_response_points_to_its_recommendation() -> None:
    recommendation = published(Recommendation)
    response = response_on(recommendation)
    assert refused(states.return_to_draft, recommendation) == [
        "Published records point to it:",
        f"responses: {called(response)}",
    ]


def test_a_withdrawn_record_points_to_nothing() -> None:
    body = published(Organization)
    activity = make(Activity)
    make(ActivityParticipation, activity=activity, organization=body)
    states.withdraw(activity, "Never was.")
    states.return_to_draft(body)
    # But it cannot be public again as it was.
    make(ActivityParticipation, activity=activity, role="lead")
    assert refused(states.undo_withdrawal, activity)[:2] == draft_named("activity participation", now(body))


def test_a_record_to_which_merged_ids_lead_stays() -> None:
    body = published(Organization)
    for former in ("one", "another"):
        FormerId.objects.create(resource="organizations", former_id=former, current_id=body.public_id)
    assert refused(states.return_to_draft, body) == ["Merged ids lead to it (another, one): undo the merge first."]


def test_a_long_list_is_cut(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    body = published(Organization)
    for _ in range(23):
        make(ActivityParticipation, organization=body)
    found = refused(states.return_to_draft, body)
    assert (len(found), found[0], found[-1]) == (22, "Published records point to it:", "and 3 more")
    assert found[1:-1] == sorted(found[1:-1])


@pytest.mark.parametrize("count", [1, 3])
def test_finding_who_points_asks_as_often_however_many_do(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    body = published(Organization)
    for _ in range(count):
        make(ActivityParticipation, organization=body)
        make(Addressee, organization=body)
        make(Document).issued_by.add(body)
    with django_assert_num_queries(13):
        assert len(states.pointing_to(body)) == 3 * count


# ---- withdraw and undo ----------------------------------------------------------------------------------------------


@each
def test_withdraw_and_undo(kind: Any) -> None:
    record = published(kind)
    before, mark = standing(record), Mark()
    states.withdraw(record, "  Entered twice.\n")
    found = now(record)
    assert (found.state, found.withdrawn_reason) == ("withdrawn", "Entered twice.")
    assert abs((timezone.now() - found.withdrawn_at).total_seconds()) < 60
    assert found.version > before.version
    assert [action for action, _ in log_since(before, record)] == ["withdraw"]
    assert (mark.steps(), last(record).history_change_reason) == ([step(record, "~")], "Withdrawn")
    tombstone = get(address(record), status=410)
    assert (tombstone["withdrawn_reason"], tombstone["status"]) == ("Entered twice.", 410)
    assert refused(states.withdraw, record, "Again.") == ["It is withdrawn already."]
    assert refused(states.return_to_draft, record) == ["Only a published record goes back to draft."]

    before, mark = standing(record), Mark()
    states.undo_withdrawal(record)
    assert (now(record).state, now(record).withdrawn_at, now(record).withdrawn_reason) == ("published", None, None)
    assert [action for action, _ in log_since(before, record)] == ["create"]
    assert (mark.steps(), last(record).history_change_reason) == ([step(record, "~")], "Published again")
    assert get(address(record))["state"] == "published"
    assert refused(states.undo_withdrawal, record) == ["It is not withdrawn."]


@pytest.mark.parametrize("reason", ["", "   ", "\n\t", "\0", "a\0b", "a" * 2_001], ids=repr)
def test_a_reason_is_said(reason: str) -> None:
    body = published(Organization)
    with without_a_trace(), pytest.raises(ValidationError) as told:
        states.withdraw(body, reason)
    assert set(told.value.message_dict) == {"withdrawn_reason"}
    assert now(body).state == State.PUBLISHED


@pytest.mark.parametrize("reason", ["a" * 2_000, "Größe “4”", "<b>&amp;</b>", "' OR 1=1 --"], ids=repr)
def test_any_words_are_a_reason(reason: str) -> None:
    body = published(Organization)
    states.withdraw(body, reason)
    assert get(address(body), status=410)["withdrawn_reason"] == reason


def test_a_draft_is_not_withdrawn() -> None:
    body = ready(Organization)
    assert refused(states.withdraw, body, "Why not.") == [
        "A draft is not withdrawn: the public never saw it. Delete it, if it was never published."
    ]
    assert refused(states.undo_withdrawal, body) == ["It is not withdrawn."]


def test_what_lost_its_source_meanwhile_is_not_published_again() -> None:
    body = published(Organization)
    states.withdraw(body, "Entered twice.")
    Source.objects.filter(of_organization=body).delete()
    assert refused(states.undo_withdrawal, body) == [
        "It cannot be published yet.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
    ]


def test_a_merged_record_is_not_published_again() -> None:
    body = published(Organization)
    states.withdraw(body, "Merged.")
    FormerId.objects.create(resource="organizations", former_id=body.public_id, current_id="kept")
    assert refused(states.undo_withdrawal, body) == ["It was merged into kept: undo the merge instead."]


def test_links_to_what_is_withdrawn_stay() -> None:
    activity = published(Activity)
    body = published(Organization)
    row = make(ActivityParticipation, activity=activity, organization=body, role="funder")
    before = version(activity)
    states.withdraw(body, "Entered twice.")
    (found,) = (each for each in get(address(activity))["organizations"] if each["role"] == row.role)
    assert found["organization"]["withdrawn"] is True
    assert version(activity) == before


def test_an_old_instance_does_not_write_what_it_remembers() -> None:
    body = ready(Organization, name="As it was")
    old = now(body)
    kinds.save(body, {"name": "Another name"})
    states.publish(old)
    assert (now(body).name, now(body).state) == ("Another name", "published")
