"""What an order on file keeps from a guardian, the wall keeps too: past every query, no more than the core gives."""

import uuid

import pytest

from midline.core.access import RecordKind
from midline.records.models import Case, ClockIndex, Evaluation, Fact, Measurement, Plan, Restriction
from midline.records.wall import acting_as
from tests.wall.signed_in import as_pages
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]


@pytest.fixture
def facts(world: World) -> dict[str, uuid.UUID]:
    """One fact with nothing behind it, one with an evaluation, and the one with the plan."""
    file, day = world.home.at_school, world.today
    evaluated = Fact.objects.create(
        case=file.case, kind="evaluation_completed", on=day, recorded_by_id=world.home.hats["school_ot"].id
    )
    Evaluation.objects.create(fact=evaluated, findings="Findings")
    planned = file.plan.fact_id
    bare = Fact.objects.create(
        case=file.case, kind="consent_given", on=day, recorded_by_id=world.home.hats["school_ot"].id
    )
    return {"bare": bare.pk, "evaluation": evaluated.pk, "plan": planned}


@pytest.mark.parametrize(
    ("withheld", "shown"),
    [
        ("note", {"bare", "evaluation", "plan"}),
        ("case", {"evaluation", "plan"}),
        ("case plan", {"evaluation"}),
        ("case evaluation", {"plan"}),
        ("case evaluation plan", set()),
    ],
    ids=["nothing", "case", "case-plan", "case-evaluation", "all"],
)
def test_of_a_case_that_is_withheld_only_the_facts_of_what_is_not_show(
    world: World, facts: dict[str, uuid.UUID], withheld: str, shown: set[str]
) -> None:
    by, file = world.home.hats["guardian"], world.home.at_school
    Restriction.objects.filter(pk=file.order.pk).update(withheld=withheld, decides=True, ends=None)
    with as_pages(), acting_as(by.id, world.today):
        seen = set(Fact.objects.filter(case=file.case).values_list("pk", flat=True))
        assert {name for name, pk in facts.items() if pk in seen} == shown
        assert len(seen) == len(shown) or withheld == "note"
        kept = set(withheld.split())
        for kind, table in ((RecordKind.EVALUATION, Evaluation), (RecordKind.PLAN, Plan)):
            assert table.objects.filter(fact__case=file.case).exists() == (kind not in kept), kind
        assert ClockIndex.objects.filter(case=file.case).exists() == ("case" not in kept)
        # What is not withheld is found by its case, and so is the case's row.
        assert Case.objects.filter(pk=file.case.pk).exists()
        assert Measurement.objects.filter(goal__case=file.case).exists()
