"""Where sources differ: every reading counted, the earliest binding."""

from datetime import date

from midline.core.clocks.clock import Reading, Step, step
from midline.core.clocks.counting import Counted, due_of, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.days import OffCalendar
from midline.core.law.rule import Reading as LawReading


def counted_readings(run: Occurrence, case: Situation) -> Counted:
    """The count of a rule that is plain in every reading: each on its own, the due day the earliest of them."""
    assert run.rule.count is not None
    plain = plain_count(run.rule.count, run.start.on, case.calendar)
    if not run.rule.readings:
        return plain
    found = [(reading, _day(reading, run, case)) for reading in run.rule.readings]
    listed = tuple(_listed(reading, day) for reading, day in found)
    days = [plain.due or OffCalendar(*_known(plain)), *(day for _, day in found if day is not None)]
    told = (*plain.trail, step("sources_differ"))
    sure = [day for day in days if isinstance(day, date)]
    unsure = [day for day in days if isinstance(day, OffCalendar)]
    soonest = min([*sure, *(day.earliest for day in unsure)])
    if soonest in sure:
        return Counted(soonest, told, readings=listed)
    latest = min([*sure, *(day.latest for day in unsure if day.latest)], default=None)
    return Counted(None, told, ("calendar",), soonest, latest, listed)


def shown_readings(run: Occurrence, case: Situation) -> tuple[Reading, ...]:
    """The readings of a rule that has no plain count, each with its day where it alone can be counted."""
    return tuple(_listed(reading, _day(reading, run, case)) for reading in run.rule.readings)


def _known(counted: Counted) -> tuple[date, date | None]:
    assert counted.earliest is not None
    return counted.earliest, counted.latest


def _listed(reading: LawReading, day: date | OffCalendar | None) -> Reading:
    return Reading(day if isinstance(day, date) else None, reading.source, Step(reading.why))


def _day(reading: LawReading, run: Occurrence, case: Situation) -> date | OffCalendar | None:
    start = _start(reading, run, case)
    if reading.count is None or start is None:
        return None
    return due_of(reading.count, start, case.calendar)


def _start(reading: LawReading, run: Occurrence, case: Situation) -> date | None:
    """The day a reading counts from; a paper that tells no other day was signed when it came."""
    if not reading.starts or run.start.kind in reading.starts:
        return (run.start.signed_on or run.start.on) if reading.from_signing else run.start.on
    days = [fact.on for fact in case.facts if fact.kind in reading.starts and fact.on >= run.start.on]
    return min(days, default=None)
