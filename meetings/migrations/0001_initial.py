import django.core.validators
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import django.db.models.lookups
import django.utils.timezone
import records.models.column_rule
import records.models.dates
import records.models.kept
import records.models.text
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organizations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                ("symbol", records.models.text.Line(blank=True, max_length=100, null=True)),
                ("title", records.models.text.Line(max_length=1000)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("resolution", "Resolution"),
                            ("report", "Report"),
                            ("convention", "Convention"),
                            ("protocol", "Protocol"),
                            ("programme_of_action", "Programme of action"),
                            ("declaration", "Declaration"),
                            ("recommendation", "Recommendation"),
                            ("publication", "Publication"),
                            ("web_page", "Web page"),
                            ("press_release", "Press release"),
                            ("database", "Database"),
                            ("legislation", "Legislation"),
                            ("other", "Other"),
                        ],
                        max_length=24,
                    ),
                ),
                ("authors_as_printed", records.models.text.Line(blank=True, max_length=1000, null=True)),
                ("publisher", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("series", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("edition", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("adopted", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "adopted_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("adopted__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("adopted"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "adopted_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("adopted__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("adopted"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("distributed", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "distributed_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("distributed__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("distributed")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("distributed")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("distributed"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "distributed_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("distributed__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("distributed")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("distributed")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("distributed")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("distributed"), 3, 2
                                                    ),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("distributed")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("distributed")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("distributed"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("distributed"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("entered_into_force", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "entered_into_force_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("entered_into_force__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("entered_into_force")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"),
                                    models.Value("-01-01"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("entered_into_force")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("entered_into_force"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "entered_into_force_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("entered_into_force__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("entered_into_force")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"),
                                    models.Value("-12-31"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("entered_into_force")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("entered_into_force")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 3, 2
                                                ),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("entered_into_force"), 3, 2
                                                    ),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 3, 2
                                                ),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 1, 2
                                                ),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("entered_into_force")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("entered_into_force")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("entered_into_force"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("entered_into_force"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "language",
                    records.models.text.Line(
                        blank=True, help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35, null=True
                    ),
                ),
                (
                    "url",
                    records.models.text.Line(
                        blank=True,
                        max_length=1000,
                        null=True,
                        validators=[django.core.validators.URLValidator(["http", "https"])],
                    ),
                ),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("symbol__isnull", True)), then=models.F("title")),
                            default=django.db.models.functions.text.Concat(
                                models.F("symbol"),
                                models.Value(", "),
                                models.F("title"),
                                output_field=models.TextField(),
                            ),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "issued_by",
                    models.ManyToManyField(
                        blank=True, related_name="issued_documents", to="organizations.organization"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("symbol__isnull", False)),
                        fields=("symbol",),
                        name="meetings_document_symbol",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_document_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_document_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_document_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_document_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_document_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_document_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("symbol"), length=100),
                        field="symbol",
                        name="meetings_document_symbol_text",
                        violation_error_message="“symbol” must hold 1 to 100 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title"), length=1000),
                        field="title",
                        name="meetings_document_title_text",
                        violation_error_message="“title” must hold 1 to 1000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "resolution",
                                    "report",
                                    "convention",
                                    "protocol",
                                    "programme_of_action",
                                    "declaration",
                                    "recommendation",
                                    "publication",
                                    "web_page",
                                    "press_release",
                                    "database",
                                    "legislation",
                                    "other",
                                ],
                            )
                        ),
                        field="kind",
                        name="meetings_document_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("authors_as_printed"), length=1000),
                        field="authors_as_printed",
                        name="meetings_document_authors_as_printed_text",
                        violation_error_message="“authors as printed” must hold 1 to 1000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("publisher"), length=500),
                        field="publisher",
                        name="meetings_document_publisher_text",
                        violation_error_message="“publisher” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("series"), length=500),
                        field="series",
                        name="meetings_document_series_text",
                        violation_error_message="“series” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("edition"), length=500),
                        field="edition",
                        name="meetings_document_edition_text",
                        violation_error_message="“edition” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("adopted"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("adopted"), 1, 4),
                                    models.F("adopted"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 1, 7),
                                        models.F("adopted"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 1, 10),
                                        models.F("adopted"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 3, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("adopted"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 1, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="adopted",
                        name="meetings_document_adopted_partial_date",
                        violation_error_message="“adopted”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("distributed"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("distributed"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("distributed"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("distributed"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("distributed"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("distributed"), 1, 4),
                                    models.F("distributed"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 1, 7),
                                        models.F("distributed"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 1, 10),
                                        models.F("distributed"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("distributed"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("distributed"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("distributed"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("distributed"), 3, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("distributed"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("distributed"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("distributed"), 1, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("distributed"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("distributed"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("distributed"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("distributed"), 6, 2
                                                    ),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="distributed",
                        name="meetings_document_distributed_partial_date",
                        violation_error_message="“distributed”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("entered_into_force"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("entered_into_force"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("entered_into_force"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("entered_into_force"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("entered_into_force"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("entered_into_force"), 1, 4),
                                    models.F("entered_into_force"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 1, 7),
                                        models.F("entered_into_force"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 1, 10),
                                        models.F("entered_into_force"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("entered_into_force"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(
                                                models.F("entered_into_force"), 9, 2
                                            ),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 9, 2
                                                ),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("entered_into_force"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("entered_into_force"), 3, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("entered_into_force"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("entered_into_force"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("entered_into_force"), 1, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 9, 2
                                                ),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("entered_into_force"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(
                                                    models.F("entered_into_force"), 9, 2
                                                ),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("entered_into_force"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("entered_into_force"), 6, 2
                                                    ),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="entered_into_force",
                        name="meetings_document_entered_into_force_partial_date",
                        violation_error_message="“entered into force”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="meetings_document_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("url"), length=1000),
                        field="url",
                        name="meetings_document_url_text",
                        violation_error_message="“url” must hold 1 to 1000 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentSymbol",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="other_symbols",
                        to="meetings.document",
                    ),
                ),
                ("symbol", records.models.text.Line(max_length=100)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("document", "symbol"), name="meetings_documentsymbol_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("symbol"), length=100),
                        field="symbol",
                        name="meetings_documentsymbol_symbol_text",
                        violation_error_message="“symbol” must hold 1 to 100 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentFigure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="figures", to="meetings.document"
                    ),
                ),
                ("position", models.IntegerField(db_default=0, default=0)),
                ("value", models.DecimalField(decimal_places=4, max_digits=20)),
                ("unit", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("of", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("as_of", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "as_of_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("as_of__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("as_of"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "as_of_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("as_of__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("as_of"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("document", "position"), name="meetings_documentfigure_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("unit"), length=500),
                        field="unit",
                        name="meetings_documentfigure_unit_text",
                        violation_error_message="“unit” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("of"), length=500),
                        field="of",
                        name="meetings_documentfigure_of_text",
                        violation_error_message="“of” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("as_of"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("as_of"), 1, 4), models.F("as_of")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 7),
                                        models.F("as_of"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 10),
                                        models.F("as_of"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("as_of"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="as_of",
                        name="meetings_documentfigure_as_of_partial_date",
                        violation_error_message="“as of”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DocumentLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="links_out", to="meetings.document"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("recalls", "Recalls"),
                            ("amends", "Amends"),
                            ("annex_of", "Annex of"),
                            ("revises", "Revises"),
                            ("implements", "Implements"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="links_in", to="meetings.document"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("document", "kind", "other"), name="meetings_documentlink_once"),
                    models.CheckConstraint(
                        condition=models.Q(("document", models.F("other")), _negated=True),
                        name="meetings_documentlink_not_itself",
                        violation_error_message="A record cannot be linked to itself.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("kind__in", ["recalls", "amends", "annex_of", "revises", "implements"])),
                        field="kind",
                        name="meetings_documentlink_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingSeries",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                ("name", records.models.text.Line(max_length=500)),
                ("description", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "mandate_document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandated_series",
                        to="meetings.document",
                    ),
                ),
                ("mandate_locator", records.models.text.Line(blank=True, max_length=500, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("name"), output_field=models.TextField(), serialize=False
                    ),
                ),
                (
                    "convened_by",
                    models.ManyToManyField(blank=True, related_name="convened_series", to="organizations.organization"),
                ),
            ],
            options={
                "verbose_name_plural": "meeting series",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mandate_document__isnull", False), ("mandate_locator__isnull", True), _connector="OR"
                        ),
                        name="meetings_meetingseries_mandate",
                        violation_error_message="A place in a mandate needs the document.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_meetingseries_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meetingseries_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_meetingseries_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_meetingseries_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_meetingseries_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_meetingseries_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="meetings_meetingseries_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("description"), length=20000),
                        field="description",
                        name="meetings_meetingseries_description_text",
                        violation_error_message="“description” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("mandate_locator"), length=500),
                        field="mandate_locator",
                        name="meetings_meetingseries_mandate_locator_text",
                        violation_error_message="“mandate locator” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "series",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="meetings.meetingseries",
                    ),
                ),
                ("number", models.IntegerField(blank=True, help_text="Its number in the series.", null=True)),
                ("name", records.models.text.Line(max_length=500)),
                ("short_name", records.models.text.Line(blank=True, max_length=200, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("coordination_meeting", "Coordination meeting"),
                            ("high_level_dialogue", "High-level dialogue"),
                            ("conference", "Conference"),
                            ("organ_session", "Session of an organ"),
                            ("expert_group_meeting", "Expert group meeting"),
                            ("workshop", "Workshop"),
                            ("consultation", "Consultation"),
                            ("hearing", "Hearing"),
                            ("other", "Other"),
                        ],
                        max_length=24,
                    ),
                ),
                ("start", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "start_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "start_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("end", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "end_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "end_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("dates_as_printed", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("venue", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("city", records.models.text.Line(blank=True, max_length=500, null=True)),
                (
                    "area",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="organizations.area",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("planned", "Planned"), ("held", "Held"), ("cancelled", "Cancelled")],
                        db_default="held",
                        default="held",
                        max_length=10,
                    ),
                ),
                (
                    "participants_reported",
                    models.IntegerField(
                        blank=True,
                        help_text="A count as printed; it may exceed the participants known here.",
                        null=True,
                    ),
                ),
                ("objective", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "mandate_document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandated_meetings",
                        to="meetings.document",
                    ),
                ),
                ("mandate_locator", records.models.text.Line(blank=True, max_length=500, null=True)),
                (
                    "text_title",
                    records.models.text.Line(
                        blank=True,
                        help_text="Title of the digitised proceedings that line numbers refer to.",
                        max_length=500,
                        null=True,
                    ),
                ),
                ("text_sha256", records.models.text.Line(blank=True, max_length=64, null=True)),
                ("text_lines", models.IntegerField(blank=True, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("name"), output_field=models.TextField(), serialize=False
                    ),
                ),
                (
                    "convened_by",
                    models.ManyToManyField(
                        blank=True, related_name="convened_meetings", to="organizations.organization"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("number__isnull", False), ("series__isnull", False)),
                        fields=("series", "number"),
                        name="meetings_meeting_number_in_series",
                        violation_error_message="The series has a meeting with this number already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("number__isnull", True),
                            models.Q(("number__gte", 1), ("series__isnull", False)),
                            _connector="OR",
                        ),
                        name="meetings_meeting_number",
                        violation_error_message="A number (from 1) belongs to a series.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("participants_reported__isnull", True), ("participants_reported__gte", 0), _connector="OR"
                        ),
                        name="meetings_meeting_participants",
                        violation_error_message="A number of participants is not negative.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mandate_document__isnull", False), ("mandate_locator__isnull", True), _connector="OR"
                        ),
                        name="meetings_meeting_mandate",
                        violation_error_message="A place in a mandate needs the document.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("text_lines__isnull", True),
                                ("text_sha256__isnull", True),
                                ("text_title__isnull", True),
                            ),
                            models.Q(
                                ("text_lines__gte", 1),
                                ("text_lines__isnull", False),
                                ("text_sha256__isnull", False),
                                ("text_title__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meeting_text_whole",
                        violation_error_message="A text has a title, a SHA-256 and a number of lines, or none of them.",
                    ),
                    records.models.column_rule.PeriodRule(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            django.db.models.lookups.LessThanOrEqual(
                                models.Case(
                                    models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("start"),
                                    output_field=models.TextField(),
                                ),
                                models.Case(
                                    models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                ["04", "06", "09", "11"],
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-30"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-29"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-28"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("end"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            _connector="OR",
                        ),
                        end="end",
                        name="meetings_meeting_start_end_period",
                        start="start",
                        violation_error_message="“end” must not lie before “start”.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_meeting_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meeting_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_meeting_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_meeting_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_meeting_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_meeting_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="meetings_meeting_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("short_name"), length=200),
                        field="short_name",
                        name="meetings_meeting_short_name_text",
                        violation_error_message="“short name” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "coordination_meeting",
                                    "high_level_dialogue",
                                    "conference",
                                    "organ_session",
                                    "expert_group_meeting",
                                    "workshop",
                                    "consultation",
                                    "hearing",
                                    "other",
                                ],
                            )
                        ),
                        field="kind",
                        name="meetings_meeting_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4), models.F("start")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 7),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 10),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("start"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="start",
                        name="meetings_meeting_start_partial_date",
                        violation_error_message="“start”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.Value("0000")
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.F("end")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 7), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 10), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 8, 1), models.Value("-")
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="end",
                        name="meetings_meeting_end_partial_date",
                        violation_error_message="“end”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("dates_as_printed"), length=500),
                        field="dates_as_printed",
                        name="meetings_meeting_dates_as_printed_text",
                        violation_error_message="“dates as printed” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("venue"), length=500),
                        field="venue",
                        name="meetings_meeting_venue_text",
                        violation_error_message="“venue” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("city"), length=500),
                        field="city",
                        name="meetings_meeting_city_text",
                        violation_error_message="“city” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("status__in", ["planned", "held", "cancelled"])),
                        field="status",
                        name="meetings_meeting_status_vocabulary",
                        violation_error_message="“status” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("objective"), length=20000),
                        field="objective",
                        name="meetings_meeting_objective_text",
                        violation_error_message="“objective” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("mandate_locator"), length=500),
                        field="mandate_locator",
                        name="meetings_meeting_mandate_locator_text",
                        violation_error_message="“mandate locator” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("text_title"), length=500),
                        field="text_title",
                        name="meetings_meeting_text_title_text",
                        violation_error_message="“text title” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("text_sha256"), length=64),
                        field="text_sha256",
                        name="meetings_meeting_text_sha256_text",
                        violation_error_message="“text sha256” must hold 1 to 64 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="documents", to="meetings.meeting"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[("report", "Report"), ("outcome", "Outcome"), ("background", "Background")],
                        max_length=12,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="meeting_uses", to="meetings.document"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "document", "role"), name="meetings_meetingdocument_once"
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("role__in", ["report", "outcome", "background"])),
                        field="role",
                        name="meetings_meetingdocument_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Session",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sessions", to="meetings.meeting"
                    ),
                ),
                (
                    "number",
                    records.models.text.Line(blank=True, help_text="As printed: VII.", max_length=40, null=True),
                ),
                ("title", records.models.text.Line(max_length=500)),
                ("start", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "start_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "start_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("end", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "end_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "end_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("order", models.IntegerField(db_default=0, default=0)),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="meetings.session",
                    ),
                ),
                ("summary", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("number__isnull", True)), then=models.F("title")),
                            default=django.db.models.functions.text.Concat(
                                models.F("number"),
                                models.Value(". "),
                                models.F("title"),
                                output_field=models.TextField(),
                            ),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("number__isnull", False)),
                        fields=("meeting", "number"),
                        name="meetings_session_number",
                        violation_error_message="The meeting has a session with this number already.",
                    ),
                    records.models.column_rule.PeriodRule(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            django.db.models.lookups.LessThanOrEqual(
                                models.Case(
                                    models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("start"),
                                    output_field=models.TextField(),
                                ),
                                models.Case(
                                    models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                ["04", "06", "09", "11"],
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-30"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-29"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-28"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("end"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            _connector="OR",
                        ),
                        end="end",
                        name="meetings_session_start_end_period",
                        start="start",
                        violation_error_message="“end” must not lie before “start”.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_session_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_session_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_session_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_session_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_session_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_session_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("number"), length=40),
                        field="number",
                        name="meetings_session_number_text",
                        violation_error_message="“number” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title"), length=500),
                        field="title",
                        name="meetings_session_title_text",
                        violation_error_message="“title” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4), models.F("start")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 7),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 10),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("start"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="start",
                        name="meetings_session_start_partial_date",
                        violation_error_message="“start”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.Value("0000")
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.F("end")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 7), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 10), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 8, 1), models.Value("-")
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="end",
                        name="meetings_session_end_partial_date",
                        violation_error_message="“end”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("summary"), length=20000),
                        field="summary",
                        name="meetings_session_summary_text",
                        violation_error_message="“summary” must hold 1 to 20000 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="organizations.organization",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="organizations.person",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("rapporteur", "Rapporteur"),
                            ("presenter", "Presenter"),
                            ("panellist", "Panellist"),
                            ("participant", "Participant"),
                            ("observer", "Observer"),
                            ("secretariat", "Secretariat"),
                            ("host", "Host"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "on_behalf_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="represented_participations",
                        to="organizations.organization",
                    ),
                ),
                ("title_as_printed", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("display", records.models.kept.KeptText(db_default="", default="")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("organization__isnull", False), ("person__isnull", False), _connector="OR"),
                        name="meetings_participation_somebody",
                        violation_error_message="A body or a person takes part, or both.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_participation_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_participation_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_participation_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_participation_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_participation_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_participation_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "chair",
                                    "rapporteur",
                                    "presenter",
                                    "panellist",
                                    "participant",
                                    "observer",
                                    "secretariat",
                                    "host",
                                ],
                            )
                        ),
                        field="role",
                        name="meetings_participation_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title_as_printed"), length=500),
                        field="title_as_printed",
                        name="meetings_participation_title_as_printed_text",
                        violation_error_message="“title as printed” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ParticipationSession",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "participation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="meetings.participation",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="meetings.session",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("chair", "Chair"),
                            ("rapporteur", "Rapporteur"),
                            ("presenter", "Presenter"),
                            ("panellist", "Panellist"),
                            ("participant", "Participant"),
                            ("observer", "Observer"),
                            ("secretariat", "Secretariat"),
                            ("host", "Host"),
                        ],
                        max_length=12,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("participation", "session", "role"), name="meetings_participationsession_once"
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "chair",
                                    "rapporteur",
                                    "presenter",
                                    "panellist",
                                    "participant",
                                    "observer",
                                    "secretariat",
                                    "host",
                                ],
                            )
                        ),
                        field="role",
                        name="meetings_participationsession_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="papers", to="meetings.meeting"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="meetings.session",
                    ),
                ),
                ("number", records.models.text.Line(blank=True, max_length=40, null=True)),
                ("title", records.models.text.Line(max_length=1000)),
                ("short_name", records.models.text.Line(help_text="As people cite it: ILO, A/59/325.", max_length=100)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("front_matter", "Front matter"),
                            ("executive_summary", "Executive summary"),
                            ("report_of_the_meeting", "Report of the meeting"),
                            ("contributed_paper", "Contributed paper"),
                            ("expert_paper", "Expert paper"),
                            ("annex", "Annex"),
                            ("background_document", "Background document"),
                        ],
                        max_length=24,
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="For an annex: the paper it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="meetings.paper",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="The document that it is, when it also stands alone.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="papers",
                        to="meetings.document",
                    ),
                ),
                (
                    "published_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="published_papers",
                        to="meetings.document",
                    ),
                ),
                ("date", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "date_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("date__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("date")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("date")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("date"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "date_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("date__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("date")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("date")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("date")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("date"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("date"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("date"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("date"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("date")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("date")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("date"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("date"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("pages", records.models.text.Line(blank=True, max_length=40, null=True)),
                (
                    "url",
                    records.models.text.Line(
                        blank=True,
                        max_length=1000,
                        null=True,
                        validators=[django.core.validators.URLValidator(["http", "https"])],
                    ),
                ),
                ("abstract", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                ("line_start", models.IntegerField(blank=True, null=True)),
                ("line_end", models.IntegerField(blank=True, null=True)),
                (
                    "language",
                    records.models.text.Line(
                        blank=True, help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35, null=True
                    ),
                ),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("short_name__isnull", True)), then=models.F("title")),
                            default=django.db.models.functions.text.Concat(
                                models.F("short_name"),
                                models.Value(": "),
                                models.F("title"),
                                output_field=models.TextField(),
                            ),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "contributed_by",
                    models.ManyToManyField(
                        blank=True, related_name="contributed_papers", to="organizations.organization"
                    ),
                ),
                ("cites", models.ManyToManyField(blank=True, related_name="cited_in", to="meetings.document")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("line_end__isnull", True), ("line_start__isnull", True)),
                            models.Q(
                                ("line_end__gte", models.F("line_start")),
                                ("line_end__isnull", False),
                                ("line_start__gte", 1),
                                ("line_start__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_paper_lines",
                        violation_error_message="Lines are counted from 1, and the last is not before the first.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_paper_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_paper_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_paper_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_paper_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_paper_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_paper_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("number"), length=40),
                        field="number",
                        name="meetings_paper_number_text",
                        violation_error_message="“number” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title"), length=1000),
                        field="title",
                        name="meetings_paper_title_text",
                        violation_error_message="“title” must hold 1 to 1000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("short_name"), length=100),
                        field="short_name",
                        name="meetings_paper_short_name_text",
                        violation_error_message="“short name” must hold 1 to 100 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "front_matter",
                                    "executive_summary",
                                    "report_of_the_meeting",
                                    "contributed_paper",
                                    "expert_paper",
                                    "annex",
                                    "background_document",
                                ],
                            )
                        ),
                        field="kind",
                        name="meetings_paper_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("date"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("date"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("date"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("date"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("date"), 1, 4), models.Value("0000")
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("date"), 1, 4), models.F("date")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 1, 7), models.F("date")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 1, 10),
                                        models.F("date"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("date"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("date"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("date"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("date"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("date"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("date"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("date"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("date"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("date"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("date"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="date",
                        name="meetings_paper_date_partial_date",
                        violation_error_message="“date”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("pages"), length=40),
                        field="pages",
                        name="meetings_paper_pages_text",
                        violation_error_message="“pages” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("url"), length=1000),
                        field="url",
                        name="meetings_paper_url_text",
                        violation_error_message="“url” must hold 1 to 1000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("abstract"), length=20000),
                        field="abstract",
                        name="meetings_paper_abstract_text",
                        violation_error_message="“abstract” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="meetings_paper_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PaperAuthor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "paper",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="authors", to="meetings.paper"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="authored_papers",
                        to="organizations.person",
                    ),
                ),
                ("position", models.IntegerField(db_default=0, default=0)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("paper", "person"), name="meetings_paperauthor_once")],
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                ("label", records.models.text.Line(max_length=500)),
                ("definition", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="meetings.theme",
                    ),
                ),
                (
                    "scheme",
                    models.CharField(choices=[("subject", "Subject"), ("population", "Population")], max_length=12),
                ),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("label"), output_field=models.TextField(), serialize=False
                    ),
                ),
                ("related", models.ManyToManyField(blank=True, to="meetings.theme")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("scheme", "label"), name="meetings_theme_label"),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_theme_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_theme_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_theme_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_theme_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_theme_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_theme_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("label"), length=500),
                        field="label",
                        name="meetings_theme_label_text",
                        violation_error_message="“label” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("definition"), length=20000),
                        field="definition",
                        name="meetings_theme_definition_text",
                        violation_error_message="“definition” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("scheme__in", ["subject", "population"])),
                        field="scheme",
                        name="meetings_theme_scheme_vocabulary",
                        violation_error_message="“scheme” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeLabel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="other_labels", to="meetings.theme"
                    ),
                ),
                ("label", records.models.text.Line(max_length=500)),
                ("language", records.models.text.Line(help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("theme", "label", "language"), name="meetings_themelabel_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("label"), length=500),
                        field="label",
                        name="meetings_themelabel_label_text",
                        violation_error_message="“label” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="meetings_themelabel_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeMatch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="exact_match", to="meetings.theme"
                    ),
                ),
                (
                    "uri",
                    records.models.text.Line(
                        max_length=500, validators=[django.core.validators.URLValidator(["http", "https"])]
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "theme matches",
                "constraints": [
                    models.UniqueConstraint(fields=("theme", "uri"), name="meetings_themematch_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("uri"), length=500),
                        field="uri",
                        name="meetings_themematch_uri_text",
                        violation_error_message="“uri” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Activity",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                ("title", records.models.text.Line(max_length=500)),
                ("description", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("research", "Research"),
                            ("survey", "Survey"),
                            ("publication", "Publication"),
                            ("database", "Database"),
                            ("meeting", "Meeting"),
                            ("training", "Training"),
                            ("technical_cooperation", "Technical cooperation"),
                            ("operational", "Operational work"),
                            ("standard_setting", "Standard setting"),
                            ("coordination", "Coordination"),
                            ("advocacy", "Advocacy"),
                            ("other", "Other"),
                        ],
                        max_length=24,
                    ),
                ),
                (
                    "status",
                    records.models.kept.KeptChoice(
                        blank=True,
                        choices=[
                            ("planned", "Planned"),
                            ("ongoing", "Ongoing"),
                            ("completed", "Completed"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                        ],
                        db_index=True,
                        max_length=12,
                        null=True,
                    ),
                ),
                ("start", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "start_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "start_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("start")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("start")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("start"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("start"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("end", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "end_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "end_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("end")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("end")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("end"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("end"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "ongoing",
                    models.BooleanField(
                        db_default=False, default=False, help_text="Without an end at the time of the last report."
                    ),
                ),
                ("dates_as_printed", records.models.text.Line(blank=True, max_length=500, null=True)),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        help_text="The meeting that the activity is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="event_activities",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("title"), output_field=models.TextField(), serialize=False
                    ),
                ),
                ("themes", models.ManyToManyField(blank=True, related_name="activities", to="meetings.theme")),
                ("areas", models.ManyToManyField(blank=True, related_name="activities", to="organizations.area")),
            ],
            options={
                "verbose_name_plural": "activities",
                "constraints": [
                    records.models.column_rule.PeriodRule(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            django.db.models.lookups.LessThanOrEqual(
                                models.Case(
                                    models.When(models.Q(("start__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("start")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("start"), models.Value("-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("start"),
                                    output_field=models.TextField(),
                                ),
                                models.Case(
                                    models.When(models.Q(("end__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-12-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                ["04", "06", "09", "11"],
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-30"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-29"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("end")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                models.Value("02"),
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-28"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("end")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("end"), models.Value("-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("end"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            _connector="OR",
                        ),
                        end="end",
                        name="meetings_activity_start_end_period",
                        start="start",
                        violation_error_message="“end” must not lie before “start”.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ongoing", False), ("end__isnull", True), _connector="OR"),
                        name="meetings_activity_open_end",
                        violation_error_message="What is ongoing has no end.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_activity_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_activity_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_activity_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_activity_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_activity_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_activity_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title"), length=500),
                        field="title",
                        name="meetings_activity_title_text",
                        violation_error_message="“title” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("description"), length=20000),
                        field="description",
                        name="meetings_activity_description_text",
                        violation_error_message="“description” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "research",
                                    "survey",
                                    "publication",
                                    "database",
                                    "meeting",
                                    "training",
                                    "technical_cooperation",
                                    "operational",
                                    "standard_setting",
                                    "coordination",
                                    "advocacy",
                                    "other",
                                ],
                            )
                        ),
                        field="kind",
                        name="meetings_activity_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("status__in", ["planned", "ongoing", "completed", "suspended", "cancelled"])
                        ),
                        field="status",
                        name="meetings_activity_status_vocabulary",
                        violation_error_message="“status” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("start"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("start"), 1, 4), models.F("start")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 7),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 1, 10),
                                        models.F("start"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("start"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("start"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("start"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("start"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("start"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("start"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="start",
                        name="meetings_activity_start_partial_date",
                        violation_error_message="“start”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("end"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.Value("0000")
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("end"), 1, 4), models.F("end")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 7), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 1, 10), models.F("end")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("end"), 8, 1), models.Value("-")
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("end"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("end"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("end"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("end"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("end"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="end",
                        name="meetings_activity_end_partial_date",
                        violation_error_message="“end”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("dates_as_printed"), length=500),
                        field="dates_as_printed",
                        name="meetings_activity_dates_as_printed_text",
                        violation_error_message="“dates as printed” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityParticipation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organizations",
                        to="meetings.activity",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("lead", "Lead"),
                            ("partner", "Partner"),
                            ("funder", "Funder"),
                            ("host", "Host"),
                            ("requesting", "Requesting"),
                            ("commissioner", "Commissioner"),
                            ("participant", "Participant"),
                            ("secretariat", "Secretariat"),
                            ("beneficiary", "Beneficiary"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activity_participations",
                        to="organizations.organization",
                    ),
                ),
                (
                    "stated",
                    models.BooleanField(
                        db_default=True, default=True, help_text="Off where the text leaves it implied."
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["organization", "role", "activity"], name="meetings_participation_by_body")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("activity", "organization", "role"), name="meetings_activityparticipation_once"
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "role__in",
                                [
                                    "lead",
                                    "partner",
                                    "funder",
                                    "host",
                                    "requesting",
                                    "commissioner",
                                    "participant",
                                    "secretariat",
                                    "beneficiary",
                                ],
                            )
                        ),
                        field="role",
                        name="meetings_activityparticipation_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityPlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="places", to="meetings.activity"
                    ),
                ),
                ("name", records.models.text.Line(max_length=500)),
                ("position", models.IntegerField(db_default=0, default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("activity", "name"), name="meetings_activityplace_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="meetings_activityplace_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="documents", to="meetings.activity"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[("output", "Output"), ("mandate", "Mandate"), ("about", "About")], max_length=12
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activity_uses",
                        to="meetings.document",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("activity", "document", "role"), name="meetings_activitydocument_once"
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("role__in", ["output", "mandate", "about"])),
                        field="role",
                        name="meetings_activitydocument_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityFigure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="figures", to="meetings.activity"
                    ),
                ),
                ("position", models.IntegerField(db_default=0, default=0)),
                ("value", models.DecimalField(decimal_places=4, max_digits=20)),
                ("unit", records.models.text.Line(blank=True, max_length=500, null=True)),
                ("of", records.models.text.Line(blank=True, max_length=500, null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("activity", "position"), name="meetings_activityfigure_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("unit"), length=500),
                        field="unit",
                        name="meetings_activityfigure_unit_text",
                        violation_error_message="“unit” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("of"), length=500),
                        field="of",
                        name="meetings_activityfigure_of_text",
                        violation_error_message="“of” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="reports", to="meetings.activity"
                    ),
                ),
                (
                    "reported_at",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activity_reports",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "paper",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="activity_reports",
                        to="meetings.paper",
                    ),
                ),
                (
                    "as_of",
                    records.models.dates.PartialDateField(
                        blank=True, help_text="As the text states it; otherwise empty.", max_length=10, null=True
                    ),
                ),
                (
                    "as_of_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("as_of__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("as_of"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "as_of_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("as_of__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("as_of")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("as_of")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("as_of"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("as_of"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("ongoing", "Ongoing"),
                            ("completed", "Completed"),
                            ("suspended", "Suspended"),
                            ("cancelled", "Cancelled"),
                        ],
                        max_length=12,
                    ),
                ),
                ("summary", records.models.text.Prose(blank=True, max_length=20000, null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("activity", "paper"),
                        name="meetings_activityreport_once",
                        violation_error_message="There is a report on this activity from this paper already.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("as_of"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("as_of"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("as_of"), 1, 4), models.F("as_of")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 7),
                                        models.F("as_of"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 10),
                                        models.F("as_of"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("as_of"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("as_of"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("as_of"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("as_of"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("as_of"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="as_of",
                        name="meetings_activityreport_as_of_partial_date",
                        violation_error_message="“as of”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("status__in", ["planned", "ongoing", "completed", "suspended", "cancelled"])
                        ),
                        field="status",
                        name="meetings_activityreport_status_vocabulary",
                        violation_error_message="“status” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("summary"), length=20000),
                        field="summary",
                        name="meetings_activityreport_summary_text",
                        violation_error_message="“summary” must hold 1 to 20000 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ActivityLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="links_out", to="meetings.activity"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("part_of", "Part of"),
                            ("follows", "Follows"),
                            ("joint_with", "Joint with"),
                            ("complements", "Complements"),
                            ("duplicates", "Duplicates"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="links_in", to="meetings.activity"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("activity", "kind", "other"), name="meetings_activitylink_once"),
                    models.CheckConstraint(
                        condition=models.Q(("activity", models.F("other")), _negated=True),
                        name="meetings_activitylink_not_itself",
                        violation_error_message="A record cannot be linked to itself.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("kind__in", ["part_of", "follows", "joint_with", "complements", "duplicates"])
                        ),
                        field="kind",
                        name="meetings_activitylink_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "number",
                    records.models.text.Line(
                        blank=True,
                        help_text="As printed: operative para. 8. Empty for a bullet.",
                        max_length=80,
                        null=True,
                    ),
                ),
                ("order", models.IntegerField(db_default=0, default=0, help_text="Its place in its own list.")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="meetings.recommendation",
                    ),
                ),
                ("title", records.models.text.Line(max_length=500)),
                ("text", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("recommendation", "Recommendation"),
                            ("operative_paragraph", "Operative paragraph"),
                            ("preambular_paragraph", "Preambular paragraph"),
                            ("key_issue", "Key issue"),
                            ("proposition", "Proposition"),
                            ("call_to_action", "Call to action"),
                            ("policy_implication", "Policy implication"),
                            ("way_forward", "Way forward"),
                            ("agenda_item", "Agenda item"),
                        ],
                        max_length=24,
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where it was made or put forward; empty for a document's paragraphs.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="meetings.session",
                    ),
                ),
                (
                    "paper",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="meetings.paper",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose text the ask is, also where a paper reprints it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="meetings.document",
                    ),
                ),
                ("adopted", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "adopted_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("adopted__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("adopted"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "adopted_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("adopted__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("adopted")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("adopted")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("adopted"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("adopted"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("due", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "due_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("due__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("due")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("due")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("due"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "due_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("due__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("due")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("due")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("due")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("due"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("due"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("due"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("due"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("due")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("due")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("due"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("due"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("number__isnull", True)), then=models.F("title")),
                            default=django.db.models.functions.text.Concat(
                                models.F("number"),
                                models.Value(": "),
                                models.F("title"),
                                output_field=models.TextField(),
                            ),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("themes", models.ManyToManyField(blank=True, related_name="recommendations", to="meetings.theme")),
                ("areas", models.ManyToManyField(blank=True, related_name="recommendations", to="organizations.area")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("paper__isnull", False), ("document__isnull", False), _connector="OR"),
                        name="meetings_recommendation_somewhere",
                        violation_error_message="A recommendation stands in a paper or in a document.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("order__gte", 0)),
                        name="meetings_recommendation_order",
                        violation_error_message="A place in the list is not negative.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_recommendation_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_recommendation_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_recommendation_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_recommendation_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_recommendation_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_recommendation_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("number"), length=80),
                        field="number",
                        name="meetings_recommendation_number_text",
                        violation_error_message="“number” must hold 1 to 80 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("title"), length=500),
                        field="title",
                        name="meetings_recommendation_title_text",
                        violation_error_message="“title” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("text"), length=20000),
                        field="text",
                        name="meetings_recommendation_text_text",
                        violation_error_message="“text” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "recommendation",
                                    "operative_paragraph",
                                    "preambular_paragraph",
                                    "key_issue",
                                    "proposition",
                                    "call_to_action",
                                    "policy_implication",
                                    "way_forward",
                                    "agenda_item",
                                ],
                            )
                        ),
                        field="kind",
                        name="meetings_recommendation_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("adopted"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("adopted"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("adopted"), 1, 4),
                                    models.F("adopted"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 1, 7),
                                        models.F("adopted"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 1, 10),
                                        models.F("adopted"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("adopted"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 3, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("adopted"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("adopted"), 1, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("adopted"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("adopted"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="adopted",
                        name="meetings_recommendation_adopted_partial_date",
                        violation_error_message="“adopted”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("due"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("due"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("due"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("due"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("due"), 1, 4), models.Value("0000")
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("due"), 1, 4), models.F("due")
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 1, 7), models.F("due")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 1, 10), models.F("due")
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 5, 1), models.Value("-")
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("due"), 8, 1), models.Value("-")
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("due"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("due"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("due"), 3, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("due"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(models.F("due"), 3, 2),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(models.F("due"), 1, 2),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("due"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("due"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("due"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="due",
                        name="meetings_recommendation_due_partial_date",
                        violation_error_message="“due”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RecommendationStrength",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="strengths",
                        to="meetings.recommendation",
                    ),
                ),
                (
                    "strength",
                    models.CharField(
                        choices=[
                            ("decides", "Decides"),
                            ("requests", "Requests"),
                            ("urges", "Urges"),
                            ("calls_upon", "Calls upon"),
                            ("invites", "Invites"),
                            ("encourages", "Encourages"),
                            ("recommends", "Recommends"),
                            ("suggests", "Suggests"),
                            ("may_wish_to", "May wish to"),
                            ("cautions", "Cautions"),
                            ("notes", "Notes"),
                        ],
                        max_length=12,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("recommendation", "strength"), name="meetings_recommendationstrength_once"
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "strength__in",
                                [
                                    "decides",
                                    "requests",
                                    "urges",
                                    "calls_upon",
                                    "invites",
                                    "encourages",
                                    "recommends",
                                    "suggests",
                                    "may_wish_to",
                                    "cautions",
                                    "notes",
                                ],
                            )
                        ),
                        field="strength",
                        name="meetings_recommendationstrength_strength_vocabulary",
                        violation_error_message="“strength” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RecommendationMaker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="made_by",
                        to="meetings.recommendation",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="made_recommendations",
                        to="organizations.organization",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="made_recommendations",
                        to="organizations.person",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="made_recommendations",
                        to="meetings.meeting",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("meeting__isnull", True), ("organization__isnull", False), ("person__isnull", True)
                            ),
                            models.Q(
                                ("meeting__isnull", True), ("organization__isnull", True), ("person__isnull", False)
                            ),
                            models.Q(
                                ("meeting__isnull", False), ("organization__isnull", True), ("person__isnull", True)
                            ),
                            _connector="OR",
                        ),
                        name="meetings_recommendationmaker_exactly_one",
                        violation_error_message="Exactly one of these must be given: organization, person, meeting.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("organization__isnull", False)),
                        fields=("recommendation", "organization"),
                        name="meetings_recommendationmaker_organization_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("person__isnull", False)),
                        fields=("recommendation", "person"),
                        name="meetings_recommendationmaker_person_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("meeting__isnull", False)),
                        fields=("recommendation", "meeting"),
                        name="meetings_recommendationmaker_meeting_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Addressee",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="addressees",
                        to="meetings.recommendation",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="addressed",
                        to="organizations.organization",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="addressed",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[("lead", "Lead"), ("supporting", "Supporting")],
                        db_default="lead",
                        default="lead",
                        max_length=12,
                    ),
                ),
                (
                    "stated",
                    models.BooleanField(
                        db_default=True, default=True, help_text="Off where the text leaves it implied."
                    ),
                ),
                (
                    "standing",
                    records.models.kept.KeptChoice(
                        choices=[
                            ("no_response", "No response"),
                            ("under_consideration", "Under consideration"),
                            ("accepted", "Accepted"),
                            ("not_accepted", "Not accepted"),
                            ("in_progress", "In progress"),
                            ("implemented", "Implemented"),
                            ("overtaken", "Overtaken by events"),
                        ],
                        db_default="no_response",
                        db_index=True,
                        default="no_response",
                        max_length=20,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("meeting__isnull", True), ("organization__isnull", False)),
                            models.Q(("meeting__isnull", False), ("organization__isnull", True)),
                            _connector="OR",
                        ),
                        name="meetings_addressee_exactly_one",
                        violation_error_message="Exactly one of these must be given: organization, meeting.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("organization__isnull", False)),
                        fields=("recommendation", "organization"),
                        name="meetings_addressee_organization_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("meeting__isnull", False)),
                        fields=("recommendation", "meeting"),
                        name="meetings_addressee_meeting_once",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("role__in", ["lead", "supporting"])),
                        field="role",
                        name="meetings_addressee_role_vocabulary",
                        violation_error_message="“role” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "standing__in",
                                [
                                    "no_response",
                                    "under_consideration",
                                    "accepted",
                                    "not_accepted",
                                    "in_progress",
                                    "implemented",
                                    "overtaken",
                                ],
                            )
                        ),
                        field="standing",
                        name="meetings_addressee_standing_vocabulary",
                        violation_error_message="“standing” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RecommendationLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="links_out",
                        to="meetings.recommendation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("repeats", "Repeats"),
                            ("elaborates", "Elaborates"),
                            ("amends", "Amends"),
                            ("supersedes", "Supersedes"),
                            ("responds_to", "Responds to"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links_in",
                        to="meetings.recommendation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("recommendation", "kind", "other"), name="meetings_recommendationlink_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("recommendation", models.F("other")), _negated=True),
                        name="meetings_recommendationlink_not_itself",
                        violation_error_message="A record cannot be linked to itself.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("kind__in", ["repeats", "elaborates", "amends", "supersedes", "responds_to"])
                        ),
                        field="kind",
                        name="meetings_recommendationlink_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Response",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public_id",
                    records.models.text.Line(
                        help_text="Readable, unique, and final once the record was published.",
                        max_length=200,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[a-z0-9]+(?:[.-]+[a-z0-9]+)*\\Z",
                                "An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                            )
                        ],
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published"), ("withdrawn", "Withdrawn")],
                        db_default="draft",
                        db_index=True,
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_reason", records.models.text.Prose(blank=True, max_length=2000, null=True)),
                (
                    "remarks",
                    records.models.text.Prose(
                        blank=True,
                        help_text="What a reader must know about the data, doubts included.",
                        max_length=20000,
                        null=True,
                    ),
                ),
                ("version", records.models.kept.KeptInteger(db_default=0, default=0)),
                (
                    "created_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), default=django.utils.timezone.now
                    ),
                ),
                (
                    "modified_at",
                    records.models.kept.KeptDateTime(
                        db_default=records.models.kept.Moment(), db_index=True, default=django.utils.timezone.now
                    ),
                ),
                ("published_at", records.models.kept.KeptDateTime(blank=True, null=True)),
                (
                    "addressee",
                    models.ForeignKey(
                        help_text="Whose duty it is; the recommendation is this row's.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responses",
                        to="meetings.addressee",
                    ),
                ),
                ("number", models.IntegerField(help_text="The n of its id.")),
                (
                    "responded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who acted.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responses",
                        to="organizations.organization",
                    ),
                ),
                (
                    "reported_at",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reported_responses",
                        to="meetings.meeting",
                    ),
                ),
                ("reported", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "reported_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("reported__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("reported")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("reported")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("reported"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "reported_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("reported__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("reported")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("reported")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("reported")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("reported"), 3, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("reported"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("reported"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("reported"), 1, 2),
                                                [
                                                    "00",
                                                    "04",
                                                    "08",
                                                    "12",
                                                    "16",
                                                    "20",
                                                    "24",
                                                    "28",
                                                    "32",
                                                    "36",
                                                    "40",
                                                    "44",
                                                    "48",
                                                    "52",
                                                    "56",
                                                    "60",
                                                    "64",
                                                    "68",
                                                    "72",
                                                    "76",
                                                    "80",
                                                    "84",
                                                    "88",
                                                    "92",
                                                    "96",
                                                ],
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("reported")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("reported")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("reported"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("reported"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "acceptance",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("accepted", "Accepted"),
                            ("partly_accepted", "Partly accepted"),
                            ("not_accepted", "Not accepted"),
                            ("under_consideration", "Under consideration"),
                            ("not_stated", "Not stated"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "implementation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("not_started", "Not started"),
                            ("in_progress", "In progress"),
                            ("implemented", "Implemented"),
                            ("overtaken", "Overtaken by events"),
                            ("not_stated", "Not stated"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                ("text", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "activity",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responses",
                        to="meetings.activity",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="responses",
                        to="meetings.document",
                    ),
                ),
                (
                    "answer_meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answered_responses",
                        to="meetings.meeting",
                    ),
                ),
                ("display", records.models.kept.KeptText(db_default="", default="")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("addressee", "number"),
                        name="meetings_response_number",
                        violation_error_message="The addressee has a response with this number already.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)),
                        name="meetings_response_number_from_1",
                        violation_error_message="Responses are numbered from 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reported_at__isnull", False), ("reported__isnull", False), _connector="OR"
                        ),
                        name="meetings_response_reported",
                        violation_error_message="A response was reported at a meeting or on a date.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="meetings_response_public_id_form",
                        violation_error_message="An id is written with a-z, 0-9, “-” and “.”, and begins and ends with a letter or figure.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state", "withdrawn"),
                                ("withdrawn_at__isnull", False),
                                ("withdrawn_reason__isnull", False),
                            ),
                            models.Q(
                                models.Q(("state", "withdrawn"), _negated=True),
                                ("withdrawn_at__isnull", True),
                                ("withdrawn_reason__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_response_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="meetings_response_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="meetings_response_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="meetings_response_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="meetings_response_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("reported"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("reported"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("reported"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("reported"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("reported"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("reported"), 1, 4),
                                    models.F("reported"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 1, 7),
                                        models.F("reported"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 1, 10),
                                        models.F("reported"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("reported"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("reported"), 9, 2),
                                            [
                                                "01",
                                                "02",
                                                "03",
                                                "04",
                                                "05",
                                                "06",
                                                "07",
                                                "08",
                                                "09",
                                                "10",
                                                "11",
                                                "12",
                                                "13",
                                                "14",
                                                "15",
                                                "16",
                                                "17",
                                                "18",
                                                "19",
                                                "20",
                                                "21",
                                                "22",
                                                "23",
                                                "24",
                                                "25",
                                                "26",
                                                "27",
                                                "28",
                                            ],
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("reported"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("reported"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("reported"), 3, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                    models.Q(
                                                        django.db.models.lookups.Exact(
                                                            django.db.models.functions.text.Substr(
                                                                models.F("reported"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("reported"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("reported"), 1, 2
                                                        ),
                                                        [
                                                            "00",
                                                            "04",
                                                            "08",
                                                            "12",
                                                            "16",
                                                            "20",
                                                            "24",
                                                            "28",
                                                            "32",
                                                            "36",
                                                            "40",
                                                            "44",
                                                            "48",
                                                            "52",
                                                            "56",
                                                            "60",
                                                            "64",
                                                            "68",
                                                            "72",
                                                            "76",
                                                            "80",
                                                            "84",
                                                            "88",
                                                            "92",
                                                            "96",
                                                        ],
                                                    ),
                                                ),
                                                _connector="OR",
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("reported"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("reported"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("reported"), 6, 2),
                                                    ["04", "06", "09", "11"],
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        _connector="OR",
                                    ),
                                ),
                                _connector="OR",
                            ),
                        ),
                        field="reported",
                        name="meetings_response_reported_partial_date",
                        violation_error_message="“reported”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "acceptance__in",
                                ["accepted", "partly_accepted", "not_accepted", "under_consideration", "not_stated"],
                            )
                        ),
                        field="acceptance",
                        name="meetings_response_acceptance_vocabulary",
                        violation_error_message="“acceptance” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "implementation__in",
                                ["not_started", "in_progress", "implemented", "overtaken", "not_stated"],
                            )
                        ),
                        field="implementation",
                        name="meetings_response_implementation_vocabulary",
                        violation_error_message="“implementation” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("text"), length=20000),
                        field="text",
                        name="meetings_response_text_text",
                        violation_error_message="“text” must hold 1 to 20000 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "of_meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.meeting",
                    ),
                ),
                (
                    "of_session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.session",
                    ),
                ),
                (
                    "of_participation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.participation",
                    ),
                ),
                (
                    "of_organization",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="organizations.organization",
                    ),
                ),
                (
                    "of_person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="organizations.person",
                    ),
                ),
                (
                    "of_document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.document",
                    ),
                ),
                (
                    "of_activity",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.activity",
                    ),
                ),
                (
                    "of_recommendation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.recommendation",
                    ),
                ),
                (
                    "of_response",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sources",
                        to="meetings.response",
                    ),
                ),
                (
                    "paper",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rests_on_it",
                        to="meetings.paper",
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rests_on_it",
                        to="meetings.document",
                    ),
                ),
                (
                    "locator",
                    records.models.text.Line(
                        blank=True,
                        help_text="As a person would cite it: section V, key issue 3.",
                        max_length=500,
                        null=True,
                    ),
                ),
                ("line_start", models.IntegerField(blank=True, null=True)),
                ("line_end", models.IntegerField(blank=True, null=True)),
                (
                    "quote",
                    records.models.text.Line(blank=True, help_text="At most nine words.", max_length=500, null=True),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["paper", "line_start", "line_end"], name="meetings_source_place")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", False),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", False),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", False),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", False),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", False),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", False),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", False),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", False),
                                ("of_response__isnull", True),
                                ("of_session__isnull", True),
                            ),
                            models.Q(
                                ("of_activity__isnull", True),
                                ("of_document__isnull", True),
                                ("of_meeting__isnull", True),
                                ("of_organization__isnull", True),
                                ("of_participation__isnull", True),
                                ("of_person__isnull", True),
                                ("of_recommendation__isnull", True),
                                ("of_response__isnull", False),
                                ("of_session__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_source_one_owner",
                        violation_error_message="Exactly one of these must be given: meeting, session, participation, organization, person, document, activity, recommendation, response.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("document__isnull", True), ("paper__isnull", False)),
                            models.Q(("document__isnull", False), ("paper__isnull", True)),
                            _connector="OR",
                        ),
                        name="meetings_source_one_place",
                        violation_error_message="Exactly one of these must be given: paper, document.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("line_end__isnull", True), ("line_start__isnull", True)),
                            models.Q(
                                ("line_end__gte", models.F("line_start")),
                                ("line_end__isnull", False),
                                ("line_start__gte", 1),
                                ("line_start__isnull", False),
                                ("paper__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_source_lines",
                        violation_error_message="Lines belong to a paper and are counted from 1; the last is not before the first.",
                    ),
                    models.UniqueConstraint(
                        models.F("of_meeting"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_meeting__isnull", False)),
                        name="meetings_source_of_meeting_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_session"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_session__isnull", False)),
                        name="meetings_source_of_session_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_participation"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_participation__isnull", False)),
                        name="meetings_source_of_participation_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_organization"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_organization__isnull", False)),
                        name="meetings_source_of_organization_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_person"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_person__isnull", False)),
                        name="meetings_source_of_person_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_document"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_document__isnull", False)),
                        name="meetings_source_of_document_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_activity"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_activity__isnull", False)),
                        name="meetings_source_of_activity_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_recommendation"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_recommendation__isnull", False)),
                        name="meetings_source_of_recommendation_once",
                    ),
                    models.UniqueConstraint(
                        models.F("of_response"),
                        django.db.models.functions.comparison.Coalesce(
                            "paper", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "document", models.Value(0), output_field=models.BigIntegerField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "locator", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce("line_start", models.Value(0)),
                        django.db.models.functions.comparison.Coalesce("line_end", models.Value(0)),
                        condition=models.Q(("of_response__isnull", False)),
                        name="meetings_source_of_response_once",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("locator"), length=500),
                        field="locator",
                        name="meetings_source_locator_text",
                        violation_error_message="“locator” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("quote"), length=500),
                        field="quote",
                        name="meetings_source_quote_text",
                        violation_error_message="“quote” must hold 1 to 500 characters and no NUL.",
                    ),
                ],
            },
        ),
    ]
