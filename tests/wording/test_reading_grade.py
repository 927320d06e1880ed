"""Everything a family reads is at grade 6 or lower by two measures in each language."""

import re
from datetime import date
from typing import Any

import pytest

from midline import learning
from midline.learning.same import texts as learn_texts
from midline.wording import LANGUAGES, codes, say
from midline.wording.guide import answer_in_words
from midline.wording.reading import (
    automated_readability,
    counted,
    fernandez_huerta,
    flesch_kincaid,
    measures,
    reads_easily,
    szigriszt,
)
from midline.wording.reading_terms import TERMS, without_terms
from midline.wording.say import CATALOGUES
from midline.wording.syllables import syllables
from tests.core.guide.made import law
from tests.wording.families_for_wording import some_families

LEARN = "learn"
"""What there is to learn, which is no catalogue; the terms of the glossary are names."""
FAMILY_AREAS = ("guide", "papers", "sharing", "states", LEARN)
AREAS = sorted({path.stem for path in CATALOGUES.glob("*/*.po")})
# A sentence this short is no sample for a measure; the short ones are measured together, and word by word below.
SHORTEST = 8
LONGEST_WORD = {"en": 4, "es": 5}
FILLED: dict[str, object] = {
    "days": 60,
    "age": 7,
    "count": "60 days",
    "rule": "34 CFR 300.301",
    "source": "",
    **dict.fromkeys(("number", "situations", "untold"), 32),
    **dict.fromkeys(("starts", "ends", "fact"), "the signed consent"),
    **dict.fromkeys(("due", "received", "birthday", "day", "checked_on", "first", "last"), date(2027, 5, 2)),
}
# No words of ours: names of laws, papers and people's own words.
NOT_MEASURED = re.compile(
    r"^(guide\.(state_|basis_|told_by$|would_change|understood|in_place|order_rule_)|papers\.file_)"
)


def told(area: str, language: str) -> dict[str, str]:
    """Every sentence of an area with its places filled."""
    if area == LEARN:
        here = learning.learned(language)
        terms = {word.term for word in here.words.values()}
        named = [one.names[language] for one in learning.sources().values()]
        return {text: text for text in (*learn_texts(here), *named) if text not in terms}
    state = say("guide.state_oh", {}, language)
    whom = {part: say(f"guide.{part}_district", {}, language) for part in ("asked", "asked_first")}
    texts = {}
    for code, raw in codes(area, language).items():
        if not NOT_MEASURED.match(code):
            given = {**FILLED, **whom} if area == "guide" else FILLED
            filled = {name: given.get(name, state) for name in re.findall(r"\{(\w+)\}", raw)}
            texts[code] = say(code, filled, language)
    return texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", FAMILY_AREAS)
def test_every_sentence_reads_easily(area: str, language: str) -> None:
    hard = {
        code: {**measures(text, language), "text": text}
        for code, text in told(area, language).items()
        if counted(without_terms(text, language), language).words >= SHORTEST and not reads_easily(text, language)
    }
    assert not hard


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", FAMILY_AREAS)
def test_the_short_ones_read_easily_together(area: str, language: str) -> None:
    short = [text.rstrip(".") for text in told(area, language).values() if len(text.split()) < SHORTEST]
    joined = ". ".join(without_terms(text, language) for text in short) + "."
    assert reads_easily(joined, language), measures(joined, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", FAMILY_AREAS)
def test_no_word_is_long_but_the_terms(area: str, language: str) -> None:
    long = {
        word
        for text in told(area, language).values()
        for word in re.findall(r"[^\W\d_]+", without_terms(text, language))
        if syllables(word, language) > LONGEST_WORD[language]
    }
    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_answers_read_easily(language: str) -> None:
    for number, made in enumerate(some_families()):
        if number % 7:
            continue
        words: dict[str, Any] = answer_in_words(made, law(), language)
        text = " ".join(
            [
                words["lead"],
                *(said["text"] for route in words["routes"] for said in (*route["reasons"], *route["caveats"])),
                *(step["text"] for route in words["routes"] for step in route["steps"]),
                *(unknown["would_change"] for unknown in words["unknown"]),
                *words["notes"],
            ]
        )
        assert reads_easily(text, language), measures(text, language)


def test_the_english_measures_as_worked_by_hand() -> None:
    # Two sentences, seven words, nine syllables, 31 letters.
    text = "The teacher asks. You may write today."
    assert counted(text, "en").__dict__ == {"sentences": 2, "words": 7, "syllables": 9, "letters": 30}
    assert flesch_kincaid(text) == pytest.approx(0.39 * 3.5 + 11.8 * 9 / 7 - 15.59)
    assert automated_readability(text) == pytest.approx(4.71 * 30 / 7 + 0.5 * 3.5 - 21.43)


def test_the_spanish_measures_as_worked_by_hand() -> None:
    # Dos frases, siete palabras, catorce sílabas: la-es-cue-la-lla-ma-hoy, us-ted-pue-de-es-cri-bir.
    text = "La escuela llama hoy. Usted puede escribir."
    assert (counted(text, "es").words, counted(text, "es").syllables) == (7, 14)
    assert fernandez_huerta(text) == pytest.approx(206.84 - 60 * 2 - 1.02 * 3.5)
    assert szigriszt(text) == pytest.approx(206.835 - 62.3 * 2 - 3.5)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The multidisciplinary evaluation team determines eligibility for related services.", "en"),
        ("Subsequent authorization notwithstanding, documentation requirements remain applicable.", "en"),
        ("El equipo multidisciplinario determinará la elegibilidad para los servicios correspondientes.", "es"),
        ("La documentación administrativa correspondiente deberá presentarse oportunamente.", "es"),
    ],
)
def test_hard_sentences_are_found_hard(text: str, language: str) -> None:
    assert not reads_easily(text, language)


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("table", "en", 2), ("asked", "en", 1), ("wanted", "en", 2), ("people", "en", 2), ("playing", "en", 2),
        ("medical", "en", 3), ("called", "en", 1), ("actual", "en", 3), ("the", "en", 1), ("2027", "en", 1),
        ("día", "es", 2), ("escuela", "es", 3), ("baúl", "es", 2), ("quiere", "es", 2), ("pingüino", "es", 3),
        ("leer", "es", 2), ("muy", "es", 1), ("y", "es", 1), ("terapia", "es", 3), ("evaluación", "es", 4),
    ],
)  # fmt: skip
def test_syllables(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unavoidable_term_says_why_and_is_used(language: str) -> None:
    catalogued = (text for area in AREAS for text in codes(area, language).values())
    everything = " ".join((*catalogued, *learn_texts(learning.learned(language)))).lower()
    for term, why in TERMS[language].items():
        assert len(why) > 10
        assert term.lower() in everything, term
