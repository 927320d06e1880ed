"""From a posted form to the values of one answer."""

from django.http import QueryDict

from midline.core.guide.draft import Draft
from midline.core.guide.question_list import Question


def given_values(posted: QueryDict, question: Question, draft: Draft) -> tuple[str, ...]:
    """The values of one answer: a date from its one box, details from two lists for each moment, choices as ticked."""
    if question.kind == "date":
        text = posted.get("answer", "").strip()
        return (_iso(text),) if text else ()
    if question.kind == "details":
        rows = []
        for moment in draft.moments:
            severity = posted.get(f"severity-{moment.code}", "0")
            since = posted.get(f"since-{moment.code}", "0")
            rows.append(f"{moment.code}:{severity}:{since}")
        return tuple(rows)
    return tuple(value for value in posted.getlist("answer") if value)


def _iso(text: str) -> str:
    """A date typed as month/day/year as its ISO form; anything else as it stands."""
    parts = text.split("/")
    if len(parts) == 3 and all(part.isdecimal() for part in parts) and len(parts[2]) == 4:
        month, day, year = parts
        return f"{year}-{month:0>2}-{day:0>2}"
    return text
