"""The checks that need PostgreSQL, in a database of their own: migrations, what the database's checks say of the
migrated schema, and whether a migration would lock or break a running service.

The server is TEST_POSTGRES_URL, else the one at 127.0.0.1:5432. Without one, CI fails and a person is told.
"""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

SERVER = os.environ.get("TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
SCRATCH = f"rapporteur_check_{os.getpid()}"
HERE = Path(__file__).parent
COMMANDS = [
    ["manage.py", "migrate", "--noinput", "--verbosity", "0"],
    ["manage.py", "check", "--database", "default", "--fail-level", "WARNING"],
    [str(HERE / "lint_migrations.py")],
]


def main() -> int:
    try:
        server = psycopg.connect(SERVER, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as error:
        if os.environ.get("CI") == "true":
            return told(f"No PostgreSQL server for the checks: {' '.join(str(error).split())}", 1)
        return told("PostgreSQL checks not run: no server at 127.0.0.1:5432, and TEST_POSTGRES_URL names no other.", 0)
    with server:
        server.execute(f"CREATE DATABASE {SCRATCH}")
        try:
            environment = {**os.environ, "DATABASE_URL": urlsplit(SERVER)._replace(path=f"/{SCRATCH}").geturl()}
            for command in COMMANDS:
                status = subprocess.run([sys.executable, *command], env=environment, check=False).returncode
                if status:
                    return status
        finally:
            server.execute(f"DROP DATABASE {SCRATCH} WITH (FORCE)")
    return told("The same migrations and checks passed on PostgreSQL.", 0)


def told(sentence: str, status: int) -> int:
    sys.stderr.write(f"{sentence}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
