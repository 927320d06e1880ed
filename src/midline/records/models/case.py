"""One programme for one child in one chart, and the dated facts it is made of."""

from django.db import models

from midline.records.models.base import Misfilable, Record


class Case(Record):
    """A run through one programme (iep, section_504, mtss, clinic, early_intervention). Where it stands is computed."""

    personal = ("chart",)
    plain = ("id", "programme", "opened_on", "opened_by")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="cases")
    programme = models.CharField(max_length=20)
    opened_on = models.DateField()
    opened_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"case {self.pk}"


class Fact(Misfilable):
    """Something that happened, on a day, with who recorded it and its document. Superseded, never edited.

    A fact superseded by nothing but withdrawn (recorded on the wrong child, say) has a successor with `withdrawn`.
    """

    personal = ("case", "note", "document", "misfiled_why")
    plain = (
        "id",
        "kind",
        "on",
        "about",
        "form",
        "signed_on",
        "recorded_by",
        "recorded_at",
        "supersedes",
        "withdrawn",
        "why",
        "misfiled_at",
        "misfiled_by",
    )

    case = models.ForeignKey("records.Case", on_delete=models.PROTECT, related_name="facts")
    kind = models.CharField(max_length=40)
    on = models.DateField()
    about = models.CharField(max_length=20, blank=True)
    form = models.CharField(max_length=10, blank=True)
    signed_on = models.DateField(null=True, blank=True)
    note = models.TextField(max_length=4000, blank=True)
    document = models.ForeignKey(
        "records.Document", on_delete=models.PROTECT, null=True, blank=True, related_name="facts"
    )
    recorded_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )
    withdrawn = models.BooleanField(default=False)
    why = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [models.Index(fields=["case", "on"], name="fact_by_case_and_day")]
        constraints = [
            models.CheckConstraint(
                name="fact_signed_not_after_received",
                condition=models.Q(signed_on__isnull=True) | models.Q(signed_on__lte=models.F("on")),
            ),
            models.CheckConstraint(
                name="fact_correction_says_why", condition=models.Q(supersedes__isnull=True) | ~models.Q(why="")
            ),
        ]

    def __str__(self) -> str:
        return f"fact {self.pk}"
