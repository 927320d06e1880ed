"""The letters, each as a list of its parts.

A part is the code of a sentence. `# ` before it makes a heading, `- ` a line of a list, `+ ` a line with an empty box,
`~ ` small print. `@` names what is made from what the family told or from the law.
"""

from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Block, Fields, Heading, Items, Para, Room, Text
from midline.wording.papers.clock_lines import clock_blocks, keep_page
from midline.wording.papers.hard_parts import hard_parts
from midline.wording.papers.words import phrase, text

_TOP = ("@date", "to_name", "to_place")
_END = ("want_together", "@sign", "@keep")
_TESTS = (
    *(*_TOP, "greet_school", "@child", "worried", "ask_tests", "# hard", "@hard", "all_areas"),
    *("# send_me", "- send_form", "- send_rights", "- send_person", "- send_days", "if_no", "@clock", *_END),
)
LETTERS: dict[str, tuple[str, ...]] = {
    "evaluation_request": _TESTS,
    "preschool_request": tuple(
        {"greet_school": "greet_district", "ask_tests": "ask_tests_preschool"}.get(part, part) for part in _TESTS
    ),
    "iep_meeting_request": (
        *(*_TOP, "greet_team", "@child", "ask_iep_meeting", "# hard", "@hard", "# before_meeting"),
        *("- meeting_goals", "- meeting_people", "- meeting_papers", "meeting_times", "+ meeting_interpreter"),
        *("+ meeting_call_in", "if_no", *_END),
    ),
    "section_504_request": (
        *(*_TOP, "greet_school", "@child", "worried", "ask_504", "# hard", "@hard", "all_areas_504", "# send_me"),
        *("- send_504_rules", "- send_form", "- send_rights", "- send_person", "if_no_plain", *_END),
    ),
    "section_504_review_request": (
        *(*_TOP, "greet_school", "@child", "ask_504_review", "# hard", "@hard", "# before_meeting"),
        *("- review_now", "- review_change", "meeting_times", "if_no_plain", *_END),
    ),
    "written_notice_request": (
        *(*_TOP, "greet_school", "@child", "ask_notice", "# notice_tell", "- notice_what", "- notice_why"),
        *("- notice_looked", "- notice_other", "- notice_rights", "- notice_help", "notice_still", *_END),
    ),
    "second_opinion_request": (
        *(*_TOP, "greet_school", "@child", "ask_second_opinion", "# hard", "@hard", "# send_me", "- opinion_next"),
        *("- opinion_list", "- opinion_papers", "if_no", *_END),
    ),
    "part_c_referral": (
        *("@date", "to_early", "greet_early", "@child", "ask_early", "# hard", "@hard", "# send_me"),
        *("- early_who", "- early_when", "- early_cost", "@clock", "want_together", "@sign"),
        *("# if_you_call", "- call_say", "- call_who", "- call_note", "@keep"),
    ),
    "transition_request": (
        *("@date", "to_early", "greet_early_team", "@child", "ask_transition", "# hard", "@hard", "# before_meeting"),
        *("- move_who", "- move_papers", "- move_ot", "meeting_times", "@clock", *_END),
    ),
    "ifsp_review_request": (
        *("@date", "to_early", "greet_early_team", "@child", "ask_ifsp_review", "# hard", "@hard", "# before_meeting"),
        *("- ifsp_goals", "- meeting_people", "meeting_times", *_END),
    ),
    "doctor_letter": (
        *("@date", "to_doctor", "greet_doctor", "@child", "doctor_seen", "# hard", "@hard", "# doctor_ask"),
        *("- doctor_order", "- doctor_reason", "- doctor_check", "- doctor_fax", "@sign"),
        *("# doctor_says", "@room", "@keep"),
    ),
    "estimate_request": (
        *("@date", "to_clinic", "greet_clinic", "@child", "ask_price", "# price_tell", "- price_test", "- price_visit"),
        *("- price_plan", "- price_missed", "- price_less", "@clock", "thanks", "@sign", "@keep"),
    ),
    "visit_request": (
        *("@date", "to_name", "to_place", "greet_school", "@child", "ask_visit", "# visit_tell", "- visit_when"),
        *("- visit_rules", "- visit_where", "- visit_others", "visit_else", "visit_why", "@sign", "@keep"),
    ),
}
_ROOM = 4
_TO_WHO_TESTS = ("evaluation_request", "written_notice_request", "second_opinion_request")
"""Letters that go to the district where it is the one to test."""


def letter(code: str, asked: Asked) -> tuple[Block, ...]:
    """The blocks of one letter."""
    blocks: list[Block] = []
    for part in _for_whom(code, asked):
        kind, _, name = part.partition(" ") if " " in part else ("", "", part)
        if kind in ("-", "+"):
            _add_item(blocks, text(name, asked.language), ticks=kind == "+")
        elif kind == "#":
            blocks.append(Heading(phrase(f"h_{name}", asked.language)))
        elif name.startswith("@"):
            blocks += _made(name[1:], code, asked)
        else:
            blocks.append(Para(text(name, asked.language)))
    return tuple(blocks)


def _for_whom(code: str, asked: Asked) -> tuple[str, ...]:
    """The parts of a letter as they fit who gets it, and a child whose day has no school in it."""
    district = asked.picture.asks == "district" and code in _TO_WHO_TESTS
    swapped = ("greet_district" if part == "greet_school" and district else part for part in LETTERS[code])
    return tuple(part for part in swapped if part != "all_areas" or not asked.picture.no_school_day)


def _add_item(blocks: list[Block], item: Text, *, ticks: bool) -> None:
    before = blocks[-1]
    if isinstance(before, Items) and before.ticks == ticks:
        blocks[-1] = Items((*before.items, item), ticks)
    else:
        blocks.append(Items((item,), ticks))


def _made(name: str, code: str, asked: Asked) -> list[Block]:
    language = asked.language
    if name == "date":
        return [Para(text("date", language, {"day": asked.family.today}))]
    if name == "child":
        return [Para((*text("child", language), " ", *child_age(asked)))]
    if name == "hard":
        return [hard_parts(asked.family, language)]
    if name == "clock":
        return clock_blocks(asked, code)
    if name == "sign":
        return [Fields(tuple(phrase(f"sign_{part}", language) for part in ("hand", "name", "phone", "address")))]
    return [Room(_ROOM)] if name == "room" else keep_page(asked, code)


def child_age(asked: Asked) -> Text:
    """How old the child is: in months under two, else in years; a blank where the family could not say."""
    age, unsure = asked.age, asked.family.unsure
    if "age" in unsure or ("birth_date" in unsure and age.years < 2):
        return text("age_blank", asked.language)
    if age.years < 2:
        return text("age_months", asked.language, {"count": age.in_months})
    return text("age_years", asked.language, {"count": age.years})
