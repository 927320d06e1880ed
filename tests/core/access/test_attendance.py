"""Who reads which days a child missed, and who takes such an entry back."""

import pytest

from midline.core.access import (
    HELPERS_MAY,
    RELEASED_MAY,
    AccessRefused,
    DateRange,
    Opened,
    RecordKind,
    Standing,
    check_take_back,
    may_read_attendance,
    may_see,
    may_take_back,
)

GUARDIAN = Standing("guardian", "district", educational=True)
OT = Standing("school_ot", "district", assigned=True)
DIRECTOR = Standing("director", "district", oversees=True)
HELPS = Standing("helper", "district", helps=HELPERS_MAY)
LET_IN = Standing("clinic_ot", "district", released=(Opened(RELEASED_MAY, DateRange()),))


@pytest.mark.parametrize("standing", [GUARDIAN, OT, DIRECTOR], ids=lambda one: one.role)
def test_who_stands_to_the_child_reads_the_days(standing: Standing) -> None:
    assert may_read_attendance(standing).allowed


@pytest.mark.parametrize("standing", [HELPS, LET_IN], ids=lambda one: one.role)
def test_a_helper_and_a_release_open_the_case_and_not_the_days(standing: Standing) -> None:
    assert may_see(standing, RecordKind.CASE).allowed
    assert not may_read_attendance(standing).allowed


@pytest.mark.parametrize(
    "standing",
    [
        Standing("teacher", "school", teaches=True),
        Standing("school_ot", "district"),
        Standing("guardian", "district", educational=True, withheld=frozenset({RecordKind.CASE})),
    ],
    ids=["teacher", "stranger", "withheld"],
)
def test_nobody_else_does(standing: Standing) -> None:
    assert not may_read_attendance(standing).allowed


@pytest.mark.parametrize(
    ("standing", "own", "others"),
    [
        (GUARDIAN, True, False),
        (Standing("adult_student", "district", educational=True), True, False),
        (Standing("guardian", "district", educational=True, decides=False), False, False),
        (OT, True, True),
        (DIRECTOR, True, True),
        (Standing("school_ota", "district", assigned=True), False, False),
        (HELPS, False, False),
        (LET_IN, False, False),
    ],
    ids=["guardian", "adult", "undecided", "ot", "director", "ota", "helper", "released"],
)
def test_a_family_takes_back_its_own_entries_and_staff_any(standing: Standing, own: bool, others: bool) -> None:
    assert may_take_back(standing, own=True).allowed is own
    assert may_take_back(standing, own=False).allowed is others
    for mine, may in ((True, own), (False, others)):
        if may:
            check_take_back(standing, own=mine)
        else:
            with pytest.raises(AccessRefused):
                check_take_back(standing, own=mine)
