"""What curators write is written whole; what was never published can be deleted."""

import pytest
from django.test import Client
from django.utils import timezone

from meetings.models import (
    Activity,
    ActivityLink,
    Addressee,
    Paper,
    Recommendation,
    Theme,
)
from organizations.models import Area, Organization, Person
from tests.admin.pages import KINDS, address, assert_saved, empty_form, filled_form, form_on, save, whole, with_row
from tests.factories import make, version

pytestmark = pytest.mark.django_db


# ---- what is written


def test_an_activity_is_added_with_its_parts_and_a_source(admin_client: Client) -> None:
    ilo, iom, theme, area = make(Organization), make(Organization), make(Theme), make(Area)
    paper = make(Paper, line_start=100, line_end=200)
    data = empty_form(
        admin_client,
        Activity,
        title="Imagined survey of <laws>",
        kind="survey",
        start="2003-05",
        themes=[str(theme.pk)],
        areas=[str(area.pk)],
    )
    data = with_row(data, "organizations", organization=ilo.pk, role="lead", stated="on")
    data = with_row(data, "organizations", organization=iom.pk, role="partner")
    data = with_row(data, "reports", reported_at=paper.meeting_id, paper=paper.pk, status="ongoing")
    data = with_row(data, "places", name="Geneva", position="")
    data = with_row(data, "places", name="Bangkok", position="")
    data = with_row(data, "figures", value="94", unit="countries", position="7")
    data = with_row(data, "figures", value="900", unit="officials", position="")
    data = with_row(data, "sources", paper=paper.pk, line_start="110", line_end="112", locator="para. 3")
    assert_saved(admin_client.post(address(Activity, "add"), {**data, "_publish": "Save and publish"}))

    made = Activity.objects.get(public_id="imagined-survey-of-laws")
    assert made.title == "Imagined survey of <laws>"
    assert (made.state, made.status) == ("published", "ongoing")
    assert (made.start, made.start_last, made.end, made.description, made.remarks) == (
        "2003-05",
        "2003-05-31",
        None,
        None,
        None,
    )
    assert list(made.organizations.values_list("organization", "role", "stated").order_by("pk")) == [
        (ilo.pk, "lead", True),
        (iom.pk, "partner", False),
    ]
    # Rows without a place of their own come after those that have one.
    assert list(made.places.values_list("name", "position").order_by("position")) == [("Geneva", 1), ("Bangkok", 2)]
    assert list(made.figures.values_list("unit", "position").order_by("position")) == [
        ("countries", 7),
        ("officials", 8),
    ]
    assert list(made.sources.values_list("paper", "line_start", "line_end", "quote")) == [(paper.pk, 110, 112, None)]
    assert list(made.themes.all()) == [theme]
    assert list(made.areas.all()) == [area]

    page = admin_client.get(address(Activity, "change", made.pk))
    assert "Imagined survey of &lt;laws&gt;" in page.content.decode()
    assert "<laws>" not in page.content.decode()


def test_a_row_changed_or_deleted_moves_the_version_once_a_change(admin_client: Client) -> None:
    activity = whole(Activity)
    data = filled_form(admin_client, activity)
    assert_saved(save(admin_client, activity, {**data, "organizations-0-role": "funder"}))
    assert activity.organizations.get().role == "funder"
    after = version(activity)
    assert after > activity.version
    assert_saved(save(admin_client, activity, {**filled_form(admin_client, activity), "organizations-0-DELETE": "on"}))
    assert not activity.organizations.exists()
    assert version(activity) > after


@pytest.mark.parametrize("resource", KINDS)
def test_every_part_can_be_deleted_in_the_form(admin_client: Client, resource: str) -> None:
    record = whole(KINDS[resource])
    page = admin_client.get(address(KINDS[resource], "change", record.pk))
    data = form_on(page)
    mine = [formset for formset in page.context["inline_admin_formsets"] if formset.formset.can_delete]
    for formset in mine:
        data[f"{formset.formset.prefix}-0-DELETE"] = "on"
    assert_saved(save(admin_client, record, data))
    for formset in mine:
        fk: str = formset.formset.fk.name
        assert not formset.formset.model.objects.filter(**{fk: record}).exists()


def test_what_comes_from_others_is_not_written_here(admin_client: Client) -> None:
    link = make(ActivityLink)
    data = filled_form(admin_client, link.other)
    assert_saved(save(admin_client, link.other, {**data, "links_in-0-kind": "duplicates", "links_in-0-DELETE": "on"}))
    before = link.kind
    link.refresh_from_db()
    assert link.kind == before


def test_line_ends_of_browsers_are_not_kept(admin_client: Client) -> None:
    theme = make(Theme)
    assert_saved(save(admin_client, theme, filled_form(admin_client, theme, definition="One.\r\nTwo.")))
    theme.refresh_from_db()
    assert theme.definition == "One.\nTwo."


def test_an_emptied_text_is_null(admin_client: Client) -> None:
    person = make(Person, remarks="A doubt.", given_name="Joseph")
    assert_saved(save(admin_client, person, filled_form(admin_client, person, remarks=" ", given_name="")))
    person.refresh_from_db()
    assert (person.remarks, person.given_name) == (None, None)


# ---- deleting


def test_what_was_never_published_can_be_deleted(admin_client: Client) -> None:
    draft = whole(Activity, state="draft")
    page = admin_client.get(address(Activity, "delete", draft.pk))
    assert "Are you sure" in page.content.decode() or "protected" in page.content.decode()
    ActivityLink.objects.filter(other=draft).delete()
    assert admin_client.post(address(Activity, "delete", draft.pk), {"post": "yes"}).status_code == 302
    assert not Activity.objects.filter(pk=draft.pk).exists()


def test_a_draft_goes_with_its_addressees(admin_client: Client) -> None:
    draft = make(Recommendation, state="draft")
    make(Addressee, recommendation=draft)
    assert admin_client.post(address(Recommendation, "delete", draft.pk), {"post": "yes"}).status_code == 302
    assert not Recommendation.objects.filter(pk=draft.pk).exists()


@pytest.mark.parametrize("state", ["published", "withdrawn", "draft"])
def test_what_was_ever_published_cannot_be_deleted(admin_client: Client, state: str) -> None:
    record = make(Theme)
    if state == "withdrawn":
        Theme.objects.filter(pk=record.pk).update(state=state, withdrawn_at=timezone.now(), withdrawn_reason="Twice.")
    else:
        Theme.objects.filter(pk=record.pk).update(state=state)
    assert "deletelink" not in admin_client.get(address(Theme, "change", record.pk)).content.decode()
    assert admin_client.post(address(Theme, "delete", record.pk), {"post": "yes"}).status_code == 403
    in_bulk = {"action": "delete_selected", "_selected_action": [str(record.pk)], "post": "yes"}
    admin_client.post(address(Theme, "changelist"), in_bulk)
    assert Theme.objects.filter(pk=record.pk).exists()
