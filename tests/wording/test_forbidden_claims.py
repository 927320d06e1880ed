"""No sentence says what Midline must not say: that a child qualifies, that help costs nothing, what it will be."""

import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest

from midline.wording import LANGUAGES, codes
from midline.wording.guide import answer_in_words
from midline.wording.say import CATALOGUES
from midline.wording.voice import WORDS
from tests.core.guide.made import family, law
from tests.wording.families_for_wording import random_families, some_families, some_laws

CLAIMS: dict[str, tuple[str, ...]] = {
    "en": (
        r"\bqualif",
        r"\b(child|children|he|she|they|student) (is|are|will be|may be) (not )?eligible\b",
        r"\bentitled to\b",
        r"\bwill (get|receive|be given|be found|have) \w*\s?(\bOT\b|therapy|services?|an iep|help)",
        r"\bfree\b(?! (appropriate public education|time))",
        r"\bat no cost\b|\bno charge\b|\bcosts? nothing\b",
        r"\b(must|has to|have to) (give|provide|offer|deliver)\b.*\bminutes\b",
        r"\b(stop|quit|drop|cancel|end) (the |your |this |that |all )?(ot|therapy|services?|clinic|visits|school ot)\b",
        r"\b(autism|autistic|adhd|dyslexia|dyspraxia|cerebral palsy|down syndrome|sensory processing disorder)\b",
    ),
    "es": (
        r"\bcalifica(?!ci)",
        r"\belegible\b",
        r"\btiene derecho a\b",
        r"\b(recibirá|obtendrá|tendrá) (la |una |un |los )?(ot\b|terapia|servicios?|iep|ayuda)",
        r"\bgratis\b|\bgratuit",
        r"\bsin (ningún )?costo\b(?! (extra|adicional))|\bno cuesta nada\b",
        r"\bdebe (dar|ofrecer|proveer)\b.*\bminutos\b",
        r"\b(deje|suspenda|cancele|termine) (de ir a )?(la |el |los |las |su |sus )?"
        r"(ot\b|terapia|servicios?|clínica|visitas)",
        r"\b(autismo|autista|tdah|dislexia|dispraxia|parálisis cerebral|síndrome de down)\b",
    ),
}
# A family's own page goes further: not even the words.
GUIDE_WORDS = {
    "en": (r"\beligib", r"\bminutes?\b", r"\bfree\b", r"\bguarantee", r"\bdiagnos", r"\byour child (has|is) an?\b"),
    "es": (r"\belegib", r"\bminutos?\b", r"\bgarantiza", r"\bdiagn[oó]st"),
}
AREAS = sorted({path.stem for path in CATALOGUES.glob("*/*.po")})


def found(text: str, patterns: tuple[str, ...]) -> list[str]:
    return [pattern for pattern in patterns if re.search(pattern, text, re.IGNORECASE)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("area", AREAS)
def test_no_catalogue_makes_a_forbidden_claim(area: str, language: str) -> None:
    if not Path(CATALOGUES / language / f"{area}.po").exists():
        pytest.fail(f"{area} is not in {language}")
    claims = {code: found(text, CLAIMS[language]) for code, text in codes(area, language).items()}
    assert not {code: patterns for code, patterns in claims.items() if patterns}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_does_not_even_use_the_words(language: str) -> None:
    words = {code: found(text, GUIDE_WORDS[language]) for code, text in codes("guide", language).items()}
    allowed = {
        "guide.note_iep_without_ot", "guide.note_iep_with_ot", "guide.note_ifsp_exists",
        "guide.note_section_504_plan_exists",
    }  # fmt: skip
    assert not {code: patterns for code, patterns in words.items() if patterns and code not in allowed}


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_of_thousands_makes_a_forbidden_claim(language: str, words: str) -> None:
    said: set[str] = set()
    for made in chain(some_families(), random_families(1_300)):
        said |= texts_of(answer_in_words(made, law(state=made.state), language, words))
    for made_law in some_laws():
        said |= texts_of(answer_in_words(family(), made_law, language, words))
    assert len(said) > 500
    assert not {text: claims for text in said if (claims := found(text, CLAIMS[language]))}


def texts_of(said: object) -> set[str]:
    """Every text of an answer, its letters too, wherever it stands."""
    if isinstance(said, str):
        return {said}
    if isinstance(said, Mapping):
        said = said.values()
    elif not isinstance(said, list):
        return set()
    return set[str]().union(*map(texts_of, said))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Your child qualifies for OT.", "en"),
        ("She is eligible.", "en"),
        ("The service is free.", "en"),
        ("He will get OT.", "en"),
        ("The school must give 30 minutes a week.", "en"),
        ("You can stop the clinic now.", "en"),
        ("This may be autism.", "en"),
        ("Su niño califica.", "es"),
        ("El servicio es gratuito.", "es"),
        ("Es gratis.", "es"),
        ("Su niño recibirá terapia.", "es"),
        ("La escuela debe dar 30 minutos.", "es"),
        ("Deje la clínica.", "es"),
    ],
)
def test_a_claim_would_be_found(text: str, language: str) -> None:
    assert found(text, CLAIMS[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_doctors_order_is_told_only_with_its_state_and_day(language: str) -> None:
    for made_law in some_laws():
        for route in answer_in_words(family(), made_law, language)["routes"]:  # type: ignore[attr-defined]
            for said in route["reasons"]:
                if said["code"] in ("order_school", "order_clinic"):
                    assert "Ohio" in said["text"]
                    assert "2026" in said["text"]
