"""The two lists that are no records: sources and vocabularies."""

import re
from typing import Any

from django.db.models import QuerySet, TextChoices
from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

import meetings.choices
import meetings.definitions
import organizations.choices
import records.choices
from meetings.api.v1.facets import SourceFacets
from meetings.api.v1.filters import SourceFilters
from meetings.api.v1.sources import SourceSerializer
from meetings.models import OWNERS, Source
from records.choices import State
from records.serving import addresses, buckets, ordering
from records.serving.facets import PARAMETERS as FACETS
from records.serving.facets import FacetBackend, asked_of
from records.serving.filters import FilterBackend
from records.serving.views import PAGING, StrictView


class SourceViewSet(StrictView, viewsets.GenericViewSet[Source]):
    """Which place every published record rests on, in the order of the text."""

    resource = "sources"
    filterset = SourceFilters
    facets = SourceFacets
    filter_backends = (FilterBackend, FacetBackend)
    queryset = Source.objects.all()
    serializer_class = SourceSerializer

    def get_queryset(self) -> QuerySet[Source]:
        hidden = {f"{name}__state": State.DRAFT for name in ("paper", "document")}
        found = Source.objects.select_related("paper", "document", *OWNERS.values())
        for path, state in hidden.items():
            found = found.exclude(**{path: state})
        for owner in OWNERS.values():
            found = found.exclude(**{f"{owner}__state__in": [State.DRAFT, State.WITHDRAWN]})
        return found.order_by(
            ordering.text("paper__public_id").by(descending=False),
            ordering.plain("line_start").by(descending=False),
            ordering.plain("line_end").by(descending=False),
            ordering.text("document__public_id").by(descending=False),
            "pk",
        )

    def parameters(self) -> tuple[str, ...]:
        return (*self.filterset.base_filters, *FACETS, *PAGING)

    def list(self, request: Request) -> Response:
        """Give one page."""
        asked = asked_of(request, self.facets)
        found = self.filter_queryset(self.get_queryset())
        page = self.paginate_queryset(found)
        context = {**self.get_serializer_context(), "root": addresses.api_root(request._request)}
        response = self.get_paginated_response(SourceSerializer(page, many=True, context=context).data)
        if asked is not None:
            response.data["facets"] = buckets.count(self, found, asked)
        return response


def _name(vocabulary: type[TextChoices]) -> str:
    """`ActivityKind` is served as `activity-kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", vocabulary.__name__).lower()


_MODULES = (records.choices, organizations.choices, meetings.definitions)
_DEFINITIONS: dict[type[TextChoices], dict[str, str]] = {
    vocabulary: definitions for module in _MODULES for vocabulary, definitions in module.DEFINITIONS.items()
}
VOCABULARIES: dict[str, type[TextChoices]] = dict(
    sorted((_name(vocabulary), vocabulary) for vocabulary in _DEFINITIONS)
)


class VocabularyValueSerializer(serializers.Serializer[Any]):
    """One value and what it means."""

    value = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]
    definition = serializers.CharField()


class VocabularySerializer(serializers.Serializer[Any]):
    """A vocabulary: the values that a field may have."""

    id = serializers.CharField()
    url = serializers.URLField()
    display = serializers.CharField()
    values = VocabularyValueSerializer(many=True)


def _vocabulary(name: str, root: str) -> dict[str, Any]:
    vocabulary = VOCABULARIES[name]
    definitions = _DEFINITIONS[vocabulary]
    return {
        "id": name,
        "url": addresses.record(root, "vocabularies", name),
        "display": name.replace("-", " ").capitalize(),
        "values": [
            {"value": value, "label": label, "definition": definitions[value]} for value, label in vocabulary.choices
        ],
    }


class VocabularyViewSet(StrictView, viewsets.GenericViewSet[Any]):
    """The values that fields may have, with labels and definitions."""

    resource = "vocabularies"
    serializer_class = VocabularySerializer
    lookup_field = "id"
    lookup_value_regex = "[^/]+"
    queryset = Source.objects.none()

    def parameters(self) -> tuple[str, ...]:
        return () if self.detail else PAGING

    def list(self, request: Request) -> Response:
        """Give one page."""
        root = addresses.api_root(request._request)
        names: Any = list(VOCABULARIES)
        page: Any = self.paginate_queryset(names)
        return self.get_paginated_response([_vocabulary(name, root) for name in page])

    @extend_schema(parameters=[])
    def retrieve(self, request: Request, **place: str) -> Response:
        """Give one vocabulary."""
        name = place["id"]
        if name not in VOCABULARIES:
            raise Http404
        return Response(_vocabulary(name, addresses.api_root(request._request)))
