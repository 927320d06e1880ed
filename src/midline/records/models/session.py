"""A session: planned, then what happened, with its note."""

from django.db import models

from midline.records.models.base import Misfilable, Record


class Appointment(Record):
    """A session that is to come: when, where, for how long, with whom."""

    personal = ("case",)
    plain = ("id", "membership", "on", "at", "minutes", "environment", "cancelled_on", "grouping")

    case = models.ForeignKey("records.Case", on_delete=models.PROTECT, related_name="appointments")
    membership = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="appointments")
    on = models.DateField()
    at = models.TimeField()
    minutes = models.PositiveSmallIntegerField()
    environment = models.CharField(max_length=16)
    grouping = models.CharField(max_length=10, default="individual")
    cancelled_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["membership", "on", "at"], name="appointment_by_day")]

    def __str__(self) -> str:
        return f"appointment {self.pk}"


class Session(Misfilable):
    """What was done, or why not. A signed one is never edited: an addendum points to it with `amends`.

    `begun_by` wrote the draft that `author` finished, where those are two.
    """

    personal = ("case", "note", "reason", "author", "begun_by", "appointment", "misfiled_why")
    plain = (
        "id",
        "kind",
        "on",
        "minutes",
        "environment",
        "grouping",
        "attendance",
        "status",
        "signed_at",
        "amends",
        "recorded_at",
        "misfiled_at",
        "misfiled_by",
    )

    class Kind(models.TextChoices):
        DIRECT = "direct"
        PUSH_IN = "push_in"
        CONSULT = "consult"
        EVALUATION = "evaluation"

    class Attendance(models.TextChoices):
        HELD = "held"
        CHILD_ABSENT = "child_absent"
        THERAPIST_ABSENT = "therapist_absent"
        CHILD_REFUSED = "child_refused"
        SCHOOL_EVENT = "school_event"
        CLOSED = "closed"
        CANCELLED = "cancelled"

    class Status(models.TextChoices):
        DRAFT = "draft"
        SIGNED = "signed"

    case = models.ForeignKey("records.Case", on_delete=models.PROTECT, related_name="sessions")
    appointment = models.ForeignKey(
        "records.Appointment", on_delete=models.PROTECT, null=True, blank=True, related_name="sessions"
    )
    kind = models.CharField(max_length=10, choices=Kind)
    on = models.DateField()
    minutes = models.PositiveSmallIntegerField()
    environment = models.CharField(max_length=16)
    grouping = models.CharField(max_length=10, default="individual")
    attendance = models.CharField(max_length=16, choices=Attendance)
    reason = models.CharField(max_length=300, blank=True)
    note = models.TextField(max_length=8000, blank=True)
    status = models.CharField(max_length=6, choices=Status)
    author = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    begun_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    signed_at = models.DateTimeField(null=True, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    amends = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="addenda", db_index=False
    )

    class Meta:
        indexes = [
            models.Index(fields=["case", "on"], name="session_by_case_and_day"),
            # Most sessions amend nothing; SQLite would take an index that held those too for a short way to them.
            models.Index(fields=["amends"], condition=models.Q(amends__isnull=False), name="session_by_amended"),
        ]
        constraints = [
            models.CheckConstraint(
                name="session_signed_with_its_time",
                condition=models.Q(status="signed", signed_at__isnull=False)
                | models.Q(status="draft", signed_at__isnull=True),
            ),
            models.UniqueConstraint(
                name="session_once_an_appointment",
                fields=["appointment"],
                condition=models.Q(amends__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"session {self.pk}"
