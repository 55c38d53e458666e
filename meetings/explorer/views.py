"""The public pages that people look at."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from meetings.explorer import tallies
from meetings.models import (
    Activity,
    Document,
    Meeting,
    MeetingSeries,
    Paper,
    Participation,
    Recommendation,
    Response,
    Session,
    Theme,
)
from organizations.models import Area, Organization, Person
from records.models import Record
from records.serving import addresses

KINDS: tuple[type[Record], ...] = (
    MeetingSeries,
    Meeting,
    Session,
    Participation,
    Paper,
    Activity,
    Recommendation,
    Response,
    Organization,
    Person,
    Document,
    Theme,
    Area,
)


def home(request: HttpRequest) -> HttpResponse:
    """What is here: the meetings whose proceedings are in the record, and how much of each kind there is."""
    meetings = (
        Meeting.objects.published()
        .filter(text_lines__isnull=False)
        .for_api()
        .select_related("series", "area")
        .order_by("-start_first", "public_id")
    )
    counts: list[dict[str, Any]] = [
        {"resource": kind.resource, "count": kind._default_manager.filter(state="published").count()} for kind in KINDS
    ]
    context = {
        "meetings": meetings,
        "counts": counts,
        "api": addresses.api_root(request),
        "license": settings.DATA_LICENSE_NAME,
        "license_url": settings.DATA_LICENSE_URL,
        "attribution": settings.DATA_ATTRIBUTION,
        "contact": settings.CONTACT_EMAIL,
    }
    return render(request, "explorer/home.html", context)


def data(request: HttpRequest) -> HttpResponse:
    """How many activities and recommendations there are per paper, kind, theme and region."""
    activity_kinds, recommendation_kinds = tallies.by_kind()
    context = {
        "papers": tallies.by_paper(),
        "activity_kinds": activity_kinds,
        "recommendation_kinds": recommendation_kinds,
        "themes": tallies.by_theme(),
        "regions": tallies.by_region(),
    }
    return render(request, "explorer/data.html", context)
