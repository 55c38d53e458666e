"""Sources: as a part of the record that rests on them, and as a list of their own."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from meetings.models import OWNERS, Source
from records.choices import State
from records.serving import addresses, fields
from records.serving.serializers import PartSerializer, link


class SourcePartSerializer(PartSerializer):
    """The place that a record rests on."""

    paper = link()
    document = link()
    lines = fields.LinesField()

    class Meta:
        model = Source
        fields = ("paper", "document", "locator", "lines", "quote")
        order = ("paper.public_id", "document.public_id", "line_start", "line_end", "locator")


@extend_schema_field(
    {
        "type": "object",
        "required": ["resource", "id", "url", "display"],
        "properties": {
            "resource": {"type": "string"},
            "id": {"type": "string"},
            "url": {"type": "string", "format": "uri"},
            "display": {"type": "string"},
            "withdrawn": {"type": "boolean"},
        },
    }
)
class OwnerField(serializers.Field):  # type: ignore[type-arg]
    """The record that rests on the place."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(source="*", read_only=True, **kwargs)

    def to_representation(self, row: Source) -> dict[str, Any]:
        owner: Any = next(getattr(row, name) for name in OWNERS.values() if getattr(row, f"{name}_id"))
        shown = {
            "resource": owner.resource,
            "id": owner.public_id,
            "url": addresses.record(self.context["root"], owner.resource, owner.public_id),
            "display": owner.display,
        }
        return {**shown, "withdrawn": True} if owner.state == State.WITHDRAWN else shown


class SourceSerializer(SourcePartSerializer):
    """What rests on which place."""

    record = OwnerField()

    class Meta:
        model = Source
        fields = ("record", "paper", "document", "locator", "lines", "quote")
        # The view has chosen and ordered the rows.
        list_serializer_class = serializers.ListSerializer
