"""Two curators who press save at the same moment, in real transactions."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from meetings.models import Activity, ActivityParticipation, ActivityPlace
from organizations.models import Organization
from tests.admin.pages import assert_saved, faults_on, filled_form, form_on, save, with_row
from tests.factories import make
from tests.records.scratch import race

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def anna() -> Client:
    return _signed_in("anna")


@pytest.fixture
def ben() -> Client:
    return _signed_in("ben")


def _signed_in(name: str) -> Client:
    client = Client()
    user, _ = User.objects.get_or_create(username=name, is_staff=True, is_superuser=True)
    client.force_login(user)
    return client


def _race(anna: Client, annas: dict[str, Any], ben: Client, bens: dict[str, Any], record: Any) -> Any:
    """Both save; Ben waits for Anna's transaction. What Ben is answered."""
    answers: list[Any] = []

    def first() -> None:
        assert_saved(save(anna, record, annas))

    def second() -> None:
        answers.append(save(ben, record, bens))

    assert race(first, second) is None
    return answers[0]


def test_the_second_waits_and_is_told(anna: Client, ben: Client) -> None:
    activity = make(Activity, title="A survey", description="Old.")
    annas, bens = filled_form(anna, activity, title="Anna's"), filled_form(ben, activity, description="Ben's")
    answer = _race(anna, annas, ben, bens, activity)
    assert faults_on(answer)[1].endswith("anna: title")
    activity.refresh_from_db()
    assert (activity.title, activity.description) == ("Anna's", "Old.")
    assert_saved(save(ben, activity, form_on(answer)))
    activity.refresh_from_db()
    assert (activity.title, activity.description) == ("Anna's", "Ben's")


def test_rows_alone(anna: Client, ben: Client) -> None:
    activity, body = make(Activity), make(Organization)
    row = {"organization": str(body.pk), "role": "partner"}
    annas = with_row(filled_form(anna, activity), "organizations", **row)
    bens = with_row(filled_form(ben, activity), "organizations", **row)
    answer = _race(anna, annas, ben, bens, activity)
    faults = faults_on(answer)
    assert faults[0].startswith("Nothing is saved yet")
    assert "This row was added meanwhile." in faults
    assert "Two equal rows: activity participation. Change or delete one of them." in faults
    assert activity.organizations.count() == 1


def test_a_row_that_names_a_draft(anna: Client, ben: Client) -> None:
    activity = make(Activity)
    make(ActivityParticipation, activity=activity, organization=make(Organization, state="draft"), role="partner")
    annas = filled_form(anna, activity, **{"organizations-0-DELETE": "on"})
    bens = filled_form(ben, activity, **{"organizations-0-role": "lead"})
    answer = _race(anna, annas, ben, bens, activity)
    assert any(fault.startswith("This row was removed meanwhile.") for fault in faults_on(answer))
    assert not activity.organizations.exists()


def test_two_records_that_name_one_another_do_not_wait_for_ever(anna: Client, ben: Client) -> None:
    one, two = make(Activity), make(Activity)
    place = {"name": "Geneva", "position": "1"}
    for record, other, client in ((one, two, anna), (two, one, ben)):
        data = with_row(filled_form(client, record), "links_out", kind="follows", other=str(other.pk))
        assert_saved(save(client, record, with_row(data, "places", **place)))
    annas = filled_form(anna, one, **{"links_out-0-kind": "duplicates"})
    bens = filled_form(ben, two, **{"links_out-0-kind": "duplicates"})
    answers: list[Any] = []

    def first() -> None:
        assert_saved(save(anna, one, annas))

    def second() -> None:
        answers.append(save(ben, two, bens))

    assert race(first, second) is None
    assert_saved(answers[0])
    assert ActivityPlace.objects.filter(activity__in=[one, two]).count() == 2
