"""Rules that hang on a birthday: counted back from it, or due on it."""

from datetime import date, timedelta

from midline.core.clocks.bounded import ask
from midline.core.clocks.clock import Clock, Started, Step, number_step, step
from midline.core.clocks.counting import Counted
from midline.core.clocks.endings import takes_purpose
from midline.core.clocks.making import make_clock
from midline.core.clocks.situation import Situation
from midline.core.clocks.standing import stand
from midline.core.clocks.told import fact_code, fact_codes, the_rule
from midline.core.days import add_years, birthday
from midline.core.law.rule import Rule
from midline.core.pathways.facts import Fact

# The age that each named birthday is; the age of majority is each state's own and was not read.
_YEARS = {"third_birthday": 3}
_REFERRED = "part_c_referral_received"


def hangs_on_birthday(rule: Rule) -> bool:
    """Whether the rule is counted from a birthday."""
    return rule.before is not None or rule.on_day is not None


def birthday_clock(rule: Rule, case: Situation, facts: tuple[Fact, ...]) -> Clock:
    """The clock of such a rule. It runs from birth; one that names a starting fact waits for that."""
    name = rule.before or rule.on_day
    assert name is not None
    years = _YEARS.get(name)
    day = None if years is None or case.birth_date is None else birthday(case.birth_date, years)
    starts = Started(name, day)
    idle = _idle(rule, facts, day)
    if idle is not None:
        return make_clock(rule, "not_started", starts, (*the_rule(rule), *idle))
    counted = _unknown(rule, case, years) if day is None else _counted(rule, day)
    ended = next((fact for fact in facts if fact.kind in rule.ends), None)
    standing = stand(counted, case.today, ended_by=ended, shown_by=None, ends=rule.ends[0])
    last = (step("last_day", day=counted.due),) if counted.due is not None else ()
    return make_clock(
        rule,
        standing.state,
        starts,
        (*the_rule(rule), *counted.trail, *last, *standing.trail),
        due=counted.due,
        missing=standing.missing,
        ended_on=ended.on if ended else None,
    )


def _idle(rule: Rule, facts: tuple[Fact, ...], day: date | None) -> tuple[Step, ...] | None:
    """Why it does not run; None when it does."""
    if rule.starts and not any(fact.kind in rule.starts for fact in facts):
        known = () if day is None else (step("third_birthday", day=day),)
        return (*known, step("waits_for", starts_code=fact_codes(rule.starts)))
    if any(fact.kind in rule.ends for fact in facts):
        return None
    stopped = next((fact for fact in facts if takes_purpose(fact, rule.id)), None)
    if stopped is not None:
        return (step("stopped", day=stopped.on, fact_code=fact_code(stopped.kind)),)
    return None if day is None else _referred_late(rule, facts, day)


def _referred_late(rule: Rule, facts: tuple[Fact, ...], day: date) -> tuple[Step, ...] | None:
    """A child referred after the day had passed has no such day; what happens then is a caveat (34 CFR 303.209)."""
    referred = next((fact.on for fact in facts if fact.kind == _REFERRED), None)
    if rule.before is None or referred is None or referred <= _due(rule, day):
        return None
    return (number_step("referred_late", (day - referred).days, day=referred), *(Step(code) for code in rule.caveats))


def _unknown(rule: Rule, case: Situation, years: int | None) -> Counted:
    born = () if case.birth_date is not None else ("birth_date",)
    if not rule.is_verified or years is None:
        return Counted(None, (ask(rule),), ("rule_not_verified", *born))
    return Counted(None, (step("birth_date_not_given"),), born)


def _counted(rule: Rule, day: date) -> Counted:
    told = [step("third_birthday", day=day)]
    if rule.count is not None and rule.before is not None:
        told.append(number_step(f"counted_back_{rule.count.unit}", rule.count.amount))
    return Counted(_due(rule, day), (*told, *(Step(code) for code in rule.caveats)))


def _due(rule: Rule, day: date) -> date:
    if rule.count is None or rule.before is None:
        return day
    if rule.count.unit == "year":
        return add_years(day, -rule.count.amount)
    return day - timedelta(days=rule.count.amount)
