"""The one projection for lists, and the dates once told."""

from typing import Any

from django.db import models

from midline.records.models.base import Record

RUNNING = ("due", "overdue", "paused")
"""States of a clock that has a day and is not done."""


class ClockIndex(Record):
    """One clock of one case as last computed; written in the fact's own transaction. What is late is `due < today`.

    Never a source of truth: it can be made anew from facts, law and calendar at any time, and `midline clocks verify`
    does so and compares. Nothing in a row changes with the day alone: a clock that runs is kept as "due" whether or
    not its day is over, so that yesterday's row is right today. `organisation` and `chart` are those of the case, which
    never change. `runs_until` and `untold_since` are made by the database, for lists: the last day of a clock that
    runs, and the day on which one began of which no last day can be told.
    """

    personal = ("case", "chart")
    plain = (
        "id",
        "organisation",
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
        "runs_until",
        "untold_since",
    )

    case = models.ForeignKey("records.Case", on_delete=models.CASCADE, related_name="clock_rows", db_index=False)
    chart = models.ForeignKey("records.Chart", on_delete=models.CASCADE, related_name="+", db_index=False)
    organisation = models.ForeignKey("records.Organisation", on_delete=models.CASCADE, related_name="+", db_index=False)
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
    runs_until = models.GeneratedField(
        expression=models.Case(models.When(state__in=RUNNING, then=models.F("due"))),
        output_field=models.DateField(null=True),
        db_persist=True,
    )
    untold_since = models.GeneratedField(
        expression=models.Case(models.When(state="cannot_tell", ended_on=None, then=models.F("starts_on"))),
        output_field=models.DateField(null=True),
        db_persist=True,
    )

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "runs_until", "id"], name="clock_by_last_day"),
            models.Index(fields=["organisation", "untold_since", "id"], name="clock_by_untold"),
            models.Index(fields=["chart", "runs_until", "id"], name="clock_by_chart"),
        ]
        constraints = [models.UniqueConstraint(name="clock_once_a_rule", fields=["case", "rule"])]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the row with the chart and the organisation of its case."""
        self.chart_id, self.organisation_id = self.case.chart_id, self.case.chart.organisation_id
        super().save(*args, **kwargs)

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
