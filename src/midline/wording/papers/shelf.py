"""Every paper that the guide has, and the making of each."""

from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Block, Paper
from midline.wording.papers.letters import LETTERS, letter
from midline.wording.papers.lists import LISTS, call_sheet, questions
from midline.wording.papers.release import release
from midline.wording.papers.sheets import observation, summary
from midline.wording.papers.words import phrase

ON_ONE_PAGE = ("meeting_summary",)
ON_ITS_SIDE = ("observation_sheet",)
PAPERS = (
    *("evaluation_request", "preschool_request", "iep_meeting_request", "section_504_request"),
    *("section_504_review_request", "written_notice_request", "second_opinion_request"),
    *("part_c_referral", "transition_request"),
    *("ifsp_review_request", "meeting_summary", "observation_sheet", "teacher_talk", "school_ot_questions"),
    *("visit_request", "doctor_questions", "doctor_letter", "benefits_call_sheet", "estimate_request"),
    *("clinic_ot_questions", "release"),
)
"""In the order in which they are listed."""


def paper(code: str, family: Family, law: LawFor, language: str) -> Paper:
    """The paper of a code of `PAPERS`, filled with what the family told and nothing else."""
    return paper_for(code, Asked(family, law, language))


def paper_for(code: str, asked: Asked) -> Paper:
    """The same, for someone who makes several."""
    title = phrase(f"title_{code}", asked.language)
    # On a letter itself, "Letter:" would be said to those who get it.
    subject = title.partition(": ")[2] if code in LETTERS else ""
    first = next((place for place, letter in enumerate(subject) if letter.isalpha()), 0)
    heading = subject[:first] + subject[first : first + 1].upper() + subject[first + 1 :] or title
    return Paper(code, title, heading, asked.language, _blocks(code, asked), code in ON_ONE_PAGE, code in ON_ITS_SIDE)


def _blocks(code: str, asked: Asked) -> tuple[Block, ...]:
    if code in LETTERS:
        return letter(code, asked)
    if code in LISTS:
        return questions(code, asked)
    if code == "release":
        return release(asked.language)
    if code == "benefits_call_sheet":
        return call_sheet(asked)
    return summary(asked) if code == "meeting_summary" else observation(asked)


def fitting(asked: Asked) -> tuple[str, ...]:
    """The papers that fit this family: those of its steps, and those that go with its routes."""
    found = {step.document for step in asked.steps if step.document}
    found.add("observation_sheet")
    kinds = {route.kind for route in asked.routes if route.fit in ("likely", "possible")}
    if "clinic" in kinds:
        found.add("clinic_ot_questions")
    if kinds - {"clinic", "doctor"}:
        found.add("meeting_summary")
    if kinds - {"clinic", "doctor", "early_intervention"} or asked.picture.has & {"iep_with_ot"}:
        found.add("school_ot_questions")
    if "iep_with_ot" in asked.picture.has:
        found.add("visit_request")
    return tuple(code for code in PAPERS if code in found)


def file_name(code: str, language: str) -> str:
    """A plain name without an ending: "evaluation-request"."""
    return phrase(f"file_{code}", language)
