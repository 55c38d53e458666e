"""Columns, bases and books that every kind of record stands on."""

from records.models.base import Part, PartManager, Record, RecordManager, RecordQuerySet
from records.models.dates import FirstDay, LastDay, PartialDateField, period_rule
from records.models.display import Display
from records.models.guards import Guard
from records.models.kept import (
    Computation,
    KeptChoice,
    KeptDateTime,
    KeptInteger,
    KeptMixin,
    KeptText,
    Moment,
    Read,
    Watch,
)
from records.models.log import Change, Epoch, FormerId, Loaded, LoadedPart
from records.models.ordering import CodePoint, by_code_point
from records.models.rules import exactly_one_of, not_itself
from records.models.text import CAPITALS, FIGURES, CleanText, Line, MadeOf, Prose

__all__ = [
    "CAPITALS",
    "FIGURES",
    "Change",
    "CleanText",
    "CodePoint",
    "Computation",
    "Display",
    "Epoch",
    "FirstDay",
    "FormerId",
    "Guard",
    "KeptChoice",
    "KeptDateTime",
    "KeptInteger",
    "KeptMixin",
    "KeptText",
    "LastDay",
    "Line",
    "Loaded",
    "LoadedPart",
    "MadeOf",
    "Moment",
    "Part",
    "PartManager",
    "PartialDateField",
    "Prose",
    "Read",
    "Record",
    "RecordManager",
    "RecordQuerySet",
    "Watch",
    "by_code_point",
    "exactly_one_of",
    "not_itself",
    "period_rule",
]
