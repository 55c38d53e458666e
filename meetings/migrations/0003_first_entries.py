from django.db import migrations

from records.migrations import _first_entries


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0002_history"),
        ("organizations", "0003_first_entries"),
    ]

    operations = [migrations.RunPython(_first_entries.write("meetings"), migrations.RunPython.noop)]
