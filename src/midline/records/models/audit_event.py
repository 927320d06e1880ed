"""Who did or read what, acting as what, for whom, why and when."""

from django.db import models

from midline.records.models.base import Record


class AuditEvent(Record):
    """One read or write. No foreign keys, so that it outlives what it tells of. Inserted only, never changed.

    `subject` is the chart, `about` the row (case, goal, ...) and its kind; `more` holds counts and kinds, never words.
    """

    personal = ("person", "subject", "about", "more")
    plain = ("id", "at", "acting_as", "role", "organisation", "action", "about_kind", "why")

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

    class Meta:
        indexes = [models.Index(fields=["subject", "at"], name="audit_by_subject")]

    def __str__(self) -> str:
        return f"audit event {self.pk}"
