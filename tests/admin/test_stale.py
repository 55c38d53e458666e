"""Two curators and one record: the second is told, and nothing that either typed is lost."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from meetings.models import Activity, ActivityLink, ActivityParticipation, ActivityPlace, Source, Theme
from organizations.models import Organization, Person
from tests.admin.pages import KINDS, address, assert_saved, faults_on, filled_form, form_on, save, whole, with_row
from tests.factories import make, version

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> Callable[[str], Client]:
    """Signs somebody in: each in a browser of their own."""

    def sign_in(name: str) -> Client:
        client = Client()
        client.force_login(User.objects.create_superuser(name))
        return client

    return sign_in


@pytest.fixture
def anna(curator: Callable[[str], Client]) -> Client:
    return curator("anna")


@pytest.fixture
def ben(curator: Callable[[str], Client]) -> Client:
    return curator("ben")


def _refused(response: Any) -> list[str]:
    faults = faults_on(response)
    assert faults[0] == "Nothing is saved yet: the record was changed since you opened this form."
    return faults


def test_the_second_is_told_and_keeps_what_was_typed(anna: Client, ben: Client) -> None:
    activity = make(Activity, title="A survey", description="Old.")
    opened = filled_form(ben, activity)
    assert_saved(save(anna, activity, filled_form(anna, activity, title="A survey of laws")))
    before = version(activity)

    response = save(ben, activity, {**opened, "description": "Typed by <Ben>."})
    faults = _refused(response)
    assert faults[1].endswith(" UTC, anna: title")
    assert "The record has now: “Old.”" in faults
    assert version(activity) == before
    page = response.content.decode()
    assert "Typed by &lt;Ben&gt;." in page
    # Ben has not touched the title: it is Anna's, and saving again does not undo it.
    again = form_on(response)
    assert again["title"] == ["A survey of laws"]

    assert_saved(save(ben, activity, again))
    activity.refresh_from_db()
    assert (activity.title, activity.description) == ("A survey of laws", "Typed by <Ben>.")


def test_both_typed_in_one_field_and_the_second_decides(anna: Client, ben: Client) -> None:
    activity = make(Activity, title="A survey")
    opened = filled_form(ben, activity)
    assert_saved(save(anna, activity, filled_form(anna, activity, title="Anna's")))
    response = save(ben, activity, {**opened, "title": "Ben's"})
    assert "The record has now: “Anna's”" in _refused(response)
    assert_saved(save(ben, activity, form_on(response)))
    activity.refresh_from_db()
    assert activity.title == "Ben's"


def test_the_second_is_told_again_when_a_third_was_faster(anna: Client, ben: Client) -> None:
    theme = make(Theme, label="One")
    opened = filled_form(ben, theme, definition="Ben's.")
    for label in ("Two", "Three"):
        assert_saved(save(anna, theme, filled_form(anna, theme, label=label)))
        response = save(ben, theme, opened)
        _refused(response)
        opened = form_on(response)
        assert (opened["label"], opened["definition"]) == ([label], ["Ben's."])


@pytest.mark.parametrize("resource", KINDS)
def test_who_changes_nothing_undoes_nothing(anna: Client, ben: Client, resource: str) -> None:
    """Whatever is changed of a record, another's untouched form never writes it back."""
    record = whole(KINDS[resource], remarks="Old.")
    opened = filled_form(ben, record)
    assert_saved(save(anna, record, filled_form(anna, record, remarks="New.")))
    before = version(record)
    response = save(ben, record, opened)
    _refused(response)
    assert_saved(save(ben, record, form_on(response)))
    assert version(record) == before


def _activity() -> tuple[Activity, list[ActivityParticipation]]:
    activity = make(Activity)
    rows = [make(ActivityParticipation, activity=activity, role="partner") for _ in range(3)]
    make(ActivityPlace, activity=activity, name="Bangkok", position=1)
    return activity, rows


def _partners(activity: Activity) -> set[tuple[int, str]]:
    return set(activity.organizations.values_list("organization", "role"))


def test_a_change_of_a_row_alone_is_one_too(anna: Client, ben: Client) -> None:
    activity, rows = _activity()
    opened = filled_form(ben, activity)
    assert_saved(save(anna, activity, filled_form(anna, activity, **{"organizations-0-role": "funder"})))
    new = make(Organization)
    typed = with_row(
        {**opened, "organizations-1-role": "host", "organizations-2-DELETE": "on", "places-0-name": "Bonn"},
        "organizations",
        organization=str(new.pk),
        role="partner",
    )
    response = save(ben, activity, typed)
    _refused(response)
    again = form_on(response)
    assert again["organizations-0-role"] == ["funder"]
    assert again["organizations-1-role"] == ["host"]
    assert again["organizations-2-DELETE"] == ["on"]
    assert again["organizations-3-organization"] == [str(new.pk)]
    assert again["places-0-name"] == ["Bonn"]
    assert_saved(save(ben, activity, again))
    assert _partners(activity) == {
        (rows[0].organization_id, "funder"),
        (rows[1].organization_id, "host"),
        (new.pk, "partner"),
    }
    assert activity.places.get().name == "Bonn"


def test_rows_that_the_first_added_stay(anna: Client, ben: Client) -> None:
    activity, rows = _activity()
    opened = filled_form(ben, activity, title="Ben's")
    body = make(Organization)
    added = with_row(filled_form(anna, activity), "organizations", organization=str(body.pk), role="lead")
    assert_saved(save(anna, activity, added))
    response = save(ben, activity, opened)
    assert "This row was added meanwhile." in _refused(response)
    assert_saved(save(ben, activity, form_on(response)))
    activity.refresh_from_db()
    assert activity.title == "Ben's"
    assert _partners(activity) == {*((row.organization_id, "partner") for row in rows), (body.pk, "lead")}


def test_rows_that_the_first_removed_stay_away(anna: Client, ben: Client) -> None:
    activity, rows = _activity()
    opened = filled_form(ben, activity, title="Ben's")
    assert_saved(save(anna, activity, filled_form(anna, activity, **{"organizations-1-DELETE": "on"})))
    response = save(ben, activity, opened)
    assert any("anna: activity participation “" in fault and "removed" in fault for fault in _refused(response))
    assert_saved(save(ben, activity, form_on(response)))
    activity.refresh_from_db()
    assert activity.title == "Ben's"
    assert _partners(activity) == {(rows[0].organization_id, "partner"), (rows[2].organization_id, "partner")}


def test_a_row_that_was_removed_while_the_second_typed_in_it(anna: Client, ben: Client) -> None:
    activity, rows = _activity()
    opened = filled_form(ben, activity, **{"organizations-0-role": "host", "organizations-2-role": "funder"})
    assert_saved(save(anna, activity, filled_form(anna, activity, **{"organizations-0-DELETE": "on"})))
    response = save(ben, activity, opened)
    assert "This row was removed meanwhile. Saved as it stands here, it is added again." in _refused(response)
    again = form_on(response)
    assert again["organizations-INITIAL_FORMS"] == ["2"]
    assert (again["organizations-2-id"], again["organizations-2-role"]) == ([""], ["host"])
    assert_saved(save(ben, activity, again))
    assert _partners(activity) == {
        (rows[0].organization_id, "host"),
        (rows[1].organization_id, "partner"),
        (rows[2].organization_id, "funder"),
    }


def test_a_row_that_both_removed(anna: Client, ben: Client) -> None:
    activity, rows = _activity()
    opened = filled_form(ben, activity, **{"organizations-0-DELETE": "on"})
    assert_saved(save(anna, activity, filled_form(anna, activity, **{"organizations-0-DELETE": "on"})))
    response = save(ben, activity, opened)
    _refused(response)
    assert_saved(save(ben, activity, form_on(response)))
    assert len(_partners(activity)) == len(rows) - 1


def test_a_row_that_names_a_draft_moves_no_version_and_is_told_all_the_same(anna: Client, ben: Client) -> None:
    activity = make(Activity)
    make(ActivityParticipation, activity=activity, organization=make(Organization, state="draft"), role="partner")
    opened = filled_form(ben, activity, title="Ben's")
    before = version(activity)
    assert_saved(save(anna, activity, filled_form(anna, activity, **{"organizations-0-role": "lead"})))
    assert version(activity) == before
    response = save(ben, activity, opened)
    _refused(response)
    assert form_on(response)["organizations-0-role"] == ["lead"]


def test_a_set_is_a_part_of_the_record_too(anna: Client, ben: Client) -> None:
    one, two = make(Theme), make(Theme)
    activity = make(Activity)
    activity.themes.add(one)
    opened = filled_form(ben, activity, title="Ben's")
    assert_saved(save(anna, activity, filled_form(anna, activity, themes=[str(one.pk), str(two.pk)])))
    response = save(ben, activity, opened)
    _refused(response)
    assert_saved(save(ben, activity, form_on(response)))
    assert set(activity.themes.all()) == {one, two}


def test_what_the_form_does_not_show_is_no_reason(anna: Client) -> None:
    """A link from another record moves the version, and nobody who edits this one needs to know."""
    activity = make(Activity)
    opened = filled_form(anna, activity, title="Mine")
    make(ActivityLink, other=activity)
    assert version(activity) > activity.version
    assert_saved(save(anna, activity, opened))


def test_a_state_that_changed_meanwhile(anna: Client, ben: Client) -> None:
    person = make(Person)
    opened = filled_form(ben, person, remarks="Ben's")
    anna.post(address(Person, "step", person.pk, "withdraw"), {"reason": "Twice."})
    response = save(ben, person, opened)
    assert any(fault.endswith("(Withdrawn)") and "anna: " in fault for fault in _refused(response))


@pytest.mark.parametrize(
    "sent",
    ["", "nonsense", "2004-13-45T00:00:00Z x", "9999-12-31T23:59:59", "9999-12-31T23:59:59-12:00 x", "\0", "1" * 500],
)
def test_a_form_that_does_not_say_when_it_was_opened(anna: Client, sent: str) -> None:
    theme = make(Theme, label="Old")
    response = save(anna, theme, filled_form(anna, theme, label="New", _opened=sent))
    _refused(response)
    assert_saved(save(anna, theme, form_on(response)))
    theme.refresh_from_db()
    assert theme.label == "New"


def test_a_form_with_rows_of_another_record(anna: Client) -> None:
    activity, rows = _activity()
    other = make(ActivityParticipation)
    data = filled_form(anna, activity, **{"organizations-0-id": str(other.pk), "organizations-0-role": "host"})
    response = save(anna, activity, data)
    _refused(response)
    other.refresh_from_db()
    assert other.role != "host"
    assert len(_partners(activity)) == 3
    assert rows


@pytest.mark.parametrize("key", ["x", "9" * 40, "-1", "\0"])
def test_rows_with_keys_that_are_none(anna: Client, key: str) -> None:
    activity, _ = _activity()
    response = save(anna, activity, filled_form(anna, activity, **{"organizations-0-id": key}))
    _refused(response)


def test_numbers_of_rows_that_are_none(anna: Client) -> None:
    activity, _ = _activity()
    for sent in ("x", "-1", "9" * 30, ""):
        data = filled_form(anna, activity, **{"organizations-TOTAL_FORMS": sent})
        assert save(anna, activity, data).status_code in {200, 302}
        assert save(anna, activity, {**data, "_opened": ""}).status_code == 200
        assert len(_partners(activity)) == 3


def test_a_record_that_was_deleted_meanwhile_can_be_added_again(anna: Client, ben: Client) -> None:
    draft = make(Activity, state="draft", title="A survey", public_id="a-survey")
    row = make(ActivityParticipation, activity=draft, role="lead")
    make(Source, of_activity=draft)
    opened = filled_form(ben, draft, title="Ben's survey")
    assert anna.post(address(Activity, "delete", draft.pk), {"post": "yes"}).status_code == 302
    response = save(ben, draft, opened)
    assert faults_on(response)[0].startswith("Nothing is saved yet: somebody deleted this record meanwhile.")
    assert f'action="{address(Activity, "add")}"' in response.content.decode()
    assert_saved(ben.post(address(Activity, "add"), form_on(response)))
    made = Activity.objects.get(public_id="a-survey")
    assert made.title == "Ben's survey"
    assert made.organizations.get().organization_id == row.organization_id
    assert made.sources.count() == 1
