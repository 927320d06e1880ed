"""Lists longer than is counted: every child once and in order, by whatever way one goes through the pages."""

import html
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import Chart, ClockIndex
from midline.records.queries import caseload, late, name_search, paging
from tests.web.making import another_school, clock, more_children, page
from tests.world import World

As = Callable[[str], Client]
CHILDREN = 31
NEXT = re.compile(r'<a rel="next" href="([^"]*)"')
LINKED = re.compile(r'scope="row"><a href="/(?:children|cases)/([0-9a-f-]+)/[^"]*"')


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of five, no more than ten (eight found) are counted, and what more than twenty words begin like is many."""
    for module, name, value in (
        (paging, "PAGE", 5),
        (paging, "COUNTED", 10),
        (caseload, "FOUND", 8),
        (late, "COUNTED", 10),
        (name_search, "SEVERAL", 20),
    ):
        monkeypatch.setattr(module, name, value)


@pytest.fixture
def many(world: World, short: None) -> World:
    """Many children: each fifth without a date, some whose dates fall on one day, some with two clocks."""
    for number, chart in enumerate(more_children(world.home, CHILDREN, today=world.today)):
        case = chart.cases.get()
        chart.given_name = f"Lio{number % 3}"
        chart.save()
        clock(case, due=None if number % 5 == 0 else world.today + timedelta(days=number % 4 - 3))
        if number % 3 == 0:
            clock(case, due=world.today - timedelta(days=number), rule="reevaluation", state="due")
        if number % 7 == 0:
            clock(case, due=world.today - timedelta(days=500), rule="services_start", state="met")
    return world


def walk(client: Client, address: str) -> list[str]:
    """The rows of every page from this address on, next after next."""
    path, found, seen = address.partition("?")[0], [], set()
    while address not in seen:
        seen.add(address)
        shown = page(client, address)
        found += LINKED.findall(shown)
        following = NEXT.search(shown)
        if following is None:
            return found
        address = path + html.unescape(following[1])
    raise AssertionError(f"round in a circle at {address}")


def by_name(charts: list[Chart]) -> list[str]:
    return [str(one.pk) for one in sorted(charts, key=lambda one: (one.family_name, one.given_name, one.pk))]


def by_date(charts: list[Chart]) -> list[str]:
    def key(chart: Chart) -> tuple[object, ...]:
        running = ClockIndex.objects.filter(chart=chart, state__in=("due", "overdue"), due__isnull=False)
        days = sorted(running.values_list("due", flat=True))
        return (not days, days[:1], chart.family_name, chart.given_name, chart.pk)

    return [str(one.pk) for one in sorted(charts, key=key)]


@pytest.mark.parametrize(("role", "address"), [("director", "/children/"), ("school_ot", "/caseload/")])
@pytest.mark.parametrize(("order", "expected"), [("name", by_name), ("date", by_date)])
@pytest.mark.parametrize("q", ["", "lio", "LIO1", "added0 lio"])
def test_every_child_stands_once_and_in_order(
    many: World,
    client_as: As,
    role: str,
    address: str,
    order: str,
    expected: Callable[[list[Chart]], list[str]],
    q: str,
) -> None:
    charts = [
        one
        for one in Chart.objects.filter(organisation=many.home.district)
        if all(
            any(name.lower().startswith(word.lower()) for name in (one.given_name, one.family_name))
            for word in q.split()
        )
    ]
    assert len(charts) > 5
    assert walk(client_as(role), f"{address}?order={order}&q={q}") == expected(charts)


@pytest.mark.parametrize("q", ["added0 lio1", "lio1 added0", "added0 nobody"])
def test_several_are_found_by_every_word(many: World, q: str) -> None:
    here = Chart.objects.filter(organisation=many.home.district)
    wanted = {one.pk for one in here if one.given_name == "Lio1" and one.family_name.startswith("Added0")}
    found = name_search.several_matching(here, q, [many.home.district.pk])
    assert {one.pk for one in found} == (set() if "nobody" in q else wanted)
    assert wanted


def test_what_is_not_counted_says_so(many: World, client_as: As) -> None:
    client = client_as("director")
    assert "More than 10 children" in page(client, "/children/")
    assert "1 child<" in page(client, "/children/?q=mira")
    assert '<span class="count">10+</span>' in page(client, "/late/")


def test_a_page_with_a_number_is_a_page_with_a_number(many: World, client_as: As) -> None:
    client = client_as("director")
    second = page(client, "/children/?page=2")
    assert len(LINKED.findall(second)) == 5
    assert 'rel="prev"' in second
    assert "after=" in html.unescape(second)
    assert LINKED.findall(page(client, "/children/?page=99")) == LINKED.findall(second)
    beyond = page(client, "/children/" + html.unescape(NEXT.search(second)[1]))  # type: ignore[index]
    assert "First page" in beyond
    assert 'rel="prev"' not in beyond


def test_one_school_of_many_children(many: World, client_as: As) -> None:
    second = another_school(many.home)
    moved = list(Chart.objects.filter(organisation=many.home.district).order_by("id")[:12])
    Chart.objects.filter(pk__in=[one.pk for one in moved]).update(school=second)
    client = client_as("director")
    for order, expected in (("name", by_name), ("date", by_date)):
        assert walk(client, f"/children/?school={second.pk}&order={order}") == expected(moved)
    assert set(walk(client, f"/late/?school={second.pk}")) <= {str(one.cases.get().pk) for one in moved}


@pytest.mark.parametrize("order", ["name", "date"])
def test_a_stranger_s_chart_is_no_place_to_begin(many: World, client_as: As, order: str) -> None:
    """Where a list begins must tell nothing of a name that is not on it."""
    client = client_as("director")
    first = LINKED.findall(page(client, f"/children/?order={order}"))
    for strange in (many.far.at_school.chart.pk, many.home.at_clinic.chart.pk, "01930000-0000-7000-8000-000000000000"):
        assert LINKED.findall(page(client, f"/children/?order={order}&after={strange}")) == first
    assert LINKED.findall(page(client, f"/children/?order={order}&after=nonsense")) == first


@pytest.mark.parametrize("show", ["late", "soon", "untold"])
def test_every_clock_stands_once_the_oldest_first(many: World, client_as: As, show: str) -> None:
    for number, one in enumerate(ClockIndex.objects.filter(state="overdue", due=None)):
        ClockIndex.objects.filter(pk=one.pk).update(
            state="cannot_tell", starts_on=many.today - timedelta(days=number % 4)
        )
    rows = ClockIndex.objects.filter(chart__organisation=many.home.district)
    wanted = {
        "late": rows.filter(state__in=("due", "overdue"), due__lt=many.today).order_by("due", "id"),
        "soon": rows.filter(state__in=("due", "overdue"), due__gte=many.today).order_by("due", "id"),
        "untold": rows.filter(state="cannot_tell").order_by("starts_on", "id"),
    }[show]
    assert walk(client_as("director"), f"/late/?show={show}") == [str(one.case_id) for one in wanted]


def test_a_stranger_s_clock_is_no_place_to_begin(many: World, client_as: As) -> None:
    client = client_as("director")
    far = ClockIndex.objects.get(case=many.far.at_school.case)
    assert LINKED.findall(page(client, f"/late/?after={far.pk}")) == LINKED.findall(page(client, "/late/"))


@pytest.mark.parametrize(
    ("name", "q", "found"),
    [
        (("Núria", "O'Brien"), "nuria", True),
        (("Núria", "O'Brien"), "NÚR obrien", True),
        (("Núria", "O'Brien"), "brien", True),
        (("Núria", "O'Brien"), "o'b", True),
        (("Núria", "O'Brien"), "rien", False),
        (("Ana María", "de la Cruz"), "maria cru", True),
        (("Ana María", "de la Cruz"), "ana pia", False),
        (("Lee", "Smith-Jones"), "jones", True),
        (("Lee", "Smith-Jones"), "smith-j", True),
        (("Lee", "Smith-Jones"), "_", False),
    ],
)
def test_any_word_of_a_name_by_its_beginning(
    world: World, client_as: As, name: tuple[str, str], q: str, found: bool
) -> None:
    chart = world.home.at_school.chart
    chart.given_name, chart.family_name = name
    chart.save()
    shown = page(client_as("director"), f"/children/?q={q}")
    assert (str(chart.pk) in shown) is found


def test_the_name_that_the_child_goes_by_finds_them_too(world: World, client_as: As) -> None:
    chart = world.home.at_school.chart
    chart.preferred_name = "Bee"
    chart.save(update_fields=["preferred_name"])
    assert str(chart.pk) in page(client_as("director"), "/children/?q=bee")
    chart.preferred_name = ""
    chart.save(update_fields=["preferred_name"])
    assert str(chart.pk) not in page(client_as("director"), "/children/?q=bee")


def test_names_in_bulk_are_found_and_never_left_behind(world: World, client_as: As) -> None:
    half = world.home
    rows = [
        Chart(organisation=half.district, given_name="Zoë", family_name=f"Bulk{number}", opened_on=world.today)
        for number in range(3)
    ]
    Chart.objects.bulk_create(rows)
    assert "3 children" in page(client_as("director"), "/children/?q=zoe+bulk")
    with pytest.raises(TypeError, match="words that it is found by"):
        Chart.objects.filter(pk=rows[0].pk).update(family_name="Left")
