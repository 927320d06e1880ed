"""The law's clocks on a letter: what is said to those who get it, and what the family keeps."""

from datetime import date

from midline.core.guide.basis import Basis
from midline.core.guide.orders import order_note
from midline.core.guide.results import StepDate
from midline.wording.guide_parts import date_in_words, note_in_words, sentence
from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Block, Fields, Heading, Items, NewPage, Para, Text
from midline.wording.papers.words import phrase, text
from midline.wording.voice import Voice

_SAID = {
    "response": "clock_response",
    "evaluation_tests": "clock_tests",
    "evaluation_step": "clock_step",
    "letter_to_tests": "clock_letter_tests",
    "letter_to_step": "clock_letter_step",
    "part_c_plan": "clock_early",
    "estimate": "clock_estimate",
}
_CANNOT = {
    "response_differ": "clock_differ_response",
    "evaluation_differ": "clock_differ_tests",
    "response_not_checked": "clock_ask_response",
    "evaluation_not_checked": "clock_ask_tests",
    "part_c_not_checked": "clock_ask_early",
    "estimate_not_checked": "clock_ask_estimate",
}


def clock_blocks(asked: Asked, document: str) -> list[Block]:
    """A line for each clock the letter starts, with its rule; what nobody checked, or sources differ on, is asked.

    Where no rule gives a time, the last day is asked for, under no heading that speaks of rules.
    """
    lines = [line for found in asked.dates(document) if (line := _to_them(found, asked))]
    if not lines:
        return [Para(text("clock_ask", asked.language))]
    return [Heading(phrase("h_clock", asked.language)), Items(tuple(lines))]


def _to_them(found: StepDate, asked: Asked) -> Text:
    language = asked.language
    if found.code in _CANNOT:
        return text(_CANNOT[found.code], language)
    what, _, unit = found.code.removesuffix("_by").partition("_in_")
    if what not in _SAID:
        return ()
    count = phrase(f"count_{unit or 'calendar'}", language, {"days": dict(found.params)["days"]})
    told = phrase(_SAID[what], language, {"count": count, "rule": found.basis.citation})
    return (" ".join([told, *_unsure(found, language)]),)


def _unsure(found: StepDate, language: str) -> list[str]:
    said = []
    if found.basis.confidence == "secondary":
        said.append(phrase("clock_reported", language))
    if "sources_differ" in found.doubts:
        said.append(phrase("clock_doubt_sources", language))
    if set(found.doubts) - {"sources_differ"}:
        said.append(phrase("clock_doubt", language))
    return said


def keep_page(asked: Asked, document: str) -> list[Block]:
    """The page that stays with the family: when they got it, what comes next and by which rule, whom to ask."""
    language = asked.language
    blocks: list[Block] = [
        NewPage(),
        Heading(phrase("h_keep", language)),
        Para(text("keep_copy", language)),
        Fields(tuple(phrase(f"keep_{part}", language) for part in ("got", "how", "who", "call"))),
    ]
    told = [_to_family(found, asked.voice) for found in asked.dates(document)]
    if document == "doctor_letter":
        note = order_note(asked.picture, "clinic")
        told.append((note_in_words(note, asked.voice)["text"], note.basis))
    if told:
        blocks.append(Heading(phrase("h_next", language)))
        blocks += [Items(tuple(_with_source(str(said), basis, language) for said, basis in told))]
    blocks += [Para(text("nothing_heard", language))] if document != "doctor_letter" else []
    return [*blocks, Para((f"{sentence('parent_center', language)} {sentence('not_advice', language)}",), small=True)]


def _to_family(found: StepDate, voice: Voice) -> tuple[object, Basis]:
    return date_in_words(found, voice)["text"], found.basis


def _with_source(told: str, basis: Basis, language: str) -> Text:
    """What was told, its rule, and how sure we are of it in plain words."""
    return (" ".join([told, how_sure(basis, language)]).rstrip(),)


def how_sure(basis: Basis, language: str) -> str:
    """The rule, whether it was read or reported, when and where; "" for what is no law."""
    if basis.confidence in ("practice", "missing"):
        return ""
    filled = {"rule": basis.citation, "day": _day(basis.checked_on), "source": basis.source or ""}
    if basis.confidence == "unverified":
        return phrase("sure_unverified", language, filled)
    if not (basis.checked_on and basis.source):
        return phrase("sure_rule", language, filled)
    return phrase(f"sure_{basis.confidence}", language, filled)


def _day(iso: str | None) -> object:
    return date.fromisoformat(iso) if iso else ""
