"""Reasons, caveats, steps and dates of the guide in words."""

from collections.abc import Mapping
from datetime import date

from midline.core.guide.basis import Basis
from midline.core.guide.family import Concern
from midline.core.guide.results import Note, Step, StepDate
from midline.core.law import Reading
from midline.wording.guide_readings import readings_in_words, soonest_in_words
from midline.wording.say import say
from midline.wording.voice import Voice

_TOLD_BY_OTHERS = "secondary"
_NO_LAW = ("practice", "missing")
_ASSUMED = Voice()


def sentence(code: str, language: str, filled: Mapping[str, object] | None = None) -> str:
    """The guide's own sentence of a code without its area."""
    return say(f"guide.{code}", filled, language)


def note_in_words(note: Note, voice: Voice = _ASSUMED) -> dict[str, object]:
    """A reason or a caveat: its code, text, citation and how sure we are of it."""
    filled = _filled(dict(note.params), voice)
    if note.code in ("order_school", "order_clinic"):
        filled["rule"] = _order_rule(dict(note.params), filled, voice)
    said = voice.tell(f"note_{note.code}", filled)
    return {"code": note.code, **_doubted(said, note.basis, voice), **basis_in_words(note.basis, voice)}


def step_in_words(step: Step, voice: Voice = _ASSUMED) -> dict[str, object]:
    """A step: a short title, a little more, and both as one text; its document and the clocks that it starts."""
    title = voice.tell(f"step_{step.code}")
    more = voice.tell(f"step_{step.code}_more")
    return {
        "code": step.code,
        "text": f"{title} {more}",
        "title": title,
        "more": more,
        "document": step.document,
        "dates": [date_in_words(found, voice) for found in step.dates],
    }


def date_in_words(found: StepDate, voice: Voice = _ASSUMED) -> dict[str, object]:
    """A clock that a step starts; `on` is an ISO day, or None where the law gives no plain count of calendar days."""
    filled = _filled(dict(found.params), voice)
    doubts = (voice.tell(f"doubt_{doubt}", filled) for doubt in found.doubts)
    said = " ".join((voice.tell(f"date_{found.code}", filled), *doubts))
    return {
        "code": found.code,
        **_doubted(said, found.basis, voice),
        "rule": found.rule,
        "on": found.on.isoformat() if found.on else None,
        **basis_in_words(found.basis, voice),
    }


def basis_in_words(basis: Basis, voice: Voice = _ASSUMED) -> dict[str, object]:
    """The citation, how sure we are of it (a word, and a sentence), and where and when it was read if that is known."""
    day = date.fromisoformat(basis.checked_on) if basis.checked_on else ""
    sure = f"sure_{basis.confidence}" + ("_by" if basis.reported_by else "")
    return {
        "citation": voice.tell(f"basis_{basis.citation}") if basis.confidence in _NO_LAW else basis.citation,
        "confidence": basis.confidence,
        "confidence_text": voice.tell(sure, {"day": day, "who": basis.reported_by}),
        "source": basis.source,
        "checked_on": basis.checked_on,
    }


def concern_in_words(concern: Concern, language: str) -> str:
    """What is hard and where: the map's word for it, the family's own words in quotes, or both."""
    named = sentence(f"occupation_{concern.occupation}", language) if concern.occupation else ""
    own = f"“{concern.words}”" if concern.words else ""
    what = ": ".join(part for part in (named, own) if part)
    place = sentence(f"place_{concern.environment}", language)
    return sentence("in_place", language, {"what": what, "place": place})


def _doubted(said: str, basis: Basis, voice: Voice) -> dict[str, object]:
    """`text` is what is said, with who reports it where we did not read it; `said` and `reported` are its two parts."""
    reported = ""
    if basis.confidence == _TOLD_BY_OTHERS:
        by = basis.reported_by
        # The name alone: the title of the page stands with the rule.
        reported = voice.tell("told_by", {"who": by.partition(", “")[0]}) if by else voice.tell("told_by_others")
    return {"text": f"{said} {reported}".strip(), "said": said, "reported": reported}


def _filled(params: dict[str, object], voice: Voice) -> dict[str, object]:
    """The parameters as a sentence takes them: a state by its name, trouble and what sources say as words."""
    if "soonest" in params:
        soonest = params["soonest"]
        assert isinstance(soonest, Reading)
        params["soonest"] = soonest_in_words(soonest, voice)
    if "readings" in params:
        readings = params["readings"]
        assert isinstance(readings, tuple)
        params["readings"] = readings_in_words(readings, str(params.get("reported_by", "")), voice)
    if "state" in params:
        state = params["state"]
        params["state"] = voice.tell(f"state_{str(state).lower()}" if state else "your_state")
    if "concerns" in params:
        told = params["concerns"]
        assert isinstance(told, tuple)
        params["concerns"] = "; ".join(dict.fromkeys(concern_in_words(one, voice.language) for one in told))
    return params


def _order_rule(params: dict[str, object], filled: dict[str, object], voice: Voice) -> str:
    if params["evaluate"] == params["treat"]:
        both = voice.tell(f"order_both_{params['evaluate']}")
        return voice.tell("order_rule_both", {**filled, "both": both})
    parts: dict[str, object] = {part: voice.tell(f"order_{part}_{params[part]}") for part in ("evaluate", "treat")}
    return voice.tell("order_rule_apart", {**filled, **parts})
