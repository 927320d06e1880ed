"""A family's answer in words: the JSON of `midline guide` and what the page shows, from one place."""

from midline.core.days.ages import age_on
from midline.core.guide.answer import answer_for
from midline.core.guide.comparison import comparison
from midline.core.guide.decide import SCHOOL_KINDS
from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.results import Answer, Guess, Route, Step
from midline.wording.guide_compare import comparison_in_words
from midline.wording.guide_letters import letter_in_words, letter_named
from midline.wording.guide_parts import note_in_words, sentence, step_in_words
from midline.wording.guide_unknown import unknown_in_words
from midline.wording.papers.asked import Asked
from midline.wording.voice import FAMILY, Voice

_OF_THE_DISTRICT = ("preschool_special_education", "equitable_services", "home_school_child_find")

Words = dict[str, object]

_SIDES = {"clinic": "clinic", "early_intervention": "early_intervention", "doctor": "doctor"}


def answer_in_words(
    family: Family, law: LawFor, language: str = "en", words: str = FAMILY, *, whole_letters: bool = True
) -> Words:
    """The whole answer in `language` ("en" or "es"), ready to be JSON; in a family's words or the field's.

    `answer`, `routes` and `unknown` are as the contract has them; beside them stand `headline`, `lead`, `about` (one
    line about the child), `understood` (how the family's own words were read), `comparison` and `notes`. Without
    `whole_letters` the letters of the steps have their titles alone.
    """
    asked = Asked(family, law, language)
    voice = Voice(language, words, asked.picture.asks)
    answer = answer_for(family, law)
    stopped = answer.answer == "doctor_first"
    return {
        "answer": answer.answer,
        "headline": _said_first("headline", answer, voice),
        "lead": _said_first("lead", answer, voice),
        "about": _about(family, language),
        "routes": [route_in_words(route, asked, voice, whole_letters=whole_letters) for route in answer.routes],
        "unknown": [unknown_in_words(unknown, answer.answer, voice) for unknown in answer.unknown],
        "understood": [_understood(guess, language) for guess in answer.guesses],
        "comparison": None if stopped else comparison_in_words(comparison(family, law), voice),
        "notes": [voice.tell(code) for code in ("parent_center", "not_advice")],
    }


def route_in_words(route: Route, asked: Asked, voice: Voice, *, whole_letters: bool = True) -> Words:
    """One route with its name, the side it belongs to, and its reasons, steps (with letters) and caveats in words."""
    return {
        "kind": route.kind,
        "fit": route.fit,
        "name": voice.tell(f"route_{route.kind}"),
        "side": _SIDES.get(route.kind, "school"),
        "fit_text": voice.tell(f"fit_{route.fit}"),
        "reasons": [note_in_words(note, voice) for note in route.reasons],
        "steps": [_step(step, asked, voice, whole_letters=whole_letters) for step in route.steps],
        "caveats": [note_in_words(note, voice) for note in route.caveats],
    }


def _step(step: Step, asked: Asked, voice: Voice, *, whole_letters: bool) -> Words:
    letter = None
    if step.document and whole_letters:
        letter = letter_in_words(step.document, asked)
    elif step.document:
        letter = letter_named(step.document, asked.language)
    return {**step_in_words(step, voice), "letter": letter}


def _said_first(part: str, answer: Answer, voice: Voice) -> str:
    """The headline or lead; of a district's own where no school but the district is the one to ask."""
    code = f"{part}_{answer.answer}"
    school = [
        route.kind for route in answer.routes if route.kind in SCHOOL_KINDS and route.fit in ("likely", "possible")
    ]
    if answer.answer in ("school", "both") and school[0] in _OF_THE_DISTRICT and voice.knows(f"{code}_district"):
        code = f"{code}_district"
    return voice.tell(code)


def _about(family: Family, language: str) -> str:
    years = age_on(family.birth_date, family.today).years
    place = sentence(f"state_{family.state.lower()}" if family.state else "your_state", language)
    if "birth_date" in family.unsure:
        code = "for_child_no_age" if "age" in family.unsure else "for_child_about"
        return sentence(code, language, {"age": years, "state": place})
    if years < 1:
        return sentence("for_child_under_one", language, {"state": place})
    if years < 3 or family.schooling is None:
        return sentence("for_child_no_school", language, {"age": years, "state": place})
    schooling = sentence(f"a_schooling_{family.schooling}", language)
    return sentence(
        "for_child", language, {"age": years, "state": place, "schooling": schooling[0].lower() + schooling[1:]}
    )


def _understood(guess: Guess, language: str) -> Words:
    named = ", ".join(sentence(f"occupation_{code}", language) for code in guess.occupations)
    code = "understood" if named else "understood_nothing"
    return {
        "field": f"concerns[{guess.concern}].words",
        "words": guess.words,
        "occupations": list(guess.occupations),
        "because": list(guess.because),
        "text": sentence(code, language, {"words": guess.words, "occupations": named}),
    }
