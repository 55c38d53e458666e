"""Every kind of row that triggers stand on, read off the models; and every way of writing one.

`KINDS` and `WAYS` are the two axes of the attack list (`test_attacks.py`): a new model is attacked without a line
being written for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import connection, models

from meetings.models import Response
from records.models import Change, KeptMixin, Line, PartialDateField, Prose, Record
from records.structure import part_models, record_models
from tests.factories import make


def many_to_many_fields() -> list[tuple[type[Record], Any]]:
    """Each plain many-to-many field, with the record that shows its rows."""
    return [
        (model, field)
        for model in record_models()
        for field in model._meta.local_many_to_many
        if field.remote_field.through._meta.auto_created
    ]


RECORDS: list[type[models.Model]] = list(record_models())
PARTS: list[type[models.Model]] = list(part_models())
SETS: list[type[models.Model]] = [field.remote_field.through for _, field in many_to_many_fields()]
KINDS = RECORDS + PARTS + SETS

#: The column of a record that the generated attacks change is one of its own, not one that every record has.
SHARED = {field.name for field in Record._meta.local_fields}


def owner_fields(model: type[models.Model]) -> list[str]:
    """The foreign keys of a row to the records that show it."""
    if issubclass(model, Record):
        return []
    if model in SETS:
        return [next(field.name for field in model._meta.local_fields if field.is_relation)]
    return list(model.owners)


def owners(row: Any) -> list[Record]:
    """The records whose version a change of `row` moves: itself, when it is one, and those that show it."""
    if isinstance(row, Response):
        return [row, row.addressee.recommendation]
    if isinstance(row, Record):
        return [row]
    return [found for name in owner_fields(type(row)) if (found := getattr(row, name)) is not None]


def other_value(row: Any, field: Any) -> Any:
    """A valid value of `field` that `row` does not have."""
    now = getattr(row, field.attname)
    if field.is_relation:
        return make(field.related_model).pk
    if field.choices:
        return next(value for value, _ in field.flatchoices if value != now)
    if isinstance(field, (Line, Prose)):
        codes = {"m49": "999", "iso_alpha2": "ZZ", "iso_alpha3": "ZZZ"}
        return codes.get(field.name, f"other {row.pk}")
    if isinstance(field, PartialDateField):
        return "2004-11" if now != "2004-11" else "2004-12"
    if isinstance(field, models.BooleanField):
        return not now
    return (now or 0) + 1


def written_fields(model: type[models.Model]) -> list[Any]:
    """The columns that people and programs write: neither the key, nor generated, nor kept."""
    return [
        field
        for field in model._meta.local_concrete_fields
        if not (field.primary_key or field.generated or isinstance(field, KeptMixin))
    ]


def _telling_field(row: Any) -> Any:
    """One column of the row: a text, else a choice or number, else a link."""
    fields = [field for field in written_fields(type(row)) if field.name not in SHARED | set(owner_fields(type(row)))]

    def rank(field: Any) -> tuple[bool, bool, bool]:
        known = getattr(row, field.attname) is not None
        return (not known, field.is_relation, not isinstance(field, (Line, Prose)))

    return min(fields, key=rank)


def another(row: Any) -> dict[str, Any]:
    """A column of the row with a value that it does not have."""
    field = _telling_field(row)
    return {field.attname: other_value(row, field)}


def same(row: Any) -> dict[str, Any]:
    """The same column as `another`, as it is."""
    name = _telling_field(row).attname
    return {name: getattr(row, name)}


# ---- the ways of changing a row that is there -----------------------------------------------------------------------


def quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def stored(row: Any, name: str) -> Any:
    """The value of a column as SQL takes it."""
    field = next(found for found in row._meta.local_concrete_fields if name in (found.name, found.attname))
    return field.get_db_prep_save(getattr(row, field.attname), connection)


def sql(statement: str, parameters: Any = ()) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(parameters))


def _columns(row: Any) -> list[str]:
    return [f.column for f in row._meta.local_concrete_fields if not f.generated]


def _set(row: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def save(row: Any, values: dict[str, Any]) -> None:
    _set(row, values)
    row.save()


def save_update_fields(row: Any, values: dict[str, Any]) -> None:
    _set(row, values)
    row.save(update_fields=list(values))


def raw_save(row: Any, values: dict[str, Any]) -> None:
    """As `loaddata` does."""
    _set(row, values)
    row.save_base(raw=True)


def bulk_update(row: Any, values: dict[str, Any]) -> None:
    _set(row, values)
    type(row)._base_manager.bulk_update([row], list(values))


def update(row: Any, values: dict[str, Any]) -> None:
    type(row)._base_manager.filter(pk=row.pk).update(**values)


def update_or_create(row: Any, values: dict[str, Any]) -> None:
    type(row)._base_manager.update_or_create(pk=row.pk, defaults=values)


def upsert(row: Any, values: dict[str, Any]) -> None:
    _set(row, values)
    type(row)._base_manager.bulk_create([row], update_conflicts=True, unique_fields=["id"], update_fields=list(values))


def upsert_of_all(row: Any, values: dict[str, Any]) -> None:
    """Every column named, as an importer would write it."""
    _set(row, values)
    names = [field.attname for field in written_fields(type(row))]
    type(row)._base_manager.bulk_create([row], update_conflicts=True, unique_fields=["id"], update_fields=names)


def _insert_again(verb: str, row: Any, values: dict[str, Any], conflict: str = "") -> None:
    _set(row, values)
    columns = _columns(row)
    parameters = [stored(row, column) for column in columns if column in values]
    chosen = ["%s" if column in values else quoted(column) for column in columns]
    table = quoted(row._meta.db_table)
    sql(
        f"{verb} INTO {table} ({', '.join(map(quoted, columns))})"
        f" SELECT {', '.join(chosen)} FROM {table} WHERE id = %s {conflict}",
        [*parameters, row.pk],
    )


def sql_upsert(row: Any, values: dict[str, Any]) -> None:
    sets = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in values)
    _insert_again("INSERT", row, values, f"ON CONFLICT (id) DO UPDATE SET {sets}")


def insert_or_replace(row: Any, values: dict[str, Any]) -> None:
    _insert_again("INSERT OR REPLACE", row, values)


def sql_update(row: Any, values: dict[str, Any]) -> None:
    _set(row, values)
    sets = ", ".join(f"{quoted(name)} = %s" for name in values)
    parameters = [stored(row, name) for name in values]
    sql(f"UPDATE {quoted(row._meta.db_table)} SET {sets} WHERE id = %s", [*parameters, row.pk])


CHANGES: dict[str, Callable[[Any, dict[str, Any]], None]] = {
    way.__name__: way
    for way in (
        save,
        save_update_fields,
        raw_save,
        bulk_update,
        update,
        update_or_create,
        upsert,
        upsert_of_all,
        sql_upsert,
        sql_update,
    )
}


# ---- the ways of making and of taking away --------------------------------------------------------------------------


def make_by_save(row: Any) -> None:
    row.save()


def make_by_raw_save(row: Any) -> None:
    row.save_base(raw=True)


def make_by_bulk_create(row: Any) -> None:
    type(row)._base_manager.bulk_create([row])


def make_by_upsert(row: Any) -> None:
    """An upsert that finds nothing to update."""
    row.pk = 2_000_000_000
    upsert(row, {written_fields(type(row))[-1].attname: getattr(row, written_fields(type(row))[-1].attname)})


def make_by_sql(row: Any) -> None:
    fields = written_fields(type(row))
    columns = ", ".join(quoted(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {quoted(row._meta.db_table)} ({columns}) VALUES ({marks}) RETURNING id",
            [stored(row, field.name) for field in fields],
        )
        (row.pk,) = cursor.fetchone()


MAKINGS: dict[str, Callable[[Any], None]] = {
    way.__name__: way for way in (make_by_save, make_by_raw_save, make_by_bulk_create, make_by_upsert, make_by_sql)
}


def delete(row: Any) -> None:
    row.delete()


def delete_raw(row: Any) -> None:
    """As Django does where it sees nothing that hangs on the rows."""
    type(row)._base_manager.filter(pk=row.pk)._raw_delete(using="default")


def delete_by_sql(row: Any) -> None:
    sql(f"DELETE FROM {quoted(row._meta.db_table)} WHERE id = %s", [row.pk])


DELETIONS: dict[str, Callable[[Any], None]] = {way.__name__: way for way in (delete, delete_raw, delete_by_sql)}


# ---- what is looked at ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Standing:
    """The version of a record and the end of its log, at one moment."""

    version: int | None
    last: int


def standing(record: Record) -> Standing:
    version = type(record).objects.filter(pk=record.pk).values_list("version", flat=True).first()
    last = Change.objects.order_by("-id").values_list("id", flat=True).first() or 0
    return Standing(version, last)


def log_since(before: Standing, record: Record) -> list[tuple[str, int]]:
    """What was logged of a record since then: action and version of each line."""
    return list(
        Change.objects.filter(id__gt=before.last, resource=record.resource, public_id=record.public_id)
        .order_by("id")
        .values_list("action", "version")
    )
