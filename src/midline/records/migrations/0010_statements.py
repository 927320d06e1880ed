"""A statement stands with its chart, so that who reads it needs not read the request that it is about."""

import django.db.models.deletion
from django.db import migrations, models


def _stand_alone(apps, schema_editor):  # type: ignore[no-untyped-def]
    for row in apps.get_model("records", "Statement").objects.select_related("request").iterator():
        row.chart_id, row.about = row.request.chart_id, row.request.what
        row.save(update_fields=["chart", "about"])
    if schema_editor.connection.vendor == "postgresql":
        # It alters no table while a check of a foreign key still waits for the end of the transaction.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0009_sign_ins"),
    ]

    operations = [
        migrations.AddField(
            model_name="statement",
            name="about",
            field=models.TextField(blank=True, default="", max_length=2000),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="statement",
            name="chart",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="statements",
                to="records.chart",
            ),
        ),
        migrations.RunPython(_stand_alone, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="statement",
            name="chart",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="statements",
                to="records.chart",
            ),
        ),
    ]
