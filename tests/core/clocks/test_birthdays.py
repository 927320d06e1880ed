"""Rules that hang on the third birthday.

A child born on 23 November 2023 is three on 23 November 2026. Ninety days before that is 25 August: 23 days of
November, 31 of October, 30 of September and six of August.
"""

import pytest

from midline.core.law.rule import Count
from tests.core.clocks.rules import D, a_rule, case, one_clock
from tests.core.clocks.test_whole_trails import between, told

BORN = D("2023-11-23")
THREE = "clocks.third_birthday day=2026-11-23"


def hangs(**changed):
    """Ninety days before the third birthday a plan must be agreed, whatever started it."""
    given = {"starts": (), "ends": ("iep_agreed",), "before": "third_birthday", "count": Count(90, "calendar")}
    return a_rule(**{**given, **changed})


def clock_of(*facts, today="2026-08-20", born=BORN, **changed):
    return one_clock(hangs(**changed), case(today, *facts, birth_date=born))


@pytest.mark.parametrize(
    ("changed", "due", "back"),
    [
        ({}, "2026-08-25", ["clocks.counted_back_calendar number=90"]),
        ({"count": Count(1, "year")}, "2025-11-23", ["clocks.counted_back_year_one number=1"]),
        ({"before": None, "on_day": "third_birthday", "count": None}, "2026-11-23", []),
        ({"before": None, "on_day": "third_birthday", "caveats": ("law.x",)}, "2026-11-23", ["law.x"]),
    ],
    ids=["days", "year", "on-it", "on-it-with-a-caveat"],
)
def test_the_day_is_counted_back_from_the_birthday_or_is_the_birthday(changed, due, back):
    clock = clock_of(today="2025-11-20", **changed)
    left = (D(due) - D("2025-11-20")).days
    assert told(clock) == [THREE, *back, f"clocks.last_day day={due}", f"clocks.days_left number={left}"]
    assert (clock.state, clock.due, clock.starts.kind, clock.starts.on) == (
        "due",
        D(due),
        "third_birthday",
        D("2026-11-23"),
    )


def test_one_that_is_done():
    clock = clock_of("iep_agreed 2026-08-26", today="2026-09-01")
    assert told(clock)[-1] == "clocks.done_late_one day=2026-08-26 fact_code=clocks.fact_iep_agreed number=1"
    assert (clock.state, clock.ended_on) == ("met_late", D("2026-08-26"))


def test_without_a_birth_date_there_is_no_day():
    clock = clock_of(born=None)
    assert (told(clock), clock.state, clock.due) == (["clocks.birth_date_not_given"], "cannot_tell", None)
    assert (between(clock), clock.starts.on) == ((("birth_date",), None, None), None)


def test_an_age_that_was_not_read_gives_no_day_and_tells_whom_to_ask():
    known, unknown = (clock_of(born=born, before="age_of_majority") for born in (BORN, None))
    assert told(known) == told(unknown) == ["clocks.ask_school"]
    assert known.missing == ("rule_not_verified",)
    assert unknown.missing == ("rule_not_verified", "birth_date")


def test_one_that_waits_for_a_fact():
    rule = {"starts": ("request_received",)}
    head = "clocks.rule_calendar ends_code=clocks.fact_iep_agreed number=90 starts_code=clocks.fact_request_received"
    waits = "clocks.waits_for starts_code=clocks.fact_request_received"
    clock = clock_of(**rule)
    assert (told(clock), clock.state, clock.due) == ([head, THREE, waits], "not_started", None)
    assert told(clock_of(born=None, **rule)) == [head, waits]
    assert clock_of("request_received 2026-08-01", **rule).due == D("2026-08-25")


def test_one_that_was_stopped_and_one_that_was_done_before_that():
    stopped = clock_of("revoked 2026-08-01")
    assert told(stopped) == ["clocks.stopped day=2026-08-01 fact_code=clocks.fact_revoked"]
    assert (stopped.state, stopped.due) == ("not_started", None)
    assert told(clock_of("revoked 2026-08-01", born=None)) == told(stopped)
    assert clock_of("iep_agreed 2026-07-01", "revoked 2026-08-01").state == "met"


def test_a_child_who_was_referred_after_the_day_has_no_such_day():
    late = clock_of("part_c_referral_received 2026-08-26", today="2026-09-01", caveats=("law.x",))
    assert told(late) == ["clocks.referred_late day=2026-08-26 number=89", "law.x"]
    assert (late.state, late.due) == ("not_started", None)
    assert clock_of("part_c_referral_received 2026-08-25").due == D("2026-08-25")
    on_it = clock_of("part_c_referral_received 2026-11-24", before=None, on_day="third_birthday", count=None)
    assert on_it.due == D("2026-11-23")
