"""What people say is wrong in the law tables, who looks at it, and what is published of the answer."""

from django.db import models

from midline.records.models.base import Record, ordered


class LawReviewer(Record):
    """Someone whom the installation named to look at reports, from a day on and until they are let go."""

    personal = ("person",)
    plain = ("id", "starts", "ends")

    person = models.ForeignKey("records.Person", on_delete=models.PROTECT, related_name="+")
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("starts", "ends", "law_reviewer_dates_in_order"),
            models.UniqueConstraint(name="law_reviewer_once", fields=["person"], condition=models.Q(ends__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"reviewer {self.pk}"


class LawReport(Record):
    """Somebody says that a rule of a jurisdiction is wrong. Nothing of a child belongs in it, and the form says so.

    `rule` is a rule's id or the name of a table on doctor's orders. `wrong`, `read_where` and `answer_to` are theirs
    and published nowhere; `answer_to` is emptied when the report is decided. Who holds the link whose digest is kept
    sees how it stands. It is received, then checked by someone, then decided, which a `LawCorrection` tells.
    """

    personal = ("wrong", "read_where", "answer_to")
    plain = (
        "id",
        "jurisdiction",
        "rule",
        "version",
        "language",
        "token_digest",
        "received_at",
        "checker",
        "checked_from",
    )

    jurisdiction = models.CharField(max_length=2)
    rule = models.CharField(max_length=60)
    version = models.CharField(max_length=16)
    """Of the law tables, as the reporter saw them."""
    language = models.CharField(max_length=2)
    wrong = models.TextField(max_length=1000)
    read_where = models.CharField(max_length=300)
    answer_to = models.CharField(max_length=200, blank=True)
    token_digest = models.CharField(max_length=64, unique=True)
    received_at = models.DateTimeField(auto_now_add=True)
    checker = models.ForeignKey("records.Membership", on_delete=models.PROTECT, null=True, related_name="+")
    checked_from = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["received_at"], name="law_report_by_day")]
        constraints = [
            models.CheckConstraint(
                name="law_report_checked_by_someone",
                condition=models.Q(checker__isnull=True, checked_from__isnull=True)
                | models.Q(checker__isnull=False, checked_from__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"law report {self.pk}"


class LawCorrection(Record):
    """What was decided about a report, in the reviewer's words, as it stands on the page of the jurisdiction.

    `version_before` and `version_after` are the law tables' at the time of the report and of the decision: a rule was
    corrected only if they differ.
    """

    personal = ()
    plain = (
        *("id", "report", "jurisdiction", "rule", "outcome", "told_en", "told_es"),
        *("version_before", "version_after", "decided_on", "decided_by"),
    )

    class Outcome(models.TextChoices):
        CORRECTED = "corrected"
        NOT_AN_ERROR = "not_an_error"
        COULD_NOT_CHECK = "could_not_check"

    report = models.OneToOneField("records.LawReport", on_delete=models.PROTECT, related_name="decision")
    jurisdiction = models.CharField(max_length=2)
    rule = models.CharField(max_length=60)
    outcome = models.CharField(max_length=16, choices=Outcome)
    told_en = models.TextField(max_length=1000)
    told_es = models.TextField(max_length=1000, blank=True)
    version_before = models.CharField(max_length=16)
    version_after = models.CharField(max_length=16)
    decided_on = models.DateField()
    decided_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["jurisdiction", "decided_on"], name="law_correction_by_place")]
        constraints = [
            models.CheckConstraint(
                name="law_corrected_in_the_tables",
                condition=~models.Q(outcome="corrected") | ~models.Q(version_before=models.F("version_after")),
            ),
        ]

    def __str__(self) -> str:
        return f"law correction {self.pk}"
