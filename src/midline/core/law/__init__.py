"""A rule of law, the span in which it was in force and its citation; which rule holds on a day."""

from midline.core.law.beyond import never_after_count, never_before_count
from midline.core.law.jurisdiction import FEDERAL, Jurisdiction, clock_rules, duties, standing_rules
from midline.core.law.prescription import Need, Prescription, Setting
from midline.core.law.rule import Confidence, Count, Form, Reading, Rule, Source, Unit
from midline.core.law.spans import in_force, overlap
from midline.core.law.unchecked import PRESCRIPTIONS, STATE_RULES, Unchecked, unchecked

__all__ = [
    "FEDERAL",
    "PRESCRIPTIONS",
    "STATE_RULES",
    "Confidence",
    "Count",
    "Form",
    "Jurisdiction",
    "Need",
    "Prescription",
    "Reading",
    "Rule",
    "Setting",
    "Source",
    "Unchecked",
    "Unit",
    "clock_rules",
    "duties",
    "in_force",
    "never_after_count",
    "never_before_count",
    "overlap",
    "standing_rules",
    "unchecked",
]
