"""`manage.py write_reference`: write the tables of docs/api.md, of parameters and of problems."""

import re
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from drf_spectacular.generators import SchemaGenerator

from records.serving import schema
from records.serving.problems import PROBLEMS

#: Parameters of every list, which the text explains once.
PAGING = ("page", "page_size", "cursor")
#: The other filters of a date, beside its plain name.
BOUNDS = ("gte", "lte", "gt", "lt", "isnull")


def page() -> Path:
    """The page that holds the tables."""
    return Path(settings.BASE_DIR) / "docs" / "api.md"


def _vocabulary(values: dict[str, Any]) -> str:
    """Where the values of a parameter are listed, if it takes those of a vocabulary."""
    component = values.get("items", {}).get("$ref", "").rpartition("/")[2]
    if not component:
        return ""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", component).lower()
    return f" A value of `/api/v1/vocabularies/{name}/`."


def _described(parameter: dict[str, Any]) -> tuple[str, str]:
    """What a parameter means, and its example."""
    meaning, _, example = parameter["description"].rpartition(schema.EXAMPLE)
    return meaning, example.rstrip(".")


def _rows(parameters: dict[str, dict[str, Any]]) -> list[str]:
    rows = []
    for name, parameter in parameters.items():
        base, _, suffix = name.partition("__")
        dated = f"{base}__gte" in parameters
        if dated and suffix in BOUNDS:
            continue
        meaning, example = _described(parameter)
        names, meaning = f"`{name}`", meaning + _vocabulary(parameter["schema"])
        if name == "ordering":
            known = re.findall(r"`(\w+)`", meaning)
            meaning = f"By {', '.join(f'`{each}`' for each in known)}; see [order](#order)."
        if name == "facets":
            known = re.findall(r"`([\w:]+)`", meaning)
            meaning = f"Counts by {', '.join(f'`{each}`' for each in known)}; see [facets](#facets)."
        if dated:
            suffixes = " ".join(f"`__{bound}`" for bound in BOUNDS)
            names = f"{names}, with {suffixes}"
            meaning = meaning.partition(":")[0] + ": a [date](#dates)."
            _, example = _described(parameters[f"{name}__gte"])
        rows.append(f"| {names} | {meaning} | {example} |")
    return rows


def parameters() -> str:
    """A heading, a sentence and a table for each list."""
    found = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    parts = []
    for path, operations in found["paths"].items():
        operation = operations["get"]
        if not operation["operationId"].endswith("_list"):
            continue
        own = {each["name"]: each for each in operation["parameters"] if each["name"] not in PAGING}
        table = ["", "| parameter | meaning | example |", "|---|---|---|", *_rows(own)] if own else []
        parts.append("\n".join([f"### {operation['tags'][0]}", "", f"`{path}` {operation['summary']}", *table]))
    return "\n\n".join(parts)


def problems() -> str:
    """A table of the types of problem."""
    rows = [
        f"| `{problem.slug}` | {problem.status} | {problem.title} | {problem.explanation} |"
        for problem in PROBLEMS.values()
    ]
    return "\n".join(["| type | status | title | what to do |", "|---|---|---|---|", *rows])


def written(text: str) -> str:
    """`text` with the tables between their markers as they should be."""
    for name, table in {"parameters": parameters(), "problems": problems()}.items():
        begin, end = f"<!-- {name}: written by make schema -->", f"<!-- end of {name} -->"
        before, found, rest = text.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise CommandError(f"docs/api.md has no place for {name}: {begin} … {end}")
        text = f"{before}{begin}\n\n{table}\n\n{end}{after}"
    return text


class Command(BaseCommand):
    """Write the tables."""

    help = "Write the tables of parameters and of problems into docs/api.md."

    def handle(self, *args: Any, **options: Any) -> None:
        file = page()
        file.write_text(written(file.read_text(encoding="utf-8")), encoding="utf-8")
