"""A clock that a fact started: running, closed, stopped or set aside."""

from midline.core.clocks.clock import Clock, Started, State, Step, step
from midline.core.clocks.counting import Counted
from midline.core.clocks.making import make_clock
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.standing import stand
from midline.core.clocks.told import fact_code, started, the_rule
from midline.core.pathways.facts import Fact


def run_clock(run: Occurrence, counted: Counted, case: Situation, *, agreed: bool) -> Clock:
    """The clock of a run. `agreed`: a later day agreed in writing stands in the count already."""
    if run.stopped_by is not None:
        return _stopped(run, counted)
    if run.aside is not None and not agreed and not _done_in_time(run, counted):
        if run.aside is run.moved:
            return _set_aside(run, counted)
        if counted.furthest is None or run.aside.on <= counted.furthest:
            return _no_limit(run, run.aside, counted)
    return _standing(run, counted, case)


def _head(run: Occurrence) -> tuple[Step, ...]:
    closed = run.before.ended_by if run.before is not None else None
    last_time = () if closed is None else (step("last_time", day=closed.on, fact_code=fact_code(closed.kind)),)
    return (*the_rule(run.rule), *last_time, *started(run.start))


def _standing(run: Occurrence, counted: Counted, case: Situation) -> Clock:
    standing = stand(counted, case.today, ended_by=run.ended_by, shown_by=run.shown_by, ends=run.rule.ends[0])
    sure = counted.due is not None and standing.state != "cannot_tell"
    told = [*_head(run), *counted.trail]
    if run.moved is not None and run.aside is not run.moved:
        told.append(step("moved_with_dates", day=run.moved.on))
    if run.rule.ends_confidence == "unverified":
        told.append(step("end_not_verified"))
    if counted.due is not None:
        told.append(step("last_day", day=counted.due))
    ended = run.ended_by or run.shown_by
    return make_clock(
        run.rule,
        standing.state,
        Started(run.start.kind, run.start.on),
        (*told, *standing.trail),
        due=counted.due if sure else None,
        missing=standing.missing,
        bounds=(None, None) if sure else (counted.soonest, counted.furthest),
        readings=counted.readings,
        ended_on=ended.on if ended else None,
        left_out=counted.left_out if sure else (),
        own=counted.own,
        way=counted.way if sure else None,
    )


def _stopped(run: Occurrence, counted: Counted) -> Clock:
    stop = run.stopped_by
    assert stop is not None
    told = [*_head(run), step("stopped", day=stop.on, fact_code=fact_code(stop.kind))]
    if counted.due is not None:
        told.append(step("was_due_before" if counted.due < stop.on else "was_due", day=counted.due))
    # Nothing runs any more, so what would start it anew is what a reader needs.
    return make_clock(run.rule, "not_started", Started(run.rule.starts[0], None), tuple(told), ended_on=stop.on)


def _done_in_time(run: Occurrence, counted: Counted) -> bool:
    end = run.ended_by or run.shown_by
    return end is not None and counted.soonest is not None and end.on <= counted.soonest


def _set_aside(run: Occurrence, counted: Counted) -> Clock:
    """A transfer while it ran: its day is set aside until parent and district agree one (34 CFR 300.301(d)-(e))."""
    assert run.moved is not None
    end = run.ended_by or run.shown_by
    state: State = "paused" if end is None else "cannot_tell"
    told = [*_head(run), *counted.trail]
    if counted.due is not None:
        told.append(step("last_day_before", day=counted.due))
    told.append(step("moved", day=run.moved.on))
    if end is not None:
        told.append(step("done_on", day=end.on, fact_code=fact_code(end.kind)))
    return make_clock(
        run.rule,
        state,
        Started(run.start.kind, run.start.on),
        tuple(told),
        missing=("agreement",),
        bounds=(run.moved.on, None),
        ended_on=end.on if end else None,
    )


def _no_limit(run: Occurrence, aside: Fact, counted: Counted) -> Clock:
    """The child was not brought, again and again, before the day had come: then the limit does not hold.

    What is done after that cannot be late (34 CFR 300.301(d)(1)).
    """
    end = run.ended_by or run.shown_by
    told = [*_head(run), *counted.trail]
    if counted.due is not None:
        told.append(step("last_day_before", day=counted.due))
    told.append(step("not_brought", day=aside.on))
    if end is not None:
        told.append(step("done_on", day=end.on, fact_code=fact_code(end.kind)))
    return make_clock(
        run.rule,
        "paused" if end is None else "met",
        Started(run.start.kind, run.start.on),
        tuple(told),
        ended_on=end.on if end else None,
    )
