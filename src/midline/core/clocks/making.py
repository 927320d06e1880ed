"""A clock from its rule and what was found of it."""

from datetime import date

from midline.core.clocks.clock import Clock, LeftOut, Own, Reading, Started, State, Step, Way
from midline.core.law.rule import Rule


def make_clock(
    rule: Rule,
    state: State,
    starts: Started,
    trail: tuple[Step, ...],
    *,
    due: date | None = None,
    missing: tuple[str, ...] = (),
    bounds: tuple[date | None, date | None] = (None, None),
    readings: tuple[Reading, ...] = (),
    ended_on: date | None = None,
    left_out: tuple[LeftOut, ...] = (),
    own: tuple[Own, ...] = (),
    way: Way | None = None,
) -> Clock:
    """The clock of a rule. The figure of a rule that nobody checked is not told."""
    count = rule.count if rule.is_verified else None
    return Clock(
        rule=rule.id,
        state=state,
        due=due,
        starts=starts,
        ends=rule.ends[0],
        ends_any=rule.ends,
        days=count.amount if count else None,
        unit=count.unit if count else None,
        citation=rule.source.citation,
        source=rule.source.url,
        confidence=rule.source.confidence,
        checked_on=rule.source.checked_on,
        jurisdiction=rule.jurisdiction,
        trail=trail,
        missing=missing,
        readings=readings,
        earliest=bounds[0],
        latest=bounds[1],
        ended_on=ended_on,
        left_out=left_out,
        own=own,
        way=way,
    )
