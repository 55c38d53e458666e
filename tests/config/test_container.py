"""Dockerfile, .dockerignore and compose.yaml, as far as they can be tried where no Docker engine is: what they say is
read, and what compose hands to the containers is given to the settings."""

import json
import re
import shlex
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from config import env
from tests.config.process import ROOT, run

DOCKERFILE = (ROOT / "Dockerfile").read_text()
#: The instructions in order, each with what stands behind it on one line.
INSTRUCTIONS = [
    (word, rest.strip())
    for word, _, rest in (
        line.partition(" ")
        for line in re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE)).splitlines()
        if line
    )
]
STAGES = [number for number, (word, _) in enumerate(INSTRUCTIONS) if word == "FROM"]
LAST = INSTRUCTIONS[STAGES[-1] :]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
OPERATIONS = (ROOT / "docs" / "operations.md").read_text()
GIVEN = {"POSTGRES_PASSWORD": "abc123", "SECRET_KEY": "0123456789abcdef" * 4}
#: What the image sets itself.
OF_THE_IMAGE = {"DATA_DIR", "HOST", "PORT"}


def of(word: str, instructions: list[tuple[str, str]] = LAST) -> list[str]:
    return [rest for found, rest in instructions if found == word]


def variables(instructions: list[tuple[str, str]]) -> dict[str, str]:
    return dict(pair.split("=", 1) for rest in of("ENV", instructions) for pair in shlex.split(rest))


# ---- the image -------------------------------------------------------------------------------------------------------


def test_both_stages_stand_on_one_pinned_image() -> None:
    (image,) = of("ARG", INSTRUCTIONS)
    assert re.fullmatch(r"PYTHON_IMAGE=python:3\.\d+-slim-[a-z]+(@sha256:[0-9a-f]{64})?", image)
    assert of("FROM", INSTRUCTIONS) == ["${PYTHON_IMAGE} AS build", "${PYTHON_IMAGE}"]


def test_the_image_takes_pinned_wheels_and_no_compiler() -> None:
    install, collect, user = of("RUN", INSTRUCTIONS)
    assert "--require-hashes" in install
    assert "--only-binary :all:" in install
    assert "--requirement requirements/base.txt" in install
    assert "collectstatic --noinput" in collect
    assert of("RUN") == [user]
    assert "apt-get" not in DOCKERFILE
    assert all(rest.startswith("--from=build ") for rest in of("COPY"))


def test_it_runs_as_nobody_in_particular_and_serves() -> None:
    assert of("USER") == ["10001:10001"]
    assert "--uid 10001" in of("RUN")[0]
    words = [word for word, _ in LAST]
    assert words.index("USER") > words.index("RUN"), "nothing is made after the last change of user"
    assert json.loads(of("CMD")[0]) == ["python", "-m", "config.serve"]
    assert of("ENTRYPOINT") == []
    assert of("STOPSIGNAL") == ["SIGTERM"]
    own = variables(LAST)
    assert own["HOST"] == "0.0.0.0"  # noqa: S104
    assert [own["DATA_DIR"]] == of("VOLUME")
    assert [own["PORT"]] == of("EXPOSE")
    assert own["PYTHONDONTWRITEBYTECODE"] == "1"


@pytest.mark.parametrize("name", sorted({*variables(LAST)} & env.READ))
def test_what_the_image_sets_is_a_setting_that_can_be_read(name: str, tmp_path: Path) -> None:
    value = str(tmp_path) if name == "DATA_DIR" else variables(LAST)[name]
    done = run("manage.py", "version", **{"DATA_DIR": str(tmp_path), name: value})
    assert done.returncode == 0, done.stderr


def test_the_health_check_is_the_probe() -> None:
    (check,) = of("HEALTHCHECK")
    assert json.loads(check.partition(" CMD ")[2]) == ["python", "-m", "config.probe"]
    assert re.findall(r"--(\w[\w-]+)=", check) == ["interval", "timeout", "start-period", "retries"]


# ---- what goes in ----------------------------------------------------------------------------------------------------


def ignored(path: str) -> bool:
    """As Docker reads .dockerignore: the last pattern that fits the path, or a folder above it, decides."""
    found = False
    above = [path, *(str(parent) for parent in Path(path).parents if parent != Path())]
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        pattern = line.removeprefix("!").strip("/")
        if not pattern or pattern.startswith("#"):
            continue
        regex = re.escape(pattern).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
        if any(re.fullmatch(regex, each) for each in above):
            found = not line.startswith("!")
    return found


def tracked() -> list[str]:
    """Every file of the project, also one that is not committed yet."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:  # an unpacked archive
        return [str(path.relative_to(ROOT)) for path in (ROOT / "config").rglob("*.py")]
    return [name for name in done.stdout.splitlines() if (ROOT / name).exists()]


def copied() -> list[str]:
    """What the build stage takes from the project."""
    return [source for rest in of("COPY", INSTRUCTIONS[: STAGES[-1]]) for source in rest.split()[:-1]]


def test_what_is_copied_exists_and_is_not_hidden() -> None:
    for source in copied():
        assert (ROOT / source).exists(), source
        assert not ignored(source), source
    inside = [name for name in tracked() if any(name == each or name.startswith(f"{each}/") for each in copied())]
    assert [name for name in inside if ignored(name)] == []
    assert {"manage.py", "config/serve.py", "config/probe.py"} <= set(tracked()) & set(inside)


def test_nothing_else_goes_in() -> None:
    outside = [name for name in tracked() if not any(name == each or name.startswith(f"{each}/") for each in copied())]
    assert [name for name in outside if not ignored(name)] == []
    secrets = ".env config/.env .git/config data/secret.key config/secret.key data/db.sqlite3 fixtures/db.sqlite3-wal"
    others = "config/__pycache__/env.cpython-313.pyc .venv/bin/python tests/conftest.py requirements/dev.txt"
    for name in (*secrets.split(), *others.split()):
        assert ignored(name), name


def test_every_package_of_the_site_goes_in() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "benchmarks"}
    assert packages | {"fixtures"} <= set(copied())


# ---- compose ---------------------------------------------------------------------------------------------------------

VARIABLE = re.compile(r"\$\{(\w+)(?:(:[-+?])((?:[^{}]|\$\{\w+\})*))?\}")


def resolved(value: Any, given: dict[str, str]) -> Any:
    """The value with its variables filled in, as compose does it. Raises KeyError for one that is required."""
    if isinstance(value, dict):
        return {
            name: given.get(name) if each is None else resolved(each, given)
            for name, each in value.items()
            if each is not None or name in given
        }
    if isinstance(value, list):
        return [resolved(each, given) for each in value]
    if not isinstance(value, str):
        return value

    def fill(found: re.Match[str]) -> str:
        name, sign, other = found.groups()
        if sign == ":?" and not given.get(name):
            raise KeyError(name)
        if sign == ":+":
            return str(resolved(other, given)) if given.get(name) else ""
        return given.get(name) or (str(resolved(other, given)) if sign == ":-" else "")

    return VARIABLE.sub(fill, value)


def names(value: Any) -> set[str]:
    """The variables that compose takes from .env or the shell."""
    if isinstance(value, dict):
        without_value = {name for name, each in value.items() if each is None}
        return without_value.union(*(names(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(names(each) for each in value))
    return set(re.findall(r"\$\{(\w+)", value)) if isinstance(value, str) else set()


def test_the_services() -> None:
    assert set(SERVICES) == {"db", "redis", "setup", "web"}
    assert SERVICES["redis"]["profiles"] == ["redis"], "nothing asks it yet"
    for name, service in SERVICES.items():
        assert not re.search(r":latest|^[^:]+$", service["image"]), f"{name} names no release"
        assert service["restart"] == ("no" if name == "setup" else "unless-stopped")
    needed = {name: wait["condition"] for name, wait in SERVICES["web"]["depends_on"].items()}
    assert needed == {"db": "service_healthy", "setup": "service_completed_successfully"}
    assert "healthcheck" in SERVICES["db"]
    assert SERVICES["db"]["volumes"] == ["db:/var/lib/postgresql/data"]
    assert set(COMPOSE["volumes"]) == {"db"}
    assert "ports" not in SERVICES["db"]


@pytest.mark.parametrize("name", ["setup", "web"])
def test_our_own_may_do_nothing_but_serve(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "/tmp" in service["tmpfs"]  # noqa: S108
    assert "privileged" not in service
    assert "container_name" not in service, "so that there can be several"


def test_the_port_is_published_on_this_machine_alone() -> None:
    (inside,) = of("EXPOSE")
    assert resolved(SERVICES["web"]["ports"], {}) == [f"127.0.0.1:8000:{inside}"]
    assert resolved(SERVICES["web"]["ports"], {"PORT": "9000-9002"}) == [f"127.0.0.1:9000-9002:{inside}"]


@pytest.mark.parametrize("name", sorted(GIVEN))
def test_what_must_be_set(name: str) -> None:
    with pytest.raises(KeyError, match=name):
        resolved(SERVICES["web"]["environment"], {**GIVEN, name: ""})


def test_every_setting_reaches_the_containers() -> None:
    """A new one is handed on in compose.yaml, or set in the image."""
    assert set(SERVICES["web"]["environment"]) == env.READ - OF_THE_IMAGE - {"DEBUG"}
    assert set(SERVICES["setup"]["environment"]) == {
        *SERVICES["web"]["environment"],
        "CURATOR_NAME",
        "CURATOR_PASSWORD",
    }


def test_every_variable_is_documented() -> None:
    for name in names(SERVICES):
        assert f"`{name}`" in OPERATIONS, name


def settings_of(given: dict[str, str]) -> subprocess.CompletedProcess[str]:
    code = "from config import settings as s; print(s.ALLOWED_HOSTS, s.DATABASES['default']['HOST'], s.SITE_NAME)"
    handed = {**variables(LAST), **resolved(SERVICES["web"]["environment"], {**GIVEN, **given})}
    return run("-c", code, **{name: value for name, value in handed.items() if name in env.READ})


def test_what_compose_hands_on_is_right() -> None:
    """And DATA_DIR is not touched: nothing could be made at /data here."""
    done = settings_of({})
    assert done.stdout == "['localhost', '127.0.0.1'] db Rapporteur\n", done.stderr
    done = settings_of({"ALLOWED_HOSTS": "example.org", "PUBLIC_URL": "https://example.net", "SITE_NAME": "A, B"})
    assert done.stdout == "['localhost', '127.0.0.1', 'example.org', 'example.net'] db A, B\n", done.stderr


def test_the_setup_stops_at_the_first_fault() -> None:
    shell, option, script = SERVICES["setup"]["command"]
    assert (shell, option) == ("sh", "-euc")
    assert script.splitlines() == [
        "python manage.py migrate --noinput",
        "python manage.py load_fixtures --if-empty",
        "python -m config.curator --if-missing",
    ]


# ---- the probe -------------------------------------------------------------------------------------------------------


class Answering(BaseHTTPRequestHandler):
    """Answers everything with the status of its server, and notes what was asked."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["Host"]))
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(b"the body")

    def log_message(self, *args: Any) -> None:
        """Nothing, since what is on stderr is a test's failure."""


@pytest.fixture
def answering() -> Iterator[Any]:
    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        server.asked, server.status = [], 200
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(("status", "expected"), [(200, 0), (503, 1), (400, 1), (301, 1)])
def test_the_probe_says_what_readyz_says(answering: Any, status: int, expected: int) -> None:
    answering.status = status
    port = str(answering.server_port)
    # A proxy for everybody else is none for the probe.
    done = run("-m", "config.probe", PORT=port, http_proxy="http://127.0.0.1:1")
    assert (done.returncode, done.stdout, done.stderr) == (expected, f"{status} the body\n", "")
    assert answering.asked == [("/readyz", f"127.0.0.1:{port}")]


def test_the_probe_without_a_server(answering: Any) -> None:
    port = str(answering.server_port)
    answering.server_close()
    done = run("-m", "config.probe", PORT=port)
    assert done.returncode == 1
    assert done.stdout.startswith("no answer: ")
