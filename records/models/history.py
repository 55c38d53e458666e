"""What a record and each of its parts was, entry by entry: django-simple-history, on our terms.

Where this differs from the library as it comes:

- Columns that the database keeps or generates are left out: they follow from the others.
- An entry is copied from the row in the database, not from the instance that was saved: one statement writes it, and
  only when the row (its plain many-to-many sets included) differs from its last entry. The same statement, asked of
  whole tables, tells what bulk loading and raw SQL wrote unseen (`record_rows`).
- What one occasion writes has one moment (`records.occasions`), and for one reason one entry of each row.
- A plain set is told for the side that declares it, from whichever side it was changed, and also when a member is
  deleted.
- A deleted row is told as it was last known, not as the instance was that somebody may have changed meanwhile.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connections, models, router, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from simple_history.models import HistoricalRecords

from records import occasions
from records.models.kept import KeptMixin

#: How many keys a statement names at most.
AT_ONCE = 5_000


class HistoryEntry(models.Model):
    """What every entry says beside the data."""

    request_id = models.CharField(max_length=128, null=True, default=occasions.request_id)

    class Meta:
        abstract = True


class History(HistoricalRecords):  # type: ignore[misc]
    """The history of every record and part; set once on each abstract base."""

    def __init__(self) -> None:
        super().__init__(inherit=True, bases=(HistoryEntry,), history_id_field=models.BigAutoField())

    def fields_included(self, model: Any) -> list[Any]:
        """The columns that somebody writes."""
        return [field for field in model._meta.fields if not field.generated and not isinstance(field, KeptMixin)]

    def copy_fields(self, model: Any) -> dict[str, Any]:
        """The same columns; an index of one column only where entries are looked up by the owner of a part."""
        fields: dict[str, Any] = super().copy_fields(model)
        for name, field in fields.items():
            field.db_index = name in getattr(model, "owners", ())
        return fields

    def get_meta_options(self, model: Any) -> dict[str, Any]:
        """With the other indexes: the last entry of a row is one step in the first, not a walk over its entries."""
        options: dict[str, Any] = super().get_meta_options(model)
        lookups = [["id", "history_id"], ["request_id"]]
        if "public_id" in {field.name for field in model._meta.local_fields}:
            lookups.append(["public_id"])
        return {**options, "indexes": [models.Index(fields=fields) for fields in lookups]}

    def get_m2m_fields_from_model(self, model: Any) -> list[Any]:
        """The plain sets, which are a part of the record that declares them."""
        return list(model._meta.local_many_to_many)

    def post_save(self, instance: Any, created: bool, using: str | None = None, **kwargs: Any) -> None:
        # `loaddata` saves raw; what it writes has a history too.
        super().post_save(instance, created, using=using, **{**kwargs, "raw": False})

    def create_historical_record(self, instance: Any, history_type: str, using: str | None = None) -> None:
        record_rows(type(instance), [instance.pk])

    def m2m_changed(
        self, instance: Any, action: str, attr: str, pk_set: Any, reverse: bool, model: Any = None, **kwargs: Any
    ) -> None:
        declaring = model if reverse else type(instance)
        found = declaring._meta.get_field(attr)
        elsewhere = reverse or found.remote_field.symmetrical
        cleared = f"_cleared_{attr}"
        if action == "pre_clear" and elsewhere:
            # Afterwards nobody can tell in whose sets it was.
            vars(instance)[cleared] = _holders(found, instance)
        if not action.startswith("post_"):
            return
        keys = [] if reverse else [instance.pk]
        if elsewhere:
            keys += vars(instance).pop(cleared, ()) if pk_set is None else pk_set
        if action == "post_add" and found.remote_field.symmetrical:
            _mirror(found, instance, pk_set)
        record_rows(declaring, keys, hold=True)

    def pre_delete(self, instance: Any, **kwargs: Any) -> None:
        # What was written unseen is told while the row and its sets are there.
        record_rows(type(instance), [instance.pk])
        vars(instance)["_member_in"] = [
            (relation.related_model, _holders(relation.field, instance))
            for relation in type(instance)._meta.get_fields(include_hidden=True)
            if relation.many_to_many and relation.auto_created
        ]

    def post_delete(self, instance: Any, using: str | None = None, **kwargs: Any) -> None:
        record_gone(type(instance), [instance.pk])
        for holder, keys in vars(instance).pop("_member_in", ()):
            record_rows(holder, keys, hold=True)


def _holders(found: Any, member: models.Model) -> list[int]:
    """The keys of the records in whose set a record is."""
    rows = found.remote_field.through._base_manager.filter(**{found.m2m_reverse_field_name(): member.pk})
    return list(rows.values_list(f"{found.m2m_field_name()}_id", flat=True))


def _mirror(found: Any, instance: models.Model, keys: Iterable[int]) -> None:
    """Write the other half of a symmetrical set now: Django does so only when it has told of the first half."""
    through, one, other = found.remote_field.through, found.m2m_field_name(), found.m2m_reverse_field_name()
    rows = [through(**{f"{one}_id": key, f"{other}_id": instance.pk}) for key in sorted(keys)]
    through._base_manager.bulk_create(rows, ignore_conflicts=True)


def history_of(model: type[models.Model]) -> type[models.Model]:
    """The model of the entries of `model`."""
    found: type[models.Model] = model.history.model  # type: ignore[attr-defined]
    return found


def sets_of(model: type[models.Model]) -> list[tuple[Any, Any, str, str]]:
    """Each plain set of `model`: its table, the table of its entries, and the columns of the two ends."""
    found = []
    for field in model._meta.local_many_to_many:
        through: Any = field.remote_field.through
        entries = getattr(history_of(model), field.name).model
        found.append((through, entries, field.m2m_column_name(), field.m2m_reverse_name()))
    return found


def record_rows(model: type[models.Model], keys: Iterable[int] | None = None, *, hold: bool = False) -> int:
    """Write an entry for each row of `model` that differs from its last one. Returns how many were written.

    `keys` are those of the rows to look at; None looks at the whole table. An earlier entry of the same row on the same
    occasion, for the same reason, is replaced. `hold` keeps other writers from the rows before it looks: of two who
    each change a set of one record, the later one must see what the other wrote.
    """
    using = router.db_for_write(model)
    occasion = occasions.current()
    with transaction.atomic(using=using, savepoint=False):
        if keys is None:
            return _record(model, connections[using], occasion, None)
        wanted = sorted(set(keys))
        written = 0
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            if hold:
                _hold(model, connections[using], some)
            written += _record(model, connections[using], occasion, some)
        return written


def record_gone(model: type[models.Model], keys: Iterable[int] | None = None) -> int:
    """Write an entry for each row of `model` that has entries and is no longer there. Returns how many were written.

    `keys` are those of the rows to look at; None looks at all that ever were.
    """
    using = router.db_for_write(model)
    wanted = None if keys is None else sorted(set(keys))
    return _record_gone(model, connections[using], occasions.current(), wanted)


def _hold(model: type[models.Model], connection: BaseDatabaseWrapper, keys: Sequence[int]) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            table = model._meta.db_table
            cursor.execute(f'SELECT 1 FROM "{table}" WHERE {_named(keys, table)} ORDER BY "id" FOR NO KEY UPDATE')


def _differs(connection: BaseDatabaseWrapper, one: str, other: str) -> str:
    return f"{one} {'IS NOT' if connection.vendor == 'sqlite' else 'IS DISTINCT FROM'} {other}"


def _named(keys: Sequence[int] | None, row: str, column: str = "id") -> str:
    """A condition on keys. They are whole numbers of ours, and their number would be too much for parameters."""
    return "1 = 1" if keys is None else f'{row}."{column}" IN ({", ".join(str(int(key)) for key in keys)})'


def _columns(model: type[models.Model]) -> list[str]:
    fields = History.fields_included(model.history, model)  # type: ignore[attr-defined]
    return [f'"{field.column}"' for field in fields]


def _said(connection: BaseDatabaseWrapper, occasion: occasions.Occasion) -> tuple[list[str], list[Any]]:
    """What an entry says of its occasion: the columns, and their values."""
    user = occasion.user()
    reason = occasion.reason[:100] if occasion.reason else None
    moment = connection.ops.adapt_datetimefield_value(occasion.moment)
    key = user.pk if user is not None else None
    columns = ['"history_date"', '"history_change_reason"', '"history_user_id"', '"request_id"']
    return columns, [moment, reason, key, occasion.request_id]


def _last(entries: str, row: str) -> str:
    """The number of the last entry of a row. Numbers and not dates: of two writers the later one has the higher."""
    return f'(SELECT MAX(x."history_id") FROM "{entries}" x WHERE x."id" = {row}."id")'


def _record(
    model: type[models.Model], connection: BaseDatabaseWrapper, occasion: occasions.Occasion, keys: Sequence[int] | None
) -> int:
    table, entries = model._meta.db_table, history_of(model)._meta.db_table
    columns = _columns(model)
    reasons = ['h."history_id" IS NULL', "h.\"history_type\" = '-'"]
    reasons += [_differs(connection, f"t.{column}", f"h.{column}") for column in columns]
    for through, set_entries, source, target in sets_of(model):
        now = f'SELECT s."{target}" FROM "{through._meta.db_table}" s WHERE s."{source}" = t."id"'
        then = f'SELECT e."{target}" FROM "{set_entries._meta.db_table}" e WHERE e."history_id" = h."history_id"'
        reasons += [f"EXISTS ({now} EXCEPT {then})", f"EXISTS ({then} EXCEPT {now})"]
    written: list[int] = []
    with connection.cursor() as cursor:
        if keys is not None and occasion.begun:
            _forget_this_occasion(model, connection, occasion, keys)
        said, values = _said(connection, occasion)
        cursor.execute(
            f'INSERT INTO "{entries}" ({", ".join(columns)}, "history_type", {", ".join(said)})'
            f" SELECT {', '.join(f't.{column}' for column in columns)},"
            " CASE WHEN h.\"history_id\" IS NULL OR h.\"history_type\" = '-' THEN '+' ELSE '~' END, %s, %s, %s, %s"
            f' FROM "{table}" t LEFT JOIN "{entries}" h ON h."history_id" = {_last(entries, "t")}'
            f" WHERE {_named(keys, 't')} AND ({' OR '.join(reasons)})"
            ' ORDER BY t."id" RETURNING "history_id"',
            values,
        )
        written = [row[0] for row in cursor.fetchall()]
        for through, set_entries, source, target in sets_of(model):
            for start in range(0, len(written), AT_ONCE):
                cursor.execute(
                    f'INSERT INTO "{set_entries._meta.db_table}" ("history_id", "id", "{source}", "{target}")'
                    f' SELECT h."history_id", s."id", s."{source}", s."{target}" FROM "{entries}" h'
                    f' JOIN "{through._meta.db_table}" s ON s."{source}" = h."id"'
                    f" WHERE {_named(written[start : start + AT_ONCE], 'h', 'history_id')}"
                    f' ORDER BY h."history_id", s."{target}"'
                )
    return len(written)


def _forget_this_occasion(
    model: type[models.Model], connection: BaseDatabaseWrapper, occasion: occasions.Occasion, keys: Sequence[int]
) -> None:
    """Take back what this occasion has written of these rows: what is written now stands for all of it.

    The moment is asked, too: a client that sends one request id twice does not take back what it did the first time.
    And so is the reason, by which a merge is found again.
    """
    entries = history_of(model)._meta.db_table
    _, (moment, reason, _, request_id) = _said(connection, occasion)
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT h."history_id" FROM "{entries}" h WHERE {_named(keys, "h")}'
            f' AND h."history_id" = {_last(entries, "h")} AND h."history_type" <> \'-\''
            ' AND h."request_id" = %s AND h."history_date" = %s AND COALESCE(h."history_change_reason", \'\') = %s',
            [request_id, moment, reason or ""],
        )
        numbers = [row[0] for row in cursor.fetchall()]
        if not numbers:
            return
        for _, set_entries, _, _ in sets_of(model):
            table = set_entries._meta.db_table
            cursor.execute(f'DELETE FROM "{table}" WHERE {_named(numbers, table, "history_id")}')
        cursor.execute(f'DELETE FROM "{entries}" WHERE {_named(numbers, entries, "history_id")}')


def _record_gone(
    model: type[models.Model], connection: BaseDatabaseWrapper, occasion: occasions.Occasion, keys: Sequence[int] | None
) -> int:
    table, entries = model._meta.db_table, history_of(model)._meta.db_table
    columns = _columns(model)
    said, values = _said(connection, occasion)
    with connection.cursor() as cursor:
        # The rows that are gone first: they are few, and only of them the last entry is looked up.
        cursor.execute(
            f'INSERT INTO "{entries}" ({", ".join(columns)}, "history_type", {", ".join(said)})'
            f" SELECT {', '.join(f'h.{column}' for column in columns)}, '-', %s, %s, %s, %s FROM ("
            f'SELECT MAX(g."history_id") AS "last" FROM "{entries}" g WHERE {_named(keys, "g")}'
            f' AND NOT EXISTS (SELECT 1 FROM "{table}" t WHERE t."id" = g."id") GROUP BY g."id"'
            f') l JOIN "{entries}" h ON h."history_id" = l."last" WHERE h."history_type" <> \'-\' ORDER BY h."id"',
            values,
        )
        return max(int(cursor.rowcount), 0)
