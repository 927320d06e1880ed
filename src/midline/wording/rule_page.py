"""A rule of law as its page shows it: what it asks in plain words, how sure we are, and what is not known."""

from dataclasses import dataclass
from datetime import date

from midline.core.clocks.told import fact_codes, the_rule
from midline.core.law import FEDERAL, Reading, Rule
from midline.wording.clocks import fact_words, one_or_other, step_sentence
from midline.wording.law import caveat_sentences, count_words, rule_name
from midline.wording.law_terms import term_sentences
from midline.wording.say import codes, say
from midline.wording.terms import field_term

# A figure that was not checked is not handed out again under another name; the kinds of fact are told in words.
_NOT_SHOWN = frozenset({"days_as_read", "unit_as_read", "starts_as_read", "ends_as_read"})
_AGREEMENT = frozenset({"law.caveat_agreement", "law.caveat_agreement_not_checked", "law.caveat_agreement_one_kind"})


@dataclass(frozen=True)
class RuleWords:
    """Everything to show of one rule, worded. `asks` and `branches` are what a family reads, the rest stands behind.

    `kept`: pairs of a label and what the source table says beside the rule; `note`, `pauses` and `kept` are in English,
    and empty for a rule that nobody could check: they may hold its figure.
    """

    id: str
    jurisdiction: str
    title: str
    term: str
    asks: tuple[str, ...]
    branches: tuple[str, ...]
    know: tuple[str, ...]
    readings: tuple[tuple[str, str], ...]
    sure: str
    sure_kind: str
    open: tuple[str, ...]
    place: str
    citation: str
    source: str
    checked_on: date
    spans: str
    programmes: tuple[str, ...]
    note: str
    pauses: str
    kept: tuple[tuple[str, str], ...]


def rule_words(rule: Rule, ask: str, place: str, language: str = "en") -> RuleWords:
    """The words of a rule. `ask`: whom to ask where it could not be checked; `place`: the state whose page it is on."""
    return RuleWords(
        id=rule.id,
        jurisdiction=rule.jurisdiction,
        title=rule_name(rule.id, language),
        term=field_term(f"rule_{rule.id}", language) or "",
        asks=asks(rule, language),
        branches=term_sentences(rule, language) if rule.is_verified else (),
        know=(*caveat_sentences(rule, language), *_agreement(rule, language)) if rule.is_verified else (),
        readings=tuple((_reading(one, language), one.source) for one in rule.readings) if rule.is_verified else (),
        sure=sure_sentence(rule, ask, language),
        sure_kind="unverified" if rule.not_found else rule.source.confidence,
        open=_open(rule, language),
        place=_place(rule, place, language),
        citation=rule.source.citation,
        source=rule.source.url,
        checked_on=rule.source.checked_on,
        spans=span_sentence(rule, language),
        programmes=tuple(say(f"pathways.programme_{name}", language=language) for name in rule.programmes),
        note=rule.source.note if rule.is_verified else "",
        pauses=(rule.pauses or "") if rule.is_verified else "",
        kept=_kept(rule, language) if rule.is_verified else (),
    )


def asks(rule: Rule, language: str = "en") -> tuple[str, ...]:
    """What the rule asks: how long, from what, to what; a rule that names no day says so."""
    if not rule.is_clock:
        return (say("states.duty", language=language),)
    ends = one_or_other(fact_codes(rule.ends).split("|"), language)
    if not rule.is_verified:
        return (say("states.length_not_checked", {"ends": ends}, language),)
    if rule.on_day is not None:
        return (say(f"states.on_{rule.on_day}", {"ends": ends}, language),)
    if rule.before is not None and rule.count is not None:
        count = count_words(rule.count, language)
        return (say(f"states.before_{rule.before}", {"ends": ends, "count": count}, language),)
    if rule.count is None:
        starts = one_or_other(fact_codes(rule.starts).split("|"), language)
        return (say("states.no_number", {"starts": starts, "ends": ends}, language),)
    told = [step_sentence(step, language) for step in the_rule(rule) if step.code != "clocks.as_reported"]
    if rule.count.start_is_day_one:
        told.append(say("states.day_one", language=language))
    if rule.recurs:
        told.append(say("states.recurs", language=language))
    if rule.payer:
        told.append(say("states.payer", {"payer": rule.payer.capitalize()}, language))
    if rule.at_most_plan_length:
        told.append(say("states.plan_length", language=language))
    return tuple(told)


def sure_sentence(rule: Rule, ask: str, language: str = "en") -> str:
    """How sure we are, in plain words; for what could not be checked, whom to ask."""
    if not rule.is_verified:
        return say("states.sure_unverified", {"whom": ask}, language)
    return say(f"states.sure_{rule.source.confidence}", {"by": rule.source.reported_by}, language)


def span_sentence(rule: Rule, language: str = "en") -> str:
    """Since when and until when it is in force, as far as that was found."""
    first, last = rule.effective_from, rule.effective_to
    if first and last:
        return say("states.force_between", {"first": first, "last": last}, language)
    if first:
        return say("states.force_from", {"first": first}, language)
    if last:
        return say("states.force_to", {"last": last}, language)
    return say("states.force_unknown", language=language)


def _place(rule: Rule, place: str, language: str) -> str:
    """How it stands to federal law."""
    if rule.jurisdiction == FEDERAL:
        return say("states.federal_here", {"place": place}, language) if place else ""
    if rule.not_found:
        return say("states.left_to_states", language=language)
    if rule.replaces:
        return say("states.replaces", {"rule": rule_name(rule.replaces, language)}, language)
    return say("states.beside_federal", language=language)


def _agreement(rule: Rule, language: str) -> tuple[str, ...]:
    if rule.extends_by_agreement is None or _AGREEMENT & set(rule.caveats):
        return ()
    return (say("states.agreement_yes" if rule.extends_by_agreement else "states.agreement_no", language=language),)


def _open(rule: Rule, language: str) -> tuple[str, ...]:
    """What is not known of it, beside what its caveats say."""
    found = []
    if rule.bound is not None:
        found.append(say("states.federal_bound", {"count": count_words(rule.bound, language)}, language))
    for end, confidence in (("starts", rule.starts_confidence), ("ends", rule.ends_confidence)):
        if confidence == "unverified" and rule.is_verified:
            kinds = rule.starts if end == "starts" else rule.ends
            found.append(say(f"states.{end}_not_checked", {"fact": fact_words(kinds[0], language)}, language))
    if rule.exceptions:
        found.append(say("states.exceptions", {"where": rule.exceptions}, language))
    return tuple(found)


def _reading(reading: Reading, language: str) -> str:
    why = say(reading.why, language=language)
    if reading.count is None:
        return why
    return say("states.reading", {"why": why, "count": count_words(reading.count, language)}, language)


def _kept(rule: Rule, language: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (say(f"law.kept_{key}", language=language), _plain(value, language))
        for key, value in rule.extra
        if key not in _NOT_SHOWN and f"law.kept_{key}" in codes("law", language)
    )


def _plain(value: str, language: str) -> str:
    return say("law.yes" if value == "true" else "law.no", language=language) if value in ("true", "false") else value
