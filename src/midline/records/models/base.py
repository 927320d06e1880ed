"""What every table shares: an identifier made where the record is made, and a word on each field: personal or not."""

import uuid
from typing import ClassVar

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


def ordered(first: str, last: str, name: str) -> models.CheckConstraint:
    """The database refuses a span whose end lies before its start."""
    return models.CheckConstraint(
        name=name, condition=models.Q(**{f"{last}__isnull": True}) | models.Q(**{f"{last}__gte": models.F(first)})
    )
