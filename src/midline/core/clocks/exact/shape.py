"""What a written-out rule is."""

from collections.abc import Callable
from dataclasses import dataclass

from midline.core.clocks.counting import Counted
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.law.rule import Rule

# None where this case is one that the written-out part does not reach; bounds are given then.
Count = Callable[[Occurrence, Situation], Counted | None]


@dataclass(frozen=True)
class Exact:
    """A rule of a jurisdiction written out, and the prose it was written from (`pauses`, else the note)."""

    jurisdiction: str
    rule: str
    prose: str
    count: Count

    def is_of(self, rule: Rule) -> bool:
        """Whether this is that rule, with its prose unchanged."""
        same = (rule.jurisdiction, rule.id) == (self.jurisdiction, self.rule)
        return same and self.prose == (rule.pauses or rule.source.note)
