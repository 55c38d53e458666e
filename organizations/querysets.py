"""The questions asked of bodies, people and areas."""

from typing import Self, TypeVar

from django.db import models

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
