"""The made-up situations: every rule starts in each, and what they come to can be counted by hand."""

from datetime import date

import pytest

from midline import lawbook
from midline.core.clocks import clocks, rules_of
from midline.core.samples import CALENDAR, KNOWN, STARTS, Tally, example, samples, tally
from midline.lawbook.untold import COUNTED_ON, clock_rules

RULES = {
    (rule.jurisdiction, rule.id): rule for code in ("US", *lawbook.codes()) for rule in clock_rules(code, COUNTED_ON)
}


def test_every_rule_starts_in_each_situation_in_which_its_start_is_known() -> None:
    for (code, name), rule in RULES.items():
        # A count from a birthday begins with the child; a child too old for it has no such clock.
        if rule.before or rule.on_day:
            continue
        for case in samples(rule):
            clock = next(one for one in clocks(rule.programmes[0], case, rules_of([rule])) if one.rule == name)
            assert clock.starts, (code, name)
            assert clock.starts.on in STARTS, (code, name, clock.starts)
            assert clock.state != "not_started", (code, name)


def test_what_cannot_be_told_always_names_what_is_missing() -> None:
    for key, rule in RULES.items():
        found = tally(rule)
        assert found.situations == len(STARTS) * len(KNOWN) == 32
        assert found.untold_with_all <= found.untold <= found.situations
        assert bool(found.missing) == bool(found.untold), key
        assert sum(number for _name, number in found.missing) >= found.untold, key


def test_a_plain_federal_count_is_always_told() -> None:
    assert tally(RULES["US", "initial_evaluation"]) == Tally(32, 0, 0, ())


def test_school_days_want_the_calendar_and_nothing_else() -> None:
    # Texas, answer to a request: 15 school days. Eight starts without a calendar, all others told.
    assert tally(RULES["TX", "response_to_request"]) == Tally(32, 8, 0, (("calendar", 8),))


def test_the_example_is_counted_by_hand() -> None:
    # From 16 November 2026, 15 school days: 17-20 (4), 23-24 (6), closed 25-27, 30-4 December (11), 7-10 (15).
    assert example(RULES["TX", "response_to_request"]).due == date(2026, 12, 10)
    # Sixty days from 16 November: 14 left in November, 31 in December, 15 in January.
    assert example(RULES["US", "initial_evaluation"]).due == date(2027, 1, 15)


def test_tallies_add_up() -> None:
    one = Tally(32, 8, 0, (("calendar", 8),))
    other = Tally(32, 9, 4, (("calendar", 1), ("payer", 9)))
    assert one.plus(other) == Tally(64, 17, 4, (("calendar", 9), ("payer", 9)))


@pytest.mark.parametrize(("day", "held"), [("2026-11-24", True), ("2026-11-25", False), ("2027-03-19", False)])
def test_the_made_up_calendar_has_breaks(day: str, held: bool) -> None:
    assert CALENDAR.is_school_day(date.fromisoformat(day)) is held
