"""The states' special days, a start on every fifth day of a year, against the slow count of naive.py."""

from datetime import timedelta

import pytest

from midline.core.clocks import Situation, clocks
from midline.core.pathways import Fact
from tests.law import naive
from tests.law.printed import printed
from tests.law.reading import calendars, rules_on

STEP = timedelta(days=5)
BY_STATE = {
    "CA": ("initial_evaluation", naive.california),
    "DE": ("initial_evaluation", naive.delaware),
    "FL": ("initial_evaluation", naive.florida),
    "GA": ("initial_evaluation", naive.georgia),
    "MA": ("initial_evaluation", naive.massachusetts),
    "NJ": ("response_to_request", naive.new_jersey),
    "PA": ("initial_evaluation", naive.pennsylvania),
    "TX": ("initial_evaluation", naive.texas),
}


def slow(name):
    """A printed calendar as its two years; the second begins where the numbers begin anew."""
    days = list(printed()[name].items())
    turn = next(at for at, (_, number) in enumerate(days) if at and number == 1)
    return naive.Printed(tuple(day for day, _ in days[:turn]), tuple(day for day, _ in days[turn:]))


@pytest.mark.parametrize("name", ["oak", "maple"])
@pytest.mark.parametrize("law", BY_STATE)
def test_a_start_on_any_day_ends_on_the_day_of_the_slow_count(name, law):
    rule, count = BY_STATE[law]
    years, differ = slow(name), []
    start = years.first[4]
    while start < years.last + 12 * STEP:
        due = count(start, years)
        # A request three days before, so that it is never one of the last days of the year before.
        facts = [Fact("request_received", start)]
        if rule == "initial_evaluation":
            facts = [Fact("request_received", start - timedelta(days=3)), Fact("consent_received", start)]
        late_request = law == "CA" and timedelta(0) <= years.last - facts[0].on <= timedelta(days=30)
        case = Situation(start, tuple(facts), calendars()[name])
        found = next(clock.due for clock in clocks("iep", case, rules_on("iep", law)) if clock.rule == rule)
        if found != (years.next_first + timedelta(days=30) if late_request else due):
            differ.append((start, found, due))
        start += STEP if start < years.last - 12 * STEP else timedelta(days=1)
    assert differ == []
