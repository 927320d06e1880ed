"""A school year on its way: drafted, changed, its moved clocks counted, kept, the index written anew. Piece by piece.

Counting and writing take a piece of cases at a time, each in a transaction of its own, so that no request is long and
nothing is locked for long; what stopped goes on after the last case that was done.
"""

import uuid
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from midline.actions import clock_rows
from midline.actions.calendars import keep_year
from midline.actions.refusals import need
from midline.core.access import Office, check_run
from midline.core.calendars import YearPlan, as_data, findings, from_data
from midline.records import audit
from midline.records.models import Case, ClockIndex, MovedClock, SchoolYear, YearDraft
from midline.records.queries.calendars import Proposed
from midline.records.queries.clock_rows import computed_rows, kept_rows
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs
from midline.records.queries.school_years import cases_of_place, draft_for, other_years

PIECE = 300
"""Cases that one request counts or writes: some seconds, even while the machine has much to do."""


@transaction.atomic
def draft_year(
    *,
    by: Acting,
    place: uuid.UUID,
    plan: YearPlan,
    replaces: SchoolYear | None = None,
    beside: dict[str, Any] | None = None,
    why: str = "",
) -> YearDraft:
    """Begin a draft. Nothing is counted with it until it is kept, and it may still be wrong."""
    check_run(by.role, same_organisation=runs(by, place), office=Office.SET_CALENDAR)
    row = YearDraft.objects.create(
        organisation_id=place,
        replaces=replaces,
        plan=as_data(plan),
        beside=beside or {},
        why=why.strip(),
        made_by_id=by.id,
        cases=cases_of_place(place).count(),
    )
    audit.note(by, "draft_school_year", why="oversight", about=row.pk, about_kind="year_draft")
    return row


@transaction.atomic
def change_draft(
    *, by: Acting, draft: uuid.UUID, plan: YearPlan, why: str | None = None, beside: dict[str, Any] | None = None
) -> YearDraft:
    """Give a draft another plan; what was counted with the one before is forgotten."""
    row = _open(by, draft)
    row.plan = as_data(plan)
    if why is not None:
        row.why = why.strip()
    if beside is not None:
        row.beside = beside
    _forget(row)
    row.save()
    audit.note(by, "change_year_draft", why="oversight", about=row.pk, about_kind="year_draft")
    return row


@transaction.atomic
def drop_draft(*, by: Acting, draft: uuid.UUID) -> None:
    """Give a draft up. The year stays as it is."""
    row = _open(by, draft)
    row.dropped_at = timezone.now()
    row.save(update_fields=["dropped_at"])
    row.moved_clocks.all().delete()
    audit.note(by, "drop_school_year", why="oversight", about=row.pk, about_kind="year_draft")


@transaction.atomic
def count_moved(*, by: Acting, draft: uuid.UUID, today: date, piece: int = PIECE) -> YearDraft:
    """Count the next cases with the draft's year, and note each clock whose day is another. Changes no clock."""
    row = _open(by, draft)
    plan = from_data(row.plan)
    need(not _wrong(row, plan), "plan", "forms.year_still_wrong")
    if row.counted_at is not None:
        return row
    cases = _next(row, row.counted_after, piece)
    proposed = Proposed(row.organisation_id, plan.as_year)
    computed, kept = computed_rows(cases, today, proposed), kept_rows(cases)
    found = [one for case in cases for one in _moved(row, kept[case.pk], computed[case.pk])]
    MovedClock.objects.bulk_create(found, batch_size=500, ignore_conflicts=True)
    row.counted, row.moved = row.counted + len(cases), row.moved + len(found)
    if cases:
        row.counted_after = cases[-1].pk
    if len(cases) < piece:
        row.counted_at, row.cases = timezone.now(), row.counted
    row.save()
    _note(by, "count_moved", row, cases)
    return row


@transaction.atomic
def keep_draft(*, by: Acting, draft: uuid.UUID) -> SchoolYear:
    """Keep the year, once every moved clock was counted. From here on each case is counted with it.

    Refused where the year it changes was changed by someone else meanwhile: then it has to be looked at again.
    """
    row = _open(by, draft)
    need(row.counted_at is not None, "plan", "forms.year_not_counted")
    plan = from_data(row.plan)
    need(not _wrong(row, plan), "plan", "forms.year_still_wrong")
    if row.replaces is not None:
        need(row.replaces.superseded_at is None, "plan", "forms.year_changed_meanwhile")
    row.saved_as = keep_year(by=by, organisation=row.organisation_id, plan=plan, why=row.why)
    row.save(update_fields=["saved_as"])
    return row.saved_as


@transaction.atomic
def write_clocks(*, by: Acting, draft: uuid.UUID, today: date, piece: int = PIECE) -> YearDraft:
    """Write the clocks of the next cases anew after the year was kept. Dates told before stay beside the new ones."""
    row = _locked(by, draft)
    need(row.saved_as_id is not None, "plan", "forms.year_not_counted")
    if row.done_at is not None:
        return row
    cases = _next(row, row.kept_after, piece)
    clock_rows.refresh_cases(cases, today)
    row.kept += len(cases)
    if cases:
        row.kept_after = cases[-1].pk
    if len(cases) < piece:
        row.done_at = timezone.now()
    row.save()
    _note(by, "write_clocks", row, cases)
    return row


@transaction.atomic
def finish_written(drafts: Sequence[uuid.UUID], now: datetime) -> int:
    """Of these kept years, close those that still stand as half written; how many. Nobody's doing: the nightly work's.

    For whoever has counted every clock anew since these years were kept. One on which somebody works now is theirs.
    """
    left = YearDraft.objects.select_for_update(skip_locked=connection.features.has_select_for_update_skip_locked)
    closed = 0
    for row in left.filter(pk__in=drafts, done_at=None):
        more = {"count": row.cases - row.kept if row.cases > row.kept else 0}
        row.kept, row.done_at = max(row.cases, row.kept), now
        row.save(update_fields=["kept", "done_at"])
        audit.note(None, "write_clocks", why="setup", about=row.pk, about_kind="year_draft", more=more)
        closed += 1
    return closed


def _note(by: Acting, action: str, row: YearDraft, cases: list[Case]) -> None:
    more = {"count": len(cases)}
    audit.note(by, action, why="oversight", about=row.pk, about_kind="year_draft", more=more)


def _locked(by: Acting, draft: uuid.UUID) -> YearDraft:
    place = draft_for(by, draft).organisation_id
    check_run(by.role, same_organisation=runs(by, place), office=Office.SET_CALENDAR)
    return YearDraft.objects.select_for_update(of=("self",)).select_related("replaces").get(pk=draft)


def _open(by: Acting, draft: uuid.UUID) -> YearDraft:
    row = _locked(by, draft)
    need(row.saved_as_id is None, "plan", "forms.year_kept_already")
    return row


def _forget(row: YearDraft) -> None:
    row.moved_clocks.all().delete()
    row.counted, row.counted_after, row.counted_at, row.moved = 0, None, None, 0


def _wrong(row: YearDraft, plan: YearPlan) -> bool:
    return any(found.wrong for found in findings(plan, other_years(row.organisation_id, row.replaces)))


def _next(row: YearDraft, after: uuid.UUID | None, piece: int) -> list[Case]:
    cases = cases_of_place(row.organisation_id).select_related("chart__organisation").order_by("id")
    return list((cases if after is None else cases.filter(pk__gt=after))[:piece])


def _moved(row: YearDraft, kept: list[ClockIndex], computed: list[ClockIndex]) -> list[MovedClock]:
    """Clocks of one case that run, or of which no day can be told, whose day is another with the draft's year."""
    was = {one.rule: one.due for one in kept}
    return [
        MovedClock(draft=row, case_id=one.case_id, rule=one.rule, was=was.get(one.rule), becomes=one.due)
        for one in computed
        if was.get(one.rule) != one.due
    ]
