"""The sheet that a therapist or a teacher hands to a family: one printed page, in English and Spanish."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from midline.actions.guide_sheet import write_sheet_pdf
from midline.core.guide.vocabulary import STATES
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_parts import sentence
from midline.wording.handover import sheet_in_words


@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """The sheet on a page, for the state that `?state=` names; without one the guide asks for it."""
    state = _state(request)
    language = reading_language()
    states = [(code, sentence(f"state_{code.lower()}", language)) for code in STATES]
    return render(
        request,
        "guide/handover.html",
        {
            "sheet": sheet_in_words(state, _address(request, state)),
            "state": state or "",
            "states": sorted(states, key=lambda pair: pair[1].removeprefix("the ").removeprefix("el ")),
        },
    )


@require_safe
def sheet_pdf(request: HttpRequest) -> HttpResponse:
    """The same as a PDF."""
    state = _state(request)
    made = write_sheet_pdf(sheet_in_words(state, _address(request, state)))
    name = f"midline-guide-{state.lower()}.pdf" if state else "midline-guide.pdf"
    return HttpResponse(
        made, content_type="application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'}
    )


def _state(request: HttpRequest) -> str | None:
    asked = request.GET.get("state", "").upper()
    return asked if asked in STATES else None


def _address(request: HttpRequest, state: str | None) -> str:
    """The guide's own address, with the state set."""
    return request.build_absolute_uri(reverse("guide") + (f"?state={state}" if state else ""))
