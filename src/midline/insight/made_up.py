"""A made-up population of all states: how far each case came is drawn by a seed; nobody is in it."""

import random
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from midline.core.pathways import pathway
from midline.insight.columns import PLACES, CaseRow, FactRow

_WAY = (
    "request_received",
    "prior_written_notice_sent",
    "consent_requested",
    "consent_received",
    "evaluation_completed",
    "eligibility_determined",
    "iep_meeting",
    "iep_agreed",
    "service_consent_received",
    "services_started",
    "iep_reviewed",
)
_OTHER_ENDS = ("found_not_eligible", "consent_refused", "revoked", "services_ended")
_MOVED = "transferred"
_REPEATED = "request_received"
_LEFT_OUT, _ENDS_OTHERWISE, _MOVES, _ASKS_AGAIN = 0.1, 0.08, 0.02, 0.02
"""How often a step is not recorded, a case ends otherwise, a child moves to another district, a request comes again."""


class MadeUp(NamedTuple):
    """A case and its facts, in order."""

    case: CaseRow
    facts: tuple[FactRow, ...]


def population(
    number: int, states: tuple[str, ...], calendars: tuple[int, ...], days: range, *, seed: int
) -> Iterator[MadeUp]:
    """So many cases, each in a state and a calendar, begun on one of `days` (ordinals) and told up to its end."""
    drawn = random.Random(seed)  # noqa: S311 - made-up cases, the same each time
    place_of = {kind.kind: place for place, kind in enumerate(pathway("iep").kinds)}
    for case in range(number):
        day = drawn.choice(days)
        facts: list[tuple[int, str]] = []
        for step in _WAY[: drawn.randrange(1, len(_WAY) + 1)]:
            if not facts or drawn.random() >= _LEFT_OUT:
                facts.append((day, step))
            day += drawn.choice((0, 1, 3, 8, 15, 20, 30, 45, 60, 90))
        plain = True
        if drawn.random() < _ENDS_OTHERWISE:
            facts.append((day, drawn.choice(_OTHER_ENDS)))
        if drawn.random() < _MOVES:
            facts.append((day, _MOVED))
            plain = False
        if drawn.random() < _ASKS_AGAIN:
            facts.append((day, _REPEATED))
            plain = False
        told = sorted({(day, place_of[kind], kind) for day, kind in facts if day < days.stop})
        rows = tuple(FactRow(case, kind, day, day * PLACES + place) for day, place, kind in told)
        yield MadeUp(CaseRow(case, drawn.choice(states), drawn.choice(calendars), plain), rows)


def last_day(days: range) -> date:
    """The day after the last on which anything happened: the day that a snapshot is looked at."""
    return date.fromordinal(days.stop)
