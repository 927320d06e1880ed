"""The shelves, and one page of them. Made from files, and what was corrected: no account, no tracking."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from midline import lawbook, learning
from midline.learning.read import STATES
from midline.web.pages.law.kept import keep_page
from midline.web.pages.learn.shown import corrections, shown_parts, shown_sources
from midline.web.templatetags.midline_text import reading_language


@require_safe
def shelves(request: HttpRequest) -> HttpResponse:
    """Every page, on its shelf, with what it is about."""
    here = learning.learned(reading_language())
    rows = [(shelf, [here.pages[name] for name in shelf.pages]) for shelf in here.shelves]
    return keep_page(request, render(request, "learn/shelves.html", {"shelves": rows, "count": len(here.words)}))


@require_safe
def page(request: HttpRequest, page: str) -> HttpResponse:
    """One page with its sources, its day, its history and what was found of reported errors."""
    language = reading_language()
    here = learning.learned(language)
    found = here.pages.get(page)
    if found is None:
        raise Http404
    sources = shown_sources(found.cites, language)
    shelf = next(shelf for shelf in here.shelves if page in shelf.pages)
    given = {
        "page": found,
        "shelf": shelf,
        "parts": shown_parts(found, sources),
        "sources": sources.values(),
        "words": [here.words[word] for word in found.words],
        "beside": [here.pages[name] for name in shelf.pages if name != page],
        "corrections": corrections(page, language),
        "states": lawbook.names().items(),
    }
    return keep_page(request, render(request, "learn/page.html", given))


@require_safe
def your_state(request: HttpRequest) -> HttpResponse:
    """On to what a state asks: `?state=tx&rule=initial_evaluation`; to the table of all states where none is named."""
    code, rule = request.GET.get("state", "").upper(), request.GET.get("rule", "")
    if code not in lawbook.codes():
        return redirect("law")
    place = reverse("law_state", kwargs={"code": code.lower()})
    # Where the state has no rule of its own, or none that we could read, its page says so under this heading.
    return redirect(f"{place}#{rule}" if rule in STATES else place)
