"""Facts, rules, a calendar and today in; clocks out, each with its trail as codes and parameters."""

from midline.core.clocks.agreements import AgreementProblem, AgreementsRefused
from midline.core.clocks.clock import Clock, Reading, Started, State, Step
from midline.core.clocks.counting import due_of
from midline.core.clocks.of_case import clocks
from midline.core.clocks.situation import Agreement, RulesOn, Situation

__all__ = [
    "Agreement",
    "AgreementProblem",
    "AgreementsRefused",
    "Clock",
    "Reading",
    "RulesOn",
    "Situation",
    "Started",
    "State",
    "Step",
    "clocks",
    "due_of",
]
