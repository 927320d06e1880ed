"""A session once written: a draft is its author's to finish; what is signed is only added to."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.records.models import Session
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]


def test_a_draft_is_open_to_its_author_alone(world: World, client_as: As) -> None:
    address = f"/sessions/{world.home.at_school.draft.pk}/"
    shown = page(client_as("school_ot"), address)
    assert "Draft, not signed yet" in shown
    assert "Began a letter." in shown
    for role in ("school_ota", "case_manager", "director", "guardian", "teacher", "clinic_ot"):
        assert client_as(role).get(address).status_code == 404, role


@pytest.mark.parametrize(("button", "status"), [("sign", "signed"), ("draft", "draft")])
def test_what_is_typed_is_kept_before_it_is_signed(world: World, client_as: As, button: str, status: str) -> None:
    draft = world.home.at_school.draft
    answer = client_as("school_ot").post(
        f"/sessions/{draft.pk}/", {"note": "Finished the letter.", "minutes": "25", button: "1"}
    )
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/sessions/{draft.pk}/")
    draft.refresh_from_db()
    assert (draft.note, draft.minutes, draft.status) == ("Finished the letter.", 25, status)


@pytest.mark.parametrize(
    ("minutes", "note", "told"),
    [
        ("", "Words.", "This field is required."),
        ("0", "Words.", "Give a number from 1 to 480."),
        ("a lot", "Words.", "Give a whole number."),
        ("500", "Words.", "less than or equal to 480"),
        ("30", "w" * 8001, "at most 8000 characters"),
    ],
)
def test_what_is_wrong_is_told_kept_and_never_signed(
    world: World, client_as: As, minutes: str, note: str, told: str
) -> None:
    draft = world.home.at_school.draft
    answer = client_as("school_ot").post(f"/sessions/{draft.pk}/", {"note": note, "minutes": minutes, "sign": "1"})
    shown = text_of(answer)  # type: ignore[arg-type]
    assert told in shown
    assert note in shown
    draft.refresh_from_db()
    assert (draft.note, draft.status) == ("Began a letter.", "draft")


def test_what_is_signed_never_changes(world: World, client_as: As) -> None:
    signed = world.home.at_school.session
    client = client_as("school_ot")
    answer = client.post(f"/sessions/{signed.pk}/", {"note": "Other words.", "minutes": "30", "sign": "1"})
    assert answer.status_code == 404
    signed.refresh_from_db()
    assert signed.note == "Worked on spacing."


@pytest.mark.parametrize(
    ("role", "reads"),
    [("school_ot", True), ("school_ota", True), ("guardian", True), ("case_manager", False), ("director", False)],
)
def test_who_reads_the_note_of_a_signed_session(world: World, client_as: As, role: str, reads: bool) -> None:
    shown = page(client_as(role), f"/sessions/{world.home.at_school.session.pk}/")
    assert ("Worked on spacing." in shown) is reads
    assert ("Add to this note" in shown) is (role == "school_ot")


@pytest.mark.parametrize("role", ["teacher", "clinic_ot", "front_desk", "adult_student"])
def test_others_do_not_find_the_session(world: World, client_as: As, role: str) -> None:
    assert client_as(role).get(f"/sessions/{world.home.at_school.session.pk}/").status_code == 404


def test_a_stranger_s_session_is_not_there(world: World, client_as: As) -> None:
    assert client_as("school_ot").get(f"/sessions/{world.far.at_school.session.pk}/").status_code == 404


def test_an_addendum_is_signed_and_stands_below(world: World, client_as: As) -> None:
    signed, client = world.home.at_school.session, client_as("school_ot")
    answer = client.post(f"/sessions/{signed.pk}/add/", {"note": "She asked for it again."})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/sessions/{signed.pk}/")
    added = Session.objects.get(amends=signed)
    assert (added.status, added.minutes) == ("signed", 0)
    shown = page(client, f"/sessions/{signed.pk}/")
    assert shown.index("Worked on spacing.") < shown.index("She asked for it again.")
    assert client.get(f"/sessions/{added.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("note", "told"), [("", "Please fill this in."), ("  ", "Please fill this in."), ("x" * 8001, "at most 8000")]
)
def test_an_addendum_says_something(world: World, client_as: As, note: str, told: str) -> None:
    answer = client_as("school_ot").post(f"/sessions/{world.home.at_school.session.pk}/add/", {"note": note})
    assert told in text_of(answer)  # type: ignore[arg-type]
    assert not Session.objects.filter(amends__isnull=False).exists()


@pytest.mark.parametrize("role", ["school_ota", "guardian", "director"])
def test_only_the_author_adds(world: World, client_as: As, role: str) -> None:
    address = f"/sessions/{world.home.at_school.session.pk}/add/"
    assert client_as(role).get(address).status_code == 404
    assert client_as(role).post(address, {"note": "Mine."}).status_code == 404


def test_nothing_is_added_to_a_draft(world: World, client_as: As) -> None:
    assert client_as("school_ot").get(f"/sessions/{world.home.at_school.draft.pk}/add/").status_code == 404
