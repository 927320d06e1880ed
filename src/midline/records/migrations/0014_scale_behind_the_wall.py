"""Student numbers are found as words, since an index over a function of them is of no use behind PostgreSQL's walls."""

from django.db import migrations

import midline.records.models.base
from midline.core.names import number_word


def number_words(apps, schema_editor):
    """The word of each chart's number."""
    word_row = apps.get_model("records", "NameWord")
    rows = []
    charts = apps.get_model("records", "Chart").objects.exclude(student_number="")
    for chart, organisation, number in charts.values_list("pk", "organisation", "student_number").iterator():
        made = midline.records.models.base.new_id()
        rows.append(word_row(pk=made, organisation_id=organisation, chart_id=chart, word=number_word(number)))
        if len(rows) == 5000:
            word_row.objects.bulk_create(rows)
            rows = []
    word_row.objects.bulk_create(rows)


def no_number_words(apps, schema_editor):
    """Without them, as before."""
    apps.get_model("records", "NameWord").objects.filter(word__startswith="#").delete()


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0013_law_reports"),
    ]

    operations = [
        migrations.RunPython(number_words, no_number_words, elidable=True),
        migrations.RemoveIndex(
            model_name="chart",
            name="chart_by_number",
        ),
    ]
