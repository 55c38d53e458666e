"""`manage.py load_fixtures`: load the fixtures in order, all or nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.core.serializers.base import DeserializationError
from django.db import DatabaseError

from records import loading


class Command(BaseCommand):
    """Load the fixtures into the database."""

    help = "Load all fixture files in order, all or nothing, and note the version that each record then has."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--folder",
            type=Path,
            default=Path(settings.BASE_DIR) / "fixtures",
            help="Where the fixtures are; the project's own by default.",
        )
        parser.add_argument("--if-empty", action="store_true", help="Do nothing when the database holds any record.")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}. Name one with --folder.")
        if options["if_empty"] and not loading.is_empty():
            if options["verbosity"]:
                self.stdout.write("The database holds records already: nothing was loaded.")
            return
        if not loading.fixture_files(folder):
            raise CommandError(f"Nothing was loaded: there are no fixture files in {folder}.")
        try:
            done = loading.load(folder)
        except (DeserializationError, DatabaseError, loading.CuratedError) as error:
            raise CommandError(f"Nothing was loaded: {error}") from error
        if options["verbosity"]:
            counts = ", ".join(f"{count} {resource}" for resource, count in done.records.items())
            self.stdout.write(f"Loaded {done.files} files: {counts}.")
