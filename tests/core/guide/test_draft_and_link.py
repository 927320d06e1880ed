"""Answers given one at a time, and the link that holds them."""

import base64
import zlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.guide.cells import MOST_CELLS
from midline.core.guide.digits import Packer
from midline.core.guide.draft import BadAnswer, Draft
from midline.core.guide.link import BadLink, _pack, decode, encode
from midline.core.guide.moments import MOMENTS
from midline.core.guide.question_list import ASKED, BY_CODE, QUESTIONS
from midline.core.guide.questions import choices_for, next_question, progress, question_before, questions_for
from midline.core.guide.vocabulary import SINCE
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from tests.core.guide.made import TODAY

WALK = {
    "birth_date": ("2019-05-02",),
    "state": ("OH",),
    "flags": ("none",),
    "schooling": ("public",),
    "has": ("none",),
    "concerns": ("getting_dressed", "writing_in_class"),
    "concern_details": ("getting_dressed:3:years", "writing_in_class:2:0"),
    "affects_school": ("yes",),
    "disability_suspected": ("yes",),
    "other_special_education_need": ("unsure",),
    "doctor": ("diagnosis",),
    "coverage": ("private",),
}


def drafted(**changed: tuple[str, ...]) -> Draft:
    draft = Draft()
    for code, values in {**WALK, **changed}.items():
        if code == "concern_details" and not draft.hard:
            continue
        draft = draft.answer(code, values, TODAY)
    return draft


def test_the_questions_come_one_after_the_other_until_the_answer() -> None:
    draft, asked = Draft(), []
    while (question := next_question(draft, TODAY)) is not None:
        asked.append(question.code)
        draft = draft.answer(question.code, WALK[question.code], TODAY)
        assert progress(draft, TODAY).done == len(asked)
        assert decode(encode(draft), TODAY) == draft
    assert asked == list(WALK)
    assert 8 <= len(asked) <= 12
    family = draft.family(TODAY)
    assert [(c.occupation, c.environment, c.severity, c.since) for c in family.concerns] == [
        ("dressing", "home", 3, "years"),
        ("handwriting", "classroom", 2, None),
    ]
    assert (family.diagnosis, family.referral, family.coverage) == (True, False, "private")
    assert family.unsure == {"other_special_education_need"}
    assert (family.has, family.flags) == ((), ())


def test_a_flag_ends_the_questions() -> None:
    draft = Draft().answer("birth_date", ("2019-05-02",), TODAY).answer("state", ("OH",), TODAY)
    assert next_question(draft.answer("flags", ("pain",), TODAY), TODAY) is None


def test_a_toddler_is_asked_nothing_of_school() -> None:
    asked = {q.code for q in questions_for(drafted(birth_date=("2025-01-10",)), TODAY)}
    assert not asked & {"schooling", "affects_school", "disability_suspected", "other_special_education_need"}


def test_a_plan_or_a_no_leaves_out_what_it_answers() -> None:
    assert "disability_suspected" not in {q.code for q in questions_for(drafted(has=("iep",)), TODAY)}
    said_no = {q.code for q in questions_for(drafted(disability_suspected=("no",)), TODAY)}
    assert "other_special_education_need" not in said_no


def test_no_hard_moment_asks_no_details() -> None:
    assert "concern_details" not in {q.code for q in questions_for(drafted(concerns=("none",)), TODAY)}


def test_one_can_always_go_back() -> None:
    draft = drafted()
    assert question_before("birth_date", draft, TODAY) is None
    before = question_before("state", draft, TODAY)
    assert before is not None
    assert before.code == "birth_date"


def test_changing_the_moments_asks_for_their_details_again() -> None:
    draft = drafted()
    fewer = draft.answer("concerns", ("writing_in_class",), TODAY)
    assert fewer.chosen("concern_details") == ("writing_in_class:2:0",)
    more = draft.answer("concerns", ("writing_in_class", "falling_asleep"), TODAY)
    assert more.chosen("concern_details") is None


def test_choices_fit_the_child() -> None:
    concerns = next(question for question in QUESTIONS if question.code == "concerns")
    assert "writing_in_class" not in choices_for(concerns, drafted(birth_date=("2025-01-10",)), TODAY)
    assert "writing_in_class" in choices_for(concerns, drafted(), TODAY)


@pytest.mark.parametrize(
    ("code", "values", "why"),
    [
        ("birth_date", ("2019-02-30",), "error_date"),
        ("birth_date", ("2027-01-01",), "error_date_future"),
        ("birth_date", ("1899-12-31",), "error_date"),
        ("birth_date", ("",), "error_date"),
        ("state", ("ZZ",), "error_choose_one"),
        ("schooling", ("public", "home"), "error_choose_one"),
        ("schooling", (), "error_choose"),
        ("flags", ("pain", "none"), "error_none_and_more"),
        ("flags", ("unsure", "pain"), "error_none_and_more"),
        ("birth_date", ("2019-05-02", "unsure"), "error_none_and_more"),
        ("age", ("22",), "error_choose_one"),
        ("own_words", ("flying@home",), "error_choose"),
        ("own_words", ("sleep@moon",), "error_choose"),
        ("own_words", ("sleep",), "error_choose"),
        ("own_words", ("none", "sleep@home"), "error_choose"),
        ("own_words", tuple(f"{one}@bus" for one in OCCUPATIONS[: MOST_CELLS + 1]), "error_too_many"),
        ("has", ("unsure", "iep"), "error_none_and_more"),
        ("concerns", ("flying",), "error_choose"),
        ("concern_details", ("getting_dressed:3:years",), "error_each_moment"),
        ("concern_details", ("getting_dressed:4:years", "writing_in_class:0:0"), "error_choose"),
        ("concern_details", ("getting_dressed:1:days", "writing_in_class:0:0"), "error_choose"),
        ("affects_school", ("maybe",), "error_choose_one"),
    ],
)
def test_a_wrong_answer_is_refused_with_a_reason(code: str, values: tuple[str, ...], why: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        drafted().answer(code, values, TODAY)
    assert refused.value.why == why


def test_a_refused_answer_can_still_be_shown_in_its_form() -> None:
    shown = Draft((("birth_date", ("2019-05-02",)), ("concerns", ("flying", "falling_asleep"))))
    assert [moment.code for moment in shown.moments] == ["falling_asleep"]
    assert shown.picture(TODAY) is not None


CHOSEN_MOMENTS = st.sets(st.sampled_from([moment.code for moment in MOMENTS]), min_size=1)
KEYS = st.builds("{}@{}".format, st.sampled_from(OCCUPATIONS), st.sampled_from(ENVIRONMENTS))
UNSURE = st.just(("unsure",))


def answers_to(code: str, draft: Draft) -> st.SearchStrategy[tuple[str, ...]]:
    """Any answer that a question takes of this family."""
    question = BY_CODE[code]
    if question.kind == "date":
        return st.one_of(UNSURE, st.dates(date(1900, 1, 1), TODAY).map(lambda day: (day.isoformat(),)))
    if question.kind == "concerns":
        return st.one_of(UNSURE, st.just(("none",)), CHOSEN_MOMENTS.map(tuple))
    if question.kind == "cells":
        return st.one_of(st.just(("none",)), st.sets(KEYS, min_size=1, max_size=MOST_CELLS).map(tuple))
    if question.kind == "details":
        since = st.sampled_from(["0", *SINCE])
        return st.tuples(*(st.builds(f"{key}:{{}}:{{}}".format, st.integers(0, 3), since) for key in draft.hard))
    if question.kind == "multi":
        alone = st.sampled_from([c for c in question.choices if c in ("none", "unsure")]).map(lambda c: (c,))
        listed = [c for c in question.choices if c not in ("none", "unsure")]
        return st.one_of(alone, st.sets(st.sampled_from(listed), min_size=1).map(tuple))
    return st.one_of(UNSURE, st.sampled_from(question.choices).map(lambda choice: (choice,)))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    draft = Draft()
    for question in ASKED:
        if question.code == "age" and draft.chosen("birth_date") != ("unsure",):
            continue
        if draw(st.booleans()) and (question.kind != "details" or draft.hard):
            draft = draft.answer(question.code, draw(answers_to(question.code, draft)), TODAY)
    return draft


@given(drafts())
def test_any_answers_come_back_from_their_link(draft: Draft) -> None:
    token = encode(draft)
    assert decode(token, TODAY) == draft
    assert len(token) <= 120
    assert token.replace("-", "").replace("_", "").isalnum()


@given(drafts(), st.data())
def test_a_link_that_was_cut_or_changed_is_refused(draft: Draft, data: st.DataObject) -> None:
    token = encode(draft)
    place = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("AbZz09-_+/=. é"))
    changed = token[:place] + letter + token[place + 1 :]
    for broken in {token[:-1], token + "A", changed} - {token}:
        with pytest.raises(BadLink):
            decode(broken, TODAY)


@pytest.mark.parametrize("token", ["", "1", "2abcd", "1AAAA", "1" + "A" * 500, "1AAAAAAAA", "é", "1====", "1\n"])
def test_nonsense_is_refused(token: str) -> None:
    with pytest.raises(BadLink):
        decode(token, TODAY)


def test_a_link_with_more_in_it_than_answers_is_refused() -> None:
    packer = Packer()
    for question in QUESTIONS:
        _pack(packer, question, drafted())
    packer.put(2, 1)
    body = packer.to_bytes()
    check = (zlib.crc32(b"1" + body) & 0xFFFFFF).to_bytes(3, "big")
    token = "1" + base64.urlsafe_b64encode(check + body).decode().rstrip("=")
    with pytest.raises(BadLink):
        decode(token, TODAY)


def test_a_choice_that_there_is_not_is_refused() -> None:
    packer = Packer()
    for question in QUESTIONS[:2]:
        _pack(packer, question, drafted())
    packer.put(2 << 16, 1 + (1 << 15))
    body = packer.to_bytes()
    check = (zlib.crc32(b"1" + body) & 0xFFFFFF).to_bytes(3, "big")
    with pytest.raises(BadLink):
        decode("1" + base64.urlsafe_b64encode(check + body).decode().rstrip("="), TODAY)


def test_a_digit_outside_its_base_is_a_fault() -> None:
    with pytest.raises(OverflowError):
        Packer().put(2, 2)


def test_without_a_birth_date_there_is_no_family_yet() -> None:
    with pytest.raises(ValueError, match="birth date"):
        Draft().family(TODAY)
    assert Draft().picture(TODAY) is None


def test_a_birth_after_today_is_no_longer_a_link() -> None:
    token = encode(Draft().answer("birth_date", ("2026-11-20",), TODAY))
    with pytest.raises(BadLink):
        decode(token, date(2026, 11, 19))


def test_a_link_holds_no_word_of_the_familys_own() -> None:
    family = drafted().family(TODAY)
    assert all(concern.words is None for concern in family.concerns)


EVERY_MOMENT = tuple(moment.code for moment in MOMENTS[:28])


@pytest.mark.parametrize(
    ("token", "answers"),
    [
        ("1T9nV42BVb2xjgSlId3RHu-uJSZfu0bXi", None),
        ("1RNgv42BUTdZlLIOwAAAQw4lJl-7RteI", WALK),
        ("1Pqr842BUTdROmEAAAADua6GX7tG14g", {**WALK, "concerns": ("none",)}),
        (
            "1U2u_42BUTde3wEfpPT-Q5BKT5-k9PcT-XuaygAAA8M2Cmsdi",
            {**WALK, "state": ("unsure",), "has": ("unsure",), "concerns": EVERY_MOMENT},
        ),
    ],
    ids=["first", "walk", "no_concerns", "every_moment"],
)
def test_a_token_made_before_means_the_same_for_good(token: str, answers: dict[str, tuple[str, ...]] | None) -> None:
    draft = decode(token, TODAY)
    assert draft.chosen("birth_date") == ("2019-05-02",)
    assert draft.chosen("own_words") is draft.chosen("age") is None
    assert next_question(draft, TODAY) is None
    for code, values in (answers or {}).items():
        if code != "concern_details":
            assert draft.chosen(code) == values
    assert encode(draft) == token


def test_what_was_told_in_own_words_is_a_worry_like_any_other() -> None:
    asleep = drafted(concerns=("falling_asleep",), concern_details=("falling_asleep:1:0",))
    draft = asleep.answer("own_words", ("sleep@home", "eating@bus"), TODAY)
    assert draft.chosen("concern_details") is None
    assert list(draft.hard) == ["falling_asleep", "eating@bus"], "what a moment says already is not asked twice"
    draft = draft.answer("concern_details", ("falling_asleep:1:0", "eating@bus:3:weeks"), TODAY)
    told = [(c.occupation, c.environment, c.words, c.severity, c.since) for c in draft.family(TODAY).concerns]
    assert told == [("sleep", "home", None, 1, None), ("eating", "bus", None, 3, "weeks")]
    assert decode(encode(draft), TODAY) == draft
    without = draft.answer("concerns", ("none",), TODAY)
    assert list(without.hard) == ["eating@bus", "sleep@home"], "nor is it lost when the moment is taken back"
    assert without.chosen("concern_details") is None


def test_own_words_are_asked_about_only_where_something_was_told() -> None:
    asked = [q.code for q in questions_for(drafted(own_words=("sleep@home",)), TODAY)]
    assert asked[asked.index("concerns") + 1] == "own_words"
    assert "own_words" not in [q.code for q in questions_for(drafted(own_words=("none",)), TODAY)]
    assert progress(drafted(own_words=("sleep@home",)), TODAY).total == progress(drafted(), TODAY).total


@pytest.mark.parametrize("code", [question.code for question in ASKED])
def test_every_question_takes_i_do_not_know(code: str) -> None:
    if code == "own_words":
        return  # a second way to answer the one before it
    if code == "concern_details":
        assert drafted().answer(code, ("getting_dressed:0:0", "writing_in_class:0:0"), TODAY)
        return
    unsure = Draft((("birth_date", ("unsure",)),)).answer(code, ("unsure",), TODAY)
    assert unsure.chosen(code) == ("unsure",)
    assert not unsure.flagged
    assert decode(encode(unsure), TODAY) == unsure


def test_an_age_will_do_where_the_day_is_not_known() -> None:
    draft = drafted(birth_date=("unsure",))
    assert next_question(draft, TODAY) == BY_CODE["age"]
    assert draft.picture(TODAY) is None
    two = draft.answer("age", ("2",), TODAY)
    picture = two.picture(TODAY)
    assert picture is not None
    assert (picture.age, picture.near_three) == (2, False), "no day is made up that the answer would then count from"
    assert "birth_date" in two.family(TODAY).unsure
    nobody_knows = draft.answer("age", ("unsure",), TODAY)
    assert {"birth_date", "age"} <= nobody_knows.family(TODAY).unsure
    assert nobody_knows.family(TODAY).birth_date == date(2019, 11, 23)
    young = nobody_knows.answer("schooling", ("preschool",), TODAY)
    assert young.family(TODAY).birth_date == date(2022, 11, 23)
    assert two.answer("birth_date", ("2019-05-02",), TODAY).chosen("age") is None
    assert "age" not in [q.code for q in questions_for(drafted(), TODAY)]


KINDS_OF_FAMILY: dict[str, dict[str, tuple[str, ...]]] = {
    "in_public_school": {},
    "with_own_words": {"own_words": ("sleep@home",)},
    "in_preschool": {"birth_date": ("2022-06-01",), "schooling": ("preschool",)},
    "taught_at_home": {"schooling": ("home",), "concerns": ("getting_dressed",)},
    "in_private_school": {"schooling": ("private",)},
    "with_an_iep": {"has": ("iep",)},
    "with_a_504_plan": {"has": ("section_504",)},
    "that_sees_no_disability": {"disability_suspected": ("no",)},
    "of_a_toddler": {"birth_date": ("2025-01-10",), "concerns": ("getting_dressed",)},
    "not_in_school_yet": {"birth_date": ("2022-06-01",), "schooling": ("not_yet",), "concerns": ("getting_dressed",)},
    "that_knows_nothing": {code: ("unsure",) for code in WALK if code not in ("birth_date", "concern_details")},
    "of_an_adult_student": {"birth_date": ("2007-01-01",)},
}


@pytest.mark.parametrize("kind", KINDS_OF_FAMILY)
def test_a_usual_family_answers_eight_to_twelve_questions(kind: str) -> None:
    wanted = {**WALK, **KINDS_OF_FAMILY[kind]}
    draft, asked = Draft(), []
    while (question := next_question(draft, TODAY)) is not None:
        asked.append(question.code)
        if question.code == "concerns" and "own_words" in wanted:
            draft = draft.answer("own_words", wanted["own_words"], TODAY)
        values = wanted[question.code]
        if question.kind == "details":
            values = tuple(f"{key}:2:0" for key in draft.hard)
        draft = draft.answer(question.code, values, TODAY)
    assert 8 <= len(asked) <= 12
    assert len(asked) == len(set(asked)) == progress(draft, TODAY).total
