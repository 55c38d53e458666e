"""How operations are described in the OpenAPI document.

Each has a sentence, and a real answer as its example: `config/examples/`, which `manage.py write_examples` writes.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.conf import settings
from drf_spectacular.openapi import AutoSchema as SpectacularSchema

#: Marks, while the document is made, a field whose choices may be null.
MAY_BE_NULL = "x-may-be-null"

#: Begins the example at the end of a parameter's description.
EXAMPLE = " Example: "
#: What the ids in an address may lead to, beside the record.
BY_ID = (
    "The id of a record that was merged into another is answered with 301 and the address of the kept record, that"
    " of a withdrawn record with 410 and when and why it was withdrawn, an unknown id with 404."
)

PROBLEM = {
    "type": "object",
    "description": "A problem document (RFC 9457). `type` is the address of a page that explains it.",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["code", "detail"],
                "properties": {
                    "parameter": {"type": "string"},
                    "pointer": {"type": "string"},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
        "withdrawn_at": {"type": "string", "format": "date-time"},
        "withdrawn_reason": {"type": "string"},
    },
}

_TEXT_OR_NULL = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0, "description": "How many of the records that the list finds have it."}


def _bucket(description: str, **members: Any) -> dict[str, Any]:
    members = {**members, "count": _COUNT}
    return {"type": "object", "description": description, "required": list(members), "properties": members}


_KEY_AND_LABEL = {"key": _TEXT_OR_NULL, "label": _TEXT_OR_NULL}
_PAIR = {"type": "array", "items": _TEXT_OR_NULL, "minItems": 2, "maxItems": 2}
#: As areas show it.
_POINT = {"oneOf": [{"$ref": "#/components/schemas/Point"}, {"type": "null"}]}
_BUCKETS = {
    "CrossBucket": _bucket("A pair of values and how many have both.", keys=_PAIR, labels=_PAIR),
    "AreaBucket": _bucket(
        "A bucket that names an area, with what puts it on a map.",
        **_KEY_AND_LABEL,
        m49=_TEXT_OR_NULL,
        iso_alpha3=_TEXT_OR_NULL,
        point=_POINT,
    ),
    "Bucket": _bucket(
        "A value and how many have it. `key` is what the filter of that name takes, null for those without a value.",
        **_KEY_AND_LABEL,
    ),
}
#: What a list answers to `facets`.
FACETS: dict[str, Any] = {
    **_BUCKETS,
    "Facets": {
        "type": "object",
        "description": "Only where `facets` asks: by the names given there, the buckets, most frequent first.",
        "additionalProperties": {
            "type": "array",
            "items": {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in _BUCKETS]},
        },
    },
}


def examples_folder() -> Path:
    """Where the examples are: a file for each operation, `{operation_id}.json`, and `problem.json`."""
    return Path(settings.BASE_DIR) / "config" / "examples"


@cache
def example(name: str) -> Any:
    """The answer of an operation as `examples_folder` keeps it, or None before it was written."""
    file = examples_folder() / f"{name}.json"
    return json.loads(file.read_text()) if file.exists() else None


class AutoSchema(SpectacularSchema):
    """Tags an operation with its resource, and remembers which choices may be null."""

    def _map_serializer_field(self, field: Any, direction: Any, bypass_extensions: bool = False) -> Any:
        found = super()._map_serializer_field(field, direction, bypass_extensions)  # type: ignore[no-untyped-call]
        # Making a component of the choices forgets it (see `_choices_that_may_be_null`).
        return {**found, MAY_BE_NULL: True} if None in found.get("enum", ()) else found

    def _get_parameters(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = super()._get_parameters()
        return [*found, *getattr(self.view, "shape_parameters", list)()]

    def get_tags(self) -> list[str]:
        resource = getattr(self.view, "resource", None)
        return [str(resource)] if resource else ["root"]

    def get_summary(self) -> str:
        view: Any = self.view
        if getattr(view, "detail", None):
            kind = getattr(view, "kind", None)
            return f"One {kind._meta.verbose_name}, by its id." if kind else str(super().get_description())
        return str(type(view).__doc__).strip().splitlines()[0]

    def get_description(self) -> str:  # type: ignore[override]
        view: Any = self.view
        if not getattr(view, "detail", None):
            # The summary says it all.
            return ""
        if not hasattr(view, "kind"):
            return ""
        schemes = ", ".join(f"`{scheme}:`" for scheme in view.outside_ids)
        outside = f" An outside id in its place ({schemes}) is answered with 302 and the address of the record."
        return BY_ID + (outside if schemes else "")

    def get_operation_id(self) -> str:
        view: Any = self.view
        resource = getattr(view, "resource", None)
        if resource is None:
            return str(super().get_operation_id())
        return f"{resource}_{'list' if view.detail is False else 'retrieve'}"


def _choices_that_may_be_null(schemas: dict[str, Any]) -> None:
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            if field.pop(MAY_BE_NULL, False):
                field["oneOf"] = [*field.pop("allOf"), {"type": "null"}]


def as_asked(value: Any) -> str:
    """An example as it is written in an address."""
    first = value[0] if isinstance(value, list) else value
    text = str(first).lower() if isinstance(first, bool) else str(first)
    return quote(text, safe="/,-*")


def _typed(value: Any, schema: dict[str, Any]) -> Any:
    """An example, which is written as in an address, as a value of its type."""
    if isinstance(value, list):
        return [_typed(each, schema["items"]) for each in value]
    if isinstance(value, str) and schema.get("type") in {"boolean", "integer"}:
        return json.loads(value)
    return value


def _describe_parameters(paths: dict[str, Any]) -> None:
    operations = {operation["operationId"]: operation for path in paths.values() for operation in path.values()}
    for name, operation in operations.items():
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "path":
                parameter["description"] = "The id of the record, as lists give it."
                if example(name):
                    parameter["example"] = example(name)["id"]
            elif "example" in parameter:
                # As `example` of the parameter, Swagger UI would fill it into every field and send them all.
                value = _typed(parameter.pop("example"), parameter["schema"])
                parameter["schema"] = {**parameter["schema"], "examples": [value]}
                parameter["description"] += f"{EXAMPLE}`{parameter['name']}={as_asked(value)}`."


def _add_facets(paths: dict[str, Any], schemas: dict[str, Any]) -> None:
    """To the answer of each list that takes `facets`."""
    schemas.update(FACETS)
    for operation in (operation for operations in paths.values() for operation in operations.values()):
        if any(parameter["name"] == "facets" for parameter in operation.get("parameters", [])):
            answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
            envelope = schemas[answer["$ref"].rpartition("/")[2]]
            envelope["properties"]["facets"] = {"$ref": "#/components/schemas/Facets"}


def describe(result: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
    """Post-processing hook: examples, and one `Problem` component, the `default` answer of every operation."""
    schemas = result["components"].setdefault("schemas", {})
    _choices_that_may_be_null(schemas)
    _add_facets(result["paths"], schemas)
    schemas["Problem"] = {**PROBLEM, "examples": [example("problem")]} if example("problem") else PROBLEM
    answer = {
        "description": "Any error: a problem document.",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    _describe_parameters(result["paths"])
    for operations in result["paths"].values():
        for operation in operations.values():
            right = operation["responses"]["200"]
            right["description"] = "What was asked for."
            found = example(operation["operationId"])
            if found is not None:
                right["content"]["application/json"]["example"] = found
            operation["responses"]["default"] = answer
    return result
