"""Facts, stations and refusals of a case in words."""

from collections.abc import Mapping

from midline.core.pathways import PROGRAMMES
from midline.wording.say import codes, say

_KINDS = frozenset({"kind", "first", "follower", "undone"})


def kind_title(kind: str, language: str = "en") -> str:
    """A kind of fact, the plain word first: "Consent received". KeyError for an unknown one."""
    return say(f"pathways.kind_{kind}", language=language)


def station_title(station: str, language: str = "en") -> str:
    """Where a case stands: "Waiting for consent". KeyError for an unknown one."""
    return say(f"pathways.station_{station}", language=language)


def family_words(programme: str, kind: str, about: str | None = None, language: str = "en") -> str:
    """What a fact means for a family, at grade 6: the words of this programme and of what it is about where it has its
    own, else those that are true in every programme. A first testing is meant where nothing is said. KeyError for an
    unknown kind.
    """
    known = codes("pathways", language)
    wanted = [f"pathways.family_{programme}_{kind}_{about or 'initial'}"]
    wanted += [] if about not in {None, "initial"} else [f"pathways.family_{programme}_{kind}"]
    found = next((code for code in wanted if code in known), f"pathways.family_{kind}")
    return say(found, language=language)


def refusal_words(code: str, params: Mapping[str, object], language: str = "en") -> str:
    """Why a fact was not taken (`FactRefused`, `FactProblem`): kinds, programmes and subjects by their titles."""
    return say(code, {name: _worded(name, value, language) for name, value in params.items()}, language)


def _worded(name: str, value: object, language: str) -> object:
    if isinstance(value, tuple):
        return "; ".join(str(_worded("about" if name == "choices" else name, one, language)) for one in value)
    area = "kind" if name in _KINDS else name
    code = f"pathways.{area}_{value}"
    if (area in {"kind", "about"} or (area == "programme" and value in PROGRAMMES)) and code in codes("pathways"):
        return say(code, language=language)
    return value
