"""The site's addresses, and some that fail."""

from typing import Any

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest
from django.urls import path
from rest_framework.request import Request
from rest_framework.views import APIView

from config import urls

handler400 = urls.handler400
handler403 = urls.handler403
handler404 = urls.handler404
handler500 = urls.handler500


def fails(request: HttpRequest) -> Any:
    raise RuntimeError("the password is swordfish")


def refuses(request: HttpRequest) -> Any:
    raise PermissionDenied("the password is swordfish")


def suspects(request: HttpRequest) -> Any:
    raise SuspiciousOperation("the password is swordfish")


class Failing(APIView):
    def get(self, request: Request) -> Any:
        raise RuntimeError("the password is swordfish")


urlpatterns = [
    *urls.urlpatterns,
    path("api/v1/fails/", fails),
    path("api/v1/view-fails/", Failing.as_view()),
    path("api/v1/refuses/", refuses),
    path("api/v1/suspects/", suspects),
    path("fails/", fails),
    path("refuses/", refuses),
]
