"""Absolute addresses: from `PUBLIC_URL` where it is set, else from the validated host of the request."""

from django.conf import settings
from django.http import HttpRequest

ROOT = "/api/v1/"


def origin(request: HttpRequest) -> str:
    """`https://host`, without a slash at the end."""
    return str(settings.PUBLIC_URL or f"{request.scheme}://{request.get_host()}")


def api_root(request: HttpRequest) -> str:
    """The address of version 1, with a slash at the end."""
    return origin(request) + ROOT


def record(root: str, resource: str, public_id: str) -> str:
    """The address of one record below the API's `root`."""
    return f"{root}{resource}/{public_id}/"
