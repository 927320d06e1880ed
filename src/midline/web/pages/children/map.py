"""From the map's cells to its drawing."""

from datetime import date
from typing import Literal
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from midline.core.access import Deed
from midline.core.goals import Cell
from midline.core.occupations import ENVIRONMENTS, LEVELS, OCCUPATIONS
from midline.core.pathways import pathway
from midline.drawing.drawn import Drawing
from midline.drawing.participation import Gap, Helper, MapCell, MapRow, ParticipationMap
from midline.drawing.participation_map import participation_map
from midline.records.queries.picture import Picture
from midline.wording import say

_WAYS: dict[str, Literal["up", "down", "steady"]] = {"up": "up", "down": "down", "level": "steady"}


def map_of(picture: Picture, today: date, language: str) -> Drawing:
    """Occupations down, places across, as far as something is known there."""
    places = [place for place in ENVIRONMENTS if any(cell.environment == place for cell in picture.cells)]
    by_place = {(cell.occupation, cell.environment): cell for cell in picture.cells}
    rows = []
    for occupation in OCCUPATIONS:
        if any(cell.occupation == occupation for cell in picture.cells):
            cells = [by_place.get((occupation, place)) for place in places]
            drawn = tuple(_cell(cell, picture, language) if cell else None for cell in cells)
            rows.append(MapRow(say(f"occupations.occupation_{occupation}", {}, language), "", drawn))
    levels = tuple(say(f"occupations.level_{level}", {}, language) for level in LEVELS)
    shown = ParticipationMap(
        places=tuple(say(f"occupations.environment_{place}", {}, language) for place in places),
        rows=tuple(rows),
        levels=(levels[0], levels[1], levels[2], levels[3], levels[4]),
        scale=say("occupations.scale", {}, language),
    )
    caption = _("What %(name)s does, and where") % {
        "name": picture.child.chart.preferred_name or picture.child.chart.given_name
    }
    return participation_map(shown, caption=caption, today=today, language=language)


def _cell(cell: Cell, picture: Picture, language: str) -> MapCell:
    measure = "level" if cell.level is not None else "trials"
    looks = [
        look
        for chart in picture.charts
        for goal in chart.goals
        if goal.occupation == cell.occupation
        for look in goal.looks
        if look.environment == cell.environment and look.measure == measure
    ]
    helpers = tuple(Helper("clinic" if side == "clinic" else "school", _side(side)) for side in cell.helpers)
    return MapCell(
        level=cell.level,
        share=None if cell.level is not None or cell.share is None else round(cell.share),
        trend=_WAYS.get(cell.trend.direction),
        points=tuple((look.on, look.value) for look in looks[-12:]),
        helpers=helpers,
        gap=_gap(cell, picture, language),
    )


def _side(side: str) -> str:
    return _("clinic") if side == "clinic" else _("school")


def _gap(cell: Cell, picture: Picture, language: str) -> Gap | None:
    if cell.gap is None:
        return None
    rows = [row for chart in picture.charts for row in chart.concerns]
    said = next(row for row in rows if (row.occupation, row.environment) == (cell.occupation, cell.environment))
    return Gap(said.words, said.by.person.get_full_name(), said.on, _set_goal(cell, picture))


def _set_goal(cell: Cell, picture: Picture) -> str | None:
    """Where a goal is set for this cell, filled in so far, by whoever may in a case of their own that is served."""
    own = picture.charts[0]
    serving = next((one.case for one in own.cases if one.station in pathway(one.case.programme).serving), None)
    if serving is None or Deed.SET_GOAL not in own.child.deeds:
        return None
    asked = urlencode({"occupation": cell.occupation, "environment": cell.environment})
    return f"{reverse('set_goal', args=[serving.pk])}?{asked}"
