"""What stops a start is told in one sentence on stderr, with an exit status other than 0."""

from pathlib import Path

import pytest
from django.db import DatabaseError, OperationalError, connections

from config import serve, startup
from tests.config.process import run

COMMANDS = [
    ("manage.py", "migrate"),
    ("manage.py", "help"),
    ("-m", "config.serve"),
    ("-m", "config.curator"),
    ("-c", "import config.wsgi"),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_wrong_setting(command: tuple[str, ...]) -> None:
    done = run(*command, PORT="http")
    assert done.returncode == 2
    assert done.stderr == 'PORT must be a whole number from 1 to 65535, not "http": for example PORT=8000.\n'
    assert done.stdout == ""


@pytest.mark.parametrize("command", [("manage.py", "migrate"), ("-m", "config.serve"), ("-m", "config.curator")])
def test_a_database_that_is_down(command: tuple[str, ...], tmp_path: Path) -> None:
    done = run(
        *command, DATA_DIR=str(tmp_path), DATABASE_URL="postgres://someone:hush@127.0.0.1:1/name", CURATOR_NAME="ada"
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The database cannot be reached (see DATABASE_URL and DATA_DIR): ")
    assert done.stderr.count("\n") == 1
    assert "hush" not in done.stderr
    assert "Traceback" not in done.stdout


@pytest.mark.django_db
def test_another_failure_keeps_its_traceback() -> None:
    with pytest.raises(OperationalError, match="too many"), startup.told_plainly():
        raise OperationalError("too many")


def test_in_process(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OperationalError("connection refused\n\tIs the server running?")

    monkeypatch.setattr(connections["default"], "ensure_connection", refuse)
    with pytest.raises(SystemExit) as stopped, startup.told_plainly():
        raise DatabaseError
    assert stopped.value.code == 1
    with pytest.raises(SystemExit):
        serve.look()
    sentence = "The database cannot be reached (see DATABASE_URL and DATA_DIR): connection refused.\n"
    assert capsys.readouterr().err == sentence * 2
