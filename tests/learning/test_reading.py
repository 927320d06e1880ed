"""The loader of the learn pages refuses what is not as it must be, and the pages of the project are as they must be."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from midline import learning
from midline.lawbook import LawbookError
from midline.learning.read import HOME
from midline.learning.same import texts, texts_of
from midline.wording import LANGUAGES
from tests.house.source import PACKAGE
from tests.lawbook.names import is_a_name
from tests.wording.test_forbidden_claims import CLAIMS, found

# A length in days or the like is a figure of law: it stands in the lawbook, and a page leads there.
FIGURE = re.compile(
    r"\b\d+ (calendar |school |business )?(days?|weeks?|months?|días?|semanas?|mes(es)?)\b", re.IGNORECASE
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pages, to be spoiled."""
    return Path(shutil.copytree(PACKAGE / "learning", tmp_path / "learning"))


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("en/pages/iep.toml", "lead =", "leed = 1\nlead =", "leed: this key is not known"),
        ("en/pages/iep.toml", 'id = "ask"', 'id = "ask"\ncolour = "red"', "colour: this key is not known"),
        ("en/pages/iep.toml", "[request]", "", "a fact without a source"),
        ("en/pages/iep.toml", "[request]", "[hearsay]", "there is no source 'hearsay'"),
        ("en/pages/iep.toml", '"idea", ', '"idea", "wizardry", ', "'wizardry' is not known here"),
        ("en/pages/iep.toml", 'state = "response_to_request"', 'state = "tax"', "must be one of"),
        ("en/pages/iep.toml", "checked_on = 2026-11-26", "", "checked_on: must be given"),
        ("en/pages/iep.toml", "[[history]]", "[[part]]", "must be given"),
        ("en/pages/home-play.toml", "safety = [", "safety = []\ntips = [", "this key is not known"),
        ("en/pages/school-or-clinic.toml", " | You call, or a doctor sends you.", "", "must have 2 cells"),
        ("en/shelves.toml", '"iep", ', "", "every page on one shelf: iep"),
        ("en/words.toml", 'page = "two-models"', 'page = "nowhere"', "there is no page 'nowhere'"),
        ("es/words.toml", 'id = "iep-team"', 'id = "team"', "the English glossary has no 'team'"),
        ("es/words.toml", 'id = "iep-team"', 'id = "iep"', "an id stands twice"),
        ("es/pages/iep.toml", "[request]", "[consent]", "not built as the English page"),
        ("es/pages/iep.toml", 'heading = "1. Pedir"', 'heading = "1. Ask"', "left in English: '1. Ask'"),
        ("es/shelves.toml", '"iep", "section-504"', '"section-504", "iep"', "not the same shelves"),
        ("sources.toml", 'rule = "annual_review"', 'rule = "yearly"', "there is no federal rule 'yearly'"),
        ("sources.toml", 'reported_by = "ACES, “Eligibility for Services”"', "", "is for what others report"),
        ("sources.toml", 'url = "https://law.lawstack.com/cfr/34/300.301/"', "", "what was read says where"),
    ],
    ids=lambda value: re.sub(r"\W+", "-", value)[:40],
)
def test_what_is_not_as_it_must_be_is_refused_with_its_place(
    folder: Path, name: str, old: str, new: str, told: str
) -> None:
    spoil(folder, name, old, new)
    with pytest.raises(LawbookError, match=re.escape(told)) as refused:
        learning.read_folder(folder)
    assert refused.value.file in {name, "es", "en/words.toml", "en/pages/iep.toml"}


def test_a_page_without_its_other_language_is_refused(folder: Path) -> None:
    (folder / "es" / "pages" / "iep.toml").unlink()
    with pytest.raises(LawbookError, match=r"es/pages/iep\.toml: .*there is no such file"):
        learning.read_folder(folder)


def test_the_copy_reads_as_the_pages_do(folder: Path) -> None:
    assert learning.read_folder(folder)[0]["en"] == learning.learned("en")


def test_activities_without_their_safety_words_are_refused(folder: Path) -> None:
    for language in LANGUAGES:
        path = folder / language / "pages" / "home-play.toml"
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"safety = \[.*?\n\]\n", "", text, flags=re.DOTALL), encoding="utf-8")
    with pytest.raises(LawbookError, match="how to keep the child safe"):
        learning.read_folder(folder)


def test_every_source_is_used_and_every_word_is_led_to() -> None:
    here = learning.learned("en")
    cited = {cite for page in here.pages.values() for cite in page.cites}
    cited |= {cite for word in here.words.values() for cite in word.cites}
    assert set(learning.sources()) == cited
    assert all(page.words for page in here.pages.values())
    assert all(word.page or word.forms for word in here.words.values())
    for language in LANGUAGES:
        forms = [form for word in learning.learned(language).words.values() for form in word.forms]
        assert len(forms) == len(set(forms))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_makes_a_forbidden_claim_or_gives_a_figure_of_law(language: str) -> None:
    for text in texts(learning.learned(language)):
        assert not found(text, CLAIMS[language]), text
        assert not FIGURE.search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_activity_names_an_adult_choking_falls_and_when_to_stop(language: str) -> None:
    here = learning.learned(language)
    needed = {
        "en": (r"\badult\b|\bstay\b", r"\bchok", r"\bfall\b|\bsits?\b", r"\bstop if it hurts or upsets\b"),
        "es": (r"\badulto\b|\bquédese\b", r"\bahog", r"\bcaer?\b|\bsentado\b", r"\bpare si duele o le molesta\b"),
    }
    pages = next(shelf.pages for shelf in here.shelves if shelf.id == HOME)
    assert len(pages) == 6
    for name in pages:
        warned = " ".join(here.pages[name].safety)
        for wanted in needed[language]:
            assert re.search(wanted, warned, re.IGNORECASE), (name, wanted)
        asked = {"en": "Ask your OT", "es": "Pregunte a su terapeuta"}[language]
        assert asked in texts_of(here.pages[name])


def test_what_is_disputed_is_said_so() -> None:
    for language, words in (("en", "do not agree that it works"), ("es", "no están de acuerdo en que ayude")):
        lines = [fact.text for part in learning.learned(language).pages["approaches"].parts for fact in part.facts]
        assert any("neurodevelopmental" in line.lower() and words in line for line in lines)


def test_the_version_is_of_everything_that_is_said(folder: Path) -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", learning.version())
    assert all(page.checked_on <= date(2100, 1, 1) for page in learning.learned("en").pages.values())
    assert learning.there("iep")
    assert learning.there(learning.WORDS)
    assert not learning.there("nowhere")


def test_a_source_is_named_and_its_address_is_that_of_the_page() -> None:
    for one in learning.sources().values():
        source = one.source
        for name in (source.citation, source.reported_by):
            assert not re.fullmatch(r"[\w-]+(\.[\w-]+)+", name), name
        if source.reported_by:
            assert is_a_name(source.reported_by)
            assert re.match(r"https?://[^/]+/.+", source.url), source.url
