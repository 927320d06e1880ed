"""Who holds rights over a chart, and inviting one more."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from midline.actions.guardians import invite_guardian
from midline.actions.invitations import send_again, withdraw
from midline.core.access import Deed, told_now
from midline.records.queries.children import Child, child_for, purpose_of
from midline.records.queries.rights import asked_of, holders_of, papers_of, passing_of, still_waits
from midline.web.guards import acting_as
from midline.web.pages.guardians.forms import GuardianForm
from midline.web.pages.people.inviting import link_in
from midline.web.pages.posting import posted
from midline.web.request import ours

STAFF = ("director", "case_manager", "front_desk", "school_ot", "clinic_ot")
FAMILY = ("guardian", "adult_student")


def child_here(request: HttpRequest, chart: uuid.UUID, deed: Deed) -> Child:
    """The child, for someone who may do this; what is refused is not there."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    child.check_may(deed)
    return child


@acting_as(*STAFF)
@require_safe
def guardians(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Everyone with rights, the papers seen, the orders on file, who was invited."""
    child = child_here(request, chart, Deed.INVITE_GUARDIAN)
    holders = holders_of(child)
    given = {
        "child": child.chart,
        "holders": holders,
        "orders": [order for one in holders for order in one.orders if order.now],
        "asked": asked_of(child, helpers=False),
        "passing": passing_of(child),
        "waits": still_waits(holders) and told_now(child.chart.birth_date, child.today),
        "may_order": Deed.RECORD_ORDER in child.deeds,
        "may_pass": Deed.TRANSFER_RIGHTS in child.deeds,
    }
    return render(request, "guardians/guardians.html", given)


@acting_as(*STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Invite a guardian on the paper seen."""
    here = ours(request)
    child = child_here(request, chart, Deed.INVITE_GUARDIAN)
    clinic = child.chart.organisation.kind == "clinic"
    first = {"seen_on": here.today, "educational": not clinic, "medical": clinic}
    form = GuardianForm(request.POST or None, initial=first)
    form.offer(papers_of(child))
    return posted(
        request,
        form,
        lambda given: invite_guardian(
            by=child.by,
            chart=chart,
            email=given["email"],
            language=given["language"],
            relation=given["relation"],
            educational=given["educational"],
            medical=given["medical"],
            paper=form.seen(),
            document=uuid.UUID(given["document"]) if given.get("document") else None,
            today=here.today,
            link=lambda token: link_in(request, token),
        ),
        said=_("The invitation is on its way."),
        to=lambda _made: redirect("guardians", chart=chart),
    ) or render(request, "guardians/invite.html", {"form": form, "child": child.chart})


def _back(request: HttpRequest) -> HttpResponse:
    """To the page one came from, where it is one of ours; else to the first page of the hat."""
    chart = request.POST.get("chart", "")
    here = ours(request)
    assert here.acting is not None
    try:
        name = "family_rights" if here.acting.role in FAMILY else "guardians"
        return redirect(name, chart=uuid.UUID(chart))
    except ValueError:
        return redirect("home")


@acting_as(*STAFF, *FAMILY)
@require_POST
def again(request: HttpRequest, invitation: uuid.UUID) -> HttpResponse:
    """Send a new link; the old one ends."""
    here = ours(request)
    assert here.acting is not None
    send_again(by=here.acting, invitation=invitation, today=here.today, link=lambda token: link_in(request, token))
    messages.success(request, _("A new link is on its way. The old one no longer works."))
    return _back(request)


@acting_as(*STAFF, *FAMILY)
@require_POST
def take_back(request: HttpRequest, invitation: uuid.UUID) -> HttpResponse:
    """Withdraw an invitation."""
    here = ours(request)
    assert here.acting is not None
    withdraw(by=here.acting, invitation=invitation, today=here.today)
    messages.success(request, _("Taken back. The link no longer works."))
    return _back(request)
