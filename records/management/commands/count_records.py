"""`manage.py count_records`: how much the database holds, to compare before and after."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.db import models
from django.db.models import Count
from simple_history.models import HistoricalChanges

from records.choices import State
from records.models import Change, FormerId
from records.structure import part_models, record_models

STATES = (State.PUBLISHED, State.WITHDRAWN, State.DRAFT)
#: Wide enough for the longest name of a part.
ROW = "{:<38} {:>9} {:>9} {:>9}"


def _rows(model: type[models.Model]) -> int:
    return model._default_manager.count()


def lines() -> Iterator[str]:
    """A line for each kind of record, by state, then one for everything else that a person or the database wrote."""
    yield ROW.format("resource", *STATES)
    for model in record_models():
        found = dict(model._default_manager.order_by().values_list("state").annotate(Count("pk")))
        yield ROW.format(model.resource, *(found.get(state, 0) for state in STATES))
    yield ROW.format("rows", "", "", "").rstrip()
    others = {model._meta.label_lower: _rows(model) for model in part_models()}
    others["history"] = sum(_rows(model) for model in apps.get_models() if issubclass(model, HistoricalChanges))
    others["changes"] = _rows(Change)
    others["former ids"] = _rows(FormerId)
    others["accounts"] = _rows(get_user_model())
    for name, count in others.items():
        yield ROW.format(name, count, "", "").rstrip()


class Command(BaseCommand):
    """Count."""

    help = "Print how many records of each kind and state there are, and how many parts, history entries, log rows."

    def handle(self, *args: Any, **options: Any) -> None:
        for line in lines():
            self.stdout.write(line)
