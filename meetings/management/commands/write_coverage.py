"""`manage.py write_coverage`: write fixtures/COVERAGE.md."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from meetings.curating import report
from meetings.curating.coverage import cover
from meetings.curating.rows import Rows, words


class Command(BaseCommand):
    """Count what the fixtures cover of the text."""

    help = "Write COVERAGE.md from the fixtures and coverage.toml, or say what coverage.toml lacks (exit status 1)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--folder", type=Path, default=Path(settings.BASE_DIR) / "fixtures")
        parser.add_argument("--check", action="store_true", help="Write nothing; exit 1 when it would change.")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        rows, said = Rows(folder), words(folder)
        found = cover(rows.papers(), rows.citations())
        text = report.write(found, rows.chains(), said)
        target = folder / "COVERAGE.md"
        if options["check"]:
            if not target.exists() or target.read_text(encoding="utf-8") != text:
                raise CommandError("COVERAGE.md is not what the fixtures say: run manage.py write_coverage.")
        else:
            target.write_text(text, encoding="utf-8")
        wrong = report.faults(found, said, rows.known())
        if wrong:
            raise CommandError("coverage.toml:\n" + "\n".join(wrong))
