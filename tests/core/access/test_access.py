"""Who may see and do what, compared with a table written out by hand from brief section 1."""

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.access import (
    RELEASED_MAY,
    THERAPISTS,
    AccessRefused,
    DateRange,
    Deed,
    Office,
    Opened,
    RecordKind,
    Standing,
    check_do,
    check_run,
    check_see,
    days_seen,
    deeds_of,
    kinds_seen,
    may_do,
    may_run,
    may_see,
    own_kinds,
)

ROLES = [
    "school_ot",
    "school_ota",
    "clinic_ot",
    "clinic_ota",
    "teacher",
    "case_manager",
    "director",
    "front_desk",
    "guardian",
    "adult_student",
    "helper",
]

kinds = st.frozensets(st.sampled_from(RecordKind), max_size=3)
days = st.dates(date(2026, 1, 1), date(2026, 1, 9))
ranges = st.builds(DateRange, first=st.none() | days, last=st.none() | days)

standings = st.builds(
    Standing,
    role=st.sampled_from(ROLES),
    chart_of=st.sampled_from(["district", "clinic"]),
    assigned=st.booleans(),
    teaches=st.booleans(),
    oversees=st.booleans(),
    desk=st.booleans(),
    educational=st.booleans(),
    medical=st.booleans(),
    no_contact=st.booleans(),
    decides=st.booleans(),
    withheld=st.frozensets(st.sampled_from(sorted(set(RecordKind) - {RecordKind.IDENTITY})), max_size=3),
    helps=kinds,
    released=st.lists(st.builds(Opened, kinds=kinds, days=ranges), max_size=3).map(tuple),
)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("chart_of", ["district", "clinic"])
def test_a_stranger_sees_and_does_nothing(role, chart_of):
    stranger = Standing(role, chart_of)
    assert kinds_seen(stranger) == frozenset()
    assert deeds_of(stranger) == frozenset()
    assert may_see(stranger, RecordKind.IDENTITY).because == "access.stranger"
    with pytest.raises(AccessRefused):
        check_see(stranger, RecordKind.IDENTITY)
    with pytest.raises(AccessRefused):
        check_do(stranger, Deed.RAISE_CONCERN)


@pytest.mark.parametrize(
    ("standing", "seen", "unseen"),
    [
        (
            Standing("teacher", "district", teaches=True),
            "identity strategy plan measurement",
            "note case coverage voice",
        ),
        (Standing("school_ot", "district", assigned=True), "note case evaluation voice", "coverage condition release"),
        (Standing("clinic_ot", "clinic", assigned=True), "note coverage condition", "release"),
        (Standing("director", "district", oversees=True), "case evaluation session", "note voice coverage release"),
        (Standing("front_desk", "clinic", desk=True), "coverage condition session case", "note evaluation voice plan"),
        (Standing("guardian", "district", educational=True), "note case release voice", ""),
        (Standing("guardian", "clinic", medical=True), "note coverage release", ""),
        (Standing("guardian", "clinic", educational=True), "", "identity note"),
        (Standing("guardian", "district", medical=True), "", "identity note"),
        (
            Standing("school_ot", "clinic", released=(Opened(frozenset({RecordKind.PLAN})),)),
            "plan identity",
            "note case coverage release",
        ),
        (Standing("director", "clinic", released=(Opened(frozenset({RecordKind.PLAN})),)), "", "plan identity"),
        (
            Standing("guardian", "district", educational=True, withheld=frozenset({RecordKind.NOTE})),
            "identity case",
            "note",
        ),
        (Standing("guardian", "district", educational=True, no_contact=True), "", "identity case"),
        (Standing("helper", "district", helps=frozenset({RecordKind.PLAN})), "identity plan", "note case release"),
        (Standing("guardian", "district", helps=frozenset({RecordKind.PLAN})), "", "identity plan"),
    ],
)
def test_each_standing_sees_what_brief_section_1_gives_it(standing, seen, unseen):
    kinds = kinds_seen(standing)
    assert {RecordKind(kind) for kind in seen.split()} <= kinds
    assert not {RecordKind(kind) for kind in unseen.split()} & kinds


def test_an_ota_treats_and_measures_but_owns_no_evaluation_plan_or_fact():
    ota = Standing("school_ota", "district", assigned=True)
    assert may_do(ota, Deed.LOG_SESSION).allowed
    assert may_do(ota, Deed.MEASURE).allowed
    for deed in (Deed.RECORD_FACT, Deed.AGREE_PLAN, Deed.SET_GOAL, Deed.ASSIGN):
        assert may_do(ota, deed).because == "access.deed_not_yours"


@given(standings)
def test_a_tie_of_the_wrong_role_opens_nothing(standing):
    """A front desk that happens to be marked as teaching, a teacher marked as overseeing: the role decides too."""
    bare = dataclasses.replace(standing, released=(), helps=frozenset())
    fits = (
        (standing.assigned and standing.role in {"school_ot", "school_ota", "clinic_ot", "clinic_ota"})
        or (standing.oversees and standing.role in {"director", "case_manager"})
        or (standing.teaches and standing.role == "teacher")
        or (standing.desk and standing.role == "front_desk")
        or standing.family
    )
    assert bool(kinds_seen(bare)) == fits
    assert bool(deeds_of(bare)) == fits


@given(standings)
def test_a_release_opens_its_own_kinds_to_therapists_and_no_deed(standing):
    bare = dataclasses.replace(standing, released=())
    opened = {kind for one in standing.released for kind in one.kinds & RELEASED_MAY}
    more = opened | {RecordKind.IDENTITY} if opened and standing.role in THERAPISTS else set()
    assert kinds_seen(standing) == kinds_seen(bare) | more
    assert deeds_of(standing) == deeds_of(bare)


TIES = ("assigned", "teaches", "oversees", "desk", "educational", "medical")


@given(standings, st.sampled_from(TIES), st.sampled_from(RecordKind), st.none() | days)
def test_taking_a_tie_or_a_release_away_adds_no_record(standing, tie, kind, on):
    less = [
        dataclasses.replace(standing, **{tie: False}),
        dataclasses.replace(standing, released=standing.released[1:]),
    ]
    less.append(dataclasses.replace(standing, helps=frozenset(sorted(standing.helps)[1:])))
    less += [dataclasses.replace(standing, no_contact=True), dataclasses.replace(standing, decides=False)]
    less.append(dataclasses.replace(standing, withheld=standing.withheld | {kind}))
    for fewer in less:
        assert kinds_seen(fewer) <= kinds_seen(standing)
        assert deeds_of(fewer) <= deeds_of(standing)
        if any(span.holds(on) for span in days_seen(fewer, kind)):
            assert any(span.holds(on) for span in days_seen(standing, kind))


@given(standings, st.sampled_from(RecordKind), st.none() | days)
def test_a_record_is_seen_by_day_only_where_its_kind_is_and_identity_has_no_day(standing, kind, on):
    spans = days_seen(standing, kind)
    assert bool(spans) == (kind in kinds_seen(standing))
    if kind in own_kinds(standing) or (kind is RecordKind.IDENTITY and spans):
        assert any(span.unbounded for span in spans)
    elif spans:
        named = [one.days for one in standing.released if kind in one.kinds]
        assert any(span.holds(on) for span in spans) == any(span.holds(on) for span in named)


def test_an_order_that_leaves_looking_takes_every_decision():
    held = Standing("guardian", "district", educational=True, decides=False)
    assert kinds_seen(held) == frozenset(RecordKind)
    assert deeds_of(held) == {Deed.RAISE_CONCERN, Deed.MEASURE, Deed.RECORD_VOICE, Deed.ADD_DOCUMENT}


@given(standings, st.sampled_from(RecordKind), st.sampled_from(Deed))
def test_may_and_check_agree(standing, kind, deed):
    for may, check, what in ((may_see, check_see, kind), (may_do, check_do, deed)):
        if may(standing, what).allowed:
            check(standing, what)
        else:
            with pytest.raises(AccessRefused):
                check(standing, what)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("office", Office)
def test_another_organisation_is_run_by_nobody_here(role, office):
    assert not may_run(role, same_organisation=False, office=office).allowed
    with pytest.raises(AccessRefused):
        check_run(role, same_organisation=False, office=office)


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"director"}))
def test_only_a_director_imports_invites_and_sets_the_calendar(role):
    for office in (Office.IMPORT, Office.INVITE, Office.SET_CALENDAR):
        assert not may_run(role, same_organisation=True, office=office).allowed
