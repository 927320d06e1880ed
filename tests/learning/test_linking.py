"""Words of the glossary in sentences: found whole, the longest first, and nothing of the sentence lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline import learning
from midline.learning.linking import pieces
from midline.wording import LANGUAGES
from midline.wording.reading import measures, reads_easily


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ask for an IEP meeting.", "en", ["iep"]),
        ("The IEP team meets.", "en", ["iep-team"]),
        ("You sign the consent; prior written notice comes.", "en", ["consent", "prior-written-notice"]),
        ("What a good idea.", "en", []),
        ("IDEA is a law.", "en", ["idea"]),
        ("This is consented to.", "en", []),
        ("Early intervention", "en", ["early-intervention"]),
        ("Su consentimiento y el plan 504.", "es", ["consent", "section-504"]),
        ("El metal", "es", []),
    ],
)
def test_words_are_found(text: str, language: str, words: list[str]) -> None:
    assert [word for _, word in pieces(text, language) if word] == words


@given(
    st.lists(st.one_of(st.text(max_size=8), st.sampled_from(["IEP", "consent", "<b>", "plan 504", " ", "goal"]))),
    st.sampled_from(LANGUAGES),
)
def test_the_pieces_make_up_the_text(parts: list[str], language: str) -> None:
    text = "".join(parts)
    assert "".join(piece for piece, _ in pieces(text, language)) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_leads_to_its_own_word(language: str) -> None:
    for word in learning.learned(language).words.values():
        for form in word.forms:
            assert pieces(f"({form})", language)[1] == (form, word.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_meaning_is_easy_to_read_as_a_whole(language: str) -> None:
    text = " ".join(f"{word.plain}. {word.says}" for word in learning.learned(language).words.values())
    assert reads_easily(text, language), measures(text, language)
