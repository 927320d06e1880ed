"""School days that a child missed: entered, taken back, and what they do to every date that is told of it."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import icalendar
import pytest
from django.test import Client

from midline.actions import clock_rows
from midline.actions.absences import record_absence, say_schooling, take_back_absence
from midline.actions.cases import open_case, record_fact
from midline.actions.refusals import Refused
from midline.conf.cli import main
from midline.records.models import Absence, AuditEvent, Case, ClockIndex
from midline.records.queries.child_dates import dates_of
from midline.records.queries.children import AccessRefused, NotThere, child_for
from midline.records.queries.clock_check import verify
from tests.web.making import page
from tests.world import World

As = Callable[[str], Client]
RULE = "initial_evaluation"


@pytest.fixture
def case(world: World) -> Case:
    """A first evaluation in Texas, with consent three weeks ago."""
    by, chart, today = world.home.hats["school_ot"], world.home.at_school.chart, world.today
    Absence.objects.all().delete()
    made = open_case(by=by, chart=chart.pk, programme="iep", today=today, opened_on=today - timedelta(days=30))
    record_fact(by=by, case=made.pk, kind="request_received", on=today - timedelta(days=28), today=today)
    record_fact(
        by=by, case=made.pk, kind="consent_received", on=today - timedelta(days=21), form="written", today=today
    )
    return made


def due(case: Case) -> date:
    found = ClockIndex.objects.get(case=case, rule=RULE).due
    assert found is not None
    return found


def missed(world: World, *days: int, role: str = "school_ot") -> list[Absence]:
    """Absences so many days after Monday 2 November."""
    monday, chart = world.today - timedelta(days=21), world.home.at_school.chart.pk
    by = world.home.hats[role]
    return [record_absence(by=by, chart=chart, first=monday + timedelta(days=day), today=world.today) for day in days]


def later(world: World, day: date, number: int) -> date:
    """So many school days later, by the closings of the world's year."""
    closed = [(one.first, one.last) for one in world.home.year.closings.all()]
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5 and not any(first <= day <= last for first, last in closed)
    return day


def test_two_move_nothing_and_the_third_moves_the_date_by_three(world: World, case: Case) -> None:
    before = due(case)
    missed(world, 1, 2)
    assert due(case) == before
    missed(world, 3)
    assert due(case) == later(world, before, 3) > before
    first = Absence.objects.earliest("first").pk
    take_back_absence(by=world.home.hats["director"], absence=first, why="She was in class.", today=world.today)
    assert due(case) == before


def test_a_range_counts_its_school_days_alone(world: World, case: Case) -> None:
    before, friday = due(case), world.today - timedelta(days=17)
    by, chart = world.home.hats["school_ot"], world.home.at_school.chart.pk
    record_absence(by=by, chart=chart, first=friday, last=friday + timedelta(days=4), today=world.today)
    assert due(case) == later(world, before, 3)


def test_every_date_that_is_told_is_the_same(
    world: World, case: Case, client_as: As, capsys: pytest.CaptureFixture[str]
) -> None:
    missed(world, 1, 2, 3)
    moved, chart = due(case), world.home.at_school.chart.pk
    child = child_for(world.home.hats["guardian"], chart, "family", world.today)
    assert moved in {one.due for one in dates_of(child).dates if one.case_id == case.pk and one.rule == RULE}
    file = client_as("guardian").get(f"/children/{chart}/dates.ics").content
    assert moved in {event["DTSTART"].dt for event in icalendar.Calendar.from_ical(file).walk("VEVENT")}
    shown = page(client_as("school_ot"), f"/cases/{case.pk}/")
    assert f"{moved:%B} {moved.day}, {moved.year}" in shown
    assert "Missed: November 3, 2026." in shown
    clock_rows.refresh_all(world.today)
    assert verify(world.today).differs is None
    assert due(case) == moved
    assert main(["clocks", "verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["differs"] is None


def test_where_none_was_entered_the_page_says_so(world: World, case: Case, client_as: As) -> None:
    shown = page(client_as("guardian"), f"/cases/{case.pk}/")
    assert "No absences were entered. In this state they can move a date." in " ".join(shown.split())
    assert "No absences were entered. From 3 on, missed school days add days." in shown


def test_how_the_child_goes_to_school_decides(world: World, case: Case) -> None:
    before, chart = due(case), world.home.at_school.chart.pk
    missed(world, 1, 2, 3)
    say_schooling(by=world.home.hats["director"], chart=chart, schooling="private_or_home", today=world.today)
    assert due(case) == before
    say_schooling(by=world.home.hats["director"], chart=chart, schooling="", today=world.today)
    assert due(case) > before


def test_each_leaves_a_row_of_who_did_it(world: World, case: Case) -> None:
    (row,) = missed(world, 1, role="guardian")
    by = world.home.hats["school_ot"]
    with pytest.raises(Refused) as refused:
        take_back_absence(by=by, absence=row.pk, why=" ", today=world.today)
    assert (refused.value.field, refused.value.code) == ("why", "forms.say_why")
    take_back_absence(by=by, absence=row.pk, why=" The bus was late. ", today=world.today)
    told = AuditEvent.objects.filter(about=row.pk).order_by("at").values_list("action", "role")
    assert list(told) == [("record_absence", "guardian"), ("take_back_absence", "school_ot")]
    row.refresh_from_db()
    assert (row.taken_back_by_id, row.why) == (by.id, "The bus was late.")


def test_a_family_leaves_what_the_school_entered_to_the_school(world: World, case: Case) -> None:
    by, rows = world.home.hats["guardian"], missed(world, 1, 2, 3)
    moved = due(case)
    with pytest.raises(AccessRefused):
        take_back_absence(by=by, absence=rows[0].pk, why="x", today=world.today)
    assert due(case) == moved
    (own,) = missed(world, 4, role="guardian")
    assert take_back_absence(by=by, absence=own.pk, why="x", today=world.today).taken_back_by_id == by.id


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [(1, None, "first"), (-3, 1, "last"), (-3, -4, "last"), (-400, -100, "last"), (-20, None, "first")],
)
def test_what_cannot_be_is_refused_at_its_field(
    world: World, case: Case, first: int, last: int | None, field: str
) -> None:
    missed(world, 1)
    today, chart = world.today, world.home.at_school.chart.pk
    with pytest.raises(Refused) as refused:
        record_absence(
            by=world.home.hats["school_ot"],
            chart=chart,
            first=today + timedelta(days=first),
            last=None if last is None else today + timedelta(days=last),
            today=today,
        )
    assert refused.value.field == field


@pytest.mark.parametrize("role", ["school_ota", "teacher", "clinic_ot", "helper"])
def test_who_may_not_record_facts_enters_none(world: World, role: str) -> None:
    with pytest.raises((AccessRefused, NotThere)):
        missed(world, 1, role=role)


def test_a_clinic_keeps_no_attendance(world: World) -> None:
    with pytest.raises(NotThere):
        record_absence(
            by=world.home.hats["clinic_ot"], chart=world.home.at_clinic.chart.pk, first=world.today, today=world.today
        )
