"""Who holds which rights over one chart."""

from django.db import models

from midline.records.models.base import Record, ordered


class Guardianship(Record):
    """A person's rights over a chart, educational and medical apart, with the evidence seen and its dates."""

    personal = ("person", "chart", "evidence", "relation")
    plain = ("id", "educational", "medical", "verified_by", "starts", "ends")

    person = models.ForeignKey("records.Person", on_delete=models.PROTECT, related_name="guardianships")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="guardianships")
    relation = models.CharField(max_length=40, blank=True)
    educational = models.BooleanField()
    medical = models.BooleanField()
    evidence = models.CharField(max_length=300)
    verified_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("starts", "ends", "guardianship_dates_in_order"),
            models.UniqueConstraint(
                name="guardianship_once", fields=["person", "chart"], condition=models.Q(ends__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"guardianship {self.pk}"
