"""From the cases of a child to the drawing of the rails."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from midline.core.clocks import Clock
from midline.drawing.drawn import Drawing
from midline.drawing.rails import ClockMark, Rail, Station, Track, rails
from midline.records.queries.clocks import CaseNow
from midline.records.queries.picture import ChartPicture, Picture
from midline.records.queries.timeline import FactRow
from midline.web.register import speaks_terms
from midline.wording import say
from midline.wording.clocks import last_day_words, missing_words
from midline.wording.terms import name_of

SHOWN = 6
"""Facts that a rail shows; the case itself has all of them."""


def rails_of(picture: Picture, today: date, language: str) -> Drawing:
    """School on one side, clinic on the other; what is not open to the viewer says so and no more."""
    sides = {"school": _("At school"), "clinic": _("At the clinic")}
    made = [
        _rail(side, title, [one for one in picture.charts if one.side == side], language)
        for side, title in sides.items()
    ]
    return rails(made[0], made[1], name="rails", today=today, language=language)


def _rail(side: str, title: str, charts: list[ChartPicture], language: str) -> Rail:
    tracks = tuple(_track(case, language) for chart in charts for case in chart.cases)
    note = ""
    if not charts:
        note = _("Nothing from this side is shared with you.")
    elif not tracks:
        note = _("Nothing has begun on this side.")
    return Rail("clinic" if side == "clinic" else "school", title, tracks, note)


def _track(case: CaseNow, language: str) -> Track:
    address = reverse("case", args=[case.case.pk])
    # A kind that comes again and again, a progress report say, stands once, where it was last.
    last: dict[str, FactRow] = {}
    for row in case.facts.current:
        last.pop(row.kind, None)
        last[row.kind] = row
    held = list(last.values())
    done = [
        Station(_name(f"kind_{row.kind}", language), row.on, "done", href=reverse("fact", args=[row.id]))
        for row in held[-SHOWN:]
    ]
    standing = [Station(_name(f"station_{case.station}", language), None, "now")] if case.station else []
    ahead = [Station(_name(f"kind_{kind}", language), None, "ahead") for kind in case.next[:2]]
    return Track(
        programme=say(f"pathways.programme_{case.case.programme}", {}, language),
        stations=(*done, *standing, *ahead),
        clocks=tuple(clock_mark(clock, address, language) for clock in case.running),
        href=address,
    )


def _name(name: str, language: str) -> str:
    return name_of("pathways", name, language, expert=speaks_terms())


def clock_mark(clock: Clock, address: str, language: str) -> ClockMark:
    """One clock under a rail, leading to its place in the case."""
    why = ""
    if clock.due is None:
        needed = "; ".join(missing_words(name, language) for name in clock.missing)
        why = _("Needed: %(what)s.") % {"what": needed} if needed else last_day_words(clock, language)
    return ClockMark(
        title=name_of("law", f"rule_{clock.rule}", language, expert=speaks_terms()),
        state=clock.state,
        due=clock.due,
        why=why,
        citation=clock.citation,
        href=f"{address}#{clock.rule}",
        earliest=clock.earliest,
        latest=clock.latest,
    )
