"""The history of a record as curators see it, and making it again what it was."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from meetings.models import Activity, ActivityParticipation
from organizations.models import Organization
from records.history import happenings
from records.models import Record
from tests.admin.pages import KINDS, address, assert_saved, filled_form, save, whole
from tests.factories import make, version

pytestmark = pytest.mark.django_db


def _then(record: Record, number: int) -> dict[str, str]:
    """What the button of the happening with this number (0 is the latest) sends."""
    return {"moment": happenings(record)[number].at.isoformat()}


def test_it_says_who_did_what_and_when_latest_first(admin_client: Client) -> None:
    activity = make(Activity, title="A survey")
    body = make(Organization, name="Imagined <Office>", short_name=None)
    make(ActivityParticipation, activity=activity, organization=body, role="partner")
    data = filled_form(admin_client, activity, title="Another survey", **{"organizations-0-DELETE": "on"})
    headers = {"X-Request-ID": "request-of-anna"}
    assert_saved(admin_client.post(address(Activity, "change", activity.pk), data, headers=headers))
    page = admin_client.get(address(Activity, "history", activity.pk))
    told: list[Any] = page.context["happenings"]
    assert [happening.what for happening in told][:1] == [
        ["title", "activity participation “Imagined <Office>, Partner” removed"]
    ]
    assert [str(happening.user) for happening in told] == ["admin", "None", "None"]
    assert told == sorted(told, key=lambda happening: happening.at, reverse=True)
    html = page.content.decode()
    assert "request-of-anna" in html
    assert "Imagined &lt;Office&gt;" in html
    assert html.count("Make it as it was then") == 2
    assert html.count("<td>as it is now</td>") == 1


def test_a_record_becomes_what_it_was(admin_client: Client, admin_user: User) -> None:
    activity = make(Activity, title="A survey", state="draft")
    row = make(ActivityParticipation, activity=activity, role="partner")
    data = filled_form(admin_client, activity, title="Another survey", **{"organizations-0-DELETE": "on"})
    assert_saved(save(admin_client, activity, data))
    before = version(activity)
    then = _then(activity, 1)

    page = admin_client.get(address(Activity, "revert", activity.pk), then)
    assert "become what they were" in page.content.decode()
    assert version(activity) == before
    page = admin_client.post(address(Activity, "revert", activity.pk), then, follow=True)
    assert [message.level_tag for message in page.context["messages"]] == ["success"]
    activity.refresh_from_db()
    assert activity.title == "A survey"
    assert activity.organizations.get().organization_id == row.organization_id
    assert activity.version > before
    latest = happenings(activity)[0]
    assert (latest.user, str(latest.reason).startswith("As it was at ")) == (admin_user, True)

    page = admin_client.post(address(Activity, "revert", activity.pk), then, follow=True)
    assert [message.level_tag for message in page.context["messages"]] == ["info"]


def test_what_cannot_be_restored_is_told(admin_client: Client) -> None:
    activity = make(Activity, title="A survey", state="draft")
    body = make(Organization, state="draft")
    make(ActivityParticipation, activity=activity, organization=body, role="partner")
    assert_saved(save(admin_client, activity, filled_form(admin_client, activity, **{"organizations-0-DELETE": "on"})))
    body.delete()
    page = admin_client.post(address(Activity, "revert", activity.pk), _then(activity, 1), follow=True)
    told = {message.level_tag: str(message) for message in page.context["messages"]}
    assert "This could not be made what it was:" in told["warning"]
    assert "is gone" in told["warning"]


def test_a_refusal_says_why_and_changes_nothing(admin_client: Client) -> None:
    activity = make(Activity, title="A survey", state="draft")
    assert_saved(save(admin_client, activity, filled_form(admin_client, activity, title="Another")))
    then = _then(activity, 1)
    Activity.objects.filter(pk=activity.pk).update(state="published")
    page = admin_client.post(address(Activity, "revert", activity.pk), then)
    assert page.status_code == 200
    assert "as it was then it could not be." in page.content.decode()
    activity.refresh_from_db()
    assert activity.title == "Another"


@pytest.mark.parametrize("moment", ["", "nonsense", "2004-10-27", "2004-13-01T00:00:00Z", "\0", "2004-10-27T10:00:00"])
def test_a_moment_that_is_none(admin_client: Client, moment: str) -> None:
    activity = make(Activity)
    for ask in (admin_client.get, admin_client.post):
        assert ask(address(Activity, "revert", activity.pk), {"moment": moment}).status_code == 404


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "1700-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00"])
def test_a_moment_of_which_nothing_is_known(admin_client: Client, moment: str) -> None:
    activity = make(Activity)
    page = admin_client.post(address(Activity, "revert", activity.pk), {"moment": moment}, follow=True)
    assert page.status_code in {200, 404}


#: How many queries the page takes, however much happened.
IN_HISTORY = {
    "areas": 6,
    "organizations": 10,
    "people": 10,
    "documents": 10,
    "series": 5,
    "meetings": 8,
    "sessions": 6,
    "participations": 8,
    "papers": 8,
    "themes": 7,
    "activities": 17,
    "recommendations": 14,
    "responses": 6,
}


@pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("times", [1, 3])
def test_the_page_takes_a_known_number_of_queries(
    admin_client: Client, django_assert_num_queries: DjangoAssertNumQueries, model: type[Record], times: int
) -> None:
    record = whole(model, times)
    for time in range(times):
        assert_saved(save(admin_client, record, filled_form(admin_client, record, remarks=f"Change {time}.")))
    with django_assert_num_queries(IN_HISTORY[model.resource]):
        page = admin_client.get(address(model, "history", record.pk))
    assert len([happening for happening in page.context["happenings"] if happening.what == ["remarks"]]) == times
