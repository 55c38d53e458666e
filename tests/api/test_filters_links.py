"""Filters that take the id of a record that the record names: which rows each finds, and which ids it takes."""

from typing import Any

import pytest

from meetings import models as m
from records.choices import State
from records.models import FormerId
from records.serving.filters import Linked
from tests.api.asking import fault, filters_of, found, undone
from tests.api.cast import KINDS, RESOURCES, cast, withdraw
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")

#: What the cast's records are found by: the ids that are named, and the rows that each of them finds.
LINKS: dict[tuple[str, str], tuple[str, str]] = {
    ("series", "convened_by"): ("the-body-1", "the-series-1"),
    ("meetings", "series"): ("the-series-1", "other-meeting-1.1 other-meeting-1.3 the-meeting-1"),
    ("meetings", "area"): ("the-area-1", "the-meeting-1"),
    ("meetings", "convened_by"): ("the-body-1", "the-meeting-1"),
    ("meetings", "document"): ("other-older-1 the-document-1", "the-meeting-1"),
    ("sessions", "meeting"): ("the-meeting-1", "other-session-1 the-session-1"),
    ("sessions", "series"): ("the-series-1", "other-session-1 the-session-1"),
    ("participations", "meeting"): ("the-meeting-1", "the-participation-1"),
    ("participations", "series"): ("the-series-1", "the-participation-1"),
    ("participations", "organization"): ("the-body-1", "the-participation-1"),
    ("participations", "person"): ("the-person-1", "the-participation-1"),
    ("participations", "on_behalf_of"): ("other-friend-1", "the-participation-1"),
    ("participations", "session"): ("other-session-1 the-session-1", "the-participation-1"),
    ("papers", "meeting"): ("the-meeting-1", "other-paper-1 the-paper-1"),
    ("papers", "series"): ("the-series-1", "other-paper-1 the-paper-1"),
    ("papers", "session"): ("the-session-1", "other-paper-1 the-paper-1"),
    ("papers", "contributed_by"): ("the-body-1", "the-paper-1"),
    ("papers", "author"): ("other-person-1 the-person-1", "the-paper-1"),
    ("papers", "document"): ("the-document-1", "the-paper-1"),
    ("papers", "cites"): ("other-newer-1 other-older-1", "the-paper-1"),
    ("papers", "parent"): ("other-paper-1", "the-paper-1"),
    ("activities", "organization"): ("other-friend-1 the-body-1", "the-activity-1"),
    ("activities", "lead"): ("the-body-1", "the-activity-1"),
    ("activities", "partner"): ("other-friend-1", "the-activity-1"),
    ("activities", "funder"): ("other-parent-1", "the-activity-1"),
    ("activities", "host"): ("other-parent-1", "the-activity-1"),
    ("activities", "requesting"): ("other-parent-1", "the-activity-1"),
    ("activities", "commissioner"): ("other-parent-1", "the-activity-1"),
    ("activities", "participant"): ("other-parent-1", "the-activity-1"),
    ("activities", "secretariat"): ("other-parent-1", "the-activity-1"),
    ("activities", "beneficiary"): ("other-parent-1", "the-activity-1"),
    ("activities", "theme"): ("other-broader-1 the-theme-1", "the-activity-1"),
    ("activities", "area"): ("other-member-1 the-area-1", "the-activity-1"),
    ("activities", "document"): ("other-older-1 the-document-1", "the-activity-1"),
    ("activities", "event"): ("the-meeting-1", "the-activity-1"),
    ("activities", "meeting"): ("the-meeting-1", "the-activity-1"),
    ("activities", "reported_at"): ("the-meeting-1", "the-activity-1"),
    ("activities", "series"): ("the-series-1", "the-activity-1"),
    ("activities", "paper"): ("other-paper-1 the-paper-1", "the-activity-1"),
    ("recommendations", "made_by"): ("the-body-1", "the-recommendation-1"),
    ("recommendations", "made_by_person"): ("the-person-1", "the-recommendation-1"),
    ("recommendations", "made_by_meeting"): ("the-meeting-1", "the-recommendation-1"),
    ("recommendations", "addressee"): ("the-body-1", "the-recommendation-1"),
    ("recommendations", "addressee_meeting"): ("the-meeting-1", "the-recommendation-1"),
    ("recommendations", "meeting"): ("the-meeting-1", "the-recommendation-1"),
    ("recommendations", "series"): ("the-series-1", "the-recommendation-1"),
    ("recommendations", "session"): ("the-session-1", "the-recommendation-1"),
    ("recommendations", "paper"): ("the-paper-1", "the-recommendation-1"),
    ("recommendations", "document"): ("the-document-1", "other-echo-1 other-whole-1 the-recommendation-1"),
    ("recommendations", "parent"): ("other-whole-1", "the-recommendation-1"),
    ("recommendations", "theme"): ("the-theme-1", "the-recommendation-1"),
    ("recommendations", "area"): ("the-area-1", "the-recommendation-1"),
    ("responses", "recommendation"): ("the-recommendation-1", "other-response-1 the-response-1"),
    ("responses", "addressee"): ("the-body-1", "the-response-1"),
    ("responses", "addressee_meeting"): ("the-meeting-1", "other-response-1"),
    ("responses", "responded_by"): ("other-friend-1", "the-response-1"),
    ("responses", "meeting"): ("the-meeting-1", "the-response-1"),
    ("responses", "reported_at"): ("the-meeting-1", "the-response-1"),
    ("responses", "series"): ("the-series-1", "the-response-1"),
    ("responses", "activity"): ("the-activity-1", "the-response-1"),
    ("responses", "document"): ("the-document-1", "the-response-1"),
    ("responses", "answer_meeting"): ("the-meeting-1", "the-response-1"),
    ("organizations", "parent"): ("other-parent-1", "the-body-1"),
    ("organizations", "area"): ("the-area-1", "the-body-1"),
    ("people", "organization"): ("the-body-1", "the-person-1"),
    ("areas", "parent"): ("other-region-1", "the-area-1"),
    ("themes", "parent"): ("other-broader-1", "the-theme-1"),
    ("documents", "issued_by"): ("the-body-1", "the-document-1"),
}
#: What the cast leaves out.
ROLES = ("funder", "host", "requesting", "commissioner", "participant", "secretariat", "beneficiary")


def fill(n: int) -> None:
    c = cast(n)
    for role in ROLES:
        make(m.ActivityParticipation, activity=c.activity, role=role, organization=c.parent)


def links_of(resource: str) -> list[tuple[str, list[str], list[str]]]:
    return [(name, ids.split(), rows.split()) for (owner, name), (ids, rows) in LINKS.items() if owner == resource]


def target(resource: str, name: str, public_id: str) -> Any:
    """The record that an id of a filter names."""
    label = filters_of(resource)[name].target
    kind = next(kind for kind in KINDS.values() if kind._meta.label == label)
    return kind._default_manager.get(public_id=public_id)


def second(ids: list[str]) -> list[str]:
    """The same records of the second cast."""
    return [each.replace("-1", "-2", 1) for each in ids]


def test_the_table_holds_every_filter_of_this_kind() -> None:
    there = {
        (resource, name)
        for resource in RESOURCES
        for name, each in filters_of(resource).items()
        if isinstance(each, Linked)
    }
    assert there == set(LINKS)


@pytest.mark.parametrize("resource", RESOURCES)
def test_each_id_finds_its_rows_and_a_repeated_parameter_means_or(resource: str) -> None:
    fill(1)
    fill(2)
    for name, ids, rows in links_of(resource):
        for each in ids:
            assert found(resource, f"{name}={each}") == rows, (name, each)
        # A record that two of the values match is one row, and one in the count.
        assert found(resource, "&".join(f"{name}={each}" for each in ids)) == rows, name
        both = f"{name}={ids[0]}&{name}={second(ids)[0]}&{name}={ids[0]}"
        assert found(resource, both) == sorted(rows + second(rows)), name


@pytest.mark.parametrize("resource", RESOURCES)
def test_former_and_withdrawn_ids_are_taken(resource: str) -> None:
    fill(1)
    for name, ids, rows in links_of(resource):
        for each in ids:
            record = target(resource, name, each)
            with undone():
                FormerId.objects.create(resource=record.resource, former_id="long-gone", current_id=each)
                assert found(resource, f"{name}=long-gone") == rows, name
                assert found(resource, f"{name}=long-gone&{name}={each}") == rows, name
                # An id that was merged into another leads there, also where its own record is kept as a tombstone.
                withdraw(make(type(record), public_id="merged-away"))
                FormerId.objects.create(resource=record.resource, former_id="merged-away", current_id=each)
                assert found(resource, f"{name}=merged-away") == rows, name
                withdraw(record)
                assert found(resource, f"{name}={each}") == rows, name
                assert found(resource, f"{name}=long-gone") == rows, name


@pytest.mark.parametrize("resource", RESOURCES)
def test_drafts_are_neither_asked_by_nor_found(resource: str) -> None:
    fill(1)
    for name, ids, rows in links_of(resource):
        record = target(resource, name, ids[0])
        kind = type(record)
        FormerId.objects.get_or_create(resource=record.resource, former_id="long-gone", current_id=ids[0])
        with undone():
            kind.objects.filter(pk=record.pk).update(state=State.DRAFT)
            for asked in (ids[0], "long-gone"):
                told = fault(f"{resource}/?{name}={asked}")
                assert (told["parameter"], told["code"]) == (name, "unknown_id")
                assert told["detail"].startswith(f"No {record.resource} record has the id “{asked}”.")
                # Nor is it a spelling to suggest.
                assert f"Did you mean “{ids[0]}”" not in told["detail"]
        FormerId.objects.filter(former_id="long-gone").delete()
        with undone():
            KINDS[resource].objects.filter(public_id=rows[-1]).update(state=State.DRAFT)
            if record.resource != resource or ids[0] != rows[-1]:
                assert found(resource, f"{name}={ids[0]}") == rows[:-1], name
        with undone():
            withdraw(KINDS[resource].objects.get(public_id=rows[-1]))
            assert found(resource, f"{name}={ids[0]}") == rows[:-1], name


@pytest.mark.parametrize("resource", RESOURCES)
def test_an_unknown_id_is_refused_with_the_nearest_and_where_they_are_listed(resource: str) -> None:
    fill(1)
    for name, ids, _ in links_of(resource):
        listed = target(resource, name, ids[0]).resource
        assert fault(f"{resource}/?{name}={ids[0]}&{name}={ids[0]}x") == {
            "parameter": name,
            "code": "unknown_id",
            "detail": (
                f"No {listed} record has the id “{ids[0]}x”. Did you mean “{ids[0]}”?"
                f" The ids are listed at /api/v1/{listed}/."
            ),
        }
        assert fault(f"{resource}/?{name}=zzz%20%27%22%3B--") == {
            "parameter": name,
            "code": "unknown_id",
            "detail": f"No {listed} record has the id “zzz '\";--”. The ids are listed at /api/v1/{listed}/.",
        }


def test_ids_are_known_within_their_resource() -> None:
    """The same id of another kind of record is none of these."""
    cast(1)
    assert fault("activities/?lead=the-area-1")["code"] == "unknown_id"
    FormerId.objects.create(resource="areas", former_id="moved", current_id="the-area-1")
    assert fault("activities/?lead=moved")["code"] == "unknown_id"
    assert found("activities", "area=moved") == ["the-activity-1"]


def test_different_parameters_mean_and() -> None:
    fill(1)
    fill(2)
    assert found("activities", "lead=the-body-1&partner=other-friend-1") == ["the-activity-1"]
    assert found("activities", "lead=the-body-1&partner=other-friend-2") == []
    assert found("activities", "lead=the-body-1&lead=the-body-2&area=the-area-2") == ["the-activity-2"]
    assert found("activities", "lead=the-body-1&kind=training&start=2003&ongoing=false") == ["the-activity-1"]
    assert found("activities", "lead=the-body-1&kind=training&start=2003&ongoing=true") == []
    assert found("papers", "author=the-person-1&cites=other-newer-1&meeting=the-meeting-1") == ["the-paper-1"]
    assert found("papers", "author=the-person-1&parent=other-paper-2") == []


def test_a_role_is_that_of_the_same_row() -> None:
    """The body leads it and the friend is a partner: not the other way round."""
    cast(1)
    assert found("activities", "lead=other-friend-1") == []
    assert found("activities", "partner=the-body-1") == []
    assert found("activities", "organization=other-friend-1&lead=the-body-1") == ["the-activity-1"]
    for role in ROLES:
        assert found("activities", f"{role}=the-body-1") == []
    # Two roles of one body are one row of the list.
    activity = m.Activity.objects.get(public_id="the-activity-1")
    body = m.ActivityParticipation.objects.get(activity=activity, role="lead").organization
    make(m.ActivityParticipation, activity=activity, role="funder", organization=body)
    assert found("activities", "organization=the-body-1") == ["the-activity-1"]
    assert found("activities", "lead=the-body-1&funder=the-body-1") == ["the-activity-1"]
