"""From the token of an address to the family and the law that papers are made from."""

from django.http import Http404, HttpRequest

from midline.web.pages.guide.token import draft_of
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording.guide_law import law_for
from midline.wording.papers.asked import Asked


def asked_of(request: HttpRequest, token: str) -> Asked:
    """The family of a token with its law, in the reader's language. Without an age there is no answer yet."""
    today = ours(request).today
    draft = draft_of(token, today)
    if draft.born(today) is None:
        raise Http404
    family = draft.family(today)
    return Asked(family, law_for(family.state, today), reading_language())
