"""Rules that no date can be given for yet: why, in the rule's own words, and the days it must lie between."""

from collections.abc import Iterable
from datetime import date

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import NO_NUMBER, Counted, plain_count
from midline.core.clocks.extras import extra, other_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.law import never_after_count, never_before_count
from midline.core.law.rule import Rule


def not_checked(run: Occurrence, case: Situation) -> Counted:
    """A rule that was not found or that nobody checked; the federal count is a bound where the state may keep to it."""
    rule = run.rule
    told = [ask(rule)]
    earliest = None if rule.bound is None else plain_count(rule.bound, run.start.on, case.calendar).soonest
    if earliest is not None:
        told.append(step("federal_bound", day=earliest))
    return Counted(None, tuple(told), ("rule_not_verified",), earliest)


def ask(rule: Rule) -> Step:
    """Whom to ask about a rule."""
    return step("ask_clinic" if "clinic" in rule.programmes else "ask_school")


def no_number(rule: Rule) -> Counted:
    """A rule that names no number of days."""
    told = () if "law.beyond_no_number" in rule.beyond else (step("no_number"),)
    return Counted(None, (*told, *prose(rule)), NO_NUMBER)


def beyond_plain(run: Occurrence, case: Situation) -> Counted:
    """A rule of which a plain count says only a part."""
    rule = run.rule
    assert rule.count is not None
    plain = plain_count(rule.count, run.start.on, case.calendar)
    earliest = plain.soonest if _holds_from_below(run, case) else None
    latest = plain.furthest if never_after_count(rule) else None
    other = other_count(rule, "short") or other_count(rule, "preschool")
    if other is not None:
        second = plain_count(other, run.start.on, case.calendar)
        earliest, latest = _soonest((plain, second)), _furthest((plain, second))
    return Counted(None, (step("not_expressed"), *prose(rule)), ("pause_rule", *plain.missing), earliest, latest)


def _holds_from_below(run: Occurrence, case: Situation) -> bool:
    """Whether the plain count is the first day it can be.

    Where a request late in the spring makes the step due a while after the next year begins, a consent that came only
    in that next year can be due before its plain count; without knowing when the request came, autumn leaves it open.
    """
    if not never_before_count(run.rule):
        return False
    if "law.beyond_next_year" not in run.rule.beyond or run.start.kind == "request_received":
        return True
    asked = max(
        (fact.on for fact in case.facts if fact.kind == "request_received" and fact.on <= run.start.on), default=None
    )
    return asked is not None and school_year_of(asked) == school_year_of(run.start.on)


def school_year_of(day: date) -> int:
    """The year in which the school year of a day began, school years turning over with July."""
    return day.year if day.month >= 7 else day.year - 1


def _soonest(counts: Iterable[Counted]) -> date | None:
    days = [count.soonest for count in counts]
    return min(day for day in days if day) if all(days) else None


def _furthest(counts: Iterable[Counted]) -> date | None:
    days = [count.furthest for count in counts]
    return max(day for day in days if day) if all(days) else None


def prose(rule: Rule) -> tuple[Step, ...]:
    """What a count does not say: as codes of the law's catalogue, then in the words of the table."""
    told = [Step(code) for code in (*rule.beyond, *rule.caveats)]
    said = rule.pauses or extra(rule, "counting") or rule.source.note
    return (*told, step("in_the_rule", text=said)) if rule.beyond else tuple(told)
