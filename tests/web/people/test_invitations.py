"""Invited by address: a link that opens once, for someone new or with an account; the answer tells nothing."""

import re
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core import mail
from django.test import Client

from midline.actions.invitations import accept, invite
from midline.actions.refusals import Refused
from midline.records.models import AuditEvent, Invitation, Membership, Person
from midline.records.queries.children import NotThere
from tests.web.making import page, text_of
from tests.world import PASSWORD, TODAY, World

NEW = {"given_name": "Nora", "family_name": "Iversen", "language": "es", "password": "a long one of her own"}


@pytest.fixture(autouse=True)
def mailed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for the end of the transaction goes at once: a test's own transaction never ends."""
    monkeypatch.setattr("midline.actions.mails.transaction", SimpleNamespace(on_commit=lambda send: send()))


@pytest.fixture
def director(client_as: Callable[[str], Client]) -> Client:
    return client_as("director")


def offer(world: World, email: str, *, role: str = "school_ot", language: str = "en") -> dict[str, str]:
    return {"email": email, "role": role, "place": str(world.home.district.pk), "language": language}


def link_in(number: int = -1) -> str:
    found = re.search(r"http://testserver(/invitations/\S+/)", mail.outbox[number].body)
    assert found is not None
    return found[1]


def test_someone_new_sets_name_language_and_password_and_is_in_by_a_link_that_opens_once(
    world: World, director: Client, client: Client
) -> None:
    director.post("/people/invite/", offer(world, "Nora@New.example", language="es"))
    sent = mail.outbox[0]
    assert (sent.to, sent.subject) == (["nora@new.example"], "Tenorio District le invita a Midline")
    assert "terapeuta ocupacional escolar" in sent.body
    assert client.get(link_in()).status_code == 200
    assert client.post(link_in(), NEW).headers["Location"] == "/home/"
    person = Person.objects.get(email="nora@new.example")
    assert (person.get_full_name(), person.language) == ("Nora Iversen", "es")
    assert client.get("/home/").headers["Location"] == "/day/"
    assert Client().get(link_in()).status_code == 404
    assert AuditEvent.objects.filter(action="accept_invitation", person=person.pk).count() == 1


def test_the_answer_and_the_mail_are_the_same_for_an_address_with_an_account(world: World, director: Client) -> None:
    known = Person.objects.get(pk=world.home.hats["clinic_ot"].person_id)
    answers = []
    for email in (known.email, "nobody@nowhere.example"):
        shown = text_of(director.post("/people/invite/", offer(world, email), follow=True))  # type: ignore[arg-type]
        answers.append("The invitation is on its way." in shown and email in shown)
    assert answers == [True, True]
    assert len(mail.outbox) == 2
    tokenless = [re.sub(r"/invitations/\S+", "", one.body) for one in mail.outbox]
    assert tokenless[0] == tokenless[1]
    assert [Client().get(link_in(number)).status_code for number in (0, 1)] == [200, 200]
    pages = [re.sub(r'value="\w{64}"|invitations[^"]+', "", page(Client(), link_in(number))) for number in (0, 1)]
    assert pages[0] == pages[1], "the page of a link does not tell either"


def test_an_account_is_never_taken_over_by_a_link(world: World, director: Client, client: Client) -> None:
    known = Person.objects.get(pk=world.home.hats["clinic_ot"].person_id)
    director.post("/people/invite/", offer(world, known.email))
    answer = client.post(link_in(), NEW)
    assert "Sign in with it, then accept" in answer.content.decode()
    known.refresh_from_db()
    assert known.check_password(PASSWORD)
    assert client.get("/home/").headers["Location"].startswith("/accounts/login/")


def test_a_contractor_accepts_with_the_account_they_have_and_wears_two_hats(
    world: World, director: Client, client_as: Callable[[str], Client]
) -> None:
    """One person, a clinic's and a district's; under one hat nothing of the other is there."""
    director.post("/people/invite/", offer(world, "work.address@elsewhere.example"))
    theirs = client_as("clinic_ot")
    assert "Accept as Clinic Ot Tenorio" in page(theirs, link_in())
    theirs.post(link_in(), {})
    hats = Membership.objects.filter(person=world.home.hats["clinic_ot"].person_id)
    assert {(hat.role, hat.organisation_id) for hat in hats} == {
        ("clinic_ot", world.home.clinic.pk),
        ("school_ot", world.home.district.pk),
    }
    shown = page(theirs, "/day/")
    assert "School OT · Tenorio District" in shown
    assert "Mira" not in shown, "the clinic's child is not there under the district's hat"
    assert theirs.get(f"/children/{world.home.at_clinic.chart.pk}/").status_code == 404
    theirs.post("/hat/", {"membership": str(world.home.hats["clinic_ot"].id)})
    assert theirs.get(f"/children/{world.home.at_clinic.chart.pk}/").status_code == 200
    assert "Clinic OT · Tenorio Clinic" in page(theirs, "/day/")
    told = page(director, "/people/?q=Clinic+Ot")
    assert "Clinic Ot Tenorio" in told
    assert "Tenorio Clinic" not in told, "the district is not told where else they work"


def test_sent_again_the_old_link_ends_and_taken_back_both_do(world: World, director: Client) -> None:
    director.post("/people/invite/", offer(world, "new@nowhere.example"))
    row = Invitation.objects.get(email="new@nowhere.example")
    director.post(f"/people/invitations/{row.pk}/again/")
    first, second = link_in(0), link_in(1)
    assert (Client().get(first).status_code, Client().get(second).status_code) == (404, 200)
    director.post("/people/invite/", offer(world, "new@nowhere.example"))
    assert Invitation.objects.filter(email="new@nowhere.example").count() == 1
    director.post(f"/people/invitations/{row.pk}/withdraw/")
    assert {Client().get(link_in(number)).status_code for number in (0, 1, 2)} == {404}
    assert Client().post(link_in(2), NEW).status_code == 404
    assert director.post(f"/people/invitations/{row.pk}/again/").status_code == 404


def test_a_link_ends_after_two_weeks_and_only_its_digest_is_kept(world: World) -> None:
    token = invite(
        by=world.home.hats["director"],
        organisation=world.home.district.pk,
        email="new@nowhere.example",
        role="school_ota",
        language="en",
        today=TODAY,
        link=None,
    )
    row = Invitation.objects.get(email="new@nowhere.example")
    assert token not in row.token_digest
    with pytest.raises(NotThere):
        accept(token=token, today=TODAY + timedelta(days=15), person=world.home.hats["teacher"].person_id)
    hat = accept(token=token, today=TODAY + timedelta(days=14), person=world.home.hats["teacher"].person_id)
    assert hat.role == "school_ota"
    with pytest.raises(NotThere):
        accept(token=token, today=TODAY, person=world.home.hats["teacher"].person_id)


@pytest.mark.parametrize("role", ["front_desk", "guardian", "teacher"])
def test_a_role_that_the_place_does_not_have_cannot_be_offered(world: World, role: str) -> None:
    with pytest.raises(Refused, match="role_not_here"):
        invite(
            by=world.home.hats["director"],
            organisation=world.home.district.pk,
            email="new@nowhere.example",
            role=role,
            language="en",
            today=TODAY,
            link=None,
        )


def test_a_weak_password_is_refused_and_the_form_comes_back(world: World, director: Client, client: Client) -> None:
    director.post("/people/invite/", offer(world, "new@nowhere.example"))
    shown = client.post(link_in(), NEW | {"password": "short"}).content.decode()
    assert "at least 12 characters" in shown
    assert 'value="Nora"' in shown
    assert not Person.objects.filter(email="new@nowhere.example").exists()
