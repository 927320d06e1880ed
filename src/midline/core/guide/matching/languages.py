"""The two languages of the tables, ready to use."""

from dataclasses import dataclass

from midline.core.guide.matching import (
    places_en,
    places_es,
    spelling_en,
    spelling_es,
    well_en,
    well_es,
    words_en_doing,
    words_en_more,
    words_en_self_care,
    words_en_together,
    words_es_doing,
    words_es_more,
    words_es_self_care,
    words_es_together,
)
from midline.core.guide.matching.spelling import Speller
from midline.core.guide.matching.tables import Tables, Written


@dataclass(frozen=True)
class Language:
    """A language's tables and its speller."""

    code: str
    tables: Tables
    speller: Speller


def _language(code: str, written: Written) -> Language:
    tables = Tables(written)
    speller = Speller(tables.vocabulary, tables.common, tables.short, by_sound=code == "es")
    return Language(code, tables, speller)


ENGLISH = _language(
    "en",
    Written(
        (words_en_self_care.TABLE, words_en_doing.TABLE, words_en_together.TABLE, words_en_more.TABLE),
        places_en.TABLE,
        well_en.SETS,
        well_en.WELL,
        well_en.STILL_HARD,
        well_en.HARD,
        spelling_en.FUNCTION_WORDS,
        spelling_en.SHORT,
        spelling_en.COMMON,
    ),
)
SPANISH = _language(
    "es",
    Written(
        (words_es_self_care.TABLE, words_es_doing.TABLE, words_es_together.TABLE, words_es_more.TABLE),
        places_es.TABLE,
        well_es.SETS,
        well_es.WELL,
        well_es.STILL_HARD,
        well_es.HARD,
        spelling_es.FUNCTION_WORDS,
        spelling_es.SHORT,
        spelling_es.COMMON,
    ),
)
LANGUAGES = (ENGLISH, SPANISH)


def spoken(words: tuple[str, ...]) -> tuple[Language, ...]:
    """The languages that plain words are in, by their small words; both where none says so."""
    found = tuple(one for one in LANGUAGES if any(word in one.tables.function_words for word in words))
    return found or LANGUAGES
