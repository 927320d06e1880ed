"""The guide's twelve questions. Their sentences are `guide.q_<code>` and `guide.q_<code>_help` in the catalogues."""

from dataclasses import dataclass

from midline.core.guide.vocabulary import FLAGS, HAS, SCHOOLINGS, STATES

NONE, UNSURE = "none", "unsure"


@dataclass(frozen=True)
class Question:
    """One question: what it asks for and what may be chosen.

    `kind` is `date`, `state`, `choice` (one), `multi` (any; `none` and `unsure` stand alone), `concerns` (moments of
    the day) or `details` (how much and since when, for each moment chosen). `fields` are the Family's fields it fills.
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
    Question("flags", "multi", ("flags",), (*FLAGS, NONE)),
    Question("schooling", "choice", ("schooling",), (*SCHOOLINGS, UNSURE)),
    Question("has", "multi", ("has",), (*HAS, NONE, UNSURE)),
    Question("concerns", "concerns", ("concerns",)),
    Question("concern_details", "details", ("concerns",)),
    Question("affects_school", "choice", ("affects_school",), _YES_NO),
    Question("disability_suspected", "choice", ("disability_suspected",), _YES_NO),
    Question("other_special_education_need", "choice", ("other_special_education_need",), _YES_NO),
    Question("doctor", "multi", ("diagnosis", "referral"), ("diagnosis", "referral", NONE, UNSURE)),
    Question("coverage", "choice", ("coverage",), ("private", "medicaid", "uninsured", UNSURE)),
)

BY_CODE = {question.code: question for question in QUESTIONS}
