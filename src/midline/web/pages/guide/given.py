"""From a posted form to the values of one answer."""

from django.http import QueryDict

from midline.core.guide.draft import Draft
from midline.core.guide.question_list import NONE, UNSURE, Question


def given_values(posted: QueryDict, question: Question, draft: Draft) -> tuple[str, ...]:
    """The values of one answer: a date from its one box, details from two lists for each hard thing, choices as ticked.

    Where words are told and no moment is ticked, the moments count as "none of these" until the words are read.
    """
    if question.kind == "date":
        text = posted.get("answer", "").strip()
        unsure = (UNSURE,) if posted.get("unsure") else ()
        return ((_iso(text),) if text else ()) + unsure
    if question.kind == "details":
        rows = []
        for key in draft.hard:
            rows.append(f"{key}:{posted.get(f'severity-{key}', '0')}:{posted.get(f'since-{key}', '0')}")
        return tuple(rows)
    values = tuple(value for value in posted.getlist("answer") if value)
    return values or ((NONE,) if question.kind == "concerns" and posted.get("words", "").strip() else ())


def chose_anything(posted: QueryDict) -> bool:
    """Whether a form was touched at all: details that nobody chose are not yet an answer when one only goes back."""
    return any(
        name == "answer" or name.startswith(("severity-", "since-", "unsure"))
        for name, value in posted.items()
        if value
    )


def _iso(text: str) -> str:
    """A date typed as month/day/year as its ISO form; anything else as it stands."""
    parts = text.split("/")
    if len(parts) == 3 and all(part.isdecimal() for part in parts) and len(parts[2]) == 4:
        month, day, year = parts
        return f"{year}-{month:0>2}-{day:0>2}"
    return text
