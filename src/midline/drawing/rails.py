"""The child's two rails, school and clinic, with one line between."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from midline.drawing.chip import chip, chip_words
from midline.drawing.days import short_day, time_element
from midline.drawing.drawn import Drawing, Table
from midline.drawing.markup import Markup, element, hidden_text, join
from midline.wording import say

Side = Literal["school", "clinic"]


@dataclass(frozen=True)
class Station:
    """A dated fact on a rail, the step that is open now, or one still ahead. `title` and `note` come worded."""

    title: str
    on: date | None = None
    state: Literal["done", "now", "ahead"] = "done"
    note: str = ""
    href: str | None = None


@dataclass(frozen=True)
class ClockMark:
    """A clock under a rail: what is due, how it stands and the rule behind it. Texts come worded."""

    title: str
    state: str
    due: date | None = None
    why: str = ""
    citation: str = ""
    href: str | None = None
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True)
class Track:
    """One programme on a side: an IEP, tier support, a plan of care. Several may run at once. `href`: its own page."""

    programme: str
    stations: tuple[Station, ...] = ()
    clocks: tuple[ClockMark, ...] = ()
    href: str | None = None


@dataclass(frozen=True)
class Rail:
    """One side of the line. `note` says what is not shown, or that nothing has begun."""

    side: Side
    title: str
    tracks: tuple[Track, ...] = ()
    note: str = ""


def rails(left: Rail, right: Rail, *, name: str, today: date, language: str, heading: int = 2) -> Drawing:
    """Both rails as lists side by side (one under the other on a phone) and the table of the same.

    `name` begins every id, so that two drawings on a page do not collide; `heading` is the level of the side's title.
    A list says a row of dated steps to everyone; a picture of one would have to be told again in words.
    """
    sides = [_side(rail, name, today, language, heading) for rail in (left, right)]
    midline = element("div", {"class": "midline"})
    return Drawing(
        element("div", {"class": "rails"}, sides[0], midline, sides[1]), _table((left, right), today, language)
    )


def _side(rail: Rail, name: str, today: date, language: str, heading: int) -> Markup:
    title_id = f"{name}-{rail.side}"
    tracks = [_track(track, rail.side, today, language) for track in rail.tracks]
    note = element("p", {"class": "rail-note"}, rail.note) if rail.note else Markup()
    return element(
        "section",
        {"class": f"rail {rail.side}", "aria-labelledby": title_id},
        element(f"h{heading}", {"id": title_id}, rail.title),
        *tracks,
        note,
    )


def _track(track: Track, side: Side, today: date, language: str) -> Markup:
    stations = [_station(station, today, language) for station in track.stations]
    clocks = [clock_item(clock, today, language) for clock in track.clocks]
    kind = "a" if track.href else "span"
    named = element(kind, {"class": f"tag {side}", "href": track.href}, track.programme)
    return element(
        "div",
        {"class": "track"},
        element("p", {"class": "track-name"}, named),
        element("ol", {"class": "stations"}, *stations) if stations else Markup(),
        element("ul", {"class": "clocks"}, *clocks) if clocks else Markup(),
    )


def _station(station: Station, today: date, language: str) -> Markup:
    title: str = station.title
    if station.href:
        title = element("a", {"href": station.href}, station.title)
    parts: list[str] = [element("span", {"class": "station-name"}, title)]
    if station.on:
        parts.append(time_element(station.on, today, language))
    if station.note:
        parts.append(element("span", {"class": "station-note"}, station.note))
    if station.state == "ahead":
        parts.append(hidden_text(say("drawing.ahead", {}, language)))
    current = "step" if station.state == "now" else None
    return element("li", {"class": f"station {station.state}", "aria-current": current}, *parts)


def clock_item(clock: ClockMark, today: date, language: str) -> Markup:
    """One clock as a list item: chip, title, date, the rule in a sentence, its citation."""
    title: str = clock.title
    if clock.href:
        title = element("a", {"href": clock.href}, clock.title)
    head = element(
        "span",
        {"class": "clock-head"},
        chip(clock.state, clock.due, today, language),
        element("span", {"class": "clock-title"}, title),
        element("span", {"class": "clock-date"}, when(clock, today, language)),
    )
    why = join(clock.why, " ", element("span", {"class": "cite"}, clock.citation) if clock.citation else "")
    return element("li", {"class": "clock"}, head, element("span", {"class": "clock-why"}, why) if why.strip() else "")


def when(clock: ClockMark, today: date, language: str) -> str:
    """ "by Nov 26", or the span that the date lies in; nothing where no date is known."""
    days = {
        key: short_day(day, today, language)
        for key, day in (("due", clock.due), ("earliest", clock.earliest), ("latest", clock.latest))
        if day is not None
    }
    if "due" in days:
        return say("drawing.by_day", days, language)
    if len(days) == 2:
        return say("drawing.between_days", days, language)
    if days:
        return say("drawing.not_before" if "earliest" in days else "drawing.not_after", days, language)
    return ""


def _table(sides: tuple[Rail, ...], today: date, language: str) -> Table:
    rows: list[tuple[str, ...]] = []
    for rail in sides:
        for track in rail.tracks:
            where = f"{rail.title}: {track.programme}"
            for station in track.stations:
                day = short_day(station.on, today, language) if station.on else station.note
                rows.append((station.title, where, day, say(f"drawing.station_{station.state}", {}, language)))
            for clock in track.clocks:
                stands = chip_words(clock.state, clock.due, today, language)
                rows.append((clock.title, where, when(clock, today, language), f"{stands}. {clock.citation}".strip()))
    heads = tuple(say(f"drawing.head_{head}", {}, language) for head in ("step", "side", "day", "stands"))
    return Table(say("drawing.rails_table", {}, language), heads, tuple(rows))
