"""What the night leaves behind: that a job was done, and nothing of what has run out by itself."""

from datetime import datetime

from django.db import transaction

from midline.records.models import Counted, NightlyJob, SignIn
from midline.records.models.nightly import ALL

EVERY_JOB = ALL


@transaction.atomic
def note_done(name: str, now: datetime) -> None:
    """Keep that a job ended well now, or every one of them (`EVERY_JOB`)."""
    NightlyJob.objects.update_or_create(name=name, defaults={"ended_at": now})


@transaction.atomic
def clear_sign_ins(now: datetime) -> int:
    """Remove sessions that have run out, which let nobody in any longer; how many."""
    return SignIn.objects.filter(expire_date__lt=now).delete()[0]


@transaction.atomic
def clear_counts(now: datetime) -> int:
    """Remove counts against guessing that have run out; how many."""
    return Counted.objects.filter(expires__lt=now).delete()[0]
