"""The questions asked of bodies, people and areas."""

from collections.abc import Callable
from itertools import chain
from typing import Self, TypeVar

from django.apps import apps
from django.db import models
from django.db.models import Q

from organizations.names import key
from records.models.base import RecordQuerySet
from records.models.trees import below

M = TypeVar("M", bound=models.Model)


class OrganizationQuerySet(RecordQuerySet[M]):
    """Bodies."""

    def within(self, *public_ids: str) -> Self:
        """These bodies and everything below them, in one query."""
        return self.filter(pk__in=below(self.model, public_ids))


class AreaQuerySet(RecordQuerySet[M]):
    """Areas."""

    def within(self, *public_ids: str) -> Self:
        """These areas and everything below them, members of groupings included, in one query."""
        return self.filter(pk__in=below(self.model, public_ids, groups="members"))


def has_any_name(model: str, own: tuple[str, ...], names: str) -> Callable[[list[str]], Q]:
    """A condition over several names: the whole of one of them is a name of the record (`organizations.names.key`).

    Accents and punctuation cannot be folded alike by both engines, so the names are compared here; those of all bodies
    or people are some thousands, read as bare texts.
    """

    def condition(values: list[str]) -> Q:
        wanted = {key(value) for value in values}
        kind, parts = apps.get_model(model), apps.get_model(names)
        owner = parts.owners[0]
        rows = chain(
            *(kind._default_manager.filter(**{f"{name}__isnull": False}).values_list("pk", name) for name in own),
            parts._default_manager.values_list(owner, "name"),
        )
        return Q(pk__in={record for record, name in rows if key(name) in wanted})

    return condition
