"""Whether a row of a file is one that its model takes: its fields, their types, their values.

What the database alone knows (uniqueness, rules across rows) is asked when the row is written.
"""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from types import SimpleNamespace
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import models

from records.loading.kinds import Kind, kinds
from records.models import Part, Record
from records.models.column_rule import PeriodRule
from records.models.guards import guards_of

#: The greatest whole number that a column takes on both engines.
MOST = 2**31 - 1
#: Takes the name of a field and what is wrong with it.
Tell = Callable[[str, str], None]


def nearest(word: str, known: list[str]) -> str:
    """The known word that this one was likely meant to be, as a sentence; nothing if none is near."""
    close = get_close_matches(word, known, n=1)
    return f" Did you mean “{close[0]}”?" if close else ""


def _is_text(value: Any) -> bool:
    """Whether a value is text that can be written: half a surrogate pair is no character, and NUL is none that fits."""
    if not isinstance(value, str) or "\x00" in value:
        return False
    return value.isascii() or not any("\ud800" <= character <= "\udfff" for character in value)


def _type_fault(field: models.Field[Any, Any], value: Any) -> str:
    """What is wrong with the JSON type of a value, if anything is."""
    match field:
        case models.BooleanField():
            return "" if isinstance(value, bool) else "must be true or false"
        case models.IntegerField():
            if not isinstance(value, int) or isinstance(value, bool):
                return "must be a whole number"
            # SQLite would take it, and PostgreSQL could not be given the dump.
            return "" if abs(value) <= MOST else f"must lie between -{MOST} and {MOST}"
        case models.DecimalField():
            is_number = isinstance(value, (str, int, Decimal)) and not isinstance(value, bool)
            return "" if is_number else 'must be a number, as text: "52.0000"'
    if not isinstance(value, str):
        return "must be text"
    return "" if _is_text(value) else "holds a character that no text may hold (NUL, or half a surrogate pair)"


def _value_fault(field: Any, value: Any) -> str:
    """What is wrong with a value of the right type, if anything is: the field is asked, as a form would ask it."""
    if field.choices:
        known = [str(choice) for choice, _ in field.flatchoices]
        return "" if value in known else f"“{value}” is none of {', '.join(known)}.{nearest(value, known)}"
    try:
        cleaned = field.clean(value, None)
    except ValidationError as error:
        return " ".join(error.messages)
    if cleaned is None:
        return "is empty: write null"
    if isinstance(cleaned, datetime) and cleaned.tzinfo is None:
        return "needs its distance from UTC: 2004-10-27T10:00:00Z"
    if hasattr(field, "holds") and not field.holds(value):
        return str(field.rule(field.model._meta.db_table).get_violation_error_message())
    return ""


def _key_fault(label: str, key: Any) -> str:
    """What is wrong with the form of a link's key, if anything is."""
    target = kinds()[label]
    size = len(target.natural)
    if not isinstance(key, list) or len(key) != size:
        return "must be a key in brackets: " + ('["its-id"]' if target.is_record else f"[{', '.join(target.natural)}]")
    for value in key:
        optional = not target.is_record and (value is None or type(value) is int)
        if not optional and not _is_text(value):
            return "a key holds ids, which are text"
    return ""


@cache
def _periods(model: type[models.Model]) -> tuple[PeriodRule, ...]:
    return tuple(rule for rule in model._meta.constraints if isinstance(rule, PeriodRule))


@cache
def _cleans(model: Any) -> bool:
    """Whether the model checks more in `clean()` than rules across rows, for which the triggers stand."""
    return model.clean not in {Record.clean, Part.clean} and not guards_of(model)


def python_value(field: models.Field[Any, Any], value: Any) -> Any:
    """A value of a file as the model has it; only decimals and times differ."""
    if value is not None and isinstance(field, (models.DecimalField, models.DateTimeField)):
        return field.to_python(value)
    return value


def _unknown(kind: Kind, name: str) -> str:
    try:
        field = kind.model._meta.get_field(name)
    except FieldDoesNotExist:
        return f"there is no such field.{nearest(name, list(kind.fields))}"
    if getattr(field, "primary_key", False):
        return f"rows are known by {', '.join(kind.natural)}: leave it out"
    if getattr(field, "concrete", False) and name not in kind.fields:
        return "the database works it out: leave it out"
    return f"is no column of this row.{nearest(name, list(kind.fields))}"


def _column(field: Any, fields: dict[str, Any], tell: Tell) -> Any:
    """The value of a column as the file has it, or its default."""
    if field.name not in fields:
        if field.has_default():
            return field.get_default()
        if not field.null:
            tell(field.name, "is missing")
        return None
    value = fields[field.name]
    if value is None:
        if not field.null:
            tell(field.name, "must not be null")
        return None
    if field.is_relation:
        fault = _key_fault(str(field.related_model._meta.label_lower), value)
    else:
        fault = _type_fault(field, value) or _value_fault(field, value)
    if fault:
        tell(field.name, fault)
    return value


def _set(field: Any, fields: dict[str, Any], tell: Tell) -> list[Any]:
    """The keys of a plain many-to-many field; none where the file does not name it."""
    value = fields.get(field.name, [])
    if not isinstance(value, list):
        tell(field.name, "must be a list of keys")
        return []
    label = str(field.related_model._meta.label_lower)
    seen: list[Any] = []
    for key in value:
        fault = _key_fault(label, key)
        if not fault and key in seen:
            fault = f"“{key[0]}” stands in it twice"
        if fault:
            tell(field.name, fault)
        else:
            seen.append(key)
    return seen


def checked(kind: Kind, fields: dict[str, Any], tell: Tell) -> list[Any]:
    """The values of a row in the order of the kind's columns and sets; whatever is wrong is told."""
    for name in fields:
        if name not in kind.fields:
            tell(name, _unknown(kind, name))
    values = [_column(field, fields, tell) for field in kind.columns]
    return values + [_set(field, fields, tell) for field in kind.sets]


def check_together(kind: Kind, values: list[Any], tell: Tell) -> None:
    """The rules over several columns of a row whose values are right each by itself."""
    for rule in _periods(kind.model):
        row: Any = SimpleNamespace(**{name: values[kind.fields[name]] for name in (rule.start, rule.end)})
        try:
            rule.validate(kind.model, row)
        except ValidationError as error:
            tell(rule.end, " ".join(error.messages))
    if _cleans(kind.model):
        _clean(kind, values, tell)


def _clean(kind: Kind, values: list[Any], tell: Tell) -> None:
    plain = {
        field.name: python_value(field, value)
        for field, value in zip(kind.columns, values, strict=False)
        if not field.is_relation
    }
    instance = kind.model(**plain)
    try:
        instance.clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            tell(name if name in kind.fields else "", " ".join(messages))
        return
    for name, value in plain.items():
        if getattr(instance, name) != value:
            tell(name, f"is written “{getattr(instance, name)}”")
