"""Lists show what a curator looks for, and are narrowed and searched by it."""

from typing import Any

import pytest
from django.test import Client

from meetings.models import (
    Activity,
    ActivityParticipation,
    Document,
    DocumentSymbol,
    Meeting,
    Paper,
    Recommendation,
    Theme,
)
from organizations.models import Area, AreaName, Organization, OrganizationName, Person, PersonName
from records.models import Record
from tests.admin.pages import address
from tests.factories import make

pytestmark = pytest.mark.django_db


def _found(client: Client, model: type[Record], **query: Any) -> list[str]:
    page = client.get(address(model, "changelist"), query)
    assert page.status_code == 200
    return [record.public_id for record in page.context["cl"].result_list]


def _choices(client: Client, model: type[Record], title: str) -> list[str]:
    page = client.get(address(model, "changelist"))
    (spec,) = (spec for spec in page.context["cl"].filter_specs if str(spec.title) == title)
    return [str(choice["display"]) for choice in spec.choices(page.context["cl"])]


@pytest.mark.parametrize(
    ("model", "names", "typed"),
    [
        (Organization, OrganizationName, "qôte d ivoire"),
        (Organization, OrganizationName, "QOTE DIVOIRE BUREAU"),
        (Organization, OrganizationName, "qote d\u2019ivoire"),
        (Person, PersonName, "qote d'ivoire"),
        (Area, AreaName, "Qote d'Ivoire"),
    ],
)
def test_search_by_any_name_however_it_is_typed(
    admin_client: Client, model: type[Record], names: type[Any], typed: str
) -> None:
    record = make(model, public_id="the-one")
    make(names, **{names.owners[0]: record}, name="Qôte d'Ivoire Bureau", kind="other")
    make(model, name="Ivory")
    assert _found(admin_client, model, q=typed) == ["the-one"]


def test_search_by_short_name_and_own_name(admin_client: Client) -> None:
    make(Organization, name="Télé Somewhere", short_name="ÖTS", public_id="the-one")
    for typed in ("ots", "ÖTS", "tele somewhere", "TÉLÉ"):
        assert _found(admin_client, Organization, q=typed) == ["the-one"], typed


def test_a_search_and_a_filter_narrow_each_other(admin_client: Client) -> None:
    make(Organization, name="Qûne", public_id="one", classification="media")
    make(Organization, name="Qune", public_id="two", classification="ngo")
    assert _found(admin_client, Organization, q="qune", classification__exact="ngo") == ["two"]
    assert _found(admin_client, Organization, q="qune", classification__exact="media") == ["one"]


def test_activities_by_lead_theme_and_date(admin_client: Client) -> None:
    body = make(Organization, name="Imagined Office", short_name="IMO", public_id="imo")
    theme = make(Theme, label="Imagined theme")
    led, dated = make(Activity, title="Led", public_id="led", start="2003"), make(Activity, public_id="dated")
    make(ActivityParticipation, activity=led, organization=body, role="lead")
    make(ActivityParticipation, activity=dated, organization=body, role="partner")
    dated.themes.add(theme)
    assert _found(admin_client, Activity, lead="imo") == ["led"]
    assert _found(admin_client, Activity, lead="nobody") == []
    assert "led" not in _found(admin_client, Activity, themes__id__exact=theme.pk)
    assert _found(admin_client, Activity, themes__id__exact=theme.pk) == ["dated"]
    assert "Imagined Office (IMO)" in _choices(admin_client, Activity, "lead")
    assert "Imagined theme" in _choices(admin_client, Activity, "themes")
    undated = _found(admin_client, Activity, start__isempty="1", q="title")
    assert "led" not in undated
    page = admin_client.get(address(Activity, "changelist"), {"lead": "imo"}).content.decode()
    assert '<td class="field-led_by">IMO</td>' in page
    assert '<td class="field-dates">2003</td>' in page


def test_bodies_by_parent(admin_client: Client) -> None:
    parent = make(Organization, name="Imagined Secretariat")
    make(Organization, parent=parent, public_id="below")
    assert _found(admin_client, Organization, parent__id__exact=parent.pk) == ["below"]
    assert "Imagined Secretariat" in _choices(admin_client, Organization, "parent")
    page = admin_client.get(address(Organization, "changelist"), {"q": "below"}).content.decode()
    assert "Imagined Secretariat" in page


def test_recommendations_by_document_and_paper(admin_client: Client) -> None:
    document, paper = make(Document, title="Imagined text"), make(Paper)
    make(Recommendation, document=document, public_id="in-a-document")
    make(Recommendation, document=None, paper=paper, public_id="in-a-paper")
    assert _found(admin_client, Recommendation, document__id__exact=document.pk) == ["in-a-document"]
    assert _found(admin_client, Recommendation, paper__id__exact=paper.pk) == ["in-a-paper"]


def test_documents_by_another_symbol_and_meetings_by_series(admin_client: Client) -> None:
    row = make(DocumentSymbol, symbol="QQ/1")
    assert _found(admin_client, Document, q="qq/1") == [row.document.public_id]
    meeting = make(Meeting, series=make(Meeting._meta.get_field("series").related_model), public_id="in-a-series")
    assert _found(admin_client, Meeting, series__id__exact=meeting.series_id) == ["in-a-series"]


@pytest.mark.parametrize(
    ("start", "end", "ongoing", "shown"),
    [
        ("2003", "2004-06", False, "2003 to 2004-06"),
        ("2003", "2003", False, "2003"),
        ("2003", None, True, "2003 to ongoing"),
        (None, "2004", False, "2004"),
    ],
)
def test_dates_are_said_once(
    admin_client: Client, start: str | None, end: str | None, ongoing: bool, shown: str
) -> None:
    make(Activity, public_id="the-dated-one", title="The dated one", start=start, end=end, ongoing=ongoing)
    page = admin_client.get(address(Activity, "changelist"), {"q": "The dated one"}).content.decode()
    assert f'<td class="field-dates">{shown}</td>' in page
