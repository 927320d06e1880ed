"""The dates of an answer as a page and as a file for a calendar."""

import icalendar
import pytest
from django.test import Client

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from tests.world import TODAY

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]


def at(rest: str = "", state: str = "OH", born: str = "2019-05-02") -> str:
    draft = Draft().answer("state", (state,), TODAY).answer("birth_date", (born,), TODAY)
    draft = draft.answer("affects_school", ("yes",), TODAY).answer("disability_suspected", ("yes",), TODAY)
    return f"/guide/{encode(draft)}/answer/dates/{rest}"


def events(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_without_a_choice_the_letter_is_received_today(client: Client) -> None:
    answer = client.get(at("file/"))
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="dates.ics"'
    assert answer.headers["Cache-Control"] == "no-store, private"
    (one,) = events(answer.content)
    assert str(one["SUMMARY"]) == "If they got your letter on November 23, 2026, this is the last day to act on it."
    assert one["DTSTART"].dt.isoformat() == "2026-12-23"
    assert "REFRESH-INTERVAL" not in icalendar.Calendar.from_ical(answer.content)


def test_an_event_carries_its_rule_how_sure_we_are_and_where_it_was_read(client: Client) -> None:
    made = events(client.get(at("file/?received=2027-01-11&signed=2027-02-01")).content)
    assert [one["DTSTART"].dt.isoformat() for one in made] == ["2027-02-10", "2027-04-02"]
    words = str(made[1]["DESCRIPTION"])
    assert str(made[1]["SUMMARY"]).startswith("If they got your signed form on February 1, 2027, the tests are due")
    for part in ("Counted: 60 days from February 1, 2027.", "OAC 3301-51-06", "we read the rule itself on", "https://"):
        assert part.replace("https://", "http") in words
    assert "not legal or medical advice" in words
    assert len({str(one["UID"]) for one in made}) == 2


def test_the_same_days_give_the_same_ids_and_others_others(client: Client) -> None:
    uids = [
        [str(one["UID"]) for one in events(client.get(at(f"file/?received={day}")).content)]
        for day in ("2027-01-11", "2027-01-11", "2027-01-12")
    ]
    assert uids[0] == uids[1] != uids[2]


def test_what_cannot_be_told_is_counted_on_the_page_and_not_in_the_file(client: Client) -> None:
    page = client.get(at(state="TX")).content.decode()
    assert "2 dates that we could not work out" in page
    assert events(client.get(at("file/", state="TX")).content) == []


def test_where_no_rule_sets_a_day_the_page_says_what_to_do_and_no_paper_leads_there(client: Client) -> None:
    draft = Draft().answer("state", ("OH",), TODAY).answer("birth_date", ("2017-03-10",), TODAY)
    draft = draft.answer("schooling", ("public",), TODAY).answer("has", ("iep",), TODAY)
    address = f"/guide/{encode(draft.answer('affects_school', ('yes',), TODAY))}/answer"
    page = client.get(f"{address}/dates/").content.decode()
    assert "Ask when they will answer you, and write it down." in page
    assert "/answer/dates/" not in client.get(f"{address}/papers/").content.decode()
    assert "What follows" not in client.get(at(state="TX")).content.decode()


def test_the_page_says_once_that_it_is_no_advice(client: Client) -> None:
    page = client.get(at("?received=2027-01-11&signed=2027-02-01")).content.decode()
    assert page.count("This is a guide. It is not legal or medical advice.") == 1


def test_in_spanish_it_is_spanish(client: Client) -> None:
    answer = client.get(at("file/"), headers={"accept-language": "es"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="fechas.ics"'
    assert str(events(answer.content)[0]["SUMMARY"]).startswith("Si recibieron su carta el 23 de noviembre de 2026")


@pytest.mark.parametrize("wrong", ["2026-13-01", "tomorrow", "1999-01-01", "2030-01-01", "", "%00<b>", "9" * 400])
def test_a_day_that_is_none_is_told_and_gives_no_file(client: Client, wrong: str) -> None:
    page = client.get(at(), {"received": wrong})
    assert page.status_code == 200
    text = page.content.decode()
    assert 'role="alert"' in text
    assert 'class="button button-primary"' not in text
    assert "<b>" not in text
    sent_back = client.get(at("file/"), {"received": wrong})
    assert (sent_back.status_code, sent_back.headers["Location"]) == (302, at())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "You chose January 10, 2027 for the form and January 11, 2027 for the letter."),
        ("es", "Eligió el 10 de enero de 2027 para la hoja y el 11 de enero de 2027 para la carta."),
    ],
)
def test_a_form_signed_before_the_letter_is_told_with_both_days(client: Client, language: str, said: str) -> None:
    asked = {"received": "2027-01-11", "signed": "2027-01-10"}
    text = client.get(at(), asked, headers={"accept-language": language}).content.decode()
    assert said in text
    assert text.count('role="alert"') == 1
    assert 'class="button button-primary"' not in text
    assert client.get(at("file/"), asked).status_code == 302
    same_day = client.get(at("file/"), {**asked, "signed": "2027-01-11"})
    assert len(events(same_day.content)) == 2


def test_where_sources_differ_no_day_is_in_the_file_and_it_is_counted_as_left_out(client: Client) -> None:
    days = {"received": "2026-11-23", "signed": "2026-11-26"}
    assert events(client.get(at("file/", state="OR"), days).content) == []
    page = client.get(at(state="OR"), days).content.decode()
    assert "2 dates that we could not work out" in page
    assert "a blog of one advocate" in page


@pytest.mark.parametrize("state", ["NC", "VA"])
def test_where_the_letter_starts_the_time_for_tests_there_is_a_file_too(client: Client, state: str) -> None:
    assert client.get(at(state=state)).status_code == 200
    made = events(client.get(at("file/", state=state)).content)
    assert len(made) == (state == "NC")
    assert all("the tests and the next step with you are due on this day" in str(one["SUMMARY"]) for one in made)


def test_no_name_and_no_birth_date_is_in_the_file(client: Client) -> None:
    content = client.get(at("file/?received=2027-01-11&signed=2027-02-01")).content
    assert b"2019" not in content
    assert b"ORGANIZER" not in content
