"""Ending sessions: one's own, in this browser or in others."""

import uuid

from django.db import transaction

from midline.records.models import SignIn


@transaction.atomic
def end_sign_in(*, person: uuid.UUID, handle: uuid.UUID) -> int:
    """Sign this person out of one browser; how many ended. Another person's is not there."""
    return SignIn.objects.filter(person=person, handle=handle).delete()[0]


@transaction.atomic
def end_sign_ins(*, person: uuid.UUID, but: str | None = None) -> int:
    """Sign this person out everywhere, but for the session with this key; how many ended."""
    return SignIn.objects.filter(person=person).exclude(session_key=but or "").delete()[0]
