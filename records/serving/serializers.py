"""What serializers of records are made of. A serializer is the one declaration of a resource's shape.

There are no method fields. Beside plain columns a shape is made of: a *link* to another record, *rows* of a part,
a *group* of own columns that may be null as a whole, rows from *both sides* of a relation, and *drawn* links and
counts that come from other records. Each says by itself what must be fetched (`records.serving.fetch`), so that
the cost is constant and a new field is one line.

Nothing that is not public gets out: a link to a draft is null, a row that links to one is left out.
"""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from rest_framework import serializers

from records import registry
from records.choices import Direction, State
from records.models import PartialDateField as PartialDateColumn
from records.models import Record
from records.serving import addresses, fields


def null_last(value: Any) -> tuple[bool, Any]:
    """Sorts null last; text by code point, as Python does."""
    return (value is None, value)


def _follow(row: Any, path: str) -> Any:
    for name in path.split("."):
        row = getattr(row, name) if row is not None else None
    return row


def _read_only(found: dict[str, Any]) -> dict[str, Any]:
    """Fields as they are shown: none can be left out."""
    for field in found.values():
        field.read_only, field.required = True, False
        # Bounds are for writing, and those of integers differ between the engines.
        field.validators = []
        for bound in ("min_value", "max_value"):
            if hasattr(field, bound):
                setattr(field, bound, None)
        if hasattr(field, "allow_blank"):
            # A form may leave it blank; what is shown is null then.
            field.allow_blank = False
    return found


class LinkList(serializers.ListSerializer):  # type: ignore[type-arg]
    """Links to several records, by id; drafts left out, of drawn links withdrawn records too."""

    def to_representation(self, data: Any) -> list[Any]:
        records = data.all() if isinstance(data, models.Manager) else data
        child: Any = self.child
        if child.through:
            linked = [(row.position, getattr(row, child.through)) for row in records]
            records = [record for _, record in sorted(linked, key=lambda pair: (pair[0], pair[1].public_id))]
        else:
            records = sorted(records, key=child.order)
        shown = [
            record
            for record in records
            if (record.state == State.PUBLISHED if child.drawn else record.state != State.DRAFT)
        ]
        return [child.to_representation(record) for record in shown]


class LinkSerializer(serializers.Serializer[Any]):
    """Another record, named. `withdrawn` is there, and true, only when that record is withdrawn."""

    id = serializers.CharField(read_only=True)
    url = serializers.URLField(read_only=True)
    display = serializers.CharField(read_only=True)
    # Not marked read-only, since the schema requires what is.
    withdrawn = serializers.BooleanField(required=False)

    class Meta:
        list_serializer_class = LinkList

    def __init__(
        self,
        *args: Any,
        drawn: bool = False,
        through: str | None = None,
        order: Any = None,
        **kwargs: Any,
    ) -> None:
        #: Whether it comes from other records and is no part of this one.
        self.drawn = drawn
        #: The foreign key of the rows (with a `position`) that lead to the records.
        self.through = through
        self.order = order or (lambda record: record.public_id)
        kwargs.setdefault("read_only", True)
        super().__init__(*args, **kwargs)

    def get_attribute(self, instance: Any) -> Any:
        found = super().get_attribute(instance)
        return None if isinstance(found, Record) and found.state == State.DRAFT else found

    def to_representation(self, instance: Any) -> dict[str, Any]:
        # A drawn neighbour arrives as one JSON object from the database, any other record as itself.
        if isinstance(instance, dict):
            public_id, display, state = instance["public_id"], instance["display"], instance["state"]
            resource = instance["resource"]
        else:
            public_id, display, state = instance.public_id, instance.display, instance.state
            resource = instance.resource
        link = {
            "id": public_id,
            "url": addresses.record(self.context["root"], resource, public_id),
            "display": display,
        }
        return {**link, "withdrawn": True} if state == State.WITHDRAWN else link


def link(**kwargs: Any) -> LinkSerializer:
    """A link to one record, or null."""
    return LinkSerializer(allow_null=True, **kwargs)


def links(**kwargs: Any) -> Any:
    """Links to several records, never null."""
    return LinkSerializer(many=True, **kwargs)


class Rows(serializers.ListSerializer):  # type: ignore[type-arg]
    """The rows of a part in their declared order, without those that link to a draft."""

    def rows(self, data: Any) -> Iterable[Any]:
        return data.all() if isinstance(data, models.Manager) else data

    def to_representation(self, data: Any) -> list[Any]:
        child: Any = self.child
        shown = [row for row in self.rows(data) if not child.hides(row)]
        shown.sort(key=lambda row: tuple(null_last(_follow(row, path)) for path in child.Meta.order))
        return [child.to_representation(row) for row in shown]


class PartSerializer(serializers.ModelSerializer[Any]):
    """One row of a part. `Meta.order` lists what the rows are sorted by, as paths of attributes."""

    serializer_field_mapping: ClassVar[Any] = {
        **serializers.ModelSerializer.serializer_field_mapping,
        PartialDateColumn: fields.PartialDateField,
        models.DecimalField: fields.DecimalStringField,
        models.DateTimeField: fields.TimestampField,
    }

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        meta: Any = cls.Meta
        # REST framework looks at the serializer's own Meta, and its default neither sorts nor hides.
        if not hasattr(meta, "list_serializer_class"):
            meta.list_serializer_class = Rows

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("read_only", True)
        super().__init__(*args, **kwargs)

    def get_fields(self) -> dict[str, Any]:
        return _read_only(super().get_fields())

    def hides(self, row: Any) -> bool:
        """Whether the row links to a draft."""
        return any(
            getattr(_follow(row, str(field.source or name)), "state", None) == State.DRAFT
            for name, field in self.fields.items()
            if isinstance(field, LinkSerializer)
        )


class Side:
    """A row of a relation as one of its two ends sees it."""

    def __init__(self, row: Any, direction: str, linked: Any) -> None:
        self.row = row
        self.direction = direction
        self.linked = linked


class BothSides(Rows):
    """Rows in which the record stands on either side; `Meta.sides` names both reverse accessors."""

    def rows(self, data: Any) -> Iterable[Side]:
        child: Any = self.child
        for direction, (accessor, far) in zip(("out", "in"), child.Meta.sides, strict=True):
            for row in getattr(data, accessor).all():
                yield Side(row, direction, getattr(row, far))


class SideSerializer(serializers.Serializer[Any]):
    """Base of rows from both sides; `direction` is `out` where the record is the one that is read first."""

    def hides(self, row: Side) -> bool:
        """Whether the other end is a draft."""
        return bool(row.linked.state == State.DRAFT)


def direction() -> serializers.ChoiceField:
    """The field `direction` of a row from both sides."""
    return serializers.ChoiceField(choices=Direction.choices, read_only=True)


class GroupSerializer(serializers.Serializer[Any]):
    """Some of the record's own columns as one object, null as a whole when the first of them is.

    `Meta.present` names the column that tells.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, source="*", allow_null=True, read_only=True, **kwargs)

    def get_attribute(self, instance: Any) -> Any:
        value = getattr(instance, self.Meta.present)  # type: ignore[attr-defined]
        return None if value is None or getattr(value, "state", None) == State.DRAFT else instance


class RecordSerializer(serializers.ModelSerializer[Any]):
    """What every record shows; `Meta.fields` of a resource begins with `HEAD` and ends with `TAIL`."""

    HEAD: ClassVar[tuple[str, ...]] = ("id", "url", "display", "state")
    TAIL: ClassVar[tuple[str, ...]] = ("remarks", "referents", "version", "created_at", "modified_at")

    serializer_field_mapping = PartSerializer.serializer_field_mapping

    id = serializers.CharField(source="public_id", read_only=True)
    url = fields.AddressField()
    display = serializers.CharField(read_only=True)
    # Declared, because columns that are in no fixture would be shown as Python writes them.
    created_at = fields.TimestampField(read_only=True)
    modified_at = fields.TimestampField(read_only=True)
    referents = serializers.ListField(
        child=serializers.CharField(), read_only=True, help_text="Former ids that lead here."
    )

    def get_fields(self) -> dict[str, Any]:
        found = super().get_fields()
        # Parts that a higher app keeps, such as the sources of a body, come last.
        model: Any = self.Meta.model
        for part in registry.attached_to(model.resource):
            found[part.name] = part.resolve("serializer")(many=True)
        return _read_only(found)
