"""Offers of a place that can still be taken, found by their link."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from midline.core.access import FAMILY, HELPER
from midline.records import wall
from midline.records.models import GuardianOffer, HelperOffer, Invitation, Membership, Person
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting, as_acting, hats_of, in_force


def digest_of_token(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def open_invitations(today: date) -> QuerySet[Invitation]:
    """Offers that were neither taken nor withdrawn and whose last day has not passed."""
    standing = Invitation.objects.filter(accepted_at=None, withdrawn_at=None, expires_on__gte=today)
    return standing.select_related("organisation", "invited_by__person", "invited_by__organisation")


@dataclass(frozen=True)
class Offer:
    """What the page of a link says."""

    place: str
    kind: str
    role: str
    inviter: str
    language: str
    until: date
    child: str = ""
    """The child's first name, where the place is beside one child: the mail was sent for this child."""


def offer_of(token: str, today: date) -> Offer | None:
    """The offer behind a link; None for any link that opens nothing, whatever the reason."""
    row = open_invitations(today).filter(token_digest=digest_of_token(token)).first()
    if row is None:
        return None
    inviter = row.invited_by.person.get_full_name()
    place, child = row.organisation, ""
    if row.role in FAMILY | {HELPER}:
        try:
            child = _first_name(row, today)
        except NotThere:
            return None
    return Offer(place.name, place.kind, row.role, inviter, row.language, row.expires_on, child)


def giver_of(row: Invitation, today: date) -> Acting:
    """The one who offers a place; NotThere once their own is over, so that nobody's word outlasts their standing."""
    giver = Membership.objects.filter(in_force(today), pk=row.invited_by_id).select_related("person", "organisation")
    found = giver.first()
    if found is None:
        raise NotThere
    return as_acting(found)


def _first_name(row: Invitation, today: date) -> str:
    """What the child is called whom the place is beside. It was sent for this child, under the giver's hat."""
    giver = giver_of(row, today)
    with wall.acting_as(giver.id, today):
        offer = (
            HelperOffer.objects.select_related("chart").filter(invitation=row).first()
            or GuardianOffer.objects.select_related("chart").filter(invitation=row).first()
        )
        chart = offer.chart if offer else None
        if chart is None:
            raise NotThere
        return chart.preferred_name or chart.given_name


def agencies_of(person_id: uuid.UUID, today: date) -> tuple[Acting, ...]:
    """The agencies that someone works for today."""
    return tuple(hat for hat in hats_of(person_id, today) if hat.organisation_kind == "agency")


def account_of(person_id: uuid.UUID) -> Person:
    """The account to sign in once a place was taken."""
    return Person.objects.get(pk=person_id)
