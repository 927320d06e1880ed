"""One question a screen, then the answer. Nothing is stored: each address holds the answers given so far."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from midline.core.guide.draft import BadAnswer, Draft
from midline.core.guide.link import BadLink, decode, encode
from midline.core.guide.questions import next_question, progress, question_before, questions_for
from midline.web.pages.forms import as_day
from midline.web.pages.guide.given import given_values
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_parts import sentence
from midline.wording.guide_questions import question_in_words


def draft_of(token: str, today: date) -> Draft:
    """The answers that an address holds; 404 for one that this version did not make."""
    try:
        return decode(token, today)
    except BadLink:
        raise Http404 from None


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What the guide does and what it keeps; the first question is one step away."""
    first = questions_for(Draft(), ours(request).today)[0]
    return render(request, "guide/start.html", {"token": encode(Draft()), "first": first.code})


@require_safe
def go_on(request: HttpRequest, token: str) -> HttpResponse:
    """Where a kept address resumes: the first open question, or the answer."""
    today = ours(request).today
    question = next_question(draft_of(token, today), today)
    if question is None:
        return redirect("guide_answer", token=token)
    return redirect("guide_question", token=token, code=question.code)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, token: str, code: str) -> HttpResponse:
    """One question. A wrong answer is told and stays in the form; a right one leads on."""
    today, language = ours(request).today, reading_language()
    draft = draft_of(token, today)
    asked = {question.code: question for question in questions_for(draft, today)}
    if code not in asked:
        return redirect("guide_next", token=token)
    error = ""
    shown = draft
    if request.method == "POST":
        values = given_values(request.POST, asked[code], draft)
        try:
            changed = draft.answer(code, values, today)
        except BadAnswer as wrong:
            error = sentence(wrong.why, language)
            shown = _as_given(draft, code, values)
        else:
            return _after(changed, code, today)
    before = question_before(code, draft, today)
    typed = next(iter(shown.chosen(code) or ()), "")
    return render(
        request,
        "guide/question.html",
        {
            "question": question_in_words(asked[code], shown, today, language),
            "token": token,
            "before": before.code if before else "",
            "step": list(asked).index(code) + 1,
            "steps": progress(draft, today).total,
            "error": error,
            "typed": typed,
            "date_box": "date" if not typed or as_day(typed) else "text",
            "can_answer": draft.chosen("birth_date") is not None,
        },
    )


def _after(changed: Draft, code: str, today: date) -> HttpResponse:
    """The question after the one just answered, answered before or not; the answer after the last."""
    token = encode(changed)
    codes = [question.code for question in questions_for(changed, today)]
    place = codes.index(code) + 1 if code in codes else len(codes)
    if changed.flagged or place >= len(codes):
        question = None if changed.flagged else next_question(changed, today)
        if question is None:
            return redirect("guide_answer", token=token)
        return redirect("guide_question", token=token, code=question.code)
    return redirect("guide_question", token=token, code=codes[place])


def _as_given(draft: Draft, code: str, values: tuple[str, ...]) -> Draft:
    """The draft with an answer that was refused, only to show it again."""
    return Draft((*(pair for pair in draft.answers if pair[0] != code), (code, values)))
