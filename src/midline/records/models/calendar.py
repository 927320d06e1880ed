"""A district's school years and their closings, versioned: a date once told can be explained by its calendar."""

from django.db import models

from midline.records.models.base import Record, ordered


class SchoolYear(Record):
    """The first and last day of instruction of one year in one organisation, as of one version of its calendar."""

    personal = ()
    plain = ("id", "organisation", "first_day", "last_day", "version", "superseded_at")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="school_years")
    first_day = models.DateField()
    last_day = models.DateField()
    version = models.PositiveIntegerField(default=1)
    superseded_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("first_day", "last_day", "school_year_dates_in_order"),
            models.UniqueConstraint(
                name="school_year_once",
                fields=["organisation", "first_day"],
                condition=models.Q(superseded_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first_day} to {self.last_day}"


class Closing(Record):
    """Days without school, first and last included."""

    personal = ()
    plain = ("id", "year", "name", "first", "last")

    year = models.ForeignKey("records.SchoolYear", on_delete=models.CASCADE, related_name="closings")
    name = models.CharField(max_length=100)
    first = models.DateField()
    last = models.DateField()

    class Meta:
        constraints = [ordered("first", "last", "closing_dates_in_order")]

    def __str__(self) -> str:
        return self.name
