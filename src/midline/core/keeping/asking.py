"""What a rights-holder may ask of a record, and by when it must be answered.

Access at school: 34 CFR 300.613, in the law tables. Everything else has a figure only where the tables have one that
was read; where they do not, no date is told but whom to ask.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from midline.core.days import add_units
from midline.core.law import Rule

Ask = Literal["access", "amend", "destroy"]
ASKS: tuple[Ask, ...] = ("access", "amend", "destroy")


@dataclass(frozen=True)
class Answer:
    """By when a request must be answered. `by` is None where no checked rule names a number; `ask` says whom to ask.

    `because` is the code of the sentence that says why.
    """

    by: date | None
    because: str
    rule: Rule | None = None
    ask: str = ""


def answer_by(ask: Ask, side: str, asked_on: date, rule: Rule | None, extended_to: date | None = None) -> Answer:
    """The last day for an answer: that of the rule, or the day it was extended to where the law lets extend."""
    if rule is not None and rule.is_verified and rule.count is not None:
        due = add_units(asked_on, rule.count.amount, rule.count.unit, None)
        if isinstance(due, date):
            return Answer(extended_to or due, "keeping.by_rule", rule)
    if extended_to is not None:
        return Answer(extended_to, "keeping.by_extension", rule)
    if side == "clinic":
        return Answer(None, "keeping.by_unchecked", rule, "law.ask_clinic_privacy")
    if ask == "amend":
        return Answer(None, "keeping.by_reasonable_time", rule)
    return Answer(None, "keeping.by_no_number", rule, "law.ask_state_education_agency")


def may_extend(ask: Ask, side: str, extended_to: date | None) -> bool:
    """Whether more time may be taken: at a clinic, once, in writing (45 CFR 164.524(b), 164.526(b); not re-read).

    The school's forty-five days (34 CFR 300.613(a)) know no extension.
    """
    return side == "clinic" and ask in ("access", "amend") and extended_to is None
