"""Where a person is signed in."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from midline.records.models import SignIn


@dataclass(frozen=True)
class SignedInAt:
    """One browser: what it is called, since when it is signed in, when it was last used, and whether it is this one."""

    handle: uuid.UUID
    device: str
    began_at: datetime | None
    seen_at: datetime | None
    here: bool


def signed_in_places(person: uuid.UUID, session_key: str | None) -> list[SignedInAt]:
    """Every browser in which this person is signed in, the one that asks first, then the latest used."""
    rows = SignIn.objects.filter(person=person, expire_date__gt=timezone.now()).order_by("-seen_at", "session_key")
    found = [
        SignedInAt(row.handle, row.device, row.began_at, row.seen_at, row.session_key == session_key) for row in rows
    ]
    return sorted(found, key=lambda one: not one.here)
