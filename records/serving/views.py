"""The one way a resource is served: a list and a detail of published records."""

from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpResponsePermanentRedirect
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from records.choices import State
from records.models import FormerId, Record
from records.serving import addresses, buckets, render, selection, strict
from records.serving.facets import PARAMETERS as FACETS
from records.serving.facets import Facet, FacetBackend, asked_of
from records.serving.filters import FilterBackend, Filters
from records.serving.ordering import COMMON, Key, OrderingBackend
from records.serving.outside import OutsideIds
from records.serving.problems import Withdrawn
from records.serving.serializers import RecordSerializer

PAGING = ("page", "page_size", "cursor")


class StrictView(APIView):
    """A view that refuses every parameter it does not know."""

    def parameters(self) -> tuple[str, ...]:
        """The names of the parameters that this address takes."""
        return ()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        strict.check(request, self.parameters())


class RecordViewSet(StrictView, viewsets.GenericViewSet[Any]):
    """List and detail of one kind of record.

    A resource says its model, its serializer, its filters and its orders; what renders it follows from the serializer.
    """

    #: The model of the resource.
    kind: type[Record]
    serializer_class: type[RecordSerializer]
    filterset: type[Filters]
    #: What the list can be ordered by, beside what every record can.
    orderings: dict[str, Key]
    default_ordering: str
    #: What can be counted over the list.
    facets: dict[str, Facet]
    #: By which outside ids a record can be addressed.
    outside_ids: ClassVar[OutsideIds] = {}
    filter_backends = (FilterBackend, OrderingBackend, FacetBackend)
    lookup_field = "public_id"
    lookup_url_kwarg = "id"
    lookup_value_regex = "[^/]+"

    @property
    def resource(self) -> str:
        """The plural name in URLs."""
        return self.kind.resource

    @property
    def all_orderings(self) -> dict[str, Key]:
        """What the list can be ordered by, by the name in `ordering`."""
        return {**self.orderings, **COMMON}

    def parameters(self) -> tuple[str, ...]:
        if self.detail:
            return selection.PARAMETERS
        return (*self.filterset.base_filters, "ordering", *FACETS, *selection.PARAMETERS, *PAGING)

    def shape_parameters(self) -> list[dict[str, Any]]:
        """What the schema says of `fields`, `omit` and `expand`."""
        return selection.described(selection.whole(self.serializer_class))

    def get_queryset(self) -> models.QuerySet[Any]:
        found: models.QuerySet[Any] = self.kind.objects.published()
        return found

    def list(self, request: Request) -> Response:
        shape = selection.read(request, selection.whole(self.serializer_class))
        asked = asked_of(request, self.facets)
        found = self.filter_queryset(self.get_queryset())
        page: list[int] = self.paginate_queryset(found.values_list("pk", flat=True)) or []
        root = addresses.api_root(request._request)
        rows = render.records(self.serializer_class, shape, page, root, found.db)
        around = self.get_paginated_response([]).data
        if asked is not None:
            around["facets"] = buckets.count(self, found, asked)
        return Response(render.envelope(around, rows))

    def retrieve(self, request: Request, **place: str) -> Response | HttpResponsePermanentRedirect:
        shape = selection.read(request, selection.whole(self.serializer_class))
        public_id = place["id"]
        if "\0" in public_id:
            # PostgreSQL takes no such text at all.
            raise Http404
        root = addresses.api_root(request._request)
        found = render.published(self.serializer_class, shape, public_id, root, self.get_queryset().db)
        if found is None:
            return self._not_published(request, public_id)
        return Response(found)

    def _not_published(self, request: Request, public_id: str) -> HttpResponsePermanentRedirect:
        """301 for a merged id, 410 for a withdrawn record, 404 for all else (a draft is not there)."""
        former = FormerId.objects.filter(resource=self.resource, former_id=public_id).first()
        if former is not None:
            if not self.kind.objects.named().filter(public_id=former.current_id).exists():
                # The record it leads to went back to draft.
                raise Http404
            root = addresses.api_root(request._request)
            return HttpResponsePermanentRedirect(addresses.record(root, self.resource, former.current_id))
        record = self.kind._default_manager.filter(public_id=public_id).first()
        if record is not None and record.state == State.WITHDRAWN:
            raise Withdrawn(record.withdrawn_at, record.withdrawn_reason)
        raise Http404
