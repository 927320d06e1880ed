"""Two limits side by side, the first to come binding: Delaware, Nebraska, Maryland, and Ohio's meeting."""

from datetime import date

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.extras import other_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.law.rule import Count

DELAWARE = "None for breaks; the calendar-day cap keeps running."
NEBRASKA = (
    "School days skip breaks, but the calendar-day ceiling keeps running through them, so a long break or summer "
    "makes the ceiling the binding date. Federal exceptions apply."
)
MARYLAND = "None for breaks."
OHIO = (
    "Whichever is shortest: 30 calendar days from the determination, 90 calendar days from consent, or 120 "
    "calendar days from receipt of the request. The source prints 'parental request' for the 90-day limb where "
    "consent is evidently meant."
)


def _same_start(run: Occurrence, case: Situation) -> Counted | None:
    """A second count from the same day, under `alternative_days`."""
    second, first = other_count(run.rule, "alternative"), run.rule.count
    if second is None or first is None:
        return None
    return _first_to_come(first, run.start.on, [(second, run.start.kind, run.start.on)], case, ())


def _from_request(run: Occurrence, case: Situation) -> Counted | None:
    """A cap from the written request, under `referral_cap_days`."""
    cap, first = other_count(run.rule, "referral_cap"), run.rule.count
    if cap is None or first is None:
        return None
    return _from_facts(run, case, [(cap, "request_received")])


def _ohio(run: Occurrence, case: Situation) -> Counted | None:
    return _from_facts(
        run, case, [(Count(90, "calendar"), "consent_received"), (Count(120, "calendar"), "request_received")]
    )


def _from_facts(run: Occurrence, case: Situation, limits: list[tuple[Count, str]]) -> Counted | None:
    assert run.rule.count is not None
    found, missing = [], []
    for count, kind in limits:
        day = _last_before(kind, run.start.on, case)
        if day is None:
            missing.append(kind)
        else:
            found.append((count, kind, day))
    return _first_to_come(run.rule.count, run.start.on, found, case, tuple(missing))


def _last_before(kind: str, start: date, case: Situation) -> date | None:
    days = [
        fact.on for fact in case.facts if fact.kind == kind and fact.on <= start and fact.about in (None, "initial")
    ]
    return max(days, default=None)


def _first_to_come(
    count: Count, start: date, limits: list[tuple[Count, str, date]], case: Situation, missing: tuple[str, ...]
) -> Counted:
    plain = plain_count(count, start, case.calendar)
    seconds = [(other, kind, day, plain_count(other, day, case.calendar)) for other, kind, day in limits]
    told = [*plain.trail, *(_told(other, kind, found.due) for other, kind, _, found in seconds if found.due)]
    days = [plain, *(found for _, _, _, found in seconds)]
    sure = [one.due for one in days if one.due]
    soonest = min(one.soonest for one in days if one.soonest)
    furthest = min((one.furthest for one in days if one.furthest), default=None)
    if not missing and soonest in sure:
        return Counted(soonest, (*told, step("first_binds")))
    unknown = tuple(dict.fromkeys((*missing, *(name for one in days for name in one.missing))))
    return Counted(None, (*told, step("first_binds")), unknown, None if missing else soonest, furthest)


def _told(count: Count, kind: str, due: date) -> Step:
    return step(f"second_limit_{count.unit}", number=count.amount, from_code=f"clocks.fact_{kind}", day=due)


LIMITS = (
    Exact("DE", "initial_evaluation", DELAWARE, _same_start),
    Exact("NE", "initial_evaluation", NEBRASKA, _same_start),
    Exact("MD", "initial_evaluation", MARYLAND, _from_request),
    Exact("OH", "iep_meeting", OHIO, _ohio),
)
