"""A private address from which a person's own calendar takes dates."""

from django.db import models

from midline.records.models.base import Record


class CalendarFeed(Record):
    """One address of one hat, made and ended by who wears it. Only the digest of its token is kept.

    It shows what this hat may see at the moment it is asked, and nothing once the hat is gone. `used_at` is when it was
    asked last.
    """

    personal = ("token_digest",)
    plain = ("id", "membership", "language", "made_at", "ended_at", "used_at")

    membership = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    token_digest = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=2, default="en")
    made_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="calendar_feed_once", fields=["membership"], condition=models.Q(ended_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
