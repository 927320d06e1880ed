"""Who did or read what, acting as what, for whom, why and when."""

from typing import ClassVar

from django.db import models

from midline.records.models.base import Record


class AuditEvent(Record):
    """One read or write. No foreign keys, so that it outlives what it tells of. Inserted only, never changed.

    `subject` is the chart, `about` the row (case, goal, ...) and its kind; `more` holds counts and kinds, never words.

    A row is inserted unsealed, so that a page view never waits for another. The sealer later gives it the fields named
    in `seal`. The database refuses to change or remove a sealed row (migration 5), but for one change: its content may
    be emptied by a destruction, whose own row `emptied_by` names; the digests stay.
    """

    personal = ("person", "subject", "about", "more")
    plain = (
        *("id", "at", "acting_as", "role", "organisation", "action", "about_kind", "why"),
        *("sequence", "salt", "content_digest", "chain_digest", "emptied_by"),
    )
    seal: ClassVar[tuple[str, ...]] = ("sequence", "salt", "content_digest", "chain_digest", "emptied_by")
    """What the sealer, or a destruction, writes. Every other field is content, and under the digest."""

    at = models.DateTimeField(auto_now_add=True)
    person = models.UUIDField(null=True)
    acting_as = models.UUIDField(null=True)
    role = models.CharField(max_length=16)
    organisation = models.UUIDField(null=True)
    action = models.CharField(max_length=60)
    subject = models.UUIDField(null=True)
    about = models.UUIDField(null=True)
    about_kind = models.CharField(max_length=40, blank=True)
    why = models.CharField(max_length=40)
    more = models.JSONField(default=dict)

    sequence = models.PositiveBigIntegerField(null=True, unique=True, editable=False)
    salt = models.CharField(max_length=32, blank=True, editable=False)
    content_digest = models.CharField(max_length=64, blank=True, editable=False)
    chain_digest = models.CharField(max_length=64, blank=True, editable=False)
    emptied_by = models.UUIDField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["subject", "at"], name="audit_by_subject"),
            models.Index(fields=["id"], name="audit_unsealed", condition=models.Q(sequence__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"audit event {self.pk}"
