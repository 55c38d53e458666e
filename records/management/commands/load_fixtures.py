"""`manage.py load_fixtures`: load the fixtures in order, all or nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from records import loading


class Command(BaseCommand):
    """Load the fixtures into the database."""

    help = (
        "Load fixture files, all or nothing: only rows that differ are written, what curators changed is never"
        " overwritten, and every fault is told by file, row and field."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="Load these files alone.")
        parser.add_argument(
            "--folder",
            type=Path,
            default=loading.project_folder(),
            help="Where the fixtures are; the project's own by default.",
        )
        parser.add_argument("--if-empty", action="store_true", help="Do nothing when the database holds any record.")
        parser.add_argument("--dry-run", action="store_true", help="Say what would be written, and write nothing.")
        parser.add_argument(
            "--update", action="store_true", help="Leave records that curators changed as they are; load the rest."
        )
        parser.add_argument(
            "--prune", action="store_true", help="Withdraw records that are no longer in the files they came from."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}. Name one with --folder.")
        if options["if_empty"] and not loading.is_empty():
            if options["verbosity"]:
                self.stdout.write("The database holds records already: nothing was loaded.")
            return
        if not options["files"] and not loading.fixture_files(folder):
            raise CommandError(f"Nothing was loaded: there are no fixture files in {folder}.")
        try:
            report = loading.load(
                folder,
                options["files"],
                update=options["update"],
                prune=options["prune"],
                dry_run=options["dry_run"],
            )
        except (loading.RefusedError, loading.CuratedError, FileNotFoundError, DatabaseError) as error:
            raise CommandError(f"Nothing was loaded: {error}") from error
        if options["verbosity"]:
            self.stdout.write("\n".join(report.lines(dry=options["dry_run"])))
