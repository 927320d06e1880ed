"""What holds for every case that can be: cases are grown fact by fact, each one lawful when it is recorded."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from midline.core.pathways import (
    PROGRAMMES,
    Fact,
    FactRefused,
    check_history,
    check_may_follow,
    check_may_withdraw,
    in_order,
    is_serving,
    next_facts,
    pathway,
    station,
)

FIRST = date(2024, 1, 8)
TODAY = date(2030, 6, 30)
BORN = date(2015, 5, 2)


def may_follow(programme, before, new):
    try:
        check_may_follow(programme, before, new, today=TODAY, birth_date=BORN)
    except FactRefused:
        return False
    return True


@st.composite
def any_fact(draw, programme, on=None):
    kind = draw(st.sampled_from(pathway(programme).kinds))
    about = draw(st.sampled_from([None, *kind.about]))
    form = draw(st.sampled_from([None, None, "written", "oral"]))
    day = on or FIRST + timedelta(days=draw(st.integers(0, 2000)))
    return Fact(kind.kind, day, about, form)


@st.composite
def lawful_cases(draw, most=14):
    """A programme and its facts as they were recorded: mostly onward in time and by what usually comes next."""
    programme = draw(st.sampled_from(PROGRAMMES))
    made, day = [], FIRST
    for _ in range(draw(st.integers(0, most))):
        day += timedelta(days=draw(st.sampled_from([0, 1, 7, 40, 300])))
        if draw(st.booleans()):
            new = Fact(draw(st.sampled_from(next_facts(programme, made))), day)
        else:
            new = draw(any_fact(programme, day))
        if day <= TODAY and may_follow(programme, made, new):
            made.append(new)
    return programme, made


many = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@many
@given(lawful_cases())
def test_what_was_recorded_lawfully_is_a_history(case):
    programme, made = case
    check_history(programme, made, today=TODAY, birth_date=BORN)


@many
@given(lawful_cases(), st.randoms(use_true_random=False))
def test_a_case_stands_where_it_stands_however_it_was_recorded(case, chance):
    programme, made = case
    other = list(made)
    chance.shuffle(other)
    assert in_order(programme, in_order(programme, other)) == in_order(programme, other)
    once_a_day = len({(one.kind, one.on) for one in made}) == len(made)
    if once_a_day:
        assert station(programme, other) == station(programme, made)
        assert next_facts(programme, other) == next_facts(programme, made)


@many
@given(lawful_cases())
def test_what_comes_next_may_be_recorded_today(case):
    programme, made = case
    table = pathway(programme)
    for name in next_facts(programme, made):
        kind = table.kind(name)
        tries = [Fact(name, TODAY, about) for about in (None, *kind.about)]
        assert any(may_follow(programme, made, new) for new in tries), (station(programme, made), name)


@many
@given(lawful_cases(), st.data())
def test_a_fact_recorded_late_leaves_a_history(case, data):
    programme, made = case
    new = data.draw(any_fact(programme))
    if may_follow(programme, made, new):
        check_history(programme, [*made, new], today=TODAY, birth_date=BORN)


@many
@given(lawful_cases(), st.data())
def test_what_was_recorded_may_have_been_recorded_in_the_order_of_its_days(case, data):
    """Inserting a fact in its place never makes an earlier-dated part of the case unlawful."""
    programme, made = case
    new = data.draw(any_fact(programme))
    if may_follow(programme, made, new):
        before = [one for one in made if one.on <= new.on]
        assert may_follow(programme, before, new)


@many
@given(lawful_cases(), st.data())
def test_withdrawing_leaves_nothing_without_its_ground(case, data):
    programme, made = case
    if not made:
        return
    gone = data.draw(st.sampled_from(made))
    rest = [one for one in made if one is not gone]
    try:
        check_may_withdraw(programme, made, gone)
    except FactRefused:
        assert any(
            may_follow(programme, [one for one in made if one is not other], other)
            and not may_follow(programme, [one for one in rest if one is not other], other)
            for other in rest
        )
        return
    check_history(programme, rest, today=TODAY, birth_date=BORN)


@many
@given(lawful_cases(), st.data())
def test_after_today_and_before_birth_are_always_refused(case, data):
    programme, made = case
    new = data.draw(any_fact(programme))
    assert not may_follow(programme, made, replace(new, on=TODAY + timedelta(days=1)))
    assert not may_follow(programme, made, replace(new, on=BORN - timedelta(days=1)))


@many
@given(lawful_cases())
def test_service_runs_only_where_it_was_begun(case):
    programme, made = case
    begins = {"iep": "services_started", "section_504": "plan_agreed", "mtss": "tier_started"}
    begins |= {"clinic": "first_treatment", "early_intervention": "ifsp_meeting"}
    if is_serving(programme, made) and programme != "early_intervention":
        assert begins[programme] in {one.kind for one in made}


@many
@given(lawful_cases())
def test_no_service_under_an_iep_without_a_written_consent_to_it(case):
    programme, made = case
    if programme != "iep" or not is_serving(programme, made):
        return
    started = max((one.on for one in made if one.kind == "services_started"), default=None)
    assert started is not None
    assert any(
        one.on <= started
        and (
            one.kind == "transferred"
            or (one.kind == "service_consent_received" and one.form != "oral")
            or (one.kind == "consent_received" and one.about == "services" and one.form != "oral")
        )
        for one in made
    )
