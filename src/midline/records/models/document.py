"""A paper of a child: its words, or a file kept under a name that says nothing."""

from django.db import models

from midline.records.models.base import Misfilable


class Document(Misfilable):
    """A document of one chart. A file lies in the documents folder under the row's id; its digest tells a change."""

    personal = ("chart", "title", "text", "file_name", "misfiled_why")
    plain = ("id", "kind", "media_type", "size", "sha256", "added_by", "added_at", "misfiled_at", "misfiled_by")

    chart = models.ForeignKey("records.Chart", on_delete=models.PROTECT, related_name="documents")
    kind = models.CharField(max_length=40)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    media_type = models.CharField(max_length=60, blank=True)
    size = models.PositiveIntegerField(default=0)
    sha256 = models.CharField(max_length=64, blank=True)
    added_by = models.ForeignKey("records.Membership", on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"document {self.pk}"
