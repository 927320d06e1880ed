"""An answer that a guest may keep until it changes: its mark, and "not changed" for whoever has it already.

It is made from files alone, so its mark is a digest of what was written, without the form's secret, which is written
anew each time. A browser asks again before it shows a page; a file may be kept for an hour, by a cache on the way too.
What goes to somebody signed in has their name on it or brings their cookie, and is kept nowhere, as all else.
"""

import hashlib
import re

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

HOUR = 3600
_FORM_SECRET = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"')


def keep_page(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The page with its mark. The language that it was read in is part of what was written."""
    # An older page would hold the secret of another form: it is not the same page any more.
    secret = str(request.META.get("CSRF_COOKIE", "")).encode()
    return _kept(request, response, "private, no-cache", secret + _FORM_SECRET.sub(b"", response.content))


def keep_file(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The file with its mark; the language is named in its address, so nothing of the reader is in it."""
    return _kept(request, response, f"public, max-age={HOUR}", response.content)


def _kept(request: HttpRequest, response: HttpResponse, how: str, written: bytes) -> HttpResponse:
    if request.user.is_authenticated:
        return response
    # Weak, since the server may compress what it sends.
    response.headers["ETag"] = mark = f'W/"{hashlib.sha256(written).hexdigest()[:32]}"'
    response.headers["Cache-Control"] = how
    patch_vary_headers(response, ["Cookie"])
    answer = get_conditional_response(request, etag=mark, response=response)
    assert isinstance(answer, HttpResponse)
    return answer
