"""For whom a paper is made: a family, its law, and what the guide answered."""

from dataclasses import dataclass
from functools import cached_property

from midline.core.days.ages import Age, age_on
from midline.core.guide.answer import advise
from midline.core.guide.clock_dates import evaluation_date, response_date
from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.picture import Picture
from midline.core.guide.results import Route, Step, StepDate
from midline.core.guide.steps.paying import estimate_date
from midline.wording.voice import Voice

_ASKS_FOR_TESTS = ("evaluation_request", "preschool_request")


@dataclass(frozen=True)
class Asked:
    """A family with its law, in one language."""

    family: Family
    law: LawFor
    language: str

    @cached_property
    def picture(self) -> Picture:
        """The family as the routes see it."""
        return Picture(self.family, self.law)

    @property
    def voice(self) -> Voice:
        """How the guide's sentences are told to them."""
        return Voice(self.language, asks=self.picture.asks)

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """The routes of the answer, the best first."""
        return advise(self.family, self.law)[1]

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps of every route, each once."""
        return tuple({step.code: step for route in self.routes for step in route.steps}.values())

    @cached_property
    def age(self) -> Age:
        """The child's age today."""
        return age_on(self.family.birth_date, self.family.today)

    def dates(self, document: str) -> tuple[StepDate, ...]:
        """The clocks that a paper starts: those of its step, or what holds for anyone where it is no step here."""
        for step in self.steps:
            if step.document == document:
                return step.dates
        if document in _ASKS_FOR_TESTS and not self.picture.under_three:
            return (response_date(self.picture), evaluation_date(self.picture))
        if document == "estimate_request":
            return (estimate_date(self.picture),)
        return ()
