"""A plan (an IEP's OT part, a 504 plan, a plan of care) and the services it names."""

from django.db import models

from midline.records.models.base import Record, ordered


class Plan(Record):
    """What was agreed, as of one fact (`iep_agreed`, `plan_agreed`, `plan_sent`)."""

    personal = ("present_levels",)
    plain = ("id", "fact", "starts", "ends")

    fact = models.OneToOneField("records.Fact", on_delete=models.PROTECT, related_name="plan")
    present_levels = models.TextField(blank=True)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "plan_dates_in_order")]

    def __str__(self) -> str:
        return f"plan {self.pk}"


class Service(Record):
    """One line of a plan: how (delivery, grouping, approach), how much (minutes each period), where, from, until.

    34 CFR 300.320(a)(7) asks for the start, frequency, location and duration of each service.
    """

    personal = ()
    plain = ("id", "plan", "delivery", "grouping", "approach", "minutes", "per", "environment", "starts", "ends")

    class Delivery(models.TextChoices):
        DIRECT = "direct"
        PUSH_IN = "push_in"
        CONSULT = "consult"

    class Grouping(models.TextChoices):
        INDIVIDUAL = "individual"
        GROUP = "group"

    class Per(models.TextChoices):
        WEEK = "week"
        MONTH = "month"
        TERM = "term"
        YEAR = "year"

    plan = models.ForeignKey("records.Plan", on_delete=models.PROTECT, related_name="services")
    delivery = models.CharField(max_length=10, choices=Delivery)
    grouping = models.CharField(max_length=10, choices=Grouping)
    approach = models.CharField(max_length=60, blank=True)
    minutes = models.PositiveIntegerField()
    per = models.CharField(max_length=5, choices=Per)
    environment = models.CharField(max_length=16)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [ordered("starts", "ends", "service_dates_in_order")]

    def __str__(self) -> str:
        return f"service {self.pk}"
