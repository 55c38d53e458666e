"""Loading fixtures: all files in order, all or nothing, and what was loaded is noted."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.core.management import call_command
from django.core.serializers.base import DeserializationError
from django.db import transaction

from records.models import Loaded
from records.triggers.plan import record_models


@dataclass(frozen=True)
class Loading:
    """What a loading did: how many files were read, and how many records of each kind stand in them."""

    files: int
    records: dict[str, int]


def fixture_files(folder: Path) -> list[Path]:
    """The fixture files below `folder`, in loading order: by the numbers that folders and files begin with."""
    return sorted(folder.rglob("*.json"), key=lambda path: path.relative_to(folder).as_posix())


def is_empty() -> bool:
    """Whether the database holds no record of any kind."""
    return not any(model._default_manager.exists() for model in record_models())


class CuratedError(Exception):
    """Records that curators changed since they were loaded: loading again would undo their work."""


def ids_in(files: Iterable[Path]) -> dict[str, set[str]]:
    """The public ids of the records in these files, by model label in small letters."""
    found: dict[str, set[str]] = {}
    for path in files:
        try:
            for row in json.loads(path.read_bytes()):
                if "public_id" in row["fields"]:
                    found.setdefault(row["model"].lower(), set()).add(row["fields"]["public_id"])
        except (ValueError, TypeError, KeyError) as error:
            raise DeserializationError(f"{path} is no list of rows in JSON ({error}).") from error
    return found


def curated() -> list[str]:
    """Records that no longer have the version noted when they were loaded, or are gone, as `resource/id`."""
    there = {
        (model.resource, public_id): version
        for model in record_models()
        for public_id, version in model._default_manager.values_list("public_id", "version")
    }
    return [
        f"{row.resource}/{row.public_id}"
        for row in Loaded.objects.order_by("pk")
        if there.get((row.resource, row.public_id)) != row.version
    ]


def note_versions(loaded: dict[str, set[str]]) -> dict[str, int]:
    """Note the version that each loaded record has now: a higher one later is a curator's work. Returns counts.

    Only of records that stand in the files, now or at an earlier loading: what a curator added is not the loader's.
    """
    counts = {}
    noted = set(Loaded.objects.values_list("resource", "public_id"))
    Loaded.objects.all().delete()
    for model in record_models():
        ids = loaded.get(model._meta.label_lower, set())
        versions = model._default_manager.values_list("public_id", "version")
        rows = [
            Loaded(resource=model.resource, public_id=public_id, version=version)
            for public_id, version in versions
            if public_id in ids or (model.resource, public_id) in noted
        ]
        Loaded.objects.bulk_create(rows, batch_size=1_000)
        counts[model.resource] = len(ids)
    return counts


def load(folder: Path) -> Loading:
    """Load every fixture file below `folder` in one transaction.

    Raises django.core.serializers.base.DeserializationError, IntegrityError or ValidationError from the file that is
    at fault, and CuratedError when curators have changed what was loaded before; nothing is written then.
    """
    files = fixture_files(folder)
    ids = ids_in(files)
    with transaction.atomic():
        if changed := curated():
            shown = ", ".join(changed[:5]) + ("…" if len(changed) > 5 else "")
            raise CuratedError(f"curators have changed {len(changed)} records since they were loaded ({shown}).")
        if files:
            # One call for all: links that point ahead within the set are resolved at its end.
            call_command("loaddata", *[str(path) for path in files], verbosity=0)
        counts = note_versions(ids)
    return Loading(len(files), counts)
