"""What the engine says in the made-up situations of a rule: how often it gives no date, and for want of what."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from midline.core.clocks import Clock, clocks
from midline.core.clocks.of_case import rules_of
from midline.core.law.rule import Rule
from midline.core.samples.situations import KNOWN, STARTS, Known, sample

_SHOWN = date(2026, 11, 16)


@dataclass(frozen=True)
class Tally:
    """How many situations there were, how many ended in `cannot_tell`, and which facts were named as missing.

    `untold_with_all` counts those among them in which nothing that the rule could ask for was left out.
    `missing` has each name with the number of situations that named it; one situation may name several.
    """

    situations: int
    untold: int
    untold_with_all: int
    missing: tuple[tuple[str, int], ...]

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        named = Counter(dict(self.missing))
        named.update(dict(other.missing))
        return Tally(
            self.situations + other.situations,
            self.untold + other.untold,
            self.untold_with_all + other.untold_with_all,
            _in_order(named),
        )


def tally(rule: Rule) -> Tally:
    """The tally of one rule that asks for a step by a day."""
    named: Counter[str] = Counter()
    untold = untold_with_all = 0
    for known in KNOWN:
        for start in STARTS:
            clock = _clock(rule, start, known)
            if clock.state != "cannot_tell":
                continue
            untold += 1
            untold_with_all += known in ("all", "absences")
            named.update(clock.missing)
    return Tally(len(KNOWN) * len(STARTS), untold, untold_with_all, _in_order(named))


def example(rule: Rule) -> Clock:
    """The clock of a rule that starts on 16 November 2026 in the made-up district, everything known."""
    return _clock(rule, _SHOWN, "all")


def _clock(rule: Rule, start: date, known: Known) -> Clock:
    case = sample(rule, start, known)
    return next(clock for clock in clocks(rule.programmes[0], case, rules_of([rule])) if clock.rule == rule.id)


def _in_order(named: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(named.items(), key=lambda pair: (-pair[1], pair[0])))
