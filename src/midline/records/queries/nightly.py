"""Whether the nightly work is done."""

from datetime import datetime, timedelta

from midline.records.models import NightlyJob
from midline.records.models.nightly import ALL

PATIENCE = timedelta(days=2)
"""After so long without it a page that depends on it says so."""


def last_night() -> datetime | None:
    """When every job of the night last ended well; None where that is not known. One query."""
    return NightlyJob.objects.filter(name=ALL).values_list("ended_at", flat=True).first()


def is_missed(last: datetime | None, now: datetime) -> bool:
    """Whether that is too long ago."""
    return last is None or now - last > PATIENCE
