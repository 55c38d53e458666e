"""The whole site on one page."""

from django.contrib import admin
from django.urls import include, path

from config import health
from meetings.explorer import views as explorer
from records.serving import problems

urlpatterns = [
    path("", explorer.home, name="home"),
    path("admin/", admin.site.urls),
    path("data/", explorer.data, name="data"),
    path("api/v1/", include("config.api_v1")),
    path("healthz", health.healthz, name="healthz"),
    path("problems/<slug:slug>/", problems.page, name="problem"),
    path("readyz", health.readyz, name="readyz"),
]

# Outside REST framework's views, too, a failure under /api/ is a problem document.
handler400 = "records.serving.problems.bad_request"
handler403 = "records.serving.problems.permission_denied"
handler404 = "records.serving.problems.not_found"
handler500 = "records.serving.problems.server_error"
