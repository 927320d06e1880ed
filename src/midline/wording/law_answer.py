"""What `midline law` answers, as plain data: rules of a place on a day, its orders, what could not be checked."""

from datetime import date

from midline import lawbook
from midline.core.law import FEDERAL, PRESCRIPTIONS, Prescription, Reading, Rule, Unchecked
from midline.wording.law import (
    caveat_sentences,
    confidence_words,
    count_words,
    length_words,
    order_words,
    unchecked_sentence,
    whom_to_ask,
)
from midline.wording.law_terms import TermText, term_texts
from midline.wording.say import say

Row = dict[str, object]
# A figure that was not checked is not handed out again under another name.
_NOT_SHOWN = frozenset({"days_as_read", "unit_as_read"})


def law_answer(code: str, on: date, language: str) -> Row:
    """The law of a state ("TX") or the federal law ("US") on a day. UnknownJurisdiction for any other code."""
    book = lawbook.load()
    place = None if code == FEDERAL else book.of(code).name
    return {
        "jurisdiction": code,
        "name": book.of(code).name,
        "on": on,
        "version": book.version,
        "rules": [_rule(rule, language) for rule in book.rules_in_force(code, on)],
        "left_to_states": [_rule(rule, language) for rule in book.of(code).open_rules],
        "prescriptions": {setting: _order(book.prescription(code, setting), language) for setting in PRESCRIPTIONS},
        "not_checked": [_unchecked(found, place, language) for found in book.missing(code, on)],
    }


def _rule(rule: Rule, language: str) -> Row:
    return {
        "id": rule.id,
        "jurisdiction": rule.jurisdiction,
        "programmes": list(rule.programmes),
        "count": rule.count.amount if rule.count else None,
        "unit": rule.count.unit if rule.count else None,
        "start_is_day_one": rule.count.start_is_day_one if rule.count else None,
        "length": length_words(rule, language),
        "before": rule.before,
        "on_day": rule.on_day,
        "starts": list(rule.starts),
        "starts_about": rule.starts_about,
        "starts_form": rule.starts_form,
        "ends": list(rule.ends),
        "ends_about": rule.ends_about,
        "recurs": rule.recurs,
        "payer": rule.payer,
        "at_most_plan_length": rule.at_most_plan_length,
        **_source(rule, language),
        "starts_confidence": rule.starts_confidence,
        "ends_confidence": rule.ends_confidence,
        "bound": {"count": rule.bound.amount, "unit": rule.bound.unit} if rule.bound else None,
        "replaces": rule.replaces,
        "effective_from": rule.effective_from,
        "effective_to": rule.effective_to,
        "pauses": rule.pauses,
        "exceptions": rule.exceptions,
        "extends_by_agreement": rule.extends_by_agreement,
        "note": rule.source.note,
        "terms": [_term(term) for term in term_texts(rule, language)],
        "caveats": list(caveat_sentences(rule, language)),
        "readings": [_reading(reading, language) for reading in rule.readings],
        "further": _further(rule.extra),
    }


def _term(term: TermText) -> Row:
    return {"term": term.term, "text": term.text, "from_the_words": term.words or None}


def _reading(reading: Reading, language: str) -> Row:
    return {
        "count": reading.count.amount if reading.count else None,
        "unit": reading.count.unit if reading.count else None,
        "length": count_words(reading.count, language) if reading.count else None,
        "starts": list(reading.starts),
        "ends": list(reading.ends),
        "from_signing": reading.from_signing,
        "source": reading.source,
        "why": say(reading.why, language=language),
    }


def _source(found: Rule | Prescription, language: str) -> Row:
    return {
        "citation": found.source.citation,
        "source": found.source.url or None,
        "confidence": found.source.confidence,
        "how_sure": confidence_words(found.source, language),
        "reported_by": found.source.reported_by or None,
        "checked_on": found.source.checked_on,
    }


def _order(found: Prescription | None, language: str) -> Row | None:
    if found is None:
        return None
    evaluate, treat = order_words(found, language)
    return {
        "evaluate": found.evaluate if found.is_verified else None,
        "treat": found.treat if found.is_verified else None,
        "evaluate_in_words": evaluate,
        "treat_in_words": treat,
        **_source(found, language),
        "note": found.source.note,
        "further": _further(found.extra),
    }


def _unchecked(found: Unchecked, place: str | None, language: str) -> Row:
    return {
        "rule": found.rule,
        "why": found.why,
        "federal_stands": found.federal_stands,
        "ask": whom_to_ask(found, place, language),
        "text": unchecked_sentence(found, place, language),
    }


def _further(extra: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {key: value for key, value in extra if key not in _NOT_SHOWN}
