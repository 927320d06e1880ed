"""Made-up cases for the properties of clocks: random calendars, facts, absences, births, and how many to try."""

import os
from datetime import date, timedelta
from functools import cache

from hypothesis import settings
from hypothesis import strategies as st

from midline import lawbook
from midline.core.clocks import Situation, clocks
from midline.core.pathways import Fact
from tests.core.days.strategies import calendars_with_a_day

# How many times deeper than in every run: MIDLINE_TEST_DEPTH=50 before a release.
DEEPER = int(os.environ.get("MIDLINE_TEST_DEPTH", "1"))
STATES = st.lists(st.sampled_from(lawbook.codes()), min_size=4, max_size=4, unique=True)
LATE = date(2050, 1, 1)
_STEPS = ("request_received", "consent_received", "evaluation_completed", "eligibility_determined", "iep_agreed")


def trying(examples):
    """So many examples in a run of every day."""
    return settings(max_examples=examples * DEEPER, deadline=None)


@cache
def rules(programme, law, on):
    """The rules of a law on a day."""
    return lawbook.rules_for(programme, law, on)


def clocks_of(law, case, programme="iep"):
    """Each clock of a case under a law, by its rule."""
    found = clocks(programme, case, lambda on: rules(programme, law, on))
    return {clock.rule: clock for clock in found}


@st.composite
def cases(draw, today=LATE):
    """A request and a consent, and perhaps more, each some days after the one before."""
    calendar, day = draw(calendars_with_a_day())
    facts = []
    for kind in _STEPS:
        form = draw(st.sampled_from(["written", "oral", None])) if kind == "request_received" else None
        signed = day - timedelta(days=draw(st.integers(0, 9))) if kind == "consent_received" else None
        facts.append(Fact(kind, day, form=form, signed_on=signed))
        day += timedelta(days=draw(st.integers(0, 70)))
    kept = tuple(facts[: draw(st.integers(1, 5))])
    missed = draw(st.lists(st.integers(1, 120), max_size=12))
    return Situation(
        today,
        kept,
        calendar,
        birth_date=kept[0].on - timedelta(days=draw(st.integers(900, 6000))),
        absences=frozenset(kept[0].on + timedelta(days=after) for after in missed),
    )
