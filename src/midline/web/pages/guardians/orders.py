"""Orders on file that limit a guardian, and ending somebody's rights."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.guardians import end_guardianship, end_order, record_order
from midline.core.access import Deed
from midline.records.queries.children import Child
from midline.records.queries.rights import Holder, chart_of_guardianship, holder_of, papers_of
from midline.web.guards import acting_as
from midline.web.pages.guardians.forms import OrderForm, PaperForm
from midline.web.pages.guardians.views import child_here
from midline.web.pages.posting import posted
from midline.web.request import ours

MAY_ORDER = ("director", "case_manager", "front_desk")


def _found(request: HttpRequest, guardianship: uuid.UUID) -> tuple[Child, Holder]:
    child = child_here(request, chart_of_guardianship(guardianship), Deed.RECORD_ORDER)
    holder = holder_of(child, guardianship)
    if holder is None:
        raise Http404
    return child, holder


@acting_as(*MAY_ORDER)
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, guardianship: uuid.UUID) -> HttpResponse:
    """Put an order on file."""
    here = ours(request)
    child, holder = _found(request, guardianship)
    form = OrderForm(
        request.POST or None, initial={"starts": here.today, "seen_on": here.today, "paper": "court_order"}
    )
    form.offer(papers_of(child))
    return posted(
        request,
        form,
        lambda given: record_order(
            by=child.by,
            guardianship=guardianship,
            no_contact=given["no_contact"],
            decides=not given["no_decisions"],
            withheld=frozenset(given["withheld"]),
            paper=form.seen(),
            document=uuid.UUID(given["document"]) if given.get("document") else None,
            starts=given["starts"],
            ends=given["ends"],
            today=here.today,
        ),
        said=_("On file. It holds from its first day."),
        to=lambda _made: redirect("guardians", chart=child.chart.pk),
    ) or render(request, "guardians/order.html", {"form": form, "child": child.chart, "holder": holder})


@acting_as(*MAY_ORDER)
@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest, guardianship: uuid.UUID) -> HttpResponse:
    """End somebody's rights over the chart."""
    here = ours(request)
    child, holder = _found(request, guardianship)
    form = PaperForm(request.POST or None, initial={"seen_on": here.today, "paper": "court_order"})
    form.offer([])
    return posted(
        request,
        form,
        lambda _given: end_guardianship(by=child.by, guardianship=guardianship, why=form.seen(), today=here.today),
        said=_("Ended. They see nothing of this file from now on."),
        to=lambda _made: redirect("guardians", chart=child.chart.pk),
    ) or render(request, "guardians/end.html", {"form": form, "child": child.chart, "holder": holder})


@acting_as(*MAY_ORDER)
@require_POST
def end_one(request: HttpRequest, restriction: uuid.UUID) -> HttpResponse:
    """An order holds no longer."""
    here = ours(request)
    assert here.acting is not None
    chart = end_order(by=here.acting, restriction=restriction, today=here.today)
    messages.success(request, _("Ended. The order stays on file with its days."))
    return redirect("guardians", chart=chart)
