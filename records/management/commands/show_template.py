"""`manage.py show_template`: the rows of a new record, to be filled in."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from records.loading import placing, project_folder, templates


class Command(BaseCommand):
    """Print a template."""

    help = (
        "Print the rows of a new record and of its parts, by the folder in which each belongs. What is written <…> must"
        " be filled in; rows of parts that there are none of are left out."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", help=f"One of {', '.join(templates.record_names())}.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            kind = templates.kind_named(options["kind"])
        except KeyError:
            names = ", ".join(templates.record_names())
            raise CommandError(f"There is no kind of record “{options['kind']}”. There are {names}.") from None
        there = placing.standing(project_folder())
        home = there.home(kind.label)
        folders: dict[str, list[dict[str, Any]]] = {}
        for row in templates.template(kind):
            folders.setdefault(there.home(row["model"]) or home or "", []).append(row)
        for folder, rows in folders.items():
            self.stdout.write(f"# fixtures/{folder}/")
            self.stdout.write(json.dumps(rows, indent=2, ensure_ascii=False))
