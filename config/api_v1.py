"""Every endpoint of version 1, a line each."""

from django.urls import include, path, re_path
from django.views.decorators.common import no_append_slash
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.routers import SimpleRouter

from meetings.api.v1 import lists
from meetings.api.v1 import views as meetings
from organizations.api.v1 import views as organizations
from records.serving.outside import OutsideIdView
from records.serving.root import RootView

router = SimpleRouter()
router.register("series", meetings.SeriesViewSet, "series")
router.register("meetings", meetings.MeetingViewSet, "meetings")
router.register("sessions", meetings.SessionViewSet, "sessions")
router.register("participations", meetings.ParticipationViewSet, "participations")
router.register("papers", meetings.PaperViewSet, "papers")
router.register("activities", meetings.ActivityViewSet, "activities")
router.register("recommendations", meetings.RecommendationViewSet, "recommendations")
router.register("responses", meetings.ResponseViewSet, "responses")
router.register("organizations", organizations.OrganizationViewSet, "organizations")
router.register("people", organizations.PersonViewSet, "people")
router.register("areas", organizations.AreaViewSet, "areas")
router.register("themes", meetings.ThemeViewSet, "themes")
router.register("documents", meetings.DocumentViewSet, "documents")
router.register("sources", lists.SourceViewSet, "sources")
router.register("vocabularies", lists.VocabularyViewSet, "vocabularies")

# Without its slash an address is not redirected: the 404 names the right one.
for pattern in router.urls:
    pattern.callback = no_append_slash(pattern.callback)  # type: ignore[type-var]

# By an outside id, whose slashes arrive decoded; with the slash at the end or without it.
by_outside_id = {name: view for name, view, _ in router.registry if getattr(view, "outside_ids", None)}
OUTSIDE = rf"^(?P<resource>{'|'.join(by_outside_id)})/(?P<scheme>[A-Za-z0-9-]+):(?P<value>.+?)/?$"

urlpatterns = [
    path(
        "", no_append_slash(RootView.as_view(resources=tuple(prefix for prefix, _, _ in router.registry))), name="root"
    ),
    path("schema/", no_append_slash(SpectacularAPIView.as_view()), name="schema"),
    path("docs/", no_append_slash(SpectacularSwaggerSplitView.as_view(url_name="schema")), name="docs"),
    re_path(OUTSIDE, OutsideIdView.as_view(resources=by_outside_id), name="outside-id"),
    path("", include(router.urls)),
]
