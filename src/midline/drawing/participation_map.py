"""The map of occupations by places as a table that becomes a list by occupation on a phone."""

from dataclasses import replace
from datetime import date

from midline.drawing.days import short_day
from midline.drawing.drawn import Drawing, Table
from midline.drawing.glyphs import glyph
from midline.drawing.markup import Markup, element, hidden_text
from midline.drawing.participation import Gap, Helper, MapCell, MapRow, ParticipationMap
from midline.drawing.small import LEVELS, level_bars, sparkline
from midline.wording import say

FITS = 6
"""Places that stand side by side on a desk without crowding."""


def participation_map(shown: ParticipationMap, *, caption: str, today: date, language: str) -> Drawing:
    """The map as a real table with its key, cells linked where they have an address; and the plain table.

    Places where nothing stands are only named under it. Roles are written out because a browser forgets them once
    styles turn rows into blocks on a phone.
    """
    whole, shown = shown, _without_empty_places(shown)
    left = ", ".join(place for place in whole.places if place not in shown.places)
    words = say("drawing.places_empty", {"places": left}, language) if left else ""
    empty = element("p", {"class": "small soft map-empty"}, words) if left else Markup()
    heads = [say("drawing.head_occupation", {}, language), *shown.places]
    head = element(
        "thead",
        {"role": "rowgroup"},
        element("tr", {"role": "row"}, *(element("th", {"scope": "col", "role": "columnheader"}, h) for h in heads)),
    )
    body = element("tbody", {"role": "rowgroup"}, *(_row(row, shown, today, language) for row in shown.rows))
    table = element("table", {"class": "map", "role": "table"}, element("caption", {}, caption), head, body)
    frame = element("div", {"class": "map-frame"}, _fitted(table, shown, caption), empty, _key(shown, language))
    return Drawing(
        frame, Table(caption, tuple(heads), tuple(_plain(row, shown, today, language) for row in shown.rows))
    )


def _without_empty_places(shown: ParticipationMap) -> ParticipationMap:
    """Only the columns where something stands: ten mostly empty ones would hide what matters."""
    kept = [index for index in range(len(shown.places)) if any(row.cells[index] for row in shown.rows)]
    rows = tuple(replace(row, cells=tuple(row.cells[index] for index in kept)) for row in shown.rows)
    return replace(shown, places=tuple(shown.places[index] for index in kept), rows=rows)


def _fitted(table: Markup, shown: ParticipationMap, caption: str) -> Markup:
    """A map with many places scrolls within a frame of its own that the keyboard can reach; the page never does."""
    if len(shown.places) <= FITS:
        return table
    return element("div", {"class": "map-scroll", "role": "region", "tabindex": "0", "aria-label": caption}, table)


def _row(row: MapRow, shown: ParticipationMap, today: date, language: str) -> Markup:
    note = element("small", {}, row.note) if row.note else Markup()
    name = element("th", {"scope": "row", "role": "rowheader"}, row.occupation, note)
    cells = (
        _cell(cell, place, row, shown, today, language) for cell, place in zip(row.cells, shown.places, strict=True)
    )
    return element("tr", {"role": "row"}, name, *cells)


def _cell(cell: MapCell | None, place: str, row: MapRow, shown: ParticipationMap, today: date, language: str) -> Markup:
    if cell is None or (cell.level is None and cell.share is None and cell.gap is None and not cell.helpers):
        nothing = (element("span", {"aria-hidden": "true"}, "–"), hidden_text(say("drawing.not_noted", {}, language)))
        link = _link(cell, f"{row.occupation}, {place}")
        return element("td", {"role": "cell", "class": "none", "data-label": place}, *nothing, link)
    parts: list[str] = []
    if cell.level is not None:
        parts.append(_standing(cell, cell.level, shown, language))
    elif cell.share is not None:
        parts.append(_tried(cell, cell.share, language))
    if cell.helpers:
        parts.append(element("span", {"class": "helpers"}, *(_tag(helper) for helper in cell.helpers)))
    if cell.gap:
        parts.append(_gap(cell.gap, today, language))
    parts.append(_link(cell, f"{row.occupation}, {place}"))
    kind = "has-gap" if cell.gap else None
    return element("td", {"role": "cell", "class": kind, "data-label": place}, *parts)


def _standing(cell: MapCell, level: int, shown: ParticipationMap, language: str) -> Markup:
    words = say("drawing.level_of", {"level": level, "most": LEVELS}, language)
    parts: list[str] = [level_bars(level), element("span", {"class": "level-words"}, words)]
    parts.append(hidden_text(f": {shown.levels[level - 1]}. "))
    parts += [_way(cell, language), sparkline(cell.points, 1, LEVELS)]
    return element("span", {"class": "standing"}, *parts)


def _tried(cell: MapCell, share: int, language: str) -> Markup:
    words = element("span", {"class": "level-words"}, say("drawing.share_of_tries", {"share": share}, language))
    return element("span", {"class": "standing"}, words, _way(cell, language), sparkline(cell.points, 0, 100))


def _way(cell: MapCell, language: str) -> Markup:
    if cell.trend is None:
        return Markup()
    trend = hidden_text(say(f"drawing.trend_{cell.trend}", {}, language) + ". ")
    return element("span", {"class": f"trend {cell.trend}"}, glyph(cell.trend), trend)


def _tag(helper: Helper) -> Markup:
    return element("span", {"class": f"tag small {helper.side}"}, helper.name)


def _gap(gap: Gap, today: date, language: str) -> Markup:
    said = say("drawing.who_said", {"who": gap.who, "day": short_day(gap.on, today, language)}, language)
    title = element("b", {}, glyph("gap"), say("drawing.no_goal_here", {}, language))
    act = element("a", {"class": "map-act", "href": gap.href}, say("drawing.set_goal_here", {}, language))
    return element(
        "span", {"class": "map-gap"}, title, element("span", {}, f"{said} “{gap.words}”"), act if gap.href else Markup()
    )


def _link(cell: MapCell | None, words: str) -> Markup:
    if cell is None or cell.href is None:
        return Markup()
    return element("a", {"class": "cell-link", "href": cell.href}, hidden_text(words))


def _key(shown: ParticipationMap, language: str) -> Markup:
    levels = [
        element("li", {}, level_bars(step), element("span", {}, f"{step}. {name}"))
        for step, name in enumerate(shown.levels, start=1)
    ]
    trends = [
        element("li", {}, glyph(name), element("span", {}, say(f"drawing.trend_{name}", {}, language)))
        for name in ("up", "steady", "down")
    ]
    gap = element("li", {}, glyph("gap"), element("span", {}, say("drawing.key_gap", {}, language)))
    return element(
        "details",
        {"class": "disclosure plain map-key"},
        element("summary", {}, say("drawing.key", {}, language)),
        element(
            "div",
            {"class": "keys"},
            element("ul", {"class": "key"}, *levels),
            element("ul", {"class": "key"}, *trends, gap),
        ),
        element("p", {"class": "small soft"}, shown.scale),
    )


def _plain(row: MapRow, shown: ParticipationMap, today: date, language: str) -> tuple[str, ...]:
    return (row.occupation, *(_words(cell, shown, today, language) for cell in row.cells))


def _words(cell: MapCell | None, shown: ParticipationMap, today: date, language: str) -> str:
    if cell is None:
        return "–"
    parts = []
    if cell.level is not None:
        level = say("drawing.level_of", {"level": cell.level, "most": LEVELS}, language)
        parts.append(f"{level}: {shown.levels[cell.level - 1]}")
    elif cell.share is not None:
        parts.append(say("drawing.share_of_tries", {"share": cell.share}, language))
    if cell.trend:
        parts.append(say(f"drawing.trend_{cell.trend}", {}, language))
    if cell.helpers:
        parts.append(", ".join(helper.name for helper in cell.helpers))
    if cell.gap:
        parts.append(say("drawing.no_goal_here", {}, language))
        said = say("drawing.who_said", {"who": cell.gap.who, "day": short_day(cell.gap.on, today, language)}, language)
        parts.append(f"{said} “{cell.gap.words}”")
    return ". ".join(parts) or "–"
