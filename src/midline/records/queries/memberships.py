"""Who someone is: the hats of a person, and the one they act under."""

import uuid
from dataclasses import dataclass
from datetime import date

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Q

from midline.core.access import FAMILY, HELPER
from midline.records.models import LawReviewer, Membership


@dataclass(frozen=True)
class Acting:
    """The membership someone acts under, with what pages and access need of it. `by` in every action and query."""

    id: uuid.UUID
    person_id: uuid.UUID
    person_name: str
    role: str
    organisation_id: uuid.UUID
    organisation_kind: str
    organisation_name: str
    state: str
    parent_id: uuid.UUID | None
    reviews: bool = False
    """Whether the installation named this person to look at reports; known of the hats of who is signed in."""

    @property
    def is_staff(self) -> bool:
        """Whether this hat is worn at work rather than as family or as someone who helps a family."""
        return self.role not in FAMILY | {HELPER}


def in_force(today: date, prefix: str = "") -> Q:
    """Rows whose span `starts`..`ends` holds today."""
    started = Q(**{f"{prefix}starts__lte": today})
    return started & (Q(**{f"{prefix}ends__isnull": True}) | Q(**{f"{prefix}ends__gte": today}))


def written_by(by: Acting) -> Q:
    """Rows whose `author` is this person in this place, in an earlier role too; never those of a hat worn elsewhere."""
    return Q(author=by.id) | Q(author__person=by.person_id, author__organisation=by.organisation_id)


def as_acting(membership: Membership) -> Acting:
    """The frozen form of a membership row fetched with its person and organisation."""
    organisation = membership.organisation
    return Acting(
        id=membership.pk,
        person_id=membership.person_id,
        person_name=membership.person.get_full_name(),
        role=membership.role,
        organisation_id=organisation.pk,
        organisation_kind=organisation.kind,
        organisation_name=organisation.name,
        state=organisation.state,
        parent_id=organisation.parent_id,
        reviews=getattr(membership, "reviews", False),
    )


def hats_of(person_id: uuid.UUID, today: date) -> tuple[Acting, ...]:
    """Every membership of a person in force today, work before family, then by name. One query."""
    named = LawReviewer.objects.filter(in_force(today), person=OuterRef("person"))
    rows = Membership.objects.filter(in_force(today), person_id=person_id).annotate(reviews=Exists(named))
    hats = [as_acting(row) for row in rows.select_related("person", "organisation")]
    return tuple(sorted(hats, key=lambda hat: (not hat.is_staff, hat.organisation_name, hat.role)))


def acting_for(person_id: uuid.UUID, chosen: str | None, today: date) -> tuple[Acting | None, tuple[Acting, ...]]:
    """The chosen hat, or the first, and the others; (None, ()) for someone who has none today."""
    hats = hats_of(person_id, today)
    if not hats:
        return None, ()
    acting = next((hat for hat in hats if str(hat.id) == chosen), hats[0])
    return acting, tuple(hat for hat in hats if hat is not acting)


def acting_of(membership_id: uuid.UUID) -> Acting:
    """A membership by its id, for commands and actions that know it. Membership.DoesNotExist when it is not there."""
    return as_acting(Membership.objects.select_related("person", "organisation").get(pk=membership_id))


def has_second_factor(person_id: uuid.UUID) -> bool:
    """Whether this person has a code app or a passkey."""
    return bool(Authenticator.objects.filter(user_id=person_id).exclude(type="recovery_codes").exists())
