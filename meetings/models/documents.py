"""Documents: whatever has a life of its own outside the meeting."""

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q

from meetings.choices import DocumentKind, DocumentLinkKind
from organizations.models import Organization
from records.models import (
    Display,
    FirstDay,
    LastDay,
    Line,
    Part,
    PartialDateField,
    Record,
    not_itself,
)


class Document(Record):  # type: ignore[django-manager-missing]
    """A resolution, treaty, report, publication, page or other document."""

    resource = "documents"

    symbol = Line(null=True, max_length=100)
    title = Line(max_length=1_000)
    kind = models.CharField(max_length=24, choices=DocumentKind.choices)
    issued_by = models.ManyToManyField(Organization, blank=True, related_name="issued_documents")
    authors_as_printed = Line(null=True, max_length=1_000)
    publisher = Line(null=True)
    series = Line(null=True)
    edition = Line(null=True)
    adopted = PartialDateField(null=True)
    adopted_first = FirstDay("adopted")
    adopted_last = LastDay("adopted")
    distributed = PartialDateField(null=True)
    distributed_first = FirstDay("distributed")
    distributed_last = LastDay("distributed")
    entered_into_force = PartialDateField(null=True)
    entered_into_force_first = FirstDay("entered_into_force")
    entered_into_force_last = LastDay("entered_into_force")
    language = Line(null=True, max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")
    url = Line(null=True, max_length=1_000, validators=[URLValidator(["http", "https"])])
    display = Display("title", before=("symbol", ", "))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["symbol"], condition=Q(symbol__isnull=False), name="meetings_document_symbol"
            )
        ]


class DocumentSymbol(Part):
    """Another symbol under which a document is known."""

    owners = ("document",)
    natural = ("document", "symbol")

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="other_symbols")
    symbol = Line(max_length=100)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "symbol"], name="meetings_documentsymbol_once")]

    def __str__(self) -> str:
        return str(self.symbol)


class DocumentFigure(Part):
    """A number told of a document, such as ratifications of a treaty as of a date."""

    owners = ("document",)
    natural = ("document", "position")

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="figures")
    position = models.IntegerField(default=0, db_default=0)
    value = models.DecimalField(max_digits=20, decimal_places=4)
    unit = Line(null=True)
    of = Line(null=True)
    as_of = PartialDateField(null=True)
    as_of_first = FirstDay("as_of")
    as_of_last = LastDay("as_of")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "position"], name="meetings_documentfigure_once")]

    def __str__(self) -> str:
        return f"{self.value} {self.unit or ''}".strip()


class DocumentLink(Part):
    """How one document stands to another, read from `document` to `other`; each shows it."""

    owners = ("document", "other")
    natural = ("document", "kind", "other")

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="links_out")
    kind = models.CharField(max_length=12, choices=DocumentLinkKind.choices)
    other = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="links_in")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "kind", "other"], name="meetings_documentlink_once"),
            not_itself("meetings_documentlink", "document", "other"),
        ]

    def __str__(self) -> str:
        return str(self.kind)
