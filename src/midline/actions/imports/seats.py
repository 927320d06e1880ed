"""Who sits in which class and who teaches it."""

import uuid
from collections.abc import Callable
from datetime import date

from midline.actions.imports.keeper import BATCH, Keeper
from midline.exchange.oneroster import Enrolment as RosterEnrolment
from midline.exchange.oneroster import Roster
from midline.records.models import Chart, Enrolment, Membership, Teaching


def bring_enrolments(keeper: Keeper, roster: Roster, today: date, each: Callable[[int], None]) -> None:
    """Students become enrolments, teachers teachings; one that is to go ends today."""
    charts = set(Chart.objects.filter(organisation=keeper.organisation).values_list("pk", flat=True))
    hats = _hats(keeper)
    seats: list[Enrolment] = []
    lessons: list[Teaching] = []
    for number, one in enumerate(roster.enrolments):
        each(number)
        if one.removed and keeper.row_of("enrolment", one.source_id) is None:
            keeper.result.leave("enrollments", "imports.left_removed_unknown")
            continue
        name = "Enrolment" if one.role == "student" else "Teaching"
        seen = keeper.seen("enrolment", one.source_id, one.digest)
        if seen == "same":
            keeper.result.same[name] += 1
        elif seen == "changed":
            _change(keeper, one, today)
        else:
            _seat(keeper, one, charts, hats, seats, lessons, today)
    Enrolment.objects.bulk_create(seats, batch_size=BATCH)
    Teaching.objects.bulk_create(lessons, batch_size=BATCH)


def _hats(keeper: Keeper) -> dict[uuid.UUID, uuid.UUID]:
    """The teacher's hat of each person in this district's schools."""
    rows = Membership.objects.filter(role="teacher", ends=None)
    ours = rows.filter(organisation=keeper.organisation) | rows.filter(organisation__parent=keeper.organisation)
    return dict(ours.values_list("person_id", "pk"))


def _seat(
    keeper: Keeper,
    one: RosterEnrolment,
    charts: set[uuid.UUID],
    hats: dict[uuid.UUID, uuid.UUID],
    seats: list[Enrolment],
    lessons: list[Teaching],
    today: date,
) -> None:
    classroom = keeper.row_of("class", one.class_id)
    user = keeper.row_of("user", one.user_id)
    starts = one.starts or min(one.ends, today) if one.ends else one.starts or today
    if classroom is not None and user is not None and one.role == "student" and user in charts:
        seat = Enrolment(chart_id=user, classroom_id=classroom, starts=starts, ends=one.ends)
        seats.append(seat)
        keeper.keep("enrolment", one.source_id, one.digest, seat)
    elif classroom is not None and user is not None and one.role == "teacher" and user in hats:
        lesson = Teaching(classroom_id=classroom, membership_id=hats[user], starts=starts, ends=one.ends)
        lessons.append(lesson)
        keeper.keep("enrolment", one.source_id, one.digest, lesson)
    else:
        keeper.result.leave("enrollments", "imports.left_no_hat", role=one.role)


def _change(keeper: Keeper, one: RosterEnrolment, today: date) -> None:
    row = keeper.stored("enrolment", one.source_id)
    found = Enrolment.objects.filter(pk=row).first() or Teaching.objects.filter(pk=row).first()
    assert found is not None
    found.starts = one.starts or found.starts
    found.ends = max(today, found.starts) if one.removed else one.ends
    found.save(update_fields=["starts", "ends"])
    keeper.keep("enrolment", one.source_id, one.digest, found)
