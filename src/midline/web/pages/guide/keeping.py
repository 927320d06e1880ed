"""To take along: the private link that holds the answers, and the questions on paper."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from midline.core.guide.draft import Draft
from midline.core.guide.question_list import UNSURE, Question
from midline.core.guide.questions import counted, next_question, questions_for
from midline.web.pages.guide.token import draft_of
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_questions import hard_text, link_help, question_in_words


@require_safe
def keep(request: HttpRequest, token: str) -> HttpResponse:
    """The link by which one comes back to these answers, and who can read it."""
    today = ours(request).today
    draft = draft_of(token, today)
    return render(
        request,
        "guide/keep.html",
        {
            "token": token,
            "address": request.build_absolute_uri(reverse("guide_next", args=[token])),
            "help": link_help(reading_language()),
            "open": next_question(draft, today) is not None,
            "answered": bool(draft.answers),
        },
    )


@require_safe
def on_paper(request: HttpRequest, token: str) -> HttpResponse:
    """Every question with its answer so far, to print; what is open has boxes and lines for a pen."""
    today, language = ours(request).today, reading_language()
    draft = draft_of(token, today)
    asked = counted(questions_for(draft, today))
    questions = [_printed(question, draft, today, language) for question in asked]
    return render(
        request,
        "guide/on_paper.html",
        {
            "token": token,
            "questions": questions,
            "own": _own(draft, language),
            "open": next_question(draft, today) is not None,
        },
    )


def _printed(question: Question, draft: Draft, today: date, language: str) -> dict[str, object]:
    """A question with `day`, the date that was given, and `text`, the one of a long list that was chosen."""
    words = question_in_words(question, draft, today, language)
    one = draft.one(question.code)
    chosen = [choice["text"] for choice in words["choices"] if choice["chosen"]]  # type: ignore[attr-defined]
    day = date.fromisoformat(one) if question.kind == "date" and one else None
    return {**words, "day": day, "text": next(iter(chosen), ""), "unsure": draft.chosen(question.code) == (UNSURE,)}


def _own(draft: Draft, language: str) -> list[str]:
    return [hard_text(cell.key, language) for cell in draft.own]
