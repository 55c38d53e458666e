"""django-migration-linter over our migrations. Called here, so that the service need not install it as an app."""

import os
import sys
from pathlib import Path

import django
from django.core.management import call_command
from django_migration_linter.management.commands.lintmigrations import Command

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    # Its cache is one file for both engines, and so gives SQLite's answers for PostgreSQL.
    call_command(Command(), no_cache=True, include_apps=["records", "organizations", "meetings"])
