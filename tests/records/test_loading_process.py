"""`load_fixtures` as a process of its own: what it needs of memory, and what is left when it is killed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, connections

from records.models import Change, Loaded, LoadedPart
from tests.config.process import ROOT, environment
from tests.records import kinds
from tests.records.scratch import ALIAS, sql, vendor
from tests.records.test_loaddata import GOOD, record
from tests.records.test_loading import write

pytestmark = pytest.mark.usefixtures("scratch")

#: Runs manage.py and tells the most memory that was in use, in kB: of this process alone, unlike ru_maxrss, in which
#: that of the process that started it counts.
MEASURED = """
import re, sys
from pathlib import Path
from django.core.management import execute_from_command_line
try:
    execute_from_command_line(["manage.py", *sys.argv[1:]])
finally:
    print("most:", re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
"""


def process(*arguments: str) -> subprocess.Popen[str]:
    """A process of this project that works on the scratch database."""
    database = connections[ALIAS].settings_dict
    if vendor() == "sqlite":
        where = {"DATA_DIR": str(Path(str(database["NAME"])).parent)}
    else:
        login = f"{database['USER']}:{database['PASSWORD']}" if database["PASSWORD"] else database["USER"]
        where = {
            "DATABASE_URL": f"postgres://{login}@{database['HOST']}:{database['PORT'] or 5432}/{database['NAME']}",
            "DATA_DIR": os.environ.get("DATA_DIR", ""),
        }
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(**where, DJANGO_SETTINGS_MODULE="config.settings"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def rows_there() -> int:
    """How many rows there are of all that a loading could have written."""
    models: list[Any] = [*kinds.KINDS, Change, Loaded, LoadedPart]
    return sum(model._base_manager.count() for model in models)


def test_a_file_of_50_megabytes_with_a_fault_at_its_end(tmp_path: Path) -> None:
    """Refused whole, the fault named, and memory bounded: what stays of a row is its key."""
    row = json.dumps(record("meetings.theme", "theme-ID", label="Label ID", scheme="subject", definition="x" * 4_000))
    number = 0
    with (tmp_path / "large.json").open("w") as file:
        file.write("[")
        while file.tell() < 50_000_000:
            number += 1
            file.write(row.replace("ID", str(number)) + ",\n")
        file.write(row.replace("ID", "last").replace('"subject"', '"subjekt"') + "]")
    loading = process("-c", MEASURED, "load_fixtures", "--folder", str(tmp_path))
    out, told = loading.communicate(timeout=300)
    assert loading.returncode == 1
    assert f"large.json, row {number + 1}, theme theme-last, scheme: “subjekt” is none of" in told
    assert "Nothing was loaded: 1 fault." in told
    # A Django process takes some 100 MB by itself. Read as a whole, the file would add twice its size and more.
    assert int(out.rpartition("most:")[2]) < 140_000
    assert rows_there() == 0


#: Makes the writing of the first source last for ever.
ENDLESS = {
    "sqlite": """CREATE TRIGGER endless AFTER INSERT ON "meetings_source" BEGIN
 INSERT INTO "records_epoch" ("id", "epoch") WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
 SELECT COUNT(*), '' FROM n; END""",
    "postgresql": """CREATE FUNCTION endless() RETURNS trigger LANGUAGE plpgsql AS
 'BEGIN PERFORM pg_sleep(600); RETURN NULL; END'; CREATE TRIGGER endless AFTER INSERT ON "meetings_source"
 FOR EACH ROW EXECUTE FUNCTION endless()""",
}
ENDED = {"sqlite": "DROP TRIGGER endless", "postgresql": "DROP FUNCTION endless CASCADE"}


def in_the_middle() -> bool:
    """Whether somebody else is writing."""
    if vendor() == "postgresql":
        return bool(sql("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()"))
    try:
        sql("PRAGMA busy_timeout = 0")
        sql("BEGIN IMMEDIATE")
        sql("ROLLBACK")
    except OperationalError:
        return True
    return False


def test_a_kill_in_the_middle_leaves_nothing_and_the_next_run_works(tmp_path: Path) -> None:
    folder = tmp_path / "fixtures"
    folder.mkdir()
    write(folder / "10-good.json", GOOD)
    sql(ENDLESS[vendor()])
    loading = process("manage.py", "load_fixtures", "--folder", str(folder))
    started = time.monotonic()
    while not in_the_middle():
        assert loading.poll() is None, loading.communicate()
        assert time.monotonic() - started < 60
    loading.send_signal(signal.SIGKILL)
    loading.communicate(timeout=60)
    # The server sees that it is gone when it is done with the statement; SQLite's lock goes with the process.
    if vendor() == "postgresql":
        sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")
    sql(ENDED[vendor()])
    assert rows_there() == 0
    again = process("manage.py", "load_fixtures", "--folder", str(folder))
    out, told = again.communicate(timeout=120)
    assert (again.returncode, told) == (0, "")
    assert out.startswith("Loaded 1 files with 9 rows: 9 written.")
    assert rows_there() > len(GOOD)
