"""Named constraints that follow from a model's columns, so that none can be forgotten.

Every text column is bounded and clean, every vocabulary column holds a value of its vocabulary, every partial
date exists in the calendar. Written by hand that would be some two hundred constraints, and the one left
out would be the fault. The metaclass adds them to `Meta.constraints`; migrations carry them as usual, and
historical models (whose base is plain `models.Model`) get them from there.
"""

from typing import Any

from django.db import models
from django.db.models.base import ModelBase

from records.models.column_rule import ColumnRule
from records.models.dates import PartialDateField
from records.models.text import Line, Prose


def _vocabulary_rule(table: str, field: Any) -> ColumnRule:
    return ColumnRule(
        field=field.name,
        condition=models.Q(**{f"{field.attname}__in": [value for value, _ in field.flatchoices]}),
        name=f"{table}_{field.column}_vocabulary",
        violation_error_message=f"“{field.verbose_name}” has no such value.",
    )


def column_rules(model: type[models.Model]) -> list[models.BaseConstraint]:
    """The constraints that the columns of `model` call for, in column order."""
    table = model._meta.db_table
    rules: list[models.BaseConstraint] = []
    for field in model._meta.local_fields:
        if isinstance(field, (Line, Prose, PartialDateField)):
            rules.append(field.rule(table))
        elif getattr(field, "flatchoices", None):
            rules.append(_vocabulary_rule(table, field))
    return rules


class RuledModelBase(ModelBase):
    """Metaclass of every model here: adds the rules of its columns to `Meta.constraints`."""

    def __new__(cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any], **kwargs: Any) -> Any:
        model: Any = super().__new__(cls, name, bases, attrs, **kwargs)
        options = model._meta
        if not options.abstract and not options.proxy:
            options.constraints = [
                *options.constraints,
                *model.table_rules(),
                *column_rules(model),
            ]
            # What the migration autodetector asks: options that the class did not name do not exist for it.
            options.original_attrs["constraints"] = options.constraints
        return model


class RuledModel(models.Model, metaclass=RuledModelBase):
    """Base of every model of the project."""

    class Meta:
        abstract = True

    @classmethod
    def table_rules(cls) -> list[models.BaseConstraint]:
        """Constraints that a common base brings along; called once the table's name is known."""
        return []
