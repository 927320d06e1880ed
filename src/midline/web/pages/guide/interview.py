"""One question a screen. Nothing is stored: each address holds the answers given so far."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from midline import lawbook
from midline.core.guide.draft import BadAnswer, Draft
from midline.core.guide.link import encode
from midline.core.guide.question_list import UNSURE
from midline.core.guide.questions import counted, next_question, progress, question_before, questions_for
from midline.core.guide.vocabulary import STATES
from midline.web.language import OTHER_LANGUAGE, in_language
from midline.web.pages.forms import as_day
from midline.web.pages.guide import own_words
from midline.web.pages.guide.given import chose_anything, given_values
from midline.web.pages.guide.moves import ASIDE, aside, onward
from midline.web.pages.guide.token import draft_of
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_parts import sentence
from midline.wording.guide_questions import question_in_words


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What the guide does and what it keeps; the first question is one step away.

    `?state=OH` answers that question beforehand, for the links of a district or a clinic; what is no state is ignored.
    """
    today = ours(request).today
    state = request.GET.get("state", "").strip().upper()
    draft = Draft().answer("state", (state,), today) if state in STATES else Draft()
    place = lawbook.names()[state] if state in STATES else ""
    first = questions_for(Draft(), today)[0]
    return render(request, "guide/start.html", {"token": encode(draft), "first": first.code, "place": place})


@require_safe
def go_on(request: HttpRequest, token: str) -> HttpResponse:
    """Where a kept address resumes: the first open question, or the answer."""
    today = ours(request).today
    question = next_question(draft_of(token, today), today)
    if question is None:
        return redirect("guide_answer", token=token)
    return redirect("guide_question", token=token, code=question.code)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, token: str, code: str) -> HttpResponse:
    """One question. A wrong answer is told and stays in the form; a right one leads on, or where its button says."""
    today = ours(request).today
    draft = draft_of(token, today)
    asked = {question.code: question for question in questions_for(draft, today)}
    if code not in asked:
        return redirect("guide_next", token=token)
    error, words = "", ""
    shown = draft
    if request.method == "POST":
        values = given_values(request.POST, asked[code], draft)
        go, words = request.POST.get("go", ""), request.POST.get("words", "").strip()
        if go in OTHER_LANGUAGE:
            shown = _as_given(draft, code, values) if chose_anything(request.POST) else draft
            return in_language(OTHER_LANGUAGE[go], lambda: _page(request, draft, code, shown, words))
        if go in ASIDE and not words and not chose_anything(request.POST):
            return aside(go, draft, code, today)
        try:
            changed = draft.answer(code, values, today)
        except BadAnswer as wrong:
            if go == "back":
                return aside(go, draft, code, today)
            error = sentence(wrong.why, reading_language())
            shown = _as_given(draft, code, values)
        else:
            if code == "concerns" and words:
                kept = changed if chose_anything(request.POST) else draft
                way = aside(go, kept, code, today)["Location"] if go in ASIDE else ""
                return own_words.heard(
                    request, changed if chose_anything(request.POST) else changed.reopened(code), words, go, way
                )
            return aside(go, changed, code, today) if go in ASIDE else onward(draft, changed, code, today)
    return _page(request, draft, code, shown, words, error)


def _page(
    request: HttpRequest, draft: Draft, code: str, shown: Draft, words: str = "", error: str = ""
) -> HttpResponse:
    """A question with what is chosen in `shown`, and words that were typed with it."""
    today, language = ours(request).today, reading_language()
    asked = {question.code: question for question in questions_for(draft, today)}
    before = question_before(code, draft, today)
    chosen = shown.chosen(code) or ()
    typed = next((value for value in chosen if value != UNSURE), "")
    return render(
        request,
        "guide/question.html",
        {
            "question": question_in_words(asked[code], shown, today, language),
            "token": encode(draft),
            "before": before.code if before else "",
            "step": [question.code for question in counted(tuple(asked.values()))].index(code) + 1,
            "steps": progress(draft, today).total,
            "error": error,
            "typed": typed,
            "unsure": UNSURE in chosen,
            "date_box": "date" if not typed or as_day(typed) else "text",
            "can_answer": draft.born(today) is not None,
            "words": words,
        },
    )


def _as_given(draft: Draft, code: str, values: tuple[str, ...]) -> Draft:
    """The draft with an answer that was refused, only to show it again."""
    return Draft((*(pair for pair in draft.answers if pair[0] != code), (code, values)))
