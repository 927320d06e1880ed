"""The terms of a rule in words: what is left out, other last days, further limits, what is not said."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from midline.core.law import LeavesOut, Limit, NotFor, NotSaid, OtherLength, Rule, YearEnd
from midline.wording.law import count_words
from midline.wording.say import say


@dataclass(frozen=True)
class TermText:
    """One term of a rule: which of the language's tables it is, told, and the words of the law it was made from.

    `words` is empty where sources differ: each reading then names its own source.
    """

    term: str
    text: str
    words: str


def term_texts(rule: Rule, language: str = "en") -> tuple[TermText, ...]:
    """Every term of a rule in words, in the order in which they work."""
    return tuple(TermText(term, " ".join(told), words) for term, told, words in _terms(rule, language))


def term_sentences(rule: Rule, language: str = "en") -> tuple[str, ...]:
    """What the rule holds that a plain count does not say."""
    return tuple(found.text for found in term_texts(rule, language))


def _terms(rule: Rule, language: str) -> Iterator[tuple[str, list[str], str]]:
    if rule.start_moved:
        yield "start_moved", [say("law.term_start_moved", language=language)], rule.start_moved.words
    of_readings = [(term, True) for reading in rule.readings for term in reading.leaves_out]
    for out, in_reading in [*((term, False) for term in rule.leaves_out), *of_readings]:
        yield "leaves_out", _leaves_out(out, in_reading, language), out.words
    for branch in rule.year_end:
        yield "year_end", _year_end(branch, language), branch.words
    for limit in rule.limits:
        yield "limits", [_limit(limit, rule, language)], limit.words
    for other in rule.other_lengths:
        yield "other_lengths", [_other_length(other, language)], other.words
    for part in rule.not_said:
        yield "not_said", [_not_said(part, language)], part.words
    if rule.readings:
        yield "readings", [say("law.term_readings", language=language)], ""


def _leaves_out(term: LeavesOut, in_reading: bool, language: str) -> list[str]:
    code = f"law.term_{term.what}" + (f"_{term.added}" if term.added else "")
    if term.what == "breaks" and term.at_least > 1:
        told = [say(code, {"days": term.at_least}, language)]
    else:
        first = term.first or 0
        told = [say(code, {"number": first if term.added == "all" else first - 1}, language)]
    if term.weekends is not None:
        edge = "open" if term.is_open else term.weekends.after
        told.append(say(f"law.term_weekends_{edge}", language=language))
    told += [_not_for(one, language) for one in term.not_for]
    if in_reading:
        told.insert(0, say("law.term_one_reading", language=language))
    return told


def _not_for(one: NotFor, language: str) -> str:
    code = f"law.term_not_for_{one.schooling}"
    if one.age_under is None:
        return say(code, language=language)
    return say(f"{code}_under", {"years": one.age_under}, language)


def _year_end(branch: YearEnd, language: str) -> list[str]:
    told = []
    if branch.left is not None:
        unit, least, most = branch.left.unit, branch.left.at_least, branch.left.at_most
        kind = "between" if least and most else "at_least" if least else "at_most"
        told.append(say(f"law.term_left_{unit}_{kind}", {"least": least, "most": most}, language))
        if branch.from_fact:
            fact = say(f"clocks.fact_{branch.from_fact}", language=language)
            told.append(say("law.term_measured_from", {"fact": fact}, language))
    if branch.only_in_summer:
        told.append(say("law.term_only_in_summer", language=language))
    told.append(say("law.term_then_due", {"day": _day(branch, language)}, language))
    if branch.count is not None and branch.count.start_is_day_one:
        told.append(say("law.term_that_day_is_day_one", language=language))
    if branch.unless_absences is not None:
        told.append(say("law.term_unless_absences", {"number": branch.unless_absences}, language))
    told += [_not_for(one, language) for one in branch.not_for]
    return told


def _day(branch: YearEnd, language: str) -> str:
    if branch.due is not None:
        # A leap year, so that each day of it can be written; the year itself is not told.
        return say("law.term_day_of_year", {"day": _month_day(date(2024, *branch.due), language)}, language)
    if branch.count is None:
        return say(f"law.term_{branch.after}", language=language)
    count = count_words(replace(branch.count, start_is_day_one=False), language)
    return say(f"law.term_after_{branch.after}", {"count": count}, language)


def _month_day(day: date, language: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("MMMMd", day, locale=language)


def _limit(limit: Limit, rule: Rule, language: str) -> str:
    kind = limit.starts or (rule.starts[0] if rule.starts else "")
    fact = say(f"clocks.fact_{kind}", language=language)
    return say("law.term_limit", {"count": count_words(limit.count, language), "fact": fact}, language)


def _other_length(other: OtherLength, language: str) -> str:
    count = count_words(other.count, language)
    if other.age_under is not None:
        return say("law.term_age_under", {"count": count, "years": other.age_under}, language)
    return say(f"law.term_when_{other.when}", {"count": count}, language)


def _not_said(part: NotSaid, language: str) -> str:
    return say(f"law.part_{part.part}", language=language)
