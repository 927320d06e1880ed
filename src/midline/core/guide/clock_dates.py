"""The clocks that a step starts: a day where the law is a plain count of calendar days, else the count in words."""

from datetime import date, timedelta

from midline.core.guide.basis import CLOCK_AT_CONSENT, EARLY_INTERVENTION, NO_RESPONSE_RULE, SOURCES_DIFFER, Basis
from midline.core.guide.law_for import basis_of
from midline.core.guide.picture import Picture
from midline.core.guide.results import Params, StepDate, params
from midline.core.law.rule import Count, Reading, Rule

# Only to tell which of two counts in different units is the shorter; never to reckon a day.
_ROUGH_DAYS = {"calendar": 1.0, "school": 1.4, "business": 1.4, "month": 30.0, "year": 365.0}

# The guide has a family ask in writing, so a rule that only a written request starts is met.
_MET_BY_A_LETTER = {"law.caveat_written_request"}
_LETTER = "request_received"


def count_to_tell(rule: Rule | None) -> Count | None:
    """The count that may be told under the rule's citation: its own or its own limit; None where nobody read one.

    The count of another source is never told as the rule's; see `differs`.
    """
    if rule is None or not rule.is_verified:
        return None
    further = (limit.count for limit in rule.limits if limit.starts in (None, *rule.starts))
    counts = [count for count in (rule.count, *further) if count is not None]
    return min(counts, key=_roughly, default=None)


def differs(rule: Rule) -> bool:
    """Whether a source counts otherwise than the rule: another length, unit or start, or other days left out.

    Then no number is told as the rule's and no day is given. Where they differ on the end alone, both give one day.
    """
    own = (rule.count, set(rule.starts), False, ())
    return any((one.count, set(one.starts), one.from_signing, one.leaves_out) != own for one in rule.readings)


def _roughly(count: Count) -> float:
    return count.amount * _ROUGH_DAYS[count.unit]


def _differ(what: str, rule: Rule, count: Count, picture: Picture) -> StepDate:
    """What the sources say, each under its own name; `soonest` may be the time, of those that start where it does.

    The rule's own `count` stands first, as a reading of its citation with no `why`.
    """
    every = (Reading(count, rule.starts, rule.ends, rule.source.citation, ""), *rule.readings)
    alike = [(one.count, one) for one in every if one.count and set(one.starts) == set(rule.starts)]
    # Of two that are as long, the one from the day on the paper is over first.
    _, soonest = min(alike, key=lambda pair: (_roughly(pair[0]), not pair[1].from_signing))
    told = params(state=picture.law.state, soonest=soonest, readings=every, reported_by=rule.source.reported_by)
    return StepDate(f"{what}_differ", rule.id, SOURCES_DIFFER, told)


def doubts_of(rule: Rule) -> tuple[str, ...]:
    """What must be said beside a count: that it does not say all of the rule, or that sources differ."""
    found = []
    if rule.has_terms:
        found.append("some_days_may_not_count")
    if rule.readings:
        found.append("sources_differ")
    if set(rule.caveats) - _MET_BY_A_LETTER:
        found.append("more_to_this_rule")
    return tuple(found)


def response_date(picture: Picture, received: date | None = None) -> StepDate:
    """How long a school has to act on a written request, counted from `received` (today if left out) where it can be.

    A rule that only a spoken request starts says nothing of a letter.
    """
    rule = picture.law.response_to_request
    count = count_to_tell(rule)
    if rule is None or count is None or rule.starts_form == "oral":
        unread = rule is None or rule.not_found or rule.starts_form == "oral"
        basis = NO_RESPONSE_RULE if unread or rule is None else basis_of(rule.source)
        return StepDate("response_not_checked", "response_to_request", basis, params(state=picture.law.state))
    if differs(rule):
        return _differ("response", rule, count, picture)
    return _from_letter("response", rule, count, picture, received)


def evaluation_date(picture: Picture, received: date | None = None, signed: date | None = None) -> StepDate:
    """How long the tests may take: from the letter in a few states, else from a signed consent.

    `signed` is the day on which the school gets that consent; without it there is no day yet.
    """
    rule = picture.law.initial_evaluation
    count = count_to_tell(rule)
    if rule is None or count is None:
        basis = CLOCK_AT_CONSENT if rule is None else basis_of(rule.source)
        unread = Basis(basis.citation, "unverified", basis.source, basis.checked_on)
        return StepDate("evaluation_not_checked", "initial_evaluation", unread, params(state=picture.law.state))
    if differs(rule):
        return _differ("evaluation", rule, count, picture)
    what = "tests" if rule.ends == ("evaluation_completed",) else "step"
    if starts_with_letter(rule):
        return _from_letter(f"letter_to_{what}", rule, count, picture, received)
    if signed is not None:
        return _from_day(f"evaluation_{what}", rule, count, picture, signed)
    filled = _told(rule, state=picture.law.state, days=count.amount)
    code = f"evaluation_{what}_in_{count.unit}"
    return StepDate(code, rule.id, basis_of(rule.source), filled, None, doubts_of(rule))


def starts_with_letter(rule: Rule) -> bool:
    """Whether the request itself starts the time for tests, as in a few states."""
    return _LETTER in rule.starts


def _from_letter(what: str, rule: Rule, count: Count, picture: Picture, received: date | None) -> StepDate:
    return _from_day(what, rule, count, picture, received or picture.family.today)


def _from_day(what: str, rule: Rule, count: Count, picture: Picture, received: date) -> StepDate:
    filled = _told(rule, state=picture.law.state, days=count.amount, received=received)
    due = _day(received, count, rule)
    if due is None:
        return StepDate(f"{what}_in_{count.unit}", rule.id, basis_of(rule.source), filled, None, doubts_of(rule))
    return StepDate(f"{what}_by", rule.id, basis_of(rule.source), (*filled, ("due", due)), due, doubts_of(rule))


def first_plan_date(picture: Picture, received: date | None = None) -> StepDate:
    """When early intervention has tested and met, counted from a call on `received`, today if left out (303.310)."""
    rule = picture.law.part_c_ifsp
    count = count_to_tell(rule)
    called = received or picture.family.today
    due = None if rule is None or count is None or differs(rule) else _day(called, count, rule)
    if rule is None or count is None or due is None:
        return StepDate("part_c_not_checked", "part_c_ifsp", EARLY_INTERVENTION)
    filled = (*_told(rule, days=count.amount, received=called), ("due", due))
    return StepDate("part_c_plan_by", rule.id, basis_of(rule.source), filled, due, doubts_of(rule))


def _told(rule: Rule, **named: object) -> Params:
    """What fills the sentence of a count; with the rule's readings where they differ on the end alone."""
    return params(**named, **({"readings": rule.readings} if rule.readings else {}))


def _day(start: date, count: Count, rule: Rule) -> date | None:
    if count.unit != "calendar" or rule.has_terms:
        return None
    return start + timedelta(days=count.amount - (1 if count.start_is_day_one else 0))
