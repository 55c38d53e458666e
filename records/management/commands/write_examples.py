"""`manage.py write_examples`: keep what each operation of the API answers, for the OpenAPI document."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.test import Client
from drf_spectacular.generators import SchemaGenerator

from records.serving import schema

HOST = "127.0.0.1:8000"
#: What differs from one loading of the data to the next, and what is written instead.
MOMENT = "2004-10-28T12:00:00.000000Z"
CONSTANT = {"version": 1, "created_at": MOMENT, "modified_at": MOMENT, "as_of": MOMENT}
#: A request that goes wrong in the way that is most common.
WRONG = "/api/v1/themes/?shceme=population"


def steady(answer: Any) -> Any:
    """The answer with constants in place of what differs each time."""
    if isinstance(answer, list):
        return [steady(each) for each in answer]
    if isinstance(answer, dict):
        # The version of the software is text, and stays.
        return {
            name: CONSTANT[name] if name in CONSTANT and type(value) is type(CONSTANT[name]) else steady(value)
            for name, value in answer.items()
        }
    return answer


def addresses() -> dict[str, str]:
    """What is asked for each operation: one row of a list, and the record that the filter `id` has as its example."""
    found = SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-untyped-call]
    ids: dict[str, str] = {}
    asked: dict[str, str] = {}
    for path, operations in found["paths"].items():
        name = operations["get"]["operationId"]
        parameters = {each["name"]: each for each in operations["get"].get("parameters", [])}
        if "{id}" in path:
            listed = path.removesuffix("{id}/")
            record = ids.get(listed) or _get(f"{listed}?page_size=1")["results"][0]["id"]
            asked[name] = path.replace("{id}", record)
        else:
            if "id" in parameters:
                ((ids[path],),) = parameters["id"]["schema"]["examples"]
            asked[name] = f"{path}?page_size=1" if "page_size" in parameters else path
    return asked


def _get(address: str, status: int = 200) -> Any:
    answer = Client(headers={"host": HOST}).get(address)
    if answer.status_code != status:
        raise CommandError(f"{address} answers {answer.status_code}. Load the fixtures first, or mend the example.")
    return answer.json()


def answers() -> dict[str, Any]:
    """The answer of each operation by its id, and one problem document."""
    found = {name: steady(_get(address)) for name, address in addresses().items()}
    return {**found, "problem": _get(WRONG, status=400)}


class Command(BaseCommand):
    """Write the examples."""

    help = "Ask each operation of the API and keep its answer in config/examples/; needs the fixtures."

    def handle(self, *args: Any, **options: Any) -> None:
        folder = schema.examples_folder()
        found = answers()
        if any(answer.get("results") == [] for answer in found.values()):
            raise CommandError("A list is empty: load the fixtures first.")
        folder.mkdir(exist_ok=True)
        for file in folder.glob("*.json"):
            if file.stem not in found:
                file.unlink()
        for name, answer in found.items():
            text = json.dumps(answer, indent=2, ensure_ascii=False)
            (folder / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
