"""What the database refused, as a sentence for the person at the form.

Most refusals are foreseen: `clean()` and the constraints are asked before anything is written. What is left is two
people at once, or a rule that forms cannot ask; it is told here, in the words of the rule.
"""

from functools import cache
from itertools import chain

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import DatabaseError, models

from records.models import Record
from records.models.guards import guards_of


def _words(constraint: models.BaseConstraint, model: type[models.Model]) -> str:
    if constraint.violation_error_message != constraint.default_violation_error_message:
        return str(constraint.violation_error_message)
    if isinstance(constraint, models.UniqueConstraint):
        return f"There is the same {model._meta.verbose_name} already."
    return f"The rule “{constraint.name}” does not allow this."


@cache
def rules() -> dict[str, str]:
    """What to say for what an error names; the longest names first, since some begin with others.

    PostgreSQL names the constraint; SQLite lists the columns of what must be unique.
    """
    found: dict[str, str] = {}
    for model in apps.get_models():
        table = model._meta.db_table
        if issubclass(model, Record):
            taken = "Another record has this id already."
            found |= {f"{table}_public_id_key": taken, f"failed: {table}.public_id": taken}
        for constraint in model._meta.constraints:
            found[constraint.name] = _words(constraint, model)
            if isinstance(constraint, models.UniqueConstraint) and constraint.fields:
                columns = (model._meta.get_field(name).column for name in constraint.fields)  # type: ignore[union-attr]
                found["failed: " + ", ".join(f"{table}.{column}" for column in columns)] = found[constraint.name]
        found |= {guard.name: guard.message for guard in guards_of(model)}
    return dict(sorted(found.items(), key=lambda rule: -len(rule[0])))


def tell(error: DatabaseError) -> str:
    """The sentence for an error that the database raised."""
    first = str(error).partition("\n")[0]
    for name, words in rules().items():
        if name in first:
            return words
    # What is not in the list is a trigger's own: its words stand behind its name.
    name, _, words = first.partition(": ")
    return words if name.isidentifier() and words else f"The database refused this: {first}"


def in_words(error: ValidationError) -> ValidationError:
    """The same faults, where Django's own sentence names a constraint that nobody at a form knows."""
    lists = error.error_dict.values() if hasattr(error, "error_dict") else [error.error_list]
    for fault in chain.from_iterable(lists):
        for name, words in rules().items():
            if fault.message == models.BaseConstraint.default_violation_error_message % {"name": name}:
                fault.message = words
    return error
