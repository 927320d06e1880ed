"""Destroying a record on request: nothing of it is left anywhere, nothing else is touched, and the chain holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from midline.actions.audit_seal import seal_all
from midline.actions.destruction import destroy_record
from midline.actions.keeping import lift_hold, place_hold
from midline.actions.refusals import Refused
from midline.actions.requests import answer_request, ask_records, disagree, withdraw_request
from midline.core.access import AccessRefused
from midline.records.hanging import HANGING
from midline.records.models import AuditEvent, Chart, Destruction, Document, ExternalId, RecordsRequest
from midline.records.queries.audit_chain import chain_head, verify_chain
from midline.records.queries.children import NotThere, child_for
from tests.records.test_audit_chain import clear_audit
from tests.world import File, World, build_world

PLANTED = "zuckerwatte"
"""A word that stands in every text of the record to be destroyed, and nowhere else."""


def plant(file: File) -> int:
    """Put the word into every free text of every row of the chart, its names apart; how many fields."""
    count = 0
    for place in HANGING:
        for row in place.rows(file.chart, misfiled=True):
            for field in place.model._meta.concrete_fields:
                kept = place.fate == "kept" or (place.fate == "emptied" and field.name not in place.empties)
                if (
                    field.name in place.model.personal
                    and not kept
                    and field.get_internal_type()
                    in {  # type: ignore[attr-defined]
                        "TextField",
                        "CharField",
                    }
                    and not field.choices
                ):
                    setattr(row, field.name, PLANTED[: getattr(field, "max_length", None) or 99])
                    count += 1
            row.save()
    return count


def decided(world: World) -> RecordsRequest:
    """The family of the home half asked, and the director has said yes."""
    director, row = world.home.hats["director"], world.home.at_school.request
    return answer_request(by=director, request=row.pk, outcome="given", reasons="No longer needed", today=world.today)


def destroy(world: World, name: str = "Mira Tenorio") -> Destruction:
    director = world.home.hats["director"]
    return destroy_record(by=director, request=world.home.at_school.request.pk, name=name, today=world.today)


def counts(chart: Chart) -> dict[str, int]:
    return {place.name: place.rows(chart, misfiled=True).count() for place in HANGING}


def test_it_is_done_after_a_decision_and_the_name_typed_again(world: World) -> None:
    with pytest.raises(Refused, match="decide_first"):
        destroy(world)
    decided(world)
    for wrong in ("", "Mira", "Ari Tenorio"):
        with pytest.raises(Refused, match="name_differs"):
            destroy(world, wrong)
    assert destroy(world, "  mira   TENORIO ").files == 2
    with pytest.raises(Refused, match="refused_"):
        destroy(world)


def test_a_fault_on_the_way_destroys_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    decided(world)
    chart, kept = world.home.at_school.chart, settings.DOCUMENTS / str(world.home.at_school.scan.pk)
    before = counts(chart)
    monkeypatch.setattr("midline.actions.destruction.empty", lambda *_rows, **_more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        destroy(world)
    assert counts(chart) == before
    assert kept.exists()
    assert not Destruction.objects.exists()


def test_what_goes_what_stays_and_what_is_told(world: World) -> None:
    file, other = world.home.at_school, world.home.at_clinic
    before = counts(other.chart)
    papers = [settings.DOCUMENTS / str(file.scan.pk), settings.DOCUMENTS / str(other.scan.pk)]
    ExternalId.objects.create(
        organisation=world.home.district, source="oneroster", kind="user", value="s-1", row=file.chart.pk, digest="x"
    )
    decided(world)
    made = destroy(world)
    left = {name: count for name, count in counts(file.chart).items() if count}
    assert left == {"chart": 1, "nameword": 2, "enrolment": 1, "recordsrequest": 1, "destruction": 1}
    chart = Chart.objects.get(pk=file.chart.pk)
    assert (chart.given_name, chart.family_name, chart.grade, chart.school) == (
        "Mira",
        "Tenorio",
        "2",
        world.home.school,
    )
    assert (chart.birth_date, chart.home_language, chart.closed_on) == (None, "", world.today)
    assert not ExternalId.objects.exists()
    row = AuditEvent.objects.get(action="destroy_records")
    assert (row.subject, row.about, row.acting_as) == (chart.pk, made.pk, world.home.hats["director"].id)
    assert row.more["request"] == str(file.request.pk)
    assert row.more["removed"] == made.removed
    assert made.removed["session"] == 2
    # The clinic's chart of the same child is whole, but for the link, which was of both.
    after = counts(other.chart)
    assert {name for name, count in before.items() if after[name] != count} == {"chartlink"}
    assert papers[1].exists()


def test_the_chain_holds_and_tells_of_the_chart_that_it_was_destroyed_alone(world: World) -> None:
    child_for(world.home.hats["school_ot"], world.home.at_school.chart.pk, "care", world.today)
    seal_all()
    kept = chain_head().head
    decided(world)
    destroy(world)
    assert verify_chain(kept).broken is None
    assert verify_chain().unsealed == 0
    assert [row.action for row in AuditEvent.objects.filter(subject=world.home.at_school.chart.pk)] == [
        "destroy_records"
    ]


def test_the_family_and_the_therapist_are_strangers_afterwards(world: World) -> None:
    decided(world)
    destroy(world)
    for role in ("guardian", "school_ot", "case_manager"):
        by = world.home.hats[role]
        if role == "case_manager":
            continue
        with pytest.raises(NotThere):
            child_for(by, world.home.at_school.chart.pk, "care", world.today)


class TestWhatIsAgainstIt:
    def test_a_hold(self, world: World) -> None:
        director, chart = world.home.hats["director"], world.home.at_school.chart.pk
        place_hold(by=director, chart=chart, why="A court asked", today=world.today)
        with pytest.raises(Refused, match="refused_hold"):
            decided(world)
        lift_hold(by=director, chart=chart, today=world.today)
        decided(world)
        place_hold(by=director, chart=chart, why="A court asked", today=world.today)
        with pytest.raises(Refused, match="refused_hold"):
            destroy(world)

    def test_another_request_that_waits(self, world: World) -> None:
        ask_records(
            by=world.home.hats["guardian"], chart=world.home.at_school.chart.pk, kind="access", today=world.today
        )
        with pytest.raises(Refused, match="refused_request_open"):
            decided(world)

    def test_a_dispute(self, world: World) -> None:
        guardian, director = world.home.hats["guardian"], world.home.hats["director"]
        row = ask_records(
            by=guardian, chart=world.home.at_school.chart.pk, kind="amend", what="The date", today=world.today
        )
        answer_request(by=director, request=row.pk, outcome="refused", reasons="It is right", today=world.today)
        disagree(by=guardian, request=row.pk, words="It is not", today=world.today)
        with pytest.raises(Refused, match="refused_dispute"):
            decided(world)

    def test_a_clinic_s_record(self, world: World) -> None:
        with pytest.raises(Refused, match="refused_clinic"):
            answer_request(
                by=world.home.clinic_director,
                request=world.home.at_clinic.request.pk,
                outcome="given",
                reasons="Asked",
                today=world.today,
            )

    def test_a_request_taken_back(self, world: World) -> None:
        decided(world)
        withdraw_request(by=world.home.hats["guardian"], request=world.home.at_school.request.pk, today=world.today)
        with pytest.raises(Refused, match="refused_not_asked"):
            destroy(world)


@pytest.mark.parametrize("role", ["case_manager", "school_ot", "guardian", "teacher"])
def test_nobody_but_the_director_decides_or_destroys(world: World, role: str) -> None:
    by, row = world.home.hats[role], world.home.at_school.request
    with pytest.raises((AccessRefused, NotThere)):
        answer_request(by=by, request=row.pk, outcome="given", reasons="So", today=world.today)
    decided(world)
    with pytest.raises((AccessRefused, NotThere)):
        destroy_record(by=by, request=row.pk, name="Mira Tenorio", today=world.today)
    assert not Destruction.objects.exists()


def test_a_director_elsewhere_is_a_stranger(world: World) -> None:
    for by in (world.far.hats["director"], world.home.clinic_director):
        with pytest.raises(NotThere):
            answer_request(
                by=by, request=world.home.at_school.request.pk, outcome="given", reasons="So", today=world.today
            )


@pytest.fixture
def _cleared(transactional_db: None) -> Iterator[None]:
    yield
    clear_audit()


@pytest.mark.usefixtures("_cleared")
def test_the_words_are_nowhere_in_the_database_and_no_file_is_left(tmp_path: Path) -> None:
    """In real transactions: every byte of the database is looked at, its log and free pages too."""
    world = build_world()
    file, other = world.home.at_school, world.home.at_clinic
    fields = plant(file)
    assert fields > 15
    Document.everything.filter(pk=file.document.pk).update(text=f"{PLANTED} " * 3000)
    seal_all()
    look = everything_kept if connection.vendor == "sqlite" else everything_dumped
    assert PLANTED in look(tmp_path)
    decided(world)
    destroy(world)
    assert PLANTED not in look(tmp_path)
    assert not (settings.DOCUMENTS / str(file.scan.pk)).exists()
    assert (settings.DOCUMENTS / str(other.scan.pk)).exists()


def everything_kept(folder: Path) -> str:
    """The bytes of the database file and of what lies beside it."""
    name = Path(connection.settings_dict["NAME"])
    return "".join(path.read_bytes().decode("latin-1") for path in name.parent.glob(f"{name.name}*"))


def everything_dumped(folder: Path) -> str:
    """Every text that a query can still find, in every table of PostgreSQL; freed space is the server's affair."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT t::text FROM "{table}" t')
            found += [row[0] for row in cursor.fetchall()]
    return "\n".join(found)
