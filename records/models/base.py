"""What every record has, and what a part of a record is."""

from typing import Any, ClassVar, Self, TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from records.choices import State
from records.models.guards import Guard, guards_of, violations
from records.models.history import History
from records.models.kept import Computation, KeptDateTime, KeptInteger, Moment
from records.models.log import FormerId
from records.models.ruled import RuledModel
from records.models.text import FIGURES, LETTERS, Line, MadeOf, Prose

PUBLIC_ID = RegexValidator(
    r"\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\Z",
    "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
)

M = TypeVar("M", bound=models.Model)


class RecordQuerySet(models.QuerySet[M]):
    """The questions that can be asked of records of any kind."""

    def published(self) -> Self:
        """What a reader without an account sees."""
        return self.filter(state=State.PUBLISHED)

    def for_api(self) -> Self:
        """With what a payload draws from other records; kinds that draw something add it."""
        return self

    def named(self) -> Self:
        """What a link may name: all but drafts; a withdrawn record is named as withdrawn."""
        return self.exclude(state=State.DRAFT)


class RecordManager(models.Manager.from_queryset(RecordQuerySet)):  # type: ignore[misc]
    """Finds a record by its public id, which is what fixtures and links know it by."""

    def get_by_natural_key(self, public_id: str) -> Any:
        return self.get(public_id=public_id)


class PartManager(models.Manager[M]):
    """Finds a part by what makes it unique (`Part.natural`), so that loading it twice is no second row."""

    def get_by_natural_key(self, *values: Any) -> M:
        lookup: dict[str, Any] = {}
        for name, value in zip(self.model.natural, values, strict=True):  # type: ignore[attr-defined]
            if value is None:
                lookup[f"{name}__isnull"] = True
            elif self.model._meta.get_field(name).is_relation:
                lookup[f"{name}__public_id"] = value
            else:
                lookup[name] = value
        return self.get(**lookup)


class Record(RuledModel):
    """A record: something with an id, a life between draft and withdrawal, and a version.

    `version` grows with each real change of the record or of its parts, `published_at` stays once it is set, and
    both are kept by triggers (`records.triggers`), however a change is written.
    """

    #: The plural name in URLs, in the change log and in former ids.
    resource: ClassVar[str]
    #: Foreign keys of this record to a part or record that shows it among its own parts (only responses have one).
    shown_by: ClassVar[tuple[str, ...]] = ()
    #: The columns that triggers work out, and how.
    computed: ClassVar[tuple[Computation, ...]] = ()
    #: Rules across rows beyond those that every tree has.
    guards: ClassVar[tuple[Guard, ...]] = ()
    #: True for records that need a source before they are published.
    needs_source: ClassVar[bool] = True

    public_id = Line(
        "id",
        max_length=200,
        unique=True,
        validators=[PUBLIC_ID],
        help_text="Readable, unique, and final once the record was published.",
    )
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.DRAFT, db_default=State.DRAFT, db_index=True
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = Prose(null=True, max_length=2_000)
    remarks = Prose(null=True, help_text="What a reader must know about the data, doubts included.")
    version = KeptInteger(default=0, db_default=0)
    created_at = KeptDateTime(default=timezone.now, db_default=Moment())
    modified_at = KeptDateTime(default=timezone.now, db_default=Moment(), db_index=True)
    published_at = KeptDateTime(null=True, blank=True)

    objects: ClassVar[Any] = RecordManager()
    history: ClassVar[Any] = History()

    class Meta:
        abstract = True

    @classmethod
    def table_rules(cls) -> list[models.BaseConstraint]:
        table = cls._meta.db_table
        withdrawn = Q(state=State.WITHDRAWN)
        return [
            models.CheckConstraint(
                condition=MadeOf(models.F("public_id"), characters=LETTERS + FIGURES + "-.", not_at_ends="-."),
                name=f"{table}_public_id_form",
                violation_error_message=PUBLIC_ID.message,
            ),
            models.CheckConstraint(
                condition=(withdrawn & Q(withdrawn_at__isnull=False, withdrawn_reason__isnull=False))
                | (~withdrawn & Q(withdrawn_at__isnull=True, withdrawn_reason__isnull=True)),
                name=f"{table}_withdrawn_says_when_and_why",
                violation_error_message="A withdrawn record says when and why; others say neither.",
            ),
        ]

    def __str__(self) -> str:
        # Not `display`: on an instance that was not read back from the database it is not there yet.
        return str(self.public_id)

    def natural_key(self) -> tuple[str]:
        return (self.public_id,)

    def clean(self) -> None:
        """What triggers refuse, said beforehand: an admin form answers with a message and not with an error."""
        super().clean()
        published = type(self)._default_manager.filter(pk=self.pk, published_at__isnull=False)
        if published.exclude(public_id=self.public_id).exists():
            raise ValidationError({"public_id": "An id that was ever published is final."})
        # A merged record that is kept as a tombstone keeps its id: only a new or changed one is asked.
        keeps = type(self)._default_manager.filter(pk=self.pk, public_id=self.public_id)
        former = FormerId.objects.filter(resource=self.resource, former_id=self.public_id)
        if former.exists() and not keeps.exists():
            raise ValidationError({"public_id": "This id led to a record that was merged; choose another."})
        faults = violations(self, guards_of(type(self)))
        if faults:
            raise ValidationError(faults)


class Part(RuledModel):
    """A row that belongs to one record, or to the two that it links.

    A change of it is a change of its owners. It is shown, and moves their versions, only while no other
    record it links to is a draft.
    """

    #: Foreign keys to the records that show the row.
    owners: ClassVar[tuple[str, ...]]
    #: The columns that triggers work out, and how.
    computed: ClassVar[tuple[Computation, ...]] = ()
    #: What makes the row unique: the fields of its natural key.
    natural: ClassVar[tuple[str, ...]]
    #: Rules across rows.
    guards: ClassVar[tuple[Guard, ...]] = ()

    objects: ClassVar[PartManager[Any]] = PartManager()
    history: ClassVar[Any] = History()

    class Meta:
        abstract = True

    def clean(self) -> None:
        """What triggers refuse, said beforehand."""
        super().clean()
        faults = violations(self, guards_of(type(self)))
        if faults:
            raise ValidationError(faults)

    def natural_key(self) -> tuple[Any, ...]:
        key: list[Any] = []
        for name in self.natural:
            value = getattr(self, name)
            key.append(value.public_id if isinstance(value, Record) else value)
        return tuple(key)
