"""Two curators at once, with real commits: whoever comes second is told what the first did, or waits for it."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError, connection, connections, transaction

from meetings.models import Activity, ActivityParticipation, Document, Theme
from organizations.models import Organization
from records import history
from records.choices import State
from records.models import FormerId
from records.occasions import Occasion, opened
from records.services import states
from records.services.merging import merge, undo_merge
from records.services.reverting import revert
from records.services.whole import DRAFTS, RefusedError, hold, share, whole
from records.structure import called
from tests.factories import make
from tests.records import kinds
from tests.records.past import last, members
from tests.records.scenes import published, ready
from tests.records.scratch import ALIAS, Writer, race

pytestmark = pytest.mark.usefixtures("committed")

only_postgresql = pytest.mark.skipif(connection.vendor == "sqlite", reason="on SQLite one writes at a time")


def now(row: Any) -> Any:
    return type(row)._default_manager.get(pk=row.pk)


def told(error: BaseException | None) -> list[str]:
    assert isinstance(error, RefusedError), error
    return error.reasons


def a_pair() -> tuple[Any, Any]:
    """A draft that could be published, and the published body that it names."""
    body = published(Organization)
    activity = ready(Activity)
    make(ActivityParticipation, activity=activity, organization=body, role="funder")
    return activity, body


def test_publishing_while_what_is_named_goes_back_to_draft() -> None:
    activity, body = a_pair()
    error = race(lambda: states.return_to_draft(body), lambda: states.publish(activity))
    assert told(error) == [
        "It cannot be published yet.",
        f"Activity participation: {called(now(body))} is a draft; publish it first.",
    ]
    assert (now(activity).state, now(body).state) == (State.DRAFT, State.DRAFT)


def test_going_back_to_draft_while_another_is_published() -> None:
    activity, body = a_pair()
    error = race(lambda: states.publish(activity), lambda: states.return_to_draft(body))
    assert told(error) == ["Published records point to it:", f"activities: {called(now(activity))}"]
    assert (now(activity).state, now(body).state) == (State.PUBLISHED, State.PUBLISHED)


def test_reverting_to_a_name_that_goes_back_to_draft() -> None:
    activity, theme = published(Activity), published(Theme)
    activity.themes.add(theme)
    with opened(Occasion()) as then:
        moment = then.moment
    activity.themes.clear()
    error = race(lambda: revert(activity, moment), lambda: states.return_to_draft(theme))
    assert told(error) == ["Published records point to it:", f"activities: {called(now(activity))}"]
    activity.themes.clear()
    error = race(lambda: states.return_to_draft(theme), lambda: revert(activity, moment))
    assert told(error)[0] == "The record is published, and as it was then it could not be."


def test_two_publish() -> None:
    activity, _ = a_pair()
    error = race(lambda: states.publish(activity), lambda: states.publish(activity))
    assert told(error) == ["Only a draft is published; this record is published."]


def test_two_withdraw() -> None:
    body = published(Organization)
    error = race(lambda: states.withdraw(body, "First."), lambda: states.withdraw(body, "Second."))
    assert told(error) == ["It is withdrawn already."]
    assert now(body).withdrawn_reason == "First."


def test_an_edit_waits_for_a_revert() -> None:
    body = published(Organization, name="As it was")
    with opened(Occasion()) as then:
        moment = then.moment
    kinds.save(body, {"name": "Another name"})
    edited = now(body)
    assert race(lambda: revert(body, moment), lambda: kinds.save_update_fields(edited, {"name": "Edited"})) is None
    assert now(body).name == last(body).name == "Edited"
    names = body.history.order_by("history_id").values_list("name", flat=True)
    assert list(names)[-2:] == ["As it was", "Edited"]


def test_a_revert_waits_for_an_edit() -> None:
    body = published(Organization, name="As it was")
    with opened(Occasion()) as then:
        moment = then.moment
    assert race(lambda: kinds.save(now(body), {"name": "Edited"}), lambda: revert(body, moment)) is None
    assert now(body).name == last(body).name == "As it was"
    names = body.history.order_by("history_id").values_list("name", flat=True)
    assert list(names)[-2:] == ["Edited", "As it was"]


def test_two_merge_into_each_other() -> None:
    one, other = published(Organization), published(Organization)
    error = race(lambda: merge(one, other), lambda: merge(other, one))
    assert told(error) == [f"Only published records are merged; {called(now(one))} is not."]
    assert list(FormerId.objects.filter(former_id=one.public_id).values_list("current_id", flat=True)) == [
        other.public_id
    ]


def test_what_is_written_while_two_are_merged_names_the_kept() -> None:
    """A row that names the ended body and was not there yet when the merge looked for such rows."""
    ended, kept = published(Organization), published(Organization)
    activity = published(Activity)

    def add() -> None:
        make(ActivityParticipation, activity=activity, organization=ended, role="partner")

    assert race(add, lambda: merge(ended, kept)) is None
    assert activity.organizations.get(role="partner").organization == kept


def test_two_undo_one_merge() -> None:
    ended, kept = published(Document), published(Document)
    merge(ended, kept)
    error = race(lambda: undo_merge(ended), lambda: undo_merge(ended))
    assert told(error) == ["This record was not merged."]
    assert (now(ended).state, now(kept).state) == (State.PUBLISHED, State.PUBLISHED)


def test_two_add_to_one_set() -> None:
    """Drafts, since what links to them does not move the record's version, for which the second would wait."""
    activity = published(Activity)
    one, other = make(Theme, state="draft"), make(Theme, state="draft")
    error = race(lambda: activity.themes.add(one), lambda: now(activity).themes.add(other))
    assert error is None
    assert members(last(activity), "themes") == sorted([one.pk, other.pk])
    assert history.catch_up("Nothing was missed", [Activity]) == 0


def test_two_catch_up() -> None:
    body = published(Organization)
    assert history.catch_up("Before") >= 0
    Organization.objects.filter(pk=body.pk).update(name="Unseen")
    error = race(lambda: history.catch_up("First", [Organization]), lambda: history.catch_up("Second", [Organization]))
    assert error is None
    assert last(body).name == "Unseen"


# ---- writers that wait for each other -------------------------------------------------------------------------------


def waiting(other: Writer) -> None:
    other.start()
    other.ready.wait(30)
    while other.is_alive() and not other.waits():
        pass


@only_postgresql
def test_who_takes_the_lock_on_drafts_first_waits_in_order() -> None:
    """A draft is published that a record shows, while that record is edited.

    An edit holds its row when its trigger asks for the lock on drafts, which whoever publishes has while asking for
    the row. Who asks for the lock before the row, as services and forms do, waits for nobody who waits for them.
    """
    body = ready(Organization)
    activity = published(Activity)
    make(ActivityParticipation, activity=activity, organization=body, role="partner")

    def edit() -> None:
        share(DRAFTS)
        kinds.save_update_fields(now(activity), {"title": "Edited"})

    with transaction.atomic(using=ALIAS):
        hold(DRAFTS)
        other = Writer(edit)
        waiting(other)
        states.publish(body)
    other.join(30)
    assert (other.error, now(activity).title, now(body).state) == (None, "Edited", State.PUBLISHED)


@only_postgresql
def test_who_is_stopped_by_the_database_is_tried_once_more() -> None:
    """Two services that take two rows in opposite order: one of them is stopped, and then comes second."""
    one, other = make(Organization), make(Organization)
    both = threading.Barrier(2, timeout=30)
    tries: list[str] = []

    def crosswise(first: Any, second: Any) -> Callable[[], None]:
        @whole
        def rename() -> None:
            tries.append(first.public_id)
            Organization.objects.filter(pk=first.pk).update(name=f"By {first.public_id}")
            if tries.count(first.public_id) == 1:
                both.wait()
            Organization.objects.filter(pk=second.pk).update(name=f"By {first.public_id}")

        return rename

    writers = [_Service(crosswise(one, other)), _Service(crosswise(other, one))]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(30)
    assert [writer.error for writer in writers] == [None, None]
    assert len(tries) == 3
    assert now(one).name == now(other).name


class _Service(threading.Thread):
    """A service in a thread of its own; its transaction is its own affair."""

    def __init__(self, service: Callable[[], None]) -> None:
        super().__init__()
        self.service = service
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.service()
        except BaseException as error:
            self.error = error
        finally:
            connections[ALIAS].close()


def test_another_failure_is_not_tried_again() -> None:
    calls = []

    @whole
    def unlucky() -> None:
        calls.append(1)
        raise OperationalError("out of luck")

    with pytest.raises(OperationalError, match="out of luck"):
        unlucky()
    assert len(calls) == 1
