"""Making one record of two that describe the same thing, and undoing it.

The ended record becomes a tombstone and its id a former id: it answers 301 to the kept record, which lists it in
`referents`. Whatever named the ended record names the kept one; rows that would then be there twice are put together.
"""

from typing import Any

from django.db import IntegrityError
from django.db.models import IntegerField, Max, Model, UniqueConstraint
from django.utils import timezone

from records import refusals, registry
from records.choices import State
from records.models import FormerId, Part, Record
from records.models.history import record_rows
from records.occasions import because
from records.services import states, undoing
from records.services.members import AT_ONCE, replace_member
from records.services.whole import DRAFTS, IDS, RefusedError, hold, locked, share, whole
from records.structure import called, links_to, parts_of, sets_to

#: Columns that only count rows: a row that moves takes the next number where its own is taken.
COUNTING = ("position", "number")


def merged_into(public_id: str) -> str:
    """What the tombstone of a merged record says."""
    return f"Merged into {public_id}."


def _reason(ended: Record, kept: Record) -> str:
    """What the history says of every row that a merge wrote; undoing it goes by these words."""
    return f"Merged {ended.public_id} into {kept.public_id}"[:100]


@whole
def merge(ended: Record, kept: Record) -> None:
    """End `ended` and let `kept` stand for both: names, identifiers, sources and links move.

    Columns that the two tell differently stay as `kept` has them. Raises RefusedError for records that are not of one
    kind that can be merged, or not both published, and where the database refuses what would come of it.
    """
    if type(ended) is not type(kept):
        raise RefusedError("Only two records of one kind are merged.")
    step = registry.merge_step(kept.resource)
    if step is None:
        raise RefusedError(f"Records of this kind ({kept.resource}) are not merged.")
    if ended.pk == kept.pk:
        raise RefusedError("A record is not merged with itself.")
    # Whoever writes a row with a link shares the first lock: no such row may come to name the ended record unseen.
    hold(DRAFTS)
    hold(IDS)
    ended, kept = _both(ended, kept)
    for record in (ended, kept):
        if record.state != State.PUBLISHED:
            raise RefusedError(f"Only published records are merged; {called(record)} is not.")
    try:
        with because(_reason(ended, kept)):
            _lift(kept, ended)
            _move_all(ended, kept)
            step(kept, ended)
            _end(ended, kept)
    except IntegrityError as error:
        raise RefusedError(f"The two cannot be merged: {refusals.tell(error)}") from error


def _both(one: Record, other: Record) -> tuple[Record, Record]:
    """The two as they are now, locked in the order of their keys, as every other writer of several rows does."""
    found = {record.pk: locked(record) for record in sorted((one, other), key=lambda record: int(record.pk))}
    return found[one.pk], found[other.pk]


def _lift(kept: Any, ended: Any) -> None:
    """The kept record may stand directly below the ended one, whose place it then takes."""
    if getattr(kept, "parent_id", None) == ended.pk:
        kept.parent_id = ended.parent_id
        kept.save(update_fields=["parent"])


def _move_all(ended: Record, kept: Record) -> None:
    kind = type(kept)
    for part, owner in parts_of(kind):
        _move(part, part._meta.get_field(owner), ended, kept)
    for model, found in links_to(kind):
        _move(model, found, ended, kept)
    for holder, found in sets_to(kind):
        replace_member(holder, found, ended.pk, kept.pk)
    for found in kind._meta.local_many_to_many:
        getattr(kept, found.name).add(*getattr(ended, found.name).exclude(pk__in=[ended.pk, kept.pk]))


def _move(model: Any, found: Any, old: Model, new: Model) -> None:
    """Let every row of `model` that names `old` name `new`.

    A well-known body is named by thousands of rows: those that simply move do it in one statement.
    """
    rows = list(model._default_manager.filter(**{found.name: old}).order_by("pk"))
    twins = _twins(model, found, new) if rows else {}
    moving: list[int] = []
    for row in rows:
        if _links_both(row, found, new):
            row.delete()
        elif _key(row, found, new) in twins:
            part: type[Model] = type(row)
            for other, link in links_to(part):
                _move(other, link, row, twins[_key(row, found, new)])
            row.delete()
        elif _counting(model, found):
            setattr(row, found.name, new)
            _make_room(row, found)
            row.save(update_fields=[found.name, *_counting(model, found)])
        else:
            moving.append(row.pk)
    for start in range(0, len(moving), AT_ONCE):
        some = moving[start : start + AT_ONCE]
        model._default_manager.filter(pk__in=some).update(**{found.name: new})
        record_rows(model, some)


def _links_both(row: Any, found: Any, new: Model) -> bool:
    """Whether a row links the two records, which are now one."""
    if not isinstance(row, Part) or len(row.owners) != 2 or found.name not in row.owners:
        return False
    (other,) = (name for name in row.owners if name != found.name)
    link: Any = row._meta.get_field(other)
    return bool(link.related_model is type(new) and getattr(row, link.attname) == new.pk)


def _key(row: Any, found: Any, new: Model) -> tuple[Any, ...]:
    """What makes a row unique, once it names the kept record."""
    columns = (row._meta.get_field(name).attname for name in getattr(row, "natural", ()))
    return tuple(new.pk if column == found.attname else getattr(row, column) for column in columns)


def _twins(model: Any, found: Any, new: Model) -> dict[tuple[Any, ...], Any]:
    """The rows that name the kept record already, by what makes them unique; a number that only counts does not."""
    if not issubclass(model, Part) or found.name not in model.natural or set(model.natural) & set(COUNTING):
        return {}
    return {_key(row, found, new): row for row in model._default_manager.filter(**{found.name: new})}


def _counting(model: Any, found: Any) -> list[str]:
    """The columns that number the rows which name one record by this link."""
    return [
        name
        for rule in model._meta.constraints
        if isinstance(rule, UniqueConstraint) and found.name in rule.fields
        for name in rule.fields
        if name in COUNTING and isinstance(model._meta.get_field(name), IntegerField)
    ]


def _make_room(row: Any, found: Any) -> None:
    """Give `row` the next number where the one it has is taken among those it comes to."""
    for number in _counting(type(row), found):
        rows = type(row)._default_manager.filter(**{found.name: getattr(row, found.name)}).exclude(pk=row.pk)
        if rows.filter(**{number: getattr(row, number)}).exists():
            setattr(row, number, rows.aggregate(last=Max(number))["last"] + 1)


def _end(ended: Record, kept: Record) -> None:
    # Withdrawn first: the last that the log says of the ended id is then the merge.
    ended.state, ended.withdrawn_at, ended.withdrawn_reason = (
        State.WITHDRAWN,
        timezone.now(),
        merged_into(kept.public_id),
    )
    ended.save(update_fields=["state", "withdrawn_at", "withdrawn_reason"])
    for former in FormerId.objects.filter(resource=kept.resource, current_id=ended.public_id).order_by("pk"):
        former.current_id = kept.public_id
        former.save(update_fields=["current_id"])
    FormerId.objects.create(resource=kept.resource, former_id=ended.public_id, current_id=kept.public_id)


@whole
def undo_merge(ended: Record) -> list[str]:
    """Make two records of one again: what the merge moved goes back, unless somebody has changed it since.

    Returns a sentence for each thing that stays as it is. Raises RefusedError when the record was not merged, and when
    one of the two could then not be published.
    """
    share(DRAFTS)
    hold(IDS)
    model: Any = type(ended)
    former = FormerId.objects.filter(resource=ended.resource, former_id=ended.public_id).first()
    kept = model._default_manager.filter(public_id=former.current_id).first() if former is not None else None
    if former is None or kept is None:
        raise RefusedError("This record was not merged.")
    ended, kept = _both(ended, kept)
    # A later merge may have led the id on to another record: that one is undone first.
    if ended.withdrawn_reason != merged_into(kept.public_id):
        raise RefusedError(f"{ended.public_id} came to {kept.public_id} by a later merge: undo that one first.")
    reason = _reason(ended, kept)
    entry = model.history.filter(id=ended.pk, history_change_reason=reason).order_by("history_id").last()
    if entry is None:
        raise RefusedError("The history says nothing of this merge, so it cannot be undone.")
    with because(f"Undid: {reason}"[:100]):
        former.delete()
        # Ids that were merged into the ended record before lead to it again.
        tombstones = model._default_manager.filter(withdrawn_reason=merged_into(ended.public_id))
        earlier = FormerId.objects.filter(
            resource=ended.resource,
            current_id=kept.public_id,
            former_id__in=list(tombstones.values_list("public_id", flat=True)),
        )
        for row in earlier.order_by("pk"):
            row.current_id = ended.public_id
            row.save(update_fields=["current_id"])
        stays = undoing.undo(entry)
        for record in (locked(ended), locked(kept)):
            faults = states.in_the_way(record) if record.state == State.PUBLISHED else []
            if faults:
                raise RefusedError(f"{called(record)} could then not be published.", *faults)
        return stays
