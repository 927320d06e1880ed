"""The dates of an answer, counted from the day on which a letter is received, or a signed form."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from midline.core.guide.clock_dates import evaluation_date, first_plan_date, response_date
from midline.core.guide.picture import Picture
from midline.core.guide.results import Step, StepDate


@dataclass(frozen=True)
class IfReceived:
    """`told` have a day; `untold` have none: the count is not of plain calendar days, or nobody could check it."""

    told: tuple[StepDate, ...]
    untold: tuple[StepDate, ...]


def if_received(steps: Iterable[Step], picture: Picture, received: date, signed: date | None = None) -> IfReceived:
    """Each clock of the steps once, by day. A consent-started clock has a day only where `signed` is given."""
    found: dict[str, StepDate] = {}
    for step in steps:
        for one in step.dates:
            found.setdefault(one.rule, _again(one, picture, received, signed))
    told = sorted((one for one in found.values() if one.on), key=lambda one: (one.on or received, one.rule))
    return IfReceived(tuple(told), tuple(one for one in found.values() if not one.on))


def _again(one: StepDate, picture: Picture, received: date, signed: date | None) -> StepDate:
    """The same clock from the day given; one that hangs on a birthday stays as it is."""
    if one.code.startswith(("evaluation_", "letter_to_")):
        return evaluation_date(picture, received, signed)
    if one.code.startswith("response_"):
        return response_date(picture, received)
    return first_plan_date(picture, received) if one.code.startswith("part_c_plan") else one
