"""A request in words."""

from django.utils.translation import gettext_lazy as _

from midline import lawbook
from midline.core.keeping import Answer
from midline.records.queries.requests import RequestLine
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say

KINDS = {
    "access": _("See the record, or have a copy"),
    "amend": _("Change something in the record"),
    "destroy": _("Destroy the record"),
}
"""What may be asked."""
OUTCOMES = {
    "": _("Waits for an answer"),
    "given": _("Said yes"),
    "refused": _("Said no"),
    "withdrawn": _("Taken back"),
}
"""How it was answered."""


def due_words(due: Answer, state: str) -> str:
    """Why this is the last day, or whom to ask where nobody could check it."""
    language = reading_language()
    ask = say(due.ask, {"place": lawbook.names().get(state, state)}, language) if due.ask else ""
    return say(due.because, {"ask": ask}, language)


def in_words(line: RequestLine, state: str) -> dict[str, object]:
    """For a template: the request, its clock and its answer."""
    row = line.row
    outcome = OUTCOMES[row.outcome]
    if row.kind == "destroy" and row.done_at:
        outcome = _("Destroyed")
    return {
        "row": row,
        "line": line,
        "child": line.child,
        "kind": KINDS[row.kind],
        "outcome": outcome,
        "due": line.due,
        "due_words": due_words(line.due, state) if line.waits else "",
        "words_shown": line.own,
    }
