"""Named constraints that more than one table needs."""

from functools import reduce
from operator import or_

from django.db import models
from django.db.models import F, Q


def exactly_one_of(table: str, name: str, *fields: str) -> models.CheckConstraint:
    """Exactly one of `fields` is not null."""
    cases = [
        Q(**{f"{field}__isnull": False}, **{f"{other}__isnull": True for other in fields if other != field})
        for field in fields
    ]
    listed = ", ".join(field.removeprefix("of_") for field in fields)
    return models.CheckConstraint(
        condition=reduce(or_, cases),
        name=f"{table}_{name}",
        violation_error_message=f"Exactly one of these must be given: {listed}.",
    )


def not_itself(table: str, one: str, other: str) -> models.CheckConstraint:
    """The row links two different records."""
    return models.CheckConstraint(
        condition=~Q(**{one: F(other)}),
        name=f"{table}_not_itself",
        violation_error_message="A record cannot be linked to itself.",
    )
