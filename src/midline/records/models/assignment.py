"""A child on someone's caseload."""

from django.db import models

from midline.records.models.base import Record, ordered


class Assignment(Record):
    """A therapist or case manager who works with a child, from a day until a day; ended, never removed."""

    personal = ("chart",)
    plain = ("id", "membership", "starts", "ends")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="assignments", db_index=False)
    membership = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="assignments")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["chart", "membership"], name="assignment_by_chart")]
        constraints = [
            ordered("starts", "ends", "assignment_dates_in_order"),
            models.UniqueConstraint(
                name="assignment_once", fields=["chart", "membership"], condition=models.Q(ends__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"assignment {self.pk}"
