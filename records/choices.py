"""Vocabularies that every record shares."""

from django.db.models import TextChoices


class State(TextChoices):
    """Where a record stands on its way to the public and back."""

    DRAFT = "draft", "Draft"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


class ChangeAction(TextChoices):
    """What the public sees happen to a record; `internal` is what it does not see."""

    CREATE = "create", "Created or published"
    UPDATE = "update", "Updated"
    WITHDRAW = "withdraw", "Withdrawn or taken back to draft"
    DELETE = "delete", "Deleted"
    MERGE = "merge", "Merged into another record"
    INTERNAL = "internal", "Not public"


class Direction(TextChoices):
    """From which of its two ends a row between records of the same kind is read."""

    OUT = "out", "Out"
    IN = "in", "In"


DEFINITIONS: dict[type[TextChoices], dict[str, str]] = {
    State: {
        "draft": "Being prepared; no reader without an account sees it.",
        "published": "Part of the public record.",
        "withdrawn": "Once public, now replaced by a tombstone that says when and why.",
    },
    Direction: {
        "out": "This record stands first: it is a member of, recalls or follows the other.",
        "in": "The other record stands first: it is a member of, recalls or follows this one.",
    },
}
