"""Facts, rules, a calendar and today in; clocks out, each with its trail as codes and parameters."""

from midline.core.clocks.agreements import AgreementProblem, AgreementsRefused
from midline.core.clocks.clock import Clock, Reading, Started, State, Step, Way
from midline.core.clocks.counting import due_of
from midline.core.clocks.day_by_day import ToldDay, day_by_day
from midline.core.clocks.of_case import clocks, rules_of
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
    "ToldDay",
    "Way",
    "clocks",
    "day_by_day",
    "due_of",
    "rules_of",
]
