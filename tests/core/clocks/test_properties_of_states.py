"""What holds for the clocks of every state, whatever the case, except where a named branch says otherwise."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline import lawbook
from midline.core.days import Span
from midline.core.pathways import pathway
from tests.core.clocks.exceptions import CLOSED_DAY, COUNTED_DAY, EXCEPTIONS, LATER_START, NAMED_FACT, excepted
from tests.core.clocks.lives import STATES, cases, clocks_of, rules, trying

ONE = timedelta(days=1)
TODAY = date(2026, 11, 23)
# What a case can hold or be told, so that a clock that cannot tell may ask for it.
ASKED_FOR = {
    *(kind.kind for kind in pathway("iep").kinds),
    *("calendar", "birth_date", "form", "agreement", "day_count"),
    *("after_class_help_or_discipline", "asked_of_school_team"),
}


@given(cases(), STATES, st.integers(0, 280), st.integers(0, 6))
@trying(60)
def test_a_closed_day_more_never_brings_a_day_forward(case, states, at, long):
    year = case.calendar.years[0]
    shut = Span(year.first_day + timedelta(days=at), year.first_day + timedelta(days=at + long))
    years = (replace(year, closed=(*year.closed, shut)), *case.calendar.years[1:])
    fuller = replace(case, calendar=replace(case.calendar, years=years))
    for law in states:
        before = clocks_of(law, case)
        for rule, clock in clocks_of(law, fuller).items():
            earlier = before[rule].due
            if earlier is not None and clock.due is not None and not excepted(CLOSED_DAY, law, rule):
                assert clock.due >= earlier, (law, rule)


@given(cases(), STATES, st.integers(1, 40))
@trying(60)
def test_a_later_start_never_brings_the_day_forward(case, states, later):
    last = case.facts[-1]
    moved = replace(last, on=last.on + timedelta(days=later))
    if last.signed_on is not None:
        moved = replace(moved, signed_on=last.signed_on + timedelta(days=later))
    after = replace(case, facts=(*case.facts[:-1], moved))
    for law in states:
        before = clocks_of(law, case)
        for rule, clock in clocks_of(law, after).items():
            first = before[rule]
            started_by_it = first.starts is not None and first.starts.on == last.on and first.starts.kind == last.kind
            if not started_by_it or first.due is None or excepted(LATER_START, law, rule):
                continue
            assert (clock.due or clock.latest or clock.earliest or first.due) >= first.due, (law, rule)


@given(cases(), STATES)
@trying(60)
def test_a_clock_ends_on_a_day_that_its_unit_counts(case, states):
    for law in states:
        for rule, clock in clocks_of(law, case).items():
            if clock.due is None or excepted(COUNTED_DAY, law, rule):
                continue
            if clock.unit == "school":
                assert case.calendar.is_school_day(clock.due), (law, rule)
            elif clock.unit == "business":
                assert case.calendar.is_business_day(clock.due), (law, rule)


@given(cases())
@trying(25)
def test_a_clock_ends_on_no_day_that_a_pause_leaves_out(case):
    years = case.calendar.years
    summers = [Span(one.last_day + ONE, other.first_day - ONE) for one, other in pairwise(years)]
    shut = [day for year in years for span in year.closed for day in days_of(span, year, case.calendar.weekdays)]
    for law, rule, out in (
        ("FL", "initial_evaluation", [*summers, *shut]),
        ("NJ", "response_to_request", shut),
        ("PA", "initial_evaluation", summers),
    ):
        due = clocks_of(law, case)[rule].due
        assert due is None or not any(due in span for span in out), law


def days_of(span, year, weekdays):
    """The days of a closing on which school would be held, each as a span."""
    days = (span.first + at * ONE for at in range((span.last - span.first).days + 1))
    return [Span(day, day) for day in days if day.weekday() in weekdays and year.first_day <= day <= year.last_day]


@given(cases(), STATES, st.randoms())
@trying(40)
def test_the_same_facts_have_the_same_trail(case, states, chance):
    shuffled, missed = list(case.facts), list(case.absences)
    chance.shuffle(shuffled)
    chance.shuffle(missed)
    again = replace(case, facts=tuple(shuffled), absences=frozenset(missed))
    for law in states:
        assert clocks_of(law, case) == clocks_of(law, again)


@given(cases(), STATES, st.booleans(), st.booleans())
@trying(60)
def test_a_clock_that_cannot_tell_names_the_fact_that_would_settle_it(case, states, known, born):
    if not known:
        case = replace(case, calendar=None)
    if not born:
        case = replace(case, birth_date=None)
    for law in states:
        checked = {rule.id for rule in rules("iep", law, case.facts[0].on) if rule.is_verified}
        for rule, clock in clocks_of(law, case).items():
            if clock.state == "cannot_tell" and rule in checked and not excepted(NAMED_FACT, law, rule):
                assert set(clock.missing), (law, rule)
                assert set(clock.missing) <= ASKED_FOR, (law, rule)


def less_known(case):
    """The same case with one thing less known of it, and its name."""
    yield "calendar", replace(case, calendar=None)
    yield "calendar", replace(case, calendar=replace(case.calendar, years=case.calendar.years[:1]))
    yield "birth_date", replace(case, birth_date=None)
    if len(case.facts) > 1:
        yield "request_received", replace(case, facts=case.facts[1:])
    if len(case.facts) > 3:
        yield "consent_received", replace(case, facts=(case.facts[0], *case.facts[2:]))
    yield "form", replace(case, facts=(replace(case.facts[0], form=None), *case.facts[1:]))


@given(cases(), STATES)
@trying(50)
def test_bounds_hold_the_day_that_comes_out_once_the_missing_fact_is_given(case, states):
    for law in states:
        settled = clocks_of(law, case)
        for name, less in less_known(case):
            for rule, clock in clocks_of(law, less).items():
                due = settled[rule].due
                if due is not None and clock.due is not None and name == "calendar":
                    assert clock.due == due, (law, rule)
                if due is None or clock.state != "cannot_tell" or name not in clock.missing:
                    continue
                assert clock.earliest is None or clock.earliest <= due, (law, rule, name)
                assert clock.latest is None or due <= clock.latest, (law, rule, name)


@pytest.mark.parametrize("one", EXCEPTIONS, ids=lambda one: f"{one.law}: {one.branch}: {one.property}")
def test_an_exception_names_a_rule_that_there_is(one):
    assert lawbook.rule(one.law, one.rule, TODAY) is not None
    assert one.why
