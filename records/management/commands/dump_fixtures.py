"""`manage.py dump_fixtures`: write the database back as fixtures."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from records import loading


class Command(BaseCommand):
    """Write the database as fixtures."""

    help = (
        "Write all records and parts as fixture files: each row in the file in which it stands or from which it was"
        " loaded, new ones in curated.json beside their like. All files or none; what is no fixture is never touched."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=loading.project_folder(),
            help="Where to; the project's own fixtures by default.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            done = loading.dump(options["folder"])
        except (loading.NoFixturesError, OSError) as error:
            raise CommandError(f"Nothing was written: {error}") from error
        if options["verbosity"]:
            self.stdout.write("\n".join(done.lines()))
