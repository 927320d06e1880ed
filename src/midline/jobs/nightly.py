"""Everything that has to be done now and then without anybody asking: a line a job, and each is safe to do again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db import DatabaseError

from midline.actions import clock_rows, nightly, paper_files, year_drafts
from midline.actions.audit_seal import seal_all
from midline.records.queries.audit_chain import chain_head
from midline.records.queries.school_years import half_written


@dataclass(frozen=True)
class Done:
    """One job: its name, whether it ended well, and what it did in one line that names nobody."""

    name: str
    well: bool
    said: str


def work(today: date, now: datetime) -> Iterator[Done]:
    """Do one job after the other. One that fails is told and done again the next night; the others are done anyway.

    `today` is the day that clocks are counted for, `now` the moment that tells what has run out.
    """
    well = True
    for name, job in _jobs(today, now):
        try:
            said = job()
            nightly.note_done(name, now)
        except (DatabaseError, OSError) as error:
            well = False
            yield Done(name, False, f"could not be done now ({type(error).__name__})")
        else:
            yield Done(name, True, said)
    if well:
        nightly.note_done(nightly.EVERY_JOB, now)


def _jobs(today: date, now: datetime) -> tuple[tuple[str, Callable[[], str]], ...]:
    return (
        ("clocks", lambda: _clocks(today, now)),
        ("audit", _audit),
        ("sign-ins", lambda: f"{nightly.clear_sign_ins(now)} ended ones removed"),
        ("counts", lambda: f"{nightly.clear_counts(now)} against guessing that ran out removed"),
        ("papers", lambda: f"{paper_files.clear_unfinished()} unfinished ones removed"),
    )


def _clocks(today: date, now: datetime) -> str:
    # Asked before: a year that is kept while this counts is finished by whoever keeps it, or by the next night.
    waiting = half_written()
    cases, changed = clock_rows.refresh_all(today)
    closed = year_drafts.finish_written(waiting, now) if waiting else 0
    finished = f"; school years whose clocks were half written, and are now: {closed}" if closed else ""
    return f"{cases} cases counted, the dates of {changed} had changed{finished}"


def _audit() -> str:
    sealed = seal_all()
    head = chain_head().head
    return f"{sealed} rows sealed; head {head.sequence} {head.digest}"
