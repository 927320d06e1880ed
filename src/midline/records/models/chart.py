"""One organisation's file about one child, and what joins files into one family picture."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models, transaction

from midline.records.models.base import Record, ordered
from midline.records.models.name_word import FOUND_BY, NameWord, words_of


class ChartRows(models.QuerySet["Chart"]):
    """Charts, whose search words are kept with them however many are written at once."""

    def bulk_create(self, objs: Iterable["Chart"], *args: Any, **kwargs: Any) -> list["Chart"]:
        """Insert many, with the words that each is found by."""
        with transaction.atomic():
            made = super().bulk_create(objs, *args, **kwargs)
            NameWord.objects.bulk_create((word for chart in made for word in words_of(chart)), batch_size=2000)
        return made

    def update(self, **kwargs: Any) -> int:
        """Change many at once; a name or number is saved chart by chart instead, since its search words go with it."""
        if not kwargs.keys().isdisjoint(FOUND_BY):
            raise TypeError("save the chart: the words that it is found by go with it")
        return super().update(**kwargs)


class Chart(Record):
    """The identity that one organisation knows, and that organisation's alone. Charts are never merged.

    `organisation` is a district or a clinic; `school` is where in the district the child goes. `sex` is as recorded by
    the organisation (free text, may be empty); `home_language` a language tag; `grade` as the school writes it.
    `schooling`: how the child goes to school ("public", "private_or_home", "not_enrolled"), "" where nobody said.
    """

    personal = (
        "given_name",
        "family_name",
        "preferred_name",
        "birth_date",
        "sex",
        "home_language",
        "student_number",
        "grade",
        "schooling",
    )
    plain = ("id", "organisation", "school", "opened_on", "closed_on")

    organisation = models.ForeignKey("records.Organisation", on_delete=models.PROTECT, related_name="charts")
    school = models.ForeignKey(
        "records.Organisation", on_delete=models.PROTECT, related_name="school_charts", null=True, blank=True
    )
    given_name = models.CharField(max_length=100)
    family_name = models.CharField(max_length=100)
    preferred_name = models.CharField(max_length=100, blank=True)
    birth_date = models.DateField(null=True, blank=True)
    sex = models.CharField(max_length=32, blank=True)
    home_language = models.CharField(max_length=16, blank=True)
    student_number = models.CharField(max_length=64, blank=True)
    grade = models.CharField(max_length=16, blank=True)
    schooling = models.CharField(max_length=16, blank=True)
    opened_on = models.DateField()
    closed_on = models.DateField(null=True, blank=True)

    objects: ClassVar[models.Manager["Chart"]] = ChartRows.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "family_name", "given_name", "id"], name="chart_by_name"),
            models.Index(
                fields=["organisation", "school", "family_name", "given_name", "id"], name="chart_by_school_and_name"
            ),
            models.Index(fields=["organisation", "birth_date", "id"], name="chart_by_birth_date"),
        ]
        constraints = [ordered("opened_on", "closed_on", "chart_dates_in_order")]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the chart, and the words that it is found by."""
        changed = kwargs.get("update_fields")
        with transaction.atomic():
            super().save(*args, **kwargs)
            if changed is None or not set(FOUND_BY).isdisjoint(changed):
                NameWord.objects.filter(chart=self).delete()
                NameWord.objects.bulk_create(words_of(self))

    def called(self) -> str:
        """The name that the child goes by, then the family name."""
        return f"{self.preferred_name or self.given_name} {self.family_name}".strip()

    def __str__(self) -> str:
        return f"chart {self.pk}"


class ChartLink(Record):
    """Two charts about the same child, joined by a guardian of both; ended, never removed. Each chart stays whole."""

    personal = ("one", "other", "made_by")
    plain = ("id", "made_on", "ended_on")

    one = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="links_as_one")
    other = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="links_as_other")
    made_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    made_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            ordered("made_on", "ended_on", "chart_link_dates_in_order"),
            models.UniqueConstraint(
                name="chart_link_once", fields=["one", "other"], condition=models.Q(ended_on__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"
