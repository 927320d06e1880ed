"""An interpreter, advocate or family member whom the holder of the rights lets see part of one chart for a time."""

from django.db import models

from midline.records.models.base import Record, ordered


class Helper(Record):
    """Who helps, over which chart, with which kinds of record (parted by spaces), named by which guardian.

    It holds from `starts_at` until just before `ends_at`, or until `stopped_at`; and never shows more than the guardian
    who named the helper may see that day. Its person signs in under a hat with the role "helper".
    """

    personal = ("person", "chart", "named_by", "stopped_by", "work")
    plain = ("id", "kinds", "starts_at", "ends_at", "stopped_at")

    class Work(models.TextChoices):
        INTERPRETER = "interpreter"
        ADVOCATE = "advocate"
        FAMILY = "family"

    person = models.ForeignKey("records.Person", on_delete=models.PROTECT, related_name="helping")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="helpers")
    work = models.CharField(max_length=12, choices=Work)
    kinds = models.CharField(max_length=300)
    named_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    stopped_at = models.DateTimeField(null=True, blank=True)
    stopped_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        indexes = [models.Index(fields=["chart", "person"], name="helper_by_chart_and_person")]
        constraints = [
            ordered("starts_at", "ends_at", "helper_dates_in_order"),
            models.CheckConstraint(
                name="helper_stopped_by_someone",
                condition=models.Q(stopped_at__isnull=True, stopped_by__isnull=True)
                | models.Q(stopped_at__isnull=False, stopped_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"helper {self.pk}"
