"""Finding an id that no record has or had."""

from typing import Any

from records import ids
from records.models import FormerId, Record


def find_free_id(record: Record, wanted: str) -> str:
    """`wanted`, or with a number behind it when another record of the kind has or had it.

    A former id leads to the record it was merged into, and is never given again. Two writers can still find the same
    id: the database lets the first one have it. Returns "" when `wanted` is.
    """
    model: type[Any] = type(record)
    # What is taken can differ from what is wanted in its end only.
    stem = wanted[: ids.LONGEST - 10]
    of_records = model.objects.filter(public_id__startswith=stem).exclude(pk=record.pk)
    of_merged = FormerId.objects.filter(resource=record.resource, former_id__startswith=stem)
    taken = {
        *of_records.values_list("public_id", flat=True),
        *of_merged.values_list("former_id", flat=True),
    }
    return ids.first_free(wanted, taken)
