"""The table of all states, and the page of one. Made from files, and what was corrected: no account, no tracking."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from midline import lawbook
from midline.core.law import FEDERAL
from midline.records.queries.law_reports import corrections_of
from midline.web.pages.law.asked import day_asked
from midline.web.pages.law.kept import keep_page
from midline.web.pages.law.rows import SURE, Rows, rows_asked
from midline.web.pages.law.words import told
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say
from midline.wording.state_page import state_page

_COLUMNS = (
    ("name", gettext_lazy("State")),
    ("test", gettext_lazy("First test")),
    ("answer", gettext_lazy("Answer to a request")),
    ("meeting", gettext_lazy("Meeting to write the plan")),
    ("start", gettext_lazy("Start of services")),
    ("", gettext_lazy("Doctor’s order at school")),
    ("", gettext_lazy("Doctor’s order at a clinic")),
    ("untold", gettext_lazy("No last day")),
    ("checked", gettext_lazy("Checked on")),
)


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """Every state and federal law in one table, sorted and narrowed by its address."""
    asked, language = day_asked(request), reading_language()
    found = rows_asked(request, asked.on, language)
    choices = [(sure, say(f"states.short_{sure}", {}, language)) for sure in SURE]
    return keep_page(
        request,
        render(
            request,
            "law/table.html",
            {
                "asked": asked,
                "found": found,
                "heads": _heads(request, found),
                "titles": [title for _key, title in _COLUMNS],
                "choices": choices,
                "orders": [(key, title) for key, title in _COLUMNS if key],
                "chosen_order": found.sort,
                "version": lawbook.version(),
                "kept": _kept(request),
                "language": language,
            },
        ),
    )


def _heads(request: HttpRequest, found: Rows) -> list[dict[str, object]]:
    heads = []
    for key, title in _COLUMNS:
        here = key == found.sort
        asked = request.GET.copy()
        asked["sort"] = f"-{key}" if here and not found.down else key
        order = ("descending" if found.down else "ascending") if here else ""
        heads.append({"title": title, "href": f"?{asked.urlencode()}" if key else "", "order": order})
    return heads


def _kept(request: HttpRequest) -> str:
    """What narrows and orders the table, for the address of its file."""
    asked = request.GET.copy()
    asked["language"] = reading_language()
    return asked.urlencode()


@require_safe
def state(request: HttpRequest, code: str) -> HttpResponse:
    """All rules of a state ("tx"), of the District of Columbia ("dc") or of federal law ("us")."""
    known = code.upper()
    if known != FEDERAL and known not in lawbook.codes():
        raise Http404
    if code != code.lower():
        return redirect("law_state", code=code.lower())
    asked, language = day_asked(request), reading_language()
    page = state_page(known, asked.on, language)
    corrections = [told(one, language, known) for one in corrections_of(known)]
    title = _("Federal law") if known == FEDERAL else _("The rules in %(state)s") % {"state": page.name}
    return keep_page(
        request,
        render(
            request,
            "law/state.html",
            {"asked": asked, "law": page, "title": title, "federal": FEDERAL, "corrections": corrections},
        ),
    )
