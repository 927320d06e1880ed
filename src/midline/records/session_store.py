"""Sessions as Django keeps them, in a table that also says whose each is, since when and on what."""

import uuid
from datetime import UTC, datetime
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.db import OperationalError

from midline.records.models import SignIn
from midline.records.models.base import new_id

BEGAN, SEEN, DEVICE, HANDLE = "began", "seen", "device", "handle"
"""What `web.sessions` keeps in a session: seconds since 1970, twice, words for the browser, and a name to end it by."""


def new_handle() -> str:
    """A name by which a session is ended; it opens nothing."""
    return str(new_id())


class SessionStore(DatabaseSessions):
    """Django's own, with the columns beside its data."""

    @classmethod
    def get_model_class(cls) -> type[SignIn]:
        """The table."""
        return SignIn

    def create_model_instance(self, data: dict[str, Any]) -> SignIn:
        """A row of what the session holds."""
        row = super().create_model_instance(data)
        assert isinstance(row, SignIn)
        person = data.get(SESSION_KEY)
        row.person = uuid.UUID(person) if person else None
        row.device = str(data.get(DEVICE, ""))[:60]
        row.began_at, row.seen_at = _moment(data.get(BEGAN)), _moment(data.get(SEEN))
        if HANDLE in data:
            row.handle = uuid.UUID(data[HANDLE])
        return row

    def save(self, must_create: bool = False) -> None:
        """A database that is locked or full is told as that, not as a session that went away meanwhile."""
        try:
            super().save(must_create)
        except UpdateError as error:
            if isinstance(error.__context__, OperationalError):
                raise error.__context__ from error.__context__.__cause__
            raise


def _moment(seconds: object) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int) else None
