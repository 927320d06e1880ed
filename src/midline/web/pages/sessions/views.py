"""Log a session, finish and sign its note, add to it."""

import uuid

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.refusals import Refused
from midline.actions.sessions import add_to_session, edit_draft, log_session, sign_session
from midline.core.access import RecordKind
from midline.records.queries.memberships import Acting
from midline.records.queries.session_forms import SessionStart, session_start, written_session
from midline.web.guards import acting_as
from midline.web.pages.forms import refuse
from midline.web.pages.sessions.forms import DraftForm, NoteForm, SessionForm, as_id, first_values
from midline.web.request import ours

THERAPISTS = ("school_ot", "school_ota", "clinic_ot", "clinic_ota")


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
        environment=planned and planned.environment,
    )
    form = SessionForm(request.POST or None, goals=start.goals, initial=first)
    if request.method == "POST" and form.is_valid() and _logged(request, here.acting, form, start):
        messages.success(request, _("Written down."))
        return redirect("day")
    return render(request, "sessions/log.html", {"form": form, "start": start, "child": start.child.chart})


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
    form = DraftForm(request.POST or None, initial={"note": row.note, "minutes": row.minutes}) if mine else None
    if request.method == "POST":
        if form is None:
            raise Http404
        if form.is_valid():
            try:
                edit_draft(by=here.acting, session=session, today=here.today, **form.cleaned_data)
            except Refused as refused:
                refuse(form, refused)
            else:
                messages.success(request, _("Saved as a draft."))
                return redirect("session", session=session)
    return render(
        request,
        "sessions/session.html",
        {
            "found": found,
            "session": row,
            "child": found.child.chart,
            "form": form,
            "shows_note": found.child.sees(RecordKind.NOTE),
            "can_add": found.own and row.status == "signed",
        },
    )


@acting_as(*THERAPISTS)
@require_POST
def sign(request: HttpRequest, session: uuid.UUID) -> HttpResponse:
    """Sign one's own draft."""
    here = ours(request)
    assert here.acting is not None
    try:
        sign_session(by=here.acting, session=session, today=here.today)
    except Refused:
        raise Http404 from None
    messages.success(request, _("Signed. From now on you add to it; nothing in it changes."))
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
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_to_session(by=here.acting, session=session, note=form.cleaned_data["note"], today=here.today)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Added and signed."))
            return redirect("session", session=session)
    return render(request, "sessions/add.html", {"form": form, "session": found.session, "child": found.child.chart})
