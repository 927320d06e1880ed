"""What every table shares: an identifier made where the record is made, and a word on each field: personal or not."""

import uuid
from typing import ClassVar, Self, TypeVar

import uuid6
from django.db import models


def new_id() -> uuid.UUID:
    """A fresh UUIDv7: it sorts by time, and a note written offline uploads twice harmlessly."""
    return uuid.UUID(str(uuid6.uuid7()))


class Record(models.Model):
    """A row with a UUIDv7. Subclasses name each field in `personal` or in `plain`; a house test holds them to it."""

    personal: ClassVar[tuple[str, ...]] = ()
    """Fields that say something of one person or lead to them; they never reach a log, a snapshot or an error page."""
    plain: ClassVar[tuple[str, ...]] = ()
    """Fields that say nothing of one person."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)

    class Meta:
        abstract = True


T = TypeVar("T", bound=models.Model, covariant=True)


class Filed(models.Manager[T]):
    """The rows that stand in the right child's record. One put there by mistake is in `everything` alone."""

    def get_queryset(self) -> models.QuerySet[T]:
        """Without what was misfiled: no list, page or export that starts from `objects` can show it."""
        return super().get_queryset().filter(misfiled_at=None)


class Misfilable(Record):
    """A row that someone may have written into the wrong child's record. Then it is marked, with who, when and why,
    and written anew where it belongs; nobody who sees the wrong record sees it any longer.
    """

    misfiled_at = models.DateTimeField(null=True, blank=True, editable=False)
    misfiled_by = models.ForeignKey(
        "records.Membership", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    misfiled_why = models.CharField(max_length=300, blank=True, editable=False)

    objects: ClassVar[Filed[Self]] = Filed()
    everything: ClassVar[models.Manager[Self]] = models.Manager()

    class Meta:
        abstract = True


def ordered(first: str, last: str, name: str) -> models.CheckConstraint:
    """The database refuses a span whose end lies before its start."""
    return models.CheckConstraint(
        name=name, condition=models.Q(**{f"{last}__isnull": True}) | models.Q(**{f"{last}__gte": models.F(first)})
    )
