"""Measures, trends, gaps and carry-over across places."""

from midline.core.goals.carrying import CarryOver, carry_over
from midline.core.goals.mapping import Cell, WorkedOn, Worry, build_map, gaps
from midline.core.goals.measures import Look
from midline.core.goals.trends import Trend, trend

__all__ = ["CarryOver", "Cell", "Look", "Trend", "WorkedOn", "Worry", "build_map", "carry_over", "gaps", "trend"]
