"""A clock is counted under the law of the day on which it started, never under a newer one."""

from midline.core.clocks import clocks
from midline.core.law import in_force
from midline.core.law.rule import Count
from tests.core.clocks.rules import D, a_rule, case, one_clock

OLD = a_rule(effective_to=D("2026-06-30"))
NEW = a_rule(effective_from=D("2026-07-01"), count=Count(45, "calendar"))


def on(day):
    return in_force((OLD, NEW), day)


def test_started_on_the_last_day_of_the_old_rule():
    (clock,) = clocks("iep", case("2026-08-01", "consent_received 2026-06-30"), on)
    assert (clock.days, clock.due) == (60, D("2026-08-29"))


def test_started_on_the_first_day_of_the_new_rule():
    (clock,) = clocks("iep", case("2026-08-01", "consent_received 2026-07-01"), on)
    assert (clock.days, clock.due) == (45, D("2026-08-15"))


def test_a_recurring_rule_takes_the_new_version_with_its_new_run():
    yearly = {"id": "annual_review", "starts": ("iep_agreed",), "ends": ("iep_reviewed",), "recurs": True}
    old = a_rule(**yearly, count=Count(1, "year"), effective_to=D("2026-06-30"))
    new = a_rule(**yearly, count=Count(6, "month"), effective_from=D("2026-07-01"))
    facts = ("iep_agreed 2025-09-01", "iep_reviewed 2026-08-31")
    (clock,) = clocks("iep", case("2026-09-02", *facts), lambda day: in_force((old, new), day))
    assert clock.due == D("2027-02-28")
    (clock,) = clocks("iep", case("2026-08-01", facts[0]), lambda day: in_force((old, new), day))
    assert clock.due == D("2026-09-01")


def test_a_rule_that_is_gone_still_holds_for_what_it_started():
    gone = a_rule(effective_to=D("2026-06-30"))
    found = clocks("iep", case("2026-08-01", "consent_received 2026-06-01"), lambda day: in_force((gone,), day))
    assert [clock.due for clock in found] == [D("2026-07-31")]
    assert clocks("iep", case("2026-08-01", "consent_received 2026-07-01"), lambda day: in_force((gone,), day)) == ()


def test_a_fact_that_today_would_start_it_and_then_did_not():
    narrow = a_rule(starts=("request_received",), effective_to=D("2026-06-30"))
    wide = a_rule(starts=("consent_received",), effective_from=D("2026-07-01"))
    (clock,) = clocks(
        "iep", case("2026-08-01", "consent_received 2026-06-01"), lambda day: in_force((narrow, wide), day)
    )
    assert clock.state == "not_started"


def test_duties_are_no_clocks():
    assert clocks("iep", case("2026-08-01"), lambda day: (a_rule(starts=(), ends=(), count=None),)) == ()


def test_every_rule_stands_once_in_the_order_of_the_law():
    ids = ("response_to_request", "initial_evaluation", "iep_meeting")
    found = clocks("iep", case("2026-08-01"), lambda day: [a_rule(id=name) for name in ids])
    assert tuple(clock.rule for clock in found) == ids
    assert one_clock(a_rule(), case("2026-08-01")).starts.on is None
