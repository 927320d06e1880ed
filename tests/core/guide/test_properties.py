"""What holds for every family, whatever it answers."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.days.ages import age_on
from midline.core.guide.answer import advise, answer_for
from midline.core.guide.decide import SCHOOL_KINDS
from midline.core.guide.family import Concern, Family
from midline.core.guide.results import Route
from midline.core.guide.unknowns import _CHOICES
from midline.core.guide.vocabulary import HAS
from tests.core.guide.families import CONCERNS, families, flagged
from tests.core.guide.made import law

KINDS = SCHOOL_KINDS | {"early_intervention", "clinic", "doctor"}


def by_contract(routes: tuple[Route, ...], family: Family) -> str:
    """The answer as contracts.md words it, written a second time and on its own."""
    if family.flags:
        return "doctor_first"
    likely = [route.kind for route in routes if route.fit == "likely"]
    if age_on(family.birth_date, family.today).years < 3:
        return "early_intervention_and_clinic" if "clinic" in likely else "early_intervention"
    counted = likely or [route.kind for route in routes if route.fit == "possible"]
    school = any(kind not in ("clinic", "early_intervention", "doctor") for kind in counted)
    words = {(True, True): "both", (True, False): "school", (False, True): "clinic"}
    return words.get((school, "clinic" in counted), "not_enough_known")


@given(families())
def test_the_answer_is_made_of_the_routes_as_the_contract_says(family: Family) -> None:
    answer = answer_for(family, law(state=family.state))
    assert answer.answer == by_contract(answer.routes, family)
    kinds = [route.kind for route in answer.routes]
    assert set(kinds) <= KINDS
    assert len(kinds) == len(set(kinds))
    assert {route.fit for route in answer.routes} <= {"likely", "possible", "unlikely", "unknown"}
    assert all(route.reasons for route in answer.routes)


@given(flagged())
def test_a_flag_leaves_the_doctor_alone(family: Family) -> None:
    answer = answer_for(family, law())
    assert answer.answer == "doctor_first"
    assert [route.kind for route in answer.routes] == ["doctor"]
    assert "school_any_day" in [caveat.code for caveat in answer.routes[0].caveats]
    assert not answer.unknown


@given(families(), CONCERNS)
def test_one_more_concern_never_takes_a_route_away_or_makes_one_fit_less(family: Family, concern: Concern) -> None:
    better = ["unknown", "unlikely", "possible", "likely"]
    before = {route.kind: route.fit for route in advise(family, law())[1]}
    after = {route.kind: route.fit for route in advise(replace(family, concerns=(*family.concerns, concern)), law())[1]}
    assert set(before) == set(after)
    assert all(better.index(after[kind]) >= better.index(fit) for kind, fit in before.items())


@settings(deadline=None)
@given(families())
def test_answering_an_open_question_leads_only_where_it_was_announced(family: Family) -> None:
    now = answer_for(family, law())
    listed = {unknown.field: unknown for unknown in now.unknown}
    for field, choices in _CHOICES.items():
        if getattr(family, field) is not None:
            assert field not in listed
            continue
        for choice in choices:
            then = answer_for(family.with_answer(field, choice), law())
            if field in listed:
                announced = {outcome.answer for outcome in listed[field].outcomes if outcome.value == choice}
                assert {then.answer} == announced
            elif (field, family.schooling) != ("affects_school", "not_yet"):
                assert (then.answer, then.routes) == (now.answer, now.routes), field


@settings(deadline=None)
@given(
    families(concerns=st.just(()), has=st.none(), diagnosis=st.none(), referral=st.none()),
    st.lists(CONCERNS, min_size=1, max_size=3).map(tuple),
    st.sets(st.sampled_from(HAS), min_size=2).map(lambda has: tuple(sorted(has))),
    st.tuples(st.booleans(), st.booleans()),
)
def test_several_things_told_at_once_lead_only_where_it_was_announced(
    family: Family, concerns: tuple[Concern, ...], has: tuple[str, ...], doctor: tuple[bool, bool]
) -> None:
    now = answer_for(family, law())
    told = {unknown.field: {outcome.answer for outcome in unknown.outcomes} | {now.answer} for unknown in now.unknown}
    nothing = {now.answer}
    assert advise(replace(family, concerns=concerns), law())[0] in told["concerns"]
    assert advise(family.with_answer("has", has), law())[0] in told.get("has", nothing)
    both = family.with_answer("diagnosis", doctor[0]).with_answer("referral", doctor[1])
    assert advise(both, law())[0] in told.get("diagnosis", nothing) | told.get("referral", nothing)


@given(families())
def test_help_in_class_testing_and_504_need_a_school_day_that_may_be_touched(family: Family) -> None:
    kinds = {route.kind for route in answer_for(family, law()).routes}
    if family.affects_school is False:
        assert not kinds & {"mtss", "idea_evaluation", "section_504"}


@given(families())
def test_a_refusal_is_always_answered(family: Family) -> None:
    refused = replace(family, has=("school_declined",))
    answer = answer_for(refused, law())
    steps = [step.code for route in answer.routes for step in route.steps]
    old_enough = "preschool_special_education" in {route.kind for route in answer.routes}
    if age_on(family.birth_date, family.today).years >= 3 or old_enough:
        assert {"ask_why_declined", "ask_again_in_writing", "dispute_help"} <= set(steps)


@given(families())
def test_only_ot_needed_always_hears_of_the_law_that_leaves_it_out(family: Family) -> None:
    answer = answer_for(replace(family, other_special_education_need=False), law())
    for route in answer.routes:
        if route.kind in ("idea_evaluation", "preschool_special_education", "equitable_services"):
            assert "ot_alone_is_not_idea" in [caveat.code for caveat in route.caveats]
