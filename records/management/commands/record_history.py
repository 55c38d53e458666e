"""`manage.py record_history`: write the history entries that bulk writes and raw SQL left out."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from records import history


class Command(BaseCommand):
    """Catch up with what was written past the history."""

    help = (
        "Write a history entry for each row of a record or part that differs from its last entry, and for each that is "
        "gone. Run it after raw SQL or bulk writes of your own; everything else writes its entries itself."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--reason", default="Recorded afterwards", help="What the entries say of why.")

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            written = history.catch_up(options["reason"])
        if options["verbosity"]:
            self.stdout.write(f"{written} history entries were written.")
