"""Reasons, caveats, steps and dates of the guide in words."""

from collections.abc import Mapping

from midline.core.guide.basis import Basis
from midline.core.guide.results import Note, Step, StepDate
from midline.wording.say import say

_TOLD_BY_OTHERS = "secondary"
_NO_LAW = ("practice", "missing")


def sentence(code: str, language: str, filled: Mapping[str, object] | None = None) -> str:
    """The guide's own sentence of a code without its area."""
    return say(f"guide.{code}", filled, language)


def note_in_words(note: Note, language: str) -> dict[str, object]:
    """A reason or a caveat: its code, text, citation and how sure we are of it."""
    filled = _filled(dict(note.params), language)
    if note.code in ("order_school", "order_clinic"):
        filled["rule"] = _order_rule(dict(note.params), filled, language)
    text = _with_doubt(sentence(f"note_{note.code}", language, filled), note.basis, language)
    return {"code": note.code, "text": text, **basis_in_words(note.basis, language)}


def step_in_words(step: Step, language: str) -> dict[str, object]:
    """A step: a short title, a little more, and both as one text; its document and the clocks that it starts."""
    title = sentence(f"step_{step.code}", language)
    more = sentence(f"step_{step.code}_more", language)
    return {
        "code": step.code,
        "text": f"{title} {more}",
        "title": title,
        "more": more,
        "document": step.document,
        "dates": [date_in_words(found, language) for found in step.dates],
    }


def date_in_words(found: StepDate, language: str) -> dict[str, object]:
    """A clock that a step starts; `on` is an ISO day, or None where the law gives no plain count of calendar days."""
    filled = _filled(dict(found.params), language)
    doubts = (sentence(f"doubt_{doubt}", language, filled) for doubt in found.doubts)
    told = " ".join((sentence(f"date_{found.code}", language, filled), *doubts))
    text = _with_doubt(told, found.basis, language)
    return {
        "code": found.code,
        "text": text,
        "rule": found.rule,
        "on": found.on.isoformat() if found.on else None,
        **basis_in_words(found.basis, language),
    }


def basis_in_words(basis: Basis, language: str) -> dict[str, object]:
    """The citation, its confidence, and where and when it was read if a law table says so."""
    citation = sentence(f"basis_{basis.citation}", language) if basis.confidence in _NO_LAW else basis.citation
    return {
        "citation": citation,
        "confidence": basis.confidence,
        "source": basis.source,
        "checked_on": basis.checked_on,
    }


def _with_doubt(text: str, basis: Basis, language: str) -> str:
    if basis.confidence != _TOLD_BY_OTHERS:
        return text
    if not basis.reported_by:
        return f"{text} {sentence('told_by_others', language)}"
    return f"{text} {sentence('told_by', language, {'who': basis.reported_by})}"


def _filled(params: dict[str, object], language: str) -> dict[str, object]:
    """The parameters as a sentence takes them: a state by its name, anything else as `say` writes it."""
    if "state" in params:
        state = params["state"]
        params["state"] = sentence(f"state_{str(state).lower()}" if state else "your_state", language)
    return params


def _order_rule(params: dict[str, object], filled: dict[str, object], language: str) -> str:
    if params["evaluate"] == params["treat"]:
        both = sentence(f"order_both_{params['evaluate']}", language)
        return sentence("order_rule_both", language, {**filled, "both": both})
    parts = {part: sentence(f"order_{part}_{params[part]}", language) for part in ("evaluate", "treat")}
    return sentence("order_rule_apart", language, {**filled, **parts})
