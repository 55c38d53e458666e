"""What can be done to a record beside editing it: each step is a small page that says what will happen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db.models import Model

from records import registry
from records.admin.links import LinkField, LinkSelect, ProseField
from records.choices import State
from records.models import FormerId, Record
from records.services import merging, states
from records.services.whole import RefusedError
from records.structure import links_to, parts_of, sets_to


class Plain(forms.Form):
    """A step that asks nothing."""


class Reason(forms.Form):
    """Why a record is withdrawn."""

    reason = ProseField(
        max_length=2_000,
        widget=AdminTextareaWidget(attrs={"rows": 4}),
        help_text="Whoever asks for the record is told.",
        error_messages={"required": "Say why: whoever asks for the record is told."},
    )


@dataclass(frozen=True)
class Step:
    """One step."""

    #: As it stands in the address.
    name: str
    #: On the button.
    button: str
    #: What will happen.
    says: str
    #: Whether the record is where this step begins.
    allowed: Callable[[Record], bool]
    #: Does it; returns sentences on what stays as it is. Raises RefusedError and ValidationError.
    run: Callable[[Any, dict[str, Any]], list[str]]
    #: What has been done, after the record's name.
    done: str
    #: What is known to stand in the way, before it is tried.
    in_the_way: Callable[[Any], list[str]] = lambda record: []
    form: type[forms.Form] = Plain


def _merged(record: Record) -> bool:
    return FormerId.objects.filter(resource=record.resource, former_id=record.public_id).exists()


def _publish(record: Record, typed: dict[str, Any]) -> list[str]:
    states.publish(record)
    return []


def _return(record: Record, typed: dict[str, Any]) -> list[str]:
    states.return_to_draft(record)
    return []


def _withdraw(record: Record, typed: dict[str, Any]) -> list[str]:
    states.withdraw(record, typed["reason"])
    return []


def _again(record: Record, typed: dict[str, Any]) -> list[str]:
    states.undo_withdrawal(record)
    return []


def _merge(record: Record, typed: dict[str, Any]) -> list[str]:
    merging.merge(record, typed["kept"])
    return []


def _unmerge(record: Record, typed: dict[str, Any]) -> list[str]:
    return merging.undo_merge(record)


def _pointing(record: Record) -> list[str]:
    return states.named(states.pointing_to(record))


PUBLISH = Step(
    "publish",
    "Publish",
    "Everybody can then see it. Its id is final from then on.",
    lambda record: record.state == State.DRAFT,
    _publish,
    "is published.",
    states.in_the_way,
)
RETURN = Step(
    "draft",
    "Back to draft",
    "Nobody without an account sees it then, until it is published again. It goes back only while no published record"
    " points to it.",
    lambda record: record.state == State.PUBLISHED,
    _return,
    "is a draft again.",
    _pointing,
)
WITHDRAW = Step(
    "withdraw",
    "Withdraw",
    "It leaves every list; links to it stay, and whoever asks for it is told when and why it was withdrawn.",
    lambda record: record.state == State.PUBLISHED,
    _withdraw,
    "is withdrawn.",
    form=Reason,
)
AGAIN = Step(
    "again",
    "Publish again",
    "The withdrawal is undone, and everybody can see the record again.",
    lambda record: record.state == State.WITHDRAWN and not _merged(record),
    _again,
    "is published again.",
    states.in_the_way,
)
MERGE = Step(
    "merge",
    "Merge",
    "This record ends, and another one stands for both: its id leads there from then on.",
    lambda record: record.state == State.PUBLISHED and registry.merge_step(record.resource) is not None,
    _merge,
    "was merged.",
)
UNMERGE = Step(
    "unmerge",
    "Undo merge",
    "Both records are there again. What the merge moved goes back, unless somebody has changed it since.",
    lambda record: record.state == State.WITHDRAWN and _merged(record),
    _unmerge,
    "is a record of its own again.",
)
STEPS = {step.name: step for step in (PUBLISH, RETURN, WITHDRAW, AGAIN, MERGE, UNMERGE)}


def steps_of(record: Record) -> list[Step]:
    """What can be done to a record where it is now."""
    return [step for step in STEPS.values() if step.allowed(record)]


def kept_field(kind: type[Record], site: Any) -> LinkField:
    """Chooses the record that is kept in a merge. Any link to the kind lends its way of being chosen."""
    _, link = links_to(kind)[0]
    return LinkField(
        queryset=kind._default_manager.filter(state=State.PUBLISHED),
        widget=LinkSelect(link, site),
        label=f"The {kind._meta.verbose_name} to keep",
        error_messages={"invalid_choice": "Choose a published record."},
    )


def _sentence(model: type[Model]) -> str:
    """What many rows of a model are called, to begin a sentence with."""
    name = str(model._meta.verbose_name_plural)
    return name[:1].upper() + name[1:]


def what_moves(record: Record, kept: Record) -> list[str]:
    """What a merge of `record` into `kept` would do, a sentence each."""
    kind = type(record)
    if record.pk == kept.pk:
        raise RefusedError("A record is not merged with itself.")
    lines = [
        f"{record.public_id} is withdrawn, and its id leads to {kept.public_id}.",
        "Its names stay known as other names of the kept record. Columns that the two tell differently stay as the kept"
        " record has them.",
    ]
    for part, owner in parts_of(kind):
        count = part._default_manager.filter(**{owner: record}).count()
        if count:
            lines.append(f"{_sentence(part)}: {count} of its own move, unless the kept one has the same.")
    linking = [(model, link.name) for model, link in links_to(kind)]
    linking += [(model, found.name) for model, found in sets_to(kind)]
    for model, name in linking:
        count = model._default_manager.filter(**{name: record}).count()
        if count:
            lines.append(f"{_sentence(model)}: {count} that name it will name the kept record.")
    return lines
