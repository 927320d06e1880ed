"""A dated fact: the one thing every case is made of."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Fact:
    """Something that happened in a case on a day.

    `kind` is one of the pathway's own names ("consent_received"); `on` the day it took effect, for a paper the day it
    was received. `about` narrows a kind that serves several ends ("initial", "reevaluation", "services", "medicaid");
    `form` says "written" or "oral" where the law tells them apart; `signed_on` is the day on the paper where it differs
    from the day it arrived: an unsigned or back-dated consent starts no clock.
    """

    kind: str
    on: date
    about: str | None = None
    form: str | None = None
    signed_on: date | None = None
