"""Rows to drafts are in no payload and move nothing; publishing the draft moves every record that then shows them."""

from typing import Any

import pytest
from django.db import models

from meetings.models import (
    Activity,
    ActivityLink,
    ActivityParticipation,
    ActivityReport,
    Addressee,
    Document,
    Meeting,
    Paper,
    Recommendation,
    Response,
    Session,
    Source,
)
from organizations.models import Organization
from records.models import Record
from tests.factories import build, make, version
from tests.records import kinds
from tests.records.kinds import log_since, standing

pytestmark = pytest.mark.django_db


def record_links(model: type[models.Model]) -> list[str]:
    """The foreign keys of a row to records."""
    return [
        field.name
        for field in model._meta.local_fields
        if field.is_relation and issubclass(field.related_model, Record)
    ]


#: A row, a link of it to a record that does not show it (or not only), and who shows the row.
HIDING = [
    (model, link, owner)
    for model in kinds.PARTS + kinds.SETS
    for link in record_links(model)
    for owner in kinds.owner_fields(model)
    if link != owner and not (model is Source and link.startswith("of_"))
]
DIRECT = [(model, link) for model in kinds.RECORDS for link in record_links(model)]


def named(value: Any) -> str:
    return value if isinstance(value, str) else value.__name__


@pytest.mark.parametrize(("model", "link", "owner"), HIDING, ids=named)
def test_a_part_to_a_draft(model: type[models.Model], link: str, owner: str) -> None:
    draft = make(model._meta.get_field(link).related_model, state="draft")
    row = build(model, **{link: draft})
    if getattr(row, owner) is None:
        setattr(row, owner, make(model._meta.get_field(owner).related_model))
        for other in kinds.owner_fields(model):
            if other != owner:
                setattr(row, other, None)
    shows = getattr(row, owner)
    before = standing(shows)

    # Made, changed and taken away: nothing moves.
    row.save()
    fields = [f for f in kinds.written_fields(model) if f.choices or f.name in {"locator", "position", "stated"}]
    for field in fields:
        kinds.update(row, {field.attname: kinds.other_value(row, field)})
    kinds.delete_by_sql(row)
    row.pk = None
    row._state.adding = True
    row.save()
    assert log_since(before, shows) == []

    # Published, and back.
    kinds.update(draft, {"state": "published"})
    assert log_since(before, shows)[0] == ("update", before.version + 1)
    shown = standing(shows)
    kinds.update(draft, {"remarks": "what the linked record says of itself is no part of who shows it"})
    assert log_since(shown, shows) == []
    kinds.update(draft, {"state": "draft"})
    assert log_since(shown, shows)[0] == ("update", shown.version + 1)
    hidden = standing(shows)
    kinds.delete_by_sql(row)
    assert log_since(hidden, shows) == []


@pytest.mark.parametrize(("model", "link"), DIRECT, ids=named)
def test_a_link_of_a_record_to_a_draft(model: type[models.Model], link: str) -> None:
    draft = make(model._meta.get_field(link).related_model, state="draft")
    row = make(model, **{link: draft})
    bystander = make(model)
    before, beside = standing(row), standing(bystander)
    kinds.update(draft, {"remarks": "a draft is named nowhere"})
    assert log_since(before, row) == []
    kinds.update(draft, {"state": "published"})
    assert log_since(before, row)[0] == ("update", before.version + 1)
    shown = standing(row)
    kinds.update(draft, {"remarks": "and its text is its own"})
    assert log_since(shown, row) == []
    kinds.update(draft, {"state": "draft"})
    assert log_since(shown, row)[0] == ("update", shown.version + 1)
    assert log_since(beside, bystander) == []


def test_withdrawing_hides_nothing() -> None:
    """A withdrawn record is named as withdrawn; that moves names, not versions."""
    body = make(Organization)
    participation = make(ActivityParticipation, organization=body)
    before = standing(participation.activity)
    kinds.update(body, {"state": "withdrawn", "withdrawn_at": body.created_at, "withdrawn_reason": "Twice."})
    assert log_since(before, participation.activity) == []


def test_a_part_of_a_draft_moves_the_draft_alone() -> None:
    link = make(ActivityLink, activity=make(Activity, state="draft"))
    before = {record: standing(record) for record in (link.activity, link.other)}
    kinds.update(link, {"kind": "follows"})
    assert log_since(before[link.activity], link.activity) == [("internal", before[link.activity].version + 1)]
    assert log_since(before[link.other], link.other) == []
    kinds.update(link.activity, {"state": "published"})
    assert log_since(before[link.other], link.other) == [("update", before[link.other].version + 1)]


def test_two_drafts_hide_a_row_until_both_are_public() -> None:
    owner = make(Activity)
    paper = make(Paper, state="draft")
    meeting = make(Meeting, state="draft")
    make(ActivityReport, activity=owner, paper=paper, reported_at=meeting)
    before = standing(owner)
    kinds.update(paper, {"state": "published"})
    assert log_since(before, owner) == []
    kinds.update(meeting, {"state": "published"})
    # It is shown, and it decides the status.
    assert log_since(before, owner) == [("update", before.version + 1), ("update", before.version + 2)]


def test_a_row_moved_from_a_draft_to_a_published_record_is_shown() -> None:
    row = make(ActivityParticipation, organization=make(Organization, state="draft"))
    before = standing(row.activity)
    kinds.sql_update(row, {"organization_id": make(Organization).pk})
    assert log_since(before, row.activity) == [("update", before.version + 1)]
    kinds.sql_update(row, {"organization_id": make(Organization, state="draft").pk})
    assert version(row.activity) == before.version + 2


# ---- responses, which a recommendation shows among its parts --------------------------------------------------------


@pytest.fixture
def asked() -> Addressee:
    return make(Addressee, organization=make(Organization))


def test_a_draft_response_moves_no_recommendation(asked: Addressee) -> None:
    before = standing(asked.recommendation)
    response = make(Response, addressee=asked, state="draft")
    kinds.update(response, {"text": "They did it.", "implementation": "implemented"})
    response.delete()
    assert log_since(before, asked.recommendation) == []


def test_publishing_and_taking_back_a_response_moves_its_recommendation(asked: Addressee) -> None:
    response = make(Response, addressee=asked, state="draft")
    before = standing(asked.recommendation)
    kinds.update(response, {"state": "published"})
    assert log_since(before, asked.recommendation) == [("update", before.version + 1)]
    kinds.update(response, {"text": "They did it."})
    assert version(asked.recommendation) == before.version + 2
    kinds.update(response, {"state": "draft"})
    assert version(asked.recommendation) == before.version + 3
    kinds.update(response, {"text": "They did it at last."})
    assert version(asked.recommendation) == before.version + 3


def test_a_withdrawn_response_is_out_of_the_list(asked: Addressee) -> None:
    response = make(Response, addressee=asked)
    before = standing(asked.recommendation)
    kinds.update(response, {"state": "withdrawn", "withdrawn_at": response.created_at, "withdrawn_reason": "Twice."})
    assert version(asked.recommendation) == before.version + 1
    kinds.update(response, {"withdrawn_reason": "Entered twice."})
    assert version(asked.recommendation) == before.version + 1


def test_a_published_response_is_shown_whatever_its_links_name(asked: Addressee) -> None:
    activity = make(Activity, state="draft")
    response = make(Response, addressee=asked, activity=activity)
    before = standing(asked.recommendation)
    kinds.update(response, {"text": "They did it."})
    assert version(asked.recommendation) == before.version + 1
    kinds.update(activity, {"state": "published"})
    assert version(asked.recommendation) == before.version + 2


# ---- cascades and plain sets ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [model for model in kinds.PARTS if len(kinds.owner_fields(model)) == 2], ids=named)
def test_a_cascade_touches_the_other_owner(model: type[models.Model]) -> None:
    row = make(model)
    owner, other = (getattr(row, name) for name in kinds.owner_fields(model))
    before, beside = standing(owner), standing(other)
    owner.delete()
    assert not model._base_manager.filter(pk=row.pk).exists()
    assert log_since(beside, other) == [("update", beside.version + 1)]
    # Its part went first, then the record itself.
    assert log_since(before, owner) == [("update", before.version + 1), ("delete", before.version + 2)]


@pytest.mark.parametrize(
    ("model", "name"), [(model, field.name) for model, field in kinds.many_to_many_fields()], ids=named
)
def test_a_plain_set(model: type[Record], name: str) -> None:
    row = make(model)
    related: Any = model._meta.get_field(name).related_model
    one, two = make(related), make(related)
    before = {record: standing(record) for record in (row, one, two)}
    rows = getattr(row, name)

    def steps() -> int:
        return version(row) - (before[row].version or 0)

    rows.add(one, two)
    assert steps() == 2
    rows.add(one)
    rows.set([two, one])
    assert steps() == 2
    rows.set([two])
    assert steps() == 3
    rows.remove(one)
    assert steps() == 3
    rows.remove(two)
    assert steps() == 4
    rows.set([one])
    rows.clear()
    assert steps() == 6
    mirrored = model._meta.get_field(name).remote_field.symmetrical
    for record in (one, two):
        moved = [action for action, _ in log_since(before[record], record)]
        assert moved == (["update"] * len(moved) if mirrored else [])
    if mirrored:
        assert version(one) - before[one].version == 4


def test_a_meeting_is_not_moved_by_what_merely_points_at_it() -> None:
    """Drawn fields (sessions, papers, counts) are no part of it."""
    meeting = make(Meeting)
    before = standing(meeting)
    session = make(Session, meeting=meeting)
    paper = make(Paper, meeting=meeting, session=session)
    make(Recommendation, meeting=meeting, paper=paper, document=make(Document))
    kinds.update(session, {"title": "Another title"})
    session.state = "draft"
    session.save()
    assert log_since(before, meeting) == []
