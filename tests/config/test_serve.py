"""The server as a process of its own, on a database of its own."""

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config import serve
from tests.config.process import ROOT, environment, run


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without data, and the static files."""
    folder = tmp_path_factory.mktemp("data")
    migrated = run("manage.py", "migrate", "--noinput", "--verbosity", "0", DATA_DIR=str(folder))
    assert migrated.returncode == 0, migrated.stderr
    if not (ROOT / "staticfiles" / "staticfiles.json").exists():
        collected = run("manage.py", "collectstatic", "--noinput", "--verbosity", "0", DATA_DIR=str(folder))
        assert collected.returncode == 0, collected.stderr
    return folder


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(data_dir: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "config.serve"],
        cwd=ROOT,
        env=environment(DATA_DIR=str(data_dir), PORT=str(port), WORKERS="1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def get(port: int, path: str, *, within: float = 20) -> tuple[int, str]:
    deadline = time.monotonic() + within
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def test_it_serves_and_stops_when_told(server: subprocess.Popen[str], port: int, data_dir: Path) -> None:
    assert get(port, "/healthz") == (200, '{"status": "ok"}')
    assert get(port, "/readyz") == (200, '{"status": "ok", "red": {}}')
    status, page = get(port, "/admin/login/")
    assert status == 200
    sheet = page.split('rel="stylesheet" href="')[1].split('"')[0]
    assert get(port, sheet)[0] == 200, "static files are served"
    second = run("-m", "config.serve", DATA_DIR=str(data_dir), PORT=str(port))
    assert second.returncode == 1
    assert second.stderr.startswith(f"Cannot listen on 127.0.0.1 port {port} (see HOST and PORT): ")
    server.send_signal(signal.SIGTERM)
    assert server.wait(timeout=20) == 0


def test_it_stops_at_an_interrupt(server: subprocess.Popen[str], port: int) -> None:
    assert get(port, "/healthz")[0] == 200
    server.send_signal(signal.SIGINT)
    assert server.wait(timeout=20) == 0


def test_the_look_before_the_start(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    settings: Any,
    tmp_path: Path,
    port: int,
) -> None:
    monkeypatch.setattr(serve, "why_unreachable", lambda: None)
    settings.STATIC_ROOT = tmp_path
    settings.PORT = port
    with pytest.raises(SystemExit):
        serve.look()
    assert capsys.readouterr().err == "The static files are not collected: run manage.py collectstatic --noinput.\n"

    (tmp_path / "staticfiles.json").touch()
    settings.PUBLIC_URL = "https://example.org"
    serve.look()
    assert "TRUSTED_PROXIES names no proxy" in capsys.readouterr().err

    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        with pytest.raises(SystemExit):
            serve.look()
    assert capsys.readouterr().err.startswith(f"Cannot listen on 127.0.0.1 port {port}")


def test_the_server_is_told_where_to_listen(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(serve, "look", lambda: None)
    monkeypatch.setattr("os.execv", lambda _, arguments: called.append(arguments))
    settings.PORT = 9000
    serve.main()
    assert "--port=9000" in called[0]
    assert called[0][-1] == "config.wsgi:application"
