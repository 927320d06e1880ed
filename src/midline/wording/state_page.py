"""The page of one state: its rules on a day, its doctor's orders, what is not known, what comes and what has gone."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from midline import lawbook
from midline.core.clocks import Clock
from midline.core.law import FEDERAL, PRESCRIPTIONS, Prescription, Rule, Unchecked
from midline.core.samples import Tally, example, tally
from midline.lawbook.untold import tally_for, tally_of
from midline.wording.clocks import last_day_words, missing_words, trail_sentences
from midline.wording.law import order_words, rule_name, unchecked_sentence, whom_to_ask
from midline.wording.rule_page import RuleWords, rule_words
from midline.wording.say import say


@dataclass(frozen=True)
class Shown:
    """A rule with an example counted by the engine (nothing where it has none) and how often it gives no last day.

    `lacks`: what would settle the example where it has no day; `missing`: what was missing, in how many situations;
    `clock`: the example itself, for a picture of its days.
    """

    words: RuleWords
    example_start: date | None
    example_day: str
    example: tuple[str, ...]
    lacks: tuple[str, ...]
    untold: tuple[str, ...]
    missing: tuple[tuple[str, int], ...]
    clock: Clock | None = None


@dataclass(frozen=True)
class OrderWords:
    """The law on doctor's orders in one setting, worded."""

    id: str
    title: str
    evaluate: str
    treat: str
    sure: str
    citation: str
    source: str
    checked_on: date
    note: str
    limits: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StatePage:
    """Everything on the page of a jurisdiction on a day."""

    code: str
    name: str
    own: tuple[Shown, ...]
    federal: tuple[Shown, ...]
    duties: tuple[Shown, ...]
    orders: tuple[OrderWords, ...]
    not_checked: tuple[tuple[str, str], ...]
    to_come: tuple[tuple[RuleWords, date], ...]
    past: tuple[tuple[RuleWords, date], ...]
    untold: Tally
    missing: tuple[tuple[str, int], ...]
    version: str


@lru_cache(maxsize=256)
def state_page(code: str, on: date, language: str) -> StatePage:
    """The page of a state ("TX") or of federal law ("US") on a day. UnknownJurisdiction for any other code."""
    law = lawbook.load().of(code)
    place = "" if code == FEDERAL else law.name
    in_force = lawbook.rules_in_force(code, on)
    shown = [_shown(rule, place, language) for rule in (*in_force, *_left_open(code, on))]
    clocks = [one for one in shown if one.untold]
    own = tuple(one for one in clocks if one.words.jurisdiction == code)
    whole = tally_for(code)
    return StatePage(
        code=code,
        name=law.name if place else say("states.federal_law", language=language),
        own=own,
        federal=tuple(one for one in clocks if one not in own),
        duties=tuple(one for one in shown if not one.untold),
        orders=tuple(_order(one, place, language) for one in law.prescriptions),
        not_checked=tuple(_open(one, place, language) for one in lawbook.missing(code, on)),
        to_come=_others(law.rules, place, language, after=on),
        past=_others(law.rules, place, language, before=on),
        untold=whole,
        missing=_missing(whole, language),
        version=lawbook.version(),
    )


def _left_open(code: str, on: date) -> tuple[Rule, ...]:
    found = (rule for programme in ("iep", "section_504") for rule in lawbook.rules_for(programme, code, on))
    return tuple({rule.id: rule for rule in found if rule.not_found}.values())


def _shown(rule: Rule, place: str, language: str) -> Shown:
    words = rule_words(rule, _ask(rule, place, language), place, language)
    if not rule.is_clock:
        return Shown(words, None, "", (), (), (), ())
    told = tally_of(rule) or tally(rule)
    counts = _untold(told, language), _missing(told, language)
    if not rule.is_verified:
        return Shown(words, None, "", (), (), *counts)
    clock = example(rule)
    return Shown(words, *_example(clock, language), *counts, clock)


def _example(clock: Clock, language: str) -> tuple[date | None, str, tuple[str, ...], tuple[str, ...]]:
    steps = tuple(step for step in clock.trail if not step.code.startswith("clocks.days_left"))
    lacks = tuple(missing_words(name, language) for name in clock.missing)
    start = clock.starts.on if clock.starts else None
    return start, last_day_words(clock, language), trail_sentences(replace(clock, trail=steps), language), lacks


def _ask(rule: Rule, place: str, language: str) -> str:
    code = next((one.ask for one in lawbook.missing(rule.jurisdiction, _checked_day()) if one.rule == rule.id), "")
    found = Unchecked(rule.id, rule.jurisdiction, "unverified", code or "law.ask_state_education_agency")
    return whom_to_ask(found, place or None, language)


def _checked_day() -> date:
    """The last day on which anything in the tables was checked."""
    return max(rule.source.checked_on for rule in lawbook.load().federal.rules)


def _untold(told: Tally, language: str) -> tuple[str, ...]:
    params: dict[str, object] = {"situations": told.situations, "untold": told.untold}
    if not told.untold:
        return (say("states.untold_none", params, language),)
    parts = [say("states.untold", params, language)]
    if told.untold_with_all:
        parts.append(say("states.untold_with_all", {"number": told.untold_with_all}, language))
    return tuple(parts)


def _missing(told: Tally, language: str) -> tuple[tuple[str, int], ...]:
    return tuple((_lack(name, language), number) for name, number in told.missing)


def _lack(name: str, language: str) -> str:
    return say("states.no_number_in_law", language=language) if name == "day_count" else missing_words(name, language)


def _order(found: Prescription, place: str, language: str) -> OrderWords:
    name = PRESCRIPTIONS[found.setting]
    evaluate, treat = order_words(found, language)
    ask = "law.ask_licensing_board" if found.setting == "clinic" else "law.ask_state_education_agency"
    whom = whom_to_ask(Unchecked(name, found.jurisdiction, "unverified", ask), place or None, language)
    sure = say(f"states.sure_{found.source.confidence}", {"by": found.source.reported_by, "whom": whom}, language)
    return OrderWords(
        id=name,
        title=rule_name(name, language),
        evaluate=evaluate,
        treat=treat,
        sure=sure,
        citation=found.source.citation,
        source=found.source.url,
        checked_on=found.source.checked_on,
        note=found.source.note if found.is_verified else "",
        limits=tuple((say(f"law.kept_{key}", language=language), value) for key, value in found.extra),
    )


def _open(found: Unchecked, place: str, language: str) -> tuple[str, str]:
    return rule_name(found.rule, language), unchecked_sentence(found, place or None, language)


def _others(
    rules: tuple[Rule, ...], place: str, language: str, *, after: date | None = None, before: date | None = None
) -> tuple[tuple[RuleWords, date], ...]:
    """Versions not yet in force (`after`) or no longer (`before`), each with a day of its own to see it on."""
    found = []
    for rule in rules:
        if after is not None and rule.effective_from is not None and rule.effective_from > after:
            found.append((rule_words(rule, _ask(rule, place, language), place, language), rule.effective_from))
        if before is not None and rule.effective_to is not None and rule.effective_to < before:
            found.append((rule_words(rule, _ask(rule, place, language), place, language), rule.effective_to))
    return tuple(found)
