"""System checks: the triggers stand, and what other apps register resolves."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Warning
from django.db import connections
from django.db.utils import Error as DatabaseError

from records import registry
from records.triggers import install


def triggers_are_installed(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """A warning for each database whose triggers are missing or old.

    A warning and not an error: an error would block `migrate`, which is the cure.
    """
    messages: list[CheckMessage] = []
    for alias in databases or ():
        try:
            wrong = install.differences(connections[alias])
        except DatabaseError:
            # A database that cannot be asked is reported by whoever opens it, once and in plain words.
            continue
        if wrong:
            messages.append(
                Warning(
                    f"{len(wrong)} triggers of database “{alias}” are missing or old: versions and changes"
                    f" would go unrecorded ({', '.join(wrong[:3])}…).",
                    hint="Run “manage.py migrate”.",
                    id="records.W001",
                )
            )
    return messages


def parts_are_resolvable(**kwargs: Any) -> list[CheckMessage]:
    """Every dotted string in the registry of parts names something that exists."""
    return [Error(fault, id="records.E001") for fault in registry.faults()]
