"""Filters of meetings and of what came of them in version 1.

`meeting=` and `series=` mean what belongs to it: sessions, participations and papers of it, activities reported
at it, recommendations made at it (else in a paper of it), responses reported at it.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Q
from rest_framework import exceptions

from meetings import choices
from meetings.models import Paper
from records.choices import State
from records.serving.filters import (
    AnyOf,
    Choice,
    Exact,
    Filters,
    Flag,
    Ids,
    InSet,
    Linked,
    Missing,
    RowChoice,
    Whole,
    dated,
    filters,
)

ORGANIZATION, AREA, PERSON = "organizations.Organization", "organizations.Area", "organizations.Person"
MEETING, SERIES, SESSION = "meetings.Meeting", "meetings.MeetingSeries", "meetings.Session"
DOCUMENT, PAPER, THEME = "meetings.Document", "meetings.Paper", "meetings.Theme"
THIRD = "third-coordination-meeting-2004"
THE_SERIES = "coordination-meeting-on-international-migration"


#: What a link may name: a draft on the way parts what it would connect.
NAMED = (State.PUBLISHED, State.WITHDRAWN)


def _meeting(path: str = "meeting") -> AnyOf:
    return Linked(path, MEETING, help_text="The meeting it belongs to.", example=THIRD)


def _series(meeting: str = "meeting") -> AnyOf:
    return Linked(
        f"{meeting}__series",
        SERIES,
        where={f"{meeting}__state__in": NAMED},
        help_text="The series whose meeting it belongs to.",
        example=THE_SERIES,
    )


class OfMeeting(Linked):
    """What belongs to a meeting where the record does not always name it itself; `path` begins at the record's own."""

    def condition(self, values: list[int]) -> Q:
        own = Q(**{f"{self.path}__in": values}, meeting__state__in=NAMED)
        through_paper = Q(
            **{f"paper__{self.path}__in": values},
            meeting__isnull=True,
            paper__state__in=NAMED,
            paper__meeting__state__in=NAMED,
        )
        return own | through_paper


SeriesFilters = filters(
    id=Ids(SERIES, example=THE_SERIES),
    convened_by=InSet(
        "convened_by", ORGANIZATION, help_text="A body that convenes it.", example="desa-population-division"
    ),
)

MeetingFilters = filters(
    id=Ids(MEETING, example=THIRD),
    series=Linked("series", SERIES, help_text="The series it belongs to.", example=THE_SERIES),
    series__isnull=Missing("series", help_text="Whether it belongs to no series."),
    number=Whole("number", help_text="Its number in the series.", example="3"),
    kind=Choice("kind", choices.MeetingKind, help_text="What sort of meeting.", example="coordination_meeting"),
    status=Choice("status", choices.MeetingStatus, help_text="Whether it took place.", example="held"),
    area=Linked("area", AREA, help_text="Where it was held.", example="switzerland"),
    city=Exact("city", help_text="The city, letter by letter.", example="New York"),
    convened_by=InSet(
        "convened_by", ORGANIZATION, help_text="A body that convened it.", example="desa-population-division"
    ),
    document=Linked(
        "document",
        DOCUMENT,
        rows="meetings.MeetingDocument",
        owner="meeting",
        help_text="A document of the meeting.",
        example="a-59-325",
    ),
    start=dated("start", "When it began"),
    end=dated("end", "When it ended"),
)

SessionFilters = filters(
    id=Ids(SESSION, example=f"{THIRD}.vii"),
    meeting=_meeting(),
    series=_series(),
    number=Exact("number", help_text="The number as printed.", example="VII"),
    start=dated("start", "When it began"),
    end=dated("end", "When it ended"),
)

ParticipationFilters = filters(
    id=Ids("meetings.Participation", example=f"{THIRD}.chamie-joseph"),
    meeting=_meeting(),
    series=_series(),
    organization=Linked("organization", ORGANIZATION, help_text="The body that took part.", example="ilo"),
    organization__isnull=Missing("organization", help_text="Whether no body is named."),
    person=Linked("person", PERSON, help_text="The person who took part.", example="chamie-joseph"),
    person__isnull=Missing("person", help_text="Whether no person is named."),
    on_behalf_of=Linked("on_behalf_of", ORGANIZATION, help_text="The body spoken for.", example="ilo"),
    role=Choice("role", choices.ParticipationRole, help_text="As what.", example="presenter"),
    session=Linked(
        "session",
        SESSION,
        rows="meetings.ParticipationSession",
        owner="participation",
        help_text="A session with a role of theirs.",
        example=f"{THIRD}.iii",
    ),
)

PaperFilters = filters(
    id=Ids(PAPER, example=f"{THIRD}.ilo"),
    meeting=_meeting(),
    series=_series(),
    session=Linked("session", SESSION, help_text="The session it was given in.", example=f"{THIRD}.iii"),
    session__isnull=Missing("session", help_text="Whether no session is known."),
    kind=Choice("kind", choices.PaperKind, help_text="What sort of paper.", example="expert_paper"),
    contributed_by=InSet("contributed_by", ORGANIZATION, help_text="A body that contributed it.", example="ilo"),
    author=Linked(
        "person",
        PERSON,
        rows="meetings.PaperAuthor",
        owner="paper",
        help_text="A person who wrote it.",
        example="skeldon-ronald",
    ),
    document=Linked("document", DOCUMENT, help_text="The document that it is.", example="a-59-325"),
    cites=InSet("cites", DOCUMENT, help_text="A document it cites.", example="a-res-58-208"),
    parent=Linked("parent", PAPER, help_text="The paper it is an annex of.", example=f"{THIRD}.dspd"),
    parent__isnull=Missing("parent", help_text="Whether it is no annex."),
    date=dated("date", "Its date"),
)

DocumentFilters = filters(
    id=Ids(DOCUMENT, example="a-res-58-208"),
    symbol=Exact("symbol", help_text="The symbol, letter by letter.", example="A/RES/58/208"),
    symbol__isnull=Missing("symbol", help_text="Whether it has no symbol."),
    kind=Choice("kind", choices.DocumentKind, help_text="What sort of document.", example="resolution"),
    issued_by=InSet("issued_by", ORGANIZATION, help_text="A body that issued it.", example="general-assembly"),
    language=Exact("language", help_text="Its language, a BCP 47 tag.", example="en"),
    adopted=dated("adopted", "When it was adopted"),
    distributed=dated("distributed", "When it was distributed"),
    entered_into_force=dated("entered_into_force", "When it entered into force"),
)

ThemeFilters = filters(
    id=Ids(THEME, example="remittances"),
    scheme=Choice("scheme", choices.ThemeScheme, help_text="Which tree it stands in.", example="population"),
    label=Exact("label", help_text="The label, letter by letter.", example="Remittances"),
    parent=Linked("parent", THEME, help_text="The theme directly above.", example="labour-migration"),
    parent__isnull=Missing("parent", help_text="Whether it stands at the top."),
)


def _role(role: str | None, help_text: str, example: str = "ilo") -> AnyOf:
    return Linked(
        "organization",
        ORGANIZATION,
        rows="meetings.ActivityParticipation",
        owner="activity",
        where={} if role is None else {"role": role},
        help_text=help_text,
        example=example,
    )


def _report(path: str, model: str, help_text: str, example: str) -> AnyOf:
    return Linked(
        path,
        model,
        rows="meetings.ActivityReport",
        owner="activity",
        # A report in a draft paper or at a draft meeting is not shown.
        where={"reported_at__state__in": NAMED, "paper__state__in": NAMED},
        help_text=help_text,
        example=example,
    )


ActivityFilters = filters(
    id=Ids("meetings.Activity", example="third-coordination-meeting-on-international-migration"),
    kind=Choice("kind", choices.ActivityKind, help_text="What sort of undertaking.", example="survey"),
    status=Choice("status", choices.ActivityStatus, help_text="The status by the latest report.", example="ongoing"),
    status__isnull=Missing("status", help_text="Whether no report says anything."),
    ongoing=Flag("ongoing", help_text="Whether it had no end in sight."),
    organization=_role(None, "A body with any role in it."),
    **{
        role: _role(role, f"A body with the role `{role}`.", example)
        for role, example in {
            "lead": "desa-population-division",
            "partner": "iom",
            "funder": "world-bank",
            "host": "unhcr",
            "requesting": "general-assembly",
            "commissioner": "member-states",
            "participant": "ilo",
            "secretariat": "desa",
            "beneficiary": "member-states",
        }.items()
    },
    theme=InSet("themes", THEME, help_text="A theme of it.", example="remittances"),
    area=InSet("areas", AREA, help_text="An area of it.", example="africa"),
    document=Linked(
        "document",
        DOCUMENT,
        rows="meetings.ActivityDocument",
        owner="activity",
        help_text="A document of it, in any role.",
        example="a-59-325",
    ),
    event=Linked("event", MEETING, help_text="The meeting that it is.", example=THIRD),
    meeting=_report("reported_at", MEETING, "The meeting at which it was reported.", THIRD),
    reported_at=_report("reported_at", MEETING, "The meeting at which it was reported.", THIRD),
    series=_report("reported_at__series", SERIES, "The series at whose meeting it was reported.", THE_SERIES),
    paper=_report("paper", PAPER, "The paper that reports on it.", f"{THIRD}.report"),
    start=dated("start", "When it began"),
    end=dated("end", "When it ended"),
)


def _maker(path: str, model: str, help_text: str, example: str) -> AnyOf:
    return Linked(
        path,
        model,
        rows="meetings.RecommendationMaker",
        owner="recommendation",
        help_text=help_text,
        example=example,
    )


def _asked(path: str, model: str, help_text: str, example: str) -> AnyOf:
    return Linked(path, model, rows="meetings.Addressee", owner="recommendation", help_text=help_text, example=example)


RecommendationFilters = filters(
    id=Ids("meetings.Recommendation", example="a-res-58-208.op-8"),
    kind=Choice("kind", choices.RecommendationKind, help_text="In what form it is asked.", example="key_issue"),
    strength=RowChoice(
        "strength",
        choices.Strength,
        rows="meetings.RecommendationStrength",
        owner="recommendation",
        help_text="The verb that asks.",
        example="requests",
    ),
    standing=RowChoice(
        "standing",
        choices.Standing,
        rows="meetings.Addressee",
        owner="recommendation",
        names=("organization", "meeting"),
        help_text="Where it stands with any addressee.",
        example="implemented",
    ),
    made_by=_maker("organization", ORGANIZATION, "The body that asks.", "general-assembly"),
    made_by_person=_maker("person", PERSON, "The person who asks.", "skeldon-ronald"),
    made_by_meeting=_maker("meeting", MEETING, "The meeting whose participants ask.", THIRD),
    addressee=_asked("organization", ORGANIZATION, "The body or constituency that is asked.", "secretary-general"),
    addressee_meeting=_asked("meeting", MEETING, "The meeting that is asked.", "high-level-dialogue-2006"),
    meeting=OfMeeting(
        "meeting",
        MEETING,
        help_text="The meeting it was made at, else that of its paper.",
        example=THIRD,
    ),
    series=OfMeeting(
        "meeting__series",
        SERIES,
        help_text="The series of that meeting.",
        example=THE_SERIES,
    ),
    session=Linked("session", SESSION, help_text="The session it was made in.", example=f"{THIRD}.v"),
    paper=Linked("paper", PAPER, help_text="The paper that prints it.", example=f"{THIRD}.a-res-58-208"),
    document=Linked("document", DOCUMENT, help_text="The document whose text it is.", example="a-res-58-208"),
    document__isnull=Missing("document", help_text="Whether it is the text of no document."),
    parent=Linked(
        "parent", "meetings.Recommendation", help_text="The one it is an item of.", example="a-res-58-208.op-9"
    ),
    parent__isnull=Missing("parent", help_text="Whether it is no item of another."),
    theme=InSet("themes", THEME, help_text="A theme of it.", example="remittances"),
    area=InSet("areas", AREA, help_text="An area of it.", example="africa"),
    adopted=dated("adopted", "When it was adopted"),
    due=dated("due", "When it is due"),
)

ResponseFilters = filters(
    id=Ids("meetings.Response", example="a-res-58-208.op-8.secretary-general-1"),
    recommendation=Linked(
        "addressee__recommendation",
        "meetings.Recommendation",
        help_text="What it answers.",
        example="a-res-58-208.op-8",
    ),
    addressee=Linked(
        "addressee__organization", ORGANIZATION, help_text="The body that was asked.", example="secretary-general"
    ),
    addressee_meeting=Linked(
        "addressee__meeting",
        MEETING,
        help_text="The meeting that was asked.",
        example="high-level-dialogue-2006",
    ),
    responded_by=Linked("responded_by", ORGANIZATION, help_text="Who acted.", example="secretary-general"),
    acceptance=Choice("acceptance", choices.Acceptance, help_text="Whether it was taken up.", example="accepted"),
    implementation=Choice(
        "implementation", choices.Implementation, help_text="How far it was carried out.", example="implemented"
    ),
    meeting=_meeting("reported_at"),
    reported_at=Linked("reported_at", MEETING, help_text="The meeting it was reported at.", example=THIRD),
    series=_series("reported_at"),
    activity=Linked(
        "activity",
        "meetings.Activity",
        help_text="The activity that shows it.",
        example="third-coordination-meeting-on-international-migration",
    ),
    document=Linked("document", DOCUMENT, help_text="The document that shows it.", example="a-59-325"),
    answer_meeting=Linked("answer_meeting", MEETING, help_text="The meeting that shows it.", example=THIRD),
    reported=dated("reported", "When it was reported"),
)


class Line(Whole):
    """A line of the text: `line=` of a paper."""

    def condition(self, values: list[int]) -> Q:
        return any_of(Q(line_start__lte=line, line_end__gte=line) for line in values)


class LineRange(AnyOf):
    """A range of lines, `6212-6218`: what rests on any of them."""

    def clean_value(self, value: str) -> tuple[int, int]:
        first, _, last = value.partition("-")
        if not (first.isascii() and first.isdigit() and last.isascii() and last.isdigit() and len(value) < 20):
            raise ValidationError("Write the first and the last line: 6212-6218.", code="no_range")
        if int(first) > int(last):
            raise ValidationError(f"{value} begins after its end.", code="reversed")
        return int(first), int(last)

    def condition(self, values: list[tuple[int, int]]) -> Q:
        return any_of(Q(line_start__lte=last, line_end__gte=first) for first, last in values)


def any_of(conditions: Iterable[Q]) -> Q:
    """Their disjunction."""
    return reduce(or_, conditions)


class OfPlace(Filters):
    """Filters of sources: lines are asked for with the one paper whose lines they are."""

    bound_to = {"paper": ("line", "lines")}

    def filter_queryset(self, queryset: Any) -> Any:
        asked = {
            "line": [(line, line) for line in self.form.cleaned_data["line"] or ()],
            "lines": self.form.cleaned_data["lines"] or [],
        }
        if any(asked.values()):
            self._check(self.form.cleaned_data["paper"] or [], asked)
        return super().filter_queryset(queryset)

    def _check(self, papers: list[int], asked: dict[str, list[tuple[int, int]]]) -> None:
        if len(papers) != 1:
            raise exceptions.ValidationError({"paper": "Lines are those of one paper: give it as `paper`."}, "required")
        first, last = Paper.objects.values_list("line_start", "line_end").get(pk=papers[0])
        for name, begin, end in ((name, *pair) for name, pairs in asked.items() for pair in pairs):
            if first is None or begin < first or end > last:
                held = f"Its lines are {first} to {last}." if first is not None else "It has no lines."
                raise exceptions.ValidationError({name: f"The paper does not have these lines. {held}"}, "outside")


SourceFilters = filters(
    OfPlace,
    paper=Linked("paper", PAPER, help_text="The paper that is the source.", example=f"{THIRD}.a-res-58-208"),
    document=Linked("document", DOCUMENT, help_text="The document that is the source.", example="a-59-325"),
    line=Line("", help_text="What rests on this line of the paper.", example="6212"),
    lines=LineRange(help_text="What rests on any of these lines of the paper.", example="6212-6218"),
)
