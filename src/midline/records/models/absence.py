"""Days on which a child missed school, as somebody entered them."""

from django.db import models

from midline.records.models.base import Record, ordered


class Absence(Record):
    """School days that a child missed, the first and the last included; a day without school among them is none.

    It is taken back and never removed, so that a date once told can be explained; `why` says for what reason it was.
    """

    personal = ("chart", "first", "last", "why")
    plain = ("id", "recorded_by", "recorded_at", "taken_back_by", "taken_back_at")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="absences")
    first = models.DateField()
    last = models.DateField()
    recorded_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)
    taken_back_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    taken_back_at = models.DateTimeField(null=True, blank=True)
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [ordered("first", "last", "absence_dates_in_order")]

    def __str__(self) -> str:
        return f"absence {self.pk}"
