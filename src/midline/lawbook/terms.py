"""From the tables under a rule to its terms; docs/reference/language-of-rules.md has an example of each."""

import re
from typing import TypeVar, get_args

from midline.core.law import (
    Count,
    LeavesOut,
    Left,
    Limit,
    NotFor,
    NotSaid,
    OtherLength,
    StartMoved,
    Weekends,
    YearEnd,
)
from midline.core.law.terms import Added, After, Edge, Least, Most, Schooling, What
from midline.lawbook.counts import read_count
from midline.lawbook.table import Table

T = TypeVar("T")
WHATS: tuple[What, ...] = get_args(What)
EDGES: tuple[Edge, ...] = get_args(Edge)
ADDED: tuple[Added, ...] = get_args(Added)
AFTERS: tuple[After, ...] = get_args(After)
LEASTS: tuple[Least, ...] = get_args(Least)
MOSTS: tuple[Most, ...] = get_args(Most)
SCHOOLINGS: tuple[Schooling, ...] = get_args(Schooling)
# Facts about a child that no case holds, on which another length depends.
WHENS = ("after_class_help_or_discipline", "asked_of_school_team")
PARTS = ("advice", "extensions", "late_consents", "other_exceptions", "year_end")
_BREAKS = ("breaks", "closings")
_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)")


class Prose:
    """The rule's own words, in which those of each term must stand."""

    def __init__(self, *texts: str | None) -> None:
        self._texts = tuple(text for text in texts if text)

    def words(self, table: Table) -> str:
        """The words that a term says it was made from. LawbookError where the rule does not say them."""
        words = table.needed_text("words")
        if not any(words in text for text in self._texts):
            raise table.error("words", "must stand word for word in the pauses, note or counting of the rule")
        return words


def leaves_out(table: Table, prose: Prose, count: Count | None) -> LeavesOut:
    """One `leaves_out` of a rule or reading with this count. LawbookError."""
    what = table.needed_choice("what", WHATS)
    if count is None or (what not in ("absences", "consent_time") and count.unit != "calendar"):
        raise table.error("what", "only a count of calendar days leaves these out; other units do so by themselves")
    at_least, more_than = table.number("school_days_at_least"), table.number("school_days_more_than")
    if (at_least is None) == (more_than is None) and (what == "breaks" or at_least is not None):
        raise table.error("school_days_at_least", "must be given for breaks, or school_days_more_than, not both")
    if what != "breaks" and (at_least is not None or more_than is not None):
        raise table.error("school_days_at_least", "only breaks have a length")
    found = LeavesOut(
        what=what,
        words=prose.words(table),
        at_least=at_least or (more_than + 1 if more_than else 1),
        weekends=_weekends(table, what),
        first=_of(table, what, table.number("from")),
        added=_of(table, what, table.choice("added", ADDED), "added"),
        not_for=_not_for(table, prose, of_absences=what == "absences"),
    )
    table.rest(frozenset())
    return found


def _of(table: Table, what: What, value: T | None, key: str = "from") -> T | None:
    if (value is None) == (what == "absences"):
        raise table.error(key, "must be given for absences, and only there")
    return value


def _not_for(table: Table, prose: Prose, *, of_absences: bool) -> tuple[NotFor, ...]:
    given = table.tables("not_for")
    if given and not of_absences:
        raise table.error("not_for", "only goes with absences")
    found = []
    for one in given:
        schooling = one.needed_choice("schooling", SCHOOLINGS)
        found.append(NotFor(prose.words(one), schooling, one.number("age_under")))
        one.rest(frozenset())
    return tuple(found)


def _weekends(table: Table, what: What) -> Weekends | None:
    given = table.table("weekends")
    if (given is None) == (what in _BREAKS):
        raise table.error("weekends", "must be given for breaks and closings, and only there")
    if given is None:
        return None
    found = Weekends(*(given.needed_choice(key, EDGES) for key in ("before", "inside", "after")))
    given.rest(frozenset())
    return found


def year_end(table: Table, prose: Prose, kinds: frozenset[str]) -> YearEnd:
    """One `year_end` of a rule. LawbookError."""
    due, count, after = table.text("due"), read_count(table), table.choice("after", AFTERS)
    if due is not None and not _DAY.fullmatch(due):
        raise table.error("due", "must be a month and a day, such as 06-30")
    if (due is None) == (after is None) or (count is not None and after is None):
        raise table.error("due", "must be given, or after with or without days, not both")
    found = YearEnd(
        words=prose.words(table),
        left=_left(table),
        from_fact=table.choice("from_fact", tuple(sorted(kinds))),
        only_in_summer=bool(table.flag("only_in_summer")),
        unless_absences=(unless := table.number("unless_absences_at_least")),
        not_for=_not_for(table, prose, of_absences=unless is not None),
        due=(int(due[:2]), int(due[3:])) if due else None,
        count=count,
        after=after,
    )
    if found.left is None and not found.only_in_summer:
        raise table.error("school_days_left_at_least", "it must say when it holds: how much is left, or only_in_summer")
    if found.only_in_summer and (found.after != "first_day_of_next_year"):
        raise table.error("after", "only first_day_of_next_year goes with only_in_summer")
    table.rest(frozenset())
    return found


def _left(table: Table) -> Left | None:
    found: list[Left] = []
    for unit, prefix in (("school", "school_days_left"), ("calendar", "days_left")):
        least, most = table.number(f"{prefix}_at_least"), table.number(f"{prefix}_at_most")
        fewer = table.number(f"{prefix}_fewer_than")
        if most is not None and fewer is not None:
            raise table.error(f"{prefix}_at_most", "give this or fewer_than, not both")
        most = fewer - 1 if fewer is not None else most
        if least is not None and most is not None and most < least:
            raise table.error(f"{prefix}_at_least", "no number of days lies between the two")
        if least is not None or most is not None:
            found.append(Left("school" if unit == "school" else "calendar", least, most))
    if len(found) > 1:
        raise table.error("days_left_at_least", "give school days or calendar days, not both")
    return found[0] if found else None


def limit(table: Table, prose: Prose, kinds: frozenset[str]) -> Limit:
    """One `limits` of a rule. LawbookError."""
    found = Limit(prose.words(table), _needed_count(table), table.choice("starts", tuple(sorted(kinds))))
    table.rest(frozenset())
    return found


def other_length(table: Table, prose: Prose) -> OtherLength:
    """One `other_lengths` of a rule. LawbookError."""
    when, age = table.choice("when", WHENS), table.number("age_under")
    if (when is None) == (age is None):
        raise table.error("when", "must be given, or age_under, not both")
    found = OtherLength(prose.words(table), _needed_count(table), when, age)
    table.rest(frozenset())
    return found


def not_said(table: Table, prose: Prose) -> NotSaid:
    """One `not_said` of a rule. LawbookError."""
    found = NotSaid(
        part=table.needed_choice("part", PARTS),
        words=prose.words(table),
        left=_left(table),
        past_year=bool(table.flag("past_year")),
        always=bool(table.flag("always")),
        told=bool(table.flag("told")),
        earliest=table.choice("earliest", LEASTS) or "none",
        latest=table.choice("latest", MOSTS) or "none",
    )
    when = (found.left is not None or found.past_year, found.always, found.told)
    if sum(when) != 1:
        raise table.error("told", "it must say when it is in play: how much is left or past_year, always, or told")
    table.rest(frozenset())
    return found


def start_moved(table: Table, prose: Prose) -> StartMoved:
    """The `start_moved` of a rule. LawbookError."""
    table.needed_choice("from", ("summer",))
    table.needed_choice("to", ("first_school_day",))
    found = StartMoved(prose.words(table))
    table.rest(frozenset())
    return found


def _needed_count(table: Table) -> Count:
    found = read_count(table)
    if found is None:
        raise table.error("days", "must be given")
    return found
