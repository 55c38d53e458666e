"""The former ids of records."""

from typing import Any

from records.models import FormerId


def with_referents(records: list[Any]) -> list[Any]:
    """The same records, each with its former ids as `referents`; one query for all of them."""
    former: dict[str, list[str]] = {}
    if records:
        rows = FormerId.objects.filter(
            resource=records[0].resource, current_id__in=[record.public_id for record in records]
        )
        for former_id, current_id in rows.values_list("former_id", "current_id"):
            former.setdefault(current_id, []).append(former_id)
    for record in records:
        record.referents = sorted(former.get(record.public_id, []))
    return records
