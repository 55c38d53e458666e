"""Whatever is typed, wherever: it comes back escaped, or a message does; never a failure."""

from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.models import Activity, ActivityParticipation, ActivityPlace, Addressee, Document, Source, Theme
from organizations.models import Organization, OrganizationName, Person
from records.models import Change, FormerId, Record
from tests.admin.pages import KINDS, address, assert_saved, faults_on, filled_form, save, with_row
from tests.factories import make

pytestmark = pytest.mark.django_db

HTML = "<img src=x onerror=alert(1)>\"'&amp;{{ 7 }}{% x %}</textarea></script>"
ESCAPED = "&lt;img src=x onerror=alert(1)&gt;"
every_kind = pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)


def _is_escaped(response: Any) -> None:
    html = response.content.decode()
    assert ESCAPED in html
    assert "<img src=x" not in html


def test_markup_is_shown_as_it_was_typed(admin_client: Client) -> None:
    activity = make(Activity)
    body = make(Organization, name=HTML)
    make(ActivityParticipation, activity=activity, organization=body, role="partner")
    data = filled_form(admin_client, activity, title=HTML, remarks=HTML, dates_as_printed=HTML)
    data = with_row(data, "places", name=HTML, position="1")
    data = with_row(data, "sources", document=str(make(Document, title=HTML).pk), locator=HTML, quote=HTML)
    page = admin_client.post(address(Activity, "change", activity.pk), {**data, "_continue": "1"}, follow=True)
    _is_escaped(page)
    activity.refresh_from_db()
    assert (activity.title, activity.remarks, activity.places.get().name) == (HTML, HTML, HTML)
    for where in (
        address(Activity, "changelist") + f"?q={activity.public_id}",
        address(Activity, "history", activity.pk),
        address(Activity, "step", activity.pk, "withdraw"),
        address(Organization, "change", body.pk),
        address(Organization, "step", body.pk, "merge"),
    ):
        _is_escaped(admin_client.get(where))
    _is_escaped(admin_client.post(address(Activity, "step", activity.pk, "withdraw"), {"reason": HTML}, follow=True))


def test_markup_in_what_another_curator_typed_is_escaped_in_the_notes(admin_client: Client) -> None:
    theme = make(Theme)
    opened = filled_form(admin_client, theme, definition="Mine.")
    Theme.objects.filter(pk=theme.pk).update(definition=HTML)
    _is_escaped(save(admin_client, theme, opened))


@pytest.mark.parametrize(
    ("prefix", "row"),
    [
        ("places", {"name": "a\0b", "position": "1"}),
        ("sources", {"locator": "a\0b", "document": "1"}),
        ("reports", {"summary": "\0", "as_of": "2004\0", "status": "\0", "paper": "\0", "reported_at": "\0"}),
        ("figures", {"value": "\0", "unit": "\0", "of": "\0", "position": "\0"}),
        ("organizations", {"organization": "\0", "role": "partner"}),
        ("links_out", {"kind": "\0", "other": "\0"}),
    ],
)
def test_nul_in_a_row_is_a_message(admin_client: Client, prefix: str, row: dict[str, str]) -> None:
    activity = make(Activity)
    response = save(admin_client, activity, with_row(filled_form(admin_client, activity), prefix, **row))
    assert faults_on(response)
    assert not ActivityPlace.objects.filter(activity=activity).exists()
    assert not Source.objects.filter(of_activity=activity).exists()


@every_kind
@pytest.mark.parametrize(
    "typed", ["\0", "a\0b", HTML, '"', "'\"", "\\", "%", "_", "x" * 3_000, "\ud7ff\U0010ffff", "   "]
)
def test_whatever_is_searched_for(admin_client: Client, model: type[Record], typed: str) -> None:
    assert admin_client.get(address(model, "changelist"), {"q": typed}, follow=True).status_code == 200
    query = {"term": typed, "app_label": "meetings", "model_name": "source", "field_name": "document"}
    assert admin_client.get(address(model, "choose"), query).status_code in {200, 403}


@every_kind
@pytest.mark.parametrize(
    "query",
    [
        {"state__exact": "a\0"},
        {"state__exact": "nonsense"},
        {"o": "99999999999999999999"},
        {"p": "\0"},
        {"p": "99999999"},
        {"nonsense": "1"},
        {"\0": "1"},
        {"pk__in": "9" * 40},
        {"id__exact": "x"},
    ],
    ids=repr,
)
def test_whatever_a_list_is_narrowed_by(admin_client: Client, model: type[Record], query: dict[str, str]) -> None:
    assert admin_client.get(address(model, "changelist"), query, follow=True).status_code in {200, 400}


@pytest.mark.parametrize("model", [Addressee, Change, FormerId])
def test_whatever_the_other_lists_are_narrowed_by(admin_client: Client, model: type[Any]) -> None:
    for query in ({"q": "a\0"}, {"id__exact": "9" * 40}, {"resource__exact": "\0"}, {"role__exact": "\0"}):
        assert admin_client.get(address(model, "changelist"), query, follow=True).status_code in {200, 400}


@pytest.mark.parametrize(
    "path", ["lead=a%00", "themes__id__exact=x", "themes__id__exact=" + "9" * 40, "start__isempty=x"]
)
def test_whatever_activities_are_narrowed_by(admin_client: Client, path: str) -> None:
    page = admin_client.get(f"{address(Activity, 'changelist')}?{path}", follow=True)
    assert page.status_code == 200


@pytest.mark.parametrize("key", ["x", "%00", "9" * 40, "-1", "1.5", "_3F"])
@pytest.mark.parametrize("page", ["change", "history", "delete", "history/revert", "step/withdraw"])
def test_whatever_stands_in_the_address(admin_client: Client, key: str, page: str) -> None:
    for ask in (admin_client.get, admin_client.post):
        answer = ask(f"/admin/organizations/person/{key}/{page}/", {"moment": "2004-10-27T10:00:00Z"}, follow=True)
        assert answer.status_code in {200, 404}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_text_is_saved_or_refused(admin_client: Client, text: str) -> None:
    person = make(Person)
    data = with_row(
        filled_form(admin_client, person, remarks=text), "other_names", name=text, kind="other", language=text
    )
    assert save(admin_client, person, data).status_code in {200, 302}
    person.delete()


def test_names_are_escaped_where_they_are_chosen(admin_client: Client) -> None:
    """Choices are JSON, and the widget puts them in as text."""
    make(Organization, name=HTML)
    query = {"term": "onerror", "app_label": "meetings", "model_name": "source", "field_name": "of_organization"}
    answer = admin_client.get(address(Organization, "choose"), query)
    assert answer["Content-Type"] == "application/json"
    assert answer.json()["results"][0]["text"].startswith(HTML)
    data = with_row(filled_form(admin_client, make(Organization)), "other_names", name=HTML, kind="other")
    assert "other_names-0-name" in data
    body = make(Organization)
    assert_saved(
        save(admin_client, body, with_row(filled_form(admin_client, body), "other_names", name=HTML, kind="other"))
    )
    assert OrganizationName.objects.get(organization=body).name == HTML
