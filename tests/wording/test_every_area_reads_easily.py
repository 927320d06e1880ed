"""Every area is at grade 6 or lower by both measures, the words of pages as well as the sentences of rules.

Most pages are read by families and staff alike, so all are held to what a family needs.
"""

import re
from pathlib import Path

import polib
import pytest

import midline.web
from midline.wording import LANGUAGES, codes
from midline.wording.reading import counted, measures, reads_easily
from midline.wording.reading_terms import without_terms
from midline.wording.say import CATALOGUES

PAGES = Path(midline.web.__file__).parent / "locale/areas/es"
PAGE_AREAS = sorted(path.stem for path in PAGES.glob("*.po"))
NOT_A_FAMILYS = {
    "imports": "what a file could not be taken for, told to the one who runs an import",
    "field": "the field's own terms, as staff know them; a family reads the plain words of the other areas",
    "professional": "the guide told to a therapist or a teacher who asked for the field's terms",
}
RULE_AREAS = sorted({path.stem for path in CATALOGUES.glob("*/*.po")} - set(NOT_A_FAMILYS))
# No sentences: names of laws, papers and offices, and what joins them.
NAMES = re.compile(r"^guide\.(state_|basis_|told_by$|would_change|understood|in_place|order_rule_)")
# As long as what is filled in: a day, a number, a name. Our words are easy when they are so beside one of them.
FILLS = ("May 2", "3", "Ana")
# A piece this short is no sample for a measure.
SHORTEST = 8
_PLACE = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


def page_words(area: str, language: str) -> dict[str, str]:
    """The words of an area of pages without their markup, by the English ones."""
    found = {}
    for entry in polib.pofile(str(PAGES / f"{area}.po")):
        texts = (entry.msgid_plural or entry.msgid, entry.msgstr_plural.get(1, "") or entry.msgstr)
        found[entry.msgid] = re.sub(r"<[^>]+>", "", texts[LANGUAGES.index(language)])
    return found


def hard(texts: dict[str, str], language: str) -> dict[str, object]:
    """Those that read hard however they are filled, each with its measures."""
    found = {}
    for code, raw in texts.items():
        filled = [_PLACE.sub(fill, raw) for fill in FILLS]
        long = [text for text in filled if counted(without_terms(text, language), language).words >= SHORTEST]
        if len(long) == len(filled) and not any(reads_easily(text, language) for text in filled):
            found[code] = {**measures(filled[0], language), "text": raw}
    return found


def test_the_languages_are_in_the_order_that_page_words_are_read_in() -> None:
    assert tuple(LANGUAGES) == ("en", "es")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", PAGE_AREAS)
def test_page_words_read_easily(area: str, language: str) -> None:
    assert not hard(page_words(area, language), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", RULE_AREAS)
def test_sentences_of_rules_read_easily(area: str, language: str) -> None:
    assert not hard({code: raw for code, raw in codes(area, language).items() if not NAMES.match(code)}, language)


def test_a_hard_sentence_is_found_and_an_easy_one_is_not() -> None:
    texts = {
        "hard": "Subsequent authorization by %(who)s notwithstanding, documentation requirements remain applicable.",
        "easy": "You may ask the school at any time, and it must tell you why it says no.",
        "short": "Authorization requirements",
    }
    assert set(hard(texts, "en")) == {"hard"}


def test_every_area_that_is_left_out_is_one_and_says_why() -> None:
    areas = {path.stem for path in CATALOGUES.glob("*/*.po")}
    assert set(NOT_A_FAMILYS) <= areas
    assert all(len(why) > 20 for why in NOT_A_FAMILYS.values())
