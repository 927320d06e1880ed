"""Lists of questions with room for the answers, and the sheet for a call to a health plan."""

from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Block, Fields, Grid, Heading, Para
from midline.wording.papers.hard_parts import hard_parts
from midline.wording.papers.letters import child_age
from midline.wording.papers.words import phrase, text

LISTS: dict[str, int] = {"doctor_questions": 5, "teacher_talk": 5, "school_ot_questions": 10, "clinic_ot_questions": 11}
"""How many questions each list has; their codes end in their number."""
_CALL = 12
_MEDICAID = ("call_medicaid", "call_medicaid_ride")
_ANSWER_LINES = 4
_CALL_LINES = 3


def questions(code: str, asked: Asked) -> tuple[Block, ...]:
    """Whom one speaks to and when, what is hard, and the questions."""
    language = asked.language
    return (
        Fields((phrase("list_who", language), phrase("list_day", language))),
        Para(child_age(asked)),
        Heading(phrase("h_hard", language)),
        hard_parts(asked.family, language),
        Heading(phrase("h_questions", language)),
        _answers([f"{code}_{number}" for number in range(1, LISTS[code] + 1)], _ANSWER_LINES, language),
        Fields((phrase("list_next", language),)),
    )


def call_sheet(asked: Asked) -> tuple[Block, ...]:
    """Before the call, who answered, the questions with room for answers, and what was promised."""
    language = asked.language
    codes = [f"benefits_{number}" for number in range(1, _CALL + 1)]
    if asked.family.coverage == "medicaid":
        codes[1:1] = _MEDICAID
    return (
        Para(text("call_before", language)),
        Fields(tuple(phrase(f"call_{part}", language) for part in ("number", "day", "person", "reference", "member"))),
        Heading(phrase("h_questions", language)),
        _answers(codes, _CALL_LINES, language),
        Heading(phrase("h_after_call", language)),
        Fields(tuple(phrase(f"call_{part}", language) for part in ("send", "until", "again"))),
        Para(text("call_no", language)),
        Para(text("call_word", language), small=True),
    )


def _answers(codes: list[str], lines: int, language: str) -> Grid:
    head = (phrase("col_question", language), phrase("col_answer", language))
    return Grid(head, tuple((text(code, language), ()) for code in codes), (5, 6), lines)
