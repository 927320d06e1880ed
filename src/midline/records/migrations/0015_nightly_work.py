"""When the nightly work was last done; the day on which the table is made counts as the first."""

from django.db import migrations, models
from django.utils import timezone

import midline.records.models.base


def first(apps, schema_editor):
    """Nobody is told on the first day that nothing was done the night before."""
    apps.get_model("records", "NightlyJob").objects.create(name="all", ended_at=timezone.now())


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0014_scale_behind_the_wall"),
    ]

    operations = [
        migrations.CreateModel(
            name="NightlyJob",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=midline.records.models.base.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(max_length=30, unique=True)),
                ("ended_at", models.DateTimeField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.RunPython(first, migrations.RunPython.noop),
    ]
