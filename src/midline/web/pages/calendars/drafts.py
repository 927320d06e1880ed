"""A draft of a school year: what was found, what moves, keeping it, and how far the work is."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from midline.actions.refusals import Refused
from midline.actions.year_drafts import change_draft, count_moved, drop_draft, keep_draft, write_clocks
from midline.core.calendars import Stretch, findings, from_data
from midline.records.queries.memberships import Acting
from midline.records.queries.moved import moved_clocks
from midline.records.queries.school_years import YearDraft, draft_for, other_years
from midline.web.guards import acting_as
from midline.web.pages.calendars.views import shown
from midline.web.pages.calendars.words import copied_words, told
from midline.web.pages.forms import place_in
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say

_Step = Callable[[Acting, uuid.UUID, date], object]


def _count(by: Acting, draft: uuid.UUID, today: date) -> None:
    count_moved(by=by, draft=draft, today=today)


def _keep(by: Acting, draft: uuid.UUID, today: date) -> None:
    keep_draft(by=by, draft=draft)
    write_clocks(by=by, draft=draft, today=today)


def _write(by: Acting, draft: uuid.UUID, today: date) -> None:
    write_clocks(by=by, draft=draft, today=today)


STEPS: dict[str, _Step] = {"count": _count, "keep": _keep, "write": _write}


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Look at it; count what moves; keep it; give it up."""
    here = ours(request)
    assert here.acting is not None
    by, do = here.acting, request.POST.get("do", "")
    row = draft_for(by, draft)
    problem = ""
    try:
        if do in STEPS:
            STEPS[do](by, draft, here.today)
            return redirect("year_draft", draft=draft)
        if do == "drop":
            drop_draft(by=by, draft=draft)
            messages.success(request, _("The draft is gone. The calendar is as it was."))
            return redirect("calendars")
        if do == "take":
            _take(by, row, request.POST.getlist("line"))
            return redirect("year_draft", draft=draft)
    except Refused as refused:
        problem = say(refused.code, refused.params, reading_language())
    return render(request, "calendars/draft.html", {"problem": problem, **_shown(by, row, request)})


def _shown(by: Acting, row: YearDraft, request: HttpRequest) -> dict[str, Any]:
    today = ours(request).today
    plan = from_data(row.plan)
    found = () if row.saved_as_id else findings(plan, other_years(row.organisation_id, row.replaces))
    wrong = [one for one in found if one.wrong]
    moved = moved_clocks(by, row.pk, today, place_in(request)) if row.counted_at or row.saved_as_id else None
    return {
        "row": row,
        "wrong": told(wrong),
        "look": told(one for one in found if not one.wrong),
        "copied": [{**line, "words": copied_words(line), **_as_days(line)} for line in row.beside.get("copied", ())],
        "read": [_read(line) for line in row.beside.get("read", ())],
        "moved": moved,
        "page": moved.page if moved else None,
        "at_work": _at_work(row),
        "plan": plan,
        **({} if wrong else shown(plan, today)),
    }


def _at_work(row: YearDraft) -> dict[str, int] | None:
    """How far a count that takes more than one request is; None while nothing is under way."""
    if row.saved_as_id and row.done_at is None:
        return {"done": row.kept, "total": max(row.cases, row.kept, 1)}
    if not row.saved_as_id and row.counted and row.counted_at is None:
        return {"done": row.counted, "total": max(row.cases, row.counted, 1)}
    return None


def _as_days(line: dict[str, Any]) -> dict[str, date | None]:
    names = [name for name in ("was_first", "was_last", "first", "last") if name in line]
    return {name: date.fromisoformat(line[name]) if line[name] else None for name in names}


def _read(line: dict[str, Any]) -> dict[str, Any]:
    reasons = {
        "": "",
        "unreadable": line["said"].get(reading_language(), ""),
        "outside": _("It is outside the first and last day of school."),
        "other": _("Its name does not say that school is closed. Tick it if it is."),
    }
    return {**line, **_as_days(line), "why_words": reasons[line["why"]], "may_tick": line["why"] == "other"}


def _take(by: Acting, row: YearDraft, ticked: list[str]) -> None:
    """Take lines that were left as closings."""
    plan = from_data(row.plan)
    beside = row.beside
    chosen = [line for line in beside.get("read", ()) if str(line["at"]) in ticked and line["why"] == "other"]
    made = [
        Stretch(line["name"], date.fromisoformat(line["first"]), date.fromisoformat(line["last"])) for line in chosen
    ]
    for line in chosen:
        line["taken"], line["why"] = True, ""
    closed = tuple(sorted([*plan.closed, *made], key=lambda one: one.first))
    change_draft(by=by, draft=row.pk, plan=replace(plan, closed=closed), beside=beside)
