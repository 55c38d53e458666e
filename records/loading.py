"""Loading fixtures: all files in order, all or nothing, and what was loaded is noted."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.core.management import call_command
from django.db import transaction

from records.models import Loaded, Record
from records.triggers.plan import record_models


@dataclass(frozen=True)
class Loading:
    """What a loading did: how many files were read, and how many records the database holds of each kind."""

    files: int
    records: dict[str, int]


def fixture_files(folder: Path) -> list[Path]:
    """The fixture files below `folder`, in loading order: by the numbers that folders and files begin with."""
    return sorted(folder.rglob("*.json"), key=lambda path: path.relative_to(folder).as_posix())


def is_empty() -> bool:
    """Whether the database holds no record of any kind."""
    return not any(model._default_manager.exists() for model in record_models())


def note_versions(models: Iterable[type[Record]]) -> dict[str, int]:
    """Note the version that each record has now: a higher one later is a curator's work. Returns counts."""
    counts = {}
    Loaded.objects.all().delete()
    for model in models:
        versions = model._default_manager.values_list("public_id", "version")
        rows = [
            Loaded(resource=model.resource, public_id=public_id, version=version) for public_id, version in versions
        ]
        Loaded.objects.bulk_create(rows, batch_size=1_000)
        counts[model.resource] = len(rows)
    return counts


def load(folder: Path) -> Loading:
    """Load every fixture file below `folder` in one transaction.

    Raises django.core.serializers.base.DeserializationError, IntegrityError or ValidationError from the file that is
    at fault; nothing is written then.
    """
    files = fixture_files(folder)
    with transaction.atomic():
        if files:
            # One call for all: links that point ahead within the set are resolved at its end.
            call_command("loaddata", *[str(path) for path in files], verbosity=0)
        counts = note_versions(record_models())
    return Loading(len(files), counts)
