"""One page for the meeting, and a week's sheet for what happens at home."""

from midline.core.guide.family import Concern
from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Block, Fields, Grid, Heading, Items, NewPage, Para
from midline.wording.papers.hard_parts import by_place, name_of, place_name, things
from midline.wording.papers.letters import child_age
from midline.wording.papers.words import phrase, text

_EMPTY_PLACES = 3
_MOST_SHEETS = 4
_DAYS = 7
_ASKS = (
    *("evaluation_request", "preschool_request", "iep_meeting_request", "section_504_request"),
    *("section_504_review_request", "transition_request", "ifsp_review_request", "part_c_referral"),
)
"""Papers whose wish is told at a meeting, in this order."""


def summary(asked: Asked) -> tuple[Block, ...]:
    """Who the child is, what is hard where, what helps (left blank), what we ask, our questions, the dates."""
    language = asked.language
    return (
        Fields(tuple(phrase(f"summary_{part}", language) for part in ("child", "school", "meeting"))),
        Para(child_age(asked)),
        Heading(phrase("h_summary_hard", language)),
        _places(asked),
        Heading(phrase("h_summary_ask", language)),
        Items(tuple(text(code, language) for code in _asks(asked))),
        Heading(phrase("h_summary_questions", language)),
        Items(tuple(text(f"summary_question_{number}", language) for number in (1, 2, 3, 4))),
        Heading(phrase("h_summary_dates", language)),
        Fields(tuple(phrase(f"summary_{part}", language) for part in ("asked", "consent", "again", "who"))),
    )


def _places(asked: Asked) -> Grid:
    language = asked.language
    head = tuple(phrase(f"col_{name}", language) for name in ("where", "hard", "helps"))
    places = by_place(asked.family)
    rows = tuple(((place_name(place, language),), things(found, language), ()) for place, found in places.items())
    return Grid(head, rows or (((), (), ()),) * _EMPTY_PLACES, (3, 7, 6), 2)


def _asks(asked: Asked) -> list[str]:
    wished = {step.document for step in asked.steps}
    return [*(f"wish_{document}" for document in _ASKS if document in wished), "wish_goals", "wish_write_down"]


def observation(asked: Asked) -> tuple[Block, ...]:
    """A week's grid for each of the hardest moments, four at most; one empty grid where none was named."""
    language = asked.language
    hardest = sorted(asked.family.concerns, key=lambda concern: -(concern.severity or 0))[:_MOST_SHEETS]
    blocks: list[Block] = []
    for number, concern in enumerate(hardest or [None]):
        blocks += [NewPage()] if number else []
        blocks += _week(concern, language)
    left = len(asked.family.concerns) - len(hardest)
    return (*blocks, Para(text("week_left", language), small=True)) if left else tuple(blocks)


def _week(concern: Concern | None, language: str) -> list[Block]:
    named: Block = Heading(name_of(concern, language)) if concern else Fields((phrase("week_moment", language),))
    head = tuple(phrase(f"col_{name}", language) for name in ("day", "before", "did", "helped", "long"))
    days = tuple(((phrase(f"day_{day}", language),), (), (), (), ()) for day in range(1, _DAYS + 1))
    return [
        named,
        Para(text("week_how", language)),
        Grid(head, days, (3, 6, 6, 6, 3), 3),
        Fields((phrase("week_seen", language),)),
    ]
