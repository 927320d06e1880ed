"""How long records are kept, what a family may ask of them, and when one may be destroyed."""

from midline.core.keeping.asking import ASKS, Answer, Ask, answer_by, may_extend
from midline.core.keeping.destroying import Situation, refusals
from midline.core.keeping.rules import KeepingRule, Topic, rules_on

__all__ = [
    "ASKS",
    "Answer",
    "Ask",
    "KeepingRule",
    "Situation",
    "Topic",
    "answer_by",
    "may_extend",
    "refusals",
    "rules_on",
]
