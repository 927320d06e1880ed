"""Where each button of a question leads. Every one of them first keeps what was chosen, so that nothing is lost."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import redirect

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.core.guide.questions import next_question, question_before, questions_for

ASIDE = {"back": "", "answer": "guide_answer", "keep": "guide_keep", "paper": "guide_on_paper"}
"""What a button's `go` may say beside going on, and the page it leads to."""


def aside(go: str, draft: Draft, code: str, today: date) -> HttpResponse:
    """To the question before, the answer so far, the private link or the paper."""
    token = encode(draft)
    if go != "back":
        return redirect(ASIDE[go], token=token)
    before = question_before(code, draft, today)
    if before is None:
        return redirect("guide_next", token=token)
    return redirect("guide_question", token=token, code=before.code)


def onward(before: Draft, changed: Draft, code: str, today: date) -> HttpResponse:
    """The next question; the answer after the last.

    Somebody who comes back to a question sees those after it again, answered or not. Whoever answers it for the first
    time is asked nothing that is answered already: the state, say, where a link brought it along.
    """
    token = encode(changed)
    codes = [question.code for question in questions_for(changed, today)]
    rest = codes[codes.index(code) + 1 :] if code in codes else []
    if code not in codes and code == "own_words":
        rest = codes[codes.index("concerns") + 1 :] if "concerns" in codes else []
    if before.chosen(code) is None:
        rest = [one for one in rest if changed.chosen(one) is None]
    if changed.flagged or not rest:
        question = next_question(changed, today)
        if question is None:
            return redirect("guide_answer", token=token)
        return redirect("guide_question", token=token, code=question.code)
    return redirect("guide_question", token=token, code=rest[0])
