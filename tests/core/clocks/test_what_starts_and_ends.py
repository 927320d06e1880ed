"""Which facts start a clock, end it, show that it must have ended, or have nothing to do with it."""

import pytest

from midline.core.clocks import Situation, clocks, rules_of
from midline.core.law.rule import Count
from tests.core.clocks.rules import SOURCE, D, a_rule, case, facts, one_clock
from tests.core.clocks.test_whole_trails import CONSENT, told

ASKED = "request_received 2026-09-11"
ANSWER = {"id": "response_to_request", "starts": ("request_received",), "ends": ("prior_written_notice_sent",)}
REVIEW = {"id": "annual_review", "starts": ("iep_agreed",), "ends": ("iep_reviewed",), "recurs": True}


@pytest.mark.parametrize(
    ("fact", "state", "kind"),
    [
        ("found_not_eligible 2026-11-10", "met", "found_not_eligible"),
        ("found_not_eligible 2026-11-12", "met_late", "found_not_eligible"),
        ("eligibility_determined 2026-11-10", "met", "eligibility_determined"),
    ],
)
def test_a_decision_that_there_is_no_eligibility_ends_what_runs_to_the_decision(fact, state, kind):
    clock = one_clock(a_rule(ends=("eligibility_determined",)), case("2026-11-23", CONSENT, fact))
    assert (clock.state, clock.ended_on) == (state, D(fact.split()[1]))
    assert f"fact_code=clocks.fact_{kind}" in told(clock)[-1]


@pytest.mark.parametrize("ends", ["iep_meeting", "iep_agreed", "services_started"])
def test_it_ends_a_first_evaluation_that_runs_past_the_decision_and_no_other_clock(ends):
    given = case("2026-11-23", CONSENT, "found_not_eligible 2026-11-10")
    assert one_clock(a_rule(ends=(ends,)), given).state == "met"
    assert one_clock(a_rule(id="another", ends=(ends,)), given).state == "overdue"


@pytest.mark.parametrize(
    ("ends", "shown"),
    [
        ("evaluation_completed", "found_not_eligible"),
        ("evaluation_begun", "evaluation_completed"),
        ("iep_meeting", "iep_agreed"),
        ("prior_written_notice_sent", "consent_received"),
        ("prior_written_notice_sent", "consent_refused"),
        ("consent_requested", "consent_received"),
        ("consent_requested", "consent_refused"),
    ],
)
def test_a_later_fact_shows_that_an_end_that_nobody_recorded_had_come(ends, shown):
    clock = one_clock(
        a_rule(id="another", starts=("request_received",), ends=(ends,)),
        case("2026-11-23", ASKED, f"{shown} 2026-11-10"),
    )
    assert (clock.state, clock.ended_on) == ("met", D("2026-11-10"))
    assert told(clock)[-1] == f"clocks.shown_by day=2026-11-10 fact_code=clocks.fact_{shown}"


@pytest.mark.parametrize(
    ("about", "state"), [("", "met"), ("refusal", "met"), ("initial", "met"), ("reevaluation", "due")]
)
def test_an_answer_is_about_the_request_or_refuses_it(about, state):
    answered = one_clock(a_rule(**ANSWER), case("2026-10-02", ASKED, f"prior_written_notice_sent 2026-10-01 {about}"))
    assert answered.state == state


@pytest.mark.parametrize(
    ("rule", "start", "end", "state"),
    [
        ({"ends_about": "services"}, "", "services", "met"),
        ({"ends_about": "services"}, "", "initial", "due"),
        ({"starts_about": "ending"}, "ending", "ending", "met"),
        ({"starts_about": "ending"}, "ending", "initial", "due"),
        ({"starts_about": "ending", "ends_about": "services"}, "ending", "services", "met"),
        ({"starts_about": "ending", "ends_about": "services"}, "ending", "ending", "due"),
    ],
)
def test_an_end_is_about_what_its_rule_says_or_else_about_what_started_it(rule, start, end, state):
    given = (f"{ASKED} {start}", f"prior_written_notice_sent 2026-10-01 {end}")
    assert one_clock(a_rule(**ANSWER, **rule), case("2026-10-02", *given)).state == state


@pytest.mark.parametrize(
    ("about", "state"),
    [("", "not_started"), ("initial", "not_started"), ("reevaluation", "due"), ("services", "due")],
)
def test_a_refusal_stops_the_testing_that_it_is_about(about, state):
    clock = one_clock(a_rule(), case("2026-10-02", CONSENT, f"consent_refused 2026-10-01 {about}"))
    assert clock.state == state


def test_what_nothing_stops_goes_on():
    """A rule of which no fact takes the purpose away: its clock runs on beside whatever happens."""
    clock = one_clock(
        a_rule(**ANSWER), case("2026-10-02", ASKED, "revoked 2026-09-30", "found_not_eligible 2026-10-01")
    )
    assert (clock.state, clock.due) == ("due", D("2026-11-10"))


def test_a_child_who_was_not_brought_sets_nothing_aside_where_the_rule_does_not_say_so():
    clock = one_clock(a_rule(set_aside_by=()), case("2026-11-23", CONSENT, "child_not_brought 2026-10-01"))
    assert (clock.state, clock.due) == ("overdue", D("2026-11-10"))


def test_the_first_note_that_the_child_was_not_brought_is_the_one_that_counts():
    given = (CONSENT, "child_not_brought 2026-10-01", "child_not_brought 2026-11-20")
    clock = one_clock(a_rule(), case("2026-11-23", *given))
    assert (clock.state, told(clock)[-1]) == ("paused", "clocks.not_brought day=2026-10-01")


@pytest.mark.parametrize(
    ("more", "due", "kind"),
    [
        (["progress_reported 2026-10-01"], "2026-11-20", "iep_agreed"),
        (["iep_agreed 2026-10-01"], "2027-10-01", "iep_agreed"),
        (["iep_reviewed 2026-10-02"], "2027-10-02", "iep_reviewed"),
        (["iep_reviewed 2026-10-02", "iep_reviewed 2026-10-20"], "2027-10-20", "iep_reviewed"),
    ],
    ids=["other", "a-new-plan", "reviewed", "twice"],
)
def test_what_recurs_starts_anew_with_its_end_or_its_start(more, due, kind):
    rule = a_rule(**REVIEW, count=Count(1, "year"))
    clock = one_clock(rule, case("2026-11-01", "iep_agreed 2025-11-20", *more))
    assert (clock.state, clock.due, clock.starts.kind) == ("due", D(due), kind)


def test_consent_about_services_is_the_consent_to_services():
    rule = a_rule(id="services_start", starts=("service_consent_received",), ends=("services_started",))
    clock = one_clock(rule, case("2026-09-12", "consent_received 2026-09-11 services"))
    assert (clock.state, clock.starts.kind) == ("due", "service_consent_received")
    assert one_clock(rule, case("2026-09-12", CONSENT)).state == "not_started"


@pytest.mark.parametrize(
    ("starts_about", "about", "starts"),
    [
        (None, "", True),
        (None, "initial", True),
        ("initial", "", True),
        ("initial", "initial", True),
        (None, "reevaluation", False),
        ("reevaluation", "reevaluation", True),
        ("reevaluation", "", False),
        ("reevaluation", "initial", False),
    ],
)
def test_a_fact_starts_what_it_is_about(starts_about, about, starts):
    clock = one_clock(a_rule(starts_about=starts_about), case("2026-09-12", f"{CONSENT} {about}"))
    assert (clock.state == "due") is starts


def test_rules_of_gives_the_rules_of_every_day():
    rule = a_rule()
    (clock,) = clocks("iep", case("2026-11-23", CONSENT), rules_of((rule,)))
    assert (clock.rule, clock.due) == (rule.id, D("2026-11-10"))


def test_a_clock_carries_what_its_rule_says():
    rule = a_rule(ends=("evaluation_completed", "found_not_eligible"))
    for given in ((), (CONSENT,), (CONSENT, "revoked 2026-10-01")):
        clock = one_clock(rule, Situation(D("2026-10-02"), facts(*given)))
        assert (clock.citation, clock.source, clock.confidence) == (SOURCE.citation, SOURCE.url, SOURCE.confidence)
        assert (clock.checked_on, clock.jurisdiction, clock.rule) == (SOURCE.checked_on, "XX", rule.id)
        assert (clock.ends, clock.ends_any) == ("evaluation_completed", rule.ends)
        assert (clock.days, clock.unit) == (60, "calendar")
