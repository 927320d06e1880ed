"""A school year as an office makes it: its terms, closings and days made up; checked, counted, copied."""

from midline.core.calendars.checks import Finding, findings
from midline.core.calendars.copying import CopiedLine, CopiedYear, copied
from midline.core.calendars.counting import Lengths, instruction_days, lengths
from midline.core.calendars.guessing import LineKind, guessed_kind
from midline.core.calendars.plain import as_data, from_data
from midline.core.calendars.plan import OpenDay, Stretch, YearPlan

__all__ = [
    "CopiedLine",
    "CopiedYear",
    "Finding",
    "Lengths",
    "LineKind",
    "OpenDay",
    "Stretch",
    "YearPlan",
    "as_data",
    "copied",
    "findings",
    "from_data",
    "guessed_kind",
    "instruction_days",
    "lengths",
]
