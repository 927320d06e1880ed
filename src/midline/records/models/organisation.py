"""A district, a school, a clinic, an agency or a household."""

from django.db import models

from midline.records.models.base import Record


class Organisation(Record):
    """Whoever keeps a file about a child. A school's `parent` is its district; a household stands alone.

    An agency lends its therapists to districts and keeps no file about any child.

    `state` is the two-letter code whose law it works under.
    """

    personal = ()
    plain = ("id", "kind", "name", "state", "parent")

    class Kind(models.TextChoices):
        DISTRICT = "district"
        SCHOOL = "school"
        CLINIC = "clinic"
        AGENCY = "agency"
        HOUSEHOLD = "household"

    kind = models.CharField(max_length=16, choices=Kind)
    name = models.CharField(max_length=200)
    state = models.CharField(max_length=2)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="children")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="organisation_parent_of_school_only",
                condition=models.Q(parent__isnull=True) | models.Q(kind="school"),
            )
        ]

    def __str__(self) -> str:
        return self.name
