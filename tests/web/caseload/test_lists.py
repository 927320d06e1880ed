"""The caseload and the children of an organisation: searched, of one school, by name or date, paged."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import AuditEvent, Chart
from tests.web.making import another_school, clock, costs_the_same, more_children, page
from tests.world import AT_CLINIC, AT_SCHOOL, FAR, World

As = Callable[[str], Client]
WITH_CASELOAD = ("school_ot", "school_ota", "case_manager", "clinic_ot", "clinic_ota")
WITH_CHILDREN = ("director", "case_manager", "front_desk")


@pytest.mark.parametrize(
    ("role", "address"),
    [*((role, "/caseload/") for role in WITH_CASELOAD), *((role, "/children/") for role in WITH_CHILDREN)],
)
def test_one_s_own_children_and_no_stranger(world: World, client_as: As, role: str, address: str) -> None:
    shown = page(client_as(role), address)
    assert f"/children/{world.home.file_of(role).chart.pk}/" in shown
    assert FAR not in shown
    other = world.home.at_clinic if role in AT_SCHOOL else world.home.at_school
    assert str(other.chart.pk) not in shown


@pytest.mark.parametrize(
    ("role", "address"),
    [("teacher", "/caseload/"), ("guardian", "/children/"), ("director", "/caseload/"), ("school_ot", "/children/")],
)
def test_the_list_of_another_hat_is_not_there(client_as: As, role: str, address: str) -> None:
    assert client_as(role).get(address).status_code == 404


def test_a_caseload_is_one_s_own_and_the_children_are_everyone_s(world: World, client_as: As) -> None:
    only_ot = more_children(world.home, 1, today=world.today)[0]
    client = client_as("case_manager")
    assert str(only_ot.pk) not in page(client, "/caseload/")
    assert str(only_ot.pk) in page(client, "/children/")


@pytest.mark.parametrize(
    ("q", "found"),
    [("mira", True), ("TENORIO mir", True), ("S-77", True), ("s-7", False), ("Nobody", False), ("%", False)],
)
def test_search_by_part_of_a_name_or_the_whole_number(world: World, client_as: As, q: str, found: bool) -> None:
    chart = Chart.objects.get(pk=world.home.at_school.chart.pk)
    chart.student_number = "S-77"
    chart.save()
    shown = page(client_as("school_ot"), "/caseload/?q=" + q.replace("%", "%25"))
    assert (f"/children/{world.home.at_school.chart.pk}/" in shown) is found
    assert ("Nobody found" in shown) is not found
    assert f'value="{q}"' in shown


def test_what_was_searched_for_is_shown_as_words_only(client_as: As) -> None:
    shown = page(client_as("school_ot"), "/caseload/?q=<script>alert(1)</script>")
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown


def test_one_school_of_several(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    assert "All schools" not in page(client, "/caseload/")
    second = another_school(world.home)
    Chart.objects.filter(pk=world.home.of_age.chart.pk).update(school=second)
    assert "2 children" in page(client, "/caseload/")
    shown = page(client, f"/caseload/?school={second.pk}")
    assert "1 child<" in shown
    assert str(world.home.at_school.chart.pk) not in shown
    assert f'value="{second.pk}" selected' in shown


def test_a_school_that_is_none_of_theirs_narrows_nothing(world: World, client_as: As) -> None:
    for school in (world.far.school.pk, "x"):
        assert "2 children" in page(client_as("school_ot"), f"/caseload/?school={school}")


def test_by_date_whose_clock_ends_first_stands_first(world: World, client_as: As) -> None:
    more_children(world.home, 3, today=world.today)
    clock(world.home.at_school.case, due=None, state="cannot_tell")
    clock(world.home.of_age.case, due=world.today + timedelta(days=2), state="due")
    client = client_as("school_ot")
    by_name, by_date = page(client, "/caseload/"), page(client, "/caseload/?order=date")
    assert in_order(by_name, "Added00", "Added01", "Added02", "Ari", "Mira")
    assert in_order(by_date, "Added02", "Added01", "Added00", "Ari", "Mira")
    assert 'value="date" selected' in by_date


def test_a_clock_that_is_late_says_so(world: World, client_as: As) -> None:
    clock(world.home.at_school.case, due=world.today - timedelta(days=3), state="due")
    shown = page(client_as("school_ot"), "/caseload/?q=Mira")
    assert "chip-overdue" in shown
    assert "Nov 20, 2026" in shown


def test_fifty_on_a_page_and_the_rest_on_the_next(world: World, client_as: As) -> None:
    more_children(world.home, 50, today=world.today)
    client = client_as("school_ot")
    first, second = page(client, "/caseload/"), page(client, "/caseload/?page=2")
    assert "52 children" in first
    assert first.count('role="rowheader"') == 50
    assert second.count('role="rowheader"') == 2
    assert 'rel="next"' in first
    assert page(client, "/caseload/?page=99").count('role="rowheader"') == 2
    assert page(client, "/caseload/?page=x").count('role="rowheader"') == 50


def test_the_next_page_keeps_what_was_asked(world: World, client_as: As) -> None:
    more_children(world.home, 51, today=world.today)
    shown = page(client_as("school_ot"), "/caseload/?q=Lio&order=date")
    assert "q=Lio&amp;order=date&amp;page=2" in shown


@pytest.mark.parametrize("address", ["/caseload/", "/caseload/?order=date&q=a"])
def test_many_children_cost_no_more_queries(world: World, client_as: As, address: str) -> None:
    costs_the_same(client_as("school_ot"), address, lambda: more_children(world.home, 20, today=world.today))


def test_an_empty_caseload_says_who_fills_it(world: World, client_as: As) -> None:
    Chart.objects.update(closed_on=world.today)
    assert "Your director puts children on your caseload" in page(client_as("school_ot"), "/caseload/")
    assert "No children yet" in page(client_as("director"), "/children/")


@pytest.mark.parametrize(("role", "shown"), [("school_ot", True), ("clinic_ota", True), ("case_manager", False)])
def test_minutes_stand_on_a_therapist_s_own_list(client_as: As, role: str, shown: bool) -> None:
    said = page(client_as(role), "/caseload/")
    assert ("Minutes given" in said) is shown
    assert ("0 of 30 min this week" in said) is shown


def test_a_clinic_s_list_tells_children_apart_by_birth_date(client_as: As) -> None:
    for role in AT_CLINIC[:1]:
        assert "May 2, 2019" in page(client_as(role), "/caseload/")


def test_each_list_that_was_read_is_kept(world: World, client_as: As) -> None:
    page(client_as("school_ot"), "/caseload/")
    assert AuditEvent.objects.get(action="listed").more == {"count": 2, "page": 1}


def in_order(shown: str, *names: str) -> bool:
    """Whether names stand on a page in this order."""
    at = [shown.index(name) for name in names]
    return at == sorted(at)
