"""What the database notes about records as a whole: changes, former ids, the epoch, what was loaded."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from records.choices import ChangeAction
from records.models.kept import Moment
from records.models.ruled import RuledModel
from records.models.text import Line


class Change(RuledModel):
    """One line of the change log, written by triggers alone.

    `action` is what the public saw, worked out from what it saw before. `sequence` is null until the step
    that numbers committed changes has numbered it: numbers handed out before commit lose changes.
    Rows stay when their record is gone, so that a record made again starts above its old versions.
    """

    resource = Line(max_length=40)
    public_id = Line(max_length=200)
    version = models.BigIntegerField()
    action = models.CharField(max_length=10, choices=ChangeAction.choices)
    into = Line(null=True, max_length=200, help_text="For a merge: the id of the kept record.")
    at = models.DateTimeField(default=timezone.now, db_default=Moment())
    sequence = models.BigIntegerField(null=True, blank=True, unique=True)

    class Meta:
        indexes = [
            models.Index(fields=["resource", "public_id", "version", "id"], name="records_change_by_record"),
            models.Index(fields=["id"], condition=Q(sequence__isnull=True), name="records_change_unnumbered"),
        ]

    def __str__(self) -> str:
        return f"{self.resource}/{self.public_id} {self.action} {self.version}"


class FormerId(RuledModel):
    """An id that leads to another record since its own was merged, until the merge is undone.

    Ids and not foreign keys: both are immutable once published, and one table serves every kind.
    """

    resource = Line(max_length=40)
    former_id = Line(max_length=200)
    current_id = Line(max_length=200)
    created_at = models.DateTimeField(default=timezone.now, db_default=Moment())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["resource", "former_id"], name="records_formerid_once"),
            models.CheckConstraint(condition=~Q(former_id=models.F("current_id")), name="records_formerid_not_itself"),
        ]
        indexes = [models.Index(fields=["resource", "current_id"], name="records_formerid_current")]

    def __str__(self) -> str:
        return f"{self.resource}/{self.former_id} → {self.current_id}"


class Epoch(RuledModel):
    """The one row that says which life of the database this is.

    A restore, a flush, or a migration that wrote unseen begins a new one: numbers and tags of another epoch
    mean nothing in this.
    """

    id = models.SmallIntegerField(primary_key=True, default=1)
    epoch = Line(max_length=40)
    started_at = models.DateTimeField(default=timezone.now, db_default=Moment())

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="records_epoch_one_row")]

    def __str__(self) -> str:
        return str(self.epoch)


class Loaded(RuledModel):
    """A record that was loaded from a fixture file: which file, and the version that it then had.

    A higher version since is a curator's work, which loading never undoes.
    """

    resource = Line(max_length=40)
    public_id = Line(max_length=200)
    version = models.BigIntegerField()
    file = Line(
        null=True,
        max_length=1_000,
        help_text="From the project's root, else from the system's. Empty for what was loaded before this was noted.",
    )

    class Meta:
        verbose_name_plural = "loaded"
        constraints = [
            models.UniqueConstraint(fields=["resource", "public_id"], name="records_loaded_once"),
        ]
        indexes = [models.Index(fields=["file"], name="records_loaded_by_file")]

    def __str__(self) -> str:
        return f"{self.resource}/{self.public_id} {self.version}"


class LoadedPart(RuledModel):
    """A part that was loaded from a fixture file: when it is no longer there, it is taken away."""

    model = Line(max_length=100, help_text="As fixtures name it: meetings.activityreport.")
    key = Line(max_length=3_000, help_text="What makes the row unique, as JSON.")
    file = Line(max_length=1_000)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["model", "key"], name="records_loadedpart_once"),
        ]
        indexes = [models.Index(fields=["file"], name="records_loadedpart_by_file")]

    def __str__(self) -> str:
        return f"{self.model} {self.key}"
