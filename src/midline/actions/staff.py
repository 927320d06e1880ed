"""Someone's time in an organisation: another role, leaving, and starting anew after a lost phone."""

import uuid
from collections.abc import Mapping
from datetime import date

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models import F, Q

from midline.actions.caseloads import colleague, hand_over, open_after
from midline.actions.mails import mail
from midline.actions.organisations import ROLES_OF, give_hat
from midline.actions.refusals import need
from midline.actions.sign_ins import end_sign_ins
from midline.core.access import Office, check_run, may_take_over
from midline.records import audit
from midline.records.models import Appointment, Assignment, Membership, Teaching
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs


@transaction.atomic
def leave(
    *,
    by: Acting,
    membership: uuid.UUID,
    last_day: date,
    gives: Mapping[uuid.UUID, uuid.UUID],
    today: date,
) -> None:
    """Someone's last day here, and in the same step their children and classes go to the colleagues named.

    Refused while a child or a class is given to nobody. A last day in the past shuts them out at once. What they wrote
    stays theirs; a draft may be finished by whoever has the child then. One who leaves an agency leaves every place
    they served through it.
    """
    row = colleague(by, membership, Office.INVITE)
    need(row.person_id != by.person_id, "", "forms.not_for_oneself")
    need(row.starts <= last_day, "last_day", "forms.ends_before_start", {"day": row.starts})
    need((last_day - today).days <= 366, "last_day", "forms.at_most_a_year")
    hand_over(by=by, membership=membership, gives=gives, today=today, until=last_day)
    # What began after the last day, such as a child taken over this morning, can end no earlier than it began.
    late = Q(starts__gt=last_day, ends=F("starts"))
    left = Assignment.objects.filter(open_after(last_day), membership=row).exclude(late).count()
    left += Teaching.objects.filter(open_after(last_day), membership=row).exclude(late).count()
    need(left == 0, "gives", "forms.caseload_not_empty", {"count": left})
    _end(by, row, last_day, "leave")
    # The district hands over the children of someone whom an agency no longer lends; they are told apart on its list.
    lent = Membership.objects.filter(open_after(last_day), person=row.person_id, agency=row.organisation_id)
    for placement in lent:
        _end(by, placement, max(last_day, placement.starts), "leave_placement")


def _end(by: Acting, row: Membership, last_day: date, action: str) -> None:
    row.ends = last_day
    row.save(update_fields=["ends"])
    audit.note(by, action, why="oversight", about=row.pk, about_kind="membership", more={"role": row.role})


@transaction.atomic
def change_role(*, by: Acting, membership: uuid.UUID, role: str, today: date) -> Acting:
    """Another role for the same person in the same place: one membership ends, the next begins today.

    Children, classes and sessions to come move along where the new role may have them; where it may not, they have to
    be handed over first. Notes stay with the membership that wrote them.
    """
    old = colleague(by, membership, Office.INVITE)
    need(old.person_id != by.person_id, "", "forms.not_for_oneself")
    need(old.ends is None or old.ends >= today, "", "forms.has_left")
    need(role in ROLES_OF[old.organisation.kind] and role != old.role, "role", "forms.role_not_here", {"role": role})
    carries = may_take_over(old.role, role)
    held = Assignment.objects.filter(open_after(today), membership=old)
    taught = Teaching.objects.filter(open_after(today), membership=old)
    waiting = held.count() + taught.count()
    need(carries or waiting == 0, "role", "forms.caseload_not_empty", {"count": waiting})
    yesterday = date.fromordinal(today.toordinal() - 1)
    new = give_hat(person=old.person, organisation=old.organisation, role=role, today=today, by=by)
    Membership.objects.filter(pk=new.id).update(agency=old.agency_id)
    charts, rooms = list(held.values_list("chart", flat=True)), list(taught.values_list("classroom", flat=True))
    if charts or rooms:
        hand_over(by=by, membership=old.pk, gives=dict.fromkeys([*charts, *rooms], new.id), today=today)
    else:
        coming = Appointment.objects.filter(membership=old, on__gte=today, cancelled_on=None, sessions=None)
        coming.update(membership=new.id)
    old.ends = max(yesterday, old.starts)
    old.save(update_fields=["ends"])
    more = {"from": old.role, "to": role}
    audit.note(by, "change_role", why="oversight", about=new.id, about_kind="membership", more=more)
    return new


@transaction.atomic
def reset_second_factor(*, by: Acting, membership: uuid.UUID) -> None:
    """Take away every second factor of a colleague who lost theirs, so that they set up a new one at the next sign-in;
    every session of theirs ends.

    Not for oneself, and never a password: whoever asks for this in somebody's name cannot sign in with it. The person
    is told by mail. Nothing of what was taken away is shown.
    """
    row = colleague(by, membership, Office.RECOVER)
    need(row.person_id != by.person_id, "", "forms.not_for_oneself")
    check_run(by.role, same_organisation=runs(by, row.organisation_id), office=Office.RECOVER)
    count = Authenticator.objects.filter(user_id=row.person_id).count()
    Authenticator.objects.filter(user_id=row.person_id).delete()
    # Whoever has the lost phone, or a session begun with it, is out at once.
    end_sign_ins(person=row.person_id)
    more = {"count": count}
    audit.note(by, "reset_second_factor", why="oversight", about=row.pk, about_kind="membership", more=more)
    params: dict[str, object] = {"name": row.person.given_name, "who": by.person_name, "place": by.organisation_name}
    mail(row.person.email, "second_factor_reset", params, row.person.language)
