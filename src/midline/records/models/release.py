"""A family's signed permission for an organisation to see kinds of record of another, and each look it allowed."""

from django.db import models

from midline.records.models.base import Record, ordered


class SignedForm(Record):
    """One form that a holder of rights signed; each direction that was ticked on it is a Release of its own.

    Names, birth date, relation and authority are as they stood at the signing. `authority`: the rights the signer held
    ("educational", "medical", parted by spaces). `event` names in words what ends it, beside the date of its releases.
    `statements` is the version of the statements that were shown, `language` the one they were shown in.
    """

    personal = ("child_name", "birth_date", "signed_by", "signer_name", "relation", "signature", "event")
    plain = ("id", "authority", "signed_at", "statements", "language")

    child_name = models.CharField(max_length=201)
    birth_date = models.DateField(null=True, blank=True)
    signed_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    signer_name = models.CharField(max_length=201)
    relation = models.CharField(max_length=40, blank=True)
    authority = models.CharField(max_length=40)
    signature = models.CharField(max_length=201)
    signed_at = models.DateTimeField()
    event = models.CharField(max_length=200, blank=True)
    statements = models.CharField(max_length=16)
    language = models.CharField(max_length=2)

    def __str__(self) -> str:
        return f"signed form {self.pk}"


class Release(Record):
    """One direction of a signed form: from one chart, to one organisation or to one person there (`only`).

    `kinds` of record, parted by spaces; records dated from `records_from` until `records_until`, either of them open.
    It holds from `signed_at` until just before `ends_at`, or until it was stopped. The names of the two organisations
    are as they stood at the signing.
    """

    personal = ("form", "chart", "signed_by", "purpose", "revoked_by")
    plain = (
        "id",
        "to",
        "only",
        "from_name",
        "to_name",
        "kinds",
        "records_from",
        "records_until",
        "signed_at",
        "ends_at",
        "revoked_at",
    )

    form = models.ForeignKey("records.SignedForm", on_delete=models.PROTECT, related_name="releases")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="releases")
    to = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="releases_to")
    only = models.ForeignKey("records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    from_name = models.CharField(max_length=200)
    to_name = models.CharField(max_length=200)
    kinds = models.CharField(max_length=300)
    purpose = models.CharField(max_length=300)
    records_from = models.DateField(null=True, blank=True)
    records_until = models.DateField(null=True, blank=True)
    signed_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    signed_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        indexes = [models.Index(fields=["chart", "to"], name="release_by_chart_and_reader")]
        constraints = [
            ordered("signed_at", "ends_at", "release_dates_in_order"),
            models.CheckConstraint(
                name="release_range_in_order",
                condition=models.Q(records_from__isnull=True)
                | models.Q(records_until__isnull=True)
                | models.Q(records_until__gte=models.F("records_from")),
            ),
            models.CheckConstraint(
                name="release_revoked_by_someone",
                condition=models.Q(revoked_at__isnull=True, revoked_by__isnull=True)
                | models.Q(revoked_at__isnull=False, revoked_by__isnull=False),
            ),
            models.UniqueConstraint(name="release_once_a_form_and_chart", fields=["form", "chart"]),
        ]

    def __str__(self) -> str:
        return f"release {self.pk}"


class Disclosure(Record):
    """One look that a release allowed: who, at what kinds, for what, when."""

    personal = ("release", "by")
    plain = ("id", "kinds", "why", "at")

    release = models.ForeignKey("records.Release", on_delete=models.PROTECT, related_name="disclosures")
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    kinds = models.CharField(max_length=300)
    why = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["release", "at"], name="disclosure_by_release")]

    def __str__(self) -> str:
        return f"disclosure {self.pk}"


class DisclosedRecord(Record):
    """Which record was opened in a look, where one was: a document or an evaluation. `row` is its id."""

    personal = ("disclosure", "row")
    plain = ("id", "kind")

    disclosure = models.ForeignKey("records.Disclosure", on_delete=models.PROTECT, related_name="records")
    kind = models.CharField(max_length=16)
    row = models.UUIDField()

    def __str__(self) -> str:
        return f"disclosed record {self.pk}"
