"""The two languages of the tables, ready to use."""

from collections.abc import Callable
from dataclasses import dataclass

from midline.core.guide.matching import (
    families_en,
    families_en_doing,
    families_en_self,
    families_es,
    families_es_doing,
    families_es_self,
    flags_en,
    flags_es,
    places_en,
    places_es,
    spelling_en,
    spelling_es,
    verbs_en,
    verbs_es,
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
from midline.core.guide.matching.inflection import english, spanish
from midline.core.guide.matching.spelling import Speller
from midline.core.guide.matching.tables import Tables, Written


@dataclass(frozen=True)
class Language:
    """A language's tables and its speller."""

    code: str
    tables: Tables
    speller: Speller


def _language(code: str, written: Written, forms: Callable[[str], frozenset[str]]) -> Language:
    tables = Tables(written, forms)
    speller = Speller(
        tables.vocabulary, tables.common, tables.function_words, tables.short, tables.verbs, is_spanish=code == "es"
    )
    return Language(code, tables, speller)


ENGLISH = _language(
    "en",
    Written(
        (
            words_en_self_care.TABLE,
            words_en_doing.TABLE,
            words_en_together.TABLE,
            words_en_more.TABLE,
            families_en_self.TABLE,
            families_en_doing.TABLE,
        ),
        (places_en.TABLE, families_en.PLACES),
        flags_en.TABLE,
        (well_en.SETS, families_en.SETS),
        well_en.WELL,
        well_en.STILL_HARD,
        well_en.HARD,
        well_en.SPEAKER,
        spelling_en.FUNCTION_WORDS,
        spelling_en.SHORT,
        spelling_en.COMMON,
        verbs_en.VERBS,
    ),
    english,
)
SPANISH = _language(
    "es",
    Written(
        (
            words_es_self_care.TABLE,
            words_es_doing.TABLE,
            words_es_together.TABLE,
            words_es_more.TABLE,
            families_es_self.TABLE,
            families_es_doing.TABLE,
        ),
        (places_es.TABLE, families_es.PLACES),
        flags_es.TABLE,
        (well_es.SETS, families_es.SETS),
        well_es.WELL,
        well_es.STILL_HARD,
        well_es.HARD,
        well_es.SPEAKER,
        spelling_es.FUNCTION_WORDS,
        spelling_es.SHORT,
        spelling_es.COMMON,
        verbs_es.VERBS,
        verbs_es.NO_VERBS,
    ),
    spanish,
)
LANGUAGES = (ENGLISH, SPANISH)


def spoken(words: tuple[str, ...]) -> tuple[Language, ...]:
    """The languages that plain words are in, by their small words; both where none says so."""
    found = tuple(one for one in LANGUAGES if any(word in one.tables.function_words for word in words))
    return found or LANGUAGES
