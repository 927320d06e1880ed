"""The one projection for lists, and the dates once told."""

from django.db import models

from midline.records.models.base import Record


class ClockIndex(Record):
    """One clock of one case as last computed; written in the fact's own transaction. What is late is `due < today`.

    Never a source of truth: it can be made anew from facts, law and calendar at any time.
    """

    personal = ("case",)
    plain = (
        "id",
        "rule",
        "state",
        "due",
        "earliest",
        "latest",
        "starts_kind",
        "starts_on",
        "ended_on",
        "law_version",
        "calendar_version",
    )

    case = models.ForeignKey("records.Case", on_delete=models.CASCADE, related_name="clock_rows")
    rule = models.CharField(max_length=60)
    state = models.CharField(max_length=12)
    due = models.DateField(null=True, blank=True)
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)
    starts_kind = models.CharField(max_length=40, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    law_version = models.CharField(max_length=16)
    calendar_version = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["due", "case"], name="clock_by_due")]
        constraints = [models.UniqueConstraint(name="clock_once_a_rule", fields=["case", "rule"])]

    def __str__(self) -> str:
        return f"clock {self.pk}"


class DateGiven(Record):
    """A due date that a person was shown, kept beside any later one: rule, start, date, law and calendar."""

    personal = ("case",)
    plain = ("id", "rule", "starts_on", "due", "first_given_at", "law_version", "calendar_version")

    case = models.ForeignKey("records.Case", on_delete=models.CASCADE, related_name="dates_given")
    rule = models.CharField(max_length=60)
    starts_on = models.DateField()
    due = models.DateField()
    first_given_at = models.DateTimeField(auto_now_add=True)
    law_version = models.CharField(max_length=16)
    calendar_version = models.CharField(max_length=16)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="date_given_once", fields=["case", "rule", "starts_on", "due"]),
        ]

    def __str__(self) -> str:
        return f"date given {self.pk}"
