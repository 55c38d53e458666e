"""The life of a record: published, back to draft, withdrawn, and published again."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model, Q
from django.utils import timezone

from records import registry
from records.choices import State
from records.models import FormerId, Part, Record
from records.occasions import because
from records.services.whole import DRAFTS, RefusedError, hold, locked, share, whole
from records.structure import called, links_of, links_to, parts_of, sets_to

#: How many records a refusal names.
NAMED = 20


def in_the_way(record: Record) -> list[str]:
    """What stands in the way of publishing `record`: a sentence each, none when it may be published."""
    found = list(dict.fromkeys(_drafts_named(record)))
    for rule in registry.publishing_rules(record.resource):
        found += rule(record)
    return found


def _drafts_named(record: Record) -> Iterator[str]:
    """Nothing published points to a draft: neither the record nor a row of its parts."""
    yield from _drafts_of(record)
    for plain in record._meta.local_many_to_many:
        for target in getattr(record, plain.name).filter(state=State.DRAFT):
            yield _is_a_draft(plain.verbose_name, target)
    for part, owner in parts_of(type(record)):
        fields = [field for field in part._meta.local_fields if issubclass(field.related_model or Model, Record)]
        others = [field for field in fields if field.name != owner]
        if not others:
            continue
        drafts = Q()
        for field in others:
            drafts |= Q(**{f"{field.name}__state": State.DRAFT})
        rows = part._default_manager.filter(drafts, **{owner: record})
        for row in rows.select_related(*(field.name for field in others)).order_by("pk"):
            for field in others:
                target = getattr(row, field.name)
                if target is not None and target.state == State.DRAFT:
                    yield _is_a_draft(part._meta.verbose_name, target)


def _drafts_of(row: Model) -> Iterator[str]:
    for field in links_of(row):
        target = getattr(row, field.name)
        if isinstance(target, Record) and target.state == State.DRAFT:
            yield _is_a_draft(field.verbose_name, target)
        elif isinstance(target, Part):
            for name in (*target.owners, *(other.name for other in links_of(target))):
                beyond = getattr(target, name)
                if beyond is not None and beyond.state == State.DRAFT:
                    yield _is_a_draft(field.verbose_name, beyond)


def _is_a_draft(name: Any, target: Record) -> str:
    return f"{str(name).capitalize()}: {called(target)} is a draft; publish it first."


def pointing_to(record: Record) -> list[Record]:
    """The published records that name `record`, in their own columns, sets or parts; each once, by kind and id.

    Asks once for each way in which one can name it, however many do.
    """
    kind, found = type(record), {}
    for model, path in _ways_to(kind):
        for named in model._default_manager.filter(**{path: record}, state=State.PUBLISHED):
            found[named.resource, named.public_id] = named
    found.pop((record.resource, record.public_id), None)
    return [named for _, named in sorted(found.items())]


def _ways_to(kind: type[Record]) -> Iterator[tuple[type[Record], str]]:
    """How records can name one of a kind: the kind that names it, and the lookup from there."""
    for model, field in links_to(kind):
        yield from _from_pages(model, field.name)
    for holder, plain in sets_to(kind):
        yield holder, plain.name
    # A record that stands on a part of this one (a response on an addressee) points to it too.
    for part, owner in parts_of(kind):
        for model, field in links_to(part):
            yield from _from_pages(model, f"{field.name}__{owner}")


def _from_pages(model: Any, path: str) -> Iterator[tuple[type[Record], str]]:
    """From a row to the records on whose pages it is written: itself, or the record that it is a part of."""
    if issubclass(model, Record):
        yield model, path
        return
    for name in model.owners:
        owner = model._meta.get_field(name)
        if (model, name) in parts_of(owner.related_model):
            yield owner.related_model, f"{owner.related_query_name()}__{path}"


@whole
def publish(record: Record) -> None:
    """Make a draft public. RefusedError with the list of what is in the way."""
    hold(DRAFTS)
    record = locked(record)
    if record.state != State.DRAFT:
        raise RefusedError("Only a draft is published; this record is " + str(record.get_state_display()).lower() + ".")
    _set_state(record, State.PUBLISHED, "Published")


@whole
def return_to_draft(record: Record) -> None:
    """Take a published record back among the drafts: the public no longer sees it.

    RefusedError with the list of the published records that point to it.
    """
    hold(DRAFTS)
    record = locked(record)
    if record.state != State.PUBLISHED:
        raise RefusedError("Only a published record goes back to draft.")
    former = FormerId.objects.filter(resource=record.resource, current_id=record.public_id)
    ended = list(former.order_by("former_id").values_list("former_id", flat=True)[:NAMED])
    if ended:
        raise RefusedError(f"Merged ids lead to it ({', '.join(ended)}): undo the merge first.")
    pointing = pointing_to(record)
    if pointing:
        raise RefusedError("Published records point to it:", *named(pointing))
    record.state = State.DRAFT
    with because("Back to draft"):
        record.save(update_fields=["state"])


def named(records: list[Record]) -> list[str]:
    """The first of `records`, and how many more there are, as lines of a refusal."""
    lines = [f"{record.resource}: {called(record)}" for record in records[:NAMED]]
    if len(records) > NAMED:
        lines.append(f"and {len(records) - NAMED} more")
    return lines


@whole
def withdraw(record: Record, reason: str) -> None:
    """Take a published record out of every list; its address then answers 410 with the reason.

    Links to it stay, and say so. Raises ValidationError when the reason is empty or too long.
    """
    share(DRAFTS)
    record = locked(record)
    if record.state == State.DRAFT:
        raise RefusedError("A draft is not withdrawn: the public never saw it. Delete it, if it was never published.")
    if record.state == State.WITHDRAWN:
        raise RefusedError("It is withdrawn already.")
    record.state, record.withdrawn_at, record.withdrawn_reason = State.WITHDRAWN, timezone.now(), reason.strip()
    if not record.withdrawn_reason:
        raise ValidationError({"withdrawn_reason": "Say why: whoever asks for the record is told."})
    record.clean_fields(exclude=[f.name for f in record._meta.fields if f.name != "withdrawn_reason"])
    with because("Withdrawn"):
        record.save(update_fields=["state", "withdrawn_at", "withdrawn_reason"])


@whole
def undo_withdrawal(record: Record) -> None:
    """Publish a withdrawn record again. RefusedError with what is in the way, or when it was merged."""
    hold(DRAFTS)
    record = locked(record)
    if record.state != State.WITHDRAWN:
        raise RefusedError("It is not withdrawn.")
    former = FormerId.objects.filter(resource=record.resource, former_id=record.public_id).first()
    if former is not None:
        raise RefusedError(f"It was merged into {former.current_id}: undo the merge instead.")
    record.withdrawn_at = record.withdrawn_reason = None
    _set_state(record, State.PUBLISHED, "Published again")


def _set_state(record: Record, state: State, reason: str) -> None:
    faults = in_the_way(record)
    if faults:
        raise RefusedError("It cannot be published yet.", *faults)
    record.state = state
    with because(reason):
        record.save(update_fields=["state", "withdrawn_at", "withdrawn_reason"])
