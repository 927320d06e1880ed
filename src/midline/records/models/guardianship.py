"""Who holds which rights over one chart, and what an order or agreement on file takes from them."""

from django.db import models

from midline.records.models.base import Record, ordered


class Guardianship(Record):
    """A person's rights over a chart, educational and medical apart, with the evidence seen and its dates.

    Each right may begin later (`..._from`) or pass on earlier (`..._until`, its last day) than the row itself: that is
    how a right passes to the young adult, whose own row has `relation` "self".
    """

    personal = ("person", "chart", "evidence", "relation")
    plain = (
        "id",
        "educational",
        "educational_from",
        "educational_until",
        "medical",
        "medical_from",
        "medical_until",
        "evidence_kind",
        "seen_on",
        "document",
        "verified_by",
        "starts",
        "ends",
    )

    person = models.ForeignKey("records.Person", on_delete=models.PROTECT, related_name="guardianships")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="guardianships")
    relation = models.CharField(max_length=40, blank=True)
    educational = models.BooleanField()
    educational_from = models.DateField(null=True, blank=True)
    educational_until = models.DateField(null=True, blank=True)
    medical = models.BooleanField()
    medical_from = models.DateField(null=True, blank=True)
    medical_until = models.DateField(null=True, blank=True)
    evidence = models.CharField(max_length=300)
    evidence_kind = models.CharField(max_length=24, blank=True)
    seen_on = models.DateField(null=True, blank=True)
    document = models.ForeignKey("records.Document", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
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


class Restriction(Record):
    """An order or agreement on file that limits one guardian over one chart, with the evidence seen and its dates.

    `no_contact`: sees and does nothing. `decides` False: may look, may not consent, release, link or name a helper.
    `withheld`: kinds of record, parted by spaces, that this guardian does not see.
    """

    personal = ("guardianship", "evidence", "withheld", "no_contact", "decides")
    plain = ("id", "evidence_kind", "seen_on", "document", "recorded_by", "starts", "ends")

    guardianship = models.ForeignKey("records.Guardianship", on_delete=models.PROTECT, related_name="restrictions")
    no_contact = models.BooleanField(default=False)
    decides = models.BooleanField(default=True)
    withheld = models.CharField(max_length=300, blank=True)
    evidence = models.CharField(max_length=300)
    evidence_kind = models.CharField(max_length=24, blank=True)
    seen_on = models.DateField(null=True, blank=True)
    document = models.ForeignKey("records.Document", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    recorded_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "restriction_dates_in_order")]

    def __str__(self) -> str:
        return f"restriction {self.pk}"
