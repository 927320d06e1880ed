"""Recording and correcting facts: what the pathway refuses changes nothing, and nothing is lost."""

from datetime import timedelta

import pytest

from midline.actions.cases import correct_fact, open_case, record_fact
from midline.actions.refusals import Refused
from midline.core.access import AccessRefused
from midline.records.models import AuditEvent, Case, ClockIndex, DateGiven, Document, Fact
from midline.records.queries.children import NotThere
from midline.records.queries.timeline import current_facts


@pytest.fixture
def record(world):
    def with_defaults(**given):
        values = {"by": world.home.hats["case_manager"], "case": world.home.at_school.case.pk, "today": world.today}
        return record_fact(**{**values, **given})

    return with_defaults


def rows_of(case):
    return Fact.objects.filter(case=case).count(), ClockIndex.objects.filter(case=case).count()


def test_a_fact_is_kept_with_its_audit_row_and_moves_the_clocks(world, record):
    case = world.home.at_school.case
    made = record(kind="service_consent_received", on=world.today)
    assert made.recorded_by_id == world.home.hats["case_manager"].id
    event = AuditEvent.objects.get(action="record_fact")
    assert (event.subject, event.about, event.about_kind) == (case.chart_id, made.pk, "service_consent_received")
    review = ClockIndex.objects.get(case=case, rule="annual_review")
    agreed = Fact.objects.get(case=case, kind="iep_agreed").on
    assert review.starts_on == agreed
    assert review.due == agreed.replace(year=agreed.year + 1)
    assert DateGiven.objects.filter(case=case, rule="annual_review", due=review.due).exists()


@pytest.mark.parametrize(
    ("given", "field", "code"),
    [
        ({"kind": "service_consent_received", "days": 1}, "on", "pathways.after_today"),
        ({"kind": "evaluation_completed", "days": -4000}, "on", "pathways.before_birth"),
        ({"kind": "evaluation_completed", "days": -58}, "on", "pathways.before_first"),
        ({"kind": "services_started", "days": 0}, "kind", "pathways.needs_first"),
        ({"kind": "first_treatment", "days": 0}, "kind", "forms.kind_not_yours"),
        ({"kind": "consent_received", "days": 0, "about": "the weather"}, "about", "pathways.about_not_here"),
        ({"kind": "consent_received", "days": -1, "signed": 0}, "signed_on", "pathways.signed_after"),
    ],
)
def test_what_cannot_be_is_named_and_changes_nothing(world, record, given, field, code):
    case = world.home.at_school.case
    before, audited = rows_of(case), AuditEvent.objects.exclude(action="read").count()
    on = world.today + timedelta(days=given["days"])
    signed = {"signed_on": world.today + timedelta(days=given["signed"])} if "signed" in given else {}
    with pytest.raises(Refused) as refused:
        record(kind=given["kind"], on=on, about=given.get("about", ""), **signed)
    assert (refused.value.field, refused.value.code) == (field, code)
    assert rows_of(case) == before
    assert AuditEvent.objects.exclude(action="read").count() == audited


@pytest.mark.parametrize("role", ["school_ota", "teacher", "guardian", "front_desk"])
def test_a_role_records_only_what_is_its_own(world, record, role):
    with pytest.raises((Refused, AccessRefused, NotThere)):
        record(by=world.home.hats[role], kind="iep_reviewed", on=world.today)
    assert not Fact.objects.filter(kind="iep_reviewed").exists()


def test_a_stranger_records_nothing(world, record):
    with pytest.raises(NotThere):
        record(by=world.far.hats["director"], kind="iep_reviewed", on=world.today)


def test_a_document_of_another_child_is_refused(world, record):
    other = Document.objects.filter(chart=world.home.of_age.chart).first()
    with pytest.raises(Refused) as refused:
        record(kind="iep_reviewed", on=world.today, document=other.pk)
    assert refused.value.field == "document"


def test_a_corrected_fact_stays_to_be_read(world):
    by, old = world.home.hats["case_manager"], world.home.at_school.fact
    new = correct_fact(
        by=by, fact=old.pk, on=old.on - timedelta(days=1), why="Stamped a day earlier", today=world.today
    )
    old.refresh_from_db()
    assert old.superseded_by == new
    held = current_facts(world.home.at_school.case)
    assert [row.id for row in held if row.kind == old.kind] == [new.pk]
    with pytest.raises(Refused) as refused:
        correct_fact(by=by, fact=old.pk, on=old.on, why="Again", today=world.today)
    assert refused.value.code == "forms.already_corrected"


def test_a_withdrawn_fact_holds_no_more_and_stays(world):
    by, old = world.home.hats["case_manager"], world.home.at_school.fact
    correct_fact(by=by, fact=old.pk, why="Another child's paper", today=world.today, withdraw=True)
    assert old.kind not in [row.kind for row in current_facts(world.home.at_school.case)]
    assert Fact.objects.filter(case=old.case, kind=old.kind).count() == 2


def test_a_correction_says_why(world):
    with pytest.raises(Refused) as refused:
        correct_fact(by=world.home.hats["case_manager"], fact=world.home.at_school.fact.pk, why="  ", today=world.today)
    assert refused.value.field == "why"


@pytest.mark.parametrize(
    ("role", "side", "programme", "fits"),
    [
        ("case_manager", "at_school", "section_504", True),
        ("case_manager", "at_school", "clinic", False),
        ("clinic_ot", "at_clinic", "iep", False),
        ("clinic_ot", "at_clinic", "clinic", True),
    ],
)
def test_a_programme_belongs_to_its_side(world, role, side, programme, fits):
    chart = getattr(world.home, side).chart
    before = Case.objects.count()
    if fits:
        open_case(by=world.home.hats[role], chart=chart.pk, programme=programme, today=world.today)
        assert Case.objects.count() == before + 1
    else:
        with pytest.raises(Refused):
            open_case(by=world.home.hats[role], chart=chart.pk, programme=programme, today=world.today)
        assert Case.objects.count() == before
