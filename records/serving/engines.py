"""What the two engines write differently where JSON is made in the database: values, lists, sets of keys.

Every function takes and gives SQL text. Literal text is doubled where it holds `%`, since statements are run with
parameters. JSON text is the same to the byte on both engines and as `json.dumps` writes it, but for U+2028 and U+2029,
which `records.serving.render` escapes as REST framework does.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connections, models
from django.db.backends.base.base import BaseDatabaseWrapper

#: Stands in rendered text where the address of the API belongs: no JSON text holds this character raw.
ROOT = "\x01"
#: SQLite takes no expression deeper than 1,000, and a chain of `||` is as deep as it is long.
MOST_IN_A_CHAIN = 100


def literal(text: str) -> str:
    """`text` as an SQL string."""
    return "'" + text.replace("'", "''").replace("%", "%%") + "'"


def name(text: str) -> str:
    """A table or column."""
    return '"' + text.replace('"', '""') + '"'


@dataclass(frozen=True)
class Key:
    """What rows are sorted by, ascending, nulls last."""

    sql: str
    is_text: bool


class Engine(ABC):
    """SQL of one engine."""

    def connection(self) -> BaseDatabaseWrapper:
        """The connection that this engine answers on: Django writes its own SQL for it."""
        return next(each for each in connections.all() if ENGINES[each.vendor] is self)

    @abstractmethod
    def scalar(self, sql: str) -> str:
        """A text or whole number as JSON; NULL stays NULL."""

    @abstractmethod
    def decimal(self, sql: str, places: int) -> str:
        """A decimal number as a JSON string without zeros that say nothing."""

    @abstractmethod
    def moment(self, sql: str) -> str:
        """A moment as a JSON string in UTC with six digits of a second."""

    @abstractmethod
    def gathered(self, item: str, keys: Sequence[Key], source: str) -> str:
        """A JSON array: `item` of each row that `source` (FROM and what follows) holds; NULL where there is none."""

    @abstractmethod
    def among(self, sql: str) -> str:
        """A condition: the key is in the one parameter."""

    @abstractmethod
    def keys(self, keys: Sequence[int]) -> Any:
        """That parameter."""

    def value(self, field: models.Field[Any, Any], sql: str) -> str:
        """A column as JSON, by its type; NULL stays NULL."""
        match field:
            case models.BooleanField():
                return f"CASE {sql} WHEN TRUE THEN 'true' WHEN FALSE THEN 'false' END"
            case models.DecimalField():
                return self.decimal(sql, field.decimal_places)
            case models.DateTimeField():
                return self.moment(sql)
            case _:
                return self.scalar(sql)


class PostgreSQL(Engine):
    """Keys come as an array."""

    def scalar(self, sql: str) -> str:
        return f"to_json({sql})::text"

    def decimal(self, sql: str, places: int) -> str:
        return f"('\"'||trim_scale({sql})||'\"')"

    def moment(self, sql: str) -> str:
        return f"""to_char({sql} AT TIME ZONE 'UTC', '"\\""YYYY-MM-DD"T"HH24:MI:SS.US"Z\\""')"""

    def gathered(self, item: str, keys: Sequence[Key], source: str) -> str:
        order = ",".join(key.sql + (' COLLATE "C"' if key.is_text else "") for key in keys)
        return f"(SELECT '['||string_agg({item},',' ORDER BY {order})||']' {source})"

    def among(self, sql: str) -> str:
        return f"{sql} = ANY(%s)"

    def keys(self, keys: Sequence[int]) -> Any:
        return list(keys)


class SQLite(Engine):
    """Keys come as JSON. Moments are kept as text, with or without a fraction; decimals as numbers."""

    def scalar(self, sql: str) -> str:
        # Of NULL it makes null, which is as good as what coalesce makes of NULL.
        return f"json_quote({sql})"

    def decimal(self, sql: str, places: int) -> str:
        return f"('\"'||rtrim(rtrim(printf('%%.{places}f',{sql}),'0'),'.')||'\"')" if places else self.scalar(sql)

    def moment(self, sql: str) -> str:
        day, time, rest = f"substr({sql},1,10)", f"substr({sql},12,8)", f"substr({sql},21,6)"
        return f"('\"'||{day}||'T'||{time}||'.'||substr({rest}||'000000',1,6)||'Z\"')"

    def gathered(self, item: str, keys: Sequence[Key], source: str) -> str:
        order = ",".join(f"{key.sql} NULLS LAST" for key in keys)
        rows = f"SELECT {item} AS j {source} ORDER BY {order}"
        return f"(SELECT '['||group_concat(j,',')||']' FROM ({rows}))"  # noqa: S608

    def among(self, sql: str) -> str:
        return f"{sql} IN (SELECT value FROM json_each(%s))"  # noqa: S608

    def keys(self, keys: Sequence[int]) -> Any:
        return json.dumps(list(keys))


ENGINES: dict[str, Engine] = {"postgresql": PostgreSQL(), "sqlite": SQLite()}


@dataclass(frozen=True)
class Raw:
    """JSON text as it stands."""

    text: str


#: JSON text in pieces: as it stands, or as an SQL expression that is never NULL.
Pieces = list[Raw | str]


def chain(pieces: Pieces) -> str:
    """One SQL expression that joins the pieces."""
    joined: list[Raw | str] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if isinstance(piece, Raw) and isinstance(last, Raw):
            joined[-1] = Raw(last.text + piece.text)
        else:
            joined.append(piece)
    terms = [literal(piece.text) if isinstance(piece, Raw) else piece for piece in joined]
    while len(terms) > MOST_IN_A_CHAIN:
        terms = [
            f"({'||'.join(terms[first : first + MOST_IN_A_CHAIN])})" for first in range(0, len(terms), MOST_IN_A_CHAIN)
        ]
    return f"({'||'.join(terms)})" if len(terms) > 1 else terms[0]


def or_null(sql: str) -> str:
    """JSON null where there is nothing: one NULL in a chain would make all of it NULL."""
    return f"coalesce({sql},'null')"
