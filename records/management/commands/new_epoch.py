"""`manage.py new_epoch`: what an operator says after a restore."""

from typing import Any

from django.core.management.base import BaseCommand

from records.triggers import install


class Command(BaseCommand):
    """Begin a new epoch.

    A restored database counts on from an earlier moment: it will give numbers and versions a second time, for other
    changes. Under another epoch nobody takes them for those they saw before.
    """

    help = "Begin a new epoch, after a restore: tags and numbers that were given out before mean nothing from then on."

    def handle(self, *args: Any, **options: Any) -> None:
        epoch = install.new_epoch("default")
        if options["verbosity"]:
            self.stdout.write(f"The epoch is now {epoch}.")
