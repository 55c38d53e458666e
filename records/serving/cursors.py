"""The text of a cursor: signed, opaque, and bound to the list, the filters and the order that it was given for."""

import json
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

from django.core import signing
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from records.serving import keyset

#: Begins a list.
FIRST = "*"
#: Parameters that change what is shown of the rows, and not which rows come in which order.
SHAPE = frozenset(
    {"cursor", "page", "page_size", "fields", "omit", "expand", "facets", "facet_mode", "zeros", "format"}
)
BEGIN = "Follow `next` as it was given, or begin again with cursor=*."
_SIGNER = signing.Signer(salt="cursor", sep=".")


class _Json:
    """Texts as they are: escapes would make the cursors of most scripts several times as long."""

    def dumps(self, value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    def loads(self, data: bytes) -> Any:
        return json.loads(data)


def _asked(request: Request, ordering: str) -> str:
    """What the rows and their order depend on, in few characters."""
    filters = sorted((name, sorted(values)) for name, values in request.query_params.lists() if name not in SHAPE)
    filters = [each for each in filters if each[0] != "ordering"]
    text = json.dumps([request.path, ordering, filters])
    return urlsafe_b64encode(sha256(text.encode()).digest()[:9]).decode()


def write(request: Request, ordering: str, values: keyset.Values) -> str:
    """The cursor that continues after the row with these values."""
    payload = [_asked(request, ordering), *map(keyset.plain, values)]
    return _SIGNER.sign_object(payload, serializer=_Json, compress=True)


def read(request: Request, ordering: str, terms: int) -> keyset.Values | None:
    """The values of the row after which `cursor` continues; None where it begins.

    Raises rest_framework.exceptions.ValidationError for a text that no list gave, and for that of another list.
    """
    text = request.query_params["cursor"]
    if text == FIRST:
        return None
    try:
        asked, *values = _SIGNER.unsign_object(text, serializer=_Json)
    except Exception:
        raise ValidationError({"cursor": f"This is no cursor that was given here. {BEGIN}"}, "invalid") from None
    if asked != _asked(request, ordering) or len(values) != terms:
        raise ValidationError(
            {"cursor": f"This cursor belongs to another list, other filters or another order. {BEGIN}"}, "foreign"
        )
    return [keyset.whole(value) for value in values]
