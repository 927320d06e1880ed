"""A hat: what one person is in one organisation."""

from django.db import models

from midline.records.models.base import Record, ordered


class Membership(Record):
    """A person's role in an organisation from a day until a day. `by` is a Membership everywhere.

    The organisation of family is the household, and that of an interpreter or advocate ("helper") theirs. A therapist
    who serves a district through an agency has the district's hat, and `agency` says through whom; the agency itself
    sees no child. Rows are ended, never removed, since notes and audit point to them.
    """

    personal = ("person",)
    plain = ("id", "organisation", "role", "agency", "starts", "ends")

    class Role(models.TextChoices):
        SCHOOL_OT = "school_ot"
        SCHOOL_OTA = "school_ota"
        CLINIC_OT = "clinic_ot"
        CLINIC_OTA = "clinic_ota"
        TEACHER = "teacher"
        CASE_MANAGER = "case_manager"
        DIRECTOR = "director"
        FRONT_DESK = "front_desk"
        GUARDIAN = "guardian"
        ADULT_STUDENT = "adult_student"
        HELPER = "helper"

    person = models.ForeignKey("records.Person", on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role)
    agency = models.ForeignKey(
        "records.Organisation", on_delete=models.PROTECT, null=True, blank=True, related_name="placements"
    )
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("starts", "ends", "membership_dates_in_order"),
            models.UniqueConstraint(
                name="membership_once_at_a_time",
                fields=["person", "organisation", "role"],
                condition=models.Q(ends__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} at {self.organisation_id}"
