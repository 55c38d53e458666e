"""The questions asked of themes, meetings, activities and recommendations."""

from typing import Any, Self, TypeVar

from django.db import models
from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from records.choices import State
from records.models.base import RecordQuerySet
from records.models.trees import below

M = TypeVar("M", bound=models.Model)


class ThemeQuerySet(RecordQuerySet[M]):
    """Themes."""

    def within(self, *public_ids: str) -> Self:
        """These themes and everything below them, in one query."""
        return self.filter(pk__in=below(self.model, public_ids))


def _count(rows: QuerySet[Any], per: str, *, of: str = "pk") -> Coalesce:
    """How many different records `rows` holds, as a subquery."""
    counted = rows.order_by().values(per).annotate(n=Count(of, distinct=True)).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


class MeetingQuerySet(RecordQuerySet[M]):
    """Meetings."""

    def for_api(self) -> Self:
        """With what their payload draws from other records: neighbours in the series, and counts."""
        return self.with_neighbours().with_counts()

    def with_neighbours(self) -> Self:
        """With the keys of `previous_meeting` and `next_meeting`: the recorded meetings with number - 1 and + 1."""

        def neighbour(step: int) -> Subquery:
            found = self.model._default_manager.filter(
                state=State.PUBLISHED, series=OuterRef("series"), number=OuterRef("number") + step
            )
            return Subquery(found.values("pk")[:1])

        return self.annotate(previous_meeting=neighbour(-1), next_meeting=neighbour(1))

    def with_counts(self) -> Self:
        """With the numbers of published records that belong to the meeting.

        Activities belong to it by a report given at it; recommendations because they were made at it, or, where
        that is not said, because its paper makes them.
        """
        from meetings.models import ActivityReport, Paper, Participation, Recommendation

        here = OuterRef("pk")
        published = {"state": State.PUBLISHED}
        papers = Paper.objects.filter(meeting=here, **published)
        participations = Participation.objects.filter(meeting=here, **published)
        # Of an activity's reports one on a draft paper hides itself, and not the activity.
        reports = ActivityReport.objects.filter(reported_at=here, activity__state=State.PUBLISHED).exclude(
            paper__state=State.DRAFT
        )
        shown_paper = Q(paper__meeting=here) & ~Q(paper__state=State.DRAFT)
        recommendations = Recommendation.objects.filter(
            Q(meeting=here) | (Q(meeting__isnull=True) & shown_paper), **published
        ).annotate(belongs_to=Coalesce(F("meeting"), F("paper__meeting")))
        return self.annotate(
            papers_count=_count(papers, "meeting"),
            participations_count=_count(participations, "meeting"),
            activities_count=_count(reports, "reported_at", of="activity"),
            recommendations_count=_count(recommendations, "belongs_to"),
        )
