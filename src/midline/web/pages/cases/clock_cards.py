"""A clock as a page shows it: how it stands, the rule, the source, how sure we are, and how it was counted."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from midline.core.clocks import Clock
from midline.drawing.drawn import Drawing
from midline.records.queries.calendars import KeptCalendar
from midline.web.pages.cases.clock_days import days_of_clock
from midline.web.register import speaks_terms
from midline.wording.clocks import last_day_words, missing_words, reading_sentence, state_words, trail_sentences
from midline.wording.terms import name_of


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
    kept: KeptCalendar,
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
        months=days_of_clock(clock, kept.calendar, kept.names, today, language),
        earlier=tuple(day for day in given if day != clock.due),
        running=running,
        place=clock.jurisdiction.lower(),
    )


def _confidence(clock: Clock) -> str:
    if "rule_not_verified" in clock.missing or clock.confidence == "unverified":
        return _("No one has checked this rule. Ask the state's office for schools, or the school.")
    if clock.confidence == "secondary":
        return _("We did not read the rule itself; this is as reported by others.")
    if clock.confidence == "local":
        return _("This is a rule that the school or clinic made for itself. It is not the law.")
    return _("Read in the rule itself or on the agency's own page.")
