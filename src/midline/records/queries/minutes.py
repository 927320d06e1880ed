"""Minutes that a plan says, and minutes that were given, in the week or month that runs: two sums, and no judgement."""

import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q

from midline.records.models import Service, Session

PERIODS = ("week", "month")
"""Periods that are counted here; a term and a year are looked at on the page of the case."""


@dataclass(frozen=True)
class Minutes:
    """Of one child in one period that runs now: minutes that the plan says, and those of sessions that were held.

    `with_adults`: of consultation, which the plan counts apart from work with the child.
    """

    per: str
    with_adults: bool
    planned: int
    given: int


def minutes_of(charts: Collection[uuid.UUID], today: date) -> dict[uuid.UUID, tuple[Minutes, ...]]:
    """By chart, one line for each period its plans name. Two queries whatever the count.

    All sessions that were held in the period count, drafts too; addenda have no minutes. Where a case has several
    plans in force, the one that started last says the minutes.
    """
    planned = _planned(charts, today)
    month = today.replace(day=1)
    week = today - timedelta(days=today.weekday())
    held = Session.objects.filter(
        case__chart__in=list(planned), attendance="held", on__gte=min(month, week), on__lte=today
    ).exclude(kind="evaluation")
    given: dict[tuple[uuid.UUID, str, bool], int] = defaultdict(int)
    for chart, kind, on, minutes in held.values_list("case__chart", "kind", "on", "minutes"):
        for per, first in (("week", week), ("month", month)):
            given[chart, per, kind == "consult"] += minutes if on >= first else 0
    return {
        chart: tuple(
            Minutes(per, adults, lines[per, adults], given[chart, per, adults])
            for adults in (False, True)
            for per in PERIODS
            if (per, adults) in lines
        )
        for chart, lines in planned.items()
    }


def _planned(charts: Collection[uuid.UUID], today: date) -> dict[uuid.UUID, dict[tuple[str, bool], int]]:
    lines = (
        Service.objects.filter(
            Q(ends=None) | Q(ends__gte=today),
            Q(plan__ends=None) | Q(plan__ends__gte=today),
            starts__lte=today,
            plan__starts__lte=today,
            plan__fact__superseded_by=None,
            plan__fact__case__chart__in=charts,
            per__in=PERIODS,
        )
        .order_by("-plan__starts", "-plan")
        .values_list("plan__fact__case__chart", "plan__fact__case", "plan", "per", "delivery", "minutes")
    )
    newest: dict[uuid.UUID, uuid.UUID] = {}
    found: dict[uuid.UUID, dict[tuple[str, bool], int]] = defaultdict(lambda: defaultdict(int))
    for chart, case, plan, per, delivery, minutes in lines:
        if newest.setdefault(case, plan) == plan:
            found[chart][per, delivery == "consult"] += minutes
    return found
