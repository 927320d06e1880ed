"""Letters, a phone script and lists of questions that go with the guide's steps, ready to copy.

They hold blanks in square brackets instead of names: the guide asks for none.
"""

from midline.core.guide.family import Concern, Family
from midline.wording.guide_parts import concern_in_words, sentence

_HARD_PARTS = "hard_parts"

# The paragraphs of each document, in order; a document that is not here (the release) is made elsewhere.
LETTERS: dict[str, tuple[str, ...]] = {
    "evaluation_request": (
        "date", "greet_school", "child", "ask_tests", _HARD_PARTS, "all_areas", "send_form", "thanks",
    ),
    "preschool_request": (
        "date", "greet_school", "child", "ask_tests", _HARD_PARTS, "all_areas", "send_form", "thanks",
    ),
    "section_504_request": ("date", "greet_school", "child", "ask_504", _HARD_PARTS, "send_form", "thanks"),
    "section_504_review_request": ("date", "greet_school", "child", "ask_504_review", _HARD_PARTS, "thanks"),
    "iep_meeting_request": ("date", "greet_school", "child", "ask_iep_meeting", _HARD_PARTS, "bring_data", "thanks"),
    "written_notice_request": ("date", "greet_school", "child", "ask_notice", "thanks"),
    "second_opinion_request": ("date", "greet_school", "child", "ask_second_opinion", "send_list", "thanks"),
    "part_c_referral": ("call_early", _HARD_PARTS, "call_early_next"),
    "transition_request": ("date", "greet_early", "child", "ask_transition", "thanks"),
    "ifsp_review_request": ("date", "greet_early", "child", "ask_ifsp_review", _HARD_PARTS, "thanks"),
    "doctor_letter": ("date", "greet_doctor", "child", _HARD_PARTS, "ask_doctor_note", "thanks"),
    "estimate_request": ("date", "greet_clinic", "child", "ask_price", "thanks"),
    "doctor_questions": ("doctor_1", "doctor_2", "doctor_3", "doctor_4"),
    "teacher_talk": ("teacher_1", "teacher_2", "teacher_3", "teacher_4"),
    "benefits_call_sheet": ("plan_1", "plan_2", "plan_3", "plan_4", "plan_5", "plan_6"),
}  # fmt: skip


def letter_in_words(document: str, family: Family, language: str = "en") -> dict[str, object] | None:
    """`{"document", "title", "paragraphs"}` of a document, or None where the guide has no text for it.

    A paragraph is one string; those that begin with "- " are lines of a list. What the family told is in it as data.
    """
    if document not in LETTERS:
        return None
    paragraphs: list[str] = []
    for name in LETTERS[document]:
        paragraphs.append(sentence(f"p_{name}", language))
        if name == _HARD_PARTS:
            paragraphs += [f"- {part}" for part in _hard_parts(family.concerns, language)]
    return {"document": document, "title": sentence(f"letter_{document}_title", language), "paragraphs": paragraphs}


def _hard_parts(concerns: tuple[Concern, ...], language: str) -> list[str]:
    if not concerns:
        return [sentence("p_hard_parts_blank", language)]
    return [concern_in_words(concern, language) for concern in concerns]
