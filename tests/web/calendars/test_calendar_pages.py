"""The pages of school years: made by hand, copied, brought in, changed; what is wrong is said, what moves is listed."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import urlparse

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import translation

from midline.actions import clock_rows
from midline.core.calendars import YearPlan
from midline.records.models import AuditEvent, SchoolYear, YearDraft
from midline.web.pages.calendars.words import week_words
from midline.web.templatetags.midline_text import weekday_long_date
from tests.web.making import page
from tests.world import FAR, World

As = Callable[[str], Client]


def draft_at(answer: HttpResponse) -> YearDraft:
    """The draft that an answer leads to."""
    assert answer.status_code == 302, answer.content.decode()
    return YearDraft.objects.get(pk=urlparse(answer["Location"]).path.strip("/").split("/")[2])


def test_a_snow_day_shows_what_would_move_before_it_is_kept(world: World, client_as: As) -> None:
    clock_rows.refresh_all(world.today)
    client, year = client_as("director"), world.home.year
    assert f"/calendars/years/{year.pk}/" in page(client, "/calendars/")
    first, last = world.today - timedelta(days=40), world.today - timedelta(days=21)
    sent = {"what": "close", "name": "Flood", "first": first.isoformat(), "last": last.isoformat()}
    draft = draft_at(client.post(f"/calendars/years/{year.pk}/change/", sent))
    address = f"/calendars/drafts/{draft.pk}/"
    assert "Keep this school year" not in page(client, address)
    client.post(address, {"do": "count"})
    shown = page(client, address)
    assert "Dates that would move" in shown
    assert world.home.at_school.chart.called() in shown
    assert FAR not in shown
    assert SchoolYear.objects.filter(organisation=world.home.district).count() == 1
    assert AuditEvent.objects.filter(action="listed_moved").exists()
    client.post(address, {"do": "keep"})
    assert "The school year is kept" in page(client, address)
    newest = SchoolYear.objects.get(organisation=world.home.district, superseded_at=None)
    assert newest.version == 2
    kept = page(client, f"/calendars/years/{newest.pk}/")
    assert "Flood" in kept
    assert "Version 1" in kept
    assert "which held until" in page(client, f"/calendars/years/{year.pk}/")


HAND = {
    "first_day": "2027-08-11",
    "last_day": "2028-05-25",
    "weekdays": ["0", "1", "2", "3", "4"],
    "terms_lines": "1",
    "terms-0-name": "Fall",
    "terms-0-first": "2027-08-11",
    "terms-0-last": "2027-12-17",
    "closed_lines": "2",
    "closed-0-name": "Labor Day",
    "closed-0-first": "2027-09-06",
    "closed-1-name": "",
    "closed-1-first": "",
    "extra_lines": "1",
    "extra-0-name": "Storm",
    "extra-0-on": "2027-10-02",
}


def test_a_year_by_hand_is_checked_and_its_days_are_counted(world: World, client_as: As) -> None:
    client = client_as("director")
    draft = draft_at(client.post(f"/calendars/{world.home.school.pk}/new/", HAND))
    shown = page(client, f"/calendars/drafts/{draft.pk}/")
    assert "is a Saturday with school" in shown
    assert "are in no term" in shown
    assert re.search(r"Days of instruction</dt><dd><b>\d+</b>", shown)
    assert "Labor Day: Monday, September 6" in shown


def test_what_is_wrong_stands_at_its_line_and_more_lines_can_be_had(world: World, client_as: As) -> None:
    client, address = client_as("director"), f"/calendars/{world.home.school.pk}/new/"
    half = {**HAND, "closed-1-name": "Winter break", "extra-0-on": "2027-02-30"}
    shown = page_of(client.post(address, half))
    assert "Give the first day, or empty the whole line." in shown
    assert "Give a date that exists" in shown
    more = page_of(client.post(address, {**half, "do": "more_closed"}))
    assert 'name="closed-7-name"' in more
    assert "Something needs another look" not in more
    backwards = {**HAND, "closed-0-last": "2027-09-01"}
    draft = draft_at(client.post(address, backwards))
    shown = page(client, f"/calendars/drafts/{draft.pk}/")
    assert "ends on September 1, 2027, before it starts on September 6, 2027" in shown
    assert "Show which dates would move" not in shown
    fixed = draft_at(client.post(f"/calendars/drafts/{draft.pk}/edit/", HAND))
    assert fixed.pk == draft.pk
    assert "Show which dates would move" in page(client, f"/calendars/drafts/{draft.pk}/")


def page_of(answer: HttpResponse) -> str:
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_copy_shows_each_line_beside_last_year_s(world: World, client_as: As) -> None:
    client = client_as("director")
    draft = draft_at(client.post(f"/calendars/{world.home.district.pk}/new/", {"do": "copy"}))
    shown = page(client, f"/calendars/drafts/{draft.pk}/")
    assert "Copied from last year: check each line" in shown
    assert "Fall break" in shown
    client.post(f"/calendars/drafts/{draft.pk}/", {"do": "drop"})
    assert client.get(f"/calendars/drafts/{draft.pk}/").status_code == 404


ICS = """BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:First day of school
DTSTART;VALUE=DATE:20270811
END:VEVENT
BEGIN:VEVENT
SUMMARY:Last day of school
DTSTART;VALUE=DATE:20280525
END:VEVENT
BEGIN:VEVENT
SUMMARY:No school <b>Labor</b> Day
DTSTART;VALUE=DATE:20270906
END:VEVENT
BEGIN:VEVENT
SUMMARY:Rodeo
DTSTART;VALUE=DATE:20280303
END:VEVENT
BEGIN:VEVENT
SUMMARY:Concert
DTSTART:20280303T180000
END:VEVENT
END:VCALENDAR
"""


def bring(client: Client, world: World, content: bytes) -> HttpResponse:
    file = {"file": SimpleUploadedFile("c.ics", content)}
    return client.post(f"/calendars/{world.home.school.pk}/import/", file)


def test_a_file_comes_in_line_by_line_and_a_person_ticks_the_rest(world: World, client_as: As) -> None:
    client = client_as("director")
    draft = draft_at(bring(client, world, ICS.encode()))
    address = f"/calendars/drafts/{draft.pk}/"
    shown = page(client, address)
    assert "<b>Labor" not in shown
    assert "Taken as a day without school" in shown
    assert "It has a time of day (18:00)" in shown
    assert "Its name does not say that school is closed" in shown
    client.post(address, {"do": "take", "line": "3"})
    draft.refresh_from_db()
    assert [name for name, *_ in draft.plan["closed"]] == ["No school <b>Labor</b> Day", "Rodeo"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "UTF-16"),
        (b"PK\x03\x04", "zip archive"),
        (b"name,first\nNo school,2027-09-06\n", "does not say which day is the first day of school"),
    ],
    ids=["wide", "zip", "no_edges"],
)
def test_a_file_that_is_none_is_answered_in_words(world: World, client_as: As, content: bytes, said: str) -> None:
    assert said in page_of(bring(client_as("director"), world, content))
    assert YearDraft.objects.count() == 2


def test_a_year_goes_out_as_a_file_and_comes_back(world: World, client_as: As) -> None:
    client = client_as("director")
    for ending in ("ics", "csv"):
        answer = client.get(f"/calendars/years/{world.home.year.pk}/calendar.{ending}")
        assert b"Fall break" in answer.content
        draft = draft_at(bring(client, world, answer.content))
        assert [name for name, *_ in draft.plan["closed"]] == ["Fall break"]
        assert draft.plan["first_day"] == world.home.year.first_day.isoformat()


def test_days_are_written_as_the_language_writes_them() -> None:
    plan = YearPlan(date(2027, 8, 18), date(2028, 6, 1))
    with translation.override("es"):
        assert week_words(plan) == "lunes, martes, miércoles, jueves, viernes"
        assert weekday_long_date(plan.first_day) == "miércoles, 18 de agosto de 2027"
    with translation.override("en"):
        assert week_words(plan).startswith("Monday, Tuesday")
        assert weekday_long_date(plan.first_day) == "Wednesday, August 18, 2027"
