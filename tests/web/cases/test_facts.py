"""A fact: recorded with its paper, refused where it cannot follow, corrected without losing what stood there."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from midline.records.models import Document, Fact
from tests.exchange.papers import made as papers
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]
GOOD = {
    "kind": "concern_raised",
    "on": "2026-11-20",
    "about": "",
    "form": "",
    "signed_on": "",
    "note": "Told at the door.",
    "paper_title": "",
}


def record(world: World, kind: str = "") -> str:
    return f"/cases/{world.home.at_school.case.pk}/record/" + (f"?kind={kind}" if kind else "")


def test_a_fact_is_recorded_with_its_paper_both_or_neither(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    upload = SimpleUploadedFile("worry.pdf", papers.pdf())
    answer = client.post(record(world), {**GOOD, "file": upload})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/cases/{world.home.at_school.case.pk}/")
    made = Fact.objects.get(kind="concern_raised")
    assert (made.on, made.note) == (date(2026, 11, 20), "Told at the door.")
    assert made.document is not None
    assert made.document.title == "worry.pdf"
    assert "worry.pdf" in page(client, f"/facts/{made.pk}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kind": ""}, "This field is required."),
        ({"kind": "magic"}, "Select a valid choice"),
        ({"on": ""}, "This field is required."),
        ({"on": "2026-02-30"}, "Give a date that exists"),
        ({"on": "2026-11-24"}, "2026"),
        ({"on": "1990-01-01"}, "1990"),
        ({"about": "weather"}, "Select a valid choice"),
        ({"form": "sung"}, "Select a valid choice"),
        ({"signed_on": "x"}, "Give a date that exists"),
        ({"note": "n" * 4001}, "at most 4000 characters"),
        ({"paper_title": "t" * 201}, "at most 200 characters"),
        ({"file": b"MZ"}, "PDF, PNG and JPEG"),
        ({"file": b""}, "The submitted file is empty."),
    ],
)
def test_what_is_wrong_is_told_and_kept(world: World, client_as: As, changes: dict[str, object], told: str) -> None:
    before = (Fact.objects.count(), Document.objects.count())
    given: dict[str, object] = {**GOOD, **changes}
    if isinstance(given.get("file"), bytes):
        given["file"] = SimpleUploadedFile("x.pdf", given["file"])  # type: ignore[arg-type]
    shown = text_of(client_as("school_ot").post(record(world), given))  # type: ignore[arg-type]
    assert told in shown
    assert "<title>Error: " in shown
    assert str(given["note"]) in shown
    assert not given["on"] or f'value="{given["on"]}"' in shown
    assert (Fact.objects.count(), Document.objects.count()) == before


def test_a_paper_does_not_stay_when_its_fact_is_refused(world: World, client_as: As) -> None:
    before = Document.objects.count()
    upload = SimpleUploadedFile("late.pdf", papers.pdf())
    text_of(client_as("school_ot").post(record(world), {**GOOD, "on": "2026-11-24", "file": upload}))  # type: ignore[arg-type]
    assert Document.objects.count() == before


def test_a_kind_with_a_form_of_its_own_leads_there(world: World, client_as: As) -> None:
    case = world.home.at_school.case.pk
    client = client_as("school_ot")
    assert client.get(record(world, "evaluation_completed")).headers["Location"] == f"/cases/{case}/evaluation/"
    assert client.get(record(world, "iep_agreed")).headers["Location"] == f"/cases/{case}/plan/"
    assert client.get(record(world, "nothing")).status_code == 200


def test_who_comes_by_a_kind_is_asked_only_what_it_can_have(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    worry = page(client, record(world, "concern_raised"))
    assert '<input type="hidden" name="kind" value="concern_raised"' in worry
    assert ">Concern raised</h1>" in worry
    assert 'name="about"' not in worry
    assert 'name="form"' not in worry
    consent = page(client, record(world, "consent_received"))
    assert '<option value="reevaluation">' in consent
    assert '<option value="ending">' not in consent
    assert 'name="form"' in page(client, record(world, "request_received"))


def test_a_kind_is_named_in_the_list_as_on_the_page_of_the_case(world: World, client_as: As) -> None:
    assert ">Request for evaluation received</option>" in page(client_as("school_ot"), record(world))
    assert ">Testing was asked for</option>" in page(client_as("guardian"), record(world))


def test_the_title_of_a_paper_is_not_lost_without_its_file(world: World, client_as: As) -> None:
    before = Fact.objects.count()
    shown = text_of(client_as("school_ot").post(record(world), {**GOOD, "paper_title": "The letter"}))
    assert "Choose the file too" in shown
    assert 'value="The letter"' in shown
    assert Fact.objects.count() == before


def test_a_fact_says_its_law_and_how_sure_in_words(world: World, client_as: As) -> None:
    shown = page(client_as("school_ot"), f"/facts/{world.home.at_school.fact.pk}/")
    assert "34 CFR 300.301(b)" in shown
    assert "Basis(" not in shown


def test_each_hat_is_offered_what_it_records(world: World, client_as: As) -> None:
    family, team = (page(client_as(role), record(world)) for role in ("guardian", "school_ot"))
    assert 'value="prior_written_notice_sent"' in team
    assert 'value="prior_written_notice_sent"' not in family
    assert 'value="request_received"' in family


@pytest.mark.parametrize("role", ["school_ota", "teacher", "clinic_ot", "front_desk", "adult_student"])
def test_others_record_nothing(world: World, client_as: As, role: str) -> None:
    assert client_as(role).get(record(world)).status_code == 404
    assert client_as(role).post(record(world), GOOD).status_code == 404


def test_a_stranger_s_case_and_fact_are_not_there(world: World, client_as: As) -> None:
    client, far = client_as("school_ot"), world.far.at_school
    for address in (f"/cases/{far.case.pk}/record/", f"/facts/{far.fact.pk}/", f"/facts/{far.fact.pk}/correct/"):
        assert client.get(address).status_code == 404


CORRECTION = {"on": "2026-09-25", "signed_on": "", "note": "As the stamp says.", "why": "Typed the wrong day."}


def correction(world: World) -> str:
    return f"/facts/{world.home.at_school.fact.pk}/correct/"


def test_a_correction_stands_in_front_and_the_first_stays_to_be_read(world: World, client_as: As) -> None:
    client, old = client_as("school_ot"), world.home.at_school.fact
    answer = client.post(correction(world), CORRECTION)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/cases/{old.case_id}/")
    new = Fact.objects.get(supersedes=old)
    assert (new.on, new.why, new.withdrawn) == (date(2026, 9, 25), "Typed the wrong day.", False)
    shown = page(client, f"/facts/{new.pk}/")
    assert "How it was corrected" in shown
    assert "Typed the wrong day." in shown
    assert page(client, f"/facts/{old.pk}/")
    assert client.get(correction(world)).status_code == 404


def test_what_is_taken_back_stands_as_it_was(world: World, client_as: As) -> None:
    old = world.home.at_school.fact
    sent = {**CORRECTION, "signed_on": "2026-11-20", "withdraw": "1"}
    assert client_as("school_ot").post(correction(world), sent).status_code == 302
    new = Fact.objects.get(supersedes=old)
    assert (new.on, new.signed_on, new.withdrawn) == (old.on, old.signed_on, True)


def test_a_fact_is_taken_back(world: World, client_as: As) -> None:
    client, old = client_as("school_ot"), world.home.at_school.fact
    assert client.post(correction(world), {**CORRECTION, "withdraw": "1"}).status_code == 302
    assert Fact.objects.get(supersedes=old).withdrawn
    assert "taken back" in page(client, f"/cases/{old.case_id}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"why": ""}, "This field is required."),
        ({"why": "w" * 301}, "at most 300 characters"),
        ({"on": "x"}, "Give a date that exists"),
        ({"on": "2026-11-24"}, "2026"),
        ({"note": "n" * 4001}, "at most 4000 characters"),
    ],
)
def test_what_is_wrong_with_a_correction_is_told(
    world: World, client_as: As, changes: dict[str, str], told: str
) -> None:
    before, given = Fact.objects.count(), {**CORRECTION, **changes}
    shown = text_of(client_as("school_ot").post(correction(world), given))  # type: ignore[arg-type]
    assert told in shown
    assert given["note"] in shown
    assert Fact.objects.count() == before


@pytest.mark.parametrize("role", ["school_ota", "teacher", "clinic_ot"])
def test_others_correct_nothing(world: World, client_as: As, role: str) -> None:
    assert client_as(role).get(correction(world)).status_code == 404
    assert client_as(role).post(correction(world), CORRECTION).status_code == 404


def test_the_day_on_the_paper_is_shown(world: World, client_as: As) -> None:
    Fact.objects.filter(pk=world.home.at_school.fact.pk).update(signed_on=world.today - timedelta(days=62))
    assert "September 22, 2026" in page(client_as("school_ot"), f"/facts/{world.home.at_school.fact.pk}/")
