"""A goal's measurements over time, with where it began and where it should get to."""

from datetime import date
from itertools import pairwise

from midline.drawing.days import short_day
from midline.drawing.drawn import Drawing, Table
from midline.drawing.goals import Edge, GoalChart, Measured
from midline.drawing.markup import Markup, element
from midline.drawing.scale import HEIGHT, MARGIN, Scale
from midline.wording import say

SHAPES: tuple[str, ...] = (
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
    "M-4.5-4.5h9v9h-9Z",
    "M0-6 5.6 4.5h-11.2Z",
    "M0-6.2 6.2 0 0 6.2-6.2 0Z",
    "M-5-5 5 5M5-5-5 5",
    "M0-6V6M-6 0H6",
)
_FLAG = "M0 0v-15h10l-3 3.5 3 3.5H0"


def goal_chart(chart: GoalChart, *, name: str, today: date, language: str) -> Drawing:
    """An SVG with one shape a place, the goal's line and the line of aim from where it began; and its table.

    `name` begins the ids of title and description, so that two charts on a page do not collide.
    """
    ordered = tuple(sorted(chart.measured, key=lambda one: one.on))
    places = tuple(dict.fromkeys(one.place for one in ordered))
    scale = Scale(chart)
    plot = [*_grid(chart, scale), *_days(scale, today, language), *_aim(chart, scale)]
    for index, place in enumerate(places):
        plot += _series([one for one in ordered if one.place == place], index, scale)
    ticks = [
        element("text", {"class": "tick at-end", "x": str(MARGIN - 8), "y": f"{scale.y(value) + 4:g}"}, words)
        for value, words in chart.ticks
    ]
    attributes: dict[str, str | None] = {
        "class": "chart",
        "role": "img",
        "width": "100%",
        "height": str(HEIGHT),
        "aria-labelledby": f"{name}-title {name}-desc",
    }
    drawn = element(
        "svg",
        attributes,
        element("title", {"id": f"{name}-title"}, chart.title),
        element("desc", {"id": f"{name}-desc"}, _described(chart, ordered, today, language)),
        *ticks,
        # The stylesheet gives the plot the exact rest of the width; 85% is for a browser that cannot.
        element("svg", {"class": "plot", "x": str(MARGIN), "width": "85%", "height": str(HEIGHT)}, *plot),
    )
    return Drawing(
        element("figure", {"class": "chart-frame"}, drawn, _key(places)), _table(chart, ordered, today, language)
    )


def _line(kind: str, x1: str, y1: float, x2: str, y2: float) -> Markup:
    return element("line", {"class": kind, "x1": x1, "y1": f"{y1:g}", "x2": x2, "y2": f"{y2:g}"})


def _shape(kind: str, shape: str, x: str, y: float) -> Markup:
    return element("svg", {"class": "at", "x": x, "y": f"{y:g}"}, element("path", {"class": kind, "d": shape}))


def _grid(chart: GoalChart, scale: Scale) -> list[Markup]:
    return [_line("grid", "0", scale.y(value), "100%", scale.y(value)) for value, _ in chart.ticks]


def _days(scale: Scale, today: date, language: str) -> list[Markup]:
    if scale.first is None or scale.last is None:
        return []
    ends = [(scale.first, "start"), (scale.last, "end")] if scale.first != scale.last else [(scale.first, "middle")]
    return [
        element(
            "text",
            {"class": f"tick at-{anchor}", "x": scale.x(day), "y": str(HEIGHT - 8)},
            short_day(day, today, language),
        )
        for day, anchor in ends
    ]


def _aim(chart: GoalChart, scale: Scale) -> list[Markup]:
    """The goal's level as a line with its words, and from the start to it the line of aim, where both have a day."""
    start, goal = chart.start, chart.goal
    drawn: list[Markup] = []
    if goal is None:
        return drawn
    y = scale.y(goal.value)
    drawn.append(_line("goal", "0", y, "100%", y))
    if goal.on is not None:
        if start is not None and start.on is not None:
            drawn.append(_line("aim", scale.x(start.on), scale.y(start.value), scale.x(goal.on), y))
        drawn.append(_shape("goal-flag", _FLAG, scale.x(goal.on), y))
    early = goal.on is not None and scale.part(goal.on) < 0.5
    beside = {"x": scale.x(goal.on) if goal.on else "100%", "dx": "16" if early else "-6" if goal.on else "0"}
    anchor = "at-start" if early else "at-end"
    drawn.append(element("text", {"class": f"goal-words {anchor}", **beside, "y": f"{y - 6:g}"}, goal.words))
    return drawn


def _series(measured: list[Measured], index: int, scale: Scale) -> list[Markup]:
    kind = f"s{index % len(SHAPES)}"
    spots = [(scale.x(one.on), scale.y(one.value)) for one in measured]
    lines = [_line(f"run {kind}", *first, *second) for first, second in pairwise(spots)]
    return lines + [_shape(f"spot {kind}", SHAPES[index % len(SHAPES)], x, y) for x, y in spots]


def _key(places: tuple[str, ...]) -> Markup:
    box = {"class": "key-shape", "viewBox": "-8 -8 16 16", "aria-hidden": "true", "focusable": "false"}
    items = []
    for index, place in enumerate(places):
        kind = index % len(SHAPES)
        shape = element("svg", box, element("path", {"class": f"spot s{kind}", "d": SHAPES[kind]}))
        items.append(element("li", {}, shape, element("span", {}, place)))
    return element("figcaption", {}, element("ul", {"class": "key"}, *items))


def _described(chart: GoalChart, ordered: tuple[Measured, ...], today: date, language: str) -> str:
    if not ordered:
        return say("drawing.chart_empty", {}, language)
    first, last = (
        f"{one.words} ({one.place}, {short_day(one.on, today, language)})" for one in (ordered[0], ordered[-1])
    )
    given = {"number": len(ordered), "first": first, "last": last}
    words = say("drawing.chart_described" if len(ordered) > 1 else "drawing.chart_one", given, language)
    return f"{words} {say('drawing.goal', {}, language)}: {chart.goal.words}." if chart.goal else words


def _table(chart: GoalChart, ordered: tuple[Measured, ...], today: date, language: str) -> Table:
    heads = tuple(say(f"drawing.head_{head}", {}, language) for head in ("day", "place", "measured"))
    rows = [(short_day(one.on, today, language), one.place, one.words) for one in ordered]
    if chart.start:
        rows.insert(0, _edge_row(chart.start, "drawing.start", today, language))
    if chart.goal:
        rows.append(_edge_row(chart.goal, "drawing.goal", today, language))
    return Table(chart.title, heads, tuple(rows))


def _edge_row(edge: Edge, code: str, today: date, language: str) -> tuple[str, str, str]:
    return (short_day(edge.on, today, language) if edge.on else "–", say(code, {}, language), edge.words)
