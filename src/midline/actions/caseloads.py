"""Children handed from one colleague to another: for good, or for the days that someone stands in."""

import uuid
from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from midline.actions.refusals import need
from midline.core.access import FAMILY, HELPER, Office, check_run, may_take_over
from midline.records import audit
from midline.records.models import Appointment, Assignment, Cover, Membership, Teaching
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.organisations import runs

LONGEST = 366
"""Days that one cover may last."""


@transaction.atomic
def hand_over(
    *, by: Acting, membership: uuid.UUID, gives: Mapping[uuid.UUID, uuid.UUID], today: date, until: date | None = None
) -> int:
    """Give children and classes of one colleague to others; gives the number of both.

    `gives` names for each chart or class the membership that has it from today. The one who gives has it up to `until`
    (yesterday where not named). Sessions to come after that day move along; notes stay with who wrote them.
    """
    giver = colleague(by, membership, Office.INVITE)
    last = date.fromordinal(today.toordinal() - 1) if until is None else until
    takers = {row.pk: row for row in Membership.objects.filter(in_force(today), pk__in=set(gives.values()))}
    for taker in gives.values():
        row = takers.get(taker)
        here = row is not None and runs(by, row.organisation_id) and row.pk != giver.pk
        need(here, "to", "forms.person_not_here")
        assert row is not None
        need(may_take_over(giver.role, row.role), "to", "forms.cannot_take_over")
    count = 0
    for held in Assignment.objects.select_related("chart").filter(open_after(last), membership=giver, chart__in=gives):
        _give_child(by, held, takers[gives[held.chart_id]], today, last)
        count += 1
    for lesson in Teaching.objects.filter(open_after(last), membership=giver, classroom__in=gives):
        to = takers[gives[lesson.classroom_id]]
        if not Teaching.objects.filter(open_after(last), classroom=lesson.classroom_id, membership=to).exists():
            Teaching.objects.create(classroom_id=lesson.classroom_id, membership=to, starts=today)
        lesson.ends = max(last, lesson.starts)
        lesson.save(update_fields=["ends"])
        audit.note(by, "hand_over_class", why="oversight", about=lesson.classroom_id, about_kind="classroom")
        count += 1
    return count


def _give_child(by: Acting, held: Assignment, to: Membership, today: date, last: date) -> None:
    places = {held.chart.organisation_id, held.chart.school_id}
    need(to.organisation_id in places, "to", "forms.person_not_here")
    if not Assignment.objects.filter(chart=held.chart_id, membership=to, ends=None).exists():
        Assignment.objects.create(chart_id=held.chart_id, membership=to, starts=today)
    held.ends = max(last, held.starts)
    held.save(update_fields=["ends"])
    coming = Appointment.objects.filter(
        membership=held.membership_id, case__chart=held.chart_id, on__gt=last, on__gte=today, cancelled_on=None
    )
    coming.filter(sessions=None).update(membership=to)
    more = {"from": str(held.membership_id), "to": str(to.pk)}
    audit.note(
        by, "hand_over", why="oversight", subject=held.chart_id, about=held.pk, about_kind="assignment", more=more
    )


@transaction.atomic
def set_cover(
    *, by: Acting, absent: uuid.UUID, substitute: uuid.UUID, starts: date, ends: date, today: date
) -> uuid.UUID:
    """Let a colleague stand in for another from a day until a day, both included; gives the id of the cover."""
    away = colleague(by, absent, Office.SET_COVER)
    stands_in = colleague(by, substitute, Office.SET_COVER)
    need(away.pk != stands_in.pk, "substitute", "forms.person_not_here")
    need(may_take_over(away.role, stands_in.role), "substitute", "forms.cannot_take_over")
    need(today <= starts, "starts", "forms.day_in_past", {"day": starts})
    need(starts <= ends, "ends", "forms.ends_before_start", {"day": starts})
    need((ends - starts).days < LONGEST, "ends", "forms.cover_too_long")
    same = Cover.objects.filter(absent=away, substitute=stands_in, stopped_at=None, starts__lte=ends, ends__gte=starts)
    need(not same.exists(), "substitute", "forms.covered_already")
    row = Cover.objects.create(absent=away, substitute=stands_in, starts=starts, ends=ends, set_by_id=by.id)
    more = {"absent": str(away.pk), "substitute": str(stands_in.pk)}
    audit.note(by, "set_cover", why="oversight", about=row.pk, about_kind="cover", more=more)
    return row.pk


@transaction.atomic
def stop_cover(*, by: Acting, cover: uuid.UUID) -> None:
    """End a cover at once; stopped before stays as it was."""
    row = Cover.objects.select_for_update().select_related("absent").filter(pk=cover).first()
    if row is None:
        raise NotThere
    check_run(by.role, same_organisation=runs(by, row.absent.organisation_id), office=Office.SET_COVER)
    if row.stopped_at is None:
        row.stopped_at = timezone.now()
        row.save(update_fields=["stopped_at"])
        audit.note(by, "stop_cover", why="oversight", about=row.pk, about_kind="cover")


def colleague(by: Acting, membership: uuid.UUID, office: Office) -> Membership:
    """A membership of an organisation that `by` runs, family apart; NotThere for anybody else's."""
    row = Membership.objects.select_for_update().filter(pk=membership).first()
    if row is None or row.role in FAMILY | {HELPER}:
        raise NotThere
    check_run(by.role, same_organisation=runs(by, row.organisation_id), office=office)
    return row


def open_after(day: date) -> Q:
    """Rows whose span goes on after this day."""
    return Q(ends=None) | Q(ends__gt=day)
