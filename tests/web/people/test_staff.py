"""A director's people: listed, another role, leaving, standing in, and starting anew after a lost phone."""

import uuid
from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client
from django.utils import timezone

from midline.actions.caseloads import hand_over, set_cover
from midline.actions.organisations import found_organisation, give_hat
from midline.actions.refusals import Refused
from midline.actions.sessions import log_session, sign_session
from midline.actions.staff import change_role, leave, reset_second_factor
from midline.core.access import AccessRefused
from midline.records.models import (
    Appointment,
    Assignment,
    AuditEvent,
    Cover,
    Guardianship,
    Membership,
    Person,
    Session,
    Teaching,
)
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.memberships import Acting, acting_for, acting_of, hats_of
from midline.records.queries.standing import visible_charts
from tests.web.making import costs_the_same, more_children, page
from tests.world import FAR, TODAY, World

DAY = timedelta(days=1)


def sees(by: Acting, chart: uuid.UUID, on: date) -> bool:
    """Whether the door lets them in and the list shows it; the two must agree."""
    try:
        child_for(by, chart, "care", on)
    except NotThere:
        let_in = False
    else:
        let_in = True
    assert visible_charts(by, on).filter(pk=chart).exists() == let_in
    return let_in


def test_the_list_is_searched_and_paged_and_costs_the_same(client_as: Callable[[str], Client], world: World) -> None:
    director = client_as("director")
    shown = page(director, "/people/")
    assert "Case Manager Tenorio" in shown
    assert "Teacher Tenorio" in shown, "the schools of the district are its own"
    assert FAR not in shown
    assert "Guardian" not in shown, "families are nobody's staff"
    found = page(director, "/people/?q=teacher")
    assert "Case Manager" not in found

    def more() -> None:
        for number in range(60):
            person = Person.objects.create(email=f"p{number}@x.example", given_name="Ada", family_name=f"More{number}")
            give_hat(person=person, organisation=world.home.district, role="school_ot", today=TODAY, by=None)

    assert "Page" in costs_the_same(director, "/people/", more)


def test_nobody_but_a_director_sees_or_changes_people(world: World) -> None:
    home = world.home
    for role in ("school_ot", "case_manager", "front_desk", "guardian"):
        with pytest.raises(AccessRefused):
            leave(by=home.hats[role], membership=home.colleague.id, last_day=TODAY, gives={}, today=TODAY)
    with pytest.raises(AccessRefused):
        change_role(by=home.clinic_director, membership=home.colleague.id, role="school_ota", today=TODAY)


class TestLeaving:
    def test_every_child_goes_to_a_named_colleague_and_what_was_written_stays(self, world: World) -> None:
        home = world.home
        ot, director, chart = home.hats["school_ot"], home.hats["director"], home.at_school.chart
        gives = dict.fromkeys([chart.pk, home.of_age.chart.pk], home.colleague.id)
        Appointment.objects.filter(pk=home.at_school.appointment.pk).update(on=TODAY + DAY)
        leave(by=director, membership=ot.id, last_day=TODAY, gives=gives, today=TODAY)
        assert sees(ot, chart.pk, TODAY)
        assert sees(home.colleague, chart.pk, TODAY)
        assert not sees(ot, chart.pk, TODAY + DAY)
        assert sees(home.colleague, chart.pk, TODAY + DAY)
        assert hats_of(ot.person_id, TODAY + DAY) == ()
        assert Session.objects.get(pk=home.at_school.session.pk).author_id == ot.id
        assert Session.objects.get(pk=home.at_school.draft.pk).status == "draft"
        assert Appointment.objects.get(pk=home.at_school.appointment.pk).membership_id == home.colleague.id
        assert AuditEvent.objects.filter(action="hand_over", subject=chart.pk).count() == 1

    def test_who_took_a_child_over_this_morning_is_shut_out_at_once_all_the_same(self, world: World) -> None:
        home = world.home
        ot, director, colleague = home.hats["school_ot"], home.hats["director"], home.colleague
        gives = dict.fromkeys([home.at_school.chart.pk, home.of_age.chart.pk], colleague.id)
        leave(by=director, membership=ot.id, last_day=TODAY, gives=gives, today=TODAY)
        back = dict.fromkeys(gives, ot.id)
        leave(by=director, membership=colleague.id, last_day=TODAY - DAY, gives=back, today=TODAY)
        assert hats_of(colleague.person_id, TODAY) == ()
        assert not sees(colleague, home.at_school.chart.pk, TODAY + DAY)

    def test_nobody_leaves_while_a_child_is_given_to_nobody(self, world: World) -> None:
        home = world.home
        given = {home.at_school.chart.pk: home.colleague.id}
        with pytest.raises(Refused, match="caseload_not_empty"):
            leave(
                by=home.hats["director"], membership=home.hats["school_ot"].id, last_day=TODAY, gives=given, today=TODAY
            )
        assert Membership.objects.get(pk=home.hats["school_ot"].id).ends is None
        assert Assignment.objects.get(chart=home.at_school.chart, membership=home.hats["school_ot"].id).ends is None

    @pytest.mark.parametrize("to", ["school_ota", "teacher", "front_desk", "clinic_ot"])
    def test_an_ot_s_children_go_to_an_ot_of_the_place(self, world: World, to: str) -> None:
        home = world.home
        with pytest.raises(Refused):
            hand_over(
                by=home.hats["director"],
                membership=home.hats["school_ot"].id,
                gives={home.at_school.chart.pk: home.hats[to].id},
                today=TODAY,
            )

    def test_the_page_lists_drafts_first_without_their_words(
        self, client_as: Callable[[str], Client], world: World
    ) -> None:
        shown = page(client_as("director"), f"/people/{world.home.hats['school_ot'].id}/leave/")
        assert "Began a letter" not in shown
        assert shown.index("Notes not signed yet") < shown.index("Who takes over")
        assert "Mira" in shown

    def test_by_the_page_in_one_step(self, client_as: Callable[[str], Client], world: World) -> None:
        home, director = world.home, client_as("director")
        address = f"/people/{home.hats['school_ot'].id}/leave/"
        refused = director.post(address, {"last_day": TODAY.isoformat()})
        assert "Who takes over: This field is required" in refused.content.decode()
        given = {"last_day": (TODAY - DAY).isoformat(), "to": str(home.colleague.id)}
        assert director.post(address, given).status_code == 302
        assert acting_for(home.hats["school_ot"].person_id, None, TODAY) == (None, ())
        assert sees(home.colleague, home.at_school.chart.pk, TODAY)

    def test_a_teacher_s_class_goes_to_another_teacher(self, world: World) -> None:
        home = world.home
        person = Person.objects.create(email="other@x.example", given_name="Otto", family_name="Ro")
        other = give_hat(person=person, organisation=home.school, role="teacher", today=TODAY, by=None)
        teacher = home.hats["teacher"]
        gives = {home.classroom.pk: other.id}
        leave(by=home.hats["director"], membership=teacher.id, last_day=TODAY, gives=gives, today=TODAY)
        assert sees(other, home.at_school.chart.pk, TODAY)
        assert not sees(teacher, home.at_school.chart.pk, TODAY + DAY)
        assert Teaching.objects.count() == 3, "two of the world, one of the other teacher"

    def test_a_director_does_not_end_their_own_time(self, world: World) -> None:
        director = world.home.hats["director"]
        with pytest.raises(Refused, match="not_for_oneself"):
            leave(by=director, membership=director.id, last_day=TODAY, gives={}, today=TODAY)

    def test_the_page_of_a_full_caseload_costs_the_same(self, client_as: Callable[[str], Client], world: World) -> None:
        address = f"/people/{world.home.hats['school_ot'].id}/leave/"
        costs_the_same(client_as("director"), address, lambda: more_children(world.home, 8, today=TODAY))


class TestAnotherRole:
    def test_one_membership_ends_and_another_begins_for_the_same_person(self, world: World) -> None:
        home = world.home
        ota, chart = home.hats["school_ota"], home.at_school.chart
        Session.objects.filter(pk=home.at_school.draft.pk).update(author=ota.id)
        new = change_role(by=home.hats["director"], membership=ota.id, role="school_ot", today=TODAY)
        assert (new.person_id, new.role) == (ota.person_id, "school_ot")
        assert new.id != ota.id
        assert [hat.id for hat in hats_of(ota.person_id, TODAY)] == [new.id]
        assert sees(new, chart.pk, TODAY), "the children move along"
        assert not sees(ota, chart.pk, TODAY), "not under the old role any more"
        signed = sign_session(by=new, session=home.at_school.draft.pk, today=TODAY)
        assert (signed.status, signed.author_id) == ("signed", ota.id)

    def test_a_role_without_children_waits_until_they_are_handed_over(self, world: World) -> None:
        home = world.home
        ot, director = home.hats["school_ot"], home.hats["director"]
        with pytest.raises(Refused, match="caseload_not_empty"):
            change_role(by=director, membership=ot.id, role="case_manager", today=TODAY)
        gives = dict.fromkeys([home.at_school.chart.pk, home.of_age.chart.pk], home.colleague.id)
        assert hand_over(by=director, membership=ot.id, gives=gives, today=TODAY) == 2
        assert not sees(ot, home.at_school.chart.pk, TODAY)
        assert change_role(by=director, membership=ot.id, role="case_manager", today=TODAY).role == "case_manager"

    def test_a_note_of_another_place_is_not_one_s_own(self, world: World) -> None:
        """Two hats of one person: the draft written at the clinic cannot be signed under the district's."""
        home = world.home
        clinic_ot = home.hats["clinic_ot"]
        person = Person.objects.get(pk=clinic_ot.person_id)
        other = give_hat(person=person, organisation=home.district, role="school_ot", today=TODAY, by=None)
        with pytest.raises(Refused, match="stranger"):
            sign_session(by=other, session=home.at_clinic.draft.pk, today=TODAY)


class TestStandingIn:
    def test_a_draft_that_the_substitute_left_is_finished_by_the_colleague(
        self, client_as: Callable[[str], Client], world: World
    ) -> None:
        home, ot = world.home, client_as("school_ot")
        draft, substitute = home.at_school.draft, home.colleague
        Session.objects.filter(pk=draft.pk).update(author=substitute.id)
        Cover.objects.filter(pk=home.cover.pk).update(starts=TODAY)
        assert ot.get(f"/sessions/{draft.pk}/").status_code == 404, "it is the substitute's as long as they stand in"
        assert "Notes that a colleague left" not in page(ot, "/day/")
        assert ot.post(f"/sessions/{draft.pk}/take-over/").status_code == 404
        Cover.objects.filter(pk=home.cover.pk).update(stopped_at=timezone.now())
        assert "Notes that a colleague left" in page(ot, "/day/")
        assert "Finish this note" in page(ot, f"/sessions/{draft.pk}/")
        for role in ("school_ota", "director", "guardian", "clinic_ot"):
            assert client_as(role).post(f"/sessions/{draft.pk}/take-over/").status_code == 404, role
        assert ot.post(f"/sessions/{draft.pk}/take-over/").status_code == 302
        assert ot.post(f"/sessions/{draft.pk}/", {"note": "Done.", "minutes": "30", "sign": "1"}).status_code == 302
        draft.refresh_from_db()
        assert (draft.status, draft.author_id, draft.begun_by_id) == (
            "signed",
            home.hats["school_ot"].id,
            substitute.id,
        )
        assert f"<dt>Begun by</dt><dd>{substitute.person_name}</dd>" in page(ot, f"/sessions/{draft.pk}/")

    def test_the_children_are_open_on_the_days_and_not_a_day_longer(self, world: World) -> None:
        home, chart = world.home, world.home.at_school.chart
        first, last = home.cover.starts, home.cover.ends
        for day, open_ in ((first - DAY, False), (first, True), (last, True), (last + DAY, False)):
            assert sees(home.colleague, chart.pk, day) is open_, day
        assert not sees(world.far.colleague, chart.pk, first)

    def test_what_the_substitute_writes_is_theirs_and_the_day_shows_what_was_planned(
        self, client_as: Callable[[str], Client], world: World
    ) -> None:
        home = world.home
        substitute, ot = home.colleague, home.hats["school_ot"]
        home.cover.starts = TODAY
        home.cover.save()
        client = Client()
        client.force_login(Person.objects.get(pk=substitute.person_id))
        assert "Mira" in page(client, "/day/")
        made = log_session(
            by=substitute,
            case=home.at_school.case.pk,
            on=TODAY,
            kind="direct",
            minutes=30,
            environment="classroom",
            attendance="held",
            today=TODAY,
            note="For a colleague.",
        )
        assert made.author_id == substitute.id
        assert ot.id != substitute.id
        assert "For a colleague" not in page(client_as("school_ot"), "/day/")

    def test_after_the_last_day_their_list_of_drafts_names_no_child(self, world: World) -> None:
        home = world.home
        Session.objects.filter(pk=home.at_school.draft.pk).update(author=home.colleague.id)
        client = Client()
        client.force_login(Person.objects.get(pk=home.colleague.person_id))
        assert "Mira" not in page(client, "/day/")

    def test_ended_early_it_ends_at_once(self, client_as: Callable[[str], Client], world: World) -> None:
        home = world.home
        client_as("director").post(f"/people/covers/{home.cover.pk}/stop/")
        assert not sees(home.colleague, home.at_school.chart.pk, home.cover.starts)

    def test_by_the_page(self, client_as: Callable[[str], Client], world: World) -> None:
        home, director = world.home, client_as("director")
        address = f"/people/{home.hats['school_ota'].id}/cover/"
        given = {"substitute": str(home.colleague.id), "starts": "2026-11-30", "ends": "2026-12-04"}
        assert director.post(address, given | {"ends": "2026-11-29"}).status_code == 200
        assert director.post(address, given).status_code == 302
        assert "stands in, Nov 30, 2026 to Dec 4, 2026" in page(director, "/people/")
        assert "stands in already" not in page(director, address)
        assert "on these days already" in director.post(address, given).content.decode()

    def test_an_assistant_does_not_stand_in_for_an_ot(self, world: World) -> None:
        home = world.home
        with pytest.raises(Refused, match="cannot_take_over"):
            set_cover(
                by=home.hats["director"],
                absent=home.hats["school_ot"].id,
                substitute=home.hats["school_ota"].id,
                starts=TODAY,
                ends=TODAY,
                today=TODAY,
            )


class TestAnAgency:
    @pytest.fixture
    def lent(self, world: World) -> tuple[Acting, Acting, Acting, Acting]:
        """The agency's director, its therapist, and that therapist in the home and in the far district."""
        agency = found_organisation(kind="agency", name="Hands Agency", state="TX", today=TODAY)
        boss = Person.objects.create(email="boss@x.example", given_name="Bo", family_name="Haas")
        worker = Person.objects.create(email="worker@x.example", given_name="Wim", family_name="Kok")
        director = give_hat(person=boss, organisation=agency, role="director", today=TODAY, by=None)
        own = give_hat(person=worker, organisation=agency, role="school_ot", today=TODAY, by=director)
        here, there = (
            give_hat(person=worker, organisation=half.district, role="school_ot", today=TODAY, by=half.hats["director"])
            for half in (world.home, world.far)
        )
        Membership.objects.filter(pk__in=[here.id, there.id]).update(agency=agency)
        for half, hat in ((world.home, here), (world.far, there)):
            Assignment.objects.create(chart=half.at_school.chart, membership_id=hat.id, starts=TODAY)
        return director, own, here, there

    def test_one_therapist_serves_several_districts_and_each_sees_its_own(
        self, world: World, lent: tuple[Acting, Acting, Acting, Acting]
    ) -> None:
        director, own, here, there = lent
        mine, theirs = world.home.at_school.chart.pk, world.far.at_school.chart.pk
        assert (sees(here, mine, TODAY), sees(here, theirs, TODAY)) == (True, False)
        assert (sees(there, mine, TODAY), sees(there, theirs, TODAY)) == (False, True)
        for hat in (director, own):
            assert not visible_charts(hat, TODAY).exists(), "the agency sees no child"

    def test_its_director_sees_where_its_people_serve_and_no_child(
        self, world: World, lent: tuple[Acting, Acting, Acting, Acting]
    ) -> None:
        client = Client()
        client.force_login(Person.objects.get(pk=lent[0].person_id))
        shown = page(client, "/people/")
        assert "Tenorio District" in shown
        assert f"{FAR} District" in shown
        assert "Mira" not in shown
        assert client.get("/home/").headers["Location"] == "/people/"

    def test_who_leaves_the_agency_leaves_every_place_and_each_district_hands_over(
        self, client_as: Callable[[str], Client], world: World, lent: tuple[Acting, Acting, Acting, Acting]
    ) -> None:
        director, own, here, _ = lent
        leave(by=director, membership=own.id, last_day=TODAY, gives={}, today=TODAY)
        assert hats_of(own.person_id, TODAY + DAY) == ()
        Membership.objects.filter(pk=here.id).update(starts=TODAY - 9 * DAY, ends=TODAY - DAY)
        shown = page(client_as("director"), "/people/")
        assert "still to hand over" in shown
        assert f"/people/{here.id}/hand-over/" in shown
        gives = {world.home.at_school.chart.pk: world.home.colleague.id}
        hand_over(by=world.home.hats["director"], membership=here.id, gives=gives, today=TODAY)
        assert "still to hand over" not in page(client_as("director"), "/people/")


class TestATeacherWhoIsAlsoAParent:
    @pytest.fixture
    def hats(self, world: World) -> tuple[Acting, Acting]:
        home = world.home
        person = Person.objects.get(pk=home.hats["teacher"].person_id)
        parent = give_hat(
            person=person,
            organisation=found_organisation(kind="household", name="Home", state="TX", today=TODAY),
            role="guardian",
            today=TODAY,
            by=None,
        )
        own = more_children(home, 1, today=TODAY)[0]
        Guardianship.objects.create(
            person=person,
            chart=own,
            relation="mother",
            educational=True,
            medical=False,
            evidence="Seen",
            verified_by_id=home.hats["director"].id,
            starts=TODAY,
        )
        return acting_of(home.hats["teacher"].id), parent

    def test_under_each_hat_only_what_that_hat_sees(self, world: World, hats: tuple[Acting, Acting]) -> None:
        teacher, parent = hats
        own = Guardianship.objects.get(person=teacher.person_id).chart
        assert "note" in child_for(parent, own.pk, "family", TODAY).kinds
        assert "note" not in child_for(teacher, own.pk, "teaching", TODAY).kinds, "their own child, seen as a teacher"
        assert not sees(parent, world.home.at_school.chart.pk, TODAY), "a pupil is nobody's child at home"

    def test_the_page_says_which_and_nothing_of_the_other_is_there(
        self, client_as: Callable[[str], Client], world: World, hats: tuple[Acting, Acting]
    ) -> None:
        client, pupil = client_as("teacher"), world.home.at_school.chart.pk
        assert "Teacher · Tenorio School" in page(client, "/classes/")
        client.post("/hat/", {"membership": str(hats[1].id)})
        assert client.get("/classes/").status_code == 404
        shown = page(client, f"/family/{Guardianship.objects.get(person=hats[1].person_id).chart_id}/")
        assert "Parent or guardian · Home" in shown
        assert "Mira" not in shown
        assert client.get(f"/children/{pupil}/").status_code == 404


class TestALostPhone:
    @pytest.fixture(autouse=True)
    def mailed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What waits for the end of the transaction goes at once: a test's own transaction never ends."""
        monkeypatch.setattr("midline.actions.mails.transaction", SimpleNamespace(on_commit=lambda send: send()))

    def test_a_director_takes_the_second_factor_away_and_the_person_is_told(
        self, client_as: Callable[[str], Client], world: World
    ) -> None:
        person = Person.objects.get(pk=world.home.colleague.person_id)
        person.language = "es"
        person.save()
        for kind in ("totp", "recovery_codes"):
            Authenticator.objects.create(user=person, type=kind, data={"secret": "unseen", "seed": "unseen"})
        address = f"/people/{world.home.colleague.id}/second-factor/"
        lost, director = Client(), client_as("director")
        lost.force_login(person)
        assert lost.get("/accounts/sessions/").status_code == 200
        assert "unseen" not in page(director, address)
        assert "unseen" not in director.post(address, follow=True).content.decode()
        assert not Authenticator.objects.filter(user=person).exists()
        assert lost.get("/accounts/sessions/").status_code == 302, "every session of theirs ended"
        assert director.get("/people/").status_code == 200, "and no other"
        assert [one.to for one in mail.outbox] == [[person.email]]
        assert "llaves de acceso" in mail.outbox[0].body
        row = AuditEvent.objects.get(action="reset_second_factor")
        assert (row.person, row.more) == (world.home.hats["director"].person_id, {"count": 2})

    def test_not_for_oneself_and_not_for_strangers(self, world: World) -> None:
        home = world.home
        with pytest.raises(Refused, match="not_for_oneself"):
            reset_second_factor(by=home.hats["director"], membership=home.hats["director"].id)
        with pytest.raises(AccessRefused):
            reset_second_factor(by=home.hats["director"], membership=world.far.colleague.id)
        with pytest.raises(NotThere):
            reset_second_factor(by=home.hats["director"], membership=home.hats["guardian"].id)
