"""The words explained: every word at one address, sought without JavaScript."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline import learning
from midline.web.pages.law.kept import keep_page
from midline.web.pages.learn.seeking import found_words
from midline.web.pages.learn.shown import ShownLine, corrections, shown_sources
from midline.web.templatetags.midline_text import reading_language

LONGEST_WORD = 60


@require_safe
def words(request: HttpRequest) -> HttpResponse:
    """All words by their term, or those that `?q=` finds."""
    language = reading_language()
    here = learning.learned(language)
    q = request.GET.get("q", "").strip()[:LONGEST_WORD]
    chosen = found_words(here.words.values(), q)
    sources = shown_sources(dict.fromkeys(cite for word in chosen for cite in word.cites), language)
    rows = [
        {
            "word": word,
            "line": ShownLine(word.says, tuple(sources[cite] for cite in word.cites)),
            "page": here.pages.get(word.page),
        }
        for word in chosen
    ]
    given = {
        "rows": rows,
        "q": q,
        "found": len(rows) if q else None,
        "sources": sources.values(),
        "library": here,
        "corrections": corrections(learning.WORDS, language),
        "page_id": learning.WORDS,
    }
    return keep_page(request, render(request, "learn/words.html", given))
