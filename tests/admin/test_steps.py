"""What is done to a record beside editing it, always through the services; a refusal says every reason."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client

from meetings.models import (
    Activity,
    ActivityLink,
    ActivityParticipation,
    ActivityReport,
    Document,
    Source,
    Theme,
)
from organizations.models import Organization, OrganizationIdentifier, Person
from records import registry
from records.models import FormerId, Record
from tests.admin.pages import KINDS, address, assert_saved, empty_form, filled_form, form_on, save, whole
from tests.factories import make

pytestmark = pytest.mark.django_db

every_kind = pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)


def _take(client: Client, record: Record, step: str, **typed: Any) -> Any:
    return client.post(address(type(record), "step", record.pk, step), typed, follow=True)


def _offered(client: Client, record: Record) -> list[str]:
    page = client.get(address(type(record), "change", record.pk))
    return [button["name"] for button in page.context["buttons"]]


def _told(response: Any) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in response.context["messages"]]


def _state(record: Record) -> str:
    return str(type(record)._default_manager.values_list("state", flat=True).get(pk=record.pk))


# ---- one record


@every_kind
def test_what_is_offered_follows_the_state(admin_client: Client, model: type[Record]) -> None:
    record = make(model)
    merges = ["merge"] if registry.merge_step(model.resource) is not None else []
    assert _offered(admin_client, record) == ["draft", "withdraw", *merges]
    assert merges == (["merge"] if model in (Organization, Person, Document) else [])

    _take(admin_client, record, "withdraw", reason="Twice.")
    assert (_state(record), _offered(admin_client, record)) == ("withdrawn", ["again"])
    record.refresh_from_db()
    assert (record.withdrawn_reason, record.withdrawn_at is not None) == ("Twice.", True)

    make_ready(record)
    _take(admin_client, record, "again")
    assert _state(record) == "published"
    _take(admin_client, record, "draft")
    assert (_state(record), _offered(admin_client, record)) == ("draft", ["publish"])
    _take(admin_client, record, "publish")
    assert _state(record) == "published"


def make_ready(record: Any) -> None:
    """All that must be there before it is published."""
    if hasattr(record, "sources"):
        owner = record._meta.get_field("sources").field.name
        make(Source, **{owner: record}, document=make(Document))
    if isinstance(record, Activity):
        make(ActivityParticipation, activity=record, role="lead")
        make(ActivityReport, activity=record)


def test_what_is_in_the_way_is_said_before_and_after(admin_client: Client) -> None:
    draft = make(Activity, state="draft", title="Imagined survey")
    body = make(Organization, state="draft", name="Imagined <Office>")
    make(ActivityParticipation, activity=draft, organization=body, role="partner")
    reasons = [
        "is a draft; publish it first.",
        "It has no source: ",
        "It has no lead: ",
        "It has no report: ",
    ]
    for page in (
        admin_client.get(address(Activity, "step", draft.pk, "publish")),
        _take(admin_client, draft, "publish"),
    ):
        for reason in reasons:
            assert reason in page.content.decode()
        assert "Imagined &lt;Office&gt;" in page.content.decode()
        assert "<Office>" not in page.content.decode()
    assert _state(draft) == "draft"


def test_going_back_names_what_points_here(admin_client: Client) -> None:
    link = make(ActivityLink, activity=make(Activity, title="The one that links"))
    page = _take(admin_client, link.other, "draft")
    assert "activities: “The one that links”" in page.content.decode()
    assert _state(link.other) == "published"


def test_withdrawing_asks_why(admin_client: Client) -> None:
    person = make(Person)
    for reason in ("", "   ", "a\0b", "x" * 2_001):
        page = _take(admin_client, person, "withdraw", reason=reason)
        assert page.context["form"].errors
        assert _state(person) == "published"
        if reason.startswith("x"):
            assert reason in page.content.decode()
    page = _take(admin_client, person, "withdraw", reason="It is <b>twice</b>.")
    assert _told(page)[0][0] == "success"
    assert "It is &lt;b&gt;twice&lt;/b&gt;." in page.content.decode()


def test_a_step_that_is_not_for_this_state(admin_client: Client) -> None:
    theme = make(Theme)
    page = admin_client.get(address(Theme, "step", theme.pk, "publish"), follow=True)
    assert "is published: “Publish” is not for it now." in page.content.decode()
    assert "Only a draft is published" in _take(admin_client, theme, "publish").content.decode()
    assert "It is not withdrawn." in _take(admin_client, theme, "again").content.decode()
    assert admin_client.get(address(Theme, "step", theme.pk, "nonsense")).status_code == 404
    assert admin_client.get(address(Theme, "step", 987_654_321, "publish"), follow=True).status_code == 200
    for key in ("x", "%00", "9" * 40):
        assert admin_client.get(f"/admin/meetings/theme/{key}/step/publish/", follow=True).status_code == 200


@pytest.mark.parametrize("step", ["publish", "draft", "withdraw", "again", "merge", "unmerge"])
def test_who_may_only_look_changes_nothing(client: Client, step: str) -> None:
    user = User.objects.create_user("reader", is_staff=True)
    user.user_permissions.add(*Permission.objects.filter(codename__startswith="view_"))
    client.force_login(user)
    body = make(Organization)
    page = client.get(address(Organization, "change", body.pk))
    assert page.context["buttons"] == []
    assert "_publish" not in page.content.decode()
    assert client.get(address(Organization, "step", body.pk, step)).status_code == 403
    assert client.post(address(Organization, "step", body.pk, step), {"reason": "x"}).status_code == 403
    assert client.get(address(Organization, "history", body.pk)).status_code == 200
    assert client.post(address(Organization, "revert", body.pk), {"moment": "2004-01-01T00:00Z"}).status_code == 403
    assert _state(body) == "published"


def test_who_may_only_add_does_not_publish(client: Client) -> None:
    user = User.objects.create_user("adder", is_staff=True)
    user.user_permissions.add(*Permission.objects.filter(codename__in=["add_theme", "view_theme"]))
    client.force_login(user)
    data = empty_form(client, Theme, label="Imagined", scheme="subject", _publish="Save and publish")
    assert "_publish" not in client.get(address(Theme, "add")).content.decode()
    assert_saved(client.post(address(Theme, "add"), data))
    assert Theme.objects.get(label="Imagined").state == "draft"


def test_steps_are_taken_by_post_with_a_token(admin_user: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin_user)
    theme = make(Theme)
    assert client.post(address(Theme, "step", theme.pk, "draft")).status_code == 403
    assert client.post(address(Theme, "revert", theme.pk), {"moment": "2004-01-01T00:00Z"}).status_code == 403
    client.get(address(Theme, "step", theme.pk, "draft"))
    assert _state(theme) == "published"


def test_no_page_needs_a_script_of_its_own(admin_client: Client) -> None:
    body = whole(Organization)
    for page in (
        admin_client.get(address(Organization, "change", body.pk)),
        admin_client.get(address(Organization, "step", body.pk, "merge")),
        admin_client.get(address(Organization, "step", body.pk, "withdraw")),
        admin_client.get(address(Organization, "history", body.pk)),
    ):
        assert "script-src 'self'" in page["Content-Security-Policy"].split("; ")
        html = page.content.decode()
        assert html.count("<script") == html.count("<script src=") + html.count("<script id=") + html.count('type="app')
        assert " onclick=" not in html


# ---- with the form


def test_the_state_is_not_typed(admin_client: Client) -> None:
    data = empty_form(admin_client, Theme, label="Imagined", scheme="subject")
    assert not {"state", "withdrawn_at_0", "withdrawn_reason"} & set(data)
    typed = {"state": "published", "withdrawn_reason": "x"}
    assert_saved(admin_client.post(address(Theme, "add"), {**data, **typed}))
    made = Theme.objects.get(label="Imagined")
    assert (made.state, made.withdrawn_reason) == ("draft", None)
    assert_saved(save(admin_client, made, filled_form(admin_client, made, **typed)))
    assert _state(made) == "draft"


def test_save_and_publish(admin_client: Client) -> None:
    data = empty_form(admin_client, Theme, label="Imagined", scheme="subject", _publish="Save and publish")
    page = admin_client.post(address(Theme, "add"), data, follow=True)
    assert _told(page) == [("success", "“Imagined” (imagined) is saved and published.")]
    made = Theme.objects.get(label="Imagined")
    assert made.state == "published"
    entries = LogEntry.objects.filter(object_id=str(made.pk)).order_by("pk")
    assert [entry.get_change_message() for entry in entries] == ["Added.", "Publish."]


def test_what_cannot_be_published_is_saved_all_the_same(admin_client: Client) -> None:
    data = empty_form(admin_client, Activity, title="Imagined", kind="survey", _publish="Save and publish")
    page = admin_client.post(address(Activity, "add"), data, follow=True)
    ((level, told),) = _told(page)
    assert level == "warning"
    assert told.startswith("“Imagined” (imagined) is saved. It cannot be published yet.")
    for reason in ("It has no source", "It has no lead", "It has no report"):
        assert reason in told
    made = Activity.objects.get(title="Imagined")
    assert made.state == "draft"
    again = {**form_on(page), "description": "More.", "_publish": "Save and publish"}
    assert "It has no lead" in _told(admin_client.post(address(Activity, "change", made.pk), again, follow=True))[0][1]
    made.refresh_from_db()
    assert made.description == "More."


def test_a_published_record_is_saved_with_what_would_be_in_the_way(admin_client: Client) -> None:
    activity = make(Activity)
    make_ready(activity)
    assert [level for level, _ in _told(_save_and_look(admin_client, activity))] == ["success"]
    told = _told(_save_and_look(admin_client, activity, **{"organizations-0-DELETE": "on"}))
    assert [level for level, _ in told] == ["warning", "success"]
    assert "It has no lead: " in told[0][1]
    assert not activity.organizations.exists()


def _save_and_look(client: Client, record: Record, **typed: Any) -> Any:
    data = filled_form(client, record, **typed)
    return client.post(address(type(record), "change", record.pk), data, follow=True)


# ---- merging


def test_a_merge_is_shown_done_and_undone(admin_client: Client) -> None:
    kept = make(Organization, name="Imagined Office", public_id="imagined-office")
    ended = make(Organization, name="Imagined Bureau", public_id="imagined-bureau")
    make(OrganizationIdentifier, organization=ended, scheme="wikidata", value="Q42")
    row = make(ActivityParticipation, organization=ended)
    make_ready(kept)
    make_ready(ended)
    step = address(Organization, "step", ended.pk, "merge")

    page = admin_client.get(step)
    assert "admin-autocomplete" in page.content.decode()
    page = admin_client.get(step, {"kept": kept.pk})
    for sentence in (
        "imagined-bureau is withdrawn, and its id leads to imagined-office.",
        "Organization identifiers: 1 of its own move",
        "Activity participations: 1 that name it will name the kept record.",
    ):
        assert sentence in page.content.decode()
    assert not FormerId.objects.exists()

    page = admin_client.post(step, {"kept": kept.pk}, follow=True)
    assert "was merged into “Imagined Office” (imagined-office)." in _told(page)[0][1]
    assert page.redirect_chain[-1][0] == address(Organization, "change", kept.pk)
    row.refresh_from_db()
    assert (row.organization_id, _state(ended)) == (kept.pk, "withdrawn")
    assert set(kept.other_names.values_list("name", flat=True)) == {"Imagined Bureau"}

    assert _offered(admin_client, ended) == ["unmerge"]
    page = _take(admin_client, ended, "unmerge")
    assert [level for level, _ in _told(page)] == ["success"]
    row.refresh_from_db()
    assert (row.organization_id, _state(ended)) == (ended.pk, "published")


def test_what_a_merge_refuses(admin_client: Client) -> None:
    body, draft = make(Organization), make(Organization, state="draft")
    step = address(Organization, "step", body.pk, "merge")
    for kept in ("", "x", "9" * 40, "987654321", str(draft.pk), "\0"):
        for page in (admin_client.get(step, {"kept": kept}), admin_client.post(step, {"kept": kept})):
            assert page.status_code == 200
            assert page.context["form"].errors
    for page in (admin_client.get(step, {"kept": body.pk}), admin_client.post(step, {"kept": body.pk})):
        assert "A record is not merged with itself." in page.content.decode()
    theme = make(Theme)
    page = admin_client.get(address(Theme, "step", theme.pk, "merge"), follow=True)
    assert "is not for it now" in page.content.decode()


# ---- several


def _act(client: Client, model: type[Record], action: str, *records: Record, **typed: Any) -> Any:
    data = {"action": action, "_selected_action": [str(record.pk) for record in records], **typed}
    return client.post(address(model, "changelist"), data, follow=True)


def test_several_are_published_and_each_is_told_of(admin_client: Client) -> None:
    parent = make(Theme, state="draft", label="Above")
    child = make(Theme, state="draft", label="Below", parent=parent)
    bad = make(Activity, state="draft")
    # In whatever order: the one that names another follows it.
    page = _act(admin_client, Theme, "publish_chosen", child, parent)
    assert (_state(parent), _state(child)) == ("published", "published")
    assert "Publish, 2 done:" in _told(page)[0][1]
    page = _act(admin_client, Activity, "publish_chosen", bad)
    ((level, told),) = _told(page)
    assert (level, "stays as it is." in told, "It has no lead" in told) == ("error", True, True)


def test_several_go_back_or_stay(admin_client: Client) -> None:
    link = make(ActivityLink)
    page = _act(admin_client, Activity, "return_chosen", link.other)
    assert "Published records point to it:" in _told(page)[0][1]
    # With the one that links, both go.
    _act(admin_client, Activity, "return_chosen", link.other, link.activity)
    assert (_state(link.other), _state(link.activity)) == ("draft", "draft")


def test_several_are_withdrawn_for_one_reason(admin_client: Client) -> None:
    one, two, draft = make(Person), make(Person), make(Person, state="draft")
    page = _act(admin_client, Person, "withdraw_chosen", one, two, draft)
    assert "Say why" not in page.content.decode()
    assert (_state(one), sorted(page.context["keys"])) == ("published", [one.pk, two.pk, draft.pk])
    page = _act(admin_client, Person, "withdraw_chosen", one, two, draft, taken="yes", reason=" ")
    assert "Say why" in page.content.decode()
    page = _act(admin_client, Person, "withdraw_chosen", one, two, draft, taken="yes", reason="Twice.")
    assert [_state(record) for record in (one, two, draft)] == ["withdrawn", "withdrawn", "draft"]
    assert [level for level, _ in _told(page)] == ["success", "error"]
    one.refresh_from_db()
    assert one.withdrawn_reason == "Twice."


# ---- who


def test_log_and_history_name_the_same_account(admin_client: Client, admin_user: User) -> None:
    body = make(Organization)
    data = filled_form(admin_client, body, description="Typed.")
    assert_saved(save(admin_client, body, data))
    _take(admin_client, body, "withdraw", reason="Twice.")
    entries = LogEntry.objects.filter(object_id=str(body.pk)).order_by("pk")
    assert [(entry.user, entry.get_change_message()) for entry in entries] == [
        (admin_user, "Changed Description."),
        (admin_user, "Withdraw."),
    ]
    told = list(Organization.history.filter(id=body.pk).order_by("history_id"))[1:]
    assert [(entry.history_user, entry.history_change_reason) for entry in told] == [
        (admin_user, None),
        (admin_user, "Withdrawn"),
    ]
