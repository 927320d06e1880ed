"""Opening a chart and joining people to it: caseload, class, guardians, links between charts."""

import uuid
from datetime import date

from django.db import transaction
from django.db.models import Q

from midline.actions.organisations import found_household
from midline.actions.refusals import need
from midline.actions.releases import stop_between
from midline.actions.standings import recorded_days
from midline.core.access import Deed, End, Office, check_run
from midline.records import audit
from midline.records.models import (
    Assignment,
    Chart,
    ChartLink,
    Classroom,
    Enrolment,
    Guardianship,
    Membership,
    Organisation,
    Person,
    Teaching,
)
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs


@transaction.atomic
def open_chart(
    *,
    by: Acting,
    organisation: Organisation,
    given_name: str,
    family_name: str,
    birth_date: date | None,
    today: date,
    school: Organisation | None = None,
    **identity: str,
) -> Chart:
    """Open an organisation's file about a child. A therapist who opens one has the child on their caseload at once."""
    check_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.OPEN_CHART)
    need(organisation.kind in {"district", "clinic"}, "organisation", "forms.keeps_no_files")
    need(bool(given_name.strip()), "given_name", "forms.needed")
    need(bool(family_name.strip()), "family_name", "forms.needed")
    need(birth_date is None or birth_date <= today, "birth_date", "forms.birth_in_future", {"day": birth_date})
    chart = Chart.objects.create(
        organisation=organisation,
        school=school,
        given_name=given_name.strip(),
        family_name=family_name.strip(),
        birth_date=birth_date,
        opened_on=today,
        **identity,
    )
    audit.note(by, "open_chart", why="care", subject=chart.pk)
    if by.role in {"school_ot", "clinic_ot"}:
        Assignment.objects.create(chart=chart, membership_id=by.id, starts=today)
    return chart


@transaction.atomic
def assign(*, by: Acting, chart: uuid.UUID, to: uuid.UUID, today: date, starts: date | None = None) -> Assignment:
    """Put a child on a caseload; already there stays as it was."""
    child = child_for(by, chart, "oversight", today)
    child.check_may(Deed.ASSIGN)
    member = Membership.objects.select_related("organisation").get(pk=to)
    ours = {child.chart.organisation_id, child.chart.school_id}
    need(member.organisation_id in ours, "to", "forms.person_not_here")
    row, made = Assignment.objects.get_or_create(
        chart=child.chart, membership=member, ends=None, defaults={"starts": starts or today}
    )
    if made:
        audit.note(by, "assign", why="oversight", subject=chart, about=row.pk, about_kind="assignment")
    return row


@transaction.atomic
def end_assignment(*, by: Acting, chart: uuid.UUID, of: uuid.UUID, today: date) -> None:
    """Take a child off a caseload as of today; notes stay."""
    child_for(by, chart, "oversight", today).check_may(Deed.ASSIGN)
    row = Assignment.objects.filter(chart=chart, membership=of, ends=None).first()
    need(row is not None, "of", "forms.person_not_here")
    if row is not None:
        row.ends = max(today, row.starts)
        row.save(update_fields=["ends"])
        audit.note(by, "end_assignment", why="oversight", subject=chart, about=row.pk, about_kind="assignment")


@transaction.atomic
def open_classroom(*, by: Acting, school: Organisation, title: str, teacher: Acting, today: date) -> Classroom:
    """A class of a school with its teacher."""
    check_run(by.role, same_organisation=runs(by, school.pk), office=Office.INVITE)
    need(teacher.organisation_id == school.pk, "teacher", "forms.person_not_here")
    room = Classroom.objects.create(school=school, title=title, starts=today)
    Teaching.objects.create(classroom=room, membership_id=teacher.id, starts=today)
    audit.note(by, "open_classroom", why="oversight", about=room.pk, about_kind="classroom")
    return room


@transaction.atomic
def enrol(*, by: Acting, chart: uuid.UUID, classroom: Classroom, today: date) -> Enrolment:
    """Seat a child in a class."""
    child = child_for(by, chart, "oversight", today)
    child.check_may(Deed.EDIT_IDENTITY)
    row, made = Enrolment.objects.get_or_create(
        chart=child.chart, classroom=classroom, ends=None, defaults={"starts": today}
    )
    if made:
        audit.note(by, "enrol", why="oversight", subject=chart, about=row.pk, about_kind="enrolment")
    return row


@transaction.atomic
def grant_guardian(
    *,
    by: Acting,
    chart: uuid.UUID,
    person: Person,
    relation: str,
    educational: bool,
    medical: bool,
    evidence: str,
    today: date,
) -> Acting:
    """Record a guardian whose standing was verified, with the evidence seen; gives back their hat at home.

    `relation` "self" is an adult student, who holds their own rights.
    """
    child = child_for(by, chart, "oversight", today)
    child.check_may(Deed.EDIT_IDENTITY)
    need(bool(evidence.strip()), "evidence", "forms.evidence_needed")
    need(educational or medical, "educational", "forms.some_right_needed")
    row = Guardianship.objects.create(
        person=person,
        chart=child.chart,
        relation=relation,
        educational=educational,
        medical=medical,
        evidence=evidence,
        verified_by_id=by.id,
        starts=today,
        **recorded_days(chart, relation, today),
    )
    audit.note(by, "grant_guardian", why="oversight", subject=chart, about=row.pk, about_kind="guardianship")
    role = "adult_student" if relation == "self" else "guardian"
    return found_household(person=person, state=child.chart.organisation.state, today=today, role=role)


@transaction.atomic
def link_charts(*, by: Acting, one: uuid.UUID, other: uuid.UUID, today: date) -> ChartLink:
    """Join two charts of the same child into one family picture; only someone with the rights over each can."""
    first = child_for(by, one, "family", today)
    second = child_for(by, other, "family", today)
    first.check_may(Deed.LINK_CHARTS)
    second.check_may(Deed.LINK_CHARTS)
    need(one != other, "other", "forms.same_chart")
    # In one order, so that the same two cannot be joined twice at the same moment.
    low, high = sorted((one, other))
    pair = Q(one=one, other=other) | Q(one=other, other=one)
    known = ChartLink.objects.filter(pair, ended_on=None).first()
    if known is not None:
        return known
    link = ChartLink.objects.create(one_id=low, other_id=high, made_by_id=by.id, made_on=today)
    for chart in (one, other):
        audit.note(by, "link_charts", why="family", subject=chart, about=link.pk, about_kind="chart_link")
    return link


@transaction.atomic
def unlink_charts(*, by: Acting, link: uuid.UUID, today: date) -> None:
    """End a link; both charts stay whole, and releases between them are stopped for good: a new link asks anew."""
    row = ChartLink.objects.select_for_update(of=("self",)).filter(pk=link, ended_on=None).first()
    if row is None:
        raise NotThere
    ends = []
    for chart in (row.one_id, row.other_id):
        child = child_for(by, chart, "family", today)
        child.check_may(Deed.LINK_CHARTS)
        ends.append(End(chart, child.chart.organisation_id))
        audit.note(by, "unlink_charts", why="family", subject=chart, about=row.pk, about_kind="chart_link")
    row.ended_on = today
    row.save(update_fields=["ended_on"])
    stop_between(by, ends[0], ends[1], today)
