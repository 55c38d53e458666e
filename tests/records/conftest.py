"""Scratch databases for the tests of this folder."""

from tests.records.scratch import _migrated, committed, scratch

__all__ = ["_migrated", "committed", "scratch"]
