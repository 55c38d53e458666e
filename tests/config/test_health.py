"""/healthz and /readyz."""

import json
from typing import Any

import pytest
from django.core import checks
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client, RequestFactory

from config import health


def readyz() -> tuple[int, Any]:
    response = health.readyz(RequestFactory().get("/readyz"))
    return response.status_code, json.loads(response.content)


def test_the_process_answers_without_a_database(client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert "no-store" in response["Cache-Control"]
    assert client.post("/healthz").status_code == 405


@pytest.mark.django_db
def test_ready(client: Client) -> None:
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ok", "red": {}})


@pytest.mark.django_db
def test_a_migration_is_not_applied() -> None:
    MigrationRecorder(connection).migration_qs.filter(app="sessions").delete()
    assert readyz() == (503, {"status": "not ready", "red": {"migrations": ["sessions.0001_initial is not applied"]}})


@pytest.mark.django_db
def test_a_check_of_the_database_warns(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [checks.Warning("A trigger is missing."), checks.Info("Nothing much.")]
    monkeypatch.setattr(checks, "run_checks", lambda **_: found)
    assert readyz() == (503, {"status": "not ready", "red": {"checks": ["A trigger is missing."]}})


def test_the_database_is_down(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def refuse() -> None:
        raise OperationalError("connection of someone:hush refused")

    monkeypatch.setattr(connection, "cursor", refuse)
    red = {"database": ["could not be asked; the log says why"]}
    assert readyz() == (503, {"status": "not ready", "red": red})
    assert "refused" in caplog.text
