"""The question of `midline clocks`: one JSON object read strictly, every wrong field named at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from midline import lawbook
from midline.conf.commands.calendar_question import AskedCalendar, read_calendar
from midline.conf.commands.facts_question import read_facts
from midline.conf.commands.shapes import FieldError, InputRefused, Reader
from midline.conf.commands.sound_days import sound_day
from midline.conf.holidays_of_state import calendar_with_holidays
from midline.core.clocks import Agreement, AgreementsRefused, Situation
from midline.core.days import SchoolCalendar
from midline.core.law.terms import Schooling
from midline.core.pathways import PROGRAMMES
from midline.wording import say

LONGEST_PLAN = 3660


@dataclass(frozen=True)
class Asked:
    """The programme, the state whose law holds and the case; `raw` is what was given, for naming a wrong value."""

    programme: str
    state: str
    case: Situation
    raw: Mapping[str, Any]

    def refuse_agreements(self, refused: AgreementsRefused) -> InputRefused:
        """The error for agreements that the law does not allow, each at its field."""
        return InputRefused(
            *(
                FieldError(
                    f"agreements[{one.index}].{one.field}",
                    self.raw["agreements"][one.index][one.field],
                    say(one.code, one.params),
                )
                for one in refused.problems
            )
        )


def read_question(found: Mapping[str, Any]) -> Asked:
    """The case in a JSON object. InputRefused names every field that is wrong."""
    reader = Reader(found)
    programme = reader.text("programme", required=True, choices=PROGRAMMES)
    state = reader.text("state", required=True, choices=("US", *lawbook.codes()))
    today = sound_day(reader, "today", required=True)
    born = sound_day(reader, "birth_date")
    if born is not None and today is not None and born > today:
        reader.wrong("birth_date", born.isoformat(), f"this must not be after today, {today}")
        born = None
    facts = read_facts(reader, programme, today, born)
    asked_calendar = read_calendar(reader)
    absences = _absences(reader, today, born)
    schooling = reader.text("schooling", choices=get_args(Schooling))
    payer, plan_days = reader.text("payer"), reader.whole("plan_days", low=1, high=LONGEST_PLAN)
    agreements = tuple(agreement for row in reader.each("agreements") if (agreement := _agreement(row)) is not None)
    reader.done()
    assert programme is not None
    assert state is not None
    assert today is not None
    days = [today, *(fact.on for fact in facts)]
    return Asked(
        programme,
        state,
        Situation(
            today=today,
            facts=facts,
            calendar=_calendar(state, days, asked_calendar),
            birth_date=born,
            payer=_payer(payer),
            plan_days=plan_days,
            absences=absences,
            schooling=next((one for one in get_args(Schooling) if one == schooling), None),
            agreements=agreements,
        ),
        found,
    )


def _payer(given: str | None) -> str | None:
    name = given.strip().lower() if given else None
    return None if name == "unknown" else name


def _absences(reader: Reader, today: date | None, born: date | None) -> frozenset[date]:
    days = set()
    for index, row in enumerate(reader.rows("absences")):
        key = f"absences[{index}]"
        day = reader.as_day(key, row)
        if day is None:
            continue
        if today is not None and day > today:
            reader.wrong(key, row, f"this day has not come yet; it must not be after today, {today}")
        elif born is not None and day < born:
            reader.wrong(key, row, f"this must not be before the birth date, {born}")
        else:
            days.add(day)
    return frozenset(days)


def _agreement(row: Reader) -> Agreement | None:
    rule = row.text("rule", required=True)
    until = sound_day(row, "until", required=True)
    agreed_on = sound_day(row, "agreed_on", required=True)
    row.close()
    if rule is None or until is None or agreed_on is None:
        return None
    return Agreement(rule, until, agreed_on)


def _calendar(state: str, days: list[date], asked: AskedCalendar | None) -> SchoolCalendar:
    if asked is None:
        return calendar_with_holidays(state, days)
    return calendar_with_holidays(state, days, years=asked.years, weekdays=asked.weekdays, listed=asked.holidays)
