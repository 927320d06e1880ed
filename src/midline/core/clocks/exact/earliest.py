"""Sources that differ, where the earliest day can be told all the same: Connecticut, Idaho, Missouri.

Each of these has a reading that no plain count says (time to get consent, breaks or absences left out; another length
out of district). All of those only add days to a count that another reading makes plainly, so none of them can come
first, and the first day is the one to keep to. Idaho's other reading counts from the day on the paper: where that lies
before the day it came in, nothing is known of which comes first.
"""

from dataclasses import replace

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.readings import counted_readings
from midline.core.clocks.situation import Situation

CONNECTICUT = (
    "Time taken to obtain parental consent does not count. A referral made in summer vacation is treated as made on "
    "the first school day of the next year."
)
IDAHO = (
    "Periods when school is out of session for five or more consecutive school days do not count (may be changing: see "
    "note)."
)
MISSOURI = (
    "Districts say the period can be extended for school breaks or student absences; the state rule itself was not "
    "read."
)


def _count(run: Occurrence, case: Situation) -> Counted | None:
    signed = run.start.signed_on or run.start.on
    uncounted = [reading for reading in run.rule.readings if reading.count is None]
    if signed < run.start.on and any(reading.from_signing for reading in uncounted):
        return None
    found = counted_readings(run, case)
    said = [Step(code) for code in run.rule.beyond if code != "law.beyond_sources_differ"]
    return replace(found, trail=(*found.trail, *said, step("in_the_rule", text=run.rule.pauses or "")))


EARLIEST = (
    Exact("CT", "initial_evaluation", CONNECTICUT, _count),
    Exact("ID", "initial_evaluation", IDAHO, _count),
    Exact("MO", "initial_evaluation", MISSOURI, _count),
)
