"""What was tested and found. Made by the same action as its fact, so that they cannot disagree."""

from django.db import models

from midline.records.models.base import Record


class Evaluation(Record):
    """The areas agreed to be tested, the tools used and what was found, as of one `evaluation_completed` fact."""

    personal = ("areas", "tools", "findings")
    plain = ("id", "fact")

    fact = models.OneToOneField("records.Fact", on_delete=models.PROTECT, related_name="evaluation")
    areas = models.TextField(blank=True)
    tools = models.TextField(blank=True)
    findings = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"evaluation {self.pk}"
