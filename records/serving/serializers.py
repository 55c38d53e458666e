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
from records.serving.referents import with_referents
from records.serving.shape import WHOLE, Path, Shape


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
            records = sorted(
                records, key=lambda record: tuple(null_last(getattr(record, each)) for each in child.order)
            )
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
        neighbour: bool = False,
        through: str | None = None,
        order: tuple[str, ...] = ("public_id",),
        **kwargs: Any,
    ) -> None:
        #: Whether it comes from other records and is no part of this one.
        self.drawn = drawn
        #: Whether it is another record of the same kind, whose key the queryset works out.
        self.neighbour = neighbour
        #: The foreign key of the rows (with a `position`) that lead to the records.
        self.through = through
        #: Columns of the records that they are sorted by.
        self.order = order
        kwargs.setdefault("read_only", True)
        super().__init__(*args, **kwargs)

    def get_attribute(self, instance: Any) -> Any:
        found = super().get_attribute(instance)
        if self.neighbour and found is not None:
            found = type(instance)._default_manager.get(pk=found)
        return None if isinstance(found, Record) and found.state == State.DRAFT else found

    def to_representation(self, instance: Any) -> dict[str, Any]:
        shape: Shape = self.context.get("shape", WHOLE)
        below = shape.below(self._path())
        if below is not None and instance.state == State.PUBLISHED:
            return RecordSerializer.rendered(instance, {**self.context, "shape": below})
        link = {
            "id": instance.public_id,
            "url": addresses.record(self.context["root"], instance.resource, instance.public_id),
            "display": instance.display,
        }
        return {**link, "withdrawn": True} if instance.state == State.WITHDRAWN else link

    def _path(self) -> Path:
        """The names that lead to this link in the payload."""
        names: list[str] = []
        node: Any = self
        while node.parent is not None:
            names += [node.field_name] if node.field_name else []
            node = node.parent
        return tuple(reversed(names))


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

    def hiding(self) -> tuple[str, ...]:
        """The links, as paths of attributes, that hide a row where they lead to a draft: all of them."""
        links = ((name, field) for name, field in self.fields.items() if isinstance(field, LinkSerializer))
        return tuple(str(field.source or name) for name, field in links)

    def hides(self, row: Any) -> bool:
        """Whether the row links to a draft."""
        return any(getattr(_follow(row, path), "state", None) == State.DRAFT for path in self.hiding())


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

    #: The serializer of each kind of record: all of them are there once the API's addresses are.
    by_kind: ClassVar[dict[type[models.Model], type["RecordSerializer"]]] = {}

    id = serializers.CharField(source="public_id", read_only=True)
    url = fields.AddressField()
    display = serializers.CharField(read_only=True)
    # Declared, because columns that are in no fixture would be shown as Python writes them.
    created_at = fields.TimestampField(read_only=True)
    modified_at = fields.TimestampField(read_only=True)
    referents = serializers.ListField(
        child=serializers.CharField(), read_only=True, help_text="Former ids that lead here."
    )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        RecordSerializer.by_kind[cls.Meta.model] = cls

    @staticmethod
    def rendered(record: Any, context: dict[str, Any]) -> dict[str, Any]:
        """A record of any kind as a whole."""
        kind = type(record)
        (whole,) = with_referents(list(kind._default_manager.for_api().filter(pk=record.pk)))
        data: dict[str, Any] = RecordSerializer.by_kind[kind](whole, context=context).data
        return data

    def get_fields(self) -> dict[str, Any]:
        found = self._all_fields()
        shape: Shape = self.context.get("shape", WHOLE)
        return found if shape.names is None else {name: found[name] for name in shape.names}

    def _all_fields(self) -> dict[str, Any]:
        found = super().get_fields()
        # Parts that a higher app keeps, such as the sources of a body, come last.
        model: Any = self.Meta.model
        for part in registry.attached_to(model.resource):
            found[part.name] = part.resolve("serializer")(many=True)
        return _read_only(found)
