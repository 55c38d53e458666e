"""`manage.py count_records` and `manage.py new_epoch`."""

from io import StringIO

import pytest
from django.core.management import call_command

from organizations.models import Organization
from records.choices import State
from records.models import Change, Epoch
from records.triggers.plan import part_models, record_models

pytestmark = pytest.mark.django_db


def told(command: str) -> str:
    said = StringIO()
    call_command(command, stdout=said)
    return said.getvalue()


def counts() -> dict[str, list[int]]:
    """The numbers of each line, by its name."""
    first, *lines = told("count_records").splitlines()
    assert first.split() == ["resource", "published", "withdrawn", "draft"]
    # Names are 38 characters wide, and hold blanks.
    return {line[:38].strip(): [int(number) for number in line[38:].split()] for line in lines if line != "rows"}


def test_every_kind_is_counted_by_state() -> None:
    found = counts()
    for model in record_models():
        rows = model._default_manager
        assert found[model.resource] == [
            rows.filter(state=state).count() for state in ("published", "withdrawn", "draft")
        ]
    for part in part_models():
        assert found[part._meta.label_lower] == [part._default_manager.count()]
    assert {"history", "changes", "former ids", "accounts"} <= set(found)


def test_a_draft_is_seen() -> None:
    before = counts()
    body = Organization.objects.filter(state=State.PUBLISHED).first()
    Organization.objects.create(public_id="only-a-draft", name="Only a draft", classification=body.classification)
    after = counts()
    published, withdrawn, drafts = before["organizations"]
    assert after["organizations"] == [published, withdrawn, drafts + 1]
    assert after["changes"] == [Change.objects.count()]
    assert after["history"] == [before["history"][0] + 1]


def test_a_new_epoch() -> None:
    before = Epoch.objects.get()
    said = told("new_epoch")
    after = Epoch.objects.get()
    assert after.epoch != before.epoch
    assert said == f"The epoch is now {after.epoch}.\n"
