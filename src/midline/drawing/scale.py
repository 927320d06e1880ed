"""Days to per cent of a chart's width, values to pixels of its height."""

from datetime import date

from midline.drawing.goals import GoalChart

HEIGHT = 230
MARGIN = 52
"""Pixels at the left for the words of the ticks; components/chart.css takes the same from the plot's width."""
_TOP, _BOTTOM = 24, 30
_FIRST, _LAST = 2.5, 97.5


class Scale:
    """Where a day and a value lie: per cent across, so that a chart stretches while its letters keep their size."""

    def __init__(self, chart: GoalChart) -> None:
        days = [one.on for one in chart.measured]
        days += [edge.on for edge in (chart.start, chart.goal) if edge and edge.on]
        self.first: date | None = min(days, default=None)
        self.last: date | None = max(days, default=None)
        self._low, self._high = chart.ticks[0][0], chart.ticks[-1][0]

    def part(self, day: date) -> float:
        """How far across the day lies, 0 to 1; the middle when there is but one day."""
        if self.first is None or self.last is None or self.first == self.last:
            return 0.5
        return (day - self.first).days / (self.last - self.first).days

    def x(self, day: date) -> str:
        """Per cent of the plot's width."""
        return f"{_FIRST + (_LAST - _FIRST) * self.part(day):.2f}%"

    def y(self, value: float) -> float:
        """Pixels from the top; a value outside the scale lies at its edge."""
        part = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * part, 1)
