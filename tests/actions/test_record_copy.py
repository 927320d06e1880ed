"""A copy of everything: complete, of this child alone, and only what the one who takes it may see."""

import csv
import io
import json
import zipfile
from typing import Any

import pytest

from midline.actions.record_copy import copy_record
from midline.actions.requests import answer_request, ask_records
from midline.records.hanging import HANGING
from midline.records.models import AuditEvent, GuardianOffer, Guardianship, HelperOffer, Session
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting
from tests.world import FAR, World


def taken(world: World, by: Acting, form: str, chart: Any = None) -> bytes:
    chart = chart or world.home.at_school.chart
    return copy_record(by=by, chart=chart.pk, form=form, language="en", today=world.today).read()  # type: ignore[arg-type]


def tables(world: World, role: str = "guardian") -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(taken(world, world.home.hats[role], "json"))["tables"]
    return found


def granted(world: World) -> None:
    guardian, chart = world.home.hats["guardian"], world.home.at_school.chart.pk
    row = ask_records(by=guardian, chart=chart, kind="access", today=world.today)
    answer_request(
        by=world.home.hats["director"], request=row.pk, outcome="given", reasons="Of course", today=world.today
    )


def test_every_row_of_every_table_is_in_it(world: World) -> None:
    found = tables(world)
    for place in HANGING:
        if place.kind is None or place.name == "guardianoffer":
            continue
        rows = place.rows(world.home.at_school.chart)
        if place.name == "session":
            rows = rows.filter(status="signed")
        expected = sorted(str(pk) for pk in rows.values_list("pk", flat=True))
        assert sorted(row["id"] for row in found[place.name]) == expected, place.name
    assert "guardianoffer" not in found, "whom staff invited, of whichever household, is not a family's to read"
    assert found["who_did_what"]
    assert found["session"][0]["note"] == "Worked on spacing."
    assert found["session"][0]["author"] == "School Ot Tenorio, school_ot, Tenorio District"


def test_nothing_of_another_child_is_in_it(world: World) -> None:
    text = taken(world, world.home.hats["guardian"], "json").decode()
    assert FAR not in text
    assert "Ari" not in text
    assert str(world.home.at_clinic.case.pk) not in text


def test_a_second_household_stays_apart(world: World) -> None:
    other = world.far.hats["guardian"]
    Guardianship.objects.create(
        person_id=other.person_id,
        chart=world.home.at_school.chart,
        educational=True,
        medical=False,
        evidence="Seen",
        verified_by_id=world.home.hats["director"].id,
        starts=world.today,
    )
    chart, own = world.home.at_school.chart.pk, world.home.hats["guardian"]
    ask_records(by=other, chart=chart, kind="amend", what="Mine", today=world.today)
    # Each has a right to a copy, and neither learns by a refusal that the other asked for one.
    assert [ask_records(by=by, chart=chart, kind="access", today=world.today).asked_by_id for by in (own, other)]
    GuardianOffer.objects.filter(chart=world.home.at_school.chart).update(evidence=f"Order on {FAR}")
    HelperOffer.objects.filter(chart=world.home.at_school.chart).update(named_by=other.id)
    assert FAR not in taken(world, world.home.hats["guardian"], "json").decode()


def test_a_draft_is_its_author_s(world: World) -> None:
    assert "Began a letter." not in taken(world, world.home.hats["guardian"], "json").decode()
    assert Session.objects.filter(note="Began a letter.").exists()


def test_a_director_takes_one_where_a_request_was_granted_without_notes(world: World) -> None:
    with pytest.raises(NotThere):
        taken(world, world.home.hats["director"], "json")
    granted(world)
    found = tables(world, "director")
    assert "note" not in found["session"][0]
    assert "voice" not in found
    assert "Worked on spacing." not in json.dumps(found)


@pytest.mark.parametrize("role", ["school_ot", "case_manager", "teacher", "clinic_ot"])
def test_nobody_else_takes_one(world: World, role: str) -> None:
    granted(world)
    with pytest.raises(NotThere):
        taken(world, world.home.hats[role], "json")


def test_tables_and_papers_come_as_one_archive_in_which_nothing_runs(world: World) -> None:
    concern = world.home.at_school.concern
    concern.words = "=1+2"
    concern.save()
    with zipfile.ZipFile(io.BytesIO(taken(world, world.home.hats["guardian"], "csv"))) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("concern.csv").decode("utf-8-sig"))))
        assert rows[0]["words"] == "'=1+2"
        assert archive.read(f"papers/{world.home.at_school.scan.pk}.pdf").startswith(b"%PDF")
        held = {f"{place.name}.csv" for place in HANGING if place.kind} - {"guardianoffer.csv"}
        assert held <= set(archive.namelist())


def test_it_comes_as_pdf(world: World) -> None:
    assert taken(world, world.home.hats["guardian"], "pdf").startswith(b"%PDF")


def test_taking_it_leaves_a_row(world: World) -> None:
    taken(world, world.home.hats["guardian"], "csv")
    row = AuditEvent.objects.get(action="export_record")
    assert (row.subject, row.more) == (world.home.at_school.chart.pk, {"form": "csv"})
