"""Every vocabulary of the code is served, each value with a label and what it means."""

import re
from typing import Any

import pytest
from django.db.models import TextChoices

import meetings.choices
import organizations.choices
import records.choices
from records.choices import ChangeAction
from tests.api.reading import ROOT, get, rows

NAMES = [
    "acceptance",
    "activity-document-role",
    "activity-kind",
    "activity-link-kind",
    "activity-role",
    "activity-status",
    "addressee-role",
    "area-kind",
    "direction",
    "document-kind",
    "document-link-kind",
    "identifier-scheme",
    "implementation",
    "meeting-document-role",
    "meeting-kind",
    "meeting-status",
    "name-kind",
    "organization-classification",
    "paper-kind",
    "participation-role",
    "recommendation-kind",
    "recommendation-link-kind",
    "relation-kind",
    "standing",
    "state",
    "strength",
    "theme-scheme",
]


def vocabularies() -> dict[str, type[TextChoices]]:
    """Each vocabulary of `choices.py` by its name in addresses."""
    found = {
        re.sub("(?<!^)(?=[A-Z])", "-", each.__name__).lower(): each
        for module in (records.choices, organizations.choices, meetings.choices)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, TextChoices) and each.__module__ == module.__name__
    }
    # Of the change log, which is no vocabulary of records; it comes with the feed.
    assert found.pop("change-action") is ChangeAction
    return found


@pytest.mark.django_db
def test_each_is_served() -> None:
    served = list(rows("vocabularies"))
    assert [row["id"] for row in served] == NAMES
    assert sorted(vocabularies()) == NAMES
    for row in served:
        assert list(row) == ["id", "url", "display", "values"]
        assert row["url"] == f"{ROOT}vocabularies/{row['id']}/"
        assert get(f"vocabularies/{row['id']}/") == row


@pytest.mark.django_db
@pytest.mark.parametrize("name", NAMES)
def test_each_value_is_labelled_and_defined(name: str) -> None:
    vocabulary = vocabularies()[name]
    values: list[dict[str, Any]] = get(f"vocabularies/{name}/")["values"]
    assert [(row["value"], row["label"]) for row in values] == vocabulary.choices
    for row in values:
        assert list(row) == ["value", "label", "definition"]
        assert re.fullmatch(r"[A-Z].{6,}\.", row["definition"]), row
    assert len({row["definition"] for row in values}) == len(values)


@pytest.mark.django_db
def test_one_in_full() -> None:
    assert get("vocabularies/state/") == {
        "id": "state",
        "url": f"{ROOT}vocabularies/state/",
        "display": "State",
        "values": [
            {
                "value": "draft",
                "label": "Draft",
                "definition": "Being prepared; no reader without an account sees it.",
            },
            {"value": "published", "label": "Published", "definition": "Part of the public record."},
            {
                "value": "withdrawn",
                "label": "Withdrawn",
                "definition": "Once public, now replaced by a tombstone that says when and why.",
            },
        ],
    }
    assert get("vocabularies/activity-kind/")["display"] == "Activity kind"


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["ActivityKind", "activity_kind", "change-action", "never-was"])
def test_no_other_name(name: str) -> None:
    get(f"vocabularies/{name}/", status=404)


@pytest.mark.django_db
def test_pages() -> None:
    page = get("vocabularies/?page_size=25&page=2")
    assert (page["count"], [row["id"] for row in page["results"]]) == (27, ["strength", "theme-scheme"])
    assert page["previous"] == f"{ROOT}vocabularies/?page_size=25&page=1"
