"""Looks at a goal: a level, or k of n trials."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.occupations import ENVIRONMENTS
from midline.records import audit
from midline.records.models import Goal, Measurement, Session
from midline.records.queries.children import Child, child_for, purpose_of
from midline.records.queries.memberships import Acting


@dataclass(frozen=True)
class Look:
    """One look to be kept: a level (1 to 5) or successes of trials, whichever the goal is measured in."""

    goal: uuid.UUID
    environment: str
    level: int | None = None
    successes: int | None = None
    trials: int | None = None


@transaction.atomic
def measure(*, by: Acting, look: Look, on: date, today: date) -> Measurement:
    """Keep one look at a goal, by anyone who is with the child there: therapist, teacher, family."""
    goal = Goal.objects.select_related("case").filter(pk=look.goal).first()
    need(goal is not None, "goal", "access.stranger")
    assert goal is not None
    child = child_for(by, goal.case.chart_id, purpose_of(by), today)
    child.check_may(Deed.MEASURE)
    return keep_look(child, goal, look, on=on)


def keep_look(child: Child, goal: Goal, look: Look, *, on: date, session: Session | None = None) -> Measurement:
    """Check one look against its goal and keep it; inside the caller's transaction."""
    need(on <= child.today, "on", "forms.day_in_future", {"day": on})
    need(goal.starts <= on, "on", "forms.before_goal", {"day": goal.starts})
    need(look.environment in ENVIRONMENTS, "environment", "forms.choose_one")
    if goal.measure == "level":
        need(look.level in {1, 2, 3, 4, 5}, "level", "forms.number_range", {"low": 1, "high": 5})
        need(look.trials is None and look.successes is None, "trials", "forms.goal_has_levels")
    else:
        need(look.level is None, "level", "forms.goal_has_trials")
        need(
            look.trials is not None and 1 <= look.trials <= 500, "trials", "forms.number_range", {"low": 1, "high": 500}
        )
        assert look.trials is not None
        inside = look.successes is not None and 0 <= look.successes <= look.trials
        need(inside, "successes", "forms.number_range", {"low": 0, "high": look.trials})
    made = Measurement.objects.create(
        goal=goal,
        environment=look.environment,
        on=on,
        level=look.level,
        successes=look.successes,
        trials=look.trials,
        by_id=child.by.id,
        session=session,
    )
    audit.note(
        child.by, "measure", why=purpose_of(child.by), subject=child.chart.pk, about=made.pk, about_kind="measurement"
    )
    return made
