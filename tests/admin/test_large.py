"""Forms with hundreds of rows: saved, shown and refused with a number of queries that does not depend on them."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from meetings.models import Activity, ActivityParticipation
from organizations.models import Organization
from records.admin.stale import OPENED
from tests.admin.pages import address, assert_saved, empty_form, faults_on, filled_form, form_on, save
from tests.factories import make

pytestmark = pytest.mark.django_db

ROWS = 500


def _with_rows(data: dict[str, Any], bodies: list[int]) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    for number, body in enumerate(bodies):
        rows |= {
            f"organizations-{number}-id": "",
            f"organizations-{number}-activity": "",
            f"organizations-{number}-role": "partner",
            f"organizations-{number}-organization": str(body),
            f"organizations-{number}-stated": "on",
        }
    return {**data, **rows, "organizations-TOTAL_FORMS": str(len(bodies))}


def test_five_hundred_rows(admin_client: Client) -> None:
    bodies = [make(Organization).pk for _ in range(ROWS)]
    # As many fields as the parts with most columns have.
    filling = {f"more-{number}": "" for number in range(ROWS * 7)}
    data = _with_rows(empty_form(admin_client, Activity, title="Imagined", kind="survey"), bodies)
    assert_saved(admin_client.post(address(Activity, "add"), {**data, **filling}))
    made = Activity.objects.get(title="Imagined")
    assert set(made.organizations.values_list("organization", flat=True)) == set(bodies)

    with CaptureQueriesContext(connection) as shown:
        page = admin_client.get(address(Activity, "change", made.pk))
    assert len(shown) < 30
    opened = form_on(page)
    with CaptureQueriesContext(connection) as refused:
        response = save(admin_client, made, {**opened, "title": ""})
    assert faults_on(response) == ["This field is required."]
    assert len(refused) < 60

    ActivityParticipation.objects.filter(activity=made, organization=bodies[0]).update(role="host")
    with CaptureQueriesContext(connection) as stale:
        response = save(admin_client, made, {**opened, "title": "New"})
    assert len(stale) < 90
    again = form_on(response)
    assert (len(again), again["organizations-0-role"]) == (len(opened), ["host"])
    with CaptureQueriesContext(connection) as saved:
        assert_saved(save(admin_client, made, again))
    assert len(saved) < 80


def test_more_fields_than_any_record_has_are_refused(admin_client: Client) -> None:
    activity = make(Activity)
    data = filled_form(admin_client, activity) | {f"more-{number}": "" for number in range(20_000)}
    assert save(admin_client, activity, data).status_code == 400
    assert OPENED in data
