"""`make curator`: an account with all rights.

The name and password are asked for, or taken from CURATOR_NAME and CURATOR_PASSWORD. Django's own `createsuperuser`
wants an e-mail address, too, and does not look at a password that it takes from the environment.

`--if-missing` is for what sets a site up again at each start: it does nothing where the account is there, or where no
name is given.
"""

import argparse
import getpass
import os
import sys

import django
from django.contrib.auth import get_user_model, password_validation
from django.core.exceptions import ValidationError

from config.startup import stop, told_plainly


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m config.curator", description="Make an account with all rights.")
    parser.add_argument("--if-missing", action="store_true", help="nothing to do is no fault; never ask")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    with told_plainly():
        django.setup()
        create(if_missing=options.if_missing)


def create(*, if_missing: bool = False) -> None:
    users = get_user_model()
    name = os.environ.get("CURATOR_NAME")
    if if_missing and not name:
        sys.stdout.write("No CURATOR_NAME: no account was made.\n")
        return
    name = name or _asked("Name: ")
    user = users(username=name, is_staff=True, is_superuser=True)
    if users.objects.filter(username=name).exists():
        if if_missing:
            # Its password stays: the one in the environment may be long out of date.
            sys.stdout.write(f'There is an account named "{name}" already.\n')
            return
        stop(f'There is an account named "{name}" already; manage.py changepassword changes its password', status=1)
    password = os.environ.get("CURATOR_PASSWORD") or _asked_twice()
    try:
        user.set_password(password)
        user.full_clean()
        password_validation.validate_password(password, user)
    except ValidationError as error:
        stop(f"No account was made: {' '.join(error.messages)}", status=1)
    user.save()
    sys.stdout.write(f'The curator "{name}" can now log in at /admin/.\n')


def _asked(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        stop("There is nobody to ask: give CURATOR_NAME and CURATOR_PASSWORD", status=2)


def _asked_twice() -> str:
    if not sys.stdin.isatty():
        stop("There is nobody to ask: give CURATOR_NAME and CURATOR_PASSWORD", status=2)
    password = getpass.getpass("Password: ")
    if getpass.getpass("Password again: ") != password:
        stop("No account was made: the two passwords differ", status=1)
    return password


if __name__ == "__main__":
    main()
