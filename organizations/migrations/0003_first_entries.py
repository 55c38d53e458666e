from django.db import migrations

from records.migrations import _first_entries


class Migration(migrations.Migration):
    dependencies = [
        ("organizations", "0002_history"),
    ]

    operations = [migrations.RunPython(_first_entries.write("organizations"), migrations.RunPython.noop)]
