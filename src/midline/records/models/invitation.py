"""A place in an organisation that is offered to an address."""

from django.db import models

from midline.records.models.base import Record, ordered


class Invitation(Record):
    """A role offered to an address until a day, by a link that opens once. Only the digest of its token is kept.

    One to family or to a helper offers a place beside one child; which child and on what terms, its `GuardianOffer` or
    `HelperOffer` says, since this table is open to whoever holds a link.
    Sent again, it has a new token and the old link opens nothing. Accepted, it names the membership that came of it.
    """

    personal = ("email", "token_digest")
    plain = (
        "id",
        "organisation",
        "role",
        "language",
        "invited_by",
        "sent_on",
        "expires_on",
        "accepted_as",
        "accepted_at",
        "withdrawn_at",
    )

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="invitations")
    role = models.CharField(max_length=16)
    email = models.EmailField()
    language = models.CharField(max_length=2, default="en")
    token_digest = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    sent_on = models.DateField()
    expires_on = models.DateField()
    accepted_as = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("sent_on", "expires_on", "invitation_dates_in_order"),
            models.CheckConstraint(
                name="invitation_accepted_by_someone",
                condition=models.Q(accepted_as__isnull=True, accepted_at__isnull=True)
                | models.Q(accepted_as__isnull=False, accepted_at__isnull=False),
            ),
            models.CheckConstraint(
                name="invitation_withdrawn_or_accepted",
                condition=models.Q(accepted_at__isnull=True) | models.Q(withdrawn_at__isnull=True),
            ),
            models.UniqueConstraint(
                name="invitation_once",
                fields=["organisation", "role", "email"],
                condition=models.Q(accepted_at__isnull=True, withdrawn_at__isnull=True)
                & ~models.Q(role__in=["guardian", "adult_student", "helper"]),
            ),
        ]

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class GuardianOffer(Record):
    """The rights that an invitation offers over its chart, with the paper that was seen for them, by whom and when."""

    personal = ("chart", "relation", "evidence")
    plain = ("id", "invitation", "educational", "medical", "evidence_kind", "seen_on", "document", "verified_by")

    invitation = models.OneToOneField("records.Invitation", on_delete=models.PROTECT, related_name="guardian_offer")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="+")
    relation = models.CharField(max_length=40)
    educational = models.BooleanField()
    medical = models.BooleanField()
    evidence_kind = models.CharField(max_length=24)
    evidence = models.CharField(max_length=300)
    seen_on = models.DateField()
    document = models.ForeignKey("records.Document", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    verified_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"guardian offer {self.pk}"


class HelperOffer(Record):
    """What an invitation lets a helper see of its chart (kinds parted by spaces), and until which moment."""

    personal = ("chart", "work")
    plain = ("id", "invitation", "kinds", "ends_at", "named_by")

    invitation = models.OneToOneField("records.Invitation", on_delete=models.PROTECT, related_name="helper_offer")
    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="+")
    work = models.CharField(max_length=12)
    kinds = models.CharField(max_length=300)
    ends_at = models.DateTimeField()
    named_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"helper offer {self.pk}"
