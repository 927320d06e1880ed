"""Signing a form for both ways, its copy, stopping it, who looked, and joining files."""

from collections.abc import Callable
from datetime import date, timedelta
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils.timezone import localtime

from midline.core.access import RELEASED_MAY
from midline.records.models import (
    Assignment,
    AuditEvent,
    ChartLink,
    DisclosedRecord,
    Disclosure,
    Document,
    Guardianship,
    Membership,
    Person,
    Release,
    Restriction,
    SignedForm,
)
from midline.records.moments import end_of
from midline.records.queries.audit_log import Wanted, whole_log
from tests.web.making import costs_the_same, page
from tests.world import World

As = Callable[[str], Client]


def share(world: World) -> str:
    return f"/family/{world.home.at_school.chart.pk}/share/"


def answers(**given: object) -> dict[str, object]:
    """A form ticked one way, school to clinic."""
    return {
        "tick_0": "on",
        "kinds_0": ["plan", "strategy"],
        "only_0": "",
        "purpose_0": "The same goals",
        "ends_on": "2027-03-01",
        "signature": "Guardian Tenorio",
        **given,
    }


@pytest.fixture
def guardian(client_as: As, world: World) -> Client:
    """The guardian of both files, with nothing signed yet."""
    Disclosure.objects.all().delete()
    Release.objects.all().delete()
    SignedForm.objects.all().delete()
    return client_as("guardian")


def test_both_ways_are_signed_on_one_form_and_kept_as_they_stood(world: World, guardian: Client) -> None:
    home = world.home
    only = str(home.hats["school_ot"].id)
    both = answers(
        tick_1="on",
        kinds_1=["case"],
        purpose_1="Her doctor asks",
        only_1=only,
        records_from_1="2026-10-01",
        records_until_1="2026-11-30",
        event="until the spring meeting",
    )
    done = guardian.post(share(world), both)
    form = SignedForm.objects.get()
    assert done["Location"] == f"/family/forms/{form.pk}/"
    assert (form.child_name, form.birth_date) == (home.at_school.chart.called(), home.at_school.chart.birth_date)
    assert (form.signer_name, form.relation, form.authority) == ("Guardian Tenorio", "mother", "educational medical")
    assert (form.signature, form.statements, form.language) == ("Guardian Tenorio", "1", "en")
    to_clinic = form.releases.get(chart=home.at_school.chart)
    assert (to_clinic.to, to_clinic.kinds, to_clinic.only) == (home.clinic, "identity plan strategy", None)
    assert to_clinic.ends_at == end_of(date(2027, 3, 1))
    assert localtime(to_clinic.signed_at).date() == world.today
    to_school = form.releases.get(chart=home.at_clinic.chart)
    assert (to_school.to, to_school.only_id, to_school.purpose) == (
        home.district,
        home.hats["school_ot"].id,
        "Her doctor asks",
    )
    assert (to_school.records_from, to_school.records_until) == (date(2026, 10, 1), date(2026, 11, 30))
    copy = page(guardian, done["Location"])
    for words in (
        "until the spring meeting",
        "Her doctor asks",
        "34 CFR 99.33",
        "dated from October 1, 2026",
        "mother",
    ):
        assert words in copy


def test_the_copy_tells_the_statements_in_the_language_they_were_read_in(world: World, guardian: Client) -> None:
    Person.objects.filter(pk=world.home.hats["guardian"].person_id).update(language="es")
    done = guardian.post(share(world), answers())
    guardian.post("/language/", {"language": "en"})
    copy = page(guardian, done["Location"])
    assert '<ul lang="es">' in copy
    assert "Usted decide si firma." in copy
    assert "Signed by" in copy


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"tick_0": ""}, "Tick at least one."),
        ({"kinds_0": []}, "Tick what they may see."),
        ({"kinds_0": ["release"]}, "Select a valid choice"),
        ({"purpose_0": " "}, "Say why in a few words."),
        ({"only_0": "00000000-0000-0000-0000-000000000000"}, "Select a valid choice"),
        ({"records_from_0": "2026-10-02", "records_until_0": "2026-10-01"}, "The end must come after the start"),
        ({"ends_on": "2026-11-22"}, "is over"),
        ({"ends_on": "2027-11-26"}, "within one year"),
        ({"signature": " "}, "This field is required"),
    ],
)
def test_what_does_not_fit_is_told_at_its_field(
    world: World, guardian: Client, wrong: dict[str, object], message: str
) -> None:
    shown = guardian.post(share(world), answers(**wrong))
    assert message in shown.content.decode()
    assert not SignedForm.objects.exists()


def test_a_refused_second_way_keeps_its_own_field(world: World, guardian: Client) -> None:
    second = answers(tick_0="", tick_1="on", kinds_1=["case"], purpose_1="x", records_from_1="2026-10-02")
    shown = guardian.post(share(world), {**second, "records_until_1": "2026-10-01"}).content.decode()
    assert 'href="#id_records_until_1"' in shown


def test_stopping_is_at_once_and_shows_what_was_seen(world: World, client_as: As) -> None:
    home = world.home
    clinic, guardian = client_as("clinic_ot"), client_as("guardian")
    theirs = f"/children/{home.at_school.chart.pk}/"
    assert clinic.get(theirs).status_code == 200
    done = guardian.post(f"/family/releases/{home.at_school.release.pk}/stop/")
    assert clinic.get(theirs).status_code == 404
    shown = page(guardian, done["Location"])
    assert "Clinic Ot Tenorio" in shown
    assert "Why: Work on the same goals" in shown


def second_parent(world: World, **rights: bool) -> Client:
    """Somebody with rights over the school's file alone."""
    person = Person.objects.create(email="second@parent.example", given_name="Second", family_name="Parent")
    hat = Membership.objects.create(
        person=person, organisation_id=world.home.hats["guardian"].organisation_id, role="guardian", starts=world.today
    )
    row = Guardianship.objects.create(
        person=person,
        chart=world.home.at_school.chart,
        relation="father",
        educational=True,
        medical=False,
        evidence="Birth certificate seen",
        verified_by_id=world.home.hats["director"].id,
        starts=world.today,
    )
    if rights:
        Restriction.objects.create(
            guardianship=row, evidence="Order seen", recorded_by=hat, starts=world.today, **rights
        )
    client = Client()
    client.force_login(person)
    return client


def test_the_other_holder_of_rights_stops_it_and_learns_of_no_other_file(world: World) -> None:
    home = world.home
    client = second_parent(world)
    assert f"{home.clinic.name} may look until" in page(client, f"/family/{home.at_school.chart.pk}/")
    Release.objects.filter(chart=home.at_school.chart).update(
        revoked_at=world_now(world), revoked_by=home.hats["guardian"].id
    )
    for address in ("", "share/", "join/"):
        assert home.clinic.name not in page(client, f"/family/{home.at_school.chart.pk}/{address}")
    assert client.get(f"/family/forms/{home.at_clinic.form.pk}/").status_code == 404
    assert client.post(f"/family/links/{home.link.pk}/end/").status_code == 404
    assert client.post(share(world), answers()).status_code == 200
    assert not Release.objects.filter(signed_by__person__email="second@parent.example").exists()


def world_now(world: World) -> object:
    """The moment on the day of the world."""
    return end_of(world.today - timedelta(days=1))


def test_the_other_holder_may_stop_a_release(world: World) -> None:
    client = second_parent(world)
    assert client.post(f"/family/releases/{world.home.at_school.release.pk}/stop/").status_code == 302
    assert client.post(f"/family/releases/{world.home.at_clinic.release.pk}/stop/").status_code == 404
    assert Release.objects.get(pk=world.home.at_school.release.pk).revoked_at is not None


def test_an_order_on_file_takes_what_it_says(world: World) -> None:
    address = f"/family/{world.home.at_school.chart.pk}/"
    limited = second_parent(world, decides=False)
    shown = page(limited, address)
    assert "Let someone look" not in shown
    assert "/stop/" not in shown
    assert limited.get(share(world)).status_code == 404
    assert limited.post(f"/family/releases/{world.home.at_school.release.pk}/stop/").status_code == 404
    Restriction.objects.update(no_contact=True)
    assert limited.get(address).status_code == 404
    Restriction.objects.update(no_contact=False, withheld="voice release plan")
    shown = page(limited, address)
    for hidden in ("I want to write my own name tag.", "may look until", "Writes a sentence"):
        assert hidden not in shown


def test_what_was_opened_in_a_look_is_told(world: World, client_as: As) -> None:
    home = world.home
    Release.objects.filter(chart=home.at_school.chart).update(kinds="identity document")
    assert client_as("clinic_ot").get(f"/papers/{home.at_school.document.pk}/").status_code == 200
    assert DisclosedRecord.objects.get().row == home.at_school.document.pk
    shown = page(client_as("guardian"), f"/family/{home.at_school.chart.pk}/looks/?from=outside")
    assert "Opened the paper “Signed consent”" in shown


def test_a_paper_outside_the_range_is_not_there_and_no_look_at_it_is_told(world: World, client_as: As) -> None:
    home = world.home
    added = localtime(home.at_school.document.added_at).date()
    release = Release.objects.filter(chart=home.at_school.chart)
    release.update(kinds="identity document", records_until=added - timedelta(days=1))
    clinic = client_as("clinic_ot")
    assert clinic.get(f"/papers/{home.at_school.document.pk}/").status_code == 404
    assert f"/papers/{home.at_school.document.pk}/" not in page(clinic, f"/children/{home.at_school.chart.pk}/")
    assert not DisclosedRecord.objects.exists()
    release.update(records_until=added)
    assert clinic.get(f"/papers/{home.at_school.document.pk}/").status_code == 200
    Document.objects.filter(pk=home.at_school.document.pk).update(added_at=end_of(added))
    assert clinic.get(f"/papers/{home.at_school.document.pk}/").status_code == 404


def test_taking_files_apart_leaves_both_whole_and_closes_the_looks(world: World, client_as: As) -> None:
    home = world.home
    clinic, guardian = client_as("clinic_ot"), client_as("guardian")
    assert clinic.get(f"/children/{home.at_school.chart.pk}/").status_code == 200
    assert "Take apart" in page(guardian, f"/family/{home.at_school.chart.pk}/join/")
    guardian.post(f"/family/links/{home.link.pk}/end/")
    assert clinic.get(f"/children/{home.at_school.chart.pk}/").status_code == 404
    for file in (home.at_school, home.at_clinic):
        assert guardian.get(f"/family/{file.chart.pk}/").status_code == 200
    assert not ChartLink.objects.filter(pk=home.link.pk, ended_on=None).exists()
    guardian.post(f"/family/{home.at_school.chart.pk}/join/", {"other": str(home.at_clinic.chart.pk)})
    assert ChartLink.objects.filter(ended_on=None).count() == 2
    assert Assignment.objects.filter(chart=home.at_clinic.chart).exists()


def test_joining_again_asks_anew(world: World, client_as: As) -> None:
    home = world.home
    clinic, guardian = client_as("clinic_ot"), client_as("guardian")
    theirs, join = f"/children/{home.at_school.chart.pk}/", f"/family/{home.at_school.chart.pk}/join/"
    guardian.post(f"/family/links/{home.link.pk}/end/")
    assert "What you signed before you took files apart does not come back." in page(guardian, join)
    guardian.post(join, {"other": str(home.at_clinic.chart.pk)})
    assert clinic.get(theirs).status_code == 404
    for file in (home.at_school, home.at_clinic):
        file.release.refresh_from_db()
        assert file.release.revoked_by_id == home.hats["guardian"].id
    home.of_age.release.refresh_from_db()
    assert home.of_age.release.revoked_at is None
    assert "What you signed here before has ended." in page(guardian, share(world))
    guardian.post(share(world), answers())
    assert clinic.get(theirs).status_code == 200


def test_a_sister_s_file_at_the_same_place_is_not_offered(world: World, client_as: As) -> None:
    home = world.home
    # The same parent holds rights over the pupil of age, too.
    Guardianship.objects.filter(chart=home.of_age.chart).update(person=home.hats["guardian"].person_id)
    guardian, sister = client_as("guardian"), str(home.of_age.chart.pk)
    assert sister in page(guardian, f"/family/{home.at_clinic.chart.pk}/join/")
    join = f"/family/{home.at_school.chart.pk}/join/"
    assert sister not in page(guardian, join)
    assert "Choose one of the charts." in guardian.post(join, {"other": sister}).content.decode()
    assert ChartLink.objects.filter(one__organisation=home.district, other__organisation=home.district).count() == 0


def test_a_school_s_record_shown_to_a_clinic_says_that_it_goes_no_further(world: World, client_as: As) -> None:
    told, file = "Do not pass it on to anyone else without their consent (34 CFR 99.33(a), (d)).", world.home.at_school
    Release.objects.update(kinds=" ".join(sorted(RELEASED_MAY)))
    names = ("child", "case", "fact", "document", "session")
    pages = {"child": "children", "case": "cases", "fact": "facts", "document": "papers", "session": "sessions"}
    ids = {name: getattr(file, "chart" if name == "child" else name).pk for name in names}
    for name in names:
        address = f"/{pages[name]}/{ids[name]}/"
        assert told in page(client_as("clinic_ot"), address), address
        assert told not in page(client_as("school_ot"), address), address
    assert told in page(client_as("clinic_ot"), f"/children/{world.home.at_clinic.chart.pk}/")
    assert told not in page(client_as("school_ot"), f"/children/{world.home.at_clinic.chart.pk}/")


def test_what_is_needed_where_a_way_is_ticked_is_not_called_optional(world: World, guardian: Client) -> None:
    shown = page(guardian, share(world))
    for label in ("What they may see", "Why"):
        assert f"{label} <span" not in shown
    assert 'Only what is dated from <span class="optional">' in shown


def test_no_director_is_told_that_a_file_is_joined_with_another(world: World, client_as: As) -> None:
    home = world.home
    client_as("guardian").post(f"/family/links/{home.link.pk}/end/")
    written = AuditEvent.objects.filter(action="unlink_charts").values_list("subject", flat=True)
    assert set(written) == {home.at_school.chart.pk, home.at_clinic.chart.pk}
    for by in (home.hats["director"], home.clinic_director):
        told = {row.action for row in whole_log(by, world.today, Wanted("records"))}
        assert "read" in told
        assert "unlink_charts" not in told


def test_looks_are_paged_and_cost_the_same(world: World, client_as: As) -> None:
    release, by = world.home.at_school.release, world.home.hats["clinic_ot"].id

    def more() -> None:
        rows = [
            Disclosure(release=release, by_id=by, kinds="identity plan", why="care", at=release.signed_at)
            for _ in range(40)
        ]
        Disclosure.objects.bulk_create(rows)

    Disclosure.objects.create(release=release, by_id=by, kinds="identity plan", why="care", at=release.signed_at)
    shown = costs_the_same(client_as("guardian"), f"/family/{world.home.at_school.chart.pk}/looks/?from=outside", more)
    assert urlencode({"from": "outside", "page": 2}).replace("&", "&amp;") in shown


def test_a_look_from_outside_is_told_once(world: World, client_as: As) -> None:
    chart = world.home.at_school.chart.pk
    assert client_as("clinic_ot").get(f"/children/{chart}/").status_code == 200
    assert client_as("school_ot").get(f"/children/{chart}/").status_code == 200
    inside, outside = (page(client_as("guardian"), f"/family/{chart}/looks/{which}") for which in ("", "?from=outside"))
    assert ("School Ot" in inside, "Clinic Ot" in inside) == (True, False)
    assert ("School Ot" in outside, "Clinic Ot" in outside) == (False, True)
