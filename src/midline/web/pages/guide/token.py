"""From the address of a page to the answers that it holds."""

from datetime import date

from django.http import Http404

from midline.core.guide.draft import Draft
from midline.core.guide.link import BadLink, decode


def draft_of(token: str, today: date) -> Draft:
    """The answers of an address; a page that is not there for one that is cut or changed."""
    try:
        return decode(token, today)
    except BadLink:
        raise Http404 from None
