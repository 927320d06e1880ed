"""What each source says of a count where sources differ, under its own name."""

import re
from typing import Any
from urllib.parse import urlsplit

from midline.core.law import Count, Reading
from midline.wording.law import count_words
from midline.wording.say import say
from midline.wording.voice import Voice

_START = {"request_received": "letter", "consent_received": "consent"}


WHOSE = {
    "https://newbloomfieldr3.socs.net/vnews/display.v/SEC/Departments%7CSpecial%20Services": (
        "New Bloomfield R-III School District"
    ),
    "https://portal.ct.gov/SDE/Performance/Data-Collection-Help-Sites/Evaluation-Timelines-Help-Site": (
        "Connecticut State Department of Education"
    ),
    "https://portlandpsychological.services/Special-Education-Requesting-an-eligibility-evaluation": (
        "Portland Psychological Services"
    ),
    "https://samegoal.com/iep/g/support/online-guides/state-specific-guide/illinois/se-deadlines": "SameGoal",
    "https://sites.google.com/sageintl.org/network-special-educ-handbook/evaluation-and-eligibility": (
        "Sage International"
    ),
    "https://specialservices.lsr7.org/faq/what-is-the-process-for-an-initial-special-education-evaluation/": (
        "Lee’s Summit R-7 School District"
    ),
    "https://spednet.org/hb27/": "SPED*NET",
    "https://www.kyspin.com/news_posts/myth-busters-timeline-for-initial-evaluation-to-be-completed/": "KY-SPIN",
    "https://www.p12.nysed.gov/specialed/spp/2011/ind11.htm": "New York State Education Department",
    "https://www.ssdmo.org/students-families/ssd-family-handbook": "Special School District of St. Louis County",
    "https://www.uft.org/node/120661/printable/print": "UFT",
}
"""Whose page it is, by its whole address, for one site may hold the pages of many: names of bodies, which no language
changes."""


def readings_in_words(readings: tuple[Reading, ...], reported_by: str, voice: Voice) -> str:
    """A sentence for each reading with its source; the rule's own, if it is among them, has no `why`.

    `reported_by`: the page that tells of the rule itself; "" where it was read.
    """
    own, *others = [_said(one, readings[0], voice) for one in readings]
    told = [voice.tell("told_by", {"who": reported_by})] if reported_by else []
    return " ".join([own, *told, *others])


def soonest_in_words(reading: Reading, voice: Voice) -> str:
    """The count of a reading and what it runs from."""
    assert reading.count is not None
    return _from(reading.count, reading, voice)


def _said(one: Reading, own: Reading, voice: Voice) -> str:
    if not one.why and one.count:
        return voice.tell("reading_own", {"count": _from(one.count, one, voice), "source": one.source})
    why, source = say(one.why, language=voice.language), _name(one.source, voice)
    if one.count is None or _counted(one) == _counted(own):
        return f"{why.removesuffix('.')} ({source})."
    return voice.tell("reading_gives", {"why": why, "count": _from(one.count, one, voice), "source": source})


def _counted(one: Reading) -> tuple[Any, ...]:
    return one.count, set(one.starts), one.from_signing


def _from(count: Count, reading: Reading, voice: Voice) -> str:
    start = "signing" if reading.from_signing else _START.get(next(iter(reading.starts), ""), "other")
    return voice.tell(f"reading_from_{start}", {"count": count_words(count, voice.language)})


def _name(source: str, voice: Voice) -> str:
    """A page by whose it is; a source without an address in the reader's language where its name is no citation."""
    if host := urlsplit(source).hostname:
        return WHOSE.get(source, host.removeprefix("www."))
    code = "reading_by_" + re.sub(r"[^a-z0-9]+", "_", source.lower())
    return voice.tell(code) if voice.knows(code) else source
