"""The matcher: clauses, what is well, what is about something else, spelling, places, both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.guide.matching.languages import ENGLISH, LANGUAGES, SPANISH, Language
from midline.core.guide.matching.reading import read
from midline.core.guide.matching.spelling import one_edit, sound
from midline.core.guide.matching.tokens import clauses, plain
from midline.core.guide.vocabulary import FLAGS
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS


def about(words: str) -> set[str]:
    return set(read(words).codes)


def places(words: str) -> set[str]:
    return {found.code for found in read(words).places}


@pytest.mark.parametrize(
    ("words", "aside"),
    [
        ("sleeps fine", "sleep"),
        ("No trouble with buttons.", "dressing"),
        ("no tiene problema con el baño", "toileting"),
        ("duerme muy bien", "sleep"),
    ],
)
def test_what_is_well_is_set_aside_and_is_no_guess(words: str, aside: str) -> None:
    reading = read(words)
    assert reading.occupations == reading.places == ()
    assert [found.code for found in reading.set_aside] == [aside]


@pytest.mark.parametrize(
    ("words", "worries"),
    [
        ("sleeps fine but won't eat", {"eating"}),
        ("duerme bien pero no come nada", {"eating"}),
        ("she is not eating", {"eating"}),
        ("no quiere comer", {"eating"}),
        ("can't sleep", {"sleep"}),
        ("no duerme bien", {"sleep"}),
        ("pencils and scissors are hard, sleep is fine", {"handwriting", "fine_motor"}),
    ],
)
def test_a_clause_of_its_own_is_a_worry_of_its_own(words: str, worries: set[str]) -> None:
    assert about(words) == worries


@pytest.mark.parametrize(
    ("words", "worries"),
    [
        ("his handwriting is messy and the lunch room is too loud", {"handwriting", "regulating"}),
        ("la letra le sale fea y no se queda dormido", {"handwriting", "sleep"}),
        ("no trouble with his shoes and his coat", set()),
        ("at home she eats everything, in the cafeteria nothing", {"eating"}),
        ("I am his aide in class and he won't stay in his seat", {"class_conduct"}),
        ("no se lavaba los dientes", {"hygiene"}),
        ("peleándose con los zapatitos", {"dressing"}),
    ],
)
def test_what_and_joins_what_is_left_out_and_who_speaks(words: str, worries: set[str]) -> None:
    assert about(words) == worries


def test_a_worry_said_to_be_well_elsewhere_is_not_set_aside() -> None:
    reading = read("he eats fine at home, at school he won't eat")
    assert reading.codes == ("eating",)
    assert reading.set_aside == ()


@pytest.mark.parametrize(
    ("words", "never"),
    [
        ("never hands in homework", "fine_motor"),
        ("he runs a fever and misses school", "moving_about"),
        ("she lost two teeth and is proud", "hygiene"),
        ("sits with a puzzled look on her face", "dressing"),
        ("no le llama la atención nada", "attending"),
    ],
)
def test_words_about_something_else_point_nowhere(words: str, never: str) -> None:
    assert never not in about(words)


@pytest.mark.parametrize(
    ("words", "occupation"),
    [
        ("can't use sissors", "fine_motor"),
        ("huge metldowns after school", "regulating"),
        ("no se kiere bestir", "dressing"),
        ("no puede aser caso", "following_directions"),
        ("no kiere cepiyarse los dientes", "hygiene"),
    ],
)
def test_spelling_is_mended(words: str, occupation: str) -> None:
    assert occupation in about(words)


@pytest.mark.parametrize(
    ("speller", "word"), [(ENGLISH, "pea"), (ENGLISH, "bother"), (SPANISH, "panza")], ids=["pea", "bother", "panza"]
)
def test_short_and_real_words_are_left_alone(speller: Language, word: str) -> None:
    assert speller.speller.mended(word) == word


def test_sounds_and_edits() -> None:
    assert sound("vestir") == sound("bestir")
    assert sound("hacer") == sound("aser")
    assert sound("llora") == sound("yora")
    assert one_edit("freinds", "friends")
    assert not one_edit("panza", "pinza")
    assert not one_edit("same", "same")


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("she melts down in the lunch room", {"cafeteria"}),
        ("en el recreo nadie juega con él", {"playground"}),
        ("won't write in class, screams on the bus", {"classroom", "bus"}),
        ("screams at home", {"home"}),
        ("the bus number changed", set()),
    ],
)
def test_places(words: str, there: set[str]) -> None:
    assert places(words) == there


def test_both_languages_are_read_at_once_and_the_words_are_shown_as_typed() -> None:
    reading = read("no quiere comer, and he SCREAMS")
    assert {found.code: found.because for found in reading.occupations} == {
        "eating": "no quiere comer",
        "regulating": "screams",
    }


def test_clauses_end_at_marks_and_at_but() -> None:
    found = clauses("Sí, come. But won't sleep")
    assert [one.words for one in found] == [("si",), ("come",), ("but", "wont", "sleep")]
    assert [one.as_typed() for one in found] == ["Sí", "come", "But won't sleep"]
    assert plain("¡Él  DICE: can\u2019t!") == "el dice cant"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_tables_name_every_occupation_and_place(language: Language) -> None:
    named = {(owner.kind, owner.code) for owner, _ in language.tables.patterns() if owner.key == "sure"}
    assert named == {
        *(("occupations", code) for code in OCCUPATIONS),
        *(("places", code) for code in ENVIRONMENTS),
        *(("flags", code) for code in FLAGS),
    }
    assert all(word.rstrip("*") == plain(word) for word in language.tables.vocabulary)


_SOME = """he she won't can't not eats sleep fine but shoes homework bus class screams friends no come duerme bien pero
grita el recreo zapatos la ropa lápiz q xq kiere , . ! 4ever ñ 😀"""
WORDS = st.sampled_from(_SOME.split())
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


@given(st.text(max_size=200))
def test_any_text_is_read_twice_alike(text: str) -> None:
    assert read(text) == read(text)


@given(TEXTS, st.text(max_size=20))
def test_one_more_word_never_breaks_it(text: str, word: str) -> None:
    assert set(read(f"{text} {word}").codes) <= set(OCCUPATIONS)


@given(st.text(alphabet=" .,;!?\n…¿¡-'", max_size=20))
def test_a_text_without_words_says_nothing(text: str) -> None:
    assert read(text) == read("")
    assert read("").codes == ()


@given(TEXTS)
def test_case_accents_and_spaces_do_not_matter(text: str) -> None:
    bare = text.upper().replace("Á", "A").replace(" ", "  ")
    assert about(bare) == about(text)


@given(st.sampled_from(["sleep", "buttons", "eating", "scissors", "homework", "friends", "the bus", "writing"]))
def test_one_clause_that_is_well_is_no_guess(word: str) -> None:
    assert read(f"no trouble with {word}").codes == ()
    assert read(f"sin problema con {word}").codes == ()
