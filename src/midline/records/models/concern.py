"""A worry in someone's own words, placed on the map; and the child's own words."""

from django.db import models

from midline.records.models.base import Misfilable, Record


class Concern(Misfilable):
    """What someone sees, where, how much it is in the way (1 to 3), and for how long. Superseded, never edited."""

    personal = ("chart", "words", "by", "misfiled_why")
    plain = (
        "id",
        "occupation",
        "environment",
        "severity",
        "since",
        "on",
        "recorded_at",
        "supersedes",
        "settled_on",
        "misfiled_at",
        "misfiled_by",
    )

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="concerns")
    occupation = models.CharField(max_length=32)
    environment = models.CharField(max_length=16)
    words = models.TextField(max_length=2000)
    severity = models.PositiveSmallIntegerField(null=True, blank=True)
    since = models.CharField(max_length=8, blank=True)
    on = models.DateField()
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)
    settled_on = models.DateField(null=True, blank=True)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="concern_severity_1_to_3",
                condition=models.Q(severity__isnull=True) | models.Q(severity__range=(1, 3)),
            )
        ]

    def __str__(self) -> str:
        return f"concern {self.pk}"


class Voice(Record):
    """The child's own words: what they want to be able to do, or how a session felt (1 to 5 with a face)."""

    personal = ("chart", "words", "felt", "by", "session")
    plain = ("id", "kind", "occupation", "on", "recorded_at", "supersedes")

    class Kind(models.TextChoices):
        WISH = "wish"
        FELT = "felt"
        PROUD = "proud"

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="voices")
    kind = models.CharField(max_length=8, choices=Kind)
    words = models.TextField(max_length=2000, blank=True)
    felt = models.PositiveSmallIntegerField(null=True, blank=True)
    occupation = models.CharField(max_length=32, blank=True)
    session = models.ForeignKey(
        "records.Session", on_delete=models.PROTECT, null=True, blank=True, related_name="voices"
    )
    on = models.DateField()
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )

    def __str__(self) -> str:
        return f"voice {self.pk}"
