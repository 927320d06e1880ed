"""A child's dates as a file and by a private address: what is in them, for whom, and when they end."""

import re
import uuid
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlparse

import icalendar
import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client, override_settings

from midline.actions import clock_rows
from midline.actions.calendars import ClosedSpan, set_school_year
from midline.records.models import (
    AuditEvent,
    CalendarFeed,
    ClockIndex,
    Guardianship,
    Membership,
    Person,
    Restriction,
)
from tests.web.making import page
from tests.world import FAR, World

As = Callable[[str], Client]
ADDRESS = re.compile(r'value="(http://testserver/feed/[-\w]+\.ics)"')


@pytest.fixture(autouse=True)
def counted(world: World) -> None:
    clock_rows.refresh_all(world.today)


def events(content: bytes) -> list[icalendar.Event]:
    """The events of a calendar that others can read."""
    found = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert not any(event.errors for event in found)
    return found


def made(client: Client) -> str:
    """The path of a new private address."""
    shown = client.post("/my-calendar/", {"do": "make"}).content.decode()
    return urlparse(ADDRESS.search(shown).group(1)).path


def test_the_dates_of_a_child_say_nothing_of_anyone(world: World, client_as: As) -> None:
    file = world.home.at_school
    answer = client_as("guardian").get(f"/children/{file.chart.pk}/dates.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    found = events(answer.content)
    due = set(ClockIndex.objects.filter(case=file.case, runs_until__isnull=False).values_list("due", flat=True))
    assert {event["DTSTART"].dt for event in found} == due
    assert due
    assert {str(event["SUMMARY"]) for event in found} == {"Midline: a date to look at"}
    text = answer.content.decode().replace("\r\n ", "")
    for word in ("Mira", "Tenorio", "handwriting", "evaluation", "IEP", str(file.chart.pk)):
        assert word not in text.replace("#initial_evaluation", "")
    assert f"/cases/{file.case.pk}/" in text


def test_a_moved_date_keeps_its_id_and_raises_its_sequence(world: World, client_as: As) -> None:
    home, client = world.home, client_as("guardian")
    address = f"/children/{home.at_school.chart.pk}/dates.ics"
    # As if the rows had been made an hour ago.
    for row in ClockIndex.objects.filter(case=home.at_school.case):
        older = uuid.UUID(int=row.pk.int - (3_600_000 << 80))
        ClockIndex.objects.filter(pk=row.pk).update(id=older)
    before = {str(event["UID"]): event for event in events(client.get(address).content)}
    assert client.get(address).content == client.get(address).content
    flood = ClosedSpan("Flood", world.today - timedelta(days=40), world.today - timedelta(days=21))
    year = home.year
    set_school_year(
        by=home.hats["director"],
        organisation=home.district.pk,
        first_day=year.first_day,
        last_day=year.last_day,
        closings=[flood],
        today=world.today,
    )
    after = {str(event["UID"]): event for event in events(client.get(address).content)}
    assert set(after) == set(before)
    moved = [uid for uid in after if after[uid]["DTSTART"].dt != before[uid]["DTSTART"].dt]
    assert moved
    assert all(after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"] for uid in moved)


def test_a_feed_shows_what_its_person_sees_and_is_audited(world: World, client_as: As) -> None:
    path = made(client_as("guardian"))
    before = AuditEvent.objects.filter(action="read").count()
    answer = Client().get(path)
    assert answer.status_code == 200
    assert FAR not in answer.content.decode()
    home = world.home
    charts = [home.at_school.chart.pk, home.at_clinic.chart.pk]
    due = ClockIndex.objects.filter(chart__in=charts, runs_until__isnull=False).values_list("due", flat=True)
    assert sorted(event["DTSTART"].dt for event in events(answer.content)) == sorted(due)
    reads = AuditEvent.objects.filter(action="read")
    assert reads.count() == before + 2
    assert reads.filter(subject=home.at_school.chart.pk, acting_as=home.hats["guardian"].id).exists()
    assert "A calendar last asked for it" in page(client_as("guardian"), "/my-calendar/")


def test_the_token_is_shown_once_kept_as_a_digest_and_a_new_one_ends_the_old(world: World, client_as: As) -> None:
    client = client_as("guardian")
    first = made(client)
    token = first.split("/")[2].removesuffix(".ics")
    assert len(token) >= 43
    assert token not in page(client, "/my-calendar/")
    assert not CalendarFeed.objects.filter(token_digest__contains=token).exists()
    second = made(client)
    assert [Client().get(path).status_code for path in (first, second)] == [404, 200]
    client.post("/my-calendar/", {"do": "end"})
    assert Client().get(second).status_code == 404
    assert "You have no address yet" in page(client, "/my-calendar/")


@pytest.mark.parametrize("wrong", ["x", "a" * 43, "a" * 500, "..", "%00"])
def test_whatever_is_wrong_is_not_there(world: World, wrong: str) -> None:
    assert Client().get(f"/feed/{wrong}.ics").status_code == 404


def left(world: World) -> None:
    Membership.objects.filter(pk=world.home.hats["guardian"].id).update(ends=world.today - timedelta(days=1))


def shut_out(world: World) -> None:
    Person.objects.filter(pk=world.home.hats["guardian"].person_id).update(is_active=False)


@pytest.mark.parametrize("end", [left, shut_out], ids=["the_hat_is_gone", "the_account_is_closed"])
def test_a_feed_ends_with_its_person(world: World, client_as: As, end: Callable[[World], None]) -> None:
    path = made(client_as("guardian"))
    end(world)
    assert Client().get(path).status_code == 404


def right_ended(world: World) -> None:
    person = world.home.hats["guardian"].person_id
    Guardianship.objects.filter(person=person).update(ends=world.today - timedelta(days=1))


def kept_away(world: World) -> None:
    for row in Guardianship.objects.filter(person=world.home.hats["guardian"].person_id):
        Restriction.objects.create(
            guardianship=row,
            no_contact=True,
            evidence="Order 3 of a court",
            recorded_by_id=world.home.hats["school_ot"].id,
            starts=world.today,
        )


@pytest.mark.parametrize("end", [right_ended, kept_away], ids=["right_ended", "no_contact"])
def test_a_feed_is_empty_once_its_person_may_see_nothing(
    world: World, client_as: As, end: Callable[[World], None]
) -> None:
    path = made(client_as("guardian"))
    assert events(Client().get(path).content)
    end(world)
    assert events(Client().get(path).content) == []


def test_a_therapist_s_feed_is_their_caseload_and_goes_with_it(world: World, client_as: As) -> None:
    path = made(client_as("school_ot"))
    home = world.home
    mine = [home.at_school.case.pk, home.of_age.case.pk]
    due = ClockIndex.objects.filter(case__in=mine, runs_until__isnull=False).values_list("due", flat=True)
    assert sorted(event["DTSTART"].dt for event in events(Client().get(path).content)) == sorted(due)
    home.at_school.chart.assignments.update(ends=world.today - timedelta(days=1))
    due = ClockIndex.objects.filter(case=home.of_age.case, runs_until__isnull=False).values_list("due", flat=True)
    assert sorted(event["DTSTART"].dt for event in events(Client().get(path).content)) == sorted(due)


def test_a_feed_is_not_asked_without_end(world: World, client_as: As) -> None:
    cache.clear()
    path = made(client_as("guardian"))
    with override_settings(ACCOUNT_RATE_LIMITS={"calendar_feed": "2/h/key"}):
        answers = [Client().get(path) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2]["Retry-After"]


def test_a_feed_speaks_the_language_it_was_made_in(world: World, client_as: As) -> None:
    client = client_as("guardian")
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"
    path = made(client)
    assert {str(event["SUMMARY"]) for event in events(Client().get(path).content)} == {
        "Midline: una fecha que conviene mirar"
    }


@pytest.mark.parametrize("role", ["director", "teacher", "front_desk", "helper"])
def test_hats_without_children_of_their_own_have_no_feed(client_as: As, role: str) -> None:
    assert client_as(role).get("/my-calendar/").status_code == 404


def test_what_could_not_be_worked_out_is_counted_in_the_file_and_beside_its_link(world: World, client_as: As) -> None:
    chart, client = world.home.at_school.chart.pk, client_as("guardian")
    rows = ClockIndex.objects.filter(case__chart=chart, untold_since__isnull=False)
    said = "date could not be worked out and is not in this calendar."
    if (number := rows.count()) != 1:
        said = f"{number} dates could not be worked out and are not in this calendar."
    assert number
    calendar = icalendar.Calendar.from_ical(client.get(f"/children/{chart}/dates.ics").content)
    assert said in calendar["X-WR-CALDESC"]
    assert calendar["DESCRIPTION"] == calendar["X-WR-CALDESC"]
    for shown in (page(client, f"/family/{chart}/"), page(client_as("school_ot"), f"/children/{chart}/")):
        assert said in shown
        assert "Sign in" not in shown  # they are: only the file, out there, sends its reader here
    assert client.get(made(client)).content.decode().replace("\r\n ", "").count("could not be worked out") == 2
