"""The root of version 1: one flat object that leads to everything else."""

from typing import Any, ClassVar

from django.conf import settings
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from records.choices import ChangeAction
from records.models import Change
from records.serving import addresses
from records.serving.fields import TimestampField
from records.serving.views import StrictView


def as_of() -> str | None:
    """When a published record last changed, as a timestamp; null before there was one."""
    last = Change.objects.exclude(action=ChangeAction.INTERNAL).order_by("-pk").values_list("at", flat=True).first()
    return last.strftime("%Y-%m-%dT%H:%M:%S.%fZ") if last is not None else None


class RootView(StrictView):
    """Where everything is, and under what terms the data may be used."""

    #: The plural name of every resource, in the order of `config.api_v1`.
    resources: ClassVar[tuple[str, ...]] = ()

    def get_serializer(self, *args: Any, **kwargs: Any) -> serializers.Serializer[Any]:
        """The shape of the answer, for the schema."""
        addresses_of = {name: serializers.URLField() for name in (*self.resources, "schema", "docs")}
        return inline_serializer(
            "Root",
            {
                **addresses_of,
                "version": serializers.CharField(help_text="Of the software."),
                "license": serializers.URLField(help_text="Of the data."),
                "attribution": serializers.CharField(),
                "as_of": TimestampField(allow_null=True, help_text="When a published record last changed."),
            },
        )

    @extend_schema(operation_id="root_retrieve")
    def get(self, request: Request) -> Response:
        root = addresses.api_root(request._request)
        links: dict[str, Any] = {name: f"{root}{name}/" for name in self.resources}
        return Response(
            {
                **links,
                "schema": f"{root}schema/",
                "docs": f"{root}docs/",
                "version": settings.VERSION,
                "license": settings.DATA_LICENSE_URL,
                "attribution": settings.DATA_ATTRIBUTION,
                "as_of": as_of(),
            }
        )
