"""`manage.py show_source MEETING FIRST-LAST --text FILE`: lines of the text beside the records that cite them."""

import re
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from meetings.curating.text import OtherTextError, lines_of
from meetings.models import OWNERS, Meeting, Source


class Command(BaseCommand):
    """Read a place of the text with what the record has of it."""

    help = "Print lines of the digitised text of a meeting, and after the first line of each source, what rests on it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("meeting", help="The meeting's id.")
        parser.add_argument("lines", help="A line, or first and last: 1372-1420.")
        parser.add_argument("--text", type=Path, required=True, help="The file; its SHA-256 must be the record's.")

    def handle(self, *args: Any, **options: Any) -> None:
        asked = re.fullmatch(r"([0-9]{1,7})(?:-([0-9]{1,7}))?", options["lines"])
        if asked is None:
            raise CommandError("Lines are written 1372-1420, or 1372 for one.")
        first, last = int(asked[1]), int(asked[2] or asked[1])
        meeting = Meeting.objects.filter(public_id=options["meeting"]).first()
        if meeting is None:
            raise CommandError(f"There is no meeting {options['meeting']}.")
        try:
            text = lines_of(meeting, options["text"])
        except (OtherTextError, OSError) as error:
            raise CommandError(str(error)) from error
        if not 1 <= first <= last <= (meeting.text_lines or 0):
            raise CommandError(f"The text has lines 1 to {meeting.text_lines}, and the last is not before the first.")
        sources = (
            Source.objects.filter(paper__meeting=meeting, line_start__lte=last, line_end__gte=first)
            .select_related(*OWNERS.values())
            .order_by("line_start", "line_end", "pk")
        )
        beside: dict[int, list[str]] = {}
        for source in sources:
            owner = next(found for name in OWNERS.values() if (found := getattr(source, name)) is not None)
            said = f"{owner.resource}/{owner.public_id}, lines {source.line_start}-{source.line_end}: {owner.display}"
            beside.setdefault(max(first, source.line_start), []).append(said)
        for number in range(first, last + 1):
            self.stdout.write(f"{number:>6}  {text[number - 1].rstrip()}".rstrip())
            for said in beside.get(number, ()):
                self.stdout.write(f"        ↳ {said}")
