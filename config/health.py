"""`/healthz`: this process answers. `/readyz`: it can do its work."""

import logging
from collections.abc import Callable

from django.core import checks
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

logger = logging.getLogger(__name__)


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """200 when nothing is red. The first red part ends the look: without a database the others cannot be asked."""
    for part, look in _PARTS.items():
        try:
            red = look()
        except Exception:  # whatever went wrong, the answer is "not ready", and the log has the rest
            logger.exception("readiness: %s", part)
            red = ["could not be asked; the log says why"]
        if red:
            return JsonResponse({"status": "not ready", "red": {part: red}}, status=503)
    return JsonResponse({"status": "ok", "red": {}})


def _database() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return []


def _migrations() -> list[str]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name} is not applied" for migration, _ in plan]


def _database_checks() -> list[str]:
    """The checks that need the database, among them that its triggers are in place."""
    found = checks.run_checks(tags=[checks.Tags.database], databases=["default"])
    return [str(message.msg) for message in found if message.level >= checks.WARNING]


_PARTS: dict[str, Callable[[], list[str]]] = {
    "database": _database,
    "migrations": _migrations,
    "checks": _database_checks,
}
