"""Areas."""

from django.contrib import admin

from organizations import services
from organizations.admin.searching import AnyName
from organizations.models import Area, AreaName
from records.admin import RecordAdmin, by_link, inline_of


@admin.register(Area)
class AreaAdmin(AnyName, RecordAdmin[Area]):
    id_made_of = "the name"
    search_fields = ["public_id", "display", "m49", "iso_alpha2", "iso_alpha3", "other_names__name"]
    other_names = AreaName
    columns = ["parent", "iso_alpha3"]
    filters = [by_link("parent")]
    side_by_side = (("m49", "iso_alpha2", "iso_alpha3"), ("latitude", "longitude"))
    inlines = [inline_of(AreaName)]

    def choose_id(self, record: Area) -> str:
        return services.choose_area_id(record)
