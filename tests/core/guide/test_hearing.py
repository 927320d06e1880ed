"""A family's words as things that may be hard: which place belongs to which, what is well, what could not be placed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.guide.cells import MOST_CELLS, cell_of, in_order, places_for, usual_places
from midline.core.guide.matching.hearing import Hearing, hear
from midline.core.guide.matching.languages import LANGUAGES, Language
from midline.core.guide.matching.patterns import Marks, Pattern
from midline.core.guide.matching.reading import LONGEST, MOST_CLAUSES, cut, read
from midline.core.guide.matching.tokens import clauses, plain
from midline.core.occupations import ENVIRONMENTS

AT_SCHOOL = places_for(in_school=True)


def cells(words: str, places: tuple[str, ...] = AT_SCHOOL) -> set[tuple[str, str | None]]:
    return {(one.occupation, one.environment) for one in hear(words, places).hard}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("he wakes at night", {("sleep", "home")}),
        ("screams on the bus and at home", {("regulating", "bus"), ("regulating", "home")}),
        ("In the lunch room, she melts down", {("regulating", "cafeteria")}),
        ("she melts down", {("regulating", None)}),
        ("she melts down. screams on the bus", {("regulating", "bus")}),
        ("no duerme bien, en el recreo nadie juega con ella", {("sleep", "home"), ("peers", "playground")}),
        ("he chokes a lot at home", {("eating", "home")}),
        ("she often chokes. sleeps fine", {("eating", None)}),
        ("sleeps fine, won't eat lunch at school", {("eating", "cafeteria")}),
        (
            "in the cafeteria she screams and she won't eat anything",
            {("regulating", "cafeteria"), ("eating", "cafeteria")},
        ),
    ],
)
def test_each_worry_gets_the_place_that_is_told_with_it(words: str, found: set[tuple[str, str | None]]) -> None:
    assert cells(words) == found


def test_what_is_told_back_is_as_it_was_typed() -> None:
    hearing = hear("¡Mi NIÑO no duerme!  Come bien. Zape tonga luri.", AT_SCHOOL)
    assert [one.words for one in hearing.hard] == ["Mi NIÑO no duerme"]
    assert [one.typed for one in hearing.well] == ["Come bien"]
    assert hearing.unplaced == ("Zape tonga luri",)
    long = "every single night for what must be two years now " * 2 + "she wakes up screaming"
    assert hear(long, AT_SCHOOL).hard[0].words in long
    assert len(hear(long, AT_SCHOOL).hard[0].words) < 80


def test_a_usual_place_is_told_apart_from_one_that_was_said() -> None:
    assert [one.place_said for one in hear("he wakes at night", AT_SCHOOL).hard] == [False]
    assert [one.place_said for one in hear("screams on the bus", AT_SCHOOL).hard] == [True]


RICE_AND_RECESS = "No quiere comer nada más que arroz. En la escuela se tapa los oídos en el recreo."


@pytest.mark.parametrize(
    ("words", "in_school", "where"),
    [
        (RICE_AND_RECESS, True, None),
        (RICE_AND_RECESS, False, "home"),
        ("won't eat. screams in the cafeteria", True, "cafeteria"),
        ("won't eat. screams in the cafeteria and at home", True, None),
    ],
    ids=("recess", "recess_in_no_school", "lunch_room", "two_places"),
)
def test_the_place_of_another_worry_is_a_guess_only_where_it_is_usual(
    words: str, in_school: bool, where: str | None
) -> None:
    hearing = hear(words, places_for(in_school=in_school))
    eating = [one for one in hearing.hard if one.occupation == "eating"]
    assert [(one.environment, one.place_said) for one in eating] == [(where, False)]


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ("he often chokes on meat", ["choking"]),
        ("se atraganta con todo", ["choking"]),
        ("she never chokes, she is just picky", []),
        ("he used to talk and now he does not", ["skill_loss"]),
        ("runs into the street and bangs her head", ["injury_risk"]),
        ("le duele mucho la pierna", ["pain"]),
        ("dinner ends in blood", []),
    ],
)
def test_what_sounds_like_something_for_a_doctor_is_told_apart(words: str, flags: list[str]) -> None:
    hearing = hear(words, AT_SCHOOL)
    assert [one.code for one in hearing.flags] == flags
    assert not hearing.flags or hearing.flags[0].typed in words


def test_a_child_in_no_school_is_in_none_of_its_places() -> None:
    at_home = places_for(in_school=False)
    assert not {"classroom", "hallway", "cafeteria", "bus", "bathroom"} & set(at_home)
    assert cells("screams on the bus, can't hold a pencil", at_home) <= {
        ("regulating", None), ("handwriting", None), ("fine_motor", None),
    }  # fmt: skip
    assert set(AT_SCHOOL) == set(ENVIRONMENTS)
    assert AT_SCHOOL[0] == at_home[0] == "home"


def test_usual_places_are_those_of_the_moments() -> None:
    assert (usual_places("sleep"), usual_places("handwriting")) == ({"home"}, {"classroom"})
    assert usual_places("eating") == {"home", "cafeteria"}


@given(st.text(max_size=300))
def test_any_text_is_heard_and_never_more_than_a_link_holds(text: str) -> None:
    hearing = hear(text, AT_SCHOOL)
    assert hearing == hear(text, AT_SCHOOL)
    assert len(hearing.hard) <= MOST_CELLS
    keys = tuple(f"{one.occupation}@{one.environment or 'home'}" for one in hearing.hard)
    assert {cell_of(key) for key in in_order(keys)} == {cell_of(key) for key in keys}


def test_nothing_is_heard_in_nothing() -> None:
    assert hear("", AT_SCHOOL) == hear(" . ", AT_SCHOOL) == Hearing()


@given(st.text(alphabet="ab .,\r\n", max_size=3_000) | st.text(max_size=300))
def test_a_text_is_cut_between_words_and_nothing_of_it_is_lost(text: str) -> None:
    first, left = cut(text)
    assert len(first) <= LONGEST
    assert len(clauses(first)) <= MOST_CLAUSES
    assert "".join((first + left).split()) == "".join(text.split())
    assert cut(first) == (first, "")
    assert first or not left, "the rest is always read a piece at a time"


def test_clauses_beyond_the_most_are_left_and_not_read() -> None:
    text = "hm. " * MOST_CLAUSES + "He wakes at night. Screams on the bus."
    assert cut(text) == (("hm. " * MOST_CLAUSES).strip(), "He wakes at night. Screams on the bus.")
    assert not hear(text, AT_SCHOOL).hard
    assert len(read("a. " * 600).parts) == MOST_CLAUSES


@pytest.mark.parametrize("words", ["a", "no", "el not", "he can not sleep", "no " * 40])
def test_a_clause_is_held_against_few_of_the_thousands_of_patterns(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    end = Pattern.end

    def counted(self: Pattern, clause: Marks, start: int) -> int | None:
        tried.append(self.written)
        return end(self, clause, start)

    monkeypatch.setattr(Pattern, "end", counted)
    hear(words, AT_SCHOOL)
    assert len(tried) < 150 * len(words.split()), "all are about 20,000 for each word, and each was tried"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
@pytest.mark.parametrize("clause", ["a", "he wakes at night", "no duerme", "not eating her lunch at school", "é"])
def test_no_pattern_that_is_in_a_clause_is_passed_over(language: Language, clause: str) -> None:
    marks = tuple(language.speller.marks(word) for word in plain(clause).split())
    every = {(owner, pattern, span) for owner, pattern in language.tables.patterns() for span in pattern.spans(marks)}
    assert set(language.tables.index.found(marks)) == every
