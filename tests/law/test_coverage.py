"""Each rule of each jurisdiction has its cases: five at least of its own, one where a federal rule holds there."""

from collections import Counter, defaultdict
from datetime import date, timedelta

import pytest

from midline import lawbook
from midline.core.pathways import PROGRAMMES
from tests.law.reading import calendars, cases

TODAY = date(2026, 11, 23)
FEWEST = 5
CASES = list(cases())
HELD = Counter((case.law, case.rule) for case in CASES)
ALL = ("US", *lawbook.codes())
# What the cases of a rule that is counted lie on: the last day, the day after it, and these days in their stretch.
EDGES = {
    "leap day": {date(2024, 2, 29), date(2028, 2, 29)},
    "year end": {date(2026, 12, 31), date(2027, 12, 31)},
    "end of the school year": {year.last_day for known in calendars().values() for year in known.years},
}

# Rules that never have a day, so that their cases have bounds alone, and why.
NEVER_A_DAY = {
    ("CT", "services_start"): "ten school days are what the department advises, and no rule",
    ("IN", "initial_evaluation"): "twenty days in place of fifty for some children, and no case holds for which",
    ("VA", "response_to_request"): "three days, or ten for a team of the school, and no case holds which was asked",
}


def rules_of(law):
    """Every rule of a jurisdiction that makes a clock, and those that it leaves to another law."""
    return {rule.id: rule for programme in PROGRAMMES for rule in lawbook.rules_for(programme, law, TODAY)}


@pytest.mark.parametrize("law", ALL)
def test_each_rule_of_its_own_has_five_cases(law):
    own = [rule.id for rule in rules_of(law).values() if rule.jurisdiction == law and not rule.not_found]
    few = {rule: HELD[law, rule] for rule in own if HELD[law, rule] < FEWEST}
    assert few == {}


@pytest.mark.parametrize("law", ALL)
def test_each_rule_that_a_school_keeps_has_a_case_in_each_state(law):
    standing = {rule.id for rule in lawbook.rules_for("iep", law, TODAY)}
    assert {rule for rule in standing if not HELD[law, rule]} == set()


@pytest.mark.parametrize("law", lawbook.codes())
def test_no_state_has_rules_of_its_own_outside_special_education(law):
    # So that the federal cases of the clinic, of early intervention and of Section 504 are those of every state.
    for programme in set(PROGRAMMES) - {"iep"}:
        assert lawbook.rules_for(programme, law, TODAY) == lawbook.rules_for(programme, "US", TODAY)


@pytest.mark.parametrize("law", ALL)
def test_the_cases_of_each_counted_rule_lie_on_its_edges(law):
    lacking = {}
    for rule in rules_of(law).values():
        counted = rule.is_verified and rule.count is not None and rule.count.unit != "year"
        if rule.jurisdiction != law or not counted or rule.starts_confidence or (law, rule.id) in NEVER_A_DAY:
            continue
        wanted = {"last day", "day after", *(EDGES if rule.before is None else ())}
        if left := wanted - FOUND[law, rule.id]:
            lacking[rule.id] = left
    assert lacking == {}


@pytest.mark.parametrize("law", ALL)
def test_a_version_of_a_rule_has_cases_on_both_sides_of_its_first_and_last_day(law):
    lacking = []
    for rule in lawbook.load().of(law).rules:
        days = [fact["on"] for case in CASES if (case.law, case.rule) == (law, rule.id) for fact in case.told["facts"]]
        for edge in (rule.effective_from, rule.effective_to and rule.effective_to + timedelta(days=1)):
            if edge is not None and not {edge, edge - timedelta(days=1)} <= set(days):
                lacking.append((rule.id, edge))
    assert lacking == []


def test_a_rule_that_never_has_a_day_has_none_in_any_case():
    assert [case.id for case in CASES if (case.law, case.rule) in NEVER_A_DAY and "due" in case.expect] == []


def _edges_of(case):
    """The edges that a case with a last day lies on."""
    due, today = case.expect["due"], case.told["today"]
    if today == due:
        yield "last day"
    if today == due + timedelta(days=1):
        yield "day after"
    first = min((fact["on"] for fact in case.told["facts"]), default=due)
    yield from (name for name, days in EDGES.items() if any(first <= day <= due for day in days))


FOUND = defaultdict(set)
for _case in CASES:
    if _case.expect.get("due"):
        FOUND[_case.law, _case.rule].update(_edges_of(_case))
