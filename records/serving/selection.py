"""The shape that a client asks for: `fields`, `omit` and `expand`, checked against the serializer."""

from functools import cache
from typing import Any

from django.db import models
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from records.serving.serializers import LinkSerializer, RecordSerializer, SideSerializer
from records.serving.shape import Path, Shape
from records.serving.strict import nearest

PARAMETERS = ("fields", "omit", "expand")
#: How many links an expansion may follow, one after the other.
DEEPEST = 3
#: How many links may be expanded at once: all of them are parts of one statement.
MOST = 20


@cache
def whole(serializer: type[RecordSerializer]) -> RecordSerializer:
    """The serializer with every field, to be looked at: REST framework takes milliseconds to make its fields."""
    return serializer(context={"root": ""})


def model_of(field: Any, model: type[models.Model]) -> type[models.Model]:
    """The model of the rows or records that a field shows, in a serializer of `model`."""
    child = getattr(field, "child", field)
    if not isinstance(child, LinkSerializer):
        # A group of own columns has no model of its own.
        found: type[models.Model] = getattr(getattr(child, "Meta", None), "model", model)
        return found
    if child.neighbour:
        return model
    if isinstance(field.parent, SideSerializer):
        ((_, far), _) = field.parent.Meta.sides  # type: ignore[attr-defined]
        return _related(model, far)
    steps = [*str(field.source).split("."), *([child.through] if child.through else [])]
    for step in steps:
        model = _related(model, step)
    return model


def _related(model: type[models.Model], name: str) -> type[models.Model]:
    found: type[models.Model] = model._meta.get_field(name).related_model  # type: ignore[assignment]
    return found


def _inner(field: Any) -> dict[str, Any] | None:
    """The fields of the rows or of the object that a field shows; None where it shows a value or a link."""
    child = getattr(field, "child", field)
    is_object = isinstance(child, serializers.Serializer) and not isinstance(child, LinkSerializer)
    return dict(child.fields) if is_object else None


def links(serializer: RecordSerializer) -> list[tuple[Path, type[models.Model]]]:
    """The links of a payload: the path of each, and the kind of record that it leads to."""
    return _links(dict(serializer.fields), serializer.Meta.model, ())


def _links(fields: dict[str, Any], model: type[models.Model], before: Path) -> list[tuple[Path, type[models.Model]]]:
    found: list[tuple[Path, type[models.Model]]] = []
    for name, field in fields.items():
        inner, target, path = _inner(field), model_of(field, model), (*before, name)
        if inner is not None:
            found += _links(inner, target, path)
        elif isinstance(getattr(field, "child", field), LinkSerializer):
            found.append((path, target))
    return found


def _check_path(text: str, serializer: RecordSerializer, shown: tuple[str, ...]) -> list[Path]:
    """The path that `text` names, after each shorter one that it needs.

    Raises ValidationError where it leads to no link, leads too far, or begins at a field that is not shown.
    """
    rest = tuple(text.split("."))
    known = [(path, model) for path, model in links(serializer) if path[0] in shown]
    found: list[Path] = []
    step: tuple[Path, type[models.Model]] | None
    while rest:
        step = next(((path, model) for path, model in known if rest[: len(path)] == path), None)
        if step is None or len(found) > DEEPEST:
            break
        found.append((*(found[-1] if found else ()), *step[0]))
        rest = rest[len(step[0]) :]
        known = links(whole(RecordSerializer.by_kind[step[1]]))
    if len(found) > DEEPEST:
        raise ValidationError({"expand": f"“{text[:80]}” follows more than {DEEPEST} links."}, code="too_deep")
    if rest:
        paths = [".".join(path) for path, _ in known]
        where = f" below {'.'.join(found[-1])}" if found else " that is shown"
        raise ValidationError(
            {
                "expand": f"“{text[:80]}” leads to no link: “{'.'.join(rest)[:80]}” is none{where}."
                f"{nearest('.'.join(rest)[:80], paths)} Links there: {', '.join(paths)}."
            },
            code="unknown_field",
        )
    return found


def _names(request: Request, parameter: str, known: list[str]) -> tuple[str, ...]:
    texts = request.query_params.getlist(parameter)
    found = tuple(name for text in texts for name in text.split(","))
    for name in found:
        if name not in known:
            raise ValidationError(
                {parameter: f"“{name[:60]}” is no field here.{nearest(name[:60], known)} Fields: {', '.join(known)}."},
                code="unknown_field",
            )
    if len(set(found)) != len(found):
        twice = next(name for name in found if found.count(name) > 1)
        raise ValidationError({parameter: f"“{twice}” comes twice."}, code="repeated")
    return found


def read(request: Request, serializer: RecordSerializer) -> Shape:
    """The shape that the parameters ask for.

    Raises ValidationError for what is not known, comes twice or is too much.
    """
    known = list(serializer.fields)
    names = _names(request, "fields", known) or tuple(known)
    omitted = _names(request, "omit", known)
    shown = tuple(name for name in names if name not in omitted)
    if not shown:
        raise ValidationError({"omit": "Nothing is left to show: leave one field at least."}, code="nothing_left")
    texts = [text for value in request.query_params.getlist("expand") for text in value.split(",")]
    if len(texts) > MOST:
        raise ValidationError({"expand": f"{len(texts)} links at once are too many: at most {MOST}."}, code="too_many")
    paths = {path for text in texts for path in _check_path(text, serializer, shown)}
    return Shape(None if shown == tuple(known) else shown, tuple(sorted(paths)))


def described(serializer: RecordSerializer) -> list[dict[str, Any]]:
    """The parameters, for the schema."""
    known = list(serializer.fields)
    paths = [".".join(path) for path, _ in links(serializer)]
    told = {
        "fields": ("Show these fields alone, in this order.", "id,display"),
        "omit": ("Leave these fields out: what is not shown costs nothing.", known[-1]),
        "expand": (
            "Show these links as whole records, several with commas. A link of an expanded record is named by a longer"
            f" path, over at most {DEEPEST} links. Links here: {', '.join(f'`{path}`' for path in paths)}.",
            paths[0],
        ),
    }
    return [
        {
            "name": parameter,
            "in": "query",
            "required": False,
            "description": description,
            "schema": {"type": "string"},
            "example": example,
        }
        for parameter, (description, example) in told.items()
    ]
