"""How curators see and edit records: one base for the pages of all kinds."""

from django.conf import settings
from django.contrib import admin

from records.admin import book
from records.admin.filters import by_link
from records.admin.forms import PartForm, RecordForm
from records.admin.parts import PartInline, incoming_of, inline_of
from records.admin.records import Chosen, RecordAdmin

__all__ = [
    "Chosen",
    "PartForm",
    "PartInline",
    "RecordAdmin",
    "RecordForm",
    "book",
    "by_link",
    "incoming_of",
    "inline_of",
]

admin.site.site_title = settings.SITE_NAME
admin.site.site_header = f"{settings.SITE_NAME}: curation"
admin.site.index_title = "The record"
