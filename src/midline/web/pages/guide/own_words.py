"""A family's own words: what they were read as, to be confirmed or put right.

The words come by POST, are shown back on the page that answers it, and are kept nowhere: not in an address, a cookie, a
row or a log. Only what the family ticks goes on, as an occupation and a place.
"""

import zlib
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from midline.core.guide.cells import places_for
from midline.core.guide.draft import BadAnswer, Draft
from midline.core.guide.link import encode
from midline.core.guide.matching.hearing import Hearing, hear
from midline.core.guide.matching.reading import LONGEST, Found, cut
from midline.core.guide.question_list import BY_CODE, NONE
from midline.core.guide.questions import counted, in_school, progress, questions_for
from midline.core.guide.vocabulary import FLAGS
from midline.core.occupations import OCCUPATIONS
from midline.web.language import OTHER_LANGUAGE, in_language
from midline.web.pages.guide.moves import ASIDE, aside, onward
from midline.web.pages.guide.own_rows import Row, posted_rows, rows_of, with_heard
from midline.web.pages.guide.token import draft_of
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_parts import sentence
from midline.wording.guide_questions import choice_text, hard_text, map_choices

_TAIL = 60
"""Letters: how much is told back of the end of what was read."""


@dataclass(frozen=True)
class Told:
    """The words that are read at once, and those that are left for the next time.

    `go` is the button that they came with on the page before, `way` where it leads without them; empty for going on.
    """

    words: str = ""
    left: str = ""
    go: str = ""
    way: str = ""


def heard(request: HttpRequest, draft: Draft, typed: str, go: str = "", way: str = "") -> HttpResponse:
    """What was understood of words that came with the question before."""
    return _read(request, draft, rows_of(draft.own), Told(*cut(typed), go, way))


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def say(request: HttpRequest, token: str) -> HttpResponse:
    """Type, see what was understood, put it right, confirm."""
    today = ours(request).today
    draft = draft_of(token, today)
    if draft.flagged:
        return redirect("guide_next", token=token)
    if request.method != "POST":
        return _page(request, draft, rows_of(draft.own), Told())
    rows, go = posted_rows(request.POST), request.POST.get("go", "")
    if go in OTHER_LANGUAGE:
        return in_language(OTHER_LANGUAGE[go], lambda: _again(request, draft, rows))
    return _sent(request, draft, rows, go)


def _again(request: HttpRequest, draft: Draft, rows: list[Row]) -> HttpResponse:
    """The same page, words and ticks and all; for whoever reads on in another language."""
    told = Told(*_words(request))
    return _page(request, draft, rows, told)


def _words(request: HttpRequest) -> tuple[str, str]:
    """The words that are read at once, and those that are left."""
    words, left = cut(request.POST.get("words", ""))
    return words, f"{left} {request.POST.get('left', '')}".strip()


def _sent(request: HttpRequest, draft: Draft, rows: list[Row], go: str) -> HttpResponse:
    told = Told(*_words(request))
    if go == "rest":
        return _read(request, draft, rows, Told(*cut(told.left)))
    if go == "read":
        return _read(request, draft, rows, told)
    if go == "add":
        return _page(request, draft, rows, told)
    if told.words and request.POST.get("heard", "") != _mark(told.words) and go not in ASIDE:
        error = "error_words_changed" if rows else ""
        return _read(request, draft, rows, told, error)
    return _confirmed(request, draft, rows, told, go)


def _confirmed(request: HttpRequest, draft: Draft, rows: list[Row], told: Told, go: str) -> HttpResponse:
    """On with what is ticked, and with nothing else; a line that is only half right is told first."""
    today = ours(request).today
    kept = [row for row in rows if row.kept]
    flags = _flags(request)
    if go not in ASIDE:
        if any(not row.whole for row in kept):
            return _page(request, draft, rows, told, "error_what_and_where")
        if rows and not kept and not flags and not request.POST.get("nothing"):
            return _page(request, draft, rows, told, "error_say_if_right")
    try:
        changed = _changed(draft, tuple(row.key for row in kept if row.whole), flags, today)
    except BadAnswer as wrong:
        return _page(request, draft, rows, told, wrong.why)
    if not changed.hard and not changed.flagged and go not in ASIDE and (told.words or draft.own):
        # Something was told, and nothing of it is so: what is hard is still to be asked.
        return redirect("guide_question", token=encode(changed.reopened("concerns")), code="concerns")
    if go == "back":
        return redirect("guide_question", token=encode(changed), code="concerns")
    return aside(go, changed, "own_words", today) if go in ASIDE else onward(draft, changed, "own_words", today)


def _changed(draft: Draft, keys: tuple[str, ...], flags: tuple[str, ...], today: date) -> Draft:
    """The draft with what was ticked; BadAnswer for too much of it."""
    changed = draft.answer("own_words", keys or (NONE,), today) if keys or draft.own else draft
    if keys and draft.chosen("concerns") is None:
        changed = changed.answer("concerns", (NONE,), today)
    return changed.answer("flags", flags, today) if flags else changed


def _flags(request: HttpRequest) -> tuple[str, ...]:
    """What the family says is true now and sends it to a doctor first."""
    return tuple(flag for flag in FLAGS if flag in request.POST.getlist("flag"))


def _read(request: HttpRequest, draft: Draft, rows: list[Row], told: Told, error: str = "") -> HttpResponse:
    """The page with what is heard in the words beside the lines that are kept."""
    hearing = hear(told.words, _places(request, draft))
    rows = with_heard(rows, hearing, frozenset(cell.key for cell in draft.hard.values()))
    return _page(request, draft, rows, told, error, hearing)


def _places(request: HttpRequest, draft: Draft) -> tuple[str, ...]:
    return places_for(in_school=in_school(draft, ours(request).today))


def _mark(words: str) -> str:
    """By which words that were changed since they were read are noticed; it says nothing of them."""
    return str(zlib.crc32(words.encode()))


def _page(
    request: HttpRequest, draft: Draft, rows: list[Row], told: Told, error: str = "", hearing: Hearing | None = None
) -> HttpResponse:
    """The page. Reading the words costs most of its time, so whoever did passes on what was heard."""
    today, language = ours(request).today, reading_language()
    hearing = hearing or hear(told.words, _places(request, draft))
    asked = [question.code for question in counted(questions_for(draft, today))]
    return render(
        request,
        "guide/own_words.html",
        {
            "token": encode(draft),
            "title": sentence("q_own_words", language),
            "help": sentence("q_own_words_help", language),
            "told": told,
            "read_to": told.words[-_TAIL:],
            "heard": _mark(told.words) if told.words else "",
            "rows": [_line(str(place), row, draft, request) for place, row in enumerate(rows)],
            "more": _line("more", Row("", "", False), draft, request),
            "ask_nothing": bool(rows) and not any(row.kept for row in rows),
            "flags": [_flag(one, _flags(request), language) for one in hearing.flags],
            "well": [(sentence(f"occupation_{one.code}", language), one.typed) for one in hearing.well],
            "unplaced": hearing.unplaced,
            "known": _known(hearing, draft, language),
            "error": sentence(error, language) if error else "",
            "step": asked.index("concerns") + 1,
            "steps": progress(draft, today).total,
            "longest": LONGEST,
            "can_answer": draft.born(today) is not None,
        },
    )


def _flag(one: Found, chosen: tuple[str, ...], language: str) -> dict[str, object]:
    """A flag that the words sound like: it is asked again, and is nothing until somebody says that it is so."""
    text = choice_text(BY_CODE["flags"], one.code, language)
    return {"code": one.code, "text": text, "quote": one.typed, "chosen": one.code in chosen}


def _known(hearing: Hearing, draft: Draft, language: str) -> list[str]:
    """What the words say that a moment which was ticked says already."""
    told = {cell.key for cell in draft.hard.values()} - {cell.key for cell in draft.own}
    keys = [f"{one.occupation}@{one.environment}" for one in hearing.hard]
    return [hard_text(key, language) for key in keys if key in told]


def _line(name: str, row: Row, draft: Draft, request: HttpRequest) -> dict[str, object]:
    language, places = reading_language(), _places(request, draft)
    if row.environment and row.environment not in places:
        places = (*places, row.environment)
    occupations = map_choices("occupation", OCCUPATIONS, row.occupation, language)
    return {
        "name": name,
        "kept": row.kept,
        "quote": row.quote,
        "guessed": row.guessed,
        "what": next((one["text"] for one in occupations if one["chosen"]), ""),
        "place": sentence(f"place_{row.environment}", language) if row.environment else "",
        "occupations": occupations,
        "places": map_choices("place", places, row.environment, language),
    }
