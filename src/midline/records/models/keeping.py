"""What keeps a record from being destroyed, what the family was told, and a destruction that was done."""

from django.db import models

from midline.records.models.base import Record, ordered


class Hold(Record):
    """A reason for which nothing of a record may be destroyed (a court, an inquiry), until it is lifted."""

    personal = ("chart", "why")
    plain = ("id", "placed_by", "placed_on", "lifted_by", "lifted_on")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="holds")
    why = models.CharField(max_length=300)
    placed_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    placed_on = models.DateField()
    lifted_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    lifted_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("placed_on", "lifted_on", "hold_dates_in_order"),
            models.UniqueConstraint(
                name="hold_once_at_a_time", fields=["chart"], condition=models.Q(lifted_on__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"hold {self.pk}"


class NotNeeded(Record):
    """The family was told that a record is no longer needed to serve the child (34 CFR 300.624(a))."""

    personal = ("chart",)
    plain = ("id", "told_by", "told_on")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="not_needed")
    told_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    told_on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(name="not_needed_told_once", fields=["chart"])]

    def __str__(self) -> str:
        return f"not needed {self.pk}"


class Destruction(Record):
    """A record's content was destroyed on a request: by whom, when, and how many rows of which table went."""

    personal = ("chart", "request")
    plain = ("id", "by", "at", "removed", "files")

    chart = models.OneToOneField("records.Chart", on_delete=models.PROTECT, related_name="destruction")
    request = models.OneToOneField("records.RecordsRequest", on_delete=models.PROTECT, related_name="destruction")
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    removed = models.JSONField(default=dict)
    files = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"destruction {self.pk}"
