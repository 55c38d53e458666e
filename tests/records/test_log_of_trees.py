"""One statement over a whole tree: each record is moved by itself and by its relatives, in whatever order."""

from typing import Any

import pytest
from django.db.models import Case, F, Value, When

from meetings.models import Meeting, Session
from organizations.models import Organization
from records.models import Change
from tests.factories import make, version
from tests.records import kinds

pytestmark = pytest.mark.django_db

Lines = list[tuple[int, str]]


def tree(model: Any, **given: Any) -> list[Any]:
    """Three storeys, of which some children are older than their parents: rows are met in either order."""
    below = [make(model, **given) for _ in range(2)]
    top = make(model, **given)
    below += [make(model, **given) for _ in range(2)]
    lowest = [make(model, parent=each, **given) for each in below]
    middle = make(model, parent=top, **given)
    model.objects.filter(pk__in=[each.pk for each in below[:3]]).update(parent=top)
    model.objects.filter(pk=below[3].pk).update(parent=middle)
    return [top, middle, *below, *lowest]


def lines(record: Any, above: int = 0) -> Lines:
    """What the log has of a record beyond a version, by version."""
    found = Change.objects.filter(resource=record.resource, public_id=record.public_id, version__gt=above)
    return list(found.order_by("version", "id").values_list("version", "action"))


def together(records: list[Any], **values: Any) -> dict[Any, Lines]:
    """Write to all in one statement; what was logged of each, after the look whether its versions are whole."""
    before = {each: version(each) for each in records}
    type(records[0]).objects.filter(pk__in=[each.pk for each in records]).update(**values)
    found = {each: lines(each, before[each]) for each in records}
    for each, steps in found.items():
        assert [number for number, _ in steps] == list(range(before[each] + 1, version(each) + 1))
    return found


def public(steps: Lines) -> list[str]:
    """What of these lines the public saw."""
    return [action for _, action in steps if action != "internal"]


def hides(steps: Lines) -> bool:
    """Whether they take the record from the public: once, and nothing after that. SQLite meets the rows one by one,
    so that a child may be moved by its parent before it goes itself."""
    return public(steps) in (["withdraw"], ["update", "withdraw"])


def shows(steps: Lines) -> bool:
    """Whether they bring it to the public once; what its parent moves may stand before or after that."""
    return sorted(public(steps)) in (["create"], ["create", "update"])


CASES: list[tuple[Any, Any]] = [(Organization, dict), (Session, lambda: {"meeting": make(Meeting)})]
each_tree = pytest.mark.parametrize(("model", "given"), CASES, ids=["Organization", "Session"])


@each_tree
def test_a_tree_goes_back_to_draft_and_is_published_again(model: Any, given: Any) -> None:
    records = tree(model, **given())
    for _ in range(2):
        for steps in together(records, state="draft").values():
            assert hides(steps), steps
        for steps in together(records, remarks="Unseen.").values():
            assert [action for _, action in steps] == ["internal"]
        for steps in together(records, state="published").values():
            assert shows(steps), steps
        for steps in together(records, remarks="Seen.").values():
            assert [action for _, action in steps] == ["update"]


@each_tree
def test_a_child_has_a_version_for_its_own_step_and_for_its_parents(model: Any, given: Any) -> None:
    records = tree(model, **given())
    found = together(records, state="draft")
    top, *rest = records
    assert len(found[top]) == 1
    assert {len(found[each]) for each in rest} == {2}


def test_what_was_a_draft_all_along_stays_internal() -> None:
    records = tree(Organization, state="draft")
    for steps in together(records, remarks="Unseen.").values():
        assert [action for _, action in steps] == ["internal"]
    for steps in together(records, state="published").values():
        assert shows(steps), steps


def test_a_record_made_again_after_a_tree_moved_starts_above_all_its_versions() -> None:
    records = tree(Organization)
    together(records, state="draft")
    leaf = records[-1]
    highest = version(leaf)
    kinds.delete_by_sql(leaf)
    again = make(Organization, public_id=leaf.public_id, state="draft")
    assert again.version == highest + 2
    assert lines(again)[-1] == (again.version, "internal")


def test_an_id_given_up_in_a_tree_is_taken_above_all_its_versions() -> None:
    """PostgreSQL logs the second step of the child before its first: the latest row has not the highest version."""
    parent = make(Organization, state="draft")
    child = make(Organization, state="draft", parent=parent)
    published = Case(When(pk=parent.pk, then=Value("published")), default=F("state"))
    together([parent, child], remarks="Moved twice.", state=published)
    highest = version(child)
    assert highest == child.version + 2
    kinds.update(child, {"public_id": f"{child.public_id}-renamed"})
    again = make(Organization, public_id=child.public_id.removesuffix("-renamed"), state="draft")
    assert again.version == highest + 1
