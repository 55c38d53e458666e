"""The ground floor: what every record has."""

from django.apps import AppConfig
from django.core import checks
from django.db.models.signals import post_migrate, pre_migrate


class RecordsConfig(AppConfig):
    name = "records"
    verbose_name = "Record keeping"

    def ready(self) -> None:
        # Imported here: the triggers are read off the models, which are loaded by now.
        from records import checks as record_checks
        from records.triggers import install

        pre_migrate.connect(install.before_migrate, sender=self)
        post_migrate.connect(install.after_migrate, sender=self)
        checks.register(record_checks.triggers_are_installed, checks.Tags.database)
        checks.register(record_checks.parts_are_resolvable, checks.Tags.models)
