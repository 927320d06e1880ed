"""The words of clocks: whole in both languages, filled in, and short enough to be read aloud."""

import re
from datetime import date
from pathlib import Path

import pytest

from midline import lawbook
from midline.core import clocks as clocks_room
from midline.core.clocks import Situation, Step, clocks
from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.pathways import PROGRAMMES, Fact, pathway
from midline.wording import LANGUAGES, codes
from midline.wording.clocks import (
    fact_words,
    last_day_words,
    missing_words,
    reading_sentence,
    state_words,
    step_sentence,
    trail_sentences,
)
from midline.wording.reading import measures, reads_easily

D = date.fromisoformat
CALENDAR = SchoolCalendar((SchoolYear(D("2026-08-12"), D("2027-05-27")),))
HISTORY = (
    Fact("request_received", D("2026-09-04")),
    Fact("consent_received", D("2026-09-11")),
    Fact("evaluation_completed", D("2026-11-12")),
    Fact("eligibility_determined", D("2026-11-16")),
    Fact("iep_agreed", D("2026-11-20")),
    Fact("iep_reviewed", D("2027-11-01")),
    Fact("records_requested", D("2026-11-20")),
    Fact("medicaid_notice_given", D("2026-11-20")),
)
PLACE = re.compile(r"\{([a-z_]+)\}")


# A year with a day off, a week off and a long break, and the beginning of the next; a child who missed ten days.
SHUT = (
    Span(D("2026-10-12"), D("2026-10-12")),
    Span(D("2026-11-23"), D("2026-11-27")),
    Span(D("2026-12-19"), D("2027-01-03")),
)
RICH = SchoolCalendar(
    (SchoolYear(D("2026-08-12"), D("2027-05-27"), SHUT), SchoolYear(D("2027-08-11"), D("2028-05-25")))
)
MISSED = frozenset(D(f"2026-10-{day}") for day in range(14, 28))


def every_clock():
    for state in lawbook.codes():
        for asked, agreed in (("2026-10-01", "2026-10-05"), ("2027-04-20", "2027-04-27"), ("2027-06-10", "2027-06-20")):
            facts = (Fact("request_received", D(asked)), Fact("consent_received", D(agreed)))
            case = Situation(D("2027-12-01"), facts, RICH, birth_date=D("2022-03-04"), absences=MISSED)
            yield from clocks("iep", case, lambda on, state=state: lawbook.rules_for("iep", state, on))
    for state in lawbook.codes():
        for length in (0, 1, 2, 3, 5, 8):
            for calendar in (None, CALENDAR):
                case = Situation(D("2027-12-01"), HISTORY[:length], calendar)
                yield from clocks("iep", case, lambda on, state=state: lawbook.rules_for("iep", state, on))


def test_both_languages_have_the_same_codes_and_places():
    english, spanish = codes("clocks", "en"), codes("clocks", "es")
    assert set(english) == set(spanish)
    for code, text in english.items():
        assert set(PLACE.findall(text)) == set(PLACE.findall(spanish[code])), code


def test_spanish_is_not_english():
    same = {code for code, text in codes("clocks", "en").items() if text == codes("clocks", "es")[code]}
    assert same == {"clocks.day"}


def test_every_step_that_the_core_can_take_has_words():
    """The codes are read from the source, so that a step without words is found before it is taken."""
    room = Path(next(iter(clocks_room.__path__)))
    source = "\n".join(path.read_text(encoding="utf-8") for path in room.rglob("*.py"))
    named = set(re.findall(r'(?:step|number_step)\(\s*"([a-z_]+)"', source))
    assert len(named) > 40
    have = codes("clocks")
    assert {name for name in named if f"clocks.{name}" not in have} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_fact_and_every_ending_has_words(language):
    kinds = {kind.kind for programme in PROGRAMMES for kind in pathway(programme).kinds}
    law = {
        kind
        for programme in PROGRAMMES
        for state in ("US", "TX", "CA")
        for rule in lawbook.rules_for(programme, state, D("2026-11-23"))
        for kind in (*rule.starts, *rule.ends, *filter(None, (rule.before, rule.on_day)))
    }
    for kind in kinds | law:
        assert fact_words(kind, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clock_of_every_state_can_be_told(language):
    for clock in every_clock():
        told = " ".join(trail_sentences(clock, language))
        assert told
        assert "{" not in told
        assert state_words(clock.state, language)
        assert last_day_words(clock, language)
        assert all(missing_words(name, language) for name in clock.missing)
        assert all(reading_sentence(one.why, one.due, one.source, language) for one in clock.readings)


# The words of a table of law and the name of a page are not ours to shorten.
NOT_OURS = {"clocks.in_the_rule", "clocks.as_reported"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_trail_reads_easily(language):
    hard = {}
    for clock in every_clock():
        own = [step for step in clock.trail if step.code.startswith("clocks.") and step.code not in NOT_OURS]
        told = " ".join(step_sentence(step, language) for step in own)
        if not reads_easily(told, language):
            hard[told] = measures(told, language)
    assert hard == {}


def test_one_or_the_other():
    step = Step("clocks.waits_for", (("starts_code", "clocks.fact_consent_received|clocks.fact_request_received"),))
    assert step_sentence(step) == "It has not started. It starts with the signed consent or the request for testing."
    assert step_sentence(step, "es").endswith("el consentimiento firmado o la solicitud de evaluación.")


def test_what_is_missing_names_a_fact_by_its_words():
    assert missing_words("consent_received") == "The day of the signed consent"
    assert missing_words("calendar") == "The school calendar for these days"
