"""Reading on in another language."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpResponse
from django.utils.translation import override

_A_YEAR = 31_536_000
OTHER_LANGUAGE = {f"language-{code}": code for code, _ in settings.LANGUAGES}
"""What a button of a form says whose page is to be shown again in another language, with all that is typed in it."""


def remember(response: HttpResponse, language: str) -> HttpResponse:
    """The answer, with a cookie that tells the next pages in which language to be written."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, language, max_age=_A_YEAR, samesite="Lax", secure=settings.SECURE_COOKIES
    )
    return response


def in_language(language: str, page: Callable[[], HttpResponse]) -> HttpResponse:
    """A page written in another language than the one that was asked for it, and those after it."""
    with override(language):
        response = page()
    response["Content-Language"] = language
    return remember(response, language)
