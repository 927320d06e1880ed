"""How a clock stands, and what its trail says of it."""

import pytest

from midline.core.clocks import Situation
from midline.core.law.rule import Count
from midline.core.pathways import Fact
from tests.core.clocks.rules import SOURCE, D, a_rule, case, codes, facts, one_clock

CONSENT = "consent_received 2026-09-11"


@pytest.mark.parametrize(
    ("today", "told", "state", "last"),
    [
        ("2026-09-11", [CONSENT], "due", "days_left"),
        ("2026-11-09", [CONSENT], "due", "days_left_one"),
        ("2026-11-10", [CONSENT], "due", "due_today"),
        ("2026-11-11", [CONSENT], "overdue", "days_late_one"),
        ("2026-11-23", [CONSENT], "overdue", "days_late"),
        ("2026-11-23", [CONSENT, "evaluation_completed 2026-11-10"], "met", "done_in_time"),
        ("2026-11-23", [CONSENT, "evaluation_completed 2026-11-11"], "met_late", "done_late_one"),
        ("2026-11-23", [CONSENT, "evaluation_completed 2026-11-12"], "met_late", "done_late"),
        ("2026-11-23", [CONSENT, "eligibility_determined 2026-11-10"], "met", "shown_by"),
        ("2026-11-23", [CONSENT, "eligibility_determined 2026-11-11"], "cannot_tell", "day_not_recorded"),
        ("2026-11-23", [CONSENT, "found_not_eligible 2026-11-10"], "met", "shown_by"),
        ("2026-11-23", [CONSENT, "revoked 2026-10-01"], "not_started", "was_due"),
        ("2026-11-23", [CONSENT, "revoked 2026-11-20"], "not_started", "was_due_before"),
        ("2026-11-23", [CONSENT, "transferred 2026-10-01"], "paused", "moved"),
        ("2026-11-23", [CONSENT, "transferred 2026-10-01", "evaluation_completed 2026-11-10"], "met", "done_in_time"),
        (
            "2026-11-23",
            [CONSENT, "transferred 2026-10-01", "evaluation_completed 2026-11-11"],
            "cannot_tell",
            "done_on",
        ),
        ("2026-11-23", [], "not_started", "waits_for"),
        ("2026-11-23", ["evaluation_completed 2026-11-12"], "not_started", "start_not_recorded"),
    ],
)
def test_the_state_and_the_step_that_tells_it(today, told, state, last):
    clock = one_clock(a_rule(), case(today, *told))
    assert (clock.state, codes(clock)[-1]) == (state, last)
    assert (clock.due is not None) == (state in {"due", "overdue", "met", "met_late"})


def test_a_trail_tells_rule_start_count_and_last_day():
    clock = one_clock(a_rule(), case("2026-11-23", CONSENT))
    assert codes(clock) == ["rule_calendar", "starts_on", "day_zero", "counted_calendar", "last_day", "days_late"]
    assert clock.trail[4].filled == {"day": D("2026-11-10")}


def test_what_a_reading_second_hand_is_told_first_and_a_caveat_after_the_count():
    rule = a_rule(
        source=SOURCE.__class__("C", "u", "secondary", D("2026-11-23"), "n", "the parent centre"),
        caveats=("law.caveat_agreement",),
        ends_confidence="unverified",
    )
    clock = one_clock(rule, case("2026-11-23", CONSENT))
    assert clock.trail[1].filled == {"by": "the parent centre"}
    assert codes(clock)[-4:] == ["caveat_agreement", "end_not_verified", "last_day", "days_late"]


def test_a_figure_that_nobody_checked_is_not_told():
    unread = a_rule(source=SOURCE.__class__("C", "", "unverified", D("2026-11-23"), "n"))
    clock = one_clock(unread, case("2026-11-23", CONSENT))
    assert (clock.state, clock.days, clock.unit, clock.due, clock.earliest) == ("cannot_tell", None, None, None, None)
    assert 60 not in [value for step in clock.trail for _, value in step.params]


def test_a_rule_that_was_not_found():
    clock = one_clock(a_rule(not_found=True, count=None), case("2026-11-23", CONSENT))
    assert (clock.state, clock.missing) == ("cannot_tell", ("rule_not_verified",))
    assert codes(clock) == ["not_found", "starts_on", "ask_school"]


def test_a_federal_count_is_only_a_bound():
    unread = a_rule(
        source=SOURCE.__class__("C", "", "unverified", D("2026-11-23"), "n"), count=None, bound=Count(60, "calendar")
    )
    clock = one_clock(unread, case("2026-11-23", CONSENT, "evaluation_completed 2026-10-01"))
    assert (clock.state, clock.earliest) == ("cannot_tell", D("2026-11-10"))


def test_an_annual_review_tells_when_the_last_one_was():
    rule = a_rule(
        id="annual_review", starts=("iep_agreed",), ends=("iep_reviewed",), count=Count(1, "year"), recurs=True
    )
    clock = one_clock(rule, case("2026-11-23", "iep_agreed 2025-11-20", "iep_reviewed 2026-11-18"))
    assert codes(clock)[:3] == ["rule_year_one", "last_time", "starts_on"]
    assert (clock.state, clock.due) == ("due", D("2027-11-18"))


def test_a_recurring_clock_that_stopped_starts_anew_with_a_new_plan():
    rule = a_rule(
        id="annual_review", starts=("iep_agreed",), ends=("iep_reviewed",), count=Count(1, "year"), recurs=True
    )
    told = ["iep_agreed 2024-11-20", "services_ended 2025-02-01", "iep_reviewed 2025-03-01"]
    assert one_clock(rule, case("2026-11-23", *told)).state == "not_started"
    again = one_clock(rule, case("2026-11-23", *told, "iep_agreed 2026-02-02"))
    assert (again.state, again.due) == ("due", D("2027-02-02"))


def test_facts_of_one_day_stand_in_the_order_of_the_programme():
    given = facts("evaluation_completed 2026-09-11", CONSENT)
    clock = one_clock(a_rule(), Situation(D("2026-11-23"), given))
    assert (clock.state, clock.ended_on) == ("met", D("2026-09-11"))


def test_signed_earlier_is_told_and_changes_nothing():
    signed = Fact("consent_received", D("2026-09-11"), signed_on=D("2026-09-01"))
    clock = one_clock(a_rule(), Situation(D("2026-11-23"), (signed,)))
    assert clock.due == D("2026-11-10")
    assert "signed_before" in codes(clock)


def test_a_spoken_consent_is_told():
    spoken = Fact("consent_received", D("2026-09-11"), form="oral")
    clock = one_clock(a_rule(), Situation(D("2026-11-23"), (spoken,)))
    assert (clock.state, codes(clock)[-1]) == ("not_started", "oral_starts_nothing")


def test_the_same_facts_give_the_same_clock_in_whatever_order_they_come():
    told = [CONSENT, "request_received 2026-09-04", "evaluation_completed 2026-11-12"]
    assert one_clock(a_rule(), case("2026-11-23", *told)) == one_clock(a_rule(), case("2026-11-23", *told[::-1]))
