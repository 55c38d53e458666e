"""Who does what is being done now, why, and in which request: what a history entry says beside the data.

All that one request (or one command) writes happened at one moment, or a record and its parts that were saved together
would be told apart by fractions of a second. The moment is that of the first write, so that of two requests the one
that waited for the other's lock is mostly the later one too.
"""

import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.utils import timezone

#: What is taken over of a client's own id: printable, without spaces, quotes and what breaks out of a line of a log.
REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/+=@-]{0,127}")


def nobody() -> None:
    """The account of what no person asked for."""


def new_request_id() -> str:
    """An id for a request that came without a usable one."""
    return uuid.uuid4().hex


@dataclass
class _Clock:
    moment: datetime | None = None


@dataclass(frozen=True)
class Occasion:
    """One request or command."""

    request_id: str = field(default_factory=new_request_id)
    #: Asked only when something is written: reading the account of a request costs a query.
    user: Callable[[], Any] = nobody
    #: Why, in a few words for the history; nothing for a plain edit.
    reason: str | None = None
    _clock: _Clock = field(default_factory=_Clock)

    @property
    def begun(self) -> bool:
        """Whether anything was written on it."""
        return self._clock.moment is not None

    @property
    def moment(self) -> datetime:
        """When it happened: the time of the first write, UTC."""
        if self._clock.moment is None:
            self._clock.moment = timezone.now()
        return self._clock.moment


_current: ContextVar[Occasion | None] = ContextVar("occasion", default=None)


def current() -> Occasion:
    """The occasion that is open; where none is (a shell), one that lasts for a single write."""
    return _current.get() or Occasion()


def request_id() -> str | None:
    """The id of the request that is being answered, if one is."""
    found = _current.get()
    return found.request_id if found is not None else None


@contextmanager
def opened(occasion: Occasion) -> Iterator[Occasion]:
    """Everything written in this block is written on this occasion."""
    token = _current.set(occasion)
    try:
        yield occasion
    finally:
        _current.reset(token)


@contextmanager
def because(reason: str) -> Iterator[Occasion]:
    """Everything written in this block is written for this reason, else on the occasion that is open, if one is."""
    with opened(replace(current(), reason=reason)) as occasion:
        yield occasion
