"""The place in a paper or document that a record rests on, as a table on the record's page."""

from functools import cache

from meetings.models import OWNERS, Source
from records.admin import PartInline, inline_of
from records.models import Record


@cache
def source_inline(record: type[Record]) -> type[PartInline]:
    """The sources of one kind of record; the registry of parts hands it to that kind's admin."""
    return inline_of(
        Source,
        OWNERS[record.resource],
        fields=["paper", "line_start", "line_end", "document", "locator", "quote"],
    )
