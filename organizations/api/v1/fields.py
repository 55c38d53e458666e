"""Values that only bodies and people have."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from organizations import identifiers
from records.serving.fields import Columns


@extend_schema_field({"type": ["string", "null"], "format": "uri"})
class IdentifierAddressField(serializers.Field):  # type: ignore[type-arg]
    """The page of an identifier, by its scheme's pattern; null where the scheme has no pages."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(source="*", read_only=True, **kwargs)

    def to_representation(self, row: Any) -> str | None:
        return identifiers.url(row.scheme, row.value)

    def json(self, row: Columns) -> str:
        scheme, value = row.sql("scheme"), row.sql("value")
        pages = {each: row.scalar(f"'{prefix}'||{value}") for each, prefix in identifiers.PREFIXES.items()}
        cases = " ".join(f"WHEN '{each}' THEN {page}" for each, page in pages.items())
        return f"CASE {scheme} {cases} END"
