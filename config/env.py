"""Typed readers of environment variables, for `config.settings` alone.

A wrong value stops the start with one sentence that names the variable, the fault and an example. Nothing is guessed,
and a value that may hold a password is not repeated. An empty value is wrong, too: a template that failed to fill in
SECRET_KEY must not pass for one that left it out.

django-environ takes database URLs apart. Its other readers are not used, because they take `DEBUG=maybe` for False and
a value that begins with `$` for the name of another variable.
"""

import ipaddress
import os
import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import environ
import psycopg
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# Every variable asked for so far: a test holds the documented table against it.
READ: set[str] = set()

# What Django itself takes as a host, with an optional leading dot for "and all below it".
_LABEL = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?"
_HOST_NAME = re.compile(rf"\.?{_LABEL}(\.{_LABEL})*")

_TRUE = ("true", "1", "yes", "on")
_FALSE = ("false", "0", "no", "off")


def wrong(name: str, expected: str, value: str | None, example: str) -> ImproperlyConfigured:
    """The one sentence. Without a value where the value may be a secret."""
    found = "" if value is None else f', not "{value[:80]}"'
    return ImproperlyConfigured(f"{name} must be {expected}{found}: for example {name}={example}")


def _raw(name: str, expected: str, example: str) -> str | None:
    READ.add(name)
    value = os.environ.get(name)
    if value is None:
        return None
    value = value.strip()
    if not value:
        raise ImproperlyConfigured(
            f"{name} is empty; leave it out or let it be {expected}: for example {name}={example}"
        )
    if not value.isprintable():  # nor is a byte that is no UTF-8
        raise wrong(name, f"{expected}, on one line and without control characters", None, example)
    return value


def text(name: str, default: str, *, example: str, longest: int = 300) -> str:
    expected = f"text of at most {longest} characters"
    value = _raw(name, expected, example)
    if value is None:
        return default
    if len(value) > longest:
        raise wrong(name, expected, value, example)
    return value


def flag(name: str, *, default: bool) -> bool:
    expected, example = "true or false", "true"
    value = _raw(name, expected, example)
    if value is None:
        return default
    if value.lower() not in _TRUE + _FALSE:
        raise wrong(name, expected, value, example)
    return value.lower() in _TRUE


def integer(name: str, default: int, *, low: int, high: int) -> int:
    expected, example = f"a whole number from {low} to {high}", str(default)
    value = _raw(name, expected, example)
    if value is None:
        return default
    # Not `int()` alone, which also takes " 8_000 " and digits of other scripts.
    if not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
        raise wrong(name, expected, value, example)
    return int(value)


def choice(name: str, default: str, allowed: Iterable[str]) -> str:
    choices = list(allowed)
    expected = f"one of {', '.join(choices)}"
    value = _raw(name, expected, default)
    if value is None:
        return default
    if value.upper() not in choices:
        raise wrong(name, expected, value, default)
    return value.upper()


def email(name: str) -> str:
    expected, example = "one e-mail address", "curators@example.org"
    value = _raw(name, expected, example)
    if value is None:
        return ""
    try:
        validate_email(value)
    except ValidationError:
        raise wrong(name, expected, value, example) from None
    return value


def _web_address(value: str) -> tuple[str, str, int | None] | None:
    """Scheme, host (IPv6 in brackets) and port of an absolute http(s) address that names no user, or None."""
    try:
        parts = urlsplit(value)
        host, port = bracketed(parts.hostname or ""), parts.port
    except ValueError:
        return None
    named_user = "@" in parts.netloc
    if parts.scheme not in ("http", "https") or not is_host(host) or host.startswith(".") or named_user:
        return None
    return (parts.scheme, host, port) if not re.search(r"\s", value) else None


def web_page(name: str, default: str) -> str:
    expected = "an absolute http or https address"
    value = _raw(name, expected, default)
    if value is None:
        return default
    if _web_address(value) is None:
        raise wrong(name, expected, value, default)
    return value


def origin(name: str) -> str:
    """Scheme, host and, unless it is the scheme's own, port: what browsers send as `Origin`; `""` when not set."""
    expected, example = "an http or https address without a path", "https://rapporteur.example.org"
    value = _raw(name, expected, example)
    if value is None:
        return ""
    address = _web_address(value)
    if address is None or not re.fullmatch(r"https?://[^/?#]+/?", value):
        raise wrong(name, expected, None if "@" in value else value, example)
    scheme, host, port = address
    usual = {"http": 80, "https": 443}[scheme]
    return f"{scheme}://{host}" + (f":{port}" if port not in (None, usual) else "")


def bracketed(host: str) -> str:
    """A host as it stands in an address: IPv6 in brackets, lower case."""
    return f"[{host}]".lower() if ":" in host and not host.startswith("[") else host.lower()


def is_host(host: str) -> bool:
    if host.startswith("[") and host.endswith("]"):
        try:
            return bool(ipaddress.IPv6Address(host[1:-1]))
        except ValueError:
            return False
    return len(host) <= 253 and _HOST_NAME.fullmatch(host) is not None


def hosts(name: str, default: list[str]) -> list[str]:
    expected, example = "host names without scheme or port, separated by commas", "example.org,www.example.org"
    value = _raw(name, expected, example)
    if value is None:
        return default
    if "*" in value:
        raise wrong(name, "a list that names each host (* would believe any Host header)", value, example)
    names = [bracketed(part.strip()) for part in value.split(",")]
    if not all(is_host(part) for part in names):
        raise wrong(name, expected, value, example)
    return names


def networks(name: str) -> tuple[Network, ...]:
    expected, example = "addresses or networks (CIDR) separated by commas", "127.0.0.1,10.0.0.0/8"
    value = _raw(name, expected, example)
    if value is None:
        return ()
    try:
        return tuple(ipaddress.ip_network(part.strip()) for part in value.split(","))
    except ValueError:
        raise wrong(name, expected, value, example) from None


def address(name: str, default: str) -> str:
    expected = "an IP address of this machine or localhost"
    value = _raw(name, expected, default)
    if value is None or value == "localhost":
        return default
    try:
        return str(ipaddress.ip_address(value.strip("[]")))
    except ValueError:
        raise wrong(name, expected, value, default) from None


def directory(name: str, default: Path) -> Path:
    """A folder, which need not exist yet (see `made`). A relative one is below the default's parent."""
    expected, example = "the path of a folder", "/var/lib/rapporteur"
    value = _raw(name, expected, example)
    if value is None:
        return default
    try:
        path = default.parent / Path(value).expanduser()
    except RuntimeError:  # ~somebody who is not known here
        raise wrong(name, expected, value, example) from None
    if path.exists() and not path.is_dir():
        raise wrong(name, expected, value, example)
    return path


def made(folder: Path) -> Path:
    """The folder, made on need and then closed to other users: it holds the key and people's contact data."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ImproperlyConfigured(
            f"DATA_DIR cannot be made at {folder} ({error.strerror}): for example DATA_DIR=/var/lib/rapporteur"
        ) from None
    return folder


def secret(name: str) -> str | None:
    """By the measure of `check --deploy` (security.W009), so that a weak key does not wait for that to be found."""
    expected = "at least 50 random characters"
    example = "$(python -c 'import secrets; print(secrets.token_urlsafe(50))')"
    value = _raw(name, expected, example)
    if value is not None and (len(value) < 50 or len(set(value)) < 5 or value.startswith("django-insecure-")):
        raise wrong(name, expected, None, example)
    return value


def database(name: str, base: Path) -> dict[str, Any] | None:
    """Django's settings for the database that a URL names: `sqlite:///` with a file, or `postgres://`."""
    expected = "sqlite:///FILE or postgres://USER:PASSWORD@HOST:PORT/NAME, special characters percent-encoded"
    example = "postgres://rapporteur@127.0.0.1:5432/rapporteur"
    value = _raw(name, expected, example)
    if value is None:
        return None
    fault = wrong(name, expected, None, example)
    try:
        parts = urlsplit(value)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # it would only warn of a part that it ignores
            config: dict[str, Any] = environ.Env.db_url_config(value)
    except (ValueError, UserWarning):
        raise fault from None
    if parts.fragment or not config["NAME"]:
        raise fault
    if parts.scheme == "sqlite":
        # In memory, each worker would have a database of its own, and lose it.
        if config["NAME"] == ":memory:" or parts.query:
            raise fault
        return {"ENGINE": config["ENGINE"], "NAME": base / config["NAME"]}
    if parts.scheme not in ("postgres", "postgresql"):
        raise fault
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    try:
        psycopg.conninfo.make_conninfo(**options)
    except psycopg.ProgrammingError:
        raise wrong(name, "without options that PostgreSQL does not know", None, f"{example}?sslmode=require") from None
    return {**config, "OPTIONS": options}
