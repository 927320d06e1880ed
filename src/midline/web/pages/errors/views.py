"""What someone sees when a page cannot be shown: plain words, no name, no detail."""

import sys

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from midline.records.trouble import trouble_of
from midline.web.typed import typed_in

AGAIN_IN = 10
"""Seconds after which a program may ask again."""


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the browser sent something that no form here makes."""
    return render(request, "400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: this step is for someone else."""
    return render(request, "403.html", status=403)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token is missing or old; nothing was saved."""
    return render(request, "403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: not there, or not theirs to see; the answer does not tell which."""
    return render(request, "404.html", status=404)


def too_large(request: HttpRequest) -> HttpResponse:
    """413: more than any page of ours takes."""
    return render(request, "413.html", status=413)


def broken(request: HttpRequest) -> HttpResponse:
    """500: our fault; nothing about the request is shown. 503 when the database or the disk could not take it now.

    Django asks for this page while it handles the exception. What was typed is in the page again, to be sent once more.
    """
    trouble = trouble_of(sys.exception())
    if trouble is None:
        return render(request, "500.html", status=500)
    posted = request.method == "POST"
    typed = typed_in(request)
    response = render(request, "503.html", {"trouble": trouble, "posted": posted, "typed": typed}, status=503)
    response.headers["Retry-After"] = str(AGAIN_IN)
    return response
