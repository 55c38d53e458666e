"""Trees asked as a whole: everything below some records, in one query on both engines."""

from collections.abc import Iterable

from django.db import models
from django.db.models.expressions import RawSQL

from records.choices import State


def below(model: type[models.Model], ids: Iterable[str], *, groups: str | None = None) -> RawSQL:
    """The keys of the records with these public ids and of everything below them.

    Follows `parent`; with `groups` (a many-to-many field of the model) also the members of groupings. UNION, not
    UNION ALL: groupings may hold each other, and the walk ends all the same.
    """
    table = model._meta.db_table
    ids = list(ids)
    holders = ", ".join(["%s"] * len(ids)) or "NULL"
    return RawSQL(
        f'WITH RECURSIVE below(id) AS (SELECT "id" FROM "{table}" WHERE "public_id" IN ({holders})'
        f" UNION SELECT e.id FROM ({_edges(model, groups)}) e JOIN below ON e.above = below.id)"
        " SELECT id FROM below",
        ids,
    )


def _edges(model: type[models.Model], groups: str | None) -> str:
    """All ways down as one relation: PostgreSQL lets a recursive term name the walk once."""
    table = model._meta.db_table
    edges = [f'SELECT t."parent_id" AS above, t."id" AS id FROM "{table}" t WHERE t."parent_id" IS NOT NULL']
    if groups is not None:
        through = model._meta.get_field(groups).remote_field.through  # type: ignore[union-attr]
        source, target = (field.column for field in through._meta.local_fields if field.is_relation)
        edges.append(f'SELECT m."{source}" AS above, m."{target}" AS id FROM "{through._meta.db_table}" m')
    return " UNION ALL ".join(edges)


def walk_from(name: str, model: type[models.Model], where: str, *, groups: str | None = None) -> str:
    """A recursive CTE `name(top, id)`: each record `t` for which `where` holds, with itself and everything below it.

    Drafts part what they would connect: the walk neither begins at one nor goes through one.
    """
    table, named = model._meta.db_table, f"<> '{State.DRAFT}'"
    return (
        f'{name}(top, id) AS (SELECT t."id", t."id" FROM "{table}" t WHERE t."state" {named} AND {where}'
        f" UNION SELECT {name}.top, e.id FROM {name} JOIN ({_edges(model, groups)}) e ON e.above = {name}.id"
        f' JOIN "{table}" t ON t."id" = e.id AND t."state" {named})'
    )


def path_down(model: type[models.Model], label: str) -> RawSQL:
    """The labels from the root down to each record, as one text to order by.

    U+0001 ends each step: nothing sorts before it, so that "Asia" and all below it come before "Asia Minor".
    """
    table = model._meta.db_table
    return RawSQL(
        f'(WITH RECURSIVE up(above, path) AS (SELECT t."parent_id", t."{label}" || %s FROM "{table}" t'
        f' WHERE t."id" = "{table}"."id" UNION ALL SELECT t."parent_id", t."{label}" || %s || up.path'
        f' FROM "{table}" t JOIN up ON t."id" = up.above) SELECT path FROM up WHERE above IS NULL)',
        ["\x01", "\x01"],
        output_field=models.TextField(),
    )
