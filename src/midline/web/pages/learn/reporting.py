"""Saying that a learn page is wrong: the form of the law's reports, into the same queue."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline import learning
from midline.actions.refusals import Refused
from midline.web.pages.forms import refuse
from midline.web.pages.law.reporting import ReportForm, in_measure, keep, later
from midline.web.pages.law.words import about


class PageReportForm(ReportForm):
    """The same questions, about a page."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)  # type: ignore[arg-type]
        self.fields["wrong"].help_text = gettext_lazy(
            "Write about the page. Do not write about a child, a family or a school."
        )
        self.fields["read_where"].label = gettext_lazy("How do you know?")
        self.fields["read_where"].help_text = gettext_lazy("A law, a book, a page, or what you saw at work.")


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, page: str) -> HttpResponse:
    """The form for one page; what was sent is kept and its link shown. 429 where too much came from one place."""
    if not learning.there(page):
        raise Http404
    form = PageReportForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if not in_measure(request):
            return later(request)
        given = {name: form.cleaned_data[name] for name in ("wrong", "read_where", "answer_to")}
        try:
            token = keep(request, learning.REPORTED_AS, page, given)
        except Refused as refused:
            refuse(form, refused)
        else:
            return redirect("law_report_link", token=token)
    return render(request, "learn/report.html", {"form": form, "about": about(learning.REPORTED_AS, page)})
