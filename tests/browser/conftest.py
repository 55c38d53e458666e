"""A real server with the real data, and Debian's Chromium to look at it: nothing is downloaded."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connections
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright
from pytest_django import DjangoDbBlocker

from tests.config.process import ROOT, environment

NAME, PASSWORD = "anna", "an-imagined-password-7"


@dataclass(frozen=True)
class Site:
    """Where the server answers."""

    address: str

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(self.address + path, timeout=20) as answer:  # noqa: S310
            return bytes(answer.read())


def chromium() -> str:
    """Where Chromium is. Without it these tests fail in CI, and are skipped where somebody has none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is not None:
        return found
    reason = "THE BROWSER TESTS DO NOT RUN: there is no chromium (apt-get install chromium)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def database(django_db_blocker: DjangoDbBlocker) -> Iterator[dict[str, str]]:
    """A database of its own on the engine of these tests, as settings: none for SQLite, which lives in DATA_DIR."""
    own = connections["default"]
    if own.vendor == "sqlite":
        yield {}
        return
    name, where = f"browser_{os.getpid()}", own.settings_dict
    login = quote(str(where["USER"])) + (f":{quote(str(where['PASSWORD']))}" if where["PASSWORD"] else "")
    with django_db_blocker.unblock():
        with own._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}"')
        yield {"DATABASE_URL": f"postgres://{login}@{where['HOST']}:{where['PORT'] or 5432}/{name}"}
        with own._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="module")
def site(database: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    chromium()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    values = {"DATA_DIR": str(tmp_path_factory.mktemp("data")), "PORT": str(port), "WORKERS": "1", **database}
    for command in (
        ("manage.py", "migrate", "--noinput", "--verbosity", "0"),
        ("manage.py", "load_fixtures", "--verbosity", "0"),
        ("manage.py", "collectstatic", "--noinput", "--verbosity", "0"),
        ("-m", "config.curator"),
    ):
        # Loading everything can take minutes on a busy machine.
        done = subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env=environment(**values, CURATOR_NAME=NAME, CURATOR_PASSWORD=PASSWORD),
            capture_output=True,
            text=True,
            timeout=900,
        )
        assert done.returncode == 0, done.stderr
    process = subprocess.Popen(
        [sys.executable, "-m", "config.serve"], cwd=ROOT, env=environment(**values), stdout=subprocess.DEVNULL
    )
    with process:
        try:
            found = Site(f"http://127.0.0.1:{port}")
            _wait_for(found)
            yield found
        finally:
            process.terminate()


def _wait_for(site: Site) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            site.get("/healthz")
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


@pytest.fixture(scope="module")
def window(site: Site) -> Iterator[Browser]:
    """The browser. Playwright's loop runs while it is open, and Django asks no database then."""
    # As root Chromium has no sandbox of its own, and what it looks at here is ours.
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def tab(window: Browser, site: Site) -> Iterator[Page]:
    """Signed in, and failing at the end when a page complained, of a script that its policy forbids for one."""
    context = window.new_context(base_url=site.address, viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(20_000)
    complaints: list[str] = []

    def is_complaint(said: ConsoleMessage) -> bool:
        return said.type == "error" and not said.location["url"].endswith("/favicon.ico")

    def listen(opened: Page) -> None:
        opened.on("console", lambda said: complaints.append(said.text) if is_complaint(said) else None)
        opened.on("pageerror", lambda error: complaints.append(str(error)))

    context.on("page", listen)
    signed_in = context.new_page()
    signed_in.goto("/admin/")
    signed_in.fill("#id_username", NAME)
    signed_in.fill("#id_password", PASSWORD)
    signed_in.click("input[type=submit]")
    yield signed_in
    context.close()
    assert complaints == []


def shoot(page: Page, name: str, *, whole: bool = True) -> None:
    """Keep a picture in the folder that SCREENSHOTS names, if it names one."""
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=whole)
