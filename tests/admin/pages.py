"""Admin pages as a browser has them: what a form would send, read off its HTML."""

from html.parser import HTMLParser
from typing import Any

from django.apps import apps
from django.db import models
from django.test import Client
from django.urls import reverse

from meetings.choices import Strength
from meetings.models import RecommendationStrength
from records.models import Part, Record
from tests.factories import make

#: Every kind of record, by resource.
KINDS: dict[str, type[Record]] = {model.resource: model for model in apps.get_models() if issubclass(model, Record)}
PARTS = [model for model in apps.get_models() if issubclass(model, Part)]


class _Fields(HTMLParser):
    """Collects what the page's main form holds, as a browser would send it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.fields: dict[str, list[str]] = {}
        self._inside = False
        self._select: str | None = None
        self._multiple = False
        self._options: list[tuple[str, bool]] = []
        self._area: str | None = None
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = found.get("id", "").endswith("_form") and "logout" not in found["id"]
        if not self._inside:
            return
        name = found.get("name", "")
        if tag == "input" and found.get("type") == "checkbox":
            found.setdefault("value", "on")
        if tag == "input" and name and found.get("type") not in {"submit", "button"}:
            if found.get("type") != "checkbox" or "checked" in found:
                self.fields.setdefault(name, []).append(found.get("value", ""))
        elif tag == "select":
            self._select, self._multiple, self._options = name, "multiple" in found, []
        elif tag == "option" and self._select is not None:
            self._options.append((found.get("value", ""), "selected" in found))
        elif tag == "textarea":
            self._area, self._text = name, ""

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "select" and self._select is not None:
            chosen = [value for value, selected in self._options if selected]
            if not chosen and not self._multiple and self._options:
                chosen = [self._options[0][0]]
            if chosen:
                self.fields.setdefault(self._select, []).extend(chosen)
            self._select = None
        elif tag == "textarea" and self._area is not None:
            # The first line end belongs to the tag; browsers send line ends as CR LF.
            text = self._text.removeprefix("\r").removeprefix("\n")
            self.fields.setdefault(self._area, []).append(text.replace("\r\n", "\n").replace("\n", "\r\n"))
            self._area = None


def address(model: type[models.Model], page: str, *args: Any) -> str:
    """Where the admin has a page of `model`."""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def form_on(response: Any) -> dict[str, Any]:
    """What the form on a page would send if nothing were touched."""
    reader = _Fields()
    reader.feed(response.content.decode())
    return {name: values for name, values in reader.fields.items() if "__prefix__" not in name}


def empty_form(client: Client, model: type[Record], **typed: Any) -> dict[str, Any]:
    """What the form for a new record would send, with something typed."""
    return {**form_on(client.get(address(model, "add"))), **typed}


def filled_form(client: Client, record: Record, **typed: Any) -> dict[str, Any]:
    """What the form of a record would send, with something typed."""
    return {**form_on(client.get(address(type(record), "change", record.pk))), **typed}


def save(client: Client, record: Record, data: dict[str, Any]) -> Any:
    """Send the form of a record."""
    return client.post(address(type(record), "change", record.pk), data)


def with_row(data: dict[str, Any], prefix: str, **values: Any) -> dict[str, Any]:
    """`data` and one more row of an inline."""
    number = int(data[f"{prefix}-TOTAL_FORMS"][0])
    row = {f"{prefix}-{number}-{name}": value for name, value in values.items()}
    return {**data, **row, f"{prefix}-TOTAL_FORMS": [str(number + 1)]}


def assert_saved(response: Any) -> None:
    """The form was taken: the page sends on."""
    assert response.status_code == 302, faults_on(response)


def faults_on(response: Any) -> list[str]:
    """Every message on a form that was refused."""
    assert response.status_code == 200
    return [
        str(message)
        for faults in response.context["errors"]
        for message in ([faults] if isinstance(faults, str) else faults)
    ]


def parts_of(record: Record, number: int = 1) -> list[Part]:
    """One more row of every part that `record` shows, from either side; `number` tells like rows apart."""
    return [
        make(part, **{owner: record}, **_apart(part, number))
        for part in PARTS
        for owner in part.owners
        if part._meta.get_field(owner).related_model is type(record)
    ]


def _apart(part: type[Part], number: int) -> dict[str, Any]:
    columns = {field.name for field in part._meta.local_fields}
    return {
        **({"position": number} if "position" in columns else {}),
        **({"strength": Strength.values[number]} if part is RecommendationStrength else {}),
    }


def whole(model: type[Record], rows: int = 1, **given: Any) -> Any:
    """A record with `rows` rows of every part, and as many links of every many-to-many."""
    record = make(model, **given)
    for number in range(1, rows + 1):
        parts_of(record, number)
        for field in model._meta.local_many_to_many:
            getattr(record, field.name).add(make(field.related_model))
    record.refresh_from_db()
    return record
