"""Fixtures into the database and back.

`gathering` reads and checks files, `comparing` finds what differs, `writing` writes it; `notes`, `curation` and
`leaving` know what curators did since; `load` puts it together. `dumping` is the way back.
"""

from records.loading.curation import CuratedError
from records.loading.dumping import dump
from records.loading.faults import RefusedError
from records.loading.files import fixture_files, project_folder
from records.loading.load import is_empty, load
from records.loading.placing import NoFixturesError
from records.loading.report import Report

__all__ = [
    "CuratedError",
    "NoFixturesError",
    "RefusedError",
    "Report",
    "dump",
    "fixture_files",
    "is_empty",
    "load",
    "project_folder",
]
