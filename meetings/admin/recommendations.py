"""Recommendations, their addressees, and responses."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from meetings import services
from meetings.models import (
    Addressee,
    Recommendation,
    RecommendationLink,
    RecommendationMaker,
    RecommendationStrength,
    Response,
)
from records.admin import Chosen, RecordAdmin, RecordForm, by_link, incoming_of, inline_of
from records.models import by_code_point


@admin.register(Recommendation)
class RecommendationAdmin(RecordAdmin[Recommendation]):
    id_made_of = "the document's id (else the paper's), the kind, and the printed number, else the order"
    search_fields = ["public_id", "display", "text"]
    columns = ["document", "paper"]
    filters = [by_link("document"), by_link("paper"), by_link("addressees__organization"), by_link("themes")]
    ordering = [by_code_point("document__public_id"), by_code_point("paper__public_id"), "kind", "order"]
    side_by_side = (("number", "order"), ("meeting", "session"), ("paper", "document"), ("adopted", "due"))
    inlines = [
        inline_of(RecommendationStrength),
        inline_of(RecommendationMaker),
        inline_of(Addressee),
        inline_of(RecommendationLink),
        incoming_of(RecommendationLink),
    ]

    def choose_id(self, record: Recommendation) -> str:
        return services.choose_recommendation_id(record)


@admin.register(Addressee)
class AddresseeAdmin(Chosen):
    """Written on the page of the recommendation; here only so that a response can choose one."""

    search_fields = [
        "recommendation__display",
        "recommendation__public_id",
        "organization__display",
        "organization__public_id",
        "organization__other_names__name",
        "meeting__display",
    ]
    list_display = ["__str__", "role", "standing"]
    list_select_related = ["recommendation", "organization", "meeting"]
    ordering = [by_code_point("recommendation__public_id"), "pk"]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related(*self.list_select_related)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Addressee | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Addressee | None = None) -> bool:
        """Goes with its recommendation, and as that does."""
        never_published = obj is None or obj.recommendation.published_at is None
        return never_published and super().has_delete_permission(request, obj)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        return {}


class ResponseForm(RecordForm[Response]):
    """A response: the next number of its addressee when none was typed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "number" in self.fields:
            self.fields["number"].required = False
            self.fields["number"].help_text = "The n of its id. Left empty, it is the addressee's next."

    def clean_number(self) -> int | None:
        number: int | None = self.cleaned_data["number"]
        addressee: Addressee | None = self.cleaned_data.get("addressee")
        if number is None and addressee is not None:
            return services.choose_response_number(addressee)
        return number


@admin.register(Response)
class ResponseAdmin(RecordAdmin[Response]):
    form = ResponseForm
    id_made_of = "the recommendation's id, the addressee's and the number"
    search_fields = ["public_id", "display", "text", "addressee__recommendation__display"]
    columns = ["reported_at", "reported"]
    filters = [by_link("addressee__organization"), by_link("reported_at"), ("reported", admin.EmptyFieldListFilter)]
    ordering = [by_code_point("reported_last", descending=True), by_code_point("display")]
    side_by_side = (("reported_at", "reported"), ("acceptance", "implementation"))

    def choose_id(self, record: Response) -> str:
        return services.choose_response_id(record)
