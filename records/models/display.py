"""`display`: the one line that stands for a record, as a generated column over its own columns."""

from typing import Any

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Concat


def _concat(*parts: Any) -> Concat:
    return Concat(*parts, output_field=models.TextField())


def Display(main: str, *, before: tuple[str, str] | None = None, after: str | None = None) -> Any:  # noqa: N802
    """The generated column `display`.

    `main` is the column that is always there. `before=("number", ". ")` puts another column and a separator in
    front of it, `after="short_name"` one in brackets behind it; a column that is null goes with its separator.
    """
    expression: Any = F(main)
    if before is not None:
        column, separator = before
        expression = Case(
            When(Q(**{f"{column}__isnull": True}), then=F(main)),
            default=_concat(F(column), Value(separator), F(main)),
            output_field=models.TextField(),
        )
    if after is not None:
        expression = Case(
            When(Q(**{f"{after}__isnull": True}), then=F(main)),
            default=_concat(F(main), Value(" ("), F(after), Value(")")),
            output_field=models.TextField(),
        )
    return models.GeneratedField(
        expression=expression, output_field=models.TextField(), db_persist=True, serialize=False
    )
