"""A class, who teaches it and who sits in it."""

from django.db import models

from midline.records.models.base import Record, ordered


class Classroom(Record):
    """A class of a school."""

    personal = ()
    plain = ("id", "school", "title", "starts", "ends")

    school = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="classrooms")
    title = models.CharField(max_length=200)
    starts = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.title


class Teaching(Record):
    """A teacher of a class, from a day until a day."""

    personal = ()
    plain = ("id", "classroom", "membership", "starts", "ends")

    classroom = models.ForeignKey("records.Classroom", on_delete=models.PROTECT, related_name="teachings")
    membership = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="teachings")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "teaching_dates_in_order")]

    def __str__(self) -> str:
        return f"teaching {self.pk}"


class Enrolment(Record):
    """A child in a class, from a day until a day."""

    personal = ("chart",)
    plain = ("id", "classroom", "starts", "ends")

    classroom = models.ForeignKey("records.Classroom", on_delete=models.PROTECT, related_name="enrolments")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="enrolments")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "enrolment_dates_in_order")]

    def __str__(self) -> str:
        return f"enrolment {self.pk}"
