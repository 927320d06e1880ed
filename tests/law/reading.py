"""Reading the cases of law: each file once, each case as the situation and the clock that it tells of."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from midline import lawbook
from midline.core.clocks import Agreement, Clock, Situation, clocks
from midline.core.days import MONDAY_TO_FRIDAY, SchoolCalendar, SchoolYear, Span
from midline.core.pathways import Fact

HERE = Path(__file__).parent
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KEYS = {
    *("name", "rule", "today", "facts", "calendar", "counted", "expect", "programme", "birth_date", "payer"),
    *("plan_days", "absences", "schooling", "holidays", "agreements", "source"),
}
EXPECTED = {"state", "due", "starts", "missing", "earliest", "latest", "readings", "confidence"}


@dataclass(frozen=True)
class Case:
    """One case: the file it stands in, the law that the file is of, and its table."""

    file: str
    law: str
    told: dict[str, object]

    @property
    def rule(self):
        """The rule it is about."""
        return self.told["rule"]

    @property
    def expect(self):
        """What the clock must say."""
        return self.told["expect"]

    @property
    def id(self):
        """Its name in a run of the tests."""
        return f"{self.file}: {self.rule}: {self.told['name']}"


def cases():
    """Every case, file by file."""
    for path in sorted((*HERE.glob("federal/*.toml"), *HERE.glob("states/*.toml"))):
        found = _toml(path)
        assert set(found) == {"law", "case"}, f"{path.name}: {set(found)}"
        for told in found["case"]:
            yield Case(f"{path.parent.name}/{path.stem}", found["law"], told)


def clock_of(case: Case) -> Clock:
    """The clock of the case's rule; AssertionError unless there is exactly one."""
    told = case.told
    programme = told.get("programme", "iep")
    situation = Situation(
        today=told["today"],
        facts=tuple(Fact(**fact) for fact in told["facts"]),
        calendar=_known(told),
        birth_date=told.get("birth_date"),
        payer=told.get("payer"),
        plan_days=told.get("plan_days"),
        absences=frozenset(told.get("absences", ())),
        schooling=told.get("schooling"),
        agreements=tuple(Agreement(**agreement) for agreement in told.get("agreements", ())),
    )
    found = clocks(programme, situation, rules_on(programme, case.law))
    named = [clock for clock in found if clock.rule == case.rule]
    assert len(named) == 1, f"{case.rule} stands {len(named)} times among the clocks"
    return named[0]


@cache
def calendars():
    """The calendars by name."""
    return {name: _calendar(found) for name, found in _toml(HERE / "calendars.toml").items()}


@cache
def rules_on(programme, law):
    """The rules of a programme under a law by the day, each day's read once."""
    return cache(lambda on: lawbook.rules_for(programme, law, on))


def _toml(path):
    with path.open("rb") as source:
        return tomllib.load(source)


def _calendar(found):
    years = [
        SchoolYear(year["first_day"], year["last_day"], tuple(_span(shut) for shut in year["closed"]))
        for year in found["years"]
    ]
    return SchoolCalendar(tuple(years), frozenset(WEEKDAYS.index(day) for day in found["weekdays"]))


def _span(shut):
    return Span(shut, shut) if isinstance(shut, date) else Span(shut["from"], shut["to"])


def _known(told):
    """The calendar of a case; listed holidays are all there are in the years around."""
    calendar = calendars()[told["calendar"]] if "calendar" in told else None
    if "holidays" not in told:
        return calendar
    span = Span(date(2026, 1, 1), date(2028, 12, 31))
    years, weekdays = (calendar.years, calendar.weekdays) if calendar else ((), MONDAY_TO_FRIDAY)
    return SchoolCalendar(years, weekdays, frozenset(told["holidays"]), span)
