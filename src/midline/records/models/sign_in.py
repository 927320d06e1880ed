"""Where someone is signed in, and what is counted against guessing."""

from typing import ClassVar

from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models

from midline.records.models.base import new_id


class SignIn(AbstractBaseSession):
    """One browser, signed in or not. Who is signed in sees their own by `handle`, which opens nothing."""

    personal: ClassVar[tuple[str, ...]] = ("session_key", "session_data", "person", "device", "handle")
    plain: ClassVar[tuple[str, ...]] = ("expire_date", "began_at", "seen_at")

    handle = models.UUIDField(default=new_id, editable=False)
    # No foreign key: a session is let go of by itself, whatever becomes of the person.
    person = models.UUIDField(null=True, db_index=True)
    device = models.CharField(max_length=60, blank=True)
    began_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)

    objects: ClassVar[BaseSessionManager["SignIn"]] = BaseSessionManager()  # type: ignore[assignment]

    class Meta:
        db_table = "midline_session"

    def __str__(self) -> str:
        return f"session {self.handle}"


class Counted(models.Model):
    """A row of Django's cache in the database, shared by every process: how often something was tried of late.

    The columns are those that `django.core.cache.backends.db` asks for. Keys are digests.
    """

    personal: ClassVar[tuple[str, ...]] = ("cache_key", "value")
    plain: ClassVar[tuple[str, ...]] = ("expires",)

    cache_key = models.CharField(max_length=255, primary_key=True)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "midline_cache"

    def __str__(self) -> str:
        return "a count"
