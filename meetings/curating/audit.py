"""What in a record looks wrong to a machine: each finding is for a person to mend or to explain.

A finding is known by its key (its rule and the records concerned), under which coverage.toml can explain it. The
rules read whole kinds into memory: they are for curating some thousands of records, not for a service's millions.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from django.db.models import F, Q
from django.utils import timezone

from meetings.choices import ActivityRole
from meetings.curating.alike import ALIKE, likeness, telling_words
from meetings.models import Activity, ActivityLink, ActivityReport, Document, Recommendation, Source
from organizations import names
from organizations.models import Organization, OrganizationName, Person, PersonName
from records.choices import State
from records.models import Record
from records.services import states
from records.structure import links_to, record_models, sets_to

#: Nothing that is told here began earlier, nor is planned further ahead of what was reported.
EARLIEST, AHEAD = 1700, 20


@dataclass(frozen=True)
class Finding:
    """Something to look at."""

    rule: str
    #: `resource/id` of each record concerned.
    records: tuple[str, ...]
    what: str

    @property
    def key(self) -> str:
        """What the finding is known by."""
        return f"{self.rule}: {' '.join(self.records)}"


def audit() -> list[Finding]:
    """Everything found, by rule, then by record."""
    rules = (
        *alike_activities(),
        *shared_names(Organization, OrganizationName, "organization"),
        *shared_names(Person, PersonName, "person"),
        *alike_documents(),
        *without_lead(),
        *not_publishable(),
        *unused(),
        *implausible_dates(),
        *outside_their_paper(),
        *without_words(),
    )
    return sorted(set(rules), key=lambda finding: finding.key)


def _named(record: Any) -> str:
    return f"{record.resource}/{record.public_id}"


def _published(model: type[Record]) -> Any:
    return model._default_manager.filter(state=State.PUBLISHED)


def alike_activities() -> Iterator[Finding]:
    """Activities of one body with alike titles, a shared theme, and times that touch or are not known."""
    activities = {
        activity.pk: activity
        for activity in _published(Activity).prefetch_related("organizations", "themes").order_by("public_id")
    }
    of_body: dict[int, list[Any]] = defaultdict(list)
    for activity in activities.values():
        for body in {row.organization_id for row in activity.organizations.all()}:
            of_body[body].append(activity)
    linked = _linked()
    seen = set()
    for group in of_body.values():
        for one, other in combinations(group, 2):
            pair = frozenset((one.pk, other.pk))
            if pair in seen or pair in linked:
                continue
            seen.add(pair)
            share = likeness(telling_words(one.title), telling_words(other.title))
            themes = {theme.pk for theme in one.themes.all()} & {theme.pk for theme in other.themes.all()}
            if share >= ALIKE and themes and _touch(one, other):
                what = f"“{one.title}” and “{other.title}” share {share:.0%} of their words, a body and a theme."
                yield Finding("alike", (_named(one), _named(other)), what)


def _linked() -> set[frozenset[int]]:
    """Pairs of activities of which somebody has said how they stand to each other."""
    pairs = ActivityLink.objects.values_list("activity_id", "other_id")
    return {frozenset(pair) for pair in pairs}


def _touch(one: Any, other: Any) -> bool:
    """Whether the times of two activities can be the same: one of them is unknown, or they overlap."""
    spans = []
    for activity in (one, other):
        first, last = activity.start_first, activity.end_last or activity.start_last
        if first is None and last is None:
            return True
        spans.append((first or "", "9999" if activity.ongoing else last or "9999"))
    return spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]


def shared_names(model: type[Record], name_model: Any, owner: str) -> Iterator[Finding]:
    """Two records that go by one name."""
    called: dict[str, set[tuple[int, str]]] = defaultdict(set)
    known = {}
    for record in _published(model):
        known[record.pk] = record
        for name in (record.name, getattr(record, "short_name", None)):
            if name:
                called[names.key(name)].add((record.pk, name))
    for pk, name in name_model._default_manager.values_list(f"{owner}_id", "name"):
        if pk in known:
            called[names.key(name)].add((pk, name))
    pairs: dict[tuple[str, str], set[str]] = defaultdict(set)
    for holders in called.values():
        for one, other in combinations(sorted({pk for pk, _ in holders}), 2):
            first, second = sorted((_named(known[one]), _named(known[other])))
            pairs[first, second] |= {name for pk, name in holders if pk in (one, other)}
    for both, shared in pairs.items():
        yield Finding("one name", both, f"Both are called {', '.join(f'“{name}”' for name in sorted(shared))}.")


def alike_documents() -> Iterator[Finding]:
    """Documents whose symbols differ in punctuation alone, or whose titles are alike in the same year."""
    documents = list(_published(Document).order_by("public_id"))
    for one, other in combinations(documents, 2):
        symbols = ["".join(filter(str.isalnum, (d.symbol or "").casefold())) for d in (one, other)]
        if symbols[0] and symbols[0] == symbols[1]:
            yield Finding("alike", (_named(one), _named(other)), f"Both are {one.symbol}.")
            continue
        if one.symbol and other.symbol:
            continue
        years = [(d.adopted_first or d.distributed_first or "")[:4] for d in (one, other)]
        share = likeness(telling_words(one.title), telling_words(other.title))
        if share >= ALIKE and (years[0] == years[1] or not all(years)):
            what = f"“{one.title}” and “{other.title}” share {share:.0%} of their words."
            yield Finding("alike", (_named(one), _named(other)), what)


def without_lead() -> Iterator[Finding]:
    """Activities that nobody leads."""
    for activity in _published(Activity).exclude(organizations__role=ActivityRole.LEAD):
        yield Finding("no lead", (_named(activity),), f"“{activity.title}” has no lead.")


def not_publishable() -> Iterator[Finding]:
    """Published records that could not be published today."""
    for model in record_models():
        for record in _published(model):
            faults = states.in_the_way(record)
            if faults:
                yield Finding("not publishable", (_named(record),), " ".join(faults))


def unused() -> Iterator[Finding]:
    """Bodies and documents that nothing names: they may be a leftover, or a link may be missing."""
    for model in (Organization, Document):
        used: set[int] = set()
        for holder, field in links_to(model):
            used |= set(holder._default_manager.exclude(**{field.name: None}).values_list(field.attname, flat=True))
        for holder, field in sets_to(model):
            used |= set(holder._default_manager.exclude(**{field.name: None}).values_list(field.name, flat=True))
        own = {"organization": "relations_out", "document": "links_out"}[str(model._meta.model_name)]
        for record in _published(model).filter(**{f"{own}__isnull": True}).exclude(pk__in=used):
            yield Finding("unused", (_named(record),), f"Nothing names {record.display}.")


def implausible_dates() -> Iterator[Finding]:
    """Dates long before or after anything that a meeting of our time tells."""
    latest = f"{timezone.now().year + AHEAD:04}"
    for model in record_models():
        for field in model._meta.local_fields:
            if field.generated and field.name.endswith("_first"):
                name = field.name.removesuffix("_first")
                wrong = _published(model).filter(
                    Q(**{f"{field.name}__lt": f"{EARLIEST:04}"}) | Q(**{f"{field.name}__gt": latest})
                )
                for record in wrong:
                    yield Finding("date", (_named(record),), f"{name} is {getattr(record, name)}.")


def outside_their_paper() -> Iterator[Finding]:
    """Sources that cite lines which are not their paper's. The database refuses them; this looks all the same."""
    outside = Source.objects.filter(line_start__isnull=False).exclude(
        paper__line_start__lte=F("line_start"), paper__line_end__gte=F("line_end")
    )
    for source in outside.select_related("paper"):
        yield Finding(
            "outside", (_named(source.paper),), f"A source cites lines {source.line_start}-{source.line_end}."
        )


def without_words() -> Iterator[Finding]:
    """Reports without a summary, recommendations without a text."""
    for report in ActivityReport.objects.filter(summary__isnull=True).select_related("activity", "paper"):
        yield Finding("no summary", (_named(report.activity), _named(report.paper)), "The report says nothing.")
    for recommendation in _published(Recommendation).filter(text__isnull=True):
        yield Finding("no text", (_named(recommendation),), f"“{recommendation.title}” has no text.")
