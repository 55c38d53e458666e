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
        ("records", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Area",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("world", "World"),
                            ("region", "Region"),
                            ("subregion", "Sub-region"),
                            ("intermediate_region", "Intermediate region"),
                            ("country", "Country"),
                            ("territory", "Territory"),
                            ("historical", "Historical area"),
                            ("grouping", "Grouping"),
                        ],
                        max_length=24,
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="organizations.area",
                    ),
                ),
                ("m49", records.models.text.Line(blank=True, max_length=3, null=True, verbose_name="M49 code")),
                (
                    "iso_alpha2",
                    records.models.text.Line(blank=True, max_length=2, null=True, verbose_name="ISO 3166-1 alpha-2"),
                ),
                (
                    "iso_alpha3",
                    records.models.text.Line(blank=True, max_length=3, null=True, verbose_name="ISO 3166-1 alpha-3"),
                ),
                ("latitude", models.DecimalField(blank=True, decimal_places=6, max_digits=8, null=True)),
                ("longitude", models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("name"), output_field=models.TextField(), serialize=False
                    ),
                ),
                (
                    "members",
                    models.ManyToManyField(
                        blank=True, help_text="For a grouping only.", related_name="groupings", to="organizations.area"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("m49__isnull", False)), fields=("m49",), name="organizations_area_m49"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("iso_alpha2__isnull", False)),
                        fields=("iso_alpha2",),
                        name="organizations_area_iso_alpha2",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("iso_alpha3__isnull", False)),
                        fields=("iso_alpha3",),
                        name="organizations_area_iso_alpha3",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(models.F("m49"), characters="0123456789", length=3),
                        name="organizations_area_m49_form",
                        violation_error_message="An M49 code has three figures.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("iso_alpha2"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=2
                        ),
                        name="organizations_area_iso_alpha2_form",
                        violation_error_message="An alpha-2 code has two capital letters.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("iso_alpha3"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=3
                        ),
                        name="organizations_area_iso_alpha3_form",
                        violation_error_message="An alpha-3 code has three capital letters.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("latitude__isnull", True), ("longitude__isnull", True)),
                            models.Q(
                                ("latitude__gte", -90),
                                ("latitude__isnull", False),
                                ("latitude__lte", 90),
                                ("longitude__gte", -180),
                                ("longitude__isnull", False),
                                ("longitude__lte", 180),
                            ),
                            _connector="OR",
                        ),
                        name="organizations_area_point",
                        violation_error_message="A point has a latitude (-90 to 90) and a longitude (-180 to 180).",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="organizations_area_public_id_form",
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
                        name="organizations_area_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="organizations_area_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="organizations_area_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="organizations_area_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="organizations_area_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_area_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "world",
                                    "region",
                                    "subregion",
                                    "intermediate_region",
                                    "country",
                                    "territory",
                                    "historical",
                                    "grouping",
                                ],
                            )
                        ),
                        field="kind",
                        name="organizations_area_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("m49"), length=3),
                        field="m49",
                        name="organizations_area_m49_text",
                        violation_error_message="“M49 code” must hold 1 to 3 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("iso_alpha2"), length=2),
                        field="iso_alpha2",
                        name="organizations_area_iso_alpha2_text",
                        violation_error_message="“ISO 3166-1 alpha-2” must hold 1 to 2 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("iso_alpha3"), length=3),
                        field="iso_alpha3",
                        name="organizations_area_iso_alpha3_text",
                        violation_error_message="“ISO 3166-1 alpha-3” must hold 1 to 3 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AreaName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "area",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="other_names", to="organizations.area"
                    ),
                ),
                ("name", records.models.text.Line(max_length=500)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official name"),
                            ("former", "Former name"),
                            ("acronym", "Acronym"),
                            ("translation", "Translation"),
                            ("misprint", "Misprint"),
                            ("other", "Other name"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "language",
                    records.models.text.Line(
                        blank=True, help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35, null=True
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("language__isnull", False)),
                        fields=("area", "name", "language"),
                        name="organizations_areaname_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("language__isnull", True)),
                        fields=("area", "name"),
                        name="organizations_areaname_once_without_language",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_areaname_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("kind__in", ["official", "former", "acronym", "translation", "misprint", "other"])
                        ),
                        field="kind",
                        name="organizations_areaname_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="organizations_areaname_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Organization",
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
                (
                    "short_name",
                    records.models.text.Line(
                        blank=True, help_text="The acronym or the name in daily use.", max_length=100, null=True
                    ),
                ),
                (
                    "classification",
                    models.CharField(
                        choices=[
                            ("un_principal_organ", "UN principal organ"),
                            ("un_secretariat", "UN Secretariat"),
                            ("un_fund_or_programme", "UN fund or programme"),
                            ("un_specialized_agency", "UN specialized agency"),
                            ("un_related_organization", "UN related organization"),
                            ("un_regional_commission", "UN regional commission"),
                            ("un_expert_body", "UN expert body"),
                            ("intergovernmental", "Intergovernmental organization"),
                            ("regional_body", "Regional body"),
                            ("development_bank", "Development bank"),
                            ("consultative_process", "Consultative process"),
                            ("interagency_group", "Inter-agency group"),
                            ("government", "Government"),
                            ("government_agency", "Government agency"),
                            ("ngo", "Non-governmental organization"),
                            ("academic", "Academic institution"),
                            ("foundation", "Foundation"),
                            ("private_sector", "Private sector"),
                            ("trade_union_or_employers", "Trade union or employers' organization"),
                            ("media", "Media"),
                            ("programme", "Programme"),
                            ("office_holder", "Office holder"),
                            ("constituency", "Constituency"),
                        ],
                        max_length=32,
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="organizations.organization",
                    ),
                ),
                ("founded", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "founded_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("founded__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("founded")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("founded")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("founded"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "founded_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("founded__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("founded")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("founded")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("founded")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("founded"), 3, 2),
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
                                                    django.db.models.functions.text.Substr(models.F("founded"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("founded"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("founded"), 1, 2),
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
                                    models.F("founded"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("founded")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("founded")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("founded"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("founded"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("dissolved", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "dissolved_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("dissolved__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("dissolved")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("dissolved")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("dissolved"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "dissolved_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("dissolved__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("dissolved")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("dissolved")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("dissolved")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 3, 2),
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
                                                    django.db.models.functions.text.Substr(models.F("dissolved"), 3, 2),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 1, 2),
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
                                    models.F("dissolved"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("dissolved")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("dissolved")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("dissolved"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("dissolved"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "area",
                    models.ForeignKey(
                        blank=True,
                        help_text="The country or area of its seat; of a government, its country.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seated_organizations",
                        to="organizations.area",
                    ),
                ),
                (
                    "homepage",
                    records.models.text.Line(
                        blank=True,
                        max_length=500,
                        null=True,
                        validators=[django.core.validators.URLValidator(["http", "https"])],
                    ),
                ),
                ("description", records.models.text.Prose(blank=True, max_length=20000, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("short_name__isnull", True)), then=models.F("name")),
                            default=django.db.models.functions.text.Concat(
                                models.F("name"),
                                models.Value(" ("),
                                models.F("short_name"),
                                models.Value(")"),
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
                    records.models.column_rule.PeriodRule(
                        condition=models.Q(
                            ("founded__isnull", True),
                            ("dissolved__isnull", True),
                            django.db.models.lookups.LessThanOrEqual(
                                models.Case(
                                    models.When(models.Q(("founded__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("founded")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("founded"), models.Value("-01-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("founded")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("founded"), models.Value("-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("founded"),
                                    output_field=models.TextField(),
                                ),
                                models.Case(
                                    models.When(models.Q(("dissolved__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("dissolved")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("dissolved"),
                                            models.Value("-12-31"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("dissolved")), 7
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                                ["04", "06", "09", "11"],
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("dissolved"), models.Value("-30"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("dissolved")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                                models.Value("02"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 3, 2
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
                                                                models.F("dissolved"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 1, 2
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
                                            models.F("dissolved"), models.Value("-29"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("dissolved")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                                models.Value("02"),
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("dissolved"), models.Value("-28"), output_field=models.TextField()
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("dissolved")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("dissolved"), models.Value("-31"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("dissolved"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            _connector="OR",
                        ),
                        end="dissolved",
                        name="organizations_organization_founded_dissolved_period",
                        start="founded",
                        violation_error_message="“dissolved” must not lie before “founded”.",
                    ),
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="organizations_organization_public_id_form",
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
                        name="organizations_organization_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="organizations_organization_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="organizations_organization_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="organizations_organization_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="organizations_organization_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_organization_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("short_name"), length=100),
                        field="short_name",
                        name="organizations_organization_short_name_text",
                        violation_error_message="“short name” must hold 1 to 100 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "classification__in",
                                [
                                    "un_principal_organ",
                                    "un_secretariat",
                                    "un_fund_or_programme",
                                    "un_specialized_agency",
                                    "un_related_organization",
                                    "un_regional_commission",
                                    "un_expert_body",
                                    "intergovernmental",
                                    "regional_body",
                                    "development_bank",
                                    "consultative_process",
                                    "interagency_group",
                                    "government",
                                    "government_agency",
                                    "ngo",
                                    "academic",
                                    "foundation",
                                    "private_sector",
                                    "trade_union_or_employers",
                                    "media",
                                    "programme",
                                    "office_holder",
                                    "constituency",
                                ],
                            )
                        ),
                        field="classification",
                        name="organizations_organization_classification_vocabulary",
                        violation_error_message="“classification” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("founded"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("founded"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("founded"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("founded"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("founded"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("founded"), 1, 4),
                                    models.F("founded"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 1, 7),
                                        models.F("founded"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 1, 10),
                                        models.F("founded"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("founded"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("founded"), 9, 2),
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
                                                django.db.models.functions.text.Substr(models.F("founded"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("founded"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("founded"), 3, 2
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
                                                                models.F("founded"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("founded"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("founded"), 1, 2
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
                                                django.db.models.functions.text.Substr(models.F("founded"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("founded"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("founded"), 6, 2),
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
                        field="founded",
                        name="organizations_organization_founded_partial_date",
                        violation_error_message="“founded”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("dissolved"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("dissolved"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("dissolved"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("dissolved"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("dissolved"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("dissolved"), 1, 4),
                                    models.F("dissolved"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 1, 7),
                                        models.F("dissolved"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 1, 10),
                                        models.F("dissolved"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("dissolved"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("dissolved"), 9, 2),
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
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 3, 2
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
                                                                models.F("dissolved"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("dissolved"), 1, 2
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
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("dissolved"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(models.F("dissolved"), 6, 2),
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
                        field="dissolved",
                        name="organizations_organization_dissolved_partial_date",
                        violation_error_message="“dissolved”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("homepage"), length=500),
                        field="homepage",
                        name="organizations_organization_homepage_text",
                        violation_error_message="“homepage” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("description"), length=20000),
                        field="description",
                        name="organizations_organization_description_text",
                        violation_error_message="“description” must hold 1 to 20000 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganizationName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="other_names",
                        to="organizations.organization",
                    ),
                ),
                ("name", records.models.text.Line(max_length=500)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official name"),
                            ("former", "Former name"),
                            ("acronym", "Acronym"),
                            ("translation", "Translation"),
                            ("misprint", "Misprint"),
                            ("other", "Other name"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "language",
                    records.models.text.Line(
                        blank=True, help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35, null=True
                    ),
                ),
                ("valid_from", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "valid_from_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("valid_from__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_from")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_from")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("valid_from"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "valid_from_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("valid_from__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_from")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_from")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_from")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 3, 2),
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
                                                        models.F("valid_from"), 3, 2
                                                    ),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 1, 2),
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
                                    models.F("valid_from"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_from")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_from")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_from"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("valid_from"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                ("valid_until", records.models.dates.PartialDateField(blank=True, max_length=10, null=True)),
                (
                    "valid_until_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("valid_until__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_until")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-01-01"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_until")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-01"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("valid_until"),
                            output_field=models.TextField(),
                        ),
                        output_field=models.TextField(),
                        serialize=False,
                    ),
                ),
                (
                    "valid_until_last",
                    models.GeneratedField(
                        db_persist=True,
                        expression=models.Case(
                            models.When(models.Q(("valid_until__isnull", True)), then=models.Value(None)),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_until")), 4
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-12-31"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_until")), 7
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                        ["04", "06", "09", "11"],
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-30"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_until")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                        models.Value("02"),
                                    ),
                                    models.Q(
                                        models.Q(
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 3, 2),
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
                                                        models.F("valid_until"), 3, 2
                                                    ),
                                                    models.Value("00"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 3, 2),
                                                models.Value("00"),
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 1, 2),
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
                                    models.F("valid_until"), models.Value("-29"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Length(models.F("valid_until")), 7
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                        models.Value("02"),
                                    ),
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-28"), output_field=models.TextField()
                                ),
                            ),
                            models.When(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Length(models.F("valid_until")), 7
                                ),
                                then=django.db.models.functions.text.Concat(
                                    models.F("valid_until"), models.Value("-31"), output_field=models.TextField()
                                ),
                            ),
                            default=models.F("valid_until"),
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
                        condition=models.Q(("language__isnull", False)),
                        fields=("organization", "name", "kind", "language"),
                        name="organizations_organizationname_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("language__isnull", True)),
                        fields=("organization", "name", "kind"),
                        name="organizations_organizationname_once_without_language",
                    ),
                    records.models.column_rule.PeriodRule(
                        condition=models.Q(
                            ("valid_from__isnull", True),
                            ("valid_until__isnull", True),
                            django.db.models.lookups.LessThanOrEqual(
                                models.Case(
                                    models.When(models.Q(("valid_from__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("valid_from")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_from"),
                                            models.Value("-01-01"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("valid_from")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_from"), models.Value("-01"), output_field=models.TextField()
                                        ),
                                    ),
                                    default=models.F("valid_from"),
                                    output_field=models.TextField(),
                                ),
                                models.Case(
                                    models.When(models.Q(("valid_until__isnull", True)), then=models.Value(None)),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("valid_until")), 4
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_until"),
                                            models.Value("-12-31"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("valid_until")), 7
                                            ),
                                            django.db.models.lookups.In(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                                ["04", "06", "09", "11"],
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_until"),
                                            models.Value("-30"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("valid_until")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                                models.Value("02"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 3, 2
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
                                                                models.F("valid_until"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 1, 2
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
                                            models.F("valid_until"),
                                            models.Value("-29"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Length(models.F("valid_until")), 7
                                            ),
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                                models.Value("02"),
                                            ),
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_until"),
                                            models.Value("-28"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    models.When(
                                        django.db.models.lookups.Exact(
                                            django.db.models.functions.text.Length(models.F("valid_until")), 7
                                        ),
                                        then=django.db.models.functions.text.Concat(
                                            models.F("valid_until"),
                                            models.Value("-31"),
                                            output_field=models.TextField(),
                                        ),
                                    ),
                                    default=models.F("valid_until"),
                                    output_field=models.TextField(),
                                ),
                            ),
                            _connector="OR",
                        ),
                        end="valid_until",
                        name="organizations_organizationname_valid_from_valid_until_period",
                        start="valid_from",
                        violation_error_message="“valid_until” must not lie before “valid_from”.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_organizationname_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("kind__in", ["official", "former", "acronym", "translation", "misprint", "other"])
                        ),
                        field="kind",
                        name="organizations_organizationname_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="organizations_organizationname_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_from"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_from"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_from"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_from"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("valid_from"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("valid_from"), 1, 4),
                                    models.F("valid_from"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 1, 7),
                                        models.F("valid_from"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 1, 10),
                                        models.F("valid_from"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_from"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("valid_from"), 9, 2),
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
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_from"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_from"), 3, 2
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
                                                                models.F("valid_from"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_from"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_from"), 1, 2
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
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_from"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_from"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_from"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_from"), 6, 2
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
                        field="valid_from",
                        name="organizations_organizationname_valid_from_partial_date",
                        violation_error_message="“valid from”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_until"), 1, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_until"), 2, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_until"), 3, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            django.db.models.lookups.In(
                                django.db.models.functions.text.Substr(models.F("valid_until"), 4, 1),
                                ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("valid_until"), 1, 4),
                                    models.Value("0000"),
                                ),
                                _negated=True,
                            ),
                            models.Q(
                                django.db.models.lookups.Exact(
                                    django.db.models.functions.text.Substr(models.F("valid_until"), 1, 4),
                                    models.F("valid_until"),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 1, 7),
                                        models.F("valid_until"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                ),
                                models.Q(
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 1, 10),
                                        models.F("valid_until"),
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 5, 1),
                                        models.Value("-"),
                                    ),
                                    django.db.models.lookups.In(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 6, 2),
                                        ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
                                    ),
                                    django.db.models.lookups.Exact(
                                        django.db.models.functions.text.Substr(models.F("valid_until"), 8, 1),
                                        models.Value("-"),
                                    ),
                                    models.Q(
                                        django.db.models.lookups.In(
                                            django.db.models.functions.text.Substr(models.F("valid_until"), 9, 2),
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
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 9, 2),
                                                models.Value("29"),
                                            ),
                                            models.Q(
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 6, 2
                                                        ),
                                                        models.Value("02"),
                                                    ),
                                                    _negated=True,
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 3, 2
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
                                                                models.F("valid_until"), 3, 2
                                                            ),
                                                            models.Value("00"),
                                                        ),
                                                        _negated=True,
                                                    ),
                                                ),
                                                models.Q(
                                                    django.db.models.lookups.Exact(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 3, 2
                                                        ),
                                                        models.Value("00"),
                                                    ),
                                                    django.db.models.lookups.In(
                                                        django.db.models.functions.text.Substr(
                                                            models.F("valid_until"), 1, 2
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
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 9, 2),
                                                models.Value("30"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_until"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        models.Q(
                                            django.db.models.lookups.Exact(
                                                django.db.models.functions.text.Substr(models.F("valid_until"), 9, 2),
                                                models.Value("31"),
                                            ),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_until"), 6, 2
                                                    ),
                                                    models.Value("02"),
                                                ),
                                                _negated=True,
                                            ),
                                            models.Q(
                                                django.db.models.lookups.In(
                                                    django.db.models.functions.text.Substr(
                                                        models.F("valid_until"), 6, 2
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
                        field="valid_until",
                        name="organizations_organizationname_valid_until_partial_date",
                        violation_error_message="“valid until”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganizationIdentifier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("ror", "Research Organization Registry"),
                            ("wikidata", "Wikidata"),
                            ("isni", "International Standard Name Identifier"),
                            ("orcid", "ORCID"),
                            ("iso3166-1", "ISO 3166-1 country code"),
                            ("m49", "UN M49 area code"),
                            ("url", "Web address"),
                        ],
                        max_length=12,
                    ),
                ),
                ("value", records.models.text.Line(max_length=300)),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identifiers",
                        to="organizations.organization",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("scheme", "value"), name="organizations_organizationidentifier_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("scheme", "orcid"), _negated=True),
                        name="organizations_organizationidentifier_not_orcid",
                        violation_error_message="ORCID iDs are given to people.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("scheme", "ror"), _negated=True),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="0123456789abcdefghjkmnpqrstvwxyz", length=9
                                ),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "wikidata"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="Q0123456789"),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "isni"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="X0123456789", length=16),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "orcid"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="X-0123456789", length=19),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "iso3166-1"), _negated=True),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=2
                                ),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=3
                                ),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "m49"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="0123456789", length=3),
                                _connector="OR",
                            ),
                        ),
                        name="organizations_organizationidentifier_form",
                        violation_error_message="The value is not written as the ids of its scheme are.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("scheme__in", ["ror", "wikidata", "isni", "orcid", "iso3166-1", "m49", "url"])
                        ),
                        field="scheme",
                        name="organizations_organizationidentifier_scheme_vocabulary",
                        violation_error_message="“scheme” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("value"), length=300),
                        field="value",
                        name="organizations_organizationidentifier_value_text",
                        violation_error_message="“value” must hold 1 to 300 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganizationRelation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="relations_out",
                        to="organizations.organization",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("successor_of", "Successor of"),
                            ("merged_into", "Merged into"),
                            ("secretariat_of", "Secretariat of"),
                            ("member_of", "Member of"),
                            ("jointly_run_by", "Jointly run by"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relations_in",
                        to="organizations.organization",
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
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organization", "kind", "other"), name="organizations_organizationrelation_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("organization", models.F("other")), _negated=True),
                        name="organizations_organizationrelation_not_itself",
                        violation_error_message="A record cannot be linked to itself.",
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
                        name="organizations_organizationrelation_start_end_period",
                        start="start",
                        violation_error_message="“end” must not lie before “start”.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            (
                                "kind__in",
                                ["successor_of", "merged_into", "secretariat_of", "member_of", "jointly_run_by"],
                            )
                        ),
                        field="kind",
                        name="organizations_organizationrelation_kind_vocabulary",
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
                        name="organizations_organizationrelation_start_partial_date",
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
                        name="organizations_organizationrelation_end_partial_date",
                        violation_error_message="“end”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
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
                ("name", records.models.text.Line(help_text="As it is written in a sentence.", max_length=500)),
                ("family_name", records.models.text.Line(blank=True, max_length=200, null=True)),
                ("given_name", records.models.text.Line(blank=True, max_length=200, null=True)),
                (
                    "display",
                    models.GeneratedField(
                        db_persist=True, expression=models.F("name"), output_field=models.TextField(), serialize=False
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "people",
                "constraints": [
                    models.CheckConstraint(
                        condition=records.models.text.MadeOf(
                            models.F("public_id"), characters="abcdefghijklmnopqrstuvwxyz0123456789-.", not_at_ends="-."
                        ),
                        name="organizations_person_public_id_form",
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
                        name="organizations_person_withdrawn_says_when_and_why",
                        violation_error_message="A withdrawn record says when and why; others say neither.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="organizations_person_public_id_text",
                        violation_error_message="“id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(("state__in", ["draft", "published", "withdrawn"])),
                        field="state",
                        name="organizations_person_state_vocabulary",
                        violation_error_message="“state” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("withdrawn_reason"), length=2000),
                        field="withdrawn_reason",
                        name="organizations_person_withdrawn_reason_text",
                        violation_error_message="“withdrawn reason” must hold 1 to 2000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("remarks"), length=20000),
                        field="remarks",
                        name="organizations_person_remarks_text",
                        violation_error_message="“remarks” must hold 1 to 20000 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_person_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("family_name"), length=200),
                        field="family_name",
                        name="organizations_person_family_name_text",
                        violation_error_message="“family name” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("given_name"), length=200),
                        field="given_name",
                        name="organizations_person_given_name_text",
                        violation_error_message="“given name” must hold 1 to 200 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="other_names",
                        to="organizations.person",
                    ),
                ),
                ("name", records.models.text.Line(max_length=500)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "Official name"),
                            ("former", "Former name"),
                            ("acronym", "Acronym"),
                            ("translation", "Translation"),
                            ("misprint", "Misprint"),
                            ("other", "Other name"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "language",
                    records.models.text.Line(
                        blank=True, help_text="A BCP 47 tag: fr, zh-Hans.", max_length=35, null=True
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("language__isnull", False)),
                        fields=("person", "name", "kind", "language"),
                        name="organizations_personname_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("language__isnull", True)),
                        fields=("person", "name", "kind"),
                        name="organizations_personname_once_without_language",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("name"), length=500),
                        field="name",
                        name="organizations_personname_name_text",
                        violation_error_message="“name” must hold 1 to 500 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("kind__in", ["official", "former", "acronym", "translation", "misprint", "other"])
                        ),
                        field="kind",
                        name="organizations_personname_kind_vocabulary",
                        violation_error_message="“kind” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("language"), length=35),
                        field="language",
                        name="organizations_personname_language_text",
                        violation_error_message="“language” must hold 1 to 35 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonIdentifier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "scheme",
                    models.CharField(
                        choices=[
                            ("ror", "Research Organization Registry"),
                            ("wikidata", "Wikidata"),
                            ("isni", "International Standard Name Identifier"),
                            ("orcid", "ORCID"),
                            ("iso3166-1", "ISO 3166-1 country code"),
                            ("m49", "UN M49 area code"),
                            ("url", "Web address"),
                        ],
                        max_length=12,
                    ),
                ),
                ("value", records.models.text.Line(max_length=300)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identifiers",
                        to="organizations.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("scheme", "value"), name="organizations_personidentifier_once"),
                    models.CheckConstraint(
                        condition=models.Q(("scheme__in", ["orcid", "isni", "wikidata", "url"])),
                        name="organizations_personidentifier_of_a_person",
                        violation_error_message="A person has an ORCID iD, an ISNI, a Wikidata item or a web address.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("scheme", "ror"), _negated=True),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="0123456789abcdefghjkmnpqrstvwxyz", length=9
                                ),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "wikidata"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="Q0123456789"),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "isni"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="X0123456789", length=16),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "orcid"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="X-0123456789", length=19),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "iso3166-1"), _negated=True),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=2
                                ),
                                records.models.text.MadeOf(
                                    models.F("value"), characters="ABCDEFGHIJKLMNOPQRSTUVWXYZ", length=3
                                ),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("scheme", "m49"), _negated=True),
                                records.models.text.MadeOf(models.F("value"), characters="0123456789", length=3),
                                _connector="OR",
                            ),
                        ),
                        name="organizations_personidentifier_form",
                        violation_error_message="The value is not written as the ids of its scheme are.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("scheme__in", ["ror", "wikidata", "isni", "orcid", "iso3166-1", "m49", "url"])
                        ),
                        field="scheme",
                        name="organizations_personidentifier_scheme_vocabulary",
                        violation_error_message="“scheme” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("value"), length=300),
                        field="value",
                        name="organizations_personidentifier_value_text",
                        violation_error_message="“value” must hold 1 to 300 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="organizations.person",
                    ),
                ),
                (
                    "organization",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="organizations.organization",
                    ),
                ),
                ("role", records.models.text.Line(blank=True, max_length=500, null=True)),
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
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("person"),
                        models.F("organization"),
                        django.db.models.functions.comparison.Coalesce(
                            "role", models.Value(""), output_field=models.TextField()
                        ),
                        django.db.models.functions.comparison.Coalesce(
                            "start", models.Value(""), output_field=models.TextField()
                        ),
                        name="organizations_membership_once",
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
                        name="organizations_membership_start_end_period",
                        start="start",
                        violation_error_message="“end” must not lie before “start”.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("role"), length=500),
                        field="role",
                        name="organizations_membership_role_text",
                        violation_error_message="“role” must hold 1 to 500 characters and no NUL.",
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
                        name="organizations_membership_start_partial_date",
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
                        name="organizations_membership_end_partial_date",
                        violation_error_message="“end”: Write a year, a year and month or a whole day: 2004, 2004-06 or 2004-06-15.",
                    ),
                ],
            },
        ),
    ]
