"""More of what tests/world.py has one of, and what every test of a page asks."""

from collections.abc import Callable
from datetime import date, time, timedelta

from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from midline.records.models import Appointment, Assignment, Case, Chart, ClockIndex, Enrolment, Goal, Organisation
from tests.world import Half


def more_children(half: Half, count: int, *, role: str = "school_ot", today: date) -> list[Chart]:
    """Children on the caseload of `role` and in the class, each with a case, a goal, a late clock and a session today.

    Their family names are Added00, Added01 and so on; their clocks end a day apart, the first one yesterday.
    """
    made = []
    clinic = role.startswith("clinic")
    for number in range(count):
        chart = Chart.objects.create(
            organisation=half.clinic if clinic else half.district,
            school=None if clinic else half.school,
            given_name="Lio",
            family_name=f"Added{number:02}",
            birth_date=date(2019, 3, 1),
            home_language="en",
            opened_on=today - timedelta(days=50),
        )
        hat = half.hats[role].id
        Assignment.objects.create(chart=chart, membership_id=hat, starts=chart.opened_on)
        if not clinic:
            Enrolment.objects.create(classroom=half.classroom, chart=chart, starts=chart.opened_on)
        case = Case.objects.create(
            chart=chart, programme="clinic" if clinic else "iep", opened_on=chart.opened_on, opened_by_id=hat
        )
        Goal.objects.create(
            case=case,
            occupation="eating",
            environments="cafeteria",
            text=f"Opens box {number}.",
            measure="level",
            starts=chart.opened_on,
            owner_id=hat,
        )
        clock(case, due=today - timedelta(days=1 + number))
        Appointment.objects.create(
            case=case, membership_id=hat, on=today, at=time(13, number % 60), minutes=30, environment="cafeteria"
        )
        made.append(chart)
    return made


def clock(case: Case, *, due: date | None, rule: str = "annual_review", state: str = "overdue") -> ClockIndex:
    """A clock of a case as the projection keeps it, in the place of one of the same rule."""
    ClockIndex.objects.filter(case=case, rule=rule).delete()
    return ClockIndex.objects.create(
        case=case,
        rule=rule,
        state=state,
        due=due,
        starts_kind="iep_agreed",
        starts_on=date(2025, 11, 20),
        law_version="test",
        calendar_version="test",
    )


def another_school(half: Half) -> Organisation:
    """A second school of the district."""
    return Organisation.objects.create(kind="school", name="Second School", state="TX", parent=half.district)


def text_of(answer: HttpResponse) -> str:
    """The page, its white space drawn together."""
    assert answer.status_code == 200, answer.status_code
    return " ".join(answer.content.decode().split())


def page(client: Client, address: str) -> str:
    """The text of a page that is there."""
    return text_of(client.get(address))  # type: ignore[arg-type]


def costs_the_same(client: Client, address: str, add: Callable[[], object]) -> str:
    """The page after `add` has made more rows; it must take as many queries as before."""
    page(client, address)  # what is asked only once is asked now
    with CaptureQueriesContext(connection) as few:
        page(client, address)
    add()
    with CaptureQueriesContext(connection) as many:
        shown = page(client, address)
    assert len(many) == len(few), "\n".join(query["sql"][:160] for query in many.captured_queries)
    return shown
