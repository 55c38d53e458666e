"""The first history entries of a database that was filled before there was history.

Part of the migrations that use it: it knows the models as they are at that point alone, and stays as it is.
"""

from datetime import datetime
from typing import Any

from django.utils import timezone

REASON = "As it was when history began."


def _began(apps: Any, using: str) -> datetime:
    """The moment at which history began: one for all apps.

    A body and its sources, which are of another app, would else be told apart: as the body was at its first moment, it
    had no source yet.
    """
    for app in sorted(apps.get_app_configs(), key=lambda app: app.label):
        for model in app.get_models():
            if model.__name__.startswith("Historical") and "_" not in model.__name__:
                entries = model.objects.using(using).filter(history_change_reason=REASON, history_type="+")
                entry = entries.order_by("history_id").first()
                if entry is not None:
                    found: datetime = entry.history_date
                    return found
    return timezone.now()


def write(app_label: str) -> Any:
    """The step that writes an entry for each row of the app's records and parts."""

    def step(apps: Any, schema_editor: Any) -> None:
        connection = schema_editor.connection
        models = {
            model.__name__: model for model in apps.get_app_config(app_label).get_models(include_auto_created=True)
        }
        moment = connection.ops.adapt_datetimefield_value(_began(apps, connection.alias))
        with connection.cursor() as cursor:
            for name, entries in models.items():
                if not name.startswith("Historical") or "_" in name:
                    continue
                table = models[name.removeprefix("Historical")]._meta.db_table
                entry_table = entries._meta.db_table
                columns = ", ".join(
                    f'"{field.column}"'
                    for field in entries._meta.local_fields
                    if not field.name.startswith("history_") and field.name != "request_id"
                )
                cursor.execute(
                    f'INSERT INTO "{entry_table}" ({columns}, "history_type", "history_date", "history_change_reason")'
                    f' SELECT {columns}, \'+\', %s, %s FROM "{table}" ORDER BY "id"',
                    [moment, REASON],
                )
                for set_name, set_entries in models.items():
                    if set_name.startswith(f"{name}_"):
                        through = models[set_name.removeprefix("Historical")]
                        ends = [field.column for field in through._meta.local_fields]
                        said = ", ".join(f'"{column}"' for column in ends)
                        shown = ", ".join(f's."{column}"' for column in ends)
                        cursor.execute(
                            f'INSERT INTO "{set_entries._meta.db_table}" ("history_id", {said})'
                            f' SELECT h."history_id", {shown} FROM "{through._meta.db_table}" s'
                            f' JOIN "{entry_table}" h ON h."id" = s."{ends[1]}" ORDER BY s."id"'
                        )

    return step
