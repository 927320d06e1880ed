"""What stands in the place of a page that Midline closes."""

from django.http import Http404, HttpRequest, HttpResponse


def closed(request: HttpRequest) -> HttpResponse:
    """Not there, for anyone."""
    raise Http404
