"""Made-up rules and cases for the tests of clocks."""

from datetime import date

from midline.core.clocks import Situation, clocks
from midline.core.law.rule import Count, Rule, Source
from midline.core.pathways import Fact

D = date.fromisoformat
SOURCE = Source("Made-up Code 1", "https://law.example/1", "primary", D("2026-11-23"), "A made-up rule.")


def a_rule(**changed):
    """A plain rule of sixty calendar days from consent to the end of testing, with what is changed."""
    given = {
        "id": "initial_evaluation",
        "jurisdiction": "XX",
        "programmes": ("iep",),
        "starts": ("consent_received",),
        "ends": ("evaluation_completed",),
        "count": Count(60, "calendar"),
        "source": SOURCE,
        "set_aside_by": ("transferred", "child_not_brought"),
    }
    return Rule(**{**given, **changed})


def facts(*told):
    """Facts from "kind day" or "kind day about"."""
    return tuple(Fact(kind, D(on), *rest) for kind, on, *rest in (one.split() for one in told))


def one_clock(rule, case, programme="iep"):
    """The clock of the only rule."""
    (clock,) = clocks(programme, case, lambda on: (rule,))
    return clock


def case(today, *told, **more):
    """A case on a day."""
    return Situation(today=D(today), facts=facts(*told), **more)


def codes(clock):
    """The codes of a trail."""
    return [step.code.partition(".")[2] for step in clock.trail]
