"""The commands of docs/operations.md are run as they stand: a site is backed up while it serves, damaged, restored
and compared row by row, on both engines; and an upgrade keeps what curators wrote."""

import hashlib
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.config.process import ROOT, environment
from tests.config.test_serve import get

PAGE = (ROOT / "docs" / "operations.md").read_text()
BLOCK = re.compile(r"^ *<!-- tried: ([\w ]+), (\w+) -->\n( *)```sh\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
#: What is tried, by its name and engine.
TRIED = {
    (name, engine): re.sub(f"^{indent}", "", text, flags=re.MULTILINE)
    for name, engine, indent, text in BLOCK.findall(PAGE)
}
SERVER = os.environ.get("TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
CI = os.environ.get("CI") == "true"
#: The one table that a restore changes on purpose.
EPOCH = "records_epoch"

# Both engines are tried whichever one the other tests run on, so once is enough.
pytestmark = pytest.mark.skipif(
    os.environ.get("DATABASE_URL", "").startswith("postgres"), reason="both engines are tried by the run on SQLite"
)


def postgres_address(name: str) -> str:
    return urlsplit(SERVER)._replace(path=f"/{name}").geturl()


def why_no_postgres() -> str | None:
    missing = [tool for tool in ("pg_dump", "pg_restore", "createdb", "vacuumdb") if shutil.which(tool) is None]
    if missing:
        return f"PostgreSQL's client programs are missing: {', '.join(missing)}"
    try:
        psycopg.connect(SERVER, connect_timeout=5).close()
    except psycopg.OperationalError as error:
        return f"No PostgreSQL server (TEST_POSTGRES_URL): {' '.join(str(error).split())}"
    return None


@dataclass
class Site:
    """An installation of its own: a folder with its data, on SQLite or on a database of its own."""

    engine: str
    folder: Path
    set: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.set = {
            "DATA_DIR": str(self.folder / "data"),
            "BACKUP": str(self.folder / "backup"),
            "TAKEN": str(self.folder / "taken"),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }
        if self.engine == "postgresql":
            name = f"operations_{os.getpid()}"
            self.set |= {
                "DATABASE_URL": postgres_address(name),
                "ADMIN_URL": SERVER,
                "OWNER": str(urlsplit(SERVER).username),
                "RESTORED": f"{name}_restored",
                "RESTORED_URL": postgres_address(f"{name}_restored"),
            }

    @property
    def database(self) -> Path:
        return self.folder / "data" / "db.sqlite3"

    @property
    def wal(self) -> Path:
        return self.database.with_name("db.sqlite3-wal")

    def shell(self, script: str, *, fails: bool = False, **values: str) -> str:
        """Run by `sh`, which stops at the first command that fails. Returns what it said on stdout."""
        done = subprocess.run(
            ["/bin/sh", "-euc", script],
            cwd=ROOT,
            env=environment(**self.set, **values),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert bool(done.returncode) == fails, f"{script}\n{done.stdout}\n{done.stderr}"
        return done.stdout + (done.stderr if fails else "")

    def tried(self, *names: str, **values: str) -> str:
        """Run blocks of the page, one after the other in one shell."""
        return self.shell("".join(TRIED.get((name, self.engine)) or TRIED[name, "both"] for name in names), **values)

    def python(self, code: str) -> None:
        self.shell('python manage.py shell --verbosity 0 --command "$CODE"', CODE=code)

    def rows(self) -> dict[str, str]:
        """A digest of every table, of what stands on them (triggers), and of where counters are."""
        found = _of_sqlite(self.database) if self.engine == "sqlite" else _of_postgres(self.set["DATABASE_URL"])
        return {
            name: hashlib.sha256("\n".join(sorted(map(repr, rows))).encode()).hexdigest()
            for name, rows in found.items()
            if name != EPOCH
        }

    def ask(self, statement: str) -> Any:
        """The one value that the database answers, asked without Django, whose start takes a second."""
        if self.engine == "sqlite":
            with closing(sqlite3.connect(self.database)) as database, database:
                ((value,),) = database.execute(statement).fetchall()
        else:
            with psycopg.connect(self.set["DATABASE_URL"]) as server:
                ((value,),) = server.execute(statement).fetchall()
        return value

    def told(self, body: str, column: str = "remarks") -> Any:
        return self.ask(f"SELECT {column} FROM organizations_organization WHERE public_id = '{body}'")

    def remark(self, body: str, text: str) -> None:
        self.ask(f"UPDATE organizations_organization SET remarks = '{text}' WHERE public_id = '{body}' RETURNING id")

    def epoch(self) -> str:
        return str(self.ask(f"SELECT epoch FROM {EPOCH}"))

    @contextmanager
    def serving(self) -> Iterator[str]:
        """The server's port, while it runs."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = str(probe.getsockname()[1])
        # Not config.serve, which wants the static files collected: another test does that, perhaps right now.
        options = ["--interface=wsgi", f"--port={port}", "--workers=1", "--log-level=error"]
        with subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "granian", *options, "config.wsgi:application"],
            cwd=ROOT,
            env=environment(**self.set, LOG_LEVEL="ERROR"),
        ) as process:
            try:
                assert get(int(port), "/healthz")[0] == 200
                yield port
            finally:
                process.terminate()


def _of_sqlite(file: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
        found["(schema)"] = database.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return found


def _of_postgres(url: str) -> dict[str, list[Any]]:
    with psycopg.connect(url) as database:

        def ask(statement: str) -> list[Any]:
            return database.execute(statement).fetchall()

        tables = [name for (name,) in ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        found = {name: ask(f'SELECT t::text FROM "{name}" t') for name in tables}
        found["(triggers)"] = ask(
            "SELECT pg_get_triggerdef(t.oid), p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE NOT t.tgisinternal"
        )
        # By name: a restored expression is the same one with other parentheses.
        found["(constraints)"] = ask("SELECT conrelid::regclass::text, conname, contype FROM pg_constraint")
        found["(indexes)"] = ask("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'")
        found["(counters)"] = ask("SELECT sequencename, last_value FROM pg_sequences")
    return found


@contextmanager
def _databases(site: Site) -> Iterator[None]:
    if site.engine == "sqlite":
        yield
        return
    names = [urlsplit(site.set[name]).path.lstrip("/") for name in ("DATABASE_URL", "RESTORED_URL")]
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{names[0]}"')
        try:
            yield
        finally:
            for name in names:
                server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def older_fixtures(folder: Path) -> Path:
    """The fixtures as an older version had them: what is told of one body is different."""
    shutil.copytree(ROOT / "fixtures", folder)
    (file,) = (path for path in folder.rglob("*.json") if f'"public_id": "{LATER}"' in path.read_text())
    rows = json.loads(file.read_text())
    for row in rows:
        if row["fields"].get("public_id") == LATER:
            row["fields"]["remarks"] = "As an older version had it."
    file.write_text(json.dumps(rows))
    return folder


#: A body that a curator edits, one that the new version's fixtures tell otherwise, and one that a curator adds.
EDITED, LATER, ADDED = "iom", "unfpa", "made-by-hand"
EDIT = f"""
from organizations.models import Organization
body = Organization.objects.get(public_id="{EDITED}")
body.remarks = "Edited by a curator."
body.save()
Organization.objects.create(public_id="{ADDED}", name="A body made by hand", classification=body.classification)
"""


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site with the fixtures, an account and a curator's edits."""
    reason = why_no_postgres() if request.param == "postgresql" else None
    if reason and CI:
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    site = Site(request.param, tmp_path_factory.mktemp(request.param))
    with _databases(site):
        fixtures = older_fixtures(site.folder / "fixtures")
        site.shell(
            'python manage.py migrate --verbosity 0; python manage.py load_fixtures --folder "$OLD"; '
            "python -m config.curator --if-missing",
            OLD=str(fixtures),
            CURATOR_NAME="ada",
            CURATOR_PASSWORD="a long enough phrase",
        )
        site.python(EDIT)
        yield site


def test_what_is_tried_is_there() -> None:
    assert {name for name, _ in TRIED} == {"back up", "restore", "after a restore", "ready", "upgrade", "take out"}
    assert len(TRIED) == PAGE.count("<!-- tried: ") == 8


def damage(site: Site, wal: bytes) -> None:
    """As bad as it gets: the database is garbage or empty, and the key is another one."""
    (site.folder / "data" / "secret.key").write_text("x" * 60)
    if site.engine == "sqlite":
        site.database.write_bytes(b"\0" * site.database.stat().st_size)
    else:
        with psycopg.connect(site.set["DATABASE_URL"]) as database:
            database.execute("DROP SCHEMA public CASCADE")
            database.execute("CREATE SCHEMA public")
    site.shell("python manage.py count_records", fails=True)
    if wal:
        # Left behind by a crash, with a later edit in it; beside the restored database it would change that one.
        site.wal.write_bytes(wal)


def held_open(site: Site) -> Callable[[], None]:
    """On SQLite, a reader who keeps what is written from going into the database file: it stays in the WAL."""
    if site.engine != "sqlite":
        return lambda: None
    reader = sqlite3.connect(site.database)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM records_change").fetchone()
    return reader.close


def test_backup_and_restore(site: Site) -> None:
    let_go = held_open(site)
    with site.serving():
        site.remark(ADDED, "Written last.")
        if site.engine == "sqlite":
            assert site.wal.stat().st_size > 0
        site.tried("back up")
        before, epoch, counts = site.rows(), site.epoch(), site.shell("python manage.py count_records")
        site.remark(ADDED, "Written after the backup.")
        wal = site.wal.read_bytes() if site.engine == "sqlite" else b""
        assert site.rows() != before
    let_go()
    backup = Path(site.set["BACKUP"])
    assert {path.name for path in backup.iterdir()} == {
        "counts", "secret.key", "db.sqlite3" if site.engine == "sqlite" else "db.dump"
    }  # fmt: skip
    assert backup.stat().st_mode & 0o777 == 0o700
    assert (backup / "counts").read_text() == counts
    assert re.search(r"^organizations +\d\d+ +\d+ +[1-9]\d*$", counts, re.MULTILINE)
    assert re.search(r"^meetings.source +\d\d\d+$", counts, re.MULTILINE)
    assert re.search(r"^accounts +1$", counts, re.MULTILINE)
    # A backup that is there is not written over.
    site.shell(TRIED["back up", site.engine], fails=True)
    key = (site.folder / "data" / "secret.key").read_text()

    damage(site, wal)
    said = site.tried("restore", "after a restore")
    if site.engine == "postgresql":
        site.set["DATABASE_URL"] = site.set["RESTORED_URL"]
    assert not re.search(r"^[<>]", said, re.MULTILINE), "the counts are the same"
    assert site.rows() == before
    assert site.epoch() != epoch
    assert site.epoch() in said
    assert (site.folder / "data" / "secret.key").read_text() == key
    with site.serving() as port:
        assert site.tried("ready", PORT=port) == '200 {"status": "ok", "red": {}}\n'
    # And life goes on: triggers count, counters give no number twice.
    version = site.told(EDITED, "version")
    site.python(EDIT.replace(ADDED, "made-later").replace("by a curator", "after the restore"))
    assert site.told(EDITED, "version") == version + 1


def test_an_upgrade_keeps_what_curators_wrote(site: Site) -> None:
    remarks = site.told(EDITED)
    assert remarks.startswith("Edited ")
    assert site.told(LATER) == "As an older version had it."
    refused = site.shell("python manage.py load_fixtures", fails=True)
    assert f"organizations/{EDITED}" in refused

    said = site.tried("take out")
    assert remarks in said
    assert f'"public_id": "{ADDED}"' in (site.folder / "taken" / "20-organizations" / "curated.json").read_text()

    said = site.tried("upgrade")
    assert f"organizations/{EDITED}" in said
    assert site.told(EDITED) == remarks
    assert site.told(ADDED, "state") == "draft"
    assert site.told(LATER) != "As an older version had it."
