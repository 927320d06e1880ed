"""A family's own words: what they seem to be about, by which words, in both languages."""

import pytest

from midline.core.guide.family import Concern
from midline.core.guide.matching.reading import read
from midline.core.guide.words import guesses


@pytest.mark.parametrize(
    ("words", "occupation"),
    [
        ("she melts down in loud rooms", "regulating"),
        ("Can't hold a PENCIL", "handwriting"),
        ("he won't eat anything but noodles", "eating"),
        ("getting dressed takes an hour", "dressing"),
        ("no duerme bien", "sleep"),
        ("No puede abrocharse los botones", "dressing"),
        ("le cuesta el lápiz", "handwriting"),
        ("no va solo al inodoro", "toileting"),
        ("no tiene amigos", "peers"),
        ("se tapa los oídos con el ruido", "regulating"),
    ],
)
def test_plain_sentences_are_understood(words: str, occupation: str) -> None:
    assert occupation in read(words).codes


@pytest.mark.parametrize("words", ["como una nada", "xyz", "…", "una vez", "nada"])
def test_small_words_point_to_nothing(words: str) -> None:
    assert read(words).codes == ()


def test_the_words_it_went_by_are_shown_whole() -> None:
    (guess,) = guesses((Concern("cafeteria", words="She melts down in loud rooms"),))
    assert (guess.concern, guess.occupations, guess.because) == (0, ("regulating",), ("melts down",))


def test_a_concern_with_an_occupation_is_not_guessed_at() -> None:
    assert guesses((Concern("home", "sleep", words="melts down"),)) == ()


def test_what_was_not_understood_is_told_too() -> None:
    (guess,) = guesses((Concern("home", words="xyz"),))
    assert guess.occupations == ()
