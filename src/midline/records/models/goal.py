"""What the child is to be able to do, and how it goes."""

from django.db import models

from midline.records.models.base import Misfilable, Record, ordered


class Goal(Record):
    """A goal in one occupation, in the field's words and in plain ones, with its measure, baseline and target.

    `measure` is "level" (participation, 1 to 5) or "trials" (k of n); baseline and target are in that measure's units,
    a level or a percentage of trials. `environments` is where it is worked on, parted by spaces.
    """

    personal = ("text", "plain_text", "baseline", "target")
    plain = ("id", "case", "occupation", "environments", "measure", "starts", "ends", "owner", "outcome", "supersedes")

    class Measure(models.TextChoices):
        LEVEL = "level"
        TRIALS = "trials"

    case = models.ForeignKey("records.Case", on_delete=models.PROTECT, related_name="goals")
    occupation = models.CharField(max_length=32)
    environments = models.CharField(max_length=120)
    text = models.TextField(max_length=2000)
    plain_text = models.TextField(max_length=2000, blank=True)
    measure = models.CharField(max_length=8, choices=Measure)
    baseline = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    target = models.DecimalField(max_digits=6, decimal_places=2, null=True, blank=True)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)
    owner = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=16, blank=True)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )

    class Meta:
        constraints = [ordered("starts", "ends", "goal_dates_in_order")]

    def __str__(self) -> str:
        return f"goal {self.pk}"


class Measurement(Misfilable):
    """One look at a goal: a level (1 to 5) or k successes of n trials, in one environment, on one day."""

    personal = ("goal", "level", "successes", "trials", "by", "session", "misfiled_why")
    plain = ("id", "environment", "on", "recorded_at", "supersedes", "misfiled_at", "misfiled_by")

    goal = models.ForeignKey("records.Goal", on_delete=models.PROTECT, related_name="measurements")
    environment = models.CharField(max_length=16)
    on = models.DateField()
    level = models.PositiveSmallIntegerField(null=True, blank=True)
    successes = models.PositiveSmallIntegerField(null=True, blank=True)
    trials = models.PositiveSmallIntegerField(null=True, blank=True)
    by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    session = models.ForeignKey(
        "records.Session", on_delete=models.PROTECT, null=True, blank=True, related_name="measurements"
    )
    recorded_at = models.DateTimeField(auto_now_add=True)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )

    class Meta:
        indexes = [models.Index(fields=["goal", "on"], name="measurement_by_goal_and_day")]
        constraints = [
            models.CheckConstraint(
                name="measurement_level_or_trials",
                condition=models.Q(level__range=(1, 5), successes__isnull=True, trials__isnull=True)
                | models.Q(level__isnull=True, trials__gte=1, successes__lte=models.F("trials")),
            )
        ]

    def __str__(self) -> str:
        return f"measurement {self.pk}"
