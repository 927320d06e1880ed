"""The guide's questions, one a screen, and which of them a family is asked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from midline.core.guide.draft import Draft
from midline.core.guide.moments import moments_for
from midline.core.guide.picture import Picture
from midline.core.guide.question_list import ASKED, UNSURE, Question


@dataclass(frozen=True)
class Progress:
    """How many questions are answered, and of how many that apply as things stand."""

    done: int
    total: int


def questions_for(draft: Draft, today: date) -> tuple[Question, ...]:
    """The questions that apply to this family, in order, by what they have answered so far.

    A flag ends the questions: after it only those already answered stay, so that a family can go back, and those that
    say how old the child is, without which there is no answer.
    """
    if draft.flagged:
        return tuple(q for q in ASKED if draft.chosen(q.code) is not None or _needed_for_an_age(q, draft))
    asked = tuple(question for question in ASKED if _ONLY_SOME.get(question.code, _whoever)(draft))
    picture = draft.picture(today)
    if picture is None:
        return asked
    return tuple(question for question in asked if _APPLIES.get(question.code, _always)(draft, picture))


def counted(asked: tuple[Question, ...]) -> tuple[Question, ...]:
    """The questions as a family counts them: own words are a second way to say which parts of the day are hard."""
    return tuple(question for question in asked if question.kind != "cells")


def next_question(draft: Draft, today: date) -> Question | None:
    """The first question that applies and has no answer; None when the answer can be shown."""
    return next((q for q in questions_for(draft, today) if draft.chosen(q.code) is None), None)


def question_before(code: str, draft: Draft, today: date) -> Question | None:
    """The question to go back to from `code`; None at the first."""
    asked = [question.code for question in questions_for(draft, today)]
    place = asked.index(code) if code in asked else len(asked)
    return questions_for(draft, today)[place - 1] if place else None


def progress(draft: Draft, today: date) -> Progress:
    """Answered and applicable questions."""
    asked = counted(questions_for(draft, today))
    return Progress(sum(draft.chosen(question.code) is not None for question in asked), len(asked))


def choices_for(question: Question, draft: Draft, today: date) -> tuple[str, ...]:
    """What may be chosen: for `concerns` the moments that fit the child; for `concern_details` what is hard."""
    if question.kind == "concerns":
        picture = draft.picture(today)
        under_three = picture is not None and picture.under_three
        return tuple(moment.code for moment in moments_for(draft.one("schooling"), under_three=under_three))
    if question.kind == "details":
        return tuple(draft.hard)
    return question.choices


def in_school(draft: Draft, today: date) -> bool:
    """Whether a school's places may be asked about."""
    picture = draft.picture(today)
    return not (picture is not None and picture.under_three) and draft.one("schooling") not in ("home", "not_yet")


def _whoever(draft: Draft) -> bool:
    return True


def _age_alone(draft: Draft) -> bool:
    return draft.chosen("birth_date") == (UNSURE,)


def _needed_for_an_age(question: Question, draft: Draft) -> bool:
    return question.code == "birth_date" or (question.code == "age" and _age_alone(draft))


def _told_in_words(draft: Draft) -> bool:
    return bool(draft.own)


_ONLY_SOME: dict[str, Callable[[Draft], bool]] = {"age": _age_alone, "own_words": _told_in_words}


def _always(draft: Draft, picture: Picture) -> bool:
    return True


def _of_school_age(draft: Draft, picture: Picture) -> bool:
    return not picture.under_three


def _has_concerns(draft: Draft, picture: Picture) -> bool:
    return draft.chosen("concerns") is None or bool(draft.hard)


def _school_day(draft: Draft, picture: Picture) -> bool:
    return not picture.under_three and draft.one("schooling") != "not_yet"


def _no_plan_yet(draft: Draft, picture: Picture) -> bool:
    planned = {"iep", "iep_with_ot", "section_504", "ifsp", "school_declined", "found_not_eligible"}
    return not picture.under_three and not picture.has & planned


def _testing_open(draft: Draft, picture: Picture) -> bool:
    return not picture.under_three and not picture.has_iep and picture.suspected != "no"


_APPLIES: dict[str, Callable[[Draft, Picture], bool]] = {
    "schooling": _of_school_age,
    "concern_details": _has_concerns,
    "affects_school": _school_day,
    "disability_suspected": _no_plan_yet,
    "other_special_education_need": _testing_open,
}
