"""The steps of a trail that every kind of clock shares."""

from datetime import date

from midline.core.clocks.clock import Step, number_step, step
from midline.core.law.rule import Rule
from midline.core.pathways.facts import Fact


def fact_code(kind: str) -> str:
    """The code of the words for a kind of fact."""
    return f"clocks.fact_{kind}"


def fact_codes(kinds: tuple[str, ...]) -> str:
    """The codes of several kinds, for "one or the other"."""
    return "|".join(fact_code(kind) for kind in kinds)


def the_rule(rule: Rule) -> tuple[Step, ...]:
    """What the rule says and how well it was read. An unverified figure is never told."""
    if rule.not_found:
        return (step("not_found"),)
    if rule.source.confidence == "unverified":
        return (step("not_verified"),)
    reported: tuple[Step, ...] = ()
    if rule.source.confidence == "secondary":
        reported = (step("as_reported", by=rule.source.reported_by),)
    elif rule.source.confidence == "local":
        reported = (step("as_set_down", citation=rule.source.citation),)
    if rule.count is None or not rule.starts or not rule.ends:
        return reported
    number, unit = rule.count.amount, rule.count.unit
    # "Each day counts" would not be so where the rule leaves some out.
    some = "_some" if unit == "calendar" and number > 1 and rule.leaves_out else ""
    return (
        number_step(f"rule_{unit}{some}", number, starts_code=fact_codes(rule.starts), ends_code=fact_codes(rule.ends)),
        *reported,
    )


def started(fact: Fact) -> tuple[Step, ...]:
    """The day it started; for a paper signed earlier, that the day it arrived is what counts."""
    told = step("starts_on", day=fact.on, fact_code=fact_code(fact.kind))
    if fact.signed_on is not None and fact.signed_on < fact.on:
        return (told, step("signed_before", signed=fact.signed_on, day=fact.on))
    return (told,)


def bounds(earliest: date | None, latest: date | None) -> tuple[Step, ...]:
    """The days between which it falls, as far as they are known."""
    told = []
    if earliest is not None:
        told.append(step("not_before", day=earliest))
    if latest is not None:
        told.append(step("not_after", day=latest))
    return tuple(told)


def closing(on: date, due: date, kind: str) -> tuple[Step, ...]:
    """That it was done, and by how much late."""
    if on <= due:
        return (step("done_in_time", day=on, fact_code=fact_code(kind)),)
    return (number_step("done_late", (on - due).days, day=on, fact_code=fact_code(kind)),)


def open_still(due: date, today: date) -> Step:
    """How long there is left, or how long it is late."""
    left = (due - today).days
    if left < 0:
        return number_step("days_late", -left)
    return number_step("days_left", left) if left else step("due_today")
