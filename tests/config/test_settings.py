"""Each setting: its default, its right values, and the one sentence for each wrong one."""

import re
import runpy
import tomllib
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import __version__, env
from tests.config.process import ROOT

GOOD_KEY = "abcdefghij" * 5


@pytest.fixture
def settings_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The settings as they come out with these variables and no others."""
    for name in env.READ:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))

    def settings_of(**values: str) -> dict[str, Any]:
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        return runpy.run_path(str(ROOT / "config" / "settings.py"))

    return settings_of


WRONG = [
    ("ALLOWED_HOSTS", "*", "names each host"),
    ("ALLOWED_HOSTS", "example.org,*", "names each host"),
    ("ALLOWED_HOSTS", "https://example.org", "without scheme or port"),
    ("ALLOWED_HOSTS", "example.org:8000", "without scheme or port"),
    ("ALLOWED_HOSTS", "example.org,", "separated by commas"),
    ("ALLOWED_HOSTS", "[::x]", "host names"),
    ("CONTACT_EMAIL", "curators at example.org", "e-mail"),
    ("DATABASE_URL", "mysql://root@localhost/x", "sqlite:///FILE or postgres://"),
    ("DATABASE_URL", "nonsense", "sqlite:///FILE"),
    ("DATABASE_URL", "sqlite://", "sqlite:///FILE"),
    ("DATABASE_URL", "sqlite://:memory:", "sqlite:///FILE"),
    ("DATABASE_URL", "sqlite://data/db.sqlite3", "sqlite:///FILE"),
    ("DATABASE_URL", "sqlite:///db.sqlite3?mode=ro", "sqlite:///FILE"),
    ("DATABASE_URL", "postgres://someone:hush@host", "NAME"),
    ("DATABASE_URL", "postgres://someone:hush@host:port/name", "PORT"),
    ("DATABASE_URL", "postgres://someone:hush@host:99999/name", "PORT"),
    ("DATABASE_URL", "postgres://someone:hu#sh@host/name", "percent-encoded"),
    ("DATABASE_URL", "postgres://someone:hush@[::1/name", "postgres://"),
    ("DATABASE_URL", "postgres://someone:hush@host/name?colour=hush", "options"),
    ("DATABASE_URL", "postgres://someone:hush@host/name?conn_max_age=hush", "options"),
    ("DATA_ATTRIBUTION", "x" * 301, "300 characters"),
    ("DATA_DIR", str(ROOT / "manage.py"), "folder"),
    ("DATA_DIR", str(ROOT / "manage.py" / "below"), "cannot be made"),
    ("DATA_DIR", "~nobody-of-that-name/data", "folder"),
    ("DATA_LICENSE_NAME", "x" * 301, "300 characters"),
    ("DATA_LICENSE_URL", "creativecommons.org/licenses/by/4.0/", "http"),
    ("DATA_LICENSE_URL", "javascript:alert(1)", "http"),
    ("DATA_LICENSE_URL", "https://example.org/a b", "http"),
    ("DEBUG", "maybe", "true or false"),
    ("DEBUG", "$OTHER", "true or false"),
    ("HOST", "example.org", "IP address"),
    ("HOST", "127.0.0.1:8000", "IP address"),
    ("LOG_LEVEL", "loud", "one of DEBUG, INFO"),
    ("PORT", "http", "from 1 to 65535"),
    ("PORT", "0", "from 1 to 65535"),
    ("PORT", "65536", "from 1 to 65535"),
    ("PORT", "8_000", "from 1 to 65535"),
    ("PORT", "-1", "from 1 to 65535"),
    ("PORT", "٨٠٠٠", "from 1 to 65535"),
    ("PUBLIC_URL", "example.org", "http"),
    ("PUBLIC_URL", "ftp://example.org", "http"),
    ("PUBLIC_URL", "https://", "http"),
    ("PUBLIC_URL", "https://example.org/site/", "without a path"),
    ("PUBLIC_URL", "https://example.org?x=1", "without a path"),
    ("PUBLIC_URL", "https://example.org:port", "http"),
    ("PUBLIC_URL", "https://someone:hush@example.org", "http"),
    ("PUBLIC_URL", "https://.example.org", "http"),
    ("SECRET_KEY", "hush", "50 random characters"),
    ("SECRET_KEY", "hush" * 20, "50 random characters"),
    ("SECRET_KEY", "django-insecure-hush" + GOOD_KEY, "50 random characters"),
    ("SITE_NAME", "x" * 301, "300 characters"),
    ("SITE_NAME", "two\nlines", "one line"),
    ("TRUSTED_PROXIES", "1", "networks"),
    ("TRUSTED_PROXIES", "proxy.example.org", "networks"),
    ("TRUSTED_PROXIES", "10.0.0.1/8", "networks"),
    ("WORKERS", "many", "from 1 to 64"),
    ("WORKERS", "0", "from 1 to 64"),
]


@pytest.mark.parametrize(("name", "value", "says"), WRONG)
def test_a_wrong_value_is_told_in_one_sentence(settings_of: Any, name: str, value: str, says: str) -> None:
    with pytest.raises(ImproperlyConfigured) as caught:
        settings_of(**{name: value})
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} ")
    assert says in sentence
    assert f": for example {name}=" in sentence
    assert "\n" not in sentence
    assert "hush" not in sentence


def test_the_table_of_wrong_values_misses_no_setting() -> None:
    assert {name for name, _, _ in WRONG} == env.READ


@pytest.mark.parametrize("name", sorted(env.READ))
@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_value_is_wrong(settings_of: Any, name: str, value: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=rf"^{name} is empty; .*: for example {name}="):
        settings_of(**{name: value})


def test_not_utf_8(settings_of: Any) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"SITE_NAME must be .* control characters"):
        settings_of(SITE_NAME="\udcff")


RIGHT = [
    ("ALLOWED_HOSTS", "Example.org, .example.net,::1", "ALLOWED_HOSTS", ["example.org", ".example.net", "[::1]"]),
    ("CONTACT_EMAIL", "curators@example.org", "CONTACT_EMAIL", "curators@example.org"),
    ("DEBUG", "True", "DEBUG", True),
    ("DEBUG", "0", "DEBUG", False),
    ("HOST", "localhost", "HOST", "127.0.0.1"),
    ("HOST", "[::1]", "HOST", "::1"),
    ("LOG_LEVEL", "warning", "LOG_LEVEL", "WARNING"),
    ("PORT", "9000", "PORT", 9000),
    ("PUBLIC_URL", "https://Example.org:443/", "PUBLIC_URL", "https://example.org"),
    ("PUBLIC_URL", "http://[::1]:8080", "PUBLIC_URL", "http://[::1]:8080"),
    ("SITE_NAME", "Rapporteur für alle", "DATA_ATTRIBUTION", "Rapporteur für alle contributors"),
    ("SECRET_KEY", "$" + GOOD_KEY, "SECRET_KEY", "$" + GOOD_KEY),
]


@pytest.mark.parametrize(("name", "value", "setting", "expected"), RIGHT)
def test_a_right_value(settings_of: Any, name: str, value: str, setting: str, expected: object) -> None:
    assert settings_of(**{name: value})[setting] == expected


def test_with_nothing_set(settings_of: Any, tmp_path: Path) -> None:
    settings = settings_of()
    assert settings["DEBUG"] is False
    assert settings["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert settings["DATABASES"]["default"]["NAME"] == tmp_path / "db.sqlite3"
    assert settings["DATABASES"]["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert settings["SECRET_KEY"] == (tmp_path / "secret.key").read_text().strip()
    assert not settings["SECURE_SSL_REDIRECT"]
    assert not settings["USE_X_FORWARDED_HOST"]
    assert settings["SECURE_PROXY_SSL_HEADER"] is None


def test_an_https_address_makes_everything_secure(settings_of: Any) -> None:
    settings = settings_of(PUBLIC_URL="https://example.org", TRUSTED_PROXIES="127.0.0.1")
    assert settings["ALLOWED_HOSTS"][-1] == "example.org"
    assert settings["CSRF_TRUSTED_ORIGINS"] == ["https://example.org"]
    assert settings["SECURE_HSTS_SECONDS"] == 365 * 24 * 3600
    assert all(settings[name] for name in ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT"))
    assert settings["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///below/db.sqlite3", {"NAME": ROOT / "below" / "db.sqlite3"}),
        ("sqlite:////srv/db.sqlite3", {"NAME": Path("/srv/db.sqlite3")}),
        (
            "postgresql://some%40one:p%23w%2F@[::1]:6432/name?sslmode=require&connect_timeout=9",
            {
                "NAME": "name",
                "USER": "some@one",
                "PASSWORD": "p#w/",
                "HOST": "::1",
                "PORT": 6432,
                "OPTIONS": {
                    "sslmode": "require",
                    "connect_timeout": "9",
                    "options": "-c jit=off -c random_page_cost=1.1",
                },
            },
        ),
    ],
)
def test_the_address_of_the_database(settings_of: Any, url: str, expected: dict[str, object]) -> None:
    database = settings_of(DATABASE_URL=url)["DATABASES"]["default"]
    assert {name: database[name] for name in expected} == expected


def test_every_setting_is_in_the_documented_table() -> None:
    table = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8").split("## Settings")[1].split("\n## ")[0]
    documented = re.findall(r"^\| `([A-Z_]+)` \|", table, flags=re.MULTILINE)
    assert len(documented) == len(set(documented))
    assert set(documented) == env.READ


def test_the_version_is_said_once() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        assert tomllib.load(file)["project"]["version"] == __version__
