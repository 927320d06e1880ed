"""The one expression: cases, their facts, the rules of their states, and what the core counted, joined.

It says what `core.clocks.standing` says of one clock, for all at once: started or not, which fact closed it first,
and how its day stands to today. Every row of it is held to the core by tests.
"""

from typing import Any

import ibis
from ibis import _

from midline.insight.counting import ANY_CALENDAR

Table = Any
"""An Ibis table expression; Ibis has no types of its own columns."""


def clocks_of_all(cases: Table, facts: Table, rules: Table, closings: Table, counted: Table, today: int) -> Table:
    """A row for each plain case and each rule of its state that a join can say, as `columns.Answer`."""
    asked = (
        cases.filter(_.plain)
        .join(rules, "state")
        .mutate(calendar=ibis.ifelse(_.by_calendar, _.calendar, ANY_CALENDAR).cast("int32"))
        .select("case", "rule", "law", "start_kind", "first_end", "starts_plainly", "calendar")
    )
    starts = facts.select(case="case", start_kind="kind", start="day", start_place="place")
    begun = (
        asked.left_join(starts, ["case", "start_kind"])
        .mutate(start=ibis.ifelse(_.starts_plainly, _.start, ibis.null("int32")))
        .select("case", "rule", "law", "first_end", "calendar", "start", "start_place")
    )
    closed = _closed(begun, facts, closings)
    found = (
        begun.left_join(closed, ["case", "rule"])
        .left_join(counted, ["law", "calendar", "start"])
        .select(
            *("case", "rule", "first_end", "start", "how", "closed"),
            *("due", "earliest", "latest", "missing", "sure", "uncounted"),
        )
    )
    return _standing(found, today)


def _closed(begun: Table, facts: Table, closings: Table) -> Table:
    """The fact after the start that closes a rule first, for each rule of each case that has one."""
    later = (
        begun.filter(_.start.notnull())
        .join(closings, "law")
        .join(facts, ["case", "kind"])
        .filter(_.place > _.start_place)
    )
    return later.group_by("case", "rule").agg(how=_.how.argmin(_.place), closed=_.day.argmin(_.place))


def _standing(found: Table, today: int) -> Table:
    idle = _.start.isnull() | (_.how == "stopped").fill_null(False)
    done = _.how.isin(["ended", "shown"]).fill_null(False)
    in_time = done & _.due.notnull() & (_.closed <= _.due)
    shown_late = (_.how == "shown").fill_null(False) & _.due.notnull() & (_.closed > _.due)
    before_all = done & _.due.isnull() & (_.uncounted | (_.sure & (_.closed <= _.earliest).fill_null(False)))
    state = ibis.cases(
        (idle, "not_started"),
        (in_time | before_all, "met"),
        (_.due.isnull() | shown_late, "cannot_tell"),
        (done, "met_late"),
        (_.due >= today, "due"),
        else_="overdue",
    )
    stood = found.mutate(state=state, shown_late=shown_late, idle=idle)
    sure = ~_.idle & _.due.notnull() & ~_.shown_late
    nothing, no_day = ibis.literal(""), ibis.null("int32")
    return stood.select(
        "case",
        "rule",
        "state",
        due=ibis.ifelse(sure, _.due, no_day),
        earliest=ibis.cases((_.idle | sure, no_day), (_.shown_late, _.due), else_=_.earliest),
        latest=ibis.cases((_.idle | sure, no_day), (_.shown_late, _.due), else_=_.latest),
        ended=_.closed,
        missing=ibis.cases((_.state != "cannot_tell", nothing), (_.shown_late, _.first_end), else_=_.missing),
    )
