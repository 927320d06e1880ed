"""When the work that is done for nobody in particular was last done."""

from django.db import models

from midline.records.models.base import Record

ALL = "all"
"""The row of the last run in which every job ended well; the first is the day on which the table was made."""


class NightlyJob(Record):
    """A job of `midline nightly`: when it last ended well. One row a job, and one for all of them."""

    plain = ("id", "name", "ended_at")

    name = models.CharField(max_length=30, unique=True)
    ended_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"nightly job {self.name}"
