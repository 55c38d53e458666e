"""A draft parts what it would connect: no filter finds a record by way of one, and `meeting=` agrees with `counts`."""

from types import SimpleNamespace

import pytest

from meetings import models as m
from organizations import models as o
from records.choices import State
from records.serving.filters import Missing
from tests.api.asking import all_found, filters_of, found
from tests.api.cast import RESOURCES, cast
from tests.api.reading import detail, rows
from tests.api.secrets import beside, drafts, pointing
from tests.api.test_filters_links import LINKS, ROLES, links_of
from tests.factories import make

pytestmark = pytest.mark.django_db

THIRD = "third-coordination-meeting-2004"
#: The lists in which a draft meeting, paper or series may stand between a record and what it is asked by.
COUNTED = ("papers", "participations", "activities", "recommendations")


def everything() -> tuple[SimpleNamespace, SimpleNamespace]:
    c, s = cast(1), drafts()
    beside(c, s)
    pointing(c, s)
    return c, s


@pytest.mark.usefixtures("empty_db")
@pytest.mark.parametrize("resource", RESOURCES)
def test_rows_that_name_drafts_find_nothing_more(resource: str) -> None:
    everything()
    mine = {
        # Published, and really children of the published records that the filter names.
        ("meetings", "series"): ["after-a-draft"],
        # Its recommendation and its addressee's row are public; the body that was asked is not.
        ("responses", "recommendation"): ["answer-of-a-draft"],
    }
    for name, ids, in_table in links_of(resource):
        expected = [] if name in ROLES else in_table
        assert found(resource, f"{name}={ids[0]}") == sorted(expected + mine.get((resource, name), [])), name


@pytest.mark.parametrize("state", [State.DRAFT, State.WITHDRAWN])
def test_by_the_series_of_a_meeting_that_is_no_longer_there(state: str) -> None:
    """A withdrawn meeting is still named, and so is its series; a draft is not."""
    c = cast(1)
    fields = {"withdrawn_at": "2005-01-01T00:00Z", "withdrawn_reason": "Twice."} if state == State.WITHDRAWN else {}
    m.Meeting.objects.filter(pk=c.meeting.pk).update(state=state, **fields)
    for (resource, name), (_, expected) in LINKS.items():
        if name == "series" and resource != "meetings":
            there = expected.split() if state == State.WITHDRAWN else []
            assert found(resource, "series=the-series-1") == there, resource


def test_by_the_meeting_of_a_paper_that_is_no_longer_there() -> None:
    c = cast(1)
    for number, paper in enumerate([c.paper, c.main_paper]):
        make(m.Recommendation, public_id=f"in-paper-{number}", paper=paper)
    only = make(m.Activity, public_id="only-in-the-annex")
    make(m.ActivityReport, activity=only, reported_at=c.meeting, paper=c.paper)
    asked = ["in-paper-0", "in-paper-1", "the-recommendation-1"]
    told = ["only-in-the-annex", "the-activity-1"]
    for query in ("meeting=the-meeting-1", "series=the-series-1"):
        assert found("recommendations", query) == asked
        assert found("activities", query) == told
    m.Paper.objects.filter(pk=c.paper.pk).update(state=State.DRAFT)
    for query in ("meeting=the-meeting-1", "series=the-series-1"):
        # The one that says its meeting itself stays.
        assert found("recommendations", query) == ["in-paper-1", "the-recommendation-1"]
        # The other report of the activity stands in the paper that is still public.
        assert found("activities", query) == ["the-activity-1"]
    assert found("activities", "reported_at=the-meeting-1") == ["the-activity-1"]
    assert found("activities", "paper=other-paper-1") == ["the-activity-1"]
    counts = detail("meetings", "the-meeting-1")["counts"]
    assert (counts["activities"], counts["recommendations"]) == (1, 2)


def test_a_report_at_a_draft_meeting_does_not_count() -> None:
    c = cast(1)
    m.Meeting.objects.filter(pk=c.meeting.pk).update(state=State.DRAFT)
    for query in ("paper=the-paper-1", "paper=other-paper-1", "series=the-series-1"):
        assert found("activities", query) == [], query


def test_a_recommendation_whose_own_meeting_is_a_draft_is_not_that_of_its_paper() -> None:
    c = cast(1)
    draft = make(m.Meeting, state=State.DRAFT, series=c.series, number=9)
    m.Recommendation.objects.filter(pk=c.recommendation.pk).update(meeting=draft, session=None)
    for query in ("meeting=the-meeting-1", "series=the-series-1"):
        assert found("recommendations", query) == []
    assert detail("meetings", "the-meeting-1")["counts"]["recommendations"] == 0


def test_the_meeting_said_goes_before_that_of_the_paper() -> None:
    c = cast(1)
    elsewhere = make(m.Meeting, public_id="elsewhere")
    m.Recommendation.objects.filter(pk=c.recommendation.pk).update(meeting=elsewhere, session=None)
    assert found("recommendations", "meeting=the-meeting-1") == []
    assert found("recommendations", "series=the-series-1") == []
    assert found("recommendations", "meeting=elsewhere") == ["the-recommendation-1"]
    assert found("recommendations", "meeting=elsewhere&meeting=the-meeting-1") == ["the-recommendation-1"]


def test_the_standing_of_an_addressee_that_is_a_draft_is_not_known() -> None:
    everything()
    # The body that is a draft has it implemented, and the row of the recommendation does not show it.
    standings = {row["standing"] for row in detail("recommendations", "the-recommendation-1")["addressees"]}
    assert standings == {"in_progress", "no_response"}
    assert found("recommendations", "standing=implemented", "the-") == []
    for query in ("standing=in_progress", "standing=no_response", "standing=in_progress&standing=no_response"):
        assert "the-recommendation-1" in all_found("recommendations", query)


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_link_to_a_draft_is_none(resource: str) -> None:
    """`__isnull` says what the payload says."""
    everything()
    names = [name for name, each in filters_of(resource).items() if isinstance(each, Missing)]
    payloads = list(rows(resource))
    for name in names:
        field = name.removesuffix("__isnull")
        without = sorted(row["id"] for row in payloads if row[field] is None)
        with_it = sorted(row["id"] for row in payloads if row[field] is not None)
        assert all_found(resource, f"{name}=true") == without, name
        assert all_found(resource, f"{name}=false") == with_it, name
        assert all_found(resource, f"{name}=false&{name}=true") == sorted(without + with_it), name


@pytest.mark.parametrize("resource", COUNTED)
def test_what_belongs_to_a_meeting_is_what_it_counts(resource: str) -> None:
    everything()
    counts = {row["id"]: row["counts"][resource] for row in rows("meetings")}
    assert counts[THIRD] >= {"papers": 28, "participations": 30, "activities": 400, "recommendations": 400}[resource]
    assert {name: len(all_found(resource, f"meeting={name}")) for name, count in counts.items()} == counts


def test_a_draft_body_is_not_found_by_any_name() -> None:
    s = drafts()
    for query in ("secret body", "secret"):
        assert found("organizations", f"any_name={query}") == []
    assert found("people", "any_name=secret person") == []
    assert found("areas", "any_name=secret area") == []
    make(o.OrganizationName, organization=s.body, name="Unheard of", kind="other")
    assert found("organizations", "any_name=unheard of") == []
    o.Organization.objects.filter(pk=s.body.pk).update(state=State.PUBLISHED)
    assert found("organizations", "any_name=unheard of") == ["secret-organization"]
