"""What is late: why, what is still to come and whom to ask; of one's own organisation alone."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import AuditEvent, Chart, ClockIndex
from tests.web.making import another_school, clock, costs_the_same, more_children, page
from tests.world import FAR, World

As = Callable[[str], Client]


@pytest.mark.parametrize("role", ["director", "case_manager"])
def test_each_line_says_why_what_and_who(world: World, client_as: As, role: str) -> None:
    shown = page(client_as(role), "/late/")
    file = world.home.at_school
    assert f"/cases/{file.case.pk}/" in shown
    assert "3 days past the date" in shown
    assert "chip-overdue" in shown
    assert "Last day: November 20, 2026" in shown
    assert "IEP agreed: " in shown
    assert "Still to come: Annual IEP review held" in shown
    assert "School Ot Tenorio" in shown
    assert FAR not in shown
    assert str(world.home.at_clinic.case.pk) not in shown


@pytest.mark.parametrize("role", ["school_ot", "clinic_ot", "teacher", "front_desk", "guardian"])
def test_nobody_else_sees_the_list(client_as: As, role: str) -> None:
    assert client_as(role).get("/late/").status_code == 404


@pytest.mark.parametrize(
    ("state", "days", "where"),
    [
        ("overdue", -1, "late"),
        ("due", -1, "late"),
        ("paused", -1, "late"),
        ("due", 0, "soon"),
        ("paused", 14, "soon"),
        ("due", 15, None),
        ("met", -1, None),
        ("met_late", -1, None),
        ("cannot_tell", None, "untold"),
    ],
)
def test_each_clock_stands_on_its_own_list(
    world: World, client_as: As, state: str, days: int | None, where: str | None
) -> None:
    ClockIndex.objects.all().delete()
    clock(world.home.at_school.case, due=None if days is None else world.today + timedelta(days=days), state=state)
    client = client_as("director")
    address = f"/cases/{world.home.at_school.case.pk}/"
    on = [show for show in ("late", "soon", "untold") if address in page(client, f"/late/?show={show}")]
    assert on == ([where] if where else [])


@pytest.mark.parametrize(("changed", "told"), [({}, True), ({"starts_on": None}, False)])
def test_what_never_began_waits_for_nothing(
    world: World, client_as: As, changed: dict[str, object], told: bool
) -> None:
    row = clock(world.home.at_school.case, due=None, state="cannot_tell")
    ClockIndex.objects.filter(pk=row.pk).update(**changed)
    shown = page(client_as("director"), "/late/?show=untold")
    assert ("See what would settle it" in shown) is told
    assert ("Every date can be told" in shown) is not told


def test_the_longest_over_stands_first(world: World, client_as: As) -> None:
    more_children(world.home, 3, today=world.today)
    shown = page(client_as("director"), "/late/")
    assert shown.index("Added02") < shown.index("Added01") < shown.index("Added00")


def test_one_school_and_the_counts_go_with_it(world: World, client_as: As) -> None:
    second = another_school(world.home)
    Chart.objects.filter(pk=world.home.of_age.chart.pk).update(school=second)
    client = client_as("director")
    assert '<span class="count">2</span>' in page(client, "/late/")
    shown = page(client, f"/late/?school={second.pk}&show=late")
    assert '<span class="count">1</span>' in shown
    assert str(world.home.at_school.case.pk) not in shown
    assert f"?show=soon&amp;school={second.pk}" in shown


@pytest.mark.parametrize("asked", ["?show=everything", "?school=x", "?school=", "?page=-1", "?page=99"])
def test_what_is_no_list_no_school_and_no_page(world: World, client_as: As, asked: str) -> None:
    assert str(world.home.at_school.case.pk) in page(client_as("director"), f"/late/{asked}")


def test_a_stranger_s_school_narrows_nothing(world: World, client_as: As) -> None:
    assert FAR not in page(client_as("director"), f"/late/?school={world.far.school.pk}")


def test_fifty_on_a_page(world: World, client_as: As) -> None:
    more_children(world.home, 49, today=world.today)
    client = client_as("director")
    assert page(client, "/late/").count('role="rowheader"') == 50
    assert page(client, "/late/?page=2").count('role="rowheader"') == 1


def test_many_clocks_cost_no_more_queries(world: World, client_as: As) -> None:
    costs_the_same(client_as("director"), "/late/", lambda: more_children(world.home, 20, today=world.today))


def test_where_nothing_is_late_the_page_says_so(world: World, client_as: As) -> None:
    ClockIndex.objects.all().delete()
    client = client_as("director")
    assert "Nothing is late" in page(client, "/late/")
    assert "Nothing ends within two weeks" in page(client, "/late/?show=soon")


def test_a_child_that_nobody_works_with_is_told(world: World, client_as: As) -> None:
    world.home.at_school.chart.assignments.update(ends=world.today - timedelta(days=1))
    assert "Nobody yet" in page(client_as("director"), "/late/")


def test_a_closed_chart_is_late_no_more(world: World, client_as: As) -> None:
    Chart.objects.update(closed_on=world.today)
    assert "Nothing is late" in page(client_as("director"), "/late/")


def test_each_list_that_was_read_is_kept(client_as: As) -> None:
    page(client_as("director"), "/late/")
    assert AuditEvent.objects.filter(action="listed_late", why="oversight").count() == 1
