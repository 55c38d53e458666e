"""What all tests share: the real data, loaded once into each test database when they are first wanted."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zeal  # type: ignore[import-untyped]
from django.conf import settings
from django.core.management import call_command
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from zeal.apps import ZealConfig  # type: ignore[import-untyped]

from meetings.models import Theme

FIXTURES = Path(__file__).parent.parent / "fixtures"


def of_module(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]


def wants_data(item: pytest.Item) -> bool:
    """Whether a test looks at the database with the fixtures in it."""
    names = getattr(item, "fixturenames", ())
    return "empty_db" not in names and ("db" in names or item.get_closest_marker("django_db") is not None)


WANTING = pytest.StashKey[set[str]]()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Modules that want an empty database go first, so that nobody has to empty one that was loaded."""
    wanting = config.stash[WANTING] = {of_module(item) for item in items if wants_data(item)}
    items.sort(key=lambda item: of_module(item) in wanting)


@pytest.fixture(scope="module", autouse=True)
def _data(request: pytest.FixtureRequest) -> None:
    """The fixtures, from the first module on that wants them. Each test's own changes are rolled back."""
    if request.node.nodeid in request.config.stash[WANTING]:
        request.getfixturevalue("django_db_setup")
        with request.getfixturevalue("django_db_blocker").unblock():
            _load()


def _load() -> None:
    if not Theme.objects.exists():
        call_command("load_fixtures", verbosity=0)


@pytest.fixture
def empty_db(db: None) -> None:
    """A database without a row, for this test alone: where the fixtures are loaded, they are back after it."""
    if Theme.objects.exists():
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


@pytest.fixture(scope="session", autouse=True)
def _passwords_cost_nothing() -> Iterator[None]:
    """A fifth of a second for each account that a test makes is most of what its page takes."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
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
