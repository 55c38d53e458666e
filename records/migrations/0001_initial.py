import django.utils.timezone
import records.models.column_rule
import records.models.kept
import records.models.text
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("resource", records.models.text.Line(max_length=40)),
                ("public_id", records.models.text.Line(max_length=200)),
                ("version", models.BigIntegerField()),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("create", "Created or published"),
                            ("update", "Updated"),
                            ("withdraw", "Withdrawn or taken back to draft"),
                            ("delete", "Deleted"),
                            ("merge", "Merged into another record"),
                            ("internal", "Not public"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "into",
                    records.models.text.Line(
                        blank=True, help_text="For a merge: the id of the kept record.", max_length=200, null=True
                    ),
                ),
                (
                    "at",
                    models.DateTimeField(db_default=records.models.kept.Moment(), default=django.utils.timezone.now),
                ),
                ("sequence", models.BigIntegerField(blank=True, null=True, unique=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["resource", "public_id", "version", "id"], name="records_change_by_record"),
                    models.Index(
                        condition=models.Q(("sequence__isnull", True)), fields=["id"], name="records_change_unnumbered"
                    ),
                ],
                "constraints": [
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("resource"), length=40),
                        field="resource",
                        name="records_change_resource_text",
                        violation_error_message="“resource” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="records_change_public_id_text",
                        violation_error_message="“public id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=models.Q(
                            ("action__in", ["create", "update", "withdraw", "delete", "merge", "internal"])
                        ),
                        field="action",
                        name="records_change_action_vocabulary",
                        violation_error_message="“action” has no such value.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("into"), length=200),
                        field="into",
                        name="records_change_into_text",
                        violation_error_message="“into” must hold 1 to 200 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerId",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("resource", records.models.text.Line(max_length=40)),
                ("former_id", records.models.text.Line(max_length=200)),
                ("current_id", records.models.text.Line(max_length=200)),
                (
                    "created_at",
                    models.DateTimeField(db_default=records.models.kept.Moment(), default=django.utils.timezone.now),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["resource", "current_id"], name="records_formerid_current")],
                "constraints": [
                    models.UniqueConstraint(fields=("resource", "former_id"), name="records_formerid_once"),
                    models.CheckConstraint(
                        condition=models.Q(("former_id", models.F("current_id")), _negated=True),
                        name="records_formerid_not_itself",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("resource"), length=40),
                        field="resource",
                        name="records_formerid_resource_text",
                        violation_error_message="“resource” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("former_id"), length=200),
                        field="former_id",
                        name="records_formerid_former_id_text",
                        violation_error_message="“former id” must hold 1 to 200 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("current_id"), length=200),
                        field="current_id",
                        name="records_formerid_current_id_text",
                        violation_error_message="“current id” must hold 1 to 200 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Epoch",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("epoch", records.models.text.Line(max_length=40)),
                (
                    "started_at",
                    models.DateTimeField(db_default=records.models.kept.Moment(), default=django.utils.timezone.now),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="records_epoch_one_row"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("epoch"), length=40),
                        field="epoch",
                        name="records_epoch_epoch_text",
                        violation_error_message="“epoch” must hold 1 to 40 characters and no NUL.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Loaded",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("resource", records.models.text.Line(max_length=40)),
                ("public_id", records.models.text.Line(max_length=200)),
                ("version", models.BigIntegerField()),
            ],
            options={
                "verbose_name_plural": "loaded",
                "constraints": [
                    models.UniqueConstraint(fields=("resource", "public_id"), name="records_loaded_once"),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("resource"), length=40),
                        field="resource",
                        name="records_loaded_resource_text",
                        violation_error_message="“resource” must hold 1 to 40 characters and no NUL.",
                    ),
                    records.models.column_rule.ColumnRule(
                        condition=records.models.text.CleanText(models.F("public_id"), length=200),
                        field="public_id",
                        name="records_loaded_public_id_text",
                        violation_error_message="“public id” must hold 1 to 200 characters and no NUL.",
                    ),
                ],
            },
        ),
    ]
