"""Forms of verbs and nouns: one that a table writes is met in every other."""

import pytest

from midline.core.guide.matching.inflection import english, not_little, singular, spanish, without_pronouns
from midline.core.guide.matching.languages import SPANISH


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("eat ate eaten", {"eat", "ate", "eaten", "eats", "eating"}),
        ("spit spat", {"spits", "spitting", "spat"}),
        ("cry", {"cries", "cried", "crying"}),
        ("wipe", {"wipes", "wiped", "wiping"}),
        ("push", {"pushes", "pushed"}),
    ],
)
def test_english_verbs(written: str, forms: set[str]) -> None:
    assert forms <= english(written)


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("lavar", {"lava", "lavo", "laves", "lavaba", "lavando", "lavaron"}),
        ("dormir duerm durm", {"duerme", "durmiendo", "dormia", "duermas"}),
        ("cruzar", {"cruce", "cruza"}),
        ("tocar", {"toque", "toco"}),
        ("pagar", {"pague"}),
        ("poner pong", {"pone", "ponga", "ponen", "pones"}),
    ],
)
def test_spanish_verbs(written: str, forms: set[str]) -> None:
    assert forms <= spanish(written)


def test_pronouns_diminutives_and_numbers() -> None:
    assert "lavar" in without_pronouns("lavarselo")
    assert "zapatos" in not_little("zapatitos")
    assert "boca" in not_little("boquita")
    assert "lapiz" in singular("lapices", spanish=True)
    assert not_little("mesa") == ()


@pytest.mark.parametrize("word", ["lavandole", "vestirlo", "durmiendo", "despertaba"])
def test_every_form_bears_the_mark_of_its_verb(word: str) -> None:
    assert any(mark.startswith("~") for mark in SPANISH.speller.marks(word))


def test_what_is_another_word_is_no_verb() -> None:
    assert not any(mark.startswith("~") for mark in SPANISH.speller.marks("como"))
