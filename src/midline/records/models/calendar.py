"""A district's school years and their closings, versioned: a date once told can be explained by its calendar."""

from django.db import models

from midline.records.models.base import Record, ordered


class SchoolYear(Record):
    """The first and last day of instruction of one year in one organisation, as of one version of its calendar.

    A year of a school stands, for its children, in the place of the district's. `weekdays`: those with school, as
    digits (Monday 0). `why` is what changed with this version.
    """

    personal = ()
    plain = ("id", "organisation", "first_day", "last_day", "version", "superseded_at", "weekdays", "why", "made_at")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="school_years")
    first_day = models.DateField()
    last_day = models.DateField()
    version = models.PositiveIntegerField(default=1)
    superseded_at = models.DateTimeField(null=True, blank=True)
    weekdays = models.CharField(max_length=7, default="01234")
    why = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField(null=True, blank=True)

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
    """Days without school, first and last included; where `opens`, days with school whatever the rest says."""

    personal = ()
    plain = ("id", "year", "name", "first", "last", "opens")

    year = models.ForeignKey("records.SchoolYear", on_delete=models.CASCADE, related_name="closings")
    name = models.CharField(max_length=100)
    first = models.DateField()
    last = models.DateField()
    opens = models.BooleanField(default=False)

    class Meta:
        constraints = [ordered("first", "last", "closing_dates_in_order")]

    def __str__(self) -> str:
        return self.name


class Term(Record):
    """A semester or quarter of a year; nothing is counted by it."""

    personal = ()
    plain = ("id", "year", "name", "first", "last")

    year = models.ForeignKey("records.SchoolYear", on_delete=models.CASCADE, related_name="terms")
    name = models.CharField(max_length=100)
    first = models.DateField()
    last = models.DateField()

    class Meta:
        constraints = [ordered("first", "last", "term_dates_in_order")]

    def __str__(self) -> str:
        return self.name


class YearDraft(Record):
    """A school year as somebody wants it, before it is kept: what it is to be, and how far the work on it is.

    `plan` is the year, `beside` what stands beside it for checking: the lines it was copied from or read from.
    `counted_after` is the last case whose clocks were counted with it, `counted_at` when all were; `moved` how many
    dates move. Once kept (`saved_as`), `kept_after` is the last case whose rows were written anew, and `done_at` when
    all were. Cases are taken in the order of their ids, so that work that stopped goes on where it was.
    """

    personal = ()
    plain = (
        *("id", "organisation", "replaces", "plan", "beside", "why", "made_by", "made_at", "dropped_at"),
        *("cases", "counted", "counted_after", "counted_at", "moved", "saved_as", "kept", "kept_after", "done_at"),
    )

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="+")
    replaces = models.ForeignKey(
        "records.SchoolYear", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    plan = models.JSONField()
    beside = models.JSONField(default=dict)
    why = models.CharField(max_length=200, blank=True)
    made_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    dropped_at = models.DateTimeField(null=True, blank=True)
    cases = models.PositiveIntegerField(default=0)
    counted = models.PositiveIntegerField(default=0)
    counted_after = models.UUIDField(null=True, blank=True)
    counted_at = models.DateTimeField(null=True, blank=True)
    moved = models.PositiveIntegerField(default=0)
    saved_as = models.OneToOneField(
        "records.SchoolYear", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    kept = models.PositiveIntegerField(default=0)
    kept_after = models.UUIDField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"year draft {self.pk}"


class MovedClock(Record):
    """One clock that a draft would move: its day before and after; None where no day could or can be told."""

    personal = ("case",)
    plain = ("id", "draft", "rule", "was", "becomes")

    draft = models.ForeignKey("records.YearDraft", on_delete=models.CASCADE, related_name="moved_clocks")
    case = models.ForeignKey("records.Case", on_delete=models.CASCADE, related_name="+")
    rule = models.CharField(max_length=60)
    was = models.DateField(null=True, blank=True)
    becomes = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(name="moved_clock_once", fields=["draft", "case", "rule"])]

    def __str__(self) -> str:
        return f"moved clock {self.pk}"
