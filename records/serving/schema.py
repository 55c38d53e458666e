"""How operations are described in the OpenAPI document."""

from typing import Any

from drf_spectacular.openapi import AutoSchema as SpectacularSchema

#: Marks, while the document is made, a field whose choices may be null.
MAY_BE_NULL = "x-may-be-null"

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


class AutoSchema(SpectacularSchema):
    """Tags an operation with its resource, and remembers which choices may be null."""

    def _map_serializer_field(self, field: Any, direction: Any, bypass_extensions: bool = False) -> Any:
        found = super()._map_serializer_field(field, direction, bypass_extensions)  # type: ignore[no-untyped-call]
        # Making a component of the choices forgets it (see `_choices_that_may_be_null`).
        return {**found, MAY_BE_NULL: True} if None in found.get("enum", ()) else found

    def get_tags(self) -> list[str]:
        resource = getattr(self.view, "resource", None)
        return [str(resource)] if resource else ["root"]

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


def describe_problems(result: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
    """Post-processing hook: one `Problem` component, and it is the `default` answer of every operation."""
    schemas = result["components"].setdefault("schemas", {})
    _choices_that_may_be_null(schemas)
    schemas["Problem"] = PROBLEM
    answer = {
        "description": "Any error: a problem document.",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for operations in result["paths"].values():
        for operation in operations.values():
            operation["responses"]["default"] = answer
    return result
