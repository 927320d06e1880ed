"""Log a session, finish and sign its note, add to it."""

import uuid
from datetime import date

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.refusals import Refused
from midline.actions.sessions import add_to_session, edit_draft, log_session, sign_session, take_over_draft
from midline.records.queries.memberships import Acting
from midline.records.queries.session_forms import SessionStart, session_start, written_session
from midline.web.guards import acting_as
from midline.web.pages.forms import refuse
from midline.web.pages.sessions.forms import DraftForm, NoteForm, SessionForm, as_id, first_values
from midline.web.request import ours

THERAPISTS = ("school_ot", "school_ota", "clinic_ot", "clinic_ota")
SIGNED = gettext_lazy("Signed. From now on you add to it; nothing in it changes.")


@acting_as(*THERAPISTS)
@require_http_methods(["GET", "HEAD", "POST"])
def log(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """One form: what happened, a look at each goal, a note; kept as a draft or signed at once."""
    here = ours(request)
    assert here.acting is not None
    appointment = as_id(request.GET.get("appointment", ""))
    if request.GET.get("appointment") and appointment is None:
        raise Http404
    start = session_start(here.acting, case, appointment, here.today)
    planned = start.appointment
    first = first_values(
        start.goals,
        here.today,
        on=planned and min(planned.on, here.today),
        minutes=planned and planned.minutes,
        environment=planned.environment if planned else start.service and start.service.environment,
        kind=start.service and start.service.delivery,
    )
    if start.written is not None and request.method != "POST":
        return redirect("session", session=start.written)
    form = SessionForm(request.POST if request.method == "POST" else None, goals=start.goals, initial=first)
    if request.method == "POST" and form.is_valid() and _logged(request, here.acting, form, start):
        signed = "sign" in request.POST
        messages.success(request, _("Written down and signed.") if signed else _("Kept as a draft."))
        return redirect("day")
    return render(
        request,
        "sessions/log.html",
        {
            "form": form,
            "goals": start.goals,
            "child": start.child.chart,
            "case": start.case,
            "planned": planned if not form.is_bound else None,
            "draft_name": f"session-{planned.pk if planned else start.case.pk}",
        },
    )


def _logged(request: HttpRequest, by: Acting, form: SessionForm, start: SessionStart) -> bool:
    looks = form.all_looks()
    if form.errors:
        return False
    given = form.cleaned_data
    try:
        log_session(
            by=by,
            case=start.case.pk,
            on=given["on"],
            kind=given["kind"],
            minutes=given["minutes"],
            environment=given["environment"],
            attendance=given["attendance"],
            reason=given["reason"],
            note=given["note"],
            appointment=start.appointment.pk if start.appointment else None,
            looks=looks,
            sign="sign" in request.POST,
            today=ours(request).today,
        )
    except Refused as refused:
        refuse(form, refused)
        return False
    return True


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def session(request: HttpRequest, session: uuid.UUID) -> HttpResponse:
    """A session as it was written; one's own draft can be changed here."""
    here = ours(request)
    assert here.acting is not None
    found = written_session(here.acting, session, here.today)
    row = found.session
    mine = found.own and row.status == "draft"
    posted = request.POST if request.method == "POST" else None
    form = DraftForm(posted, initial={"note": row.note, "minutes": row.minutes}) if mine else None
    if posted is not None:
        if form is None:
            raise Http404
        if form.is_valid():
            sign = "sign" in posted
            try:
                _finish(here.acting, session, form, sign=sign, today=here.today)
            except Refused as refused:
                refuse(form, refused)
            else:
                messages.success(request, SIGNED if sign else _("Kept as a draft."))
                return redirect("session", session=session)
    return render(
        request,
        "sessions/session.html",
        {
            "found": found,
            "session": row,
            "child": found.child.chart,
            "form": form,
            "shows_note": found.shows_note,
            "may_move": found.child.may_move and row.status == "signed",
            "can_add": found.own and row.status == "signed",
        },
    )


@transaction.atomic
def _finish(by: Acting, session: uuid.UUID, form: DraftForm, *, sign: bool, today: date) -> None:
    """Keep the words first, so that what is signed is what stands on the page."""
    edit_draft(by=by, session=session, today=today, **form.cleaned_data)
    if sign:
        sign_session(by=by, session=session, today=today)


@acting_as(*THERAPISTS)
@require_POST
def take_over(request: HttpRequest, session: uuid.UUID) -> HttpResponse:
    """Finish a draft that a colleague can no longer reach."""
    here = ours(request)
    assert here.acting is not None
    try:
        take_over_draft(by=here.acting, session=session, today=here.today)
    except Refused:
        raise Http404 from None
    messages.success(request, _("The note is yours to finish now. Who began it stays named."))
    return redirect("session", session=session)


@acting_as(*THERAPISTS)
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, session: uuid.UUID) -> HttpResponse:
    """Add a signed addendum to a signed session."""
    here = ours(request)
    assert here.acting is not None
    found = written_session(here.acting, session, here.today)
    if not found.own or found.session.status != "signed":
        raise Http404
    form = NoteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            add_to_session(by=here.acting, session=session, note=form.cleaned_data["note"], today=here.today)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Added and signed."))
            return redirect("session", session=session)
    return render(request, "sessions/add.html", {"form": form, "session": found.session, "child": found.child.chart})
