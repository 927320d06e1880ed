"""Who holds rights over a child's file: invited on a paper seen, limited by an order, ended, and passed on."""

import re
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.core import mail
from django.test import Client

from midline.actions.guardians import end_guardianship, invite_guardian, record_order
from midline.actions.helpers import name_helper, stop_helper
from midline.actions.invitations import NewAccount, accept
from midline.actions.refusals import Refused
from midline.core.access import AccessRefused, Paper
from midline.records.models import (
    Assignment,
    AuditEvent,
    Chart,
    Document,
    Guardianship,
    Helper,
    HelperOffer,
    Person,
    Restriction,
)
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.memberships import Acting
from tests.web.making import costs_the_same, page
from tests.world import TODAY, World

DAY = timedelta(days=1)
SEEN = Paper("court_order", "Order 3 of the county court", TODAY)
NEW = NewAccount("Noor", "Haddad", "es", "a long one of her own")


@pytest.fixture(autouse=True)
def mailed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for the end of the transaction goes at once: a test's own transaction never ends."""
    monkeypatch.setattr("midline.actions.mails.transaction", SimpleNamespace(on_commit=lambda send: send()))


def kinds(by: Acting, chart: uuid.UUID, on: date = TODAY) -> frozenset[str]:
    """What the door shows; empty for someone who is told that nothing is there."""
    try:
        return frozenset(child_for(by, chart, "family", on).kinds)
    except NotThere:
        return frozenset()


def invited(world: World, role: str = "director", *, chart: Chart | None = None, **given: object) -> str:
    terms: dict[str, object] = {
        "email": "noor@home.example",
        "language": "es",
        "relation": "parent",
        "educational": True,
        "medical": False,
        "paper": Paper("birth_certificate", "County of Tenorio, 2019", TODAY),
        "today": TODAY,
        "link": None,
    }
    file = chart or world.home.file_of(role).chart
    return invite_guardian(by=world.home.hats[role], chart=file.pk, **(terms | given))  # type: ignore[arg-type]


class TestInviting:
    @pytest.mark.parametrize("role", ["director", "case_manager", "school_ot", "clinic_ot", "front_desk"])
    def test_staff_invite_on_a_paper_that_they_saw(self, world: World, role: str) -> None:
        token = invited(world, role, educational=True, medical=True)
        hat = accept(token=token, today=TODAY, new=NEW)
        row = Guardianship.objects.get(person=hat.person_id)
        assert (row.relation, row.evidence_kind, row.seen_on) == ("parent", "birth_certificate", TODAY)
        assert row.verified_by_id == world.home.hats[role].id
        assert kinds(hat, row.chart_id)
        assert hat.role == "guardian"

    @pytest.mark.parametrize("role", ["school_ota", "teacher", "clinic_ota", "guardian"])
    def test_nobody_else_does(self, world: World, role: str) -> None:
        with pytest.raises(AccessRefused):
            invited(world, role)

    def test_educational_and_medical_rights_are_apart(self, world: World) -> None:
        school = accept(token=invited(world), today=TODAY, new=NEW)
        assert kinds(school, world.home.at_school.chart.pk)
        assert not kinds(school, world.home.at_clinic.chart.pk)
        invited(world, "front_desk", educational=True, medical=False)
        only_school = invited(world, "front_desk", educational=True, medical=False, email="other@home.example")
        hat = accept(token=only_school, today=TODAY, person=school.person_id)
        assert hat.id == school.id, "one person, one hat at home"
        assert not kinds(hat, world.home.at_clinic.chart.pk), "the educational right opens no clinic's file"

    @pytest.mark.parametrize(
        ("relation", "paper", "because"),
        [
            ("parent", Paper("birth_certificate", " ", TODAY), "evidence_needed"),
            ("parent", Paper("birth_certificate", "x", TODAY + DAY), "day_in_future"),
            ("surrogate_parent", Paper("birth_certificate", "x", TODAY), "other_paper_needed"),
            ("legal_guardian", Paper("photo_id", "x", TODAY), "other_paper_needed"),
            ("aunt", Paper("birth_certificate", "x", TODAY), "choose_one"),
        ],
    )
    def test_the_paper_has_to_be_enough(self, world: World, relation: str, paper: Paper, because: str) -> None:
        with pytest.raises(Refused, match=because):
            invited(world, relation=relation, paper=paper)

    def test_a_surrogate_parent_is_appointed(self, world: World) -> None:
        paper = Paper("surrogate_appointment", "Letter of the district", TODAY)
        assert invited(world, relation="surrogate_parent", paper=paper)

    def test_for_an_adult_a_court_s_paper_is_needed(self, world: World) -> None:
        adult = world.home.of_age.chart
        with pytest.raises(Refused, match="adult_needs_court_paper"):
            invited(world, chart=adult)
        token = invited(world, chart=adult, relation="guardian_of_adult", paper=SEEN)
        hat = accept(token=token, today=TODAY, new=NEW)
        assert kinds(hat, adult.pk)

    def test_by_the_page_the_mail_is_in_spanish_and_says_no_child(
        self, client_as: Callable[[str], Client], world: World
    ) -> None:
        client, chart = client_as("case_manager"), world.home.at_school.chart
        given = {
            "email": "noor@home.example",
            "language": "es",
            "relation": "parent",
            "educational": "on",
            "paper": "birth_certificate",
            "evidence": "Seen",
            "seen_on": TODAY.isoformat(),
        }
        address = f"/children/{chart.pk}/guardians/invite/"
        assert client.post(address, given | {"evidence": ""}).status_code == 200
        assert client.post(address, given).status_code == 302
        assert "Mira" not in mail.outbox[0].body
        found = re.search(r"/invitations/\S+/", mail.outbox[0].body)
        assert found is not None
        new = Client()
        assert "Mira" in page(new, found[0])
        account = {"given_name": "Noor", "family_name": "Haddad", "language": "en", "password": NEW.password}
        assert new.post(found[0], account).status_code == 302
        assert new.get(f"/family/{chart.pk}/").status_code == 200
        assert new.get(f"/family/{world.home.of_age.chart.pk}/").status_code == 404
        assert "Noor Haddad" in page(client, f"/children/{chart.pk}/guardians/")

    def test_an_offer_does_not_outlast_the_standing_of_the_one_who_made_it(self, world: World) -> None:
        token = invited(world, "school_ot")
        Assignment.objects.filter(membership=world.home.hats["school_ot"].id).update(ends=TODAY - DAY)
        with pytest.raises(NotThere):
            accept(token=token, today=TODAY, new=NEW)
        assert not Person.objects.filter(email="noor@home.example").exists()


class TestOrders:
    def order(self, world: World, **given: object) -> Restriction:
        terms: dict[str, object] = {"no_contact": False, "decides": True, "withheld": frozenset(), "ends": None}
        return record_order(
            by=world.home.hats["director"],
            guardianship=world.home.at_school.guardianship.pk,
            paper=SEEN,
            today=TODAY,
            **({"starts": TODAY} | terms | given),  # type: ignore[arg-type]
        )

    def test_no_contact_shuts_the_door_on_its_days(self, world: World, client_as: Callable[[str], Client]) -> None:
        home = world.home
        guardian, chart = home.hats["guardian"], home.at_school.chart.pk
        self.order(world, no_contact=True, starts=TODAY, ends=TODAY + DAY)
        assert not kinds(guardian, chart)
        assert not kinds(guardian, chart, TODAY + DAY)
        assert kinds(guardian, chart, TODAY + 2 * DAY)
        assert client_as("guardian").get(f"/family/{chart}/").status_code == 404
        for role in ("school_ot", "director"):
            shown = page(client_as(role), f"/children/{chart}/")
            assert "An order is on file" in shown
            assert "Guardian Tenorio sees nothing and does nothing here" in shown
        assert "An order is on file" not in page(client_as("teacher"), f"/children/{chart}/")

    def test_who_may_look_but_not_decide_names_no_helper(
        self, world: World, client_as: Callable[[str], Client]
    ) -> None:
        self.order(world, decides=False, withheld=frozenset({"note"}))
        chart = world.home.at_school.chart.pk
        seen = kinds(world.home.hats["guardian"], chart)
        assert "plan" in seen
        assert "note" not in seen
        assert client_as("guardian").get(f"/family/{chart}/helpers/name/").status_code == 404

    def test_an_order_that_limits_nothing_is_no_order(self, world: World) -> None:
        with pytest.raises(Refused, match="say_what_it_limits"):
            self.order(world)

    def test_only_those_who_oversee_or_the_desk_put_one_on_file(self, world: World) -> None:
        with pytest.raises(AccessRefused):
            record_order(
                by=world.home.hats["school_ot"],
                guardianship=world.home.at_school.guardianship.pk,
                no_contact=True,
                decides=True,
                withheld=frozenset(),
                paper=SEEN,
                starts=TODAY,
                ends=None,
                today=TODAY,
            )

    def test_ended_by_the_page_it_stays_on_file(self, world: World, client_as: Callable[[str], Client]) -> None:
        made = self.order(world, no_contact=True, starts=TODAY - DAY)
        client_as("director").post(f"/guardians/orders/{made.pk}/end/")
        made.refresh_from_db()
        assert made.ends == TODAY
        assert kinds(world.home.hats["guardian"], world.home.at_school.chart.pk, TODAY + DAY)

    def test_a_new_paper_does_not_wash_an_order_away(self, world: World) -> None:
        """Invited anew and accepted, the limited guardian would have a fresh row without the order: refused."""
        self.order(world, no_contact=True)
        token = invited(world)
        with pytest.raises(Refused, match="order_first"):
            accept(token=token, today=TODAY, person=world.home.hats["guardian"].person_id)
        assert not kinds(world.home.hats["guardian"], world.home.at_school.chart.pk)


class TestEnding:
    def test_rights_end_at_once_and_what_was_written_stays(self, world: World) -> None:
        home = world.home
        end_guardianship(by=home.hats["director"], guardianship=home.at_school.guardianship.pk, why=SEEN, today=TODAY)
        assert not kinds(home.hats["guardian"], home.at_school.chart.pk)
        assert kinds(home.hats["guardian"], home.at_clinic.chart.pk), "the other file has its own row"
        row = AuditEvent.objects.get(action="end_guardianship", subject=home.at_school.chart.pk)
        assert Document.objects.get(pk=row.more["document"]).text == SEEN.words, "the paper that says so is kept"

    def test_rights_that_began_today_end_today_too(self, world: World) -> None:
        hat = accept(token=invited(world), today=TODAY, new=NEW)
        row = Guardianship.objects.get(person=hat.person_id)
        end_guardianship(by=world.home.hats["director"], guardianship=row.pk, why=SEEN, today=TODAY)
        assert not kinds(hat, row.chart_id)


class TestHelpers:
    def name(self, world: World, **given: object) -> str:
        terms: dict[str, object] = {"work": "interpreter", "kinds": ["plan", "case"], "until": TODAY + DAY}
        return name_helper(
            by=world.home.hats["guardian"],
            chart=world.home.at_school.chart.pk,
            email="ari@help.example",
            language="en",
            today=TODAY,
            link=None,
            **(terms | given),  # type: ignore[arg-type]
        )

    def test_a_helper_sees_what_was_named_for_as_long_and_ends_at_once(
        self, world: World, client_as: Callable[[str], Client]
    ) -> None:
        chart = world.home.at_school.chart.pk
        hat = accept(token=self.name(world), today=TODAY, new=NEW)
        assert (hat.role, kinds(hat, chart)) == ("helper", {"identity", "plan", "case"})
        assert kinds(hat, chart, TODAY + DAY)
        assert not kinds(hat, chart, TODAY + 2 * DAY)
        client = Client()
        client.force_login(Person.objects.get(pk=hat.person_id))
        assert client.get(f"/children/{chart}/").status_code == 200
        assert client.get(f"/family/{chart}/rights/").status_code == 404
        row = Helper.objects.get(person=hat.person_id)
        assert client_as("guardian").post(f"/family/helpers/{row.pk}/stop/").status_code == 302
        assert not kinds(hat, chart)
        assert client.get(f"/children/{chart}/").status_code == 404

    def test_by_the_page_under_both_walls(self, world: World, client_as: Callable[[str], Client]) -> None:
        chart = world.home.at_school.chart.pk
        given = {
            "email": "ari@help.example",
            "language": "en",
            "work": "advocate",
            "kinds": ["plan"],
            "until": (TODAY + DAY).isoformat(),
        }
        assert client_as("guardian").post(f"/family/{chart}/helpers/name/", given).status_code == 302
        link = re.search(r"/invitations/\S+/", mail.outbox[0].body)
        assert link is not None
        helper = client_as("clinic_ot")
        assert helper.post(link[0], {}).status_code == 302
        assert "Mira" in page(helper, f"/family/{chart}/")

    def test_nobody_lets_a_helper_see_who_else_may_look(self, world: World) -> None:
        with pytest.raises(Refused, match="choose_one"):
            self.name(world, kinds=["plan", "release"])

    def test_a_year_at_most(self, world: World) -> None:
        with pytest.raises(Refused, match="at_most_a_year"):
            self.name(world, until=TODAY + timedelta(days=400))

    def test_a_stranger_stops_nobody(self, world: World) -> None:
        with pytest.raises(NotThere):
            stop_helper(by=world.far.hats["guardian"], helper=world.home.at_school.helper.pk, today=TODAY)


class TestTheFamilySPage:
    def test_it_says_who_decides_who_sees_and_who_helps(self, world: World, client_as: Callable[[str], Client]) -> None:
        shown = page(client_as("guardian"), f"/family/{world.home.at_school.chart.pk}/rights/")
        assert "Guardian Tenorio (you)" in shown
        assert "School Ot Tenorio" in shown
        assert "Teacher Tenorio" in shown
        assert "Helper Tenorio, Advocate" in shown
        assert "Quillfeather" not in shown
        assert "When your child grows up" not in shown, "a child of seven"

    def test_a_substitute_is_named_while_they_stand_in(self, world: World, client_as: Callable[[str], Client]) -> None:
        address = f"/family/{world.home.at_school.chart.pk}/rights/"
        assert "stands in until" not in page(client_as("guardian"), address)
        world.home.cover.starts = TODAY
        world.home.cover.save()
        assert "stands in until November 28, 2026" in page(client_as("guardian"), address)

    def test_whom_another_household_asked_is_not_told_until_they_can_look(
        self, world: World, client_as: Callable[[str], Client]
    ) -> None:
        file = world.home.at_school
        HelperOffer.objects.filter(chart=file.chart).update(named_by=world.far.hats["guardian"].id)
        shown = page(client_as("guardian"), f"/family/{file.chart.pk}/rights/")
        assert file.helper_asked.email not in shown
        withdrawn = client_as("guardian").post(f"/guardians/invitations/{file.helper_asked.pk}/withdraw/")
        assert withdrawn.status_code == 404
        assert file.helper.person.get_full_name() in shown

    def test_it_costs_the_same_with_more_helpers(self, world: World, client_as: Callable[[str], Client]) -> None:
        row = world.home.at_school.helper

        def more() -> None:
            for number in range(5):
                person = Person.objects.create(email=f"h{number}@x.example", given_name="H", family_name="H")
                Helper.objects.create(
                    person=person,
                    chart=row.chart,
                    work="advocate",
                    kinds="plan",
                    named_by=row.named_by,
                    starts_at=row.starts_at,
                    ends_at=row.ends_at,
                )

        costs_the_same(client_as("guardian"), f"/family/{world.home.at_school.chart.pk}/rights/", more)
