"""Minutes given of minutes planned, in the week and the month that run."""

from datetime import date, timedelta

import pytest

from midline.records.models import Fact, Measurement, Plan, Service, Session
from midline.records.queries.minutes import Minutes, minutes_of
from tests.world import World


def found(world: World, today: date | None = None) -> tuple[Minutes, ...]:
    """Of the child at school."""
    chart = world.home.at_school.chart.pk
    return minutes_of([chart], today or world.today).get(chart, ())


def held(world: World, on: date, *, minutes: int = 30, kind: str = "direct", attendance: str = "held") -> Session:
    """A session of the child at school."""
    return Session.objects.create(
        case=world.home.at_school.case,
        kind=kind,
        on=on,
        minutes=minutes,
        environment="classroom",
        attendance=attendance,
        status="draft",
        author_id=world.home.hats["school_ot"].id,
    )


@pytest.fixture(autouse=True)
def nothing_given(world: World) -> None:
    """Begin without sessions."""
    Measurement.objects.all().delete()
    Session.objects.all().delete()


def test_nothing_given_is_none_of_the_minutes(world: World) -> None:
    assert found(world) == (Minutes("week", False, 30, 0),)


@pytest.mark.parametrize(
    ("today", "on", "given"),
    [
        (date(2026, 11, 25), date(2026, 11, 23), 30),  # Wednesday, and the Monday of its week
        (date(2026, 11, 25), date(2026, 11, 22), 0),  # the Sunday before
        (date(2026, 11, 25), date(2026, 11, 26), 0),  # to come
        (date(2026, 12, 2), date(2026, 11, 30), 30),  # a week that began in another month
    ],
)
def test_a_week_begins_on_monday(world: World, today: date, on: date, given: int) -> None:
    held(world, on)
    assert found(world, today) == (Minutes("week", False, 30, given),)


def test_a_month_begins_on_its_first(world: World) -> None:
    Service.objects.update(per="month", minutes=120)
    held(world, date(2026, 11, 1), minutes=20)
    held(world, date(2026, 10, 31), minutes=50)
    assert found(world) == (Minutes("month", False, 120, 20),)


@pytest.mark.parametrize(
    ("kind", "attendance"), [("direct", "child_absent"), ("evaluation", "held"), ("consult", "held")]
)
def test_what_does_not_count_as_time_with_the_child(world: World, kind: str, attendance: str) -> None:
    held(world, world.today, kind=kind, attendance=attendance)
    assert found(world) == (Minutes("week", False, 30, 0),)


def test_time_in_class_counts_and_time_with_the_adults_counts_apart(world: World) -> None:
    plan = world.home.at_school.plan
    Service.objects.create(
        plan=plan, delivery="consult", minutes=15, per="month", environment="classroom", starts=plan.starts
    )
    held(world, world.today, kind="push_in", minutes=20)
    held(world, world.today, kind="consult", minutes=10)
    assert found(world) == (Minutes("week", False, 30, 20), Minutes("month", True, 15, 10))


def test_the_plan_that_started_last_says_the_minutes(world: World) -> None:
    file, today = world.home.at_school, world.today
    fact = Fact.objects.create(
        case=file.case, kind="iep_agreed", on=today, recorded_by_id=world.home.hats["school_ot"].id
    )
    newer = Plan.objects.create(fact=fact, starts=today)
    Service.objects.create(plan=newer, delivery="direct", minutes=45, per="week", environment="classroom", starts=today)
    assert found(world) == (Minutes("week", False, 45, 0),)
    assert found(world, today - timedelta(days=1)) == (Minutes("week", False, 30, 0),)


def test_a_service_that_ended_is_owed_no_more(world: World) -> None:
    Service.objects.update(ends=world.today - timedelta(days=1))
    assert found(world) == ()


def test_each_child_has_its_own(world: World) -> None:
    held(world, world.today)
    mine, other = world.home.at_school.chart.pk, world.home.of_age.chart.pk
    given = minutes_of([mine, other], world.today)
    assert (given[mine][0].given, given[other][0].given) == (30, 0)
