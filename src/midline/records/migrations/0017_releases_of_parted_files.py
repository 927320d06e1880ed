"""What was signed between two files ends with their link (ADR 18): here for files taken apart before that was so."""

from datetime import datetime

from django.db import migrations
from django.utils import timezone

from midline.records import moments
from midline.records.models.base import new_id

FAMILY = "family"


def stop_what_was_parted(apps, schema_editor):  # type: ignore[no-untyped-def]
    """Stop each release between files that were parted after its signing, as of the parting, by whoever parted them.

    The row of audit is nobody's, since nobody does it now. Joined anew or not since: a new link asks anew.
    """
    link, event = apps.get_model("records", "ChartLink"), apps.get_model("records", "AuditEvent")
    release = apps.get_model("records", "Release")
    parted = link.objects.exclude(ended_on=None).select_related("one", "other").order_by("ended_on", "id")
    for row in parted.iterator(chunk_size=500):
        # By the chart, since audit has an index on it: what tells of a parting stands under one of its two.
        partings = event.objects.filter(action="unlink_charts", about=row.pk, subject__in=(row.one_id, row.other_id))
        told = partings.order_by("id").first()
        moment = _moment(row.ended_on, told.at if told else None)
        # Whoever joined them held the rights over both, as whoever parts them does; no row of a parting is left else.
        by = told.acting_as if told and told.acting_as else row.made_by_id
        for chart, to in ((row.one, row.other.organisation_id), (row.other, row.one.organisation_id)):
            held = {"revoked_at": None, "signed_at__lt": moment, "ends_at__gt": moment}
            for each in release.objects.filter(chart=chart, to=to, **held).order_by("id"):
                each.revoked_at, each.revoked_by_id = moment, by
                each.save(update_fields=["revoked_at", "revoked_by"])
                about = {"subject": chart.pk, "about": each.pk, "about_kind": "release"}
                event.objects.create(id=new_id(), action="revoke_release", why=FAMILY, more={"parted": True}, **about)


def _moment(day, at):  # type: ignore[no-untyped-def]
    """The second of the parting on its day; where no row tells it, the day's end, and never later than now."""
    if at is not None:
        clock = timezone.localtime(at)
        return datetime.combine(day, clock.time(), tzinfo=clock.tzinfo)
    return min(moments.end_of(day), moments.clock())


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0016_calendar_feeds"),
    ]

    operations = [migrations.RunPython(stop_what_was_parted, migrations.RunPython.noop)]
