"""How long `load_fixtures` and `dump_fixtures` take for 20,000 rows, parts counted, and how much memory.

    .venv/bin/python -m benchmarks.loading                                  # on SQLite, in a file
    DATABASE_URL=postgres://… .venv/bin/python -m benchmarks.loading        # in a database of its own there

The folder is made up, in the proportions of the real data: activities, each with three bodies, a place, a report, two
themes and two sources, in a file a paper.
"""

import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
#: Rows of an activity, with its parts.
EACH = 8
BODIES, THEMES, PAPERS, LINES = 60, 40, 25, 300


def record(model: str, public_id: str, **fields: Any) -> dict[str, Any]:
    return {"model": model, "fields": {"public_id": public_id, "state": "published", **fields}}


def part(model: str, **fields: Any) -> dict[str, Any]:
    return {"model": model, "fields": fields}


def frame() -> dict[str, list[dict[str, Any]]]:
    """What activities stand on."""
    papers = [
        record(
            "meetings.paper",
            f"meeting.paper-{number:02}",
            meeting=["meeting"],
            title=f"Paper {number} on what was done",
            short_name=f"Paper {number}",
            kind="contributed_paper",
            line_start=number * LINES + 1,
            line_end=(number + 1) * LINES,
        )
        for number in range(PAPERS)
    ]
    return {
        "20-organizations/bodies": [
            record("organizations.organization", f"body-{number:02}", name=f"Body {number}", classification="ngo")
            for number in range(BODIES)
        ],
        "30-themes/themes": [
            record("meetings.theme", f"theme-{number:02}", label=f"Theme {number}", scheme="subject")
            for number in range(THEMES)
        ],
        "40-meetings/meeting": [
            record(
                "meetings.meeting", "meeting", name="Meeting", kind="conference", start="2004-10-27", end="2004-10-28"
            )
        ],
        "44-papers/meeting": papers,
    }


def activity(number: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """An activity with its parts, and its sources."""
    public_id = f"activity-{number:05}"
    own, paper = [public_id], [f"meeting.paper-{number % PAPERS:02}"]
    themes = sorted({number % THEMES, (number * 7 + 1) % THEMES})
    line = (number % PAPERS) * LINES + number % (LINES - 20) + 1
    rows = [
        record(
            "meetings.activity",
            public_id,
            title=f"Training of officials who count migrants, round {number}",
            description="What was done, for whom and with whom, in some thirty words of a reader's own. " * 3,
            kind="training",
            start=str(1990 + number % 15),
            themes=[[f"theme-{theme:02}"] for theme in themes],
        ),
        *(
            part("meetings.activityparticipation", activity=own, role=role, organization=[f"body-{body:02}"])
            for role, body in zip(("lead", "partner", "funder"), (number % BODIES, 7, 11), strict=True)
        ),
        part("meetings.activityplace", activity=own, name="New York"),
        part("meetings.activityreport", activity=own, reported_at=["meeting"], paper=paper, status="ongoing"),
    ]
    sources = [
        part(
            "meetings.source",
            of_activity=own,
            paper=paper,
            locator=f"para. {each}",
            line_start=line + each,
            line_end=line + each + 9,
        )
        for each in (1, 2)
    ]
    return rows, sources


def make(folder: Path) -> int:
    """Write the files. Returns the number of rows."""
    files = frame()
    there = sum(len(rows) for rows in files.values())
    for number in range((ROWS - there) // EACH):
        rows, sources = activity(number)
        files.setdefault(f"50-activities/paper-{number % PAPERS:02}", []).extend(rows)
        files.setdefault(f"90-sources/paper-{number % PAPERS:02}", []).extend(sources)
    for name, rows in files.items():
        path = folder / f"{name}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return sum(len(rows) for rows in files.values())


def most_memory() -> float:
    """The most memory of this process so far, in MB."""
    found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1_000


def computing() -> float:
    """The seconds that this process and, where it runs here, its server's have computed: other work does not count."""
    from django.db import connection

    seconds = time.process_time()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            stat = Path(f"/proc/{cursor.fetchone()[0]}/stat")
        if stat.exists():
            ticks = stat.read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
            seconds += sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
    return seconds


def measure(name: str, number: int, run: Callable[[], Any]) -> None:
    computed, began = computing(), time.perf_counter()
    run()
    seconds, computed = time.perf_counter() - began, computing() - computed
    rate = f"{number / computed:8,.0f} rows/s"
    print(f"{name:34}{seconds:7.1f} s{computed:7.1f} s computing{rate:>16}{most_memory():7.0f} MB")


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    folder = Path(tempfile.mkdtemp(prefix="loading-"))
    if "DATABASE_URL" not in os.environ:
        os.environ["DATA_DIR"] = str(folder / "data")
    django.setup()
    from django.db import connection

    from records import loading

    connection.settings_dict["TEST"]["NAME"] = str(folder / "db.sqlite3") if connection.vendor == "sqlite" else None
    connection.creation.create_test_db(verbosity=0, serialize=False)
    try:
        fixtures = folder / "fixtures"
        fixtures.mkdir()
        number = make(fixtures)
        size = sum(path.stat().st_size for path in fixtures.rglob("*.json")) / 1e6
        print(f"{number:,} rows, {size:.0f} MB, {connection.vendor}; {most_memory():.0f} MB before anything is loaded")
        measure("load into an empty database", number, lambda: loading.load(fixtures))
        measure("load again", number, lambda: loading.load(fixtures))
        one = fixtures / "50-activities" / "paper-00.json"
        one.write_text(one.read_text(encoding="utf-8").replace("round 0", "round zero"), encoding="utf-8")
        rows = len(json.loads(one.read_bytes()))
        measure(f"one file of {rows} rows, one changed", rows, lambda: loading.load(fixtures, [one]))
        measure("dump into the files", number, lambda: loading.dump(fixtures))
        report = loading.load(fixtures, dry_run=True)
        assert report.written() == 0, report.lines()
    finally:
        connection.creation.destroy_test_db(str(connection.settings_dict["NAME"]), verbosity=0)


if __name__ == "__main__":
    main()
