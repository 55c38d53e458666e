"""What must be there before a record of a meeting is published; each function gives sentences on what is missing."""

from meetings.choices import ActivityRole
from meetings.models import Activity, Document
from records.models import Record


def of_sources(record: Record) -> list[str]:
    """At least one source; a document that no text names needs none but its web address."""
    if record.sources.exists() or (isinstance(record, Document) and record.url):  # type: ignore[attr-defined]
        return []
    return ["It has no source: name the paper and lines, or the document, that it rests on."]


def of_activities(activity: Activity) -> list[str]:
    """Somebody leads it, and something was reported of it."""
    missing = []
    if not activity.organizations.filter(role=ActivityRole.LEAD).exists():
        missing.append("It has no lead: name the body that leads it.")
    if not activity.reports.exists():
        missing.append("It has no report: say what was told of it, in which paper.")
    return missing
