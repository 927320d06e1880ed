"""Which row of another system became which row of ours."""

from django.db import models

from midline.records.models.base import Record


class ExternalId(Record):
    """The id that a source gives a row, for one organisation; the digest tells whether the row changed since."""

    personal = ("value", "row")
    plain = ("id", "organisation", "source", "kind", "digest", "last_seen_at")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="external_ids")
    source = models.CharField(max_length=20)
    kind = models.CharField(max_length=40)
    value = models.CharField(max_length=300)
    row = models.UUIDField()
    digest = models.CharField(max_length=64)
    last_seen_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="external_id_once", fields=["organisation", "source", "kind", "value"])
        ]

    def __str__(self) -> str:
        return f"external id {self.pk}"
