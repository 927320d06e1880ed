"""The guide's questions: twelve, and two that only some families are asked.

Their sentences are `guide.q_<code>` and `guide.q_<code>_help` in the catalogues.
"""

from dataclasses import dataclass

from midline.core.guide.vocabulary import FLAGS, HAS, SCHOOLINGS, STATES

NONE, UNSURE = "none", "unsure"
OLDEST = 21
"""The last age that the question asks for by number; it stands for every later one too."""


@dataclass(frozen=True)
class Question:
    """One question: what it asks for and what may be chosen.

    `kind` is `date`, `state` and `age` (one of a long list), `choice` (one), `multi` (any; `none` and `unsure` stand
    alone), `concerns` (moments of the day), `cells` (occupations in places, from a family's own words) or `details`
    (how much and since when, for each hard thing). `fields` are the Family's fields it fills.
    """

    code: str
    kind: str
    fields: tuple[str, ...]
    choices: tuple[str, ...] = ()


_YES_NO = ("yes", "no", UNSURE)

# In this order for good: a link to a family's answers counts on it. New questions and choices go to the end.
QUESTIONS = (
    Question("birth_date", "date", ("birth_date",)),
    Question("state", "state", ("state",), STATES),
    Question("flags", "multi", ("flags",), (*FLAGS, NONE, UNSURE)),
    Question("schooling", "choice", ("schooling",), (*SCHOOLINGS, UNSURE)),
    Question("has", "multi", ("has",), (*HAS, NONE, UNSURE)),
    Question("concerns", "concerns", ("concerns",)),
    Question("concern_details", "details", ("concerns",)),
    Question("affects_school", "choice", ("affects_school",), _YES_NO),
    Question("disability_suspected", "choice", ("disability_suspected",), _YES_NO),
    Question("other_special_education_need", "choice", ("other_special_education_need",), _YES_NO),
    Question("doctor", "multi", ("diagnosis", "referral"), ("diagnosis", "referral", NONE, UNSURE)),
    Question("coverage", "choice", ("coverage",), ("private", "medicaid", "uninsured", UNSURE)),
    Question("own_words", "cells", ("concerns",)),
    Question("age", "age", ("age",), tuple(str(years) for years in range(OLDEST + 1))),
)

BY_CODE = {question.code: question for question in QUESTIONS}
# Where those of the end belong when they are asked.
_AFTER = {"birth_date": ("age",), "concerns": ("own_words",)}
_LATER = {code for codes in _AFTER.values() for code in codes}
ASKED = tuple(
    BY_CODE[code]
    for question in QUESTIONS
    if question.code not in _LATER
    for code in (question.code, *_AFTER.get(question.code, ()))
)
