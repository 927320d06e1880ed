"""A rule of law: how long, from what, to what, in whose law, and how sure we are."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from midline.core.law.own import OwnRule, PayerRule
from midline.core.law.terms import LeavesOut, Limit, NotSaid, OtherLength, StartMoved, YearEnd
from midline.core.law.units import Count, Unit

__all__ = ["Confidence", "Count", "Form", "Reading", "Rule", "Source", "Unit"]

Confidence = Literal["primary", "secondary", "unverified", "local"]
Form = Literal["written", "oral"]


@dataclass(frozen=True)
class Source:
    """Where a rule was read. `confidence` is as the README of the law tables defines it; "local" is a rule that an
    organisation set down itself, which no file of the law holds.

    `reported_by` names the page or body that a secondary reading comes from ("as reported by ..."), else it is empty;
    `url` is empty only where nothing was read (`unverified`).
    """

    citation: str
    url: str
    confidence: Confidence
    checked_on: date
    note: str
    reported_by: str = ""


@dataclass(frozen=True)
class Reading:
    """One way to read a rule where sources differ: its own count, start and end, who says so, and a code for why.

    `count` is None for a reading that names no rule to count by: it only adds days to another reading, and is shown
    alone. `from_signing` counts from the day on the paper (`Fact.signed_on`) and not from the day it was received.
    """

    count: Count | None
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    source: str
    why: str
    from_signing: bool = False
    leaves_out: tuple[LeavesOut, ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule of one jurisdiction in the span in which it is in force.

    `starts` and `ends` are fact kinds of the pathways (any of several); `count` is None where the law names no number
    or the number could not be checked. `leaves_out`, `year_end`, `limits`, `other_lengths`, `not_said` and
    `start_moved` are its terms beside the plain count (`midline.core.law.terms`). `caveats` are codes of what a reader
    must be told although the count holds.

    `starts_about`: only a fact with this `about` starts it; a fact that gives none is taken as "initial". `ends_about`:
    what the end is about, where it is not the same.
    `starts_form`: a fact of the other form does not start it. `starts_also`: (kind, about) of facts that do as well.
    `set_aside_by`: kinds of facts that take its day away while it runs (34 CFR 300.301(d)).
    `readings`: where sources differ; the earliest binds.
    `before`: the count runs back from this day ("third_birthday", "age_of_majority"); `on_day`: it is due on this day.
    `extends_by_agreement`: whether a written agreement with the parent moves the day; None where that is not known.
    `bound`: the federal count where a state is only believed to keep to it; never a due date, a bound alone.
    `not_found`: nothing reliable was found for this jurisdiction; only starts, ends and the federal citation are known.
    `own`: what a district asks for sooner; `by_payer`: the rules of other payers, as an organisation set them down.
    `extra` keeps every further key of the source table by name, so that nothing read is dropped.
    """

    id: str
    jurisdiction: str
    programmes: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    count: Count | None
    source: Source
    effective_from: date | None = None
    effective_to: date | None = None
    replaces: str | None = None
    recurs: bool = False
    starts_about: str | None = None
    ends_about: str | None = None
    leaves_out: tuple[LeavesOut, ...] = ()
    year_end: tuple[YearEnd, ...] = ()
    limits: tuple[Limit, ...] = ()
    other_lengths: tuple[OtherLength, ...] = ()
    not_said: tuple[NotSaid, ...] = ()
    start_moved: StartMoved | None = None
    pauses: str | None = None
    exceptions: str | None = None
    extra: tuple[tuple[str, str], ...] = field(default=())
    readings: tuple[Reading, ...] = ()
    caveats: tuple[str, ...] = ()
    starts_form: Form | None = None
    starts_also: tuple[tuple[str, str], ...] = ()
    set_aside_by: tuple[str, ...] = ()
    starts_confidence: Confidence | None = None
    ends_confidence: Confidence | None = None
    before: str | None = None
    on_day: str | None = None
    payer: str | None = None
    at_most_plan_length: bool = False
    extends_by_agreement: bool | None = None
    bound: Count | None = None
    not_found: bool = False
    own: tuple[OwnRule, ...] = ()
    by_payer: tuple[PayerRule, ...] = ()

    def for_payer(self, payer: str | None) -> "Rule":
        """The rule that holds where `payer` pays: that payer's own where one was set down, else this."""
        found = next((own for own in self.by_payer if own.payer == payer), None)
        if found is None:
            return self
        source = Source(found.citation, found.url, "local", found.checked_on, found.note)
        return replace(
            self,
            count=found.count,
            payer=found.payer,
            source=source,
            at_most_plan_length=found.at_most_plan_length,
            starts_confidence=None,
            caveats=(),
            by_payer=(),
        )

    @property
    def is_verified(self) -> bool:
        """Whether it may be shown as a rule: it was found, and read or reliably reported."""
        return not self.not_found and self.source.confidence != "unverified"

    @property
    def has_terms(self) -> bool:
        """Whether there is more to it than a plain count. What is only told to a reader is no such term."""
        said = (self.leaves_out, self.year_end, self.limits, self.other_lengths, self.start_moved)
        in_readings = any(reading.leaves_out for reading in self.readings)
        return any(said) or in_readings or any(not part.told for part in self.not_said)

    @property
    def is_plain(self) -> bool:
        """Whether a due date may be given by counting alone."""
        return self.is_verified and not self.has_terms and (self.count is not None or self.on_day is not None)

    @property
    def is_clock(self) -> bool:
        """Whether it asks for a step by some day; a duty without one (meals count as school) does not."""
        return bool(self.ends)
