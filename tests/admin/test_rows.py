"""Rows of a record change places, take what others give up and go, in one save; what clashes is a message."""

from typing import Any

import pytest
from django.test import Client

from meetings.models import (
    Activity,
    ActivityDocument,
    ActivityFigure,
    ActivityParticipation,
    ActivityPlace,
    Addressee,
    Document,
    Meeting,
    Paper,
    PaperAuthor,
    Recommendation,
    RecommendationStrength,
    Response,
    Source,
)
from organizations.models import Membership, Organization, OrganizationIdentifier, OrganizationName, Person
from tests.admin.pages import assert_saved, faults_on, filled_form, save, with_row
from tests.factories import make, version

pytestmark = pytest.mark.django_db


def _partners(activity: Activity, *bodies: Organization, role: str = "partner") -> list[ActivityParticipation]:
    return [make(ActivityParticipation, activity=activity, organization=body, role=role) for body in bodies]


def _bodies(number: int) -> list[Organization]:
    return [make(Organization) for _ in range(number)]


def _there(activity: Activity) -> list[tuple[int, int, str, bool]]:
    rows = activity.organizations.order_by("pk")
    return list(rows.values_list("pk", "organization", "role", "stated"))


def test_two_bodies_change_places(admin_client: Client) -> None:
    activity, (a, b) = make(Activity), _bodies(2)
    one, two = _partners(activity, a, b)
    ActivityParticipation.objects.filter(pk=one.pk).update(stated=False)
    data = filled_form(admin_client, activity)
    swapped = {"organizations-0-organization": str(b.pk), "organizations-1-organization": str(a.pk)}
    assert_saved(save(admin_client, activity, {**data, **swapped}))
    # A body keeps its row; what the form says of it is written there.
    assert _there(activity) == [(one.pk, a.pk, "partner", True), (two.pk, b.pk, "partner", False)]


def test_a_swap_of_all_that_a_row_says_writes_nothing(admin_client: Client) -> None:
    activity, (a, b) = make(Activity), _bodies(2)
    one, two = _partners(activity, a, b)
    before, entries = version(activity), ActivityParticipation.history.count()
    data = filled_form(admin_client, activity)
    swapped = {"organizations-0-organization": str(b.pk), "organizations-1-organization": str(a.pk)}
    assert_saved(save(admin_client, activity, {**data, **swapped}))
    assert [row[:2] for row in _there(activity)] == [(one.pk, a.pk), (two.pk, b.pk)]
    assert (version(activity), ActivityParticipation.history.count()) == (before, entries)


def test_two_figures_change_places(admin_client: Client) -> None:
    activity = make(Activity)
    one = make(ActivityFigure, activity=activity, position=1, value=94, unit="countries")
    two = make(ActivityFigure, activity=activity, position=2, value=900, unit="officials")
    data = filled_form(admin_client, activity, **{"figures-0-position": "2", "figures-1-position": "1"})
    assert_saved(save(admin_client, activity, data))
    assert list(activity.figures.order_by("position").values_list("pk", "position", "value", "unit")) == [
        (one.pk, 1, 900, "officials"),
        (two.pk, 2, 94, "countries"),
    ]


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain(admin_client: Client, backwards: bool) -> None:
    """A becomes B and B becomes C; or C becomes B and B becomes A, in the other order of rows."""
    activity, (a, b, c) = make(Activity), _bodies(3)
    first, second = (b, a) if backwards else (a, b)
    kept, _ = (row if row.organization_id == b.pk else None for row in _partners(activity, first, second))
    data = filled_form(admin_client, activity)
    becomes = {a.pk: str(b.pk), b.pk: str(c.pk)}
    for number, body in enumerate((first, second)):
        data[f"organizations-{number}-organization"] = becomes[body.pk]
    assert_saved(save(admin_client, activity, data))
    assert {row[1] for row in _there(activity)} == {b.pk, c.pk}
    if kept is not None:
        assert (kept.pk, b.pk) in {row[:2] for row in _there(activity)}


def test_a_ring_of_three(admin_client: Client) -> None:
    activity, bodies = make(Activity), _bodies(3)
    rows = _partners(activity, *bodies)
    data = filled_form(admin_client, activity)
    for number in range(3):
        data[f"organizations-{number}-organization"] = str(bodies[(number + 1) % 3].pk)
        data[f"organizations-{number}-role"] = ("lead", "funder", "partner")[number]
    assert_saved(save(admin_client, activity, data))
    assert {(body, role) for _, body, role, _ in _there(activity)} == {
        (bodies[1].pk, "lead"),
        (bodies[2].pk, "funder"),
        (bodies[0].pk, "partner"),
    }
    assert len(rows) == 3


def test_a_row_goes_and_another_takes_what_it_said(admin_client: Client) -> None:
    activity, (a, b) = make(Activity), _bodies(2)
    one, _ = _partners(activity, a, b)
    changed = {"organizations-0-DELETE": "on", "organizations-1-organization": str(a.pk)}
    assert_saved(save(admin_client, activity, filled_form(admin_client, activity, **changed)))
    assert _there(activity) == [(one.pk, a.pk, "partner", True)]


def test_a_row_goes_and_a_new_one_says_the_same(admin_client: Client) -> None:
    activity, (a,) = make(Activity), _bodies(1)
    (one,) = _partners(activity, a)
    data = filled_form(admin_client, activity, **{"organizations-0-DELETE": "on"})
    data = with_row(data, "organizations", organization=str(a.pk), role="partner", stated="on")
    assert_saved(save(admin_client, activity, data))
    assert _there(activity) == [(one.pk, a.pk, "partner", True)]


def test_a_row_moves_away_and_a_new_one_takes_its_place(admin_client: Client) -> None:
    activity, (a, b) = make(Activity), _bodies(2)
    (one,) = _partners(activity, a)
    data = filled_form(admin_client, activity, **{"organizations-0-organization": str(b.pk)})
    data = with_row(data, "organizations", organization=str(a.pk), role="partner")
    assert_saved(save(admin_client, activity, data))
    assert {row[:2] for row in _there(activity)} >= {(one.pk, a.pk)}
    assert {row[1] for row in _there(activity)} == {a.pk, b.pk}


SWAPS: list[tuple[type[Any], type[Any], str, str, dict[str, Any], dict[str, Any]]] = [
    (OrganizationName, Organization, "organization", "other_names", {"name": "One", "language": None}, {"name": "Two"}),
    (ActivityPlace, Activity, "activity", "places", {"name": "Bangkok"}, {"name": "Geneva"}),
    (ActivityDocument, Activity, "activity", "documents", {"document": Document}, {"document": Document}),
    (PaperAuthor, Paper, "paper", "authors", {"person": Person}, {"person": Person}),
    (
        RecommendationStrength,
        Recommendation,
        "recommendation",
        "strengths",
        {"strength": "urges"},
        {"strength": "requests"},
    ),
    (Membership, Person, "person", "memberships", {"role": None, "start": None}, {"role": "Chair", "start": "2004"}),
    (
        OrganizationIdentifier,
        Organization,
        "organization",
        "identifiers",
        {"scheme": "wikidata", "value": "Q42"},
        {"scheme": "wikidata", "value": "Q43"},
    ),
    (Source, Activity, "of_activity", "sources", {"document": Document}, {"document": Document, "locator": "para. 1"}),
]


@pytest.mark.parametrize(("part", "kind", "owner", "prefix", "one", "two"), SWAPS, ids=[s[0].__name__ for s in SWAPS])
def test_rows_of_every_sort_of_key_change_places(
    admin_client: Client, part: type[Any], kind: type[Any], owner: str, prefix: str, one: Any, two: Any
) -> None:
    record = make(kind)
    for values in (one, two):
        made = {name: make(value) if isinstance(value, type) else value for name, value in values.items()}
        make(part, **{owner: record}, **made)
    before = set(part.objects.filter(**{owner: record}).values_list(*(part.natural)))
    data = filled_form(admin_client, record)
    swapped = dict(data)
    for name in data:
        if name.startswith(f"{prefix}-0-") and not name.endswith(("-id", f"-{owner}")):
            other = name.replace(f"{prefix}-0-", f"{prefix}-1-")
            swapped[name], swapped[other] = data.get(other, [""]), data[name]
    assert_saved(save(admin_client, record, swapped))
    assert set(part.objects.filter(**{owner: record}).values_list(*(part.natural))) == before


def test_an_addressee_keeps_its_responses_when_rows_change_places(admin_client: Client) -> None:
    asked, (a, b) = make(Recommendation), _bodies(2)
    one, two = (make(Addressee, recommendation=asked, organization=body, role="lead") for body in (a, b))
    response = make(Response, addressee=one, implementation="implemented")
    data = filled_form(admin_client, asked)
    data |= {
        "addressees-0-organization": str(b.pk),
        "addressees-1-organization": str(a.pk),
        "addressees-1-role": "supporting",
    }
    assert_saved(save(admin_client, asked, data))
    response.refresh_from_db()
    assert response.addressee.organization_id == a.pk
    assert list(asked.addressees.order_by("pk").values_list("pk", "organization", "role", "standing")) == [
        (one.pk, a.pk, "supporting", "implemented"),
        (two.pk, b.pk, "lead", "no_response"),
    ]


def test_an_addressee_with_responses_does_not_go_by_being_named_otherwise(admin_client: Client) -> None:
    """Its row would go, since B keeps the row that B has."""
    asked, (a, b, c) = make(Recommendation), _bodies(3)
    one, _ = (make(Addressee, recommendation=asked, organization=body) for body in (a, b))
    make(Response, addressee=one)
    changed = {"addressees-0-organization": str(b.pk), "addressees-1-organization": str(c.pk)}
    response = save(admin_client, asked, filled_form(admin_client, asked, **changed))
    assert any("cannot be removed" in fault for fault in faults_on(response))
    assert {row.organization_id for row in asked.addressees.all()} == {a.pk, b.pk}


def test_who_was_asked_can_be_put_right_and_keeps_the_responses(admin_client: Client) -> None:
    asked, (a, b) = make(Recommendation), _bodies(2)
    row = make(Addressee, recommendation=asked, organization=a)
    response = make(Response, addressee=row)
    changed = {"addressees-0-organization": "", "addressees-0-meeting": str(make(Meeting).pk)}
    assert_saved(save(admin_client, asked, filled_form(admin_client, asked, **changed)))
    response.refresh_from_db()
    assert (response.addressee_id, response.addressee.meeting is not None) == (row.pk, True)
    assert b.pk


def test_a_clash_with_another_record_names_it(admin_client: Client) -> None:
    other = make(Organization, name="Imagined Office", public_id="imagined-office")
    make(OrganizationIdentifier, organization=other, scheme="wikidata", value="Q42")
    body = make(Organization)
    make(OrganizationIdentifier, organization=body, scheme="wikidata", value="Q43")
    changed = {"identifiers-0-value": " q42"}
    response = save(admin_client, body, filled_form(admin_client, body, **changed))
    assert faults_on(response) == [
        "There is the same organization identifier already. “Imagined Office” (imagined-office) has it."
    ]
    row = response.context["inline_admin_formsets"][1].formset.forms[0]
    assert row.non_field_errors()


def test_a_rule_is_told_at_the_row_that_breaks_it(admin_client: Client) -> None:
    activity, paper = make(Activity), make(Paper, line_start=100, line_end=200)
    make(Source, of_activity=activity, paper=paper, line_start=100, line_end=101)
    make(Source, of_activity=activity, paper=paper, line_start=110, line_end=111)
    response = save(admin_client, activity, filled_form(admin_client, activity, **{"sources-1-line_end": "300"}))
    forms = next(f.formset for f in response.context["inline_admin_formsets"] if f.formset.prefix == "sources").forms
    assert [list(form.non_field_errors()) for form in forms] == [[], ["These lines are not all lines of the paper."]]


def test_the_log_of_the_admin_tells_what_was_written(admin_client: Client) -> None:
    from django.contrib.admin.models import LogEntry

    activity, (a, b, c) = make(Activity), _bodies(3)
    _partners(activity, a, b)
    data = filled_form(admin_client, activity)
    data |= {"organizations-0-role": "funder", "organizations-1-DELETE": "on"}
    assert_saved(save(admin_client, activity, with_row(data, "organizations", organization=str(c.pk), role="partner")))
    said = LogEntry.objects.latest("pk").get_change_message()
    assert "Added activity participation" in said
    assert "Changed Role for activity participation" in said
    assert "Deleted activity participation" in said
