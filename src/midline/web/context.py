"""What every page knows: who acts under which hat, where they can go, and whether this is the demo."""

from django.conf import settings
from django.http import HttpRequest

from midline.records.queries.child_dates import FEED_ROLES
from midline.web.navigation import places_for


def page(request: HttpRequest) -> dict[str, object]:
    """The variables of base.html; every one is there on every page, the error pages too."""
    acting = getattr(request, "acting", None)
    return {
        "acting": acting,
        "hats": getattr(request, "hats", ()),
        "nav": places_for(acting, request.path),
        "demo": settings.DEMO,
        "left": getattr(request, "left", None),
        "has_calendar": acting is not None and acting.role in FEED_ROLES,
        "today": getattr(request, "today", None),
    }
