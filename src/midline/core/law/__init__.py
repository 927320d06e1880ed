"""A rule of law, the span in which it was in force and its citation; which rule holds on a day."""

from midline.core.law.jurisdiction import FEDERAL, Jurisdiction, clock_rules, duties, standing_rules
from midline.core.law.own import OwnRule, PayerRule
from midline.core.law.prescription import Need, Prescription, Setting
from midline.core.law.rule import Confidence, Count, Form, Reading, Rule, Source, Unit
from midline.core.law.spans import gap, in_force, overlap
from midline.core.law.terms import (
    LeavesOut,
    Left,
    Limit,
    NotFor,
    NotSaid,
    OtherLength,
    StartMoved,
    Weekends,
    YearEnd,
)
from midline.core.law.unchecked import PRESCRIPTIONS, STATE_RULES, Unchecked, unchecked

__all__ = [
    "FEDERAL",
    "PRESCRIPTIONS",
    "STATE_RULES",
    "Confidence",
    "Count",
    "Form",
    "Jurisdiction",
    "LeavesOut",
    "Left",
    "Limit",
    "Need",
    "NotFor",
    "NotSaid",
    "OtherLength",
    "OwnRule",
    "PayerRule",
    "Prescription",
    "Reading",
    "Rule",
    "Setting",
    "Source",
    "StartMoved",
    "Unchecked",
    "Unit",
    "Weekends",
    "YearEnd",
    "clock_rules",
    "duties",
    "gap",
    "in_force",
    "overlap",
    "standing_rules",
    "unchecked",
]
