"""What a family asks of a record, and how it was answered."""

from django.db import models

from midline.records.models.base import Record, ordered


class RecordsRequest(Record):
    """A rights-holder's request: to have the record (access), to have something changed (amend), or destroyed.

    `what` is what they ask about and `instead` what should stand there, in their words; `outcome` is empty while it
    waits. A destruction is decided first ("given") and done after a second question; `done_at` says when.
    """

    personal = ("chart", "asked_by", "what", "instead", "reasons", "extended_why")
    plain = ("id", "kind", "asked_on", "extended_to", "outcome", "decided_on", "decided_by", "done_at")

    class Kind(models.TextChoices):
        ACCESS = "access"
        AMEND = "amend"
        DESTROY = "destroy"

    class Outcome(models.TextChoices):
        GIVEN = "given"
        REFUSED = "refused"
        WITHDRAWN = "withdrawn"

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="requests")
    kind = models.CharField(max_length=8, choices=Kind)
    asked_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    asked_on = models.DateField()
    what = models.TextField(max_length=2000, blank=True)
    instead = models.TextField(max_length=2000, blank=True)
    extended_to = models.DateField(null=True, blank=True)
    extended_why = models.CharField(max_length=300, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)
    reasons = models.TextField(max_length=2000, blank=True)
    decided_on = models.DateField(null=True, blank=True)
    decided_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["chart", "outcome"], name="request_by_chart")]
        constraints = [
            ordered("asked_on", "decided_on", "request_dates_in_order"),
            models.CheckConstraint(
                name="request_decided_by_someone",
                condition=models.Q(outcome="", decided_on__isnull=True, decided_by__isnull=True)
                | (~models.Q(outcome="") & models.Q(decided_on__isnull=False, decided_by__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"request {self.pk}"


class Statement(Record):
    """A family’s statement of disagreement with a refusal: it goes with the record (34 CFR 300.620).

    `about` is what they had asked to change. It stands here too, with the chart, since everyone who reads the record
    reads the statement, and only those who deal with the request read the request.
    """

    personal = ("chart", "request", "about", "words", "by")
    plain = ("id", "on")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="statements")
    request = models.OneToOneField("records.RecordsRequest", on_delete=models.PROTECT, related_name="statement")
    about = models.TextField(max_length=2000, blank=True)
    words = models.TextField(max_length=4000)
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    on = models.DateField()

    def __str__(self) -> str:
        return f"statement {self.pk}"
