"""What to hold in the hand: each paper on a page of its own, and as PDF, Word and text."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.guide_papers import FORMS, write_paper, write_papers
from midline.web.pages.guide.asking import asked_of
from midline.web.pages.guide.typing import TypedForm
from midline.wording.papers.as_data import paper_as_data
from midline.wording.papers.asked import Asked
from midline.wording.papers.blocks import Paper
from midline.wording.papers.shelf import PAPERS, file_name, fitting, paper_for
from midline.wording.papers.words import phrase


@require_safe
def papers(request: HttpRequest, token: str) -> HttpResponse:
    """Every paper: those that fit this family first, all others below, each in its forms."""
    asked = asked_of(request, token)
    fit = fitting(asked)
    others = [code for code in PAPERS if code not in fit]
    context = {
        "token": token,
        "fit": [_listed(code, asked) for code in fit],
        "others": [_listed(code, asked) for code in others],
        "forms": form_names(),
        "dates": any(step.dates for step in asked.steps),
    }
    return render(request, "guide/papers.html", context)


def _listed(code: str, asked: Asked) -> dict[str, str]:
    language = asked.language
    return {"code": code, "title": phrase(f"title_{code}", language), "what": phrase(f"for_{code}", language)}


def form_names() -> list[tuple[str, str]]:
    """Each form of a paper and what people call it."""
    names = {"pdf": _("PDF to print"), "docx": _("Word to change"), "txt": _("Plain text")}
    return [(form, names[form]) for form in FORMS]


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, token: str, document: str) -> HttpResponse:
    """One paper, ready to print, to copy or to take as a file; by POST as a file with what was typed for its blanks."""
    asked = asked_of(request, token)
    made = _paper(document, asked)
    typed = TypedForm(made, request.POST if request.method == "POST" else None)
    if typed.is_valid():
        form = request.POST.get("take", "")
        return _taken(typed.letter(), form if form in FORMS else "pdf", asked)
    context = {"paper": paper_as_data(made), "title": made.title, "code": made.code, "token": token, "typed": typed}
    return render(request, "guide/letter.html", {**context, "forms": form_names()})


@require_safe
def letter_file(request: HttpRequest, token: str, document: str, form: str) -> HttpResponse:
    """One paper as a file, with its blanks."""
    if form not in FORMS:
        raise Http404
    asked = asked_of(request, token)
    return _taken(_paper(document, asked), form, asked)


def _taken(made: Paper, form: str, asked: Asked) -> HttpResponse:
    """The file; its name says what it is and nothing of anyone."""
    content = write_paper(made, form, asked.family.today)
    return as_file(content, f"{file_name(made.code, asked.language)}.{form}", FORMS[form], asked.language)


def _paper(document: str, asked: Asked) -> Paper:
    if document not in PAPERS:
        raise Http404
    return paper_for(document, asked)


@require_safe
def all_papers(request: HttpRequest, token: str) -> HttpResponse:
    """The papers that fit this family as one PDF, to print in one go."""
    asked = asked_of(request, token)
    made = [paper_for(code, asked) for code in fitting(asked)]
    content = write_papers(made, phrase("title_all", asked.language))
    return as_file(content, f"{file_name('all', asked.language)}.pdf", FORMS["pdf"], asked.language)


def as_file(content: bytes, name: str, kind: str, language: str) -> HttpResponse:
    """A download. Its name is one of ours, in plain letters."""
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Content-Language"] = language
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
