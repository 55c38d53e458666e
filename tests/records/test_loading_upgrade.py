"""What was noted of loading before files were noted is kept by the migration."""

import pytest
from django.core.management import call_command

from records.models import Loaded
from tests.records.scratch import ALIAS, sql

pytestmark = pytest.mark.usefixtures("scratch")


def test_notes_are_kept() -> None:
    call_command("migrate", "records", "0001", database=ALIAS, verbosity=0)
    sql("INSERT INTO records_loaded (resource, public_id, version) VALUES ('themes', 'a', 7)")
    call_command("migrate", database=ALIAS, verbosity=0)
    assert list(Loaded.objects.values_list("resource", "public_id", "version", "file")) == [("themes", "a", 7, None)]
