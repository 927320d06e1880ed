"""Someone who stands in for a colleague."""

from django.db import models

from midline.records.models.base import Record, ordered


class Cover(Record):
    """The caseload of `absent` is open to `substitute` too, from a day until a day, both included, or until stopped.

    What the substitute writes is the substitute's; nothing of the caseload is moved.
    """

    personal = ()
    plain = ("id", "absent", "substitute", "starts", "ends", "set_by", "set_at", "stopped_at")

    absent = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="covered_by")
    substitute = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="covers")
    starts = models.DateField()
    ends = models.DateField()
    set_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(auto_now_add=True)
    stopped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("starts", "ends", "cover_dates_in_order"),
            models.CheckConstraint(name="cover_by_someone_else", condition=~models.Q(absent=models.F("substitute"))),
        ]

    def __str__(self) -> str:
        return f"cover {self.pk}"
