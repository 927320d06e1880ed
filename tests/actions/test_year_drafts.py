"""A school year on its way: every moved clock is listed before it is kept, and every clock is written after."""

import uuid
from dataclasses import replace
from datetime import date, timedelta

import pytest

from midline.actions import clock_rows
from midline.actions.refusals import Refused
from midline.actions.year_drafts import change_draft, count_moved, draft_year, drop_draft, keep_draft, write_clocks
from midline.core.access import AccessRefused
from midline.core.calendars import Stretch, YearPlan
from midline.records.models import Case, ClockIndex, DateGiven, MovedClock, SchoolYear, YearDraft
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.clock_check import verify
from midline.records.queries.clocks import clocks_of
from midline.records.queries.school_years import plan_of
from midline.records.queries.timeline import cases_of
from tests.web.making import more_children
from tests.world import World


@pytest.fixture
def counted(world: World) -> World:
    """The world with every clock counted."""
    clock_rows.refresh_all(world.today)
    return world


def flooded(world: World) -> YearPlan:
    """The year of the home district with twenty days more closed, five weeks back."""
    plan = plan_of(world.home.year)
    flood = Stretch("Flood", world.today - timedelta(days=40), world.today - timedelta(days=21))
    return replace(plan, closed=(*plan.closed, flood))


def drafted(world: World, plan: YearPlan, place: uuid.UUID | None = None) -> YearDraft:
    director = world.home.hats["director"]
    year = None if place else world.home.year
    return draft_year(by=director, place=place or world.home.district.pk, plan=plan, replaces=year, why="Flood")


def dues() -> dict[tuple[uuid.UUID, str], date | None]:
    return {(one.case_id, one.rule): one.due for one in ClockIndex.objects.all()}


def test_what_is_listed_before_is_what_moves_and_nothing_else(counted: World) -> None:
    by, before = counted.home.hats["director"], dues()
    draft = drafted(counted, flooded(counted))
    count_moved(by=by, draft=draft.pk, today=counted.today)
    assert dues() == before
    assert SchoolYear.objects.get(pk=counted.home.year.pk).superseded_at is None
    listed = {(one.case_id, one.rule): (one.was, one.becomes) for one in MovedClock.objects.filter(draft=draft)}
    kept = keep_draft(by=by, draft=draft.pk)
    done = write_clocks(by=by, draft=draft.pk, today=counted.today)
    after = dues()
    assert listed == {key: (before[key], after[key]) for key in after if before[key] != after[key]}
    assert listed
    assert done.done_at is not None
    assert (kept.version, kept.why) == (2, "Flood")
    assert verify(counted.today).differs is None
    for (case, rule), (was, becomes) in listed.items():
        given = set(DateGiven.objects.filter(case=case, rule=rule).values_list("due", flat=True))
        assert {was, becomes} - {None} <= given


def test_a_large_place_is_counted_and_written_in_pieces(counted: World) -> None:
    by = counted.home.hats["director"]
    more_children(counted.home, 5, today=counted.today)
    clock_rows.refresh_all(counted.today)
    draft = drafted(counted, flooded(counted))
    steps = 0
    while draft.counted_at is None:
        draft, steps = count_moved(by=by, draft=draft.pk, today=counted.today, piece=2), steps + 1
    cases = Case.objects.filter(chart__organisation=counted.home.district).count()
    assert draft.counted == cases
    assert steps == cases // 2 + 1
    with pytest.raises(Refused):
        write_clocks(by=by, draft=draft.pk, today=counted.today)
    keep_draft(by=by, draft=draft.pk)
    assert verify(counted.today).differs is not None
    while draft.done_at is None:
        draft = write_clocks(by=by, draft=draft.pk, today=counted.today, piece=2)
    assert verify(counted.today).differs is None


def test_a_year_is_kept_only_once_counted_right_and_unchanged_meanwhile(counted: World) -> None:
    by, home = counted.home.hats["director"], counted.home
    draft, other = drafted(counted, flooded(counted)), drafted(counted, flooded(counted))
    with pytest.raises(Refused, match="year_not_counted"):
        keep_draft(by=by, draft=draft.pk)
    wrong = replace(flooded(counted), last_day=home.year.first_day)
    change_draft(by=by, draft=draft.pk, plan=wrong)
    with pytest.raises(Refused, match="year_still_wrong"):
        count_moved(by=by, draft=draft.pk, today=counted.today)
    for one in (draft, other):
        change_draft(by=by, draft=one.pk, plan=flooded(counted))
        count_moved(by=by, draft=one.pk, today=counted.today)
    change_draft(by=by, draft=draft.pk, plan=flooded(counted))
    with pytest.raises(Refused, match="year_not_counted"):
        keep_draft(by=by, draft=draft.pk)
    keep_draft(by=by, draft=other.pk)
    count_moved(by=by, draft=draft.pk, today=counted.today)
    with pytest.raises(Refused, match="year_changed_meanwhile"):
        keep_draft(by=by, draft=draft.pk)
    drop_draft(by=by, draft=draft.pk)
    with pytest.raises(NotThere):
        count_moved(by=by, draft=draft.pk, today=counted.today)
    with pytest.raises(Refused, match="year_kept_already"):
        change_draft(by=by, draft=other.pk, plan=flooded(counted))


def test_a_new_year_may_not_share_days_with_one_that_is_there(counted: World) -> None:
    by = counted.home.hats["director"]
    draft = draft_year(by=by, place=counted.home.district.pk, plan=flooded(counted))
    with pytest.raises(Refused, match="year_still_wrong"):
        count_moved(by=by, draft=draft.pk, today=counted.today)


def test_a_school_with_a_year_of_its_own_goes_by_it(counted: World) -> None:
    by, home = counted.home.hats["director"], counted.home
    draft = drafted(counted, flooded(counted), home.school.pk)
    count_moved(by=by, draft=draft.pk, today=counted.today)
    keep_draft(by=by, draft=draft.pk)
    write_clocks(by=by, draft=draft.pk, today=counted.today)
    assert verify(counted.today).differs is None
    child = child_for(by, home.at_school.chart.pk, "oversight", counted.today)
    (now,) = clocks_of(child, cases_of(child))
    assert now.calendar_version == "s1"
    index = ClockIndex.objects.get(case=home.at_school.case, rule="initial_evaluation")
    assert next(one.due for one in now.clocks if one.rule == "initial_evaluation") == index.due
    # The district's own year is as it was, for whoever goes to another of its schools.
    assert SchoolYear.objects.get(pk=home.year.pk).superseded_at is None


@pytest.mark.parametrize("role", ["school_ot", "case_manager", "guardian"])
def test_only_a_director_of_the_place_may(counted: World, role: str) -> None:
    draft = drafted(counted, flooded(counted))
    for by in (counted.home.hats[role], counted.far.hats["director"]):
        with pytest.raises(AccessRefused):
            draft_year(by=by, place=counted.home.district.pk, plan=flooded(counted))
        with pytest.raises((AccessRefused, NotThere)):
            count_moved(by=by, draft=draft.pk, today=counted.today)
