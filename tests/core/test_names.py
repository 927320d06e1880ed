"""A name is found by the beginning of any of its words, however it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.names import LONGEST, folded, search_words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Núñez", "nunez"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("STRAẞE", "strasse"),
        ("Łukasz", "lukasz"),
        ("Ægir", "aegir"),
        ("İpek", "ipek"),
        ("李", "李"),
        ("℡", "tel"),
        ("%", ""),
        ("_", ""),
        ("", ""),
    ],
)
def test_a_word_is_folded(typed: str, kept: str) -> None:
    assert folded(typed) == kept


def test_a_name_is_found_whole_and_by_each_part() -> None:
    assert search_words("Ana María", "", "Smith-Jones") == {"ana", "maria", "smithjones", "smith", "jones"}
    assert search_words("de la Cruz") == {"de", "la", "cruz"}


@given(st.text(max_size=30), st.text(max_size=30), st.integers(0, 40))
def test_any_word_of_a_name_finds_it_by_its_beginning(one: str, other: str, letters: int) -> None:
    kept = search_words(one, other)
    assert all(word and len(word) <= LONGEST and word == folded(word) for word in kept)
    for typed in (*one.split(), *other.split()):
        begun = folded(folded(typed)[:letters])
        assert not begun or any(word.startswith(begun) for word in kept)


@given(st.text(max_size=30))
def test_case_and_accents_make_no_difference(word: str) -> None:
    assert folded(word.casefold()) == folded(word)
