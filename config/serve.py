"""`python -m config.serve`: looks whether the site can be served, then becomes the web server.

Granian takes over this very process, so that SIGTERM and SIGINT reach it: it answers the requests it has, stops, and
exits with status 0.
"""

import os
import socket
import sys
from pathlib import Path

from django.conf import settings
from django.db import connections

from config.startup import stop, told_plainly, why_unreachable


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    with told_plainly():
        look()
    os.execv(sys.executable, [sys.executable, "-m", "granian", *arguments()])


def look() -> None:
    """What would otherwise fail in each worker, or at a visitor's first request."""
    reason = why_unreachable()
    if reason is not None:
        stop(f"The database cannot be reached (see DATABASE_URL and DATA_DIR): {reason}", status=1)
    connections.close_all()
    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        stop("The static files are not collected: run manage.py collectstatic --noinput", status=1)
    reason = why_not_bound(settings.HOST, settings.PORT)
    if reason is not None:
        stop(f"Cannot listen on {settings.HOST} port {settings.PORT} (see HOST and PORT): {reason}", status=1)
    if settings.PUBLIC_URL.startswith("https:") and not settings.TRUSTED_PROXIES:
        sys.stderr.write(
            "PUBLIC_URL is https and TRUSTED_PROXIES names no proxy: every request will be redirected to PUBLIC_URL.\n"
        )


def why_not_bound(host: str, port: int) -> str | None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As the server does, so that a port which waits out its last connections is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
    return None


def arguments() -> list[str]:
    return [
        "--interface=wsgi",
        "--http=1",
        "--no-ws",
        f"--host={settings.HOST}",
        f"--port={settings.PORT}",
        f"--workers={settings.WORKERS}",
        # One thread a worker was fastest where it was measured; the server itself waits for slow clients.
        "--blocking-threads=1",
        "--respawn-failed-workers",
        "--workers-kill-timeout=30",
        f"--log-level={settings.LOG_LEVEL.lower()}",
        f"--working-dir={settings.BASE_DIR}",
        "config.wsgi:application",
    ]


if __name__ == "__main__":
    main()
