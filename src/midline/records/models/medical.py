"""What only a clinic's chart holds: coverage, referral, conditions, and who referred."""

from django.db import models

from midline.records.models.base import Record, ordered


class Practitioner(Record):
    """Someone outside Midline who refers or diagnoses."""

    personal = ("name",)
    plain = ("id", "organisation", "npi")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="practitioners")
    name = models.CharField(max_length=200)
    npi = models.CharField(max_length=10, blank=True)

    def __str__(self) -> str:
        return f"practitioner {self.pk}"


class Coverage(Record):
    """Who pays, as the chart says it."""

    personal = ("chart", "member_number")
    plain = ("id", "payer", "kind", "starts", "ends")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="coverages")
    payer = models.CharField(max_length=200)
    kind = models.CharField(max_length=40, blank=True)
    member_number = models.CharField(max_length=100, blank=True)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return f"coverage {self.pk}"


class Condition(Record):
    """A diagnosis that somebody named: code, system and words of the source, with its dates and standing."""

    personal = ("chart", "code", "words", "onset", "ended", "standing")
    plain = ("id", "system", "recorded_on")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="conditions")
    system = models.CharField(max_length=100, blank=True)
    code = models.CharField(max_length=40, blank=True)
    words = models.CharField(max_length=300)
    standing = models.CharField(max_length=20, blank=True)
    onset = models.DateField(null=True, blank=True)
    ended = models.DateField(null=True, blank=True)
    recorded_on = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return f"condition {self.pk}"


class Referral(Record):
    """A practitioner's order, with the case it opened."""

    personal = ("case", "practitioner", "words")
    plain = ("id", "on", "ends")

    case = models.ForeignKey("records.Case", on_delete=models.PROTECT, related_name="referrals")
    practitioner = models.ForeignKey("records.Practitioner", on_delete=models.PROTECT, related_name="referrals")
    on = models.DateField()
    ends = models.DateField(null=True, blank=True)
    words = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [ordered("on", "ends", "referral_dates_in_order")]

    def __str__(self) -> str:
        return f"referral {self.pk}"
