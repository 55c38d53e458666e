"""`make curator`."""

import getpass

import pytest
from django.contrib.auth.models import User

from config import curator
from tests.config.process import run

PASSWORD = "a long enough phrase"

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answers at a terminal, in order."""
    answers: list[str] = []
    for name in ("CURATOR_NAME", "CURATOR_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: answers.pop(0))
    monkeypatch.setattr(getpass, "getpass", lambda _: answers.pop(0))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    return answers


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CURATOR_NAME", "ada")
    monkeypatch.setenv("CURATOR_PASSWORD", PASSWORD)
    curator.create()
    ada = User.objects.get(username="ada")
    assert ada.check_password(PASSWORD)
    assert ada.is_staff
    assert ada.is_superuser


def test_asked_for(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    asked += ["ada", PASSWORD, PASSWORD]
    curator.create()
    assert User.objects.get(username="ada").check_password(PASSWORD)
    assert capsys.readouterr().out == 'The curator "ada" can now log in at /admin/.\n'


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (["ada", "12345678", "12345678"], "too common"),
        (["ada", PASSWORD, "another"], "differ"),
        (["ada lovelace!", PASSWORD, PASSWORD], "Enter a valid username"),
        (["", PASSWORD, PASSWORD], "cannot be blank"),
        (["taken"], 'an account named "taken" already'),
    ],
)
def test_refused(asked: list[str], answers: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    User.objects.create_user("taken", password=PASSWORD)
    asked += answers
    with pytest.raises(SystemExit) as stopped:
        curator.create()
    assert stopped.value.code == 1
    assert says in capsys.readouterr().err
    assert list(User.objects.values_list("username", flat=True)) == ["taken"]


def test_only_if_missing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """As each start of the containers runs it: nothing to do is no fault, and a changed password stays."""
    monkeypatch.delenv("CURATOR_NAME", raising=False)
    curator.create(if_missing=True)
    assert not User.objects.exists()

    monkeypatch.setenv("CURATOR_NAME", "ada")
    monkeypatch.setenv("CURATOR_PASSWORD", PASSWORD)
    curator.create(if_missing=True)
    ada = User.objects.get()
    ada.set_password("another long phrase")
    ada.save()
    curator.create(if_missing=True)
    assert User.objects.get().check_password("another long phrase")
    assert capsys.readouterr().out == (
        "No CURATOR_NAME: no account was made.\n"
        'The curator "ada" can now log in at /admin/.\n'
        'There is an account named "ada" already.\n'
    )


def test_if_missing_asks_for_no_password(tmp_path: object) -> None:
    run("manage.py", "migrate", "--verbosity", "0", DATA_DIR=str(tmp_path))
    done = run("-m", "config.curator", "--if-missing", DATA_DIR=str(tmp_path), CURATOR_NAME="ada")
    assert done.returncode == 2
    assert done.stderr == "There is nobody to ask: give CURATOR_NAME and CURATOR_PASSWORD.\n"
    assert run("-m", "config.curator", "--if-missing", DATA_DIR=str(tmp_path)).returncode == 0


def test_with_nobody_to_ask(tmp_path: object) -> None:
    done = run("-m", "config.curator", DATA_DIR=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr == "There is nobody to ask: give CURATOR_NAME and CURATOR_PASSWORD.\n"
