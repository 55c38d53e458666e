"""Databases in which these tests really commit."""

from tests.records.scratch import _migrated, committed

__all__ = ["_migrated", "committed"]
