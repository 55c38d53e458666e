"""Every kind of record has its list and its forms, at a known cost, and looking changes nothing."""

from typing import Any

import pytest
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db import models
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from meetings.models import Activity, Addressee, Recommendation, Response, Source
from organizations.models import Area, Organization, OrganizationName, Person
from records.admin.links import LinkSelect, LinksSelect
from records.models import Change, FormerId, Record
from tests.admin.pages import KINDS, PARTS, address, assert_saved, form_on, whole
from tests.factories import make, version

pytestmark = pytest.mark.django_db

every_kind = pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)


def test_every_kind_of_record_is_registered() -> None:
    assert [resource for resource, model in KINDS.items() if not admin.site.is_registered(model)] == []


@every_kind
def test_list_add_and_change_pages_answer(admin_client: Client, model: type[Record]) -> None:
    record: Any = whole(model)
    listed = admin_client.get(address(model, "changelist"), {"q": record.public_id})
    assert record.display in listed.content.decode()
    assert admin_client.get(address(model, "add")).status_code == 200
    page = admin_client.get(address(model, "change", record.pk))
    assert page.status_code == 200
    shown = {formset.formset.model for formset in page.context["inline_admin_formsets"]}
    expected = {part for part in PARTS for owner in part.owners if part._meta.get_field(owner).related_model is model}
    assert shown == expected
    for formset in page.context["inline_admin_formsets"]:
        assert len(formset.formset.initial_forms) == 1, formset.formset.model


@every_kind
def test_saving_unchanged_changes_nothing(admin_client: Client, model: type[Record]) -> None:
    record = whole(model, remarks="One line,\nand a second.")
    changes = Change.objects.count()
    data = form_on(admin_client.get(address(model, "change", record.pk)))
    response = admin_client.post(address(model, "change", record.pk), data)
    assert_saved(response)
    assert version(record) == record.version
    assert Change.objects.count() == changes


def test_saving_a_withdrawn_record_keeps_the_fraction_of_its_second(admin_client: Client) -> None:
    record = make(Area, state="withdrawn", withdrawn_at="2026-01-02T03:04:05.678901Z", withdrawn_reason="Twice.")
    data = form_on(admin_client.get(address(Area, "change", record.pk)))
    assert_saved(admin_client.post(address(Area, "change", record.pk), data))
    assert version(record) == record.version


#: How many queries a list takes, however many rows it has: a filter by a link takes one, and so do names in rows.
IN_LIST = {
    "areas": 8,
    "organizations": 10,
    "people": 8,
    "documents": 6,
    "series": 5,
    "meetings": 6,
    "sessions": 6,
    "participations": 7,
    "papers": 7,
    "themes": 6,
    "activities": 9,
    "recommendations": 9,
    "responses": 7,
}
#: How many queries a form takes, however many rows each part has.
IN_FORM = {
    "areas": 6,
    "organizations": 8,
    "people": 7,
    "documents": 10,
    "series": 5,
    "meetings": 7,
    "sessions": 5,
    "participations": 7,
    "papers": 9,
    "themes": 7,
    "activities": 15,
    "recommendations": 14,
    "responses": 7,
}


@every_kind
@pytest.mark.parametrize("rows", [1, 3])
def test_pages_take_a_known_number_of_queries(
    admin_client: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
    model: type[Record],
    rows: int,
) -> None:
    records = [whole(model, rows) for _ in range(rows)]
    with django_assert_num_queries(IN_LIST[model.resource]):
        admin_client.get(address(model, "changelist"), {"q": "a"})
    with django_assert_num_queries(IN_FORM[model.resource]):
        admin_client.get(address(model, "change", records[0].pk))


def test_lists_can_be_filtered_by_state_and_vocabulary(admin_client: Client) -> None:
    make(Activity, title="Imagined survey", kind="survey")
    make(Activity, title="Imagined draft", kind="survey", state="draft")
    make(Activity, title="Imagined course", kind="training")
    page = admin_client.get(
        address(Activity, "changelist"), {"state__exact": "published", "kind__exact": "survey", "q": "imagined"}
    )
    assert [record.title for record in page.context["cl"].result_list] == ["Imagined survey"]


def test_lists_are_in_order_of_code_points(admin_client: Client) -> None:
    for name in ("qq b", "qq A", "qq a", "qq B"):
        make(Organization, name=name)
    page = admin_client.get(address(Organization, "changelist"), {"q": "qq"})
    assert [body.name for body in page.context["cl"].result_list] == ["qq A", "qq B", "qq a", "qq b"]


def test_a_body_is_found_by_any_of_its_names(admin_client: Client) -> None:
    body = make(Organization, name="Office of the High Somebody")
    make(OrganizationName, organization=body, name="UNHQHQ", kind="misprint")
    make(OrganizationName, organization=body, name="UNHQHQ", kind="other")
    make(Organization, name="Something else")
    page = admin_client.get(address(Organization, "changelist"), {"q": "unhqhq"})
    assert list(page.context["cl"].result_list) == [body]


@every_kind
def test_every_link_is_chosen_by_typing(admin_client: Client, model: type[Record]) -> None:
    page = admin_client.get(address(model, "change", whole(model).pk))
    forms = [page.context["adminform"].form]
    forms += [form for formset in page.context["inline_admin_formsets"] for form in formset.formset.forms]
    for form in forms:
        for name, field in form.fields.items():
            links = {
                f.name for f in (*form._meta.model._meta.fields, *form._meta.model._meta.many_to_many) if f.is_relation
            }
            if name in links and not field.widget.is_hidden:
                assert isinstance(field.widget, RelatedFieldWidgetWrapper), (form, name)
                assert isinstance(field.widget.widget, (LinkSelect, LinksSelect)), (form, name)
                assert not field.widget.can_delete_related


def _choices(client: Client, target: type[models.Model], source: type[models.Model], field: str, term: str) -> Any:
    query: dict[str, Any] = {
        "term": term,
        "app_label": source._meta.app_label,
        "model_name": source._meta.model_name,
        "field_name": field,
    }
    response = client.get(address(target, "choose"), query)
    assert response.status_code == 200
    return [choice["text"] for choice in response.json()["results"]]


def test_choices_say_which_record_they_are_and_begin_with_what_is_called_so(admin_client: Client) -> None:
    make(Organization, name="A body that resembles Qloqlo", public_id="qloqlo")
    make(Organization, name="Quite Long Office", short_name="QLO", public_id="qlo")
    make(Organization, name="Qlocos", public_id="qlocos", state="draft")
    assert _choices(admin_client, Organization, Source, "of_organization", "qlo") == [
        "Quite Long Office (QLO) · qlo",
        "Qlocos · draft",
        "A body that resembles Qloqlo · qloqlo",
    ]
    assert _choices(admin_client, Organization, Source, "of_organization", "q\0lo")


def test_an_addressee_is_chosen_by_recommendation_or_body(admin_client: Client) -> None:
    recommendation = make(Recommendation, title="Imagined report", public_id="a-res-99-208.op-8")
    office = make(Organization, name="Clerk-General", public_id="clerk-general")
    make(Addressee, recommendation=recommendation, organization=office)
    make(Addressee)
    for term in ("imagined rep", "99-208.op-8", "clerk-gen"):
        found = _choices(admin_client, Addressee, Response, "addressee", term)
        assert found == ["clerk-general (a-res-99-208.op-8)"]


def test_the_log_is_read_only(admin_client: Client) -> None:
    make(Person, public_id="doe-jane-q")
    assert "doe-jane-q" in admin_client.get(address(Change, "changelist")).content.decode()
    assert admin_client.get(address(FormerId, "changelist")).status_code == 200
    for model in (Change, FormerId):
        assert admin_client.get(address(model, "add")).status_code == 403
    row = Change.objects.latest("pk")
    assert admin_client.post(address(Change, "change", row.pk), {"action": "merge"}).status_code == 403
    assert admin_client.post(address(Change, "delete", row.pk), {"post": "yes"}).status_code == 403


def test_addressees_are_not_written_on_a_page_of_their_own(admin_client: Client) -> None:
    row = make(Addressee)
    assert admin_client.get(address(Addressee, "changelist")).status_code == 200
    assert admin_client.get(address(Addressee, "change", row.pk)).status_code == 200
    assert admin_client.get(address(Addressee, "add")).status_code == 403
    assert admin_client.post(address(Addressee, "delete", row.pk), {"post": "yes"}).status_code == 403
    assert "addressee" not in admin_client.get("/admin/").content.decode().lower()


@every_kind
def test_nobody_comes_in_without_an_account(client: Client, model: type[Record]) -> None:
    for page in ("changelist", "add", "choose"):
        assert client.get(address(model, page)).status_code == 302
