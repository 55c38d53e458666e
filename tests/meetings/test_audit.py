"""What the audit finds, rule by rule, and what it leaves alone."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from meetings.curating.alike import likeness, telling_words
from meetings.curating.audit import audit
from meetings.models import (
    Activity,
    ActivityDocument,
    ActivityLink,
    ActivityParticipation,
    ActivityReport,
    Document,
    Meeting,
    Paper,
    Recommendation,
    Source,
    Theme,
)
from organizations.models import Organization, OrganizationName
from records.choices import State
from tests.factories import make

pytestmark = pytest.mark.usefixtures("empty_db")


def found(*rules: str) -> list[str]:
    return [finding.key for finding in audit() if finding.rule in rules]


def told(lead: Organization, theme: Theme, **given: object) -> Activity:
    """An activity that nothing is wrong with."""
    activity = make(Activity, **given)
    activity.themes.add(theme)
    make(ActivityParticipation, activity=activity, organization=lead, role="lead")
    make(ActivityReport, activity=activity, summary="Some words.")
    make(Source, of_activity=activity, document=make(Document, url="https://example.org/"))
    return activity


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("Survey of labour migration", "Surveys of labour migrants", 1.0),
        ("Handbook on remittances", "Handbook on trafficking", 1 / 3),
        ("Migration", "Migration", 1.0),
        ("Formación", "formacion", 1.0),
        ("", "", 0.0),
    ],
)
def test_likeness_of_titles(one: str, other: str, share: float) -> None:
    assert likeness(telling_words(one), telling_words(other)) == pytest.approx(share)


def test_alike_activities() -> None:
    lead, another, theme = make(Organization), make(Organization), make(Theme)
    one = told(lead, theme, public_id="one", title="Survey of remittances in Mali", start="2003")
    told(lead, theme, public_id="two", title="Surveys on remittances in Mali", start="2003-05")
    # Nothing of these: another body, another theme, another time, another title, and what somebody has linked.
    told(another, theme, public_id="body", title="Survey of remittances in Mali", start="2003")
    told(lead, make(Theme), public_id="theme", title="Survey of remittances in Mali", start="2003")
    told(lead, theme, public_id="time", title="Survey of remittances in Mali", start="1999", end="2001")
    told(lead, theme, public_id="title", title="Handbook for consuls", start="2003")
    linked = told(lead, theme, public_id="linked", title="Survey of remittances in Mali", start="2003-05")
    for other in Activity.objects.exclude(pk=linked.pk):
        make(ActivityLink, activity=linked, other=other, kind="part_of")
    assert found("alike") == ["alike: activities/one activities/two"]
    one.state = State.DRAFT
    one.save()
    assert found("alike") == []


def test_bodies_of_one_name() -> None:
    one = make(Organization, public_id="one", name="The Population Division", short_name="PD")
    two = make(Organization, public_id="two", name="Population Division")
    three = make(Organization, public_id="three", name="Other")
    make(OrganizationName, organization=three, name="pd")
    keys = ["one name: organizations/one organizations/three", "one name: organizations/one organizations/two"]
    assert found("one name") == keys
    assert (one.name, two.name) == ("The Population Division", "Population Division")


def test_alike_documents() -> None:
    make(Document, public_id="a", symbol="A/59/325", title="Report")
    make(Document, public_id="b", symbol="A59325", title="Another")
    make(Document, public_id="c", title="Global outlook on remittances", adopted="2004")
    make(Document, public_id="d", title="Global Outlook on Remittances", adopted="2004-05")
    make(Document, public_id="e", title="Global outlook on remittances", adopted="2003")
    assert found("alike") == ["alike: documents/a documents/b", "alike: documents/c documents/d"]


def test_gaps() -> None:
    bare = make(Activity, public_id="bare")
    make(ActivityReport, activity=bare, paper=make(Paper, public_id="paper"), summary=None)
    make(Recommendation, public_id="mute", text=None, document=make(Document, public_id="used"))
    make(Organization, public_id="alone")
    make(Document, public_id="leaflet")
    make(Meeting, public_id="long-ago", start="1492")
    assert found("no lead", "no summary", "no text", "date", "unused") == [
        "date: meetings/long-ago",
        "no lead: activities/bare",
        "no summary: activities/bare papers/paper",
        "no text: recommendations/mute",
        "unused: documents/leaflet",
        "unused: organizations/alone",
    ]
    assert "not publishable: activities/bare" in found("not publishable")


def test_what_is_used_is_not_found() -> None:
    make(ActivityDocument, document=make(Document, public_id="used"))
    assert "unused: documents/used" not in found("unused")


def test_the_command_ends_with_what_is_open(tmp_path: Path) -> None:
    make(Theme)
    out = StringIO()
    call_command("audit_data", folder=tmp_path, stdout=out)
    assert out.getvalue() == "0 findings, 0 open.\n"

    make(Meeting, public_id="long-ago", start="1492")
    out = StringIO()
    with pytest.raises(CommandError, match=r"^2 findings, 2 open\.$"):
        call_command("audit_data", folder=tmp_path, stdout=out)
    assert "date: meetings/long-ago\n    start is 1492.\n" in out.getvalue()

    (tmp_path / "coverage.toml").write_text(
        '[[explained]]\nfinding = "date: meetings/long-ago"\nreason = "So it was."\n'
        '[[explained]]\nfinding = "not publishable: meetings/long-ago"\nreason = "Told in passing."\n'
    )
    out = StringIO()
    call_command("audit_data", folder=tmp_path, stdout=out)
    assert out.getvalue() == "2 findings, 0 open.\n"

    # A reason for what is no longer found is open, too.
    Meeting.objects.all().delete()
    out = StringIO()
    with pytest.raises(CommandError, match=r"^0 findings, 2 open\.$"):
        call_command("audit_data", folder=tmp_path, stdout=out)
    assert "take it out of coverage.toml" in out.getvalue()
