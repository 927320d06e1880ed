"""A school that has a year of its own goes by its district's again; each date that moves is shown first."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.actions import clock_rows
from midline.actions.calendars import ClosedSpan, set_school_year
from midline.actions.cases import open_case, record_fact
from midline.records.models import AuditEvent, Case, ClockIndex, Person, SchoolYear
from midline.records.queries.clock_check import verify
from tests.web.making import page
from tests.world import FAR, World

As = Callable[[str], Client]


@pytest.fixture
def case(world: World) -> Case:
    """A first evaluation under way at a school that is shut for two weeks more than its district."""
    home, today = world.home, world.today
    by, chart = home.hats["school_ot"], home.at_school.chart.pk
    made = open_case(by=by, chart=chart, programme="iep", today=today, opened_on=today - timedelta(days=30))
    on = today - timedelta(days=21)
    record_fact(by=by, case=made.pk, kind="request_received", on=on, today=today)
    record_fact(by=by, case=made.pk, kind="consent_received", on=on, form="written", today=today)
    clock_rows.refresh_all(today)
    flood = ClosedSpan("Flood", today + timedelta(days=7), today + timedelta(days=20))
    set_school_year(
        by=home.hats["director"],
        organisation=home.school.pk,
        first_day=home.year.first_day,
        last_day=home.year.last_day,
        closings=[flood],
        today=today,
    )
    return made


def own(world: World) -> SchoolYear:
    return SchoolYear.objects.get(organisation=world.home.school)


def test_what_moves_is_listed_and_then_it_moves(world: World, case: Case, client_as: As) -> None:
    year, client = own(world), client_as("director")
    row = ClockIndex.objects.get(case=case, rule="initial_evaluation")
    address = f"/calendars/years/{year.pk}/give-up/"
    assert address in page(client, f"/calendars/years/{year.pk}/")
    shown = page(client, address)
    assert "Mira" in shown
    assert FAR not in shown
    assert "The district has no year" not in shown
    assert client.post(address).status_code == 302
    after = ClockIndex.objects.get(case=case, rule="initial_evaluation")
    # Ten school days of the flood are school days again; three of the district's own break are not.
    assert row.due is not None
    assert after.due is not None
    assert after.due < row.due
    assert after.calendar_version == "1"
    assert verify(world.today).differs is None
    year.refresh_from_db()
    assert year.superseded_at is not None
    assert AuditEvent.objects.filter(action="give_up_school_year", about=year.pk).count() == 1
    assert "goes by the district’s" in page(client, f"/calendars/years/{year.pk}/")
    # It stays to be looked at: the list of years leads to it.
    assert f"/calendars/years/{year.pk}/" in page(client, "/calendars/")


@pytest.mark.parametrize(
    ("days", "told"),
    [
        pytest.param(0, "", id="covered"),
        pytest.param(7, "<li>May 21, 2027 to May 27, 2027</li>", id="a_week_longer"),
        pytest.param(1, "<li>May 27, 2027</li>", id="a_day_longer"),
    ],
)
def test_days_that_the_district_has_no_year_for_are_told(
    world: World, case: Case, client_as: As, days: int, told: str
) -> None:
    year = own(world)
    SchoolYear.objects.filter(pk=world.home.year.pk).update(last_day=year.last_day - timedelta(days=days))
    shown = page(client_as("director"), f"/calendars/years/{year.pk}/give-up/")
    assert ("The district has no year for these days" in shown) is bool(told)
    assert told in shown


def test_it_is_given_up_once_and_a_district_s_never(world: World, case: Case, client_as: As) -> None:
    client, year = client_as("director"), own(world)
    assert client.post(f"/calendars/years/{year.pk}/give-up/").status_code == 302
    assert client.post(f"/calendars/years/{year.pk}/give-up/").status_code == 404
    assert client.post(f"/calendars/years/{world.home.year.pk}/give-up/").status_code == 404
    assert not SchoolYear.objects.filter(pk=world.home.year.pk, superseded_at__isnull=False).exists()


@pytest.mark.parametrize("role", ["school_ot", "case_manager", "teacher", "guardian"])
def test_nobody_else_finds_it(world: World, case: Case, client_as: As, role: str) -> None:
    assert client_as(role).post(f"/calendars/years/{own(world).pk}/give-up/").status_code == 404


def test_a_stranger_s_director_does_not_find_it(world: World, case: Case) -> None:
    client = Client()
    client.force_login(Person.objects.get(pk=world.far.hats["director"].person_id))
    assert client.post(f"/calendars/years/{own(world).pk}/give-up/").status_code == 404
