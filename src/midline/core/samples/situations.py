"""The fixed set of made-up situations for a rule: eight days on which it starts, by four states of what is known."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, get_args

from midline.core.clocks.situation import Situation
from midline.core.law.rule import Rule
from midline.core.pathways.facts import Fact
from midline.core.samples.calendar import CALENDAR

Known = Literal["all", "absences", "no_calendar", "start_only"]
KNOWN: tuple[Known, ...] = get_args(Known)
"""All that a rule may ask for; the same with ten days missed; no school calendar; only the step that starts it."""

STARTS = (
    date(2026, 9, 14),  # an ordinary day
    date(2026, 11, 16),  # two breaks come soon after
    date(2026, 12, 16),  # a break of ten school days comes at once
    date(2027, 3, 10),  # a break of five school days comes at once
    date(2027, 4, 9),  # about forty school days before the last day of school
    date(2027, 5, 10),  # about twenty
    date(2027, 6, 1),  # the last week
    date(2027, 7, 12),  # the summer
)
"""The days on which a rule starts."""

# What comes before what, so that an earlier limb finds its fact: a week lies between one step and the next.
_STEPS = {
    "iep": (
        "request_received",
        "consent_received",
        "evaluation_completed",
        "eligibility_determined",
        "iep_meeting",
        "iep_agreed",
        "service_consent_received",
        "services_started",
    ),
    "section_504": ("request_received", "consent_received", "evaluation_completed", "plan_agreed"),
    "clinic": ("referral_received", "evaluation_completed", "first_treatment", "plan_sent", "plan_certified"),
    "early_intervention": ("part_c_referral_received", "consent_received", "evaluation_completed", "ifsp_meeting"),
}
_WEEK = timedelta(days=7)
_YEARS_OLD = {"early_intervention": 2}
_MISSED = 10
_PLAN_DAYS = 60


def samples(rule: Rule) -> Iterator[Situation]:
    """Every made-up situation of a rule, in a fixed order."""
    for known in KNOWN:
        for start in STARTS:
            yield sample(rule, start, known)


def sample(rule: Rule, start: date, known: Known = "all") -> Situation:
    """The situation in which a rule starts on a day: a day later, with nothing done since."""
    whole = known in ("all", "absences")
    return Situation(
        today=start + timedelta(days=1),
        facts=_facts(rule, start, earlier=known != "start_only"),
        calendar=None if known == "no_calendar" else CALENDAR,
        birth_date=_born(rule, start) if known != "start_only" else None,
        payer="medicare" if known != "start_only" else None,
        plan_days=_PLAN_DAYS if whole or known == "no_calendar" else None,
        absences=_missed(start) if known == "absences" else frozenset(),
    )


def _facts(rule: Rule, start: date, *, earlier: bool) -> tuple[Fact, ...]:
    steps = _STEPS.get(rule.programmes[0], ())
    kind = next((step for step in steps if step in rule.starts), next(iter(rule.starts), None))
    if kind is None:
        return (Fact(steps[0], start),) if steps else ()
    before = steps[: steps.index(kind)] if earlier and kind in steps else ()
    taken = [step for step in before if step not in (*rule.starts, *rule.ends)]
    facts = [Fact(step, start - _WEEK * (len(taken) - place), form="written") for place, step in enumerate(taken)]
    form = rule.starts_form or "written"
    return (*facts, Fact(kind, start, about=rule.starts_about, form=form if earlier else None))


def _born(rule: Rule, start: date) -> date:
    # A child of two turns three in the months after; one of school age is seven.
    years = _YEARS_OLD.get(rule.programmes[0], 7)
    return start.replace(year=start.year - years, day=1) - timedelta(days=150)


def _missed(start: date) -> frozenset[date]:
    days = (start + timedelta(days=number) for number in range(1, 120))
    return frozenset([day for day in days if CALENDAR.is_school_day(day)][:_MISSED])
