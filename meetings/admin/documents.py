"""Documents."""

from django.contrib import admin

from meetings import services
from meetings.models import Document, DocumentFigure, DocumentLink, DocumentSymbol
from records.admin import RecordAdmin, by_link, incoming_of, inline_of
from records.models import by_code_point


@admin.register(Document)
class DocumentAdmin(RecordAdmin[Document]):
    id_made_of = "the symbol, else of the title and the year"
    search_fields = ["public_id", "display", "other_symbols__symbol"]
    columns = ["adopted", "distributed"]
    filters = [
        by_link("issued_by"),
        ("adopted", admin.EmptyFieldListFilter),
        ("distributed", admin.EmptyFieldListFilter),
    ]
    ordering = [by_code_point("adopted_first", descending=True), by_code_point("title")]
    side_by_side = (("adopted", "distributed", "entered_into_force"), ("publisher", "series", "edition"))
    inlines = [
        inline_of(DocumentSymbol),
        inline_of(DocumentFigure),
        inline_of(DocumentLink),
        incoming_of(DocumentLink),
    ]

    def choose_id(self, record: Document) -> str:
        return services.choose_document_id(record)
