"""Named constraints, read off the models: each has a name that the database has, too, and refuses what it must."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction

from meetings.models import DocumentFigure, Theme
from organizations.models import Area
from records.models import FormerId, KeptMixin, Line, Prose
from records.models.ruled import RuledModel
from tests.factories import make
from tests.records import kinds
from tests.records.kinds import quoted, sql
from tests.records.test_dates import NO_DATES, NOT_IN_THE_CALENDAR

pytestmark = pytest.mark.django_db

BOOKS = [model for model in RuledModel.__subclasses__() if not model._meta.abstract]
ALL: list[type[models.Model]] = [*kinds.RECORDS, *kinds.PARTS, *BOOKS]
MADE = [*kinds.RECORDS, *kinds.PARTS]


def named(value: Any) -> str:
    return value if isinstance(value, str) else value.__name__


def _columns(*of: Any) -> list[tuple[type[models.Model], str]]:
    return [(model, f.name) for model in MADE for f in model._meta.local_fields if isinstance(f, of)]


VOCABULARIES = [
    (model, field.name) for model in MADE for field in model._meta.local_fields if getattr(field, "flatchoices", None)
]
TEXTS = _columns(Line, Prose)


def refused(model: type[models.Model], column: str, value: Any, name: str) -> None:
    row = make(model)
    statement = f"UPDATE {quoted(model._meta.db_table)} SET {quoted(column)} = %s WHERE id = %s"
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        sql(statement, [value, row.pk])


@pytest.mark.parametrize(("model", "column"), VOCABULARIES, ids=named)
def test_a_vocabulary_takes_no_other_value(model: type[models.Model], column: str) -> None:
    field: Any = model._meta.get_field(column)
    # A kept column is refused by its trigger, whatever the value.
    kept = "_is_computed" if isinstance(field, KeptMixin) and connection.vendor == "sqlite" else "_vocabulary"
    name = f"{model._meta.db_table}_({column}{kept}|{column}_vocabulary|of_a_person)"
    for value in ("elsewhere", field.flatchoices[0][0].upper(), ""):
        refused(model, column, value[: field.max_length], name)
    row = make(model)
    if not isinstance(field, KeptMixin):
        setattr(row, column, "elsewhere"[: field.max_length])
        with pytest.raises(ValidationError) as told:
            row.clean_fields()
        assert column in told.value.message_dict


@pytest.mark.parametrize(("model", "column"), TEXTS, ids=named)
def test_a_text_is_neither_empty_nor_too_long(model: type[models.Model], column: str) -> None:
    field: Any = model._meta.get_field(column)
    table = model._meta.db_table
    # A published id cannot change at all, and a withdrawal has its own rule: either may speak first.
    others = "public_id_form|public_id_immutable|withdrawn_says_when_and_why|mandate|text_whole"
    name = f"{table}_({column}_(text|form)|{others})"
    for value in ("", "   ", "x" * (field.max_length + 1)):
        refused(model, column, value, name)
    if connection.vendor == "sqlite":
        for value in ("\0", "x\0", "x\0" + "y" * field.max_length):
            refused(model, column, value, name)


@pytest.mark.parametrize(("model", "column"), TEXTS, ids=named)
def test_a_form_is_told_of_a_text_that_is_too_long(model: type[models.Model], column: str) -> None:
    row = make(model)
    field: Any = model._meta.get_field(column)
    setattr(row, column, "x" * (field.max_length + 1))
    with pytest.raises(ValidationError) as told:
        row.clean_fields()
    assert column in told.value.message_dict
    setattr(row, column, "x\0")
    with pytest.raises(ValidationError) as told:
        row.clean_fields()
    assert column in told.value.message_dict


@pytest.mark.parametrize(("model", "column"), TEXTS, ids=named)
def test_an_empty_form_field_is_null_or_missing(model: type[models.Model], column: str) -> None:
    field: Any = model._meta.get_field(column)
    if field.null:
        assert field.clean("", None) is None
        assert field.clean("  ", None) is None
    else:
        with pytest.raises(ValidationError, match="cannot be blank"):
            field.clean("", None)


# ---- the names ------------------------------------------------------------------------------------------------------


def constraints_in_the_database(table: str) -> set[str]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass", [table])
            found = {name for (name,) in cursor.fetchall()}
            cursor.execute("SELECT indexname FROM pg_indexes WHERE tablename = %s", [table])
            return found | {name for (name,) in cursor.fetchall()}
        cursor.execute("SELECT sql FROM sqlite_master WHERE tbl_name = %s AND type IN ('table', 'index')", [table])
        text = " ".join(statement for (statement,) in cursor.fetchall() if statement)
    return {word.strip('"') for word in text.split() if word.startswith('"')}


@pytest.mark.parametrize("model", ALL, ids=named)
def test_every_constraint_has_a_name_that_the_database_has(model: type[models.Model]) -> None:
    names = [constraint.name for constraint in model._meta.constraints]
    assert len(set(names)) == len(names)
    assert [name for name in names if len(name) > 63] == []
    assert [name for name in names if not name.startswith(f"{model._meta.app_label}_")] == []
    assert set(names) - constraints_in_the_database(model._meta.db_table) == set()


@pytest.mark.parametrize("model", ALL, ids=named)
def test_every_column_that_calls_for_a_rule_has_it(model: type[models.Model]) -> None:
    names = {constraint.name for constraint in model._meta.constraints}
    table = model._meta.db_table
    for field in model._meta.local_fields:
        if isinstance(field, (Line, Prose)):
            assert f"{table}_{field.column}_text" in names
        elif getattr(field, "flatchoices", None):
            assert f"{table}_{field.column}_vocabulary" in names


@pytest.mark.parametrize("model", MADE, ids=named)
def test_what_makes_a_row_unique_is_held_by_the_database(model: type[models.Model]) -> None:
    """The natural key of a part, or the id of a record, cannot be there twice."""
    row = make(model)
    again = model(**{f.attname: getattr(row, f.attname) for f in kinds.written_fields(model)})
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save()


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"former_id": "a", "current_id": "a"}, "records_formerid_not_itself"),
        ({"former_id": "", "current_id": "a"}, "records_formerid_former_id_text"),
    ],
)
def test_former_ids(values: dict[str, str], name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        FormerId.objects.create(resource="organizations", **values)


def test_a_former_id_leads_to_one_record() -> None:
    FormerId.objects.create(resource="organizations", former_id="led-once", current_id="a")
    with pytest.raises(IntegrityError), transaction.atomic():
        FormerId.objects.create(resource="organizations", former_id="led-once", current_id="b")


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"state": "withdrawn"}, "withdrawn_says_when_and_why"),
        ({"withdrawn_reason": "Twice."}, "withdrawn_says_when_and_why"),
    ],
)
@pytest.mark.parametrize("model", kinds.RECORDS, ids=named)
def test_a_withdrawal_says_when_and_why(model: type[models.Model], values: dict[str, str], name: str) -> None:
    row = make(model)
    with pytest.raises(IntegrityError, match=f"{model._meta.db_table}_{name}"), transaction.atomic():
        kinds.sql_update(row, values)


# ---- the two ways of asking: Python for forms, SQL in the database --------------------------------------------------

TEXT_VALUES: list[Any] = [None, "", " ", "\n", "x", " x ", "é", "x" * 500, "x" * 501, "x" * 20_000, "x" * 20_001]
CODE_VALUES: list[Any] = [None, "", "404", "40", "4o4", "٤٠٤", "KE", "ke", "KEN", "K N", "a-b", "-a", "A"]
ASKED_BOTH_WAYS = [
    (Theme, "label", TEXT_VALUES),
    (Theme, "definition", TEXT_VALUES),
    (Theme, "public_id", [*CODE_VALUES, "x" * 200, "x" * 201, "a..b", "a.", "ä", "a\n"]),
    (Theme, "scheme", [None, "", "subject", "population", "Subject", "x"]),
    (Area, "m49", CODE_VALUES),
    (Area, "iso_alpha2", CODE_VALUES),
    (DocumentFigure, "as_of", [None, "", "2004", *NO_DATES, *NOT_IN_THE_CALENDAR]),
    (DocumentFigure, "unit", TEXT_VALUES),
]


@pytest.mark.parametrize(
    ("model", "column", "values"), ASKED_BOTH_WAYS, ids=lambda value: getattr(value, "__name__", "")
)
def test_python_and_sql_say_the_same(model: type[models.Model], column: str, values: list[Any]) -> None:
    instance = make(model)
    rules = [
        rule
        for rule in model._meta.constraints
        if isinstance(rule, models.CheckConstraint) and rule.name.startswith(f"{model._meta.db_table}_{column}_")
    ]
    assert rules

    def holds(ask: Any, rule: models.CheckConstraint) -> bool:
        try:
            ask(rule, model, instance)
        except ValidationError:
            return False
        return True

    for value in values:
        setattr(instance, column, value)
        for rule in rules:
            by_sql = holds(models.CheckConstraint.validate, rule)
            assert (value, rule.name, holds(type(rule).validate, rule)) == (value, rule.name, by_sql)
