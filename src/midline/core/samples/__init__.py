"""Made-up situations to count on: a school calendar, histories that lead up to a rule, what the engine says of each.

They show how a rule works (the example on a state's page) and where it gives no date (the count of `cannot_tell`).
Nobody's case is in them, and they stay as they are, so that two counts can be compared.
"""

from midline.core.samples.calendar import CALENDAR
from midline.core.samples.situations import KNOWN, STARTS, Known, sample, samples
from midline.core.samples.telling import Tally, example, tally

__all__ = ["CALENDAR", "KNOWN", "STARTS", "Known", "Tally", "example", "sample", "samples", "tally"]
