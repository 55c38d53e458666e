"""How the two faults that stop a start are told: a wrong setting, and a database that is down."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connections


@contextmanager
def told_plainly() -> Iterator[None]:
    """One sentence on stderr and an exit status other than 0, instead of a traceback.

    Any other failure passes, with its traceback: it is a fault in the program.
    """
    try:
        yield
    except ImproperlyConfigured as error:
        stop(f"{error}", status=2)
    except DatabaseError:
        reason = why_unreachable()
        if reason is None:
            raise
        stop(f"The database cannot be reached (see DATABASE_URL and DATA_DIR): {reason}", status=1)


def stop(sentence: str, *, status: int) -> NoReturn:
    sys.stderr.write(f"{sentence.rstrip('.')}.\n")
    sys.exit(status)


def why_unreachable() -> str | None:
    """What the database answers to being asked for a connection, on one line; None when it gives one."""
    try:
        connections["default"].ensure_connection()
    except DatabaseError as error:
        # Without libpq's further line, which asks whether the server is running.
        said = [line.strip() for line in str(error).splitlines() if not line.endswith("?")]
        return " ".join(said)[:400]
    return None
