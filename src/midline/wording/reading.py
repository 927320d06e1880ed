"""How hard a text is to read: two measures for English and two made for Spanish.

All four go by the length of sentences and of words alone. They warn of a hard text; they do not prove an easy one.

English: Flesch-Kincaid grade (Kincaid et al. 1975) by syllables, automated readability index (Smith and Senter 1967) by
letters; both are school grades. Spanish: Fernández Huerta (1959, as corrected by Law 2011) and Szigriszt-Pazos (1993),
both from 0 (hard) to 100 (easy); by their own tables 70 in the first is
grade 6 and 66 in the second the age of twelve.
"""

import re
from dataclasses import dataclass

from midline.wording.reading_terms import without_terms
from midline.wording.syllables import syllables

HIGHEST_GRADE = 6.0
LOWEST_FERNANDEZ_HUERTA = 70.0
LOWEST_SZIGRISZT = 66.0

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?;]+(?=\s|$|[”\"’)])")


@dataclass(frozen=True)
class Counted:
    """How many sentences, words, syllables and letters (digits too) a text has."""

    sentences: int
    words: int
    syllables: int
    letters: int


def counted(text: str, language: str) -> Counted:
    """The counts of a text that has at least one word; a text without a full stop is one sentence."""
    words = _WORD.findall(text)
    pieces = [piece for piece in _SENTENCE_END.split(text) if _WORD.search(piece)]
    letters = sum(character.isalnum() for word in words for character in word)
    return Counted(len(pieces), len(words), sum(syllables(word, language) for word in words), letters)


def flesch_kincaid(text: str) -> float:
    """The Flesch-Kincaid school grade of an English text."""
    c = counted(text, "en")
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59


def automated_readability(text: str) -> float:
    """The automated readability index, a school grade, of an English text."""
    c = counted(text, "en")
    return 4.71 * c.letters / c.words + 0.5 * c.words / c.sentences - 21.43


def fernandez_huerta(text: str) -> float:
    """Fernández Huerta's lecturabilidad of a Spanish text, 100 the easiest."""
    c = counted(text, "es")
    return 206.84 - 60 * c.syllables / c.words - 1.02 * c.words / c.sentences


def szigriszt(text: str) -> float:
    """Szigriszt-Pazos' perspicuidad of a Spanish text, 100 the easiest."""
    c = counted(text, "es")
    return 206.835 - 62.3 * c.syllables / c.words - c.words / c.sentences


def measures(text: str, language: str) -> dict[str, float]:
    """Both measures of a text in its language, the unavoidable terms taken as one easy word each."""
    plain = without_terms(text, language)
    if language == "es":
        return {"fernandez_huerta": fernandez_huerta(plain), "szigriszt": szigriszt(plain)}
    return {"flesch_kincaid": flesch_kincaid(plain), "automated_readability": automated_readability(plain)}


def reads_easily(text: str, language: str) -> bool:
    """Whether both measures put a text at grade 6 or lower."""
    found = measures(text, language)
    if language == "es":
        return found["fernandez_huerta"] >= LOWEST_FERNANDEZ_HUERTA and found["szigriszt"] >= LOWEST_SZIGRISZT
    return all(grade <= HIGHEST_GRADE for grade in found.values())
