"""`manage.py audit_data`: list what looks wrong in the record."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from meetings.curating.audit import audit
from meetings.curating.rows import words


class Command(BaseCommand):
    """Look for duplicates, gaps and implausible values."""

    help = "List what looks wrong in the database and is not explained in coverage.toml; exit status 1 if anything is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--folder", type=Path, default=Path(settings.BASE_DIR) / "fixtures")
        parser.add_argument("--all", action="store_true", help="List what is explained, too.")

    def handle(self, *args: Any, **options: Any) -> None:
        reasons = {row["finding"]: row["reason"] for row in words(options["folder"]).get("explained", ())}
        findings = audit()
        for finding in findings:
            reason = reasons.get(finding.key)
            if reason is None or options["all"]:
                self.stdout.write(f"{finding.key}\n    {finding.what}{f' Explained: {reason}' if reason else ''}")
        stale = sorted(reasons.keys() - {finding.key for finding in findings})
        for key in stale:
            self.stdout.write(f"{key}\n    Is explained, but not found any more: take it out of coverage.toml.")
        still_open = sum(finding.key not in reasons for finding in findings) + len(stale)
        summary = f"{len(findings)} findings, {still_open} open."
        if still_open:
            raise CommandError(summary)
        self.stdout.write(summary)
