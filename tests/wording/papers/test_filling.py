"""What somebody types for the blanks of a letter."""

import pytest

from midline.wording import LANGUAGES
from midline.wording.papers.as_text import paper_as_text
from midline.wording.papers.filling import filled, to_fill
from midline.wording.papers.letters import LETTERS
from midline.wording.papers.shelf import PAPERS, paper
from tests.core.guide.made import family, law


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", LETTERS)
def test_each_blank_of_a_letter_takes_what_was_typed_for_it(code: str, language: str) -> None:
    made = paper(code, family(), law(), language)
    typed = {label: f"X{number}X" for number, label in enumerate(to_fill(made))}
    assert len(typed) >= 5
    said = paper_as_text(filled(made, typed))
    assert all(words in said for words in typed.values())
    kept = said.split("- - -")[0]
    assert "[" not in kept.replace("[ ]", "").replace("[…]", "")
    assert kept.count("[…]") <= 2  # the signature, and room for what a doctor says


def test_nothing_typed_changes_nothing() -> None:
    made = paper("evaluation_request", family(), law(), "en")
    assert paper_as_text(filled(made, {})) == paper_as_text(made)
    assert paper_as_text(filled(made, {"child's name": "  "})) == paper_as_text(made)


def test_what_is_typed_is_never_a_blank_and_nothing_is_signed() -> None:
    made = paper("evaluation_request", family(), law(), "en")
    assert "Signed" not in to_fill(made)
    assert "[birth date]" in paper_as_text(filled(made, {"child's name": "[birth date] #x"}))
    assert "They got it on" not in to_fill(made)


def test_only_letters_are_typed_into() -> None:
    for code in set(PAPERS) - set(LETTERS):
        assert to_fill(paper(code, family(), law(), "en")) == ()
