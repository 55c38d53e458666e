"""Two writers at once, one of whom publishes a draft or takes back what was public, or gives an id away by a merge.

Whoever comes second, every record that shows a row has a version for each payload that anybody could have read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from meetings.models import (
    Activity,
    ActivityParticipation,
    Addressee,
    Document,
    Participation,
    Recommendation,
    Response,
    Source,
)
from organizations.models import Organization
from records.models import Change, FormerId
from tests.api.reading import detail
from tests.factories import build, make, version
from tests.records.scratch import race

pytestmark = pytest.mark.usefixtures("committed")

Write = Callable[[], Any]


def update(row: Any, **values: Any) -> Write:
    return lambda: type(row).objects.filter(pk=row.pk).update(**values)


@dataclass(frozen=True)
class Scene:
    """A record, and a write that makes it show a row with a link to a body; what of its payload tells of the link."""

    shows: Any
    write: Write
    told: Callable[[dict[str, Any]], Any]
    #: Whether the row itself is shown, as null, while the body is a draft.
    stands: bool = False


def a_part(body: Any) -> Scene:
    activity = make(Activity)
    row = build(ActivityParticipation, activity=activity, organization=body)
    return Scene(activity, row.save, lambda payload: [each["organization"]["id"] for each in payload["organizations"]])


def a_part_moved(body: Any) -> Scene:
    """From a draft, so that it was shown nowhere before."""
    activity = make(Activity)
    row = make(ActivityParticipation, activity=activity, organization=make(Organization, state="draft"))
    told = a_part(body).told
    return Scene(activity, update(row, organization=body), told)


def a_plain_set(body: Any) -> Scene:
    document = make(Document)
    return Scene(
        document,
        lambda: document.issued_by.add(body),
        lambda payload: [each["id"] for each in payload["issued_by"]],
    )


def a_direct_link(body: Any) -> Scene:
    participation = make(Participation)
    return Scene(
        participation,
        update(participation, on_behalf_of=body),
        lambda payload: payload["on_behalf_of"],
        stands=True,
    )


def a_response(body: Any) -> Scene:
    """Which stands in its recommendation even when its own link is a draft."""
    asked = make(Addressee)
    row = build(Response, addressee=asked, responded_by=body)
    return Scene(
        asked.recommendation,
        row.save,
        lambda payload: [each["responded_by"] for each in payload["responses"]],
        stands=True,
    )


def an_answer_to_it(body: Any) -> Scene:
    """A response of an addressee that is the draft: hidden until that is public."""
    asked = make(Addressee, organization=body)
    row = build(Response, addressee=asked)
    return Scene(asked.recommendation, row.save, lambda payload: [each["id"] for each in payload["responses"]])


SCENES = [a_part, a_part_moved, a_plain_set, a_direct_link, a_response, an_answer_to_it]
each_scene = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)


def payload(record: Any) -> dict[str, Any]:
    return detail(record.resource, record.public_id)


def logged(record: Any) -> tuple[int, str]:
    """The highest version that the log has of a record, and what the public saw then."""
    found = Change.objects.filter(resource=record.resource, public_id=record.public_id).order_by("-version", "-id")
    return found.values_list("version", "action")[0]


def settled(record: Any) -> dict[str, Any]:
    """Its payload, after the look whether its version and the log say the same."""
    now = payload(record)
    assert now["version"] == version(record)
    assert logged(record) == (now["version"], "update")
    return now


@each_scene
def test_a_row_is_written_while_its_draft_is_published(scene: Callable[[Any], Scene]) -> None:
    body = make(Organization, state="draft")
    s = scene(body)
    before = payload(s.shows)
    assert race(s.write, update(body, state="published")) is None
    now = settled(s.shows)
    assert s.told(now) not in ([], [None], None)
    # Where the row is seen without its link, that was one payload, and the link is another.
    assert now["version"] >= before["version"] + (2 if s.stands else 1)


@each_scene
def test_a_draft_is_published_while_a_row_is_written(scene: Callable[[Any], Scene]) -> None:
    body = make(Organization, state="draft")
    s = scene(body)
    before = payload(s.shows)
    assert race(update(body, state="published"), s.write) is None
    now = settled(s.shows)
    assert s.told(now) not in ([], [None], None)
    assert now["version"] > before["version"]


@each_scene
def test_a_row_is_written_while_its_record_goes_back_to_draft(scene: Callable[[Any], Scene]) -> None:
    body = make(Organization)
    s = scene(body)
    before = payload(s.shows)
    assert race(s.write, update(body, state="draft")) is None
    now = settled(s.shows)
    assert s.told(now) in ([], [None], None)
    # One version with the link, and one in which it is hidden again.
    assert now["version"] >= before["version"] + 2


@each_scene
def test_a_record_goes_back_to_draft_while_a_row_is_written(scene: Callable[[Any], Scene]) -> None:
    body = make(Organization)
    s = scene(body)
    before = payload(s.shows)
    assert race(update(body, state="draft"), s.write) is None
    assert s.told(payload(s.shows)) in ([], [None], None)
    # Nobody ever saw the link; what moves the record is the row that stands without it, or the addressee that goes.
    assert (version(s.shows) > before["version"]) == (s.stands or scene is an_answer_to_it)
    assert logged(s.shows)[0] == version(s.shows)


def test_a_row_goes_while_its_draft_is_published() -> None:
    row = make(ActivityParticipation, organization=make(Organization, state="draft"))
    before = payload(row.activity)
    assert race(row.delete, update(row.organization, state="published")) is None
    assert payload(row.activity) == before


def test_a_draft_is_published_while_its_row_goes() -> None:
    row = make(ActivityParticipation, organization=make(Organization, state="draft"))
    before = payload(row.activity)
    gone = ActivityParticipation.objects.filter(pk=row.pk)
    assert race(update(row.organization, state="published"), gone.delete) is None
    # Shown by the one commit, gone by the other.
    assert settled(row.activity)["version"] == before["version"] + 2


def test_a_new_record_names_a_draft_that_is_published() -> None:
    parent = make(Organization, state="draft")
    child = build(Organization, parent=parent)
    assert race(child.save, update(parent, state="published")) is None
    assert settled(child)["parent"]["id"] == parent.public_id
    assert version(child) == 2


def test_two_drafts_of_one_row_are_published() -> None:
    """Each alone leaves the row hidden."""
    recommendation = make(Recommendation)
    body, meeting_paper = make(Organization, state="draft"), make(Document, state="draft")
    make(Source, of_organization=body, document=meeting_paper)
    row = make(Addressee, recommendation=recommendation, organization=body)
    answer = make(Response, addressee=row, document=meeting_paper)
    before = payload(recommendation)
    assert before["responses"] == []
    assert race(update(body, state="published"), update(meeting_paper, state="published")) is None
    now = settled(recommendation)
    assert [(each["id"], each["document"]["id"]) for each in now["responses"]] == [
        (answer.public_id, meeting_paper.public_id)
    ]
    assert now["version"] >= before["version"] + 2
    assert settled(body)["version"] > body.version


def test_a_response_is_published_while_its_activity_is() -> None:
    activity = make(Activity, state="draft")
    answer = make(Response, activity=activity, state="draft")
    recommendation = answer.addressee.recommendation
    before = payload(recommendation)
    assert race(update(answer, state="published"), update(activity, state="published")) is None
    now = settled(recommendation)
    assert [each["activity"]["id"] for each in now["responses"]] == [activity.public_id]
    assert now["version"] == before["version"] + 2
    assert settled(answer)["activity"]["id"] == activity.public_id


def test_writers_of_rows_do_not_wait_for_each_other() -> None:
    body, one, other = make(Organization, state="draft"), make(Activity), make(Activity)
    rows = [build(ActivityParticipation, activity=activity, organization=body) for activity in (one, other)]
    assert race(rows[0].save, rows[1].save) is None
    assert (version(one), version(other)) == (one.version, other.version)


# ---- ids that a merge gives away ------------------------------------------------------------------------------------


def merge(former_id: str) -> Write:
    kept = make(Organization)
    former = FormerId(resource="organizations", former_id=former_id, current_id=kept.public_id)
    return former.save


def test_an_id_becomes_a_former_one_while_somebody_takes_it() -> None:
    refused = race(merge("given-away"), build(Organization, public_id="given-away").save)
    assert "organizations_organization_public_id_not_former" in str(refused)
    assert not Organization.objects.filter(public_id="given-away").exists()


def test_an_id_becomes_a_former_one_while_a_draft_is_renamed_to_it() -> None:
    draft = make(Organization, state="draft")
    refused = race(merge("given-too"), update(draft, public_id="given-too"))
    assert "organizations_organization_public_id_not_former" in str(refused)
    assert Organization.objects.get(pk=draft.pk).public_id == draft.public_id


def test_a_former_id_is_mended_while_somebody_takes_the_right_one() -> None:
    merge("misspelt")()
    former = FormerId.objects.get(former_id="misspelt")
    refused = race(update(former, former_id="well-spelt"), build(Organization, public_id="well-spelt").save)
    assert "organizations_organization_public_id_not_former" in str(refused)


def test_somebody_takes_an_id_that_becomes_a_former_one() -> None:
    """As one after the other: the record was there, and the merge says which version of it was the last."""
    taken = build(Organization, public_id="taken-first")
    assert race(taken.save, merge("taken-first")) is None
    last = Change.objects.get(resource="organizations", public_id="taken-first", action="merge")
    assert last.version == version(taken) == 1


def test_two_new_ids_do_not_wait_for_each_other() -> None:
    one, other = build(Organization), build(Organization)
    assert race(one.save, other.save) is None
    assert (version(one), version(other)) == (1, 1)
