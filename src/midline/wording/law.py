"""A rule of law in words: how long, how sure we are, and whom to ask."""

from midline.core.law import Count, Prescription, Rule, Source, Unchecked
from midline.wording.say import say


def rule_name(rule_id: str, language: str = "en") -> str:
    """The name of a rule, a prescription table included."""
    return say(f"law.rule_{rule_id}", language=language)


def count_words(count: Count, language: str = "en") -> str:
    """ "60 calendar days"; where the day it starts is day 1, that too."""
    code = "law.count_year_one" if count.unit == "year" and count.amount == 1 else f"law.count_{count.unit}"
    words = say(code, {"amount": count.amount}, language)
    return f"{words}; {say('law.count_day_one', language=language)}" if count.start_is_day_one else words


def length_words(rule: Rule, language: str = "en") -> str:
    """How long a rule gives; for one that may not be shown as a rule, that it could not be checked."""
    if not rule.is_verified:
        return say("law.count_not_checked", language=language)
    if rule.on_day is not None:
        return say(f"law.count_on_{rule.on_day}", language=language)
    if rule.count is None:
        return say("law.count_none" if rule.is_clock else "law.count_always", language=language)
    words = count_words(rule.count, language)
    if rule.before:
        return say(f"law.count_before_{rule.before}", {"count": words}, language)
    return say("law.count_with_more", {"count": words}, language) if rule.has_terms else words


def confidence_words(source: Source, language: str = "en") -> str:
    """How sure we are of what was read: read itself, as reported by someone, or not checked."""
    return say(f"law.confidence_{source.confidence}", {"by": source.reported_by}, language)


def caveat_sentences(rule: Rule, language: str = "en") -> tuple[str, ...]:
    """What a reader must know although the count holds."""
    return tuple(say(code, language=language) for code in rule.caveats)


def order_words(prescription: Prescription, language: str = "en") -> tuple[str, str]:
    """Whether an order is needed to test and to treat; for a table that was not checked, that it was not."""
    if not prescription.is_verified:
        unread = say("law.confidence_unverified", language=language)
        return unread, unread
    return (
        say(f"law.need_{prescription.evaluate}", language=language),
        say(f"law.need_{prescription.treat}", language=language),
    )


def whom_to_ask(found: Unchecked, place: str | None, language: str = "en") -> str:
    """Whom to ask about what could not be checked; `place` is the state's name, None where it is not known."""
    return say(found.ask, {"place": place or say("law.your_state", language=language)}, language)


def unchecked_sentence(found: Unchecked, place: str | None, language: str = "en") -> str:
    """That it could not be checked, why, and whom to ask."""
    code = f"law.not_checked_{found.why}" + ("_federal" if found.federal_stands else "")
    known = place or say("law.your_state", language=language)
    return say(code, {"whom": whom_to_ask(found, place, language), "place": known}, language)
