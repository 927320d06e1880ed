"""Plans, services and goals. A plan is made with its fact, an evaluation with its own, so that they cannot disagree."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction

from midline.actions.cases import record_fact
from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.records import audit
from midline.records.models import Evaluation, Goal, Plan, Service
from midline.records.queries.children import child_of_case, purpose_of
from midline.records.queries.memberships import Acting

PLAN_FACTS = {"iep": "iep_agreed", "section_504": "plan_agreed", "clinic": "plan_sent"}


@dataclass(frozen=True)
class ServiceLine:
    """One service of a plan to be made: minutes each period, in one environment."""

    delivery: str
    grouping: str
    minutes: int
    per: str
    environment: str
    approach: str = ""


@transaction.atomic
def complete_evaluation(
    *, by: Acting, case: uuid.UUID, on: date, today: date, areas: str, tools: str, findings: str, note: str = ""
) -> Evaluation:
    """Record the fact and what was found, together."""
    need(bool(findings.strip()), "findings", "forms.needed")
    fact = record_fact(by=by, case=case, kind="evaluation_completed", on=on, today=today, note=note)
    return Evaluation.objects.create(fact=fact, areas=areas.strip(), tools=tools.strip(), findings=findings.strip())


@transaction.atomic
def agree_plan(
    *,
    by: Acting,
    case: uuid.UUID,
    on: date,
    today: date,
    present_levels: str,
    services: Sequence[ServiceLine],
    starts: date,
    ends: date | None,
    note: str = "",
) -> Plan:
    """Record that a plan was agreed, with its services, and end the plan before it."""
    child, row = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.AGREE_PLAN)
    need(row.programme in PLAN_FACTS, "case", "forms.no_plan_here")
    need(ends is None or ends > starts, "ends", "forms.ends_before_start", {"day": starts})
    for line in services:
        need(0 < line.minutes <= 2400, "minutes", "forms.minutes_range")
        need(line.environment in ENVIRONMENTS, "environment", "forms.choose_one")
    fact = record_fact(by=by, case=case, kind=PLAN_FACTS[row.programme], on=on, today=today, note=note)
    for old in Plan.objects.filter(fact__case=row, starts__lt=starts).exclude(ends__lt=starts):
        old.ends = starts
        old.save(update_fields=["ends"])
    plan = Plan.objects.create(fact=fact, present_levels=present_levels.strip(), starts=starts, ends=ends)
    Service.objects.bulk_create(
        Service(
            plan=plan,
            delivery=line.delivery,
            grouping=line.grouping,
            approach=line.approach,
            minutes=line.minutes,
            per=line.per,
            environment=line.environment,
            starts=starts,
            ends=ends,
        )
        for line in services
    )
    audit.note(by, "agree_plan", why=purpose_of(by), subject=child.chart.pk, about=plan.pk, about_kind="plan")
    return plan


@transaction.atomic
def set_goal(
    *,
    by: Acting,
    case: uuid.UUID,
    occupation: str,
    environments: Sequence[str],
    text: str,
    measure: str,
    starts: date,
    today: date,
    plain_text: str = "",
    baseline: Decimal | None = None,
    target: Decimal | None = None,
    ends: date | None = None,
) -> Goal:
    """Set a goal in one occupation: baseline and target as a level (1 to 5) or as a percentage of trials."""
    child, row = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.SET_GOAL)
    need(occupation in OCCUPATIONS, "occupation", "forms.choose_one")
    need(bool(environments) and set(environments) <= set(ENVIRONMENTS), "environments", "forms.choose_one")
    need(bool(text.strip()), "text", "forms.needed")
    need(measure in Goal.Measure.values, "measure", "forms.choose_one")
    low, high = (1, 5) if measure == "level" else (0, 100)
    for field, value in (("baseline", baseline), ("target", target)):
        need(value is None or low <= value <= high, field, "forms.number_range", {"low": low, "high": high})
    need(ends is None or ends > starts, "ends", "forms.ends_before_start", {"day": starts})
    goal = Goal.objects.create(
        case=row,
        occupation=occupation,
        environments=" ".join(environments),
        text=text.strip(),
        plain_text=plain_text.strip(),
        measure=measure,
        baseline=baseline,
        target=target,
        starts=starts,
        ends=ends,
        owner_id=by.id,
    )
    audit.note(by, "set_goal", why=purpose_of(by), subject=child.chart.pk, about=goal.pk, about_kind="goal")
    return goal
