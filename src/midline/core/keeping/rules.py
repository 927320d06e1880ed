"""A rule on keeping records: what it is about, for how long, in whose law, and how sure we are."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from midline.core.law import FEDERAL, Source

Topic = Literal["tell_not_needed", "destroy", "permanent_record", "retention", "papers", "amend", "statement", "access"]
Side = Literal["school", "clinic"]


@dataclass(frozen=True)
class KeepingRule:
    """One rule. `years` is None where it names no number; `kinds` are the kinds of record it is about (() is all).

    `keeps` names what of a destroyed record may stay, as the rule says it. `says` is the code of its sentence.
    """

    id: str
    jurisdiction: str
    side: Side
    topic: Topic
    source: Source
    years: int | None = None
    kinds: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()

    @property
    def says(self) -> str:
        """The code of the sentence that tells it."""
        return f"keeping.rule_{self.id}"

    @property
    def is_verified(self) -> bool:
        """Whether it may be shown as a rule: somebody read it, or reliably reported it."""
        return self.source.confidence != "unverified"


def rules_on(rules: Iterable[KeepingRule], side: Side, state: str, topic: Topic) -> tuple[KeepingRule, ...]:
    """The rules of one side on one topic: the state's own first, then the federal ones. Empty: nobody found one."""
    here = [rule for rule in rules if rule.side == side and rule.topic == topic]
    return tuple(rule for place in dict.fromkeys((state, FEDERAL)) for rule in here if rule.jurisdiction == place)
