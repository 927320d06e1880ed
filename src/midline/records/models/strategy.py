"""What helps this child, for everyone who is with them."""

from django.db import models

from midline.records.models.base import Record, ordered


class Strategy(Record):
    """Something to do in one environment, in plain words, from a day until a day."""

    personal = ("chart", "text")
    plain = ("id", "occupation", "environment", "by", "starts", "ends")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="strategies")
    occupation = models.CharField(max_length=32)
    environment = models.CharField(max_length=16)
    text = models.TextField(max_length=2000)
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "strategy_dates_in_order")]
        verbose_name_plural = "strategies"

    def __str__(self) -> str:
        return f"strategy {self.pk}"
