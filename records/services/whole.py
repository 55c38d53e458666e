"""Doing something wholly or not at all, and saying why not."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import DatabaseError, OperationalError, connections, router, transaction

from records.models import FormerId, Record

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound=Record)

#: The lock under which drafts are made and published, and the one under which ids become former ids.
DRAFTS, IDS = "rapporteur_drafts", "rapporteur_ids"

#: PostgreSQL's codes for two writers that wait for each other, and for one that came too late.
_MEANWHILE = {"40P01", "40001"}


def is_meanwhile(error: DatabaseError) -> bool:
    """Whether another writer alone was in the way: trying again will do."""
    return isinstance(error, OperationalError) and getattr(error.__cause__, "sqlstate", None) in _MEANWHILE


class RefusedError(Exception):
    """Nothing was done; each of `reasons` is a sentence that says what is in the way."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = list(reasons)


def alias() -> str:
    """The database that is written to."""
    return router.db_for_write(FormerId)


def whole(function: Callable[P, T]) -> Callable[P, T]:
    """Run `function` in one transaction; once more when another writer stood in its way at the wrong moment.

    Two writers who touch the same rows in opposite order wait for each other on PostgreSQL until it stops one of them.
    Inside a transaction of the caller's it is for the caller to try again.
    """

    @wraps(function)
    def done(*args: P.args, **kwargs: P.kwargs) -> T:
        using = alias()
        alone = not connections[using].in_atomic_block
        try:
            with transaction.atomic(using=using):
                return function(*args, **kwargs)
        except OperationalError as error:
            if not alone or not is_meanwhile(error):
                raise
        with transaction.atomic(using=using):
            return function(*args, **kwargs)

    return done


def locked(record: R) -> R:
    """The record as it is now, kept from other writers until the transaction ends. RefusedError when it is gone."""
    model: Any = type(record)
    found: R | None = model._default_manager.select_for_update(of=("self",)).filter(pk=record.pk).first()
    if found is None:
        raise RefusedError("The record is gone: somebody deleted it.")
    return found


def hold(name: str) -> None:
    """PostgreSQL: take one of the triggers' locks (`records.triggers.rules`) before looking, not only when writing.

    Whoever takes several takes that on drafts first, and all of them before any row.
    """
    _take("pg_advisory_xact_lock", name)


def share(name: str) -> None:
    """The same beside others who share it: only who has it alone is kept out."""
    _take("pg_advisory_xact_lock_shared", name)


def _take(function: str, name: str) -> None:
    connection = connections[alias()]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(hashtext(%s))", [name])
