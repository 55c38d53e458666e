"""What all tests share: the real data, loaded once for each test database."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zeal  # type: ignore[import-untyped]
from django.conf import settings
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from pytest_django import DjangoDbBlocker
from zeal.apps import ZealConfig  # type: ignore[import-untyped]

FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """pytest-django's test database, with the fixtures in it. Each test's own changes are rolled back."""
    with django_db_blocker.unblock():
        _load()


def _load() -> None:
    if any(FIXTURES.rglob("*.json")):
        call_command("load_fixtures", "--if-empty", verbosity=0)


@pytest.fixture
def empty_db(db: None) -> None:
    """A database without a row, for this test alone: the fixtures are back after it."""
    call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def loaded_transactional_db(transactional_db: None) -> None:
    """Real commits on the real data. Such a test ends with a flush, so the next one has to load again."""
    _load()


@pytest.fixture(scope="session", autouse=True)
def _static_files_as_they_are() -> Iterator[None]:
    """Tests need no collectstatic."""
    plain = {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    with override_settings(STORAGES=plain, WHITENOISE_AUTOREFRESH=True, WHITENOISE_USE_FINDERS=True):
        yield


def zealous(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: a request that asks the database the same for one row after another fails (django-zeal)."""

    def answer(request: HttpRequest) -> HttpResponse:
        # Django's formsets look up what each row links to when they are saved.
        if request.path.startswith("/admin/") and request.method == "POST":
            return get_response(request)
        with zeal.zeal_context():
            return get_response(request)

    return answer


@pytest.fixture(scope="session", autouse=True)
def _no_query_for_each_row() -> Iterator[None]:
    """Where WATCH_QUERIES is set (`make coverage`): it costs a quarter of the time; literal counts are in every run."""
    if "WATCH_QUERIES" not in os.environ:
        yield
        return
    ZealConfig("zeal", zeal).ready()
    with override_settings(MIDDLEWARE=["tests.conftest.zealous", *settings.MIDDLEWARE]):
        yield
