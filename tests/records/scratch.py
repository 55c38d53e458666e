"""Databases of their own, for tests that migrate, flush or really commit: the test database stays as it is.

A migrated one is made once and copied. While a test has one, all of Django's models are read and written there.
"""

import copy
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import close_old_connections, connections, transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

ALIAS = "scratch"


class Router:
    """Sends everything to the scratch database."""

    def db_for_read(self, model: Any, **hints: Any) -> str:
        return ALIAS

    db_for_write = db_for_read

    def allow_relation(self, *objects: Any, **hints: Any) -> bool:
        return True


def vendor() -> str:
    return connections["default"].vendor


def _server(statement: str) -> None:
    with connections["default"]._nodb_cursor() as cursor:
        cursor.execute(statement)


class Place:
    """Where one database lives: a file, or a name on the server of the tests."""

    def __init__(self, folder: Path) -> None:
        self.name = str(folder / "db.sqlite3") if vendor() == "sqlite" else f"scratch_{os.getpid()}_{id(self)}"

    def make(self, of: "Place | None" = None) -> None:
        if vendor() == "sqlite":
            if of is not None:
                shutil.copy(of.name, self.name)
        else:
            _server(f'CREATE DATABASE "{self.name}"' + (f' TEMPLATE "{of.name}"' if of is not None else ""))

    def drop(self) -> None:
        if vendor() != "sqlite":
            _server(f'DROP DATABASE "{self.name}" WITH (FORCE)')

    @contextmanager
    def opened(self) -> Iterator[None]:
        settings = copy.deepcopy(connections["default"].settings_dict)
        connections.settings[ALIAS] = settings | {"NAME": self.name, "CONN_MAX_AGE": 0}
        try:
            with override_settings(DATABASE_ROUTERS=["tests.records.scratch.Router"]):
                yield
        finally:
            connections[ALIAS].close()
            del connections[ALIAS]
            del connections.settings[ALIAS]


@pytest.fixture(scope="session")
def _migrated(tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker) -> Iterator[Place]:
    place = Place(tmp_path_factory.mktemp("migrated"))
    with django_db_blocker.unblock():
        place.make()
        with place.opened():
            call_command("migrate", database=ALIAS, verbosity=0)
        yield place
        place.drop()


@pytest.fixture
def scratch(_migrated: Place, tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database of this test's own, migrated and without a row."""
    place = Place(tmp_path)
    with django_db_blocker.unblock():
        place.make(_migrated)
        try:
            with place.opened():
                yield
        finally:
            place.drop()


@pytest.fixture(scope="module")
def committed(
    _migrated: Place, tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """One database for all tests of a module, which really commit."""
    place = Place(tmp_path_factory.mktemp("committed"))
    with django_db_blocker.unblock():
        place.make(_migrated)
        try:
            with place.opened():
                yield
        finally:
            place.drop()


def sql(statement: str, *parameters: Any) -> list[Any]:
    with connections[ALIAS].cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall() if cursor.description else []


class Writer(threading.Thread):
    """Somebody else, on a connection of their own, in a transaction of their own."""

    def __init__(self, write: Callable[[], Any]) -> None:
        super().__init__()
        self.write = write
        self.error: BaseException | None = None
        self.pid: int | None = None
        self.ready = threading.Event()

    def run(self) -> None:
        try:
            if vendor() == "postgresql":
                ((self.pid,),) = sql("SELECT pg_backend_pid()")
            self.ready.set()
            with transaction.atomic(using=ALIAS):
                self.write()
        except BaseException as error:
            self.error = error
        finally:
            self.ready.set()
            connections[ALIAS].close()
            close_old_connections()

    def waits(self) -> bool:
        """Whether it stands in a queue for a lock (PostgreSQL; on SQLite nobody can tell)."""
        return bool(self.pid) and sql("SELECT cardinality(pg_blocking_pids(%s)) > 0", self.pid) == [(True,)]


def race(first: Callable[[], Any], second: Callable[[], Any]) -> BaseException | None:
    """Two writers at once: the second begins when the first has written, and the first commits when the second waits
    for it or is done. What the second was told, None when nothing stopped it."""
    with transaction.atomic(using=ALIAS):
        first()
        other = Writer(second)
        other.start()
        other.ready.wait(30)
        if vendor() == "postgresql":
            while other.is_alive() and not other.waits():
                pass
    other.join(30)
    assert not other.is_alive()
    return other.error
