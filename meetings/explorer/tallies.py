"""How much of what is in the record: counts of published records, for the page that shows them."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from meetings.choices import ActivityKind, RecommendationKind
from meetings.models import Activity, Paper, Recommendation, Theme
from organizations.choices import AreaKind
from organizations.models import Area
from records.choices import State
from records.models.trees import path_down


@dataclass(frozen=True)
class Row:
    """One line of a table: what is counted, and how many activities and recommendations it has."""

    label: str
    activities: int
    recommendations: int
    #: Its address in the API below the root, for what has one.
    path: str = ""
    #: How deep it stands in its tree.
    depth: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to count."""
        return not (self.activities or self.recommendations)


_PUBLISHED = {"state": State.PUBLISHED}


def by_paper() -> list[Row]:
    """Papers in the order of their texts: activities reported in them, recommendations that they print."""
    papers = (
        Paper.objects.published()
        .exclude(meeting__state=State.DRAFT)
        .annotate(
            reported=Count(
                "activity_reports__activity",
                filter=Q(activity_reports__activity__state=State.PUBLISHED),
                distinct=True,
            ),
            printed=Count("recommendations", filter=Q(recommendations__state=State.PUBLISHED), distinct=True),
        )
        .order_by("meeting__start_first", "meeting__public_id", "line_start", "public_id")
    )
    return [Row(paper.short_name, paper.reported, paper.printed, f"papers/{paper.public_id}/") for paper in papers]


def by_kind() -> tuple[list[Row], list[Row]]:
    """Kinds of activities, and kinds of recommendations: all of the vocabulary, those without any too."""
    activities = _grouped(Activity.objects.published(), "kind")
    recommendations = _grouped(Recommendation.objects.published(), "kind")
    return (
        [Row(kind.label, activities.get(kind.value, 0), 0) for kind in ActivityKind],
        [Row(kind.label, 0, recommendations.get(kind.value, 0)) for kind in RecommendationKind],
    )


def by_theme() -> list[Row]:
    """Themes in tree order, each with what names it, not what names those below it."""
    activities = _grouped(Activity.objects.published(), "themes")
    recommendations = _grouped(Recommendation.objects.published(), "themes")
    themes = list(Theme.objects.published().annotate(path=path_down(Theme, "label")).order_by("path"))
    return [
        Row(
            theme.label,
            activities.get(theme.pk, 0),
            recommendations.get(theme.pk, 0),
            f"themes/{theme.public_id}/",
            theme.path.count("\x01") - 1,
        )
        for theme in themes
    ]


def by_region() -> list[Row]:
    """Regions of the world with everything below them, groupings that are no part of one, and what names no area."""
    regions = list(Area.objects.published().filter(kind=AreaKind.REGION).order_by("name"))
    rows = [
        Row(
            region.name,
            _within(Activity.objects.published(), region),
            _within(Recommendation.objects.published(), region),
            f"areas/{region.public_id}/",
        )
        for region in regions
    ]
    nowhere = {"areas__isnull": True}
    rows.append(
        Row(
            "no area named",
            Activity.objects.published().filter(**nowhere).count(),
            Recommendation.objects.published().filter(**nowhere).count(),
        )
    )
    return rows


def _grouped(rows: "QuerySet[Activity] | QuerySet[Recommendation]", name: str) -> dict[object, int]:
    counted = rows.order_by().values_list(name).annotate(n=Count("pk", distinct=True))
    return {value: n for value, n in counted if value is not None}


def _within(rows: "QuerySet[Activity] | QuerySet[Recommendation]", region: Area) -> int:
    """How many rows name the region or an area below it. A grouping is below a region only when it has it as parent."""
    places = Area.objects.within(region.public_id)
    return rows.filter(areas__in=places).order_by().values("pk").distinct().count()
