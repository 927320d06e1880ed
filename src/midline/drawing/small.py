"""Pictures the size of a word: a level, a line of measurements. Words stand beside them, so readers skip the shapes."""

from collections.abc import Sequence
from datetime import date

from midline.drawing.markup import Markup, element

LEVELS = 5
_BAR, _GAP, _TALLEST = 7, 3, 20


def level_bars(level: int) -> Markup:
    """Five rising bars, `level` of them filled. ValueError outside 1..5."""
    if not 1 <= level <= LEVELS:
        raise ValueError(f"a level is 1 to {LEVELS}, not {level}")
    bars = []
    for step in range(1, LEVELS + 1):
        tall = _TALLEST * (0.28 + 0.72 * step / LEVELS)
        box = {
            "class": "on" if step <= level else "off",
            "x": f"{(step - 1) * (_BAR + _GAP) + 1:g}",
            "y": f"{_TALLEST - tall + 1:g}",
            "width": f"{_BAR:g}",
            "height": f"{tall:g}",
            "rx": "1.5",
        }
        bars.append(element("rect", box))
    wide = LEVELS * (_BAR + _GAP) - _GAP + 2
    return element("svg", _hidden("level-bars", wide, _TALLEST + 2), *bars)


def sparkline(points: Sequence[tuple[date, float]], low: float, high: float) -> Markup:
    """Measurements over time between `low` and `high`, spaced by their days, the last one marked; nothing below two.

    Values outside the span are drawn at its edge. ValueError when `low` is not below `high`.
    """
    if low >= high:
        raise ValueError(f"the scale runs from {low} to {high}")
    ordered = sorted(points)
    if len(ordered) < 2:
        return Markup()
    first, span = ordered[0][0], max((ordered[-1][0] - ordered[0][0]).days, 1)
    wide, tall, edge = 100, 24, 4
    spots = [
        (
            edge + (wide - 2 * edge) * (day - first).days / span,
            tall - edge - (tall - 2 * edge) * (min(max(value, low), high) - low) / (high - low),
        )
        for day, value in ordered
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
    last = {"cx": f"{spots[-1][0]:.1f}", "cy": f"{spots[-1][1]:.1f}", "r": "3"}
    return element("svg", _hidden("spark", wide, tall), element("polyline", {"points": path}), element("circle", last))


def _hidden(name: str, wide: float, tall: float) -> dict[str, str | None]:
    return {
        "class": name,
        "viewBox": f"0 0 {wide:g} {tall:g}",
        "preserveAspectRatio": "xMinYMid",
        "aria-hidden": "true",
        "focusable": "false",
    }
