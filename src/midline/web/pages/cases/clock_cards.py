"""A clock as a page shows it: how it stands, the rule, the source, how sure we are, and how it was counted."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from midline.core.clocks import Clock
from midline.core.days import SchoolCalendar
from midline.drawing.drawn import Drawing
from midline.drawing.months import DayMark, months
from midline.web.register import speaks_terms
from midline.wording import say
from midline.wording.clocks import last_day_words, missing_words, reading_sentence, state_words, trail_sentences
from midline.wording.terms import name_of

LONGEST_DRAWN = 130
"""Days beyond which no calendar is drawn: a year of squares helps nobody."""


@dataclass(frozen=True)
class ClockCard:
    """Everything to show of one clock, worded. `running`: it is one to look at now."""

    rule: str
    title: str
    state: str
    state_words: str
    due: date | None
    day_words: str
    trail: tuple[str, ...]
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    citation: str
    source: str
    confidence: str
    checked_on: date | None
    months: Drawing | None
    earlier: tuple[date, ...]
    running: bool
    place: str


def card_of(
    clock: Clock,
    calendar: SchoolCalendar | None,
    given: tuple[date, ...],
    today: date,
    language: str,
    *,
    running: bool,
) -> ClockCard:
    """The card of a clock. `given` are due dates told earlier for the same start; those that differ are shown."""
    return ClockCard(
        rule=clock.rule,
        title=name_of("law", f"rule_{clock.rule}", language, expert=speaks_terms()),
        state=clock.state,
        state_words=state_words(clock.state, language),
        due=clock.due,
        day_words=last_day_words(clock, language),
        trail=trail_sentences(clock, language),
        missing=tuple(missing_words(name, language) for name in clock.missing),
        readings=tuple(reading_sentence(one.why, one.due, one.source, language) for one in clock.readings),
        citation=clock.citation,
        source=clock.source,
        confidence=_confidence(clock),
        checked_on=clock.checked_on,
        months=_months(clock, calendar, today, language),
        earlier=tuple(day for day in given if day != clock.due),
        running=running,
        place=clock.jurisdiction.lower(),
    )


def _confidence(clock: Clock) -> str:
    if "rule_not_verified" in clock.missing or clock.confidence == "unverified":
        return _("Nobody has checked this rule. Ask the state's education agency or the school.")
    if clock.confidence == "secondary":
        return _("We did not read the rule itself; this is as reported by others.")
    return _("Read in the rule itself or on the agency's own page.")


def _months(clock: Clock, calendar: SchoolCalendar | None, today: date, language: str) -> Drawing | None:
    start = clock.starts.on if clock.starts else None
    if start is None or clock.due is None or not 0 < (clock.due - start).days <= LONGEST_DRAWN:
        return None
    marks = {start: DayMark("start")}
    count = 0
    day = start + timedelta(days=1)
    while day <= clock.due:
        counted = _counts(clock.unit, day, calendar)
        if counted is None:
            return None
        count += counted
        weekend = day.weekday() > 4
        marks[day] = DayMark("counted", count) if counted else DayMark("weekend" if weekend else "closed")
        day += timedelta(days=1)
    marks[clock.due] = DayMark("overdue" if clock.state == "overdue" else "due", count)
    done = clock.ended_on
    if done is not None and done != start and abs((done - clock.due).days) <= LONGEST_DRAWN:
        # Done in time, the day keeps its place in the count; done late, it lies beyond it.
        marks[done] = DayMark("met", marks[done].count if done in marks else None)
    if clock.days is not None and clock.unit in {"calendar", "school", "business"} and count != clock.days:
        # Absences, agreements or other limbs moved the day: squares numbered plainly would say something untrue.
        return None
    caption = say("clocks.day", {"day": clock.due}, language)
    return months(marks, caption=caption, today=today, language=language)


def _counts(unit: str | None, day: date, calendar: SchoolCalendar | None) -> bool | None:
    if unit == "calendar":
        return True
    if calendar is None:
        return None
    if unit == "school":
        return calendar.is_school_day(day)
    if unit == "business":
        return calendar.is_business_day(day)
    return None
