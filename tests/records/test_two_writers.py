"""Two writers at once, with real commits: each alone would pass, together they must not."""

from typing import Any

import pytest
from django.db import IntegrityError

from meetings.models import (
    Activity,
    ActivityReport,
    Addressee,
    Meeting,
    Paper,
    Participation,
    Response,
    Source,
)
from organizations.models import Organization, Person
from records.models import Change
from tests.factories import build, make, version
from tests.records.scratch import race
from tests.records.test_trees import TREES

pytestmark = pytest.mark.usefixtures("committed")


def update(row: Any, **values: Any) -> Any:
    return lambda: type(row).objects.filter(pk=row.pk).update(**values)


@pytest.mark.parametrize("model", TREES, ids=lambda model: model.__name__)
def test_a_ring_of_two(model: Any) -> None:
    one, other = make(model), make(model)
    refused = race(update(one, parent=other), update(other, parent=one))
    assert isinstance(refused, IntegrityError)
    assert f"{model._meta.db_table}_no_cycle" in str(refused)
    assert model.objects.get(pk=one.pk).parent_id == other.pk
    assert model.objects.get(pk=other.pk).parent_id is None


def test_a_ring_of_four() -> None:
    bodies = [make(Organization) for _ in range(4)]
    update(bodies[1], parent=bodies[0])()
    update(bodies[3], parent=bodies[2])()
    refused = race(update(bodies[0], parent=bodies[3]), update(bodies[2], parent=bodies[1]))
    assert "organizations_organization_no_cycle" in str(refused)


def test_two_moves_that_close_no_ring() -> None:
    one, other, top = make(Organization), make(Organization), make(Organization)
    assert race(update(one, parent=top), update(other, parent=top)) is None
    assert set(Organization.objects.filter(parent=top)) == {one, other}


@pytest.fixture
def paper() -> Any:
    return make(Paper, line_start=1, line_end=40)


def cite(paper: Any) -> Any:
    return build(Source, of_activity=make(Activity), paper=paper, line_start=30, line_end=35)


def test_a_source_is_written_while_its_paper_shrinks(paper: Any) -> None:
    refused = race(cite(paper).save, update(paper, line_end=20))
    assert "meetings_paper_holds_its_sources" in str(refused)
    assert Paper.objects.get(pk=paper.pk).line_end == 40


def test_a_paper_shrinks_while_a_source_is_written(paper: Any) -> None:
    refused = race(update(paper, line_end=20), cite(paper).save)
    assert "meetings_source_inside_paper" in str(refused)
    assert not Source.objects.filter(paper=paper).exists()


def test_a_source_moves_while_its_paper_shrinks(paper: Any) -> None:
    source = cite(paper)
    source.line_start = source.line_end = 10
    source.save()
    refused = race(update(source, line_start=30, line_end=30), update(paper, line_end=20))
    assert "meetings_paper_holds_its_sources" in str(refused)


def test_two_sources_of_one_paper_do_not_wait_for_each_other(paper: Any) -> None:
    assert race(cite(paper).save, cite(paper).save) is None
    assert Source.objects.filter(paper=paper).count() == 2


def test_two_papers_take_the_same_lines() -> None:
    meeting = make(Meeting)
    first, second = (build(Paper, meeting=meeting, line_start=1, line_end=40) for _ in range(2))
    assert "meetings_paper_lines_apart" in str(race(first.save, second.save))
    assert Paper.objects.filter(meeting=meeting).count() == 1


@pytest.fixture
def text() -> Any:
    return make(Meeting, text_title="Proceedings", text_sha256="0" * 64, text_lines=100)


def test_a_text_shrinks_while_a_paper_is_written(text: Any) -> None:
    written = build(Paper, meeting=text, line_start=60, line_end=90)
    assert "meetings_paper_inside_text" in str(race(update(text, text_lines=50), written.save))


def test_a_paper_is_written_while_the_text_shrinks(text: Any) -> None:
    written = build(Paper, meeting=text, line_start=60, line_end=90)
    assert "meetings_meeting_text_holds_papers" in str(race(written.save, update(text, text_lines=50)))


def test_both_changes_of_one_record_count() -> None:
    body = make(Organization)
    assert race(update(body, name="One name"), update(body, description="Some words.")) is None
    assert version(body) == body.version + 2
    logged = Change.objects.filter(resource="organizations", public_id=body.public_id).order_by("id")
    assert list(logged.values_list("version", flat=True)) == [1, 2, 3]


# ---- kept columns whose inputs two writers change -------------------------------------------------------------------


def status(activity: Any) -> Any:
    return Activity.objects.values_list("status", flat=True).get(pk=activity.pk)


def test_two_reports_of_one_activity() -> None:
    activity = make(Activity)
    late, early = (
        build(ActivityReport, activity=activity, status=says, as_of=as_of)
        for says, as_of in (("completed", "2004"), ("planned", "2001"))
    )
    assert race(late.save, early.save) is None
    assert status(activity) == "completed"


def test_a_report_is_written_while_its_paper_is_dated() -> None:
    activity, meeting = make(Activity), make(Meeting, start=None)
    make(ActivityReport, activity=activity, status="planned", as_of="2003")
    paper = make(Paper, meeting=meeting, date="2001")
    written = build(ActivityReport, activity=activity, status="completed", paper=paper, reported_at=meeting)
    assert race(written.save, update(paper, date="2004")) is None
    assert status(activity) == "completed"


def test_a_paper_is_dated_while_a_report_of_it_is_written() -> None:
    activity, meeting = make(Activity), make(Meeting, start=None)
    make(ActivityReport, activity=activity, status="planned", as_of="2003")
    paper = make(Paper, meeting=meeting, date="2001")
    written = build(ActivityReport, activity=activity, status="completed", paper=paper, reported_at=meeting)
    assert race(update(paper, date="2004"), written.save) is None
    assert status(activity) == "completed"


def test_two_papers_of_one_activity_are_dated() -> None:
    activity, meeting = make(Activity), make(Meeting, start=None)
    first, second = make(Paper, meeting=meeting, date="2001"), make(Paper, meeting=meeting, date="2002")
    make(ActivityReport, activity=activity, status="planned", paper=first, reported_at=meeting)
    make(ActivityReport, activity=activity, status="completed", paper=second, reported_at=meeting)
    assert race(update(first, date="2005"), update(second, date="2004")) is None
    assert status(activity) == "planned"


def standing(asked: Any) -> Any:
    return Addressee.objects.values_list("standing", flat=True).get(pk=asked.pk)


def test_two_responses_of_one_addressee() -> None:
    asked = make(Addressee)
    late, early = (
        build(Response, addressee=asked, number=number, reported="2004", implementation=says)
        for number, says in ((2, "implemented"), (1, "in_progress"))
    )
    assert race(late.save, early.save) is None
    assert standing(asked) == "implemented"


def test_a_response_is_written_while_its_meeting_is_dated() -> None:
    asked, meeting = make(Addressee), make(Meeting, start=None, end="2001")
    make(Response, addressee=asked, number=1, reported="2003", acceptance="accepted")
    written = build(
        Response, addressee=asked, number=2, reported_at=meeting, reported=None, implementation="implemented"
    )
    assert race(written.save, update(meeting, end="2004")) is None
    assert standing(asked) == "implemented"


def test_a_body_is_renamed_while_it_is_named() -> None:
    body, person = make(Organization, name="Before"), make(Person, name="Ana Lima")
    written = build(Participation, organization=body, person=person, role="chair")
    assert race(written.save, update(body, name="After")) is None
    assert Participation.objects.get(pk=written.pk).display == "Ana Lima, After (chair)"
    other = build(Participation, organization=body, person=person, role="host")
    assert race(update(person, name="Bo Ek"), other.save) is None
    assert Participation.objects.get(pk=other.pk).display == "Bo Ek, After (host)"


def test_a_body_is_renamed_while_it_responds() -> None:
    body = make(Organization, name="Before")
    asked = make(Addressee, organization=body)
    written = build(Response, addressee=asked, implementation="implemented")
    assert race(written.save, update(body, name="After")) is None
    assert Response.objects.get(pk=written.pk).display == "After: implemented"
