"""Which rules are written out."""

from midline.core.clocks.exact.earliest import EARLIEST
from midline.core.clocks.exact.limits import LIMITS
from midline.core.clocks.exact.quiet import QUIET
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.exact.summer import SUMMER
from midline.core.clocks.exact.texas import TEXAS
from midline.core.law.rule import Rule

WRITTEN_OUT: tuple[Exact, ...] = (TEXAS, SUMMER, *LIMITS, *QUIET, *EARLIEST)
_BY_RULE = {(one.jurisdiction, one.rule): one for one in WRITTEN_OUT}


def exact_rule(rule: Rule) -> Exact | None:
    """The written-out form of a rule, None where there is none or its prose has changed since."""
    found = _BY_RULE.get((rule.jurisdiction, rule.id))
    return found if found is not None and found.is_of(rule) else None
