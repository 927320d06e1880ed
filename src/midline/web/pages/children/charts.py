"""Goals with their charts."""

from dataclasses import dataclass
from datetime import date

from midline.core.access import Deed
from midline.core.goals import Look
from midline.core.occupations import LEVELS
from midline.drawing.drawn import Drawing
from midline.drawing.goal_chart import goal_chart
from midline.drawing.goals import Edge, GoalChart, Measured
from midline.records.queries.picture import GoalNow, Picture
from midline.wording import say


@dataclass(frozen=True)
class GoalLine:
    """A goal, its chart (None until something was measured), the way it goes, and whether the viewer may tally it."""

    goal: GoalNow
    chart: Drawing | None
    way: str
    may_measure: bool


def goal_lines(picture: Picture, today: date, language: str) -> list[GoalLine]:
    """Every goal that holds, school before clinic."""
    goals = [(goal, Deed.MEASURE in chart.child.deeds) for chart in picture.charts for goal in chart.goals]
    return [
        GoalLine(
            goal,
            _chart(goal, number, today, language) if goal.looks else None,
            say(f"goals.trend_{goal.trend.direction}", {"days": goal.trend.days}, language),
            may,
        )
        for number, (goal, may) in enumerate(goals)
    ]


def _chart(goal: GoalNow, number: int, today: date, language: str) -> Drawing:
    top = 5.0 if goal.measure == "level" else 100.0
    ticks = [(float(level), str(level)) for level in LEVELS] if goal.measure == "level" else _PERCENT
    chart = GoalChart(
        title=goal.plain_text,
        measured=tuple(
            Measured(
                look.on,
                look.value,
                say(f"occupations.environment_{look.environment}", {}, language),
                value_words(look),
            )
            for look in goal.looks[-40:]
        ),
        ticks=tuple(ticks),
        start=_edge(goal.baseline, goal.starts, top),
        goal=_edge(goal.target, goal.ends, top),
    )
    return goal_chart(chart, name=f"goal-{number}", today=today, language=language)


_PERCENT = [(float(step), f"{step} %") for step in (0, 25, 50, 75, 100)]


def value_words(look: Look) -> str:
    """A look in figures: "4" of five, or "4/5" trials."""
    return str(look.level) if look.level is not None else f"{look.successes}/{look.trials}"


def _edge(value: float | None, on: date | None, top: float) -> Edge | None:
    if value is None:
        return None
    words = f"{value:g} %" if top > 5 else f"{value:g}"
    return Edge(value, words, on)
