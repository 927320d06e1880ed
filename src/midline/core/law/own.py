"""What an organisation adds to the law: a limit of its own that comes sooner, and the rules of its other payers."""

from dataclasses import dataclass
from datetime import date

from midline.core.law.units import Count


@dataclass(frozen=True)
class OwnRule:
    """A limit that a district set itself, beside the rule `rule` of its state; whichever comes first binds.

    Counted from the start of that rule, or from the last fact `starts` before it.
    """

    rule: str
    count: Count
    starts: str | None
    citation: str
    url: str
    checked_on: date
    note: str
    effective_from: date | None = None
    effective_to: date | None = None


@dataclass(frozen=True)
class PayerRule:
    """The count of another payer in the place of a rule that is one payer's own (Medicare's)."""

    rule: str
    payer: str
    count: Count
    citation: str
    url: str
    checked_on: date
    note: str
    at_most_plan_length: bool = False
