"""Offers of a place that can still be taken, found by their link."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from midline.records.models import Invitation, Person
from midline.records.queries.memberships import Acting, hats_of


def digest_of_token(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def open_invitations(today: date) -> QuerySet[Invitation]:
    """Offers that were neither taken nor withdrawn and whose last day has not passed."""
    standing = Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_on__gte=today)
    return standing.select_related("organisation", "invited_by__person")


@dataclass(frozen=True)
class Offer:
    """What the page of a link says."""

    place: str
    kind: str
    role: str
    inviter: str
    language: str
    until: date


def offer_of(token: str, today: date) -> Offer | None:
    """The offer behind a link; None for any link that opens nothing, whatever the reason."""
    row = open_invitations(today).filter(token_digest=digest_of_token(token)).first()
    if row is None:
        return None
    inviter = row.invited_by.person.get_full_name()
    return Offer(row.organisation.name, row.organisation.kind, row.role, inviter, row.language, row.expires_on)


def agencies_of(person_id: uuid.UUID, today: date) -> tuple[Acting, ...]:
    """The agencies that someone works for today."""
    return tuple(hat for hat in hats_of(person_id, today) if hat.organisation_kind == "agency")


def account_of(person_id: uuid.UUID) -> Person:
    """The account to sign in once a place was taken."""
    return Person.objects.get(pk=person_id)
