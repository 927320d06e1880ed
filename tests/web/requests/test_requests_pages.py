"""A family asks, the director answers, and a record is destroyed after a second question."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.records.models import Destruction, RecordsRequest, Statement
from tests.web.making import page
from tests.world import World

As = Callable[[str], Client]


def asked(world: World, client_as: As, **given: str) -> RecordsRequest:
    client_as("guardian").post(f"/children/{world.home.at_school.chart.pk}/requests/", given)
    return RecordsRequest.objects.filter(chart=world.home.at_school.chart).latest("id")


def test_a_family_asks_and_sees_by_when_it_is_answered(world: World, client_as: As) -> None:
    row = asked(world, client_as, kind="access")
    assert (row.kind, row.asked_on) == ("access", world.today)
    shown = page(client_as("guardian"), f"/requests/{row.pk}/")
    assert "January 7, 2027" in shown
    assert "34 CFR 300.613(a)" in shown


def test_a_clinic_s_time_was_not_checked_and_the_page_says_whom_to_ask(world: World, client_as: As) -> None:
    address = f"/children/{world.home.at_clinic.chart.pk}/requests/"
    client_as("guardian").post(address, {"kind": "access"})
    row = RecordsRequest.objects.get(chart=world.home.at_clinic.chart, kind="access")
    shown = page(client_as("guardian"), f"/requests/{row.pk}/")
    assert "We could not check how long the clinic has to answer. Ask the clinic's privacy officer" in shown.replace(
        "&#x27;", "'"
    )


def test_whom_to_ask_is_told_by_the_name_of_the_state(world: World, client_as: As) -> None:
    assert "state education agency of Texas" in page(
        client_as("guardian"), f"/requests/{world.home.at_school.request.pk}/"
    )


def test_a_refused_change_carries_the_family_s_statement(world: World, client_as: As) -> None:
    row = asked(world, client_as, kind="amend", what="The birth date", instead="May 3")
    director = client_as("director")
    assert "Mira Tenorio: Change something in the record" in page(director, "/requests/")
    director.post(f"/requests/{row.pk}/answer/", {"outcome": "refused", "reasons": "The certificate says so."})
    assert "The certificate says so." in page(client_as("guardian"), f"/requests/{row.pk}/")
    client_as("guardian").post(f"/requests/{row.pk}/disagree/", {"words": "The certificate is wrong."})
    assert Statement.objects.get().words == "The certificate is wrong."
    for role in ("guardian", "director", "school_ot"):
        assert "The certificate is wrong." in page(client_as(role), f"/children/{world.home.at_school.chart.pk}/")


def test_a_refusal_needs_its_reasons(world: World, client_as: As) -> None:
    row = asked(world, client_as, kind="access")
    client_as("director").post(f"/requests/{row.pk}/answer/", {"outcome": "refused", "reasons": " "})
    row.refresh_from_db()
    assert row.outcome == ""


def test_a_record_is_destroyed_after_two_steps_that_name_the_child(world: World, client_as: As) -> None:
    director, row = client_as("director"), world.home.at_school.request
    answered = director.post(f"/requests/{row.pk}/answer/", {"outcome": "given", "reasons": "No longer needed"})
    assert answered["Location"] == f"/requests/{row.pk}/destroy/"
    shown = page(director, f"/requests/{row.pk}/destroy/")
    assert "Destroy the record of Mira Tenorio" in shown
    assert "34 CFR 300.624(b)" in shown
    again = director.post(f"/requests/{row.pk}/destroy/", {"name": "Mira"})
    assert again.status_code == 200
    assert not Destruction.objects.exists()
    assert director.post(f"/requests/{row.pk}/destroy/", {"name": "Mira Tenorio"}).status_code == 302
    assert Destruction.objects.get().chart == world.home.at_school.chart
    after = page(director, f"/children/{world.home.at_school.chart.pk}/")
    for word in ("Worked on spacing", "coat", "raised line", "name tag", "Signed consent"):
        assert word not in after
    assert client_as("guardian").get(f"/children/{world.home.at_school.chart.pk}/").status_code == 404


def test_a_hold_is_told_on_the_page_and_keeps_the_record(world: World, client_as: As) -> None:
    director, chart, row = client_as("director"), world.home.at_school.chart.pk, world.home.at_school.request
    director.post(f"/keeping/{chart}/", {"do": "hold", "why": "A court asked for it"})
    assert "A legal hold is on this record." in page(director, f"/requests/{row.pk}/")
    answered = director.post(f"/requests/{row.pk}/answer/", {"outcome": "given", "reasons": "Asked"})
    assert "A legal hold is on this record." in answered.content.decode()
    director.post(f"/keeping/{chart}/", {"do": "lift"})
    assert "A legal hold" not in page(director, f"/requests/{row.pk}/")


@pytest.mark.parametrize(
    ("form", "kind"), [("json", "application/json"), ("csv", "application/zip"), ("pdf", "application/pdf")]
)
def test_a_copy_is_a_download_whose_name_says_nothing(world: World, client_as: As, form: str, kind: str) -> None:
    answer = client_as("guardian").get(f"/children/{world.home.at_school.chart.pk}/copy/{form}/")
    assert answer["Content-Type"].startswith(kind)
    assert "Mira" not in answer["Content-Disposition"]
    assert b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    assert client_as("guardian").get(f"/children/{world.home.at_school.chart.pk}/copy/xml/").status_code == 404


def test_what_another_parent_wrote_is_not_shown(world: World, client_as: As) -> None:
    chart, other = world.home.at_school.chart, world.far.hats["guardian"]
    rows = {
        kind: RecordsRequest.objects.create(
            chart=chart, kind=kind, asked_by_id=other.id, asked_on=world.today, what="Secret words"
        )
        for kind in ("access", "amend", "destroy")
    }
    guardian = client_as("guardian")
    shown = page(guardian, f"/requests/{rows['destroy'].pk}/")
    assert "another parent or guardian" in shown
    assert "Secret words" not in shown
    assert "Quillfeather" not in shown
    assert guardian.post(f"/requests/{rows['destroy'].pk}/withdraw/").status_code == 404
    listed = page(guardian, f"/children/{chart.pk}/requests/")
    for kind in ("access", "amend"):
        assert guardian.get(f"/requests/{rows[kind].pk}/").status_code == 404
        assert str(rows[kind].pk) not in listed
    assert str(rows["destroy"].pk) in listed
    assert "Secret words" in page(client_as("director"), f"/requests/{rows['amend'].pk}/")
