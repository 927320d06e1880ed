"""The list of young people who come of age: each once and in order over its pages, at a fixed cost, by an index."""

from datetime import date, timedelta
from typing import get_args

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from midline.records.models import Chart, Guardianship
from midline.records.queries import paging, passing
from midline.records.queries.paging import START, Place
from midline.records.queries.passing import PassingPage, Which, passing_list
from tests.world import TODAY, World

NINE, ON_A_PAGE, COUNTED = 9, 2, 4
LAST_BORN: dict[str, date] = {"come": date(2008, 3, 5), "ahead": date(2009, 3, 5)}


@pytest.fixture
def young(world: World, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Chart]]:
    """Nine on each list, three on each day of birth; pages of two, counted as far as four."""
    monkeypatch.setattr(paging, "PAGE", ON_A_PAGE)
    monkeypatch.setattr(passing, "COUNTED", COUNTED)
    place, hats = world.home.at_school.chart.organisation, world.home.hats
    rights = {"educational": True, "medical": True, "evidence": "Seen"}
    seen = {**rights, "verified_by_id": hats["director"].id, "starts": TODAY - timedelta(days=900)}
    made: dict[str, list[Chart]] = {}
    for which, last in LAST_BORN.items():
        for number in range(NINE):
            born = last - timedelta(days=number // 3)
            names = {"given_name": f"Y{number}", "family_name": which}
            chart = Chart.objects.create(organisation=place, birth_date=born, opened_on=TODAY, **names)
            Guardianship.objects.create(person_id=hats["guardian"].person_id, chart=chart, relation="parent", **seen)
            made.setdefault(which, []).append(chart)
    return made


def pages(world: World, which: Which) -> list[PassingPage]:
    """The list from its first page to its last, as one who goes on from page to page sees it."""
    by, found, place = world.home.hats["director"], [], START
    while True:
        one = passing_list(by, world.today, which=which, place=place)
        found.append(one)
        if one.page.after is not None:
            place = Place(after=one.page.after)
        elif place.after is None and place.number < one.page.paginator.num_pages:
            place = Place(place.number + 1)
        else:
            return found


@pytest.mark.parametrize("which", get_args(Which))
def test_each_stands_once_and_the_oldest_first(world: World, young: dict[str, list[Chart]], which: Which) -> None:
    found = pages(world, which)
    told = [row.id for page in found for row in page.rows]
    rows = Chart.objects.filter(pk__in=told).order_by("birth_date", "id")
    assert told == list(rows.values_list("pk", flat=True))
    assert {chart.pk for chart in young[which]} <= set(told)
    assert [len(page.rows) for page in found[:-1]] == [ON_A_PAGE] * (len(found) - 1)
    assert {page.come for page in found} == {page.ahead for page in found} == {COUNTED + 1}


@pytest.mark.parametrize("which", get_args(Which))
@pytest.mark.usefixtures("young")
def test_it_costs_the_same_on_every_page_and_with_few(world: World, which: Which) -> None:
    by, third = world.home.hats["director"], pages(world, which)[1].page.after
    asked = []
    for place in (START, Place(2), Place(after=third)):
        with CaptureQueriesContext(connection) as taken:
            passing_list(by, world.today, which=which, place=place)
        asked.append(len(taken))
    Chart.objects.filter(family_name__in=LAST_BORN, given_name__gt="Y2").update(closed_on=TODAY)
    with CaptureQueriesContext(connection) as few:
        passing_list(by, world.today, which=which)
    first, second, behind = asked
    assert (second, behind, len(few)) == (first, first + 1, first)


@pytest.mark.one_database
@pytest.mark.parametrize("which", get_args(Which))
def test_it_begins_at_a_day_of_birth_and_reads_no_chart_besides(world: World, which: Which) -> None:
    """By SQLite's plan, which hangs on no number of rows; PostgreSQL reads so few as the tests have from end to end."""
    rows = passing._young(world.home.hats["director"], world.today, which).order_by("birth_date", "id")
    plan = rows.explain()
    assert "chart_by_birth_date (organisation_id=? AND birth_date" in plan, plan
    assert "SCAN records_chart" not in plan, plan
    assert "FOR ORDER BY" not in plan, plan
