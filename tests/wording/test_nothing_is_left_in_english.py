"""Wherever a family reads Spanish, it is Spanish: no text equals its English, and none has English sentences in it.

The places: sentences of rules and of letters (wording/catalogues), the words of pages (web/locale/areas), the learn
pages and the glossary (learning). English in a Spanish text is a term that stands on papers in English, and is quoted.
"""

import re
from pathlib import Path

import polib
import pytest

import midline.web
from midline import learning
from midline.learning.same import texts
from midline.wording import codes
from midline.wording.say import CATALOGUES
from tests.wording.test_catalogues import SAME_IN_BOTH

PAGES = Path(midline.web.__file__).parent / "locale/areas/es"
STATES = re.compile(r"catalogues/guide\.state_[a-z]{2}")
"""Most states go by one name in both languages."""
SAME_ON_PAGES = "same in Spanish"
"""What an entry of page words says beside it when it is meant to be the same; `bin/messages` asks for it too."""
ENGLISH = re.compile(
    r"\b(the|and|of|to|with|your|you|is|are|this|that|for|not|from|or|if|it|we|on|at|by|an|school|child|day|days)\b",
    re.IGNORECASE,
)
PLACE = re.compile(r"<[^>]*>|%\(\w+\)s|\{\w+\}")
QUOTED = re.compile(r"“[^”]*”|\([^)]*\)|<[^>]*>|%\(\w+\)s|\{\w+\}|https?://\S+|[\w-]+(?:\.[\w-]+)+")
"""What may be English: in quotation marks or brackets (the term on the papers), markup, places, addresses."""


def pairs() -> dict[str, tuple[str, str]]:
    """Every English text with its Spanish, by where it stands."""
    found = {}
    for area in sorted(path.stem for path in (CATALOGUES / "es").glob("*.po")):
        spanish = codes(area, "es")
        found |= {f"catalogues/{code}": (text, spanish[code]) for code, text in codes(area, "en").items()}
    for path in sorted(PAGES.glob("*.po")):
        for entry in polib.pofile(str(path)):
            if SAME_ON_PAGES in entry.tcomment:
                continue
            found[f"pages/{path.stem}/{entry.msgid}"] = (entry.msgid, entry.msgstr or entry.msgstr_plural[0])
            if entry.msgid_plural:
                found[f"pages/{path.stem}/{entry.msgid_plural}"] = (entry.msgid_plural, entry.msgstr_plural[1])
    both = zip(texts(learning.learned("en")), texts(learning.learned("es")), strict=True)
    return found | {f"learning/{number}": pair for number, pair in enumerate(both)}


def bare(text: str) -> str:
    """A text without what sets two apart for no reader: places, marks, space and capitals."""
    return " ".join(re.sub(r"[\W_]+", " ", PLACE.sub(" ", text)).lower().split())


def english_in(text: str) -> list[str]:
    return ENGLISH.findall(QUOTED.sub(" ", text))


PAIRS = pairs()


def test_every_place_is_looked_at() -> None:
    places = {where.partition("/")[0] for where in PAIRS}
    assert places == {"catalogues", "pages", "learning"}
    assert {"catalogues/papers.ask_tests", "catalogues/guide.headline_school", "pages/family/How did it feel?"} <= set(
        PAIRS
    )
    assert len(PAIRS) > 4000


def test_no_spanish_text_equals_its_english() -> None:
    same = {where for where, (english, spanish) in PAIRS.items() if bare(english) and bare(english) == bare(spanish)}
    same = {where for where in same if not STATES.fullmatch(where)}
    assert not {where for where in same if where.partition("/")[2] not in SAME_IN_BOTH}


def test_no_spanish_text_has_english_sentences_in_it() -> None:
    left = {where: spanish for where, (_, spanish) in PAIRS.items() if len(english_in(spanish)) > 1}
    assert not left


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ask the school for a copy of it.", 4),
        ("Pida el “prior notice of the school”.", 0),
        ("Pida una copia a la escuela.", 0),
    ],
    ids=["english", "quoted", "spanish"],
)
def test_english_is_known_by_its_small_words(text: str, count: int) -> None:
    assert len(english_in(text)) >= count if count else not english_in(text)
