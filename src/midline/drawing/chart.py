"""A goal's measurements over time, with where it began and where it should get to."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from midline.drawing.days import short_day
from midline.drawing.drawn import Drawing, Table
from midline.drawing.markup import Markup, element
from midline.wording import say

HEIGHT = 220
_TOP, _BOTTOM = 14, 30
_LEFT, _RIGHT = 13.0, 96.0
SHAPES: tuple[str, ...] = (
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
    "M-4.5-4.5h9v9h-9Z",
    "M0-6 5.6 4.5h-11.2Z",
    "M0-6.2 6.2 0 0 6.2-6.2 0Z",
    "M-5-5 5 5M5-5-5 5",
    "M0-6V6M-6 0H6",
)


@dataclass(frozen=True)
class Measured:
    """One measurement: its day, its place on the scale, the place where it was taken and the value in words."""

    on: date
    value: float
    place: str
    words: str


@dataclass(frozen=True)
class GoalChart:
    """What to draw. `ticks` are (value, words) from low to high: the scale's ends are its first and last.

    `start` and `goal` are (day or None, value, words).
    """

    title: str
    measured: tuple[Measured, ...]
    ticks: tuple[tuple[float, str], ...]
    start: tuple[date | None, float, str] | None = None
    goal: tuple[date | None, float, str] | None = None


def percent_ticks() -> tuple[tuple[float, str], ...]:
    """Ticks of a measure from nothing to all, 0.0 to 1.0."""
    return tuple((step / 4, f"{25 * step} %") for step in range(5))


def goal_chart(chart: GoalChart, *, name: str, today: date, language: str) -> Drawing:
    """An SVG that stretches with its column while its letters keep their size, one shape a place; and its table.

    `name` begins the ids of title and description. ValueError for fewer than two ticks or ticks out of order.
    """
    values = [value for value, _ in chart.ticks]
    if len(values) < 2 or values != sorted(set(values)):
        raise ValueError(f"ticks must rise: {values}")
    ordered = tuple(sorted(chart.measured, key=lambda one: one.on))
    places = tuple(dict.fromkeys(one.place for one in ordered))
    scale = _Scale(chart, ordered)
    parts = [
        element("title", {"id": f"{name}-title"}, chart.title),
        element("desc", {"id": f"{name}-desc"}, _described(chart, ordered, today, language)),
        *_grid(chart, scale),
        *_days(scale, today, language),
    ]
    if chart.goal:
        parts += _goal(chart.goal, scale)
    for index, place in enumerate(places):
        parts += _series([one for one in ordered if one.place == place], index, scale)
    attributes: dict[str, str | None] = {
        "class": "chart",
        "role": "img",
        "width": "100%",
        "height": str(HEIGHT),
        "aria-labelledby": f"{name}-title {name}-desc",
    }
    figure = element("figure", {"class": "chart-frame"}, element("svg", attributes, *parts), _key(places))
    return Drawing(figure, _table(chart, ordered, today, language))


class _Scale:
    """Days to per cent of the width, values to pixels of the height."""

    def __init__(self, chart: GoalChart, ordered: tuple[Measured, ...]) -> None:
        days = [one.on for one in ordered]
        days += [edge[0] for edge in (chart.start, chart.goal) if edge and edge[0]]
        self.first: date | None = min(days, default=None)
        self.last: date | None = max(days, default=None)
        self.low, self.high = chart.ticks[0][0], chart.ticks[-1][0]

    def x(self, day: date) -> str:
        if self.first is None or self.last is None or self.first == self.last:
            return f"{(_LEFT + _RIGHT) / 2:.2f}%"
        part = (day - self.first).days / (self.last - self.first).days
        return f"{_LEFT + (_RIGHT - _LEFT) * part:.2f}%"

    def y(self, value: float) -> str:
        part = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return f"{HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * part:.1f}"


def _grid(chart: GoalChart, scale: _Scale) -> list[Markup]:
    drawn = []
    for value, words in chart.ticks:
        y = scale.y(value)
        drawn.append(element("line", {"class": "grid", "x1": f"{_LEFT - 2:g}%", "x2": "100%", "y1": y, "y2": y}))
        drawn.append(element("text", {"class": "tick", "x": "0", "y": y, "dy": "4"}, words))
    return drawn


def _days(scale: _Scale, today: date, language: str) -> list[Markup]:
    if scale.first is None or scale.last is None:
        return []
    ends = [(scale.first, "start"), (scale.last, "end")] if scale.first != scale.last else [(scale.first, "middle")]
    return [
        element(
            "text",
            {"class": f"tick at-{anchor}", "x": scale.x(day), "y": str(HEIGHT - 6)},
            short_day(day, today, language),
        )
        for day, anchor in ends
    ]


def _goal(goal: tuple[date | None, float, str], scale: _Scale) -> list[Markup]:
    day, value, words = goal
    y = scale.y(value)
    label_y = f"{float(y) - 6:.1f}" if float(y) > 24 else f"{float(y) + 15:.1f}"
    drawn = [
        element("line", {"class": "goal", "x1": f"{_LEFT - 2:g}%", "x2": "100%", "y1": y, "y2": y}),
        element("text", {"class": "goal-words", "x": "100%", "y": label_y}, words),
    ]
    if day is not None:
        drawn.append(_spot("M0-7V7M0-7h9l-2.5 3.2L9-.6H0", "goal-flag", scale.x(day), y))
    return drawn


def _series(measured: list[Measured], index: int, scale: _Scale) -> list[Markup]:
    spots = [(scale.x(one.on), scale.y(one.value)) for one in measured]
    lines = [
        element("line", {"class": f"run s{index % len(SHAPES)}", "x1": x1, "y1": y1, "x2": x2, "y2": y2})
        for (x1, y1), (x2, y2) in pairwise(spots)
    ]
    return lines + [_spot(SHAPES[index % len(SHAPES)], f"spot s{index % len(SHAPES)}", x, y) for x, y in spots]


def _spot(shape: str, kind: str, x: str, y: str) -> Markup:
    return element("svg", {"class": "at", "x": x, "y": y}, element("path", {"class": kind, "d": shape}))


def _key(places: tuple[str, ...]) -> Markup:
    items = [
        element(
            "li",
            {},
            element(
                "svg",
                {"class": "key-shape", "viewBox": "-8 -8 16 16", "aria-hidden": "true", "focusable": "false"},
                element("path", {"class": f"spot s{index % len(SHAPES)}", "d": SHAPES[index % len(SHAPES)]}),
            ),
            element("span", {}, place),
        )
        for index, place in enumerate(places)
    ]
    return element("figcaption", {}, element("ul", {"class": "key"}, *items))


def _described(chart: GoalChart, ordered: tuple[Measured, ...], today: date, language: str) -> str:
    if not ordered:
        return say("drawing.chart_empty", {}, language)
    first, last = ordered[0], ordered[-1]
    given = {
        "number": len(ordered),
        "first": f"{first.words} ({first.place}, {short_day(first.on, today, language)})",
        "last": f"{last.words} ({last.place}, {short_day(last.on, today, language)})",
    }
    words = say("drawing.chart_described" if len(ordered) > 1 else "drawing.chart_one", given, language)
    return f"{words} {chart.goal[2]}." if chart.goal else words


def _table(chart: GoalChart, ordered: tuple[Measured, ...], today: date, language: str) -> Table:
    heads = tuple(say(f"drawing.head_{head}", {}, language) for head in ("day", "place", "measured"))
    rows = [(short_day(one.on, today, language), one.place, one.words) for one in ordered]
    for edge, code in ((chart.start, "drawing.start"), (chart.goal, "drawing.goal")):
        if edge:
            day = short_day(edge[0], today, language) if edge[0] else "–"
            rows.append((day, say(code, {}, language), edge[2]))
    return Table(chart.title, heads, tuple(rows))
