"""From keys to bytes: records as JSON, rendered inside the database by one statement (`records.serving.compile`).

Whatever shows records goes this way, and only here would a store of ready documents take its place.
"""

from collections.abc import Sequence
from typing import Any

from django.db import connections
from rest_framework.renderers import JSONRenderer

from records.serving.compile import statement
from records.serving.engines import ENGINES, ROOT
from records.serving.serializers import RecordSerializer
from records.serving.shape import Shape


class Rendered(bytes):
    """A body that is ready to be sent."""


class Renderer(JSONRenderer):
    """Sends what is rendered as it is, and anything else as JSON."""

    def render(self, data: Any, accepted_media_type: str | None = None, renderer_context: Any = None) -> bytes:
        if isinstance(data, Rendered):
            return data
        rendered: bytes = super().render(data, accepted_media_type, renderer_context)
        return rendered


def _bytes(text: str, root: str) -> bytes:
    # As REST framework does it: JSON may hold these two, JavaScript of old may not.
    text = text.replace(ROOT, root).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return text.encode()


def records(
    serializer: type[RecordSerializer], shape: Shape, keys: Sequence[int], root: str, using: str
) -> list[bytes]:
    """The records that have these keys, each as a JSON object, in the order of the keys; one query."""
    if not keys:
        return []
    connection = connections[using]
    engine = ENGINES[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(statement(serializer, shape, connection.vendor).by_key, [engine.keys(keys)])
        found = dict(cursor.fetchall())
    # A record that was deleted since its key was read is left out.
    return [_bytes(found[key], root) for key in keys if key in found]


def published(
    serializer: type[RecordSerializer], shape: Shape, public_id: str, root: str, using: str
) -> Rendered | None:
    """The published record of this id as a JSON object, None where there is none; one query."""
    connection = connections[using]
    with connection.cursor() as cursor:
        cursor.execute(statement(serializer, shape, connection.vendor).by_id, [public_id])
        row = cursor.fetchone()
    return Rendered(_bytes(row[1], root)) if row is not None else None


def _dumped(value: Any) -> bytes:
    # Of a bare None the renderer makes nothing at all.
    rendered: bytes = JSONRenderer().render([value])
    return rendered[1:-1]


def envelope(around: dict[str, Any], rows: Sequence[bytes]) -> Rendered:
    """A list's object, with the rows in place of its `results`."""
    parts = [
        _dumped(name) + b":" + (b"[" + b",".join(rows) + b"]" if name == "results" else _dumped(value))
        for name, value in around.items()
    ]
    return Rendered(b"{" + b",".join(parts) + b"}")
