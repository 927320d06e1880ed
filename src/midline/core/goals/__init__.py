"""Measures, trends, progress, gaps and carry-over across places."""

from midline.core.goals.attainment import attainment_score
from midline.core.goals.carrying import FEWEST, CarryOver, carry_over
from midline.core.goals.mapping import Cell, WorkedOn, Worry, build_map, gaps
from midline.core.goals.measures import SCALES, Aim, Look, MeasureKind, Scale
from midline.core.goals.targets import FEWEST_DAYS, Progress, aim_on, progress
from midline.core.goals.trends import ENOUGH, WINDOW, Trend, trend

__all__ = [
    "ENOUGH",
    "FEWEST",
    "FEWEST_DAYS",
    "SCALES",
    "WINDOW",
    "Aim",
    "CarryOver",
    "Cell",
    "Look",
    "MeasureKind",
    "Progress",
    "Scale",
    "Trend",
    "WorkedOn",
    "Worry",
    "aim_on",
    "attainment_score",
    "build_map",
    "carry_over",
    "gaps",
    "progress",
    "trend",
]
