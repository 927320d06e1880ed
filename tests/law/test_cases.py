"""Every case of law in this folder, counted. See README.md for how a case is written."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from midline import lawbook
from midline.core.clocks import Agreement, Clock, Situation, clocks
from midline.core.days import MONDAY_TO_FRIDAY, SchoolCalendar, SchoolYear, Span
from midline.core.pathways import Fact

HERE = Path(__file__).parent
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KEYS = {
    *("name", "law", "rule", "today", "facts", "calendar", "counted", "expect", "programme", "birth_date", "payer"),
    *("plan_days", "absences", "holidays", "agreements", "source"),
}
EXPECTED = {"state", "due", "starts", "missing", "earliest", "latest", "readings", "confidence"}


def _calendars():
    with (HERE / "calendars.toml").open("rb") as source:
        return {name: _calendar(found) for name, found in tomllib.load(source).items()}


def _calendar(found):
    years = [
        SchoolYear(year["first_day"], year["last_day"], tuple(_span(shut) for shut in year["closed"]))
        for year in found["years"]
    ]
    return SchoolCalendar(tuple(years), frozenset(WEEKDAYS.index(day) for day in found["weekdays"]))


def _span(shut):
    return Span(shut, shut) if isinstance(shut, date) else Span(shut["from"], shut["to"])


def _cases():
    for path in sorted(HERE.glob("*.toml")):
        if path.name == "calendars.toml":
            continue
        with path.open("rb") as source:
            for case in tomllib.load(source)["case"]:
                yield pytest.param(case, id=f"{path.stem}: {case['law']} {case['name']}")


CALENDARS = _calendars()
CASES = list(_cases())


def _known(case):
    """The calendar of a case; listed holidays are all there are in the years around."""
    calendar = CALENDARS[case["calendar"]] if "calendar" in case else None
    if "holidays" not in case:
        return calendar
    span = Span(date(2026, 1, 1), date(2028, 12, 31))
    years, weekdays = (calendar.years, calendar.weekdays) if calendar else ((), MONDAY_TO_FRIDAY)
    return SchoolCalendar(years, weekdays, frozenset(case["holidays"]), span)


def _clock(case) -> Clock:
    programme = case.get("programme", "iep")
    facts = tuple(Fact(**fact) for fact in case["facts"])
    situation = Situation(
        today=case["today"],
        facts=facts,
        calendar=_known(case),
        birth_date=case.get("birth_date"),
        payer=case.get("payer"),
        plan_days=case.get("plan_days"),
        absences=frozenset(case.get("absences", ())),
        agreements=tuple(Agreement(**agreement) for agreement in case.get("agreements", ())),
    )
    found = clocks(programme, situation, lambda on: lawbook.rules_for(programme, case["law"], on))
    named = [clock for clock in found if clock.rule == case["rule"]]
    assert len(named) == 1, f"{case['rule']} stands {len(named)} times among the clocks"
    return named[0]


@pytest.mark.parametrize("case", CASES)
def test_case_of_law(case):
    assert set(case) <= KEYS, set(case) - KEYS
    assert set(case["expect"]) <= EXPECTED, set(case["expect"]) - EXPECTED
    clock = _clock(case)
    expect = {"due": None, "earliest": None, "latest": None, **case["expect"]}
    found = {
        "state": clock.state,
        "due": clock.due,
        "starts": clock.starts and clock.starts.on,
        "missing": list(clock.missing),
        "earliest": clock.earliest,
        "latest": clock.latest,
        "readings": [reading.due for reading in clock.readings if reading.due],
        "confidence": clock.confidence,
    }
    assert {key: found[key] for key in expect} == expect


def test_every_day_that_is_expected_says_how_it_was_counted():
    silent = [case.id for case in CASES if "due" in case.values[0]["expect"] and not case.values[0].get("counted")]
    assert silent == []


def test_every_state_of_a_clock_has_a_case():
    states = {case.values[0]["expect"]["state"] for case in CASES}
    assert states == {"due", "overdue", "met", "met_late", "paused", "not_started", "cannot_tell"}


def test_every_plain_first_evaluation_has_a_case_with_its_day():
    """A state whose first evaluation is a plain count is not trusted until someone counted a day of it by hand."""
    on = date(2026, 11, 23)
    plain = {code for code in lawbook.codes() if lawbook.rule(code, "initial_evaluation", on).is_plain}
    counted = {
        case.values[0]["law"]
        for case in CASES
        if case.values[0]["rule"] == "initial_evaluation" and "due" in case.values[0]["expect"]
    }
    assert plain - counted == set()


def test_no_case_is_written_twice():
    names = [case.id for case in CASES]
    assert len(names) == len(set(names))
