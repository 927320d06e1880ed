"""Inviting someone to a role by address, and taking the place that was offered.

Nothing here says whether there is an account for an address: the invitation is made and the mail is sent either way.
"""

import hashlib
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from midline.actions.mails import mail
from midline.actions.organisations import ROLES_OF, found_household, give_hat
from midline.actions.refusals import need
from midline.actions.standings import begin_guardianship, begin_helping, check_beside, terms_of
from midline.core.access import FAMILY, HELPER, Office, check_run
from midline.records import audit, wall
from midline.records.models import Invitation, Membership, Organisation, Person
from midline.records.queries.children import NotThere, purpose_of
from midline.records.queries.invitations import digest_of_token, open_invitations
from midline.records.queries.memberships import Acting, as_acting
from midline.records.queries.organisations import runs
from midline.wording import say

LASTS = timedelta(days=14)
"""How long a link can be opened."""
BESIDE = FAMILY | {HELPER}
"""Roles that are offered beside one child."""
Link = Callable[[str], str]
"""The full address of a token's page."""


@dataclass(frozen=True)
class NewAccount:
    """What someone who has no account yet says of themselves."""

    given_name: str
    family_name: str
    language: str
    password: str


@transaction.atomic
def invite(
    *, by: Acting, organisation: uuid.UUID, email: str, role: str, language: str, today: date, link: Link | None
) -> str:
    """Offer a role to an address; gives the token of the link. The same offer made again replaces the one before.

    `link` None sends no mail: for a made-up county, whose people have no mailbox.
    """
    check_run(by.role, same_organisation=runs(by, organisation), office=Office.INVITE)
    place = Organisation.objects.get(pk=organisation)
    need(role in ROLES_OF[place.kind], "role", "forms.role_not_here", {"role": role})
    same = Invitation.objects.filter(organisation=place, role=role, email=clean(email))
    before = same.filter(accepted_at=None, withdrawn_at=None).select_for_update().first()
    row, token = make_offer(
        inviter=by, organisation=place, role=role, email=email, language=language, today=today, link=link, before=before
    )
    audit.note(by, "invite", why="oversight", about=row.pk, about_kind="invitation", more={"role": role})
    return token


def make_offer(
    *,
    inviter: Acting,
    organisation: Organisation,
    role: str,
    email: str,
    language: str,
    today: date,
    link: Link | None,
    before: Invitation | None = None,
) -> tuple[Invitation, str]:
    """The invitation and its token, for an action that checked; `before` is the one replaced."""
    need(language in {"en", "es"}, "language", "forms.choose_one")
    need(_is_address(email), "email", "forms.address_needed")
    token = secrets.token_urlsafe(32)
    row = before or Invitation(organisation=organisation, role=role, email=clean(email))
    row.language = language
    _send(row, token, inviter, today, link)
    return row, token


def clean(email: str) -> str:
    """The address as it is kept."""
    return email.strip().lower()


@transaction.atomic
def send_again(*, by: Acting, invitation: uuid.UUID, today: date, link: Link | None) -> str:
    """A new link for an offer that still stands; the old link opens nothing from now on."""
    row = _own(by, invitation, today)
    token = secrets.token_urlsafe(32)
    _send(row, token, by, today, link)
    _note(by, "invite_again", row)
    return token


@transaction.atomic
def withdraw(*, by: Acting, invitation: uuid.UUID, today: date) -> None:
    """Take an offer back; its link opens nothing from now on."""
    row = _own(by, invitation, today)
    row.withdrawn_at = timezone.now()
    row.save(update_fields=["withdrawn_at"])
    _note(by, "withdraw_invitation", row)


def _note(by: Acting, action: str, row: Invitation) -> None:
    terms = terms_of(row)
    subject = terms.chart_id if terms else None
    audit.note(by, action, why=purpose_of(by), subject=subject, about=row.pk, about_kind="invitation")


@transaction.atomic
def accept(
    *,
    token: str,
    today: date,
    person: uuid.UUID | None = None,
    new: NewAccount | None = None,
    agency: uuid.UUID | None = None,
) -> Acting:
    """Take the place that a link offers, as the person signed in or with a new account; the link is used up.

    Who holds the link has read the mail that was sent to the address: that is the right to it. An account that is
    there already is never taken over by a link; its owner signs in first. `agency` names an agency of the person's own,
    where they serve this place through it.
    """
    row = open_invitations(today).select_for_update(of=("self",)).filter(token_digest=digest_of_token(token)).first()
    if row is None:
        raise NotThere
    who = Person.objects.get(pk=person) if person is not None else _new_person(row.email, new)
    hat, subject = _hat(row, who, today)
    if agency is not None:
        lent = Membership.objects.filter(person=who, organisation=agency, organisation__kind="agency", ends=None)
        need(lent.exists() and row.organisation.kind in {"district", "school"}, "agency", "forms.choose_one")
        Membership.objects.filter(pk=hat.id).update(agency=agency)
    row.accepted_as_id, row.accepted_at = hat.id, timezone.now()
    row.save(update_fields=["accepted_as", "accepted_at"])
    # Whoever opens a link acts as nobody, or under another hat; the place is taken under the new one.
    with wall.acting_as(hat.id, today):
        audit.note(hat, "accept_invitation", why="setup", subject=subject, about=row.pk, about_kind="invitation")
    return as_acting(Membership.objects.select_related("person", "organisation").get(pk=hat.id))


def _hat(row: Invitation, who: Person, today: date) -> tuple[Acting, uuid.UUID | None]:
    """The hat that the offer gives, in the organisation or at home beside a child; and the chart of that child."""
    if row.role not in BESIDE:
        return give_hat(person=who, organisation=row.organisation, role=row.role, today=today, by=None), None
    chart = begin_helping(row, who, today) if row.role == HELPER else begin_guardianship(row, who, today)
    hat = found_household(person=who, state=row.organisation.state, today=today, role=row.role)
    return hat, chart


def _new_person(email: str, new: NewAccount | None) -> Person:
    need(new is not None, "given_name", "forms.needed")
    assert new is not None
    need(bool(new.given_name.strip()), "given_name", "forms.needed")
    need(bool(new.family_name.strip()), "family_name", "forms.needed")
    known = Person.objects.select_for_update().filter(email=email).first()
    # A roster may have brought the person without a password; someone who has one signs in with it.
    need(known is None or not known.has_usable_password(), "", "forms.sign_in_first")
    row = known or Person(email=email)
    row.given_name, row.family_name = new.given_name.strip(), new.family_name.strip()
    row.language, row.password = new.language, make_password(new.password)
    row.save()
    return row


def _own(by: Acting, invitation: uuid.UUID, today: date) -> Invitation:
    """An offer that still stands, which `by` may make."""
    row = Invitation.objects.select_for_update().filter(pk=invitation, accepted_at=None, withdrawn_at=None).first()
    if row is None:
        raise NotThere
    if row.role in BESIDE:
        check_beside(by, row, today)
    else:
        check_run(by.role, same_organisation=runs(by, row.organisation_id), office=Office.INVITE)
    return row


def _send(row: Invitation, token: str, by: Acting, today: date, link: Link | None) -> None:
    row.invited_by_id = by.id
    row.token_digest = hashlib.sha256(token.encode()).hexdigest()
    row.sent_on, row.expires_on = today, today + LASTS
    row.save()
    if link is not None:
        params: dict[str, object] = {
            "inviter": by.person_name,
            "place": row.organisation.name,
            "role": say(f"mails.role_{row.role}", {}, row.language),
            "link": link(token),
            "day": row.expires_on,
        }
        mail(row.email, "invitation", params, row.language)


def _is_address(email: str) -> bool:
    try:
        validate_email(email.strip())
    except ValidationError:
        return False
    return len(email) <= 254
