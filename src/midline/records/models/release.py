"""A family's permission for one organisation to see kinds of record of another, and each look that it allowed."""

from django.db import models

from midline.records.models.base import Record, ordered


class Release(Record):
    """From one chart, to one organisation, for these kinds of record (parted by spaces), until a day or stopped."""

    personal = ("chart", "signed_by", "purpose", "revoked_by")
    plain = ("id", "to", "kinds", "signed_on", "until", "revoked_at")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="releases")
    to = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="releases_to")
    kinds = models.CharField(max_length=300)
    purpose = models.CharField(max_length=300)
    signed_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    signed_on = models.DateField()
    until = models.DateField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            ordered("signed_on", "until", "release_dates_in_order"),
            models.CheckConstraint(
                name="release_revoked_by_someone",
                condition=models.Q(revoked_at__isnull=True, revoked_by__isnull=True)
                | models.Q(revoked_at__isnull=False, revoked_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"release {self.pk}"


class Disclosure(Record):
    """One look that a release allowed: who, at what kinds, when."""

    personal = ("release", "by")
    plain = ("id", "kinds", "at")

    release = models.ForeignKey("records.Release", on_delete=models.PROTECT, related_name="disclosures")
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    kinds = models.CharField(max_length=300)
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"disclosure {self.pk}"
