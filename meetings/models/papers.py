"""Papers: contributions to a meeting, with the lines of the proceedings that print them."""

from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q

from meetings.choices import PaperKind
from meetings.models.documents import Document
from meetings.models.meetings import Meeting, Session
from organizations.models import Organization, Person
from records.models import Display, FirstDay, Guard, LastDay, Line, Part, PartialDateField, Prose, Record


class Paper(Record):
    """A contribution to a meeting. Its own lines are its source."""

    resource = "papers"
    needs_source = False
    guards = (
        Guard(
            name="meetings_paper_lines_apart",
            message="Another paper of this meeting has some of these lines.",
            refuse_when="""EXISTS (SELECT 1 FROM "meetings_paper" o WHERE o."meeting_id" = {row}."meeting_id"
 AND NOT COALESCE(o."id" = {row}."id", 1 = 0) AND o."line_start" <= {row}."line_end"
 AND o."line_end" >= {row}."line_start")""",
            columns=("meeting_id", "line_start", "line_end"),
            lock="""pg_advisory_xact_lock(hashtext('meetings_paper_lines'),
 CAST({row}."meeting_id" % 2147483647 AS integer))""",
            lock_on_insert=True,
        ),
        Guard(
            name="meetings_paper_inside_text",
            message="The text of the meeting has fewer lines than that.",
            refuse_when="""EXISTS (SELECT 1 FROM "meetings_meeting" m WHERE m."id" = {row}."meeting_id"
 AND m."text_lines" < {row}."line_end")""",
            columns=("meeting_id", "line_end"),
        ),
        Guard(
            name="meetings_paper_holds_its_sources",
            message="Sources cite lines of this paper that it would no longer have.",
            refuse_when="""EXISTS (SELECT 1 FROM "meetings_source" s WHERE s."paper_id" = {row}."id"
 AND s."line_start" IS NOT NULL AND NOT COALESCE(s."line_start" >= {row}."line_start"
 AND s."line_end" <= {row}."line_end", 1 = 0))""",
            columns=("line_start", "line_end"),
            lock="""pg_advisory_xact_lock(hashtext('meetings_source_paper'),
 CAST({row}."id" % 2147483647 AS integer))""",
            on_insert=False,
        ),
    )

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="papers")
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.PROTECT, related_name="papers")
    number = Line(null=True, max_length=40)
    title = Line(max_length=1_000)
    short_name = Line(max_length=100, help_text="As people cite it: ILO, A/59/325.")
    kind = models.CharField(max_length=24, choices=PaperKind.choices)
    contributed_by = models.ManyToManyField(Organization, blank=True, related_name="contributed_papers")
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        help_text="For an annex: the paper it belongs to.",
    )
    document = models.ForeignKey(
        Document,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="papers",
        help_text="The document that it is, when it also stands alone.",
    )
    published_in = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="published_papers"
    )
    date = PartialDateField(null=True)
    date_first = FirstDay("date")
    date_last = LastDay("date")
    pages = Line(null=True, max_length=40)
    url = Line(null=True, max_length=1_000, validators=[URLValidator(["http", "https"])])
    abstract = Prose(null=True)
    line_start = models.IntegerField(null=True, blank=True)
    line_end = models.IntegerField(null=True, blank=True)
    language = Line(null=True, max_length=35, help_text="A BCP 47 tag: fr, zh-Hans.")
    cites = models.ManyToManyField(Document, blank=True, related_name="cited_in")
    display = Display("title", before=("short_name", ": "))

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(line_start__isnull=True, line_end__isnull=True)
                | Q(line_start__isnull=False, line_end__isnull=False, line_start__gte=1, line_end__gte=F("line_start")),
                name="meetings_paper_lines",
                violation_error_message="Lines are counted from 1, and the last is not before the first.",
            ),
        ]


class PaperAuthor(Part):
    """An author of a paper, in the printed order."""

    owners = ("paper",)
    natural = ("paper", "person")

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="authors")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="authored_papers")
    position = models.IntegerField(default=0, db_default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["paper", "person"], name="meetings_paperauthor_once")]

    def __str__(self) -> str:
        return f"author {self.position}"
