"""The order of a list: nulls last both ways, text by code point, the same on both engines."""

from typing import Any

from django.db import models
from django.db.models import F

from records.models import CodePoint
from records.models.trees import path_down


def text(name: str, *, descending: bool = False) -> Any:
    """By a text column, by code point."""
    found = CodePoint(F(name))
    return found.desc(nulls_last=True) if descending else found.asc(nulls_last=True)


def plain(name: str, *, descending: bool = False) -> Any:
    """By a number."""
    return F(name).desc(nulls_last=True) if descending else F(name).asc(nulls_last=True)


def tree(model: type[models.Model], label: str) -> Any:
    """By the way down from the root: a parent before its children, siblings by `label`."""
    return CodePoint(path_down(model, label)).asc()
