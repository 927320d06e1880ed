"""The answer's page: which help fits, why, what to do next, both services side by side, and what is not known."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from midline import lawbook
from midline.core.guide.questions import next_question, questions_for
from midline.core.law import FEDERAL
from midline.web.pages.guide.answer_page import page_of
from midline.web.pages.guide.token import draft_of
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide import answer_in_words
from midline.wording.guide_law import law_for
from midline.wording.guide_parts import sentence
from midline.wording.voice import FAMILY, WORDS


@require_safe
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The answer as far as it is known; `?words=professional` in its address tells it in the field's words."""
    today, language = ours(request).today, reading_language()
    draft = draft_of(token, today)
    if draft.born(today) is None:
        return redirect("guide_next", token=token)
    family = draft.family(today)
    asked_for = request.GET.get("words", FAMILY)
    words = asked_for if asked_for in WORDS else FAMILY
    told = answer_in_words(family, law_for(family.state, today), language, words, whole_letters=False)
    asked = questions_for(draft, today)
    return render(
        request,
        "guide/answer.html",
        {
            "answer": told,
            "page": page_of(told, {question.code for question in asked}),
            "words": words,
            "token": token,
            "place": (family.state or FEDERAL).lower(),
            "place_name": lawbook.names().get(family.state or ""),
            "questions": [(question.code, sentence(f"q_{question.code}", language)) for question in asked],
            "open": next_question(draft, today) is not None,
            "address": request.build_absolute_uri(),
            "today": today,
        },
    )
