"""When a release lets someone look: to the second, to whom it names, for care alone, and never more than it says."""

import dataclasses
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.access import (
    RELEASED_MAY,
    THERAPISTS,
    DateRange,
    End,
    Looker,
    Opened,
    Permission,
    RecordKind,
    Standing,
    ends_with_parting,
    helped_kinds,
    holds,
    may_look,
    not_to_pass_on,
    opened_by,
)

DISTRICT, CLINIC, ONE, OTHER = (uuid.UUID(int=number) for number in range(1, 5))
SIGNED = datetime(2026, 11, 23, 10, 0, 0, tzinfo=UTC)
ENDS = datetime(2026, 11, 24, 5, 0, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
GIVEN = Permission(CLINIC, None, frozenset({RecordKind.PLAN}), DateRange(), SIGNED, ENDS, stopped=False)
THERAPIST = Looker(ONE, "clinic_ot", frozenset({CLINIC}), joined=True, purpose="care")

moments = st.integers(0, 48 * 3600).map(lambda seconds: SIGNED + timedelta(seconds=seconds - 10 * 3600))
permissions = st.builds(
    Permission,
    to=st.sampled_from([DISTRICT, CLINIC]),
    only=st.sampled_from([None, ONE, OTHER]),
    kinds=st.frozensets(st.sampled_from(RecordKind), max_size=4),
    days=st.just(DateRange()),
    signed_at=moments,
    ends_at=moments,
    stopped=st.booleans(),
)
lookers = st.builds(
    Looker,
    membership=st.sampled_from([ONE, OTHER]),
    role=st.sampled_from(["school_ot", "clinic_ota", "director", "teacher", "guardian", "front_desk", "helper"]),
    places=st.frozensets(st.sampled_from([DISTRICT, CLINIC])),
    joined=st.booleans(),
    purpose=st.sampled_from(["care", "oversight", "family", "billing"]),
)


@pytest.mark.parametrize(
    ("moment", "open_then"),
    [(SIGNED - SECOND, False), (SIGNED, True), (ENDS - SECOND, True), (ENDS, False), (ENDS + SECOND, False)],
)
def test_it_holds_from_the_second_it_was_signed_to_the_second_it_ends(moment: datetime, open_then: bool) -> None:
    assert may_look(GIVEN, THERAPIST, moment).allowed is open_then
    assert not may_look(dataclasses.replace(GIVEN, stopped=True), THERAPIST, moment).allowed


@pytest.mark.parametrize(
    "other",
    [
        dataclasses.replace(THERAPIST, role="director"),
        dataclasses.replace(THERAPIST, role="front_desk"),
        dataclasses.replace(THERAPIST, places=frozenset({DISTRICT})),
        dataclasses.replace(THERAPIST, joined=False),
        dataclasses.replace(THERAPIST, purpose="oversight"),
    ],
)
def test_nobody_else_looks(other: Looker) -> None:
    assert may_look(GIVEN, THERAPIST, SIGNED).allowed
    assert may_look(GIVEN, other, SIGNED).because == "access.stranger"


def test_a_release_to_one_person_is_to_no_colleague() -> None:
    named = dataclasses.replace(GIVEN, only=ONE)
    assert may_look(named, THERAPIST, SIGNED).allowed
    assert not may_look(named, dataclasses.replace(THERAPIST, membership=OTHER), SIGNED).allowed


@given(permissions, lookers, moments)
def test_what_opens_is_what_was_named_and_no_more(permission: Permission, looker: Looker, moment: datetime) -> None:
    opened = opened_by(permission, looker, moment)
    if opened is not None:
        assert opened.kinds == permission.kinds & RELEASED_MAY
        assert opened.days == permission.days
        assert permission.signed_at <= moment < permission.ends_at
        assert looker.role in THERAPISTS
        assert permission.to in looker.places


@given(permissions, lookers, moments, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_once_over_it_stays_over(permission: Permission, looker: Looker, moment: datetime, later: timedelta) -> None:
    ended = moment >= permission.ends_at or permission.stopped
    if ended:
        assert not may_look(permission, looker, moment + later).allowed
    stopped = dataclasses.replace(permission, stopped=True)
    assert not may_look(stopped, looker, moment + later).allowed
    assert not holds(permission.signed_at, permission.ends_at, moment + later, stopped=True)


@given(st.frozensets(st.sampled_from(RecordKind)), st.frozensets(st.sampled_from(RecordKind)), st.booleans())
def test_a_helper_sees_no_more_than_the_guardian_and_nothing_of_one_who_may_not_decide(
    named: frozenset[RecordKind], withheld: frozenset[RecordKind], decides: bool
) -> None:
    guardian = Standing("guardian", "district", educational=True, decides=decides, withheld=withheld)
    seen = helped_kinds("helper", named, guardian)
    assert seen <= named - withheld | {RecordKind.IDENTITY}
    assert RecordKind.RELEASE not in seen
    assert decides or not seen
    assert not helped_kinds("guardian", named, guardian)
    assert not helped_kinds("helper", named, dataclasses.replace(guardian, no_contact=True))


FILES = tuple(End(uuid.UUID(int=number), organisation) for number, organisation in ((7, DISTRICT), (8, CLINIC)))
ids = st.integers(1, 9).map(lambda number: uuid.UUID(int=number))


@given(chart=ids, to=ids)
def test_parting_two_files_ends_what_led_from_one_to_the_other_and_nothing_else(
    chart: uuid.UUID, to: uuid.UUID
) -> None:
    one, other = FILES
    both = ((one.chart, other.organisation), (other.chart, one.organisation))
    assert ends_with_parting(chart, to, one, other) is any(pair == (chart, to) for pair in both)
    assert ends_with_parting(chart, to, one, other) is ends_with_parting(chart, to, other, one)


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        (Standing("clinic_ot", "district", released=(Opened(GIVEN.kinds),)), True),
        (Standing("school_ot", "clinic", released=(Opened(GIVEN.kinds),)), False),
        (Standing("school_ot", "district", assigned=True), False),
        (Standing("guardian", "district", educational=True), False),
        (Standing("clinic_ot", "district", released=(Opened(frozenset({RecordKind.RELEASE})),)), False),
    ],
)
def test_who_sees_a_school_s_record_by_a_release_is_told_not_to_pass_it_on(standing: Standing, told: bool) -> None:
    assert not_to_pass_on(standing) is told
