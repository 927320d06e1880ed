"""Dates for a calendar: each says on what condition it holds, by which rule, and how sure we are."""

import hashlib
from dataclasses import dataclass
from datetime import date

from midline.core.guide.results import StepDate
from midline.wording.guide_parts import sentence
from midline.wording.papers.clock_lines import how_sure
from midline.wording.papers.words import phrase


@dataclass(frozen=True)
class Event:
    """One day: an id that the same date always has, the line a calendar shows, more words, and where the rule is."""

    uid: str
    on: date
    summary: str
    words: str
    source: str


def event(found: StepDate, language: str) -> Event:
    """The event of a clock that has a day. Nothing in it names anyone."""
    assert found.on is not None
    filled = dict(found.params)
    what = found.code.removesuffix("_by")
    words = []
    if "received" in filled:
        count = phrase("count_calendar", language, {"days": filled["days"]})
        words.append(phrase("event_counted", language, {"count": count, "received": filled["received"]}))
    words.append(how_sure(found.basis, language))
    if found.doubts:
        words.append(phrase("event_doubt", language))
    words.append(sentence("not_advice", language))
    return Event(
        uid=_uid(found), on=found.on, summary=phrase(f"event_{what}", language, filled), words="\n".join(words),
        source=found.basis.source or "",
    )  # fmt: skip


def _uid(found: StepDate) -> str:
    told = dict(found.params)
    seed = "|".join(map(str, (found.code, told.get("state"), told.get("received"), found.on)))
    return hashlib.sha256(seed.encode()).hexdigest()[:32]
