"""Every catalogue of every area: whole in both languages, told apart, and fit to be filled in."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from midline.wording import LANGUAGES
from midline.wording.say import CATALOGUES

AREAS = sorted({path.stem for path in CATALOGUES.glob("*/*.po")})
CODE = re.compile(r"[a-z]+\.[a-z0-9]+(_[a-z0-9]+)*")
PLACE = re.compile(r"\{[^{}]*\}")
NAMED = re.compile(r"\{[a-z_]+\}")
PO_LINE = re.compile(r'(#.*|(msgid |msgstr )?".*"|)')
SAME_IN_BOTH = {
    "clocks.day": "only a day, written out by its language",
    "drawing.who_said": "only a name and a day",
    "guide.a_no": "the same word in both",
    "guide.in_place": "only two names, worded elsewhere",
    "record.day": "only a day, written out by its language",
    "record.no": "the same word in both",
    "pathways.table_primary": "only a citation",
}
"""Codes whose text is the same in English and in Spanish, and why that is right."""


def path_of(area: str, language: str) -> Path:
    return CATALOGUES / language / f"{area}.po"


def texts(area: str, language: str) -> dict[str, str]:
    with path_of(area, language).open("rb") as source:
        read = read_po(source, locale=language, abort_invalid=True)
    return {str(entry.id): str(entry.string) for entry in read if entry.id}


def is_state_name(code: str) -> bool:
    """Most states go by one name in both languages."""
    return re.fullmatch(r"guide\.state_[a-z]{2}", code) is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
class TestOneCatalogue:
    def test_it_is_there_and_parses(self, area: str, language: str) -> None:
        raw = path_of(area, language).read_text(encoding="utf-8")
        assert texts(area, language)
        assert raw.startswith(('msgid ""\nmsgstr ""\n', "#"))
        assert '"Content-Type: text/plain; charset=UTF-8\\n"' in raw
        assert f'"Language: {language}\\n"' in raw
        assert raw.endswith("\n")
        assert not raw.endswith("\n\n")

    def test_nothing_is_written_beside_the_entries(self, area: str, language: str) -> None:
        raw = path_of(area, language).read_text(encoding="utf-8")
        odd = [line for line in raw.split("\n") if not PO_LINE.fullmatch(line)]
        assert not odd
        assert "fuzzy" not in raw
        assert "#~" not in raw

    def test_a_code_stands_once_and_names_its_area(self, area: str, language: str) -> None:
        raw = path_of(area, language).read_text(encoding="utf-8")
        written = re.findall(r'^msgid "(.+)"$', raw, re.MULTILINE)
        assert len(written) == len(set(written))
        assert set(written) == set(texts(area, language))
        assert not [code for code in written if not CODE.fullmatch(code) or not code.startswith(f"{area}.")]

    def test_no_text_is_empty_or_ragged(self, area: str, language: str) -> None:
        ragged = {code: text for code, text in texts(area, language).items() if not text or text != text.strip()}
        assert not ragged
        assert not {code: text for code, text in texts(area, language).items() if "  " in text}

    def test_every_place_has_a_name(self, area: str, language: str) -> None:
        for code, text in texts(area, language).items():
            assert all(NAMED.fullmatch(place) for place in PLACE.findall(text)), code
            assert not set("{}") & set(PLACE.sub("", text)), code


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_codes(area: str) -> None:
    english, spanish = texts(area, "en"), texts(area, "es")
    assert set(english) == set(spanish)


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_places(area: str) -> None:
    spanish = texts(area, "es")
    for code, text in texts(area, "en").items():
        assert set(PLACE.findall(text)) == set(PLACE.findall(spanish[code])), code


@pytest.mark.parametrize("area", AREAS)
def test_spanish_is_not_english(area: str) -> None:
    spanish = texts(area, "es")
    same = {code for code, text in texts(area, "en").items() if spanish[code] == text}
    assert not {code for code in same if code not in SAME_IN_BOTH and not is_state_name(code)}


def test_what_may_be_the_same_is_there_and_is() -> None:
    for code, why in SAME_IN_BOTH.items():
        area = code.partition(".")[0]
        assert len(why) > 8
        assert texts(area, "en")[code] == texts(area, "es")[code]


@pytest.mark.parametrize("area", AREAS)
def test_spanish_questions_and_calls_are_opened(area: str) -> None:
    for code, text in texts(area, "es").items():
        assert text.count("?") == text.count("¿"), code
        assert text.count("!") == text.count("¡"), code


def test_the_languages_hold_the_same_areas() -> None:
    held = {language: {path.stem for path in (CATALOGUES / language).glob("*.po")} for language in LANGUAGES}
    assert held["en"] == held["es"] == set(AREAS)
    assert {path.name for path in CATALOGUES.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert len(AREAS) > 8
