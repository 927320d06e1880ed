"""Some hundred families that between them bring out what the guide can say, with laws of every kind."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, product
from random import Random
from typing import get_args

from midline.core.guide.family import Concern, Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.vocabulary import COVERAGES, FLAGS, HAS, SCHOOLINGS, SEVERITIES, SINCE, STATES
from midline.core.law import Count, LeavesOut, Need, Reading
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from tests.core.guide.made import DRESSING, TODAY, WRITING, family, law, order, rule

BIRTHS = (
    date(2026, 5, 1),
    date(2025, 1, 10),
    date(2024, 8, 1),
    date(2024, 1, 20),
    date(2023, 12, 10),
    date(2022, 5, 2),
    date(2019, 5, 2),
    date(2007, 1, 1),
    date(2003, 1, 1),
)
EATING = Concern("cafeteria", "eating", severity=3)
SLEEP = Concern("home", "sleep", words="she wakes all night", since="weeks")
MILD = Concern("playground", words="xyz", severity=1)
CONCERNS = ((), (WRITING,), (DRESSING, EATING), (SLEEP, MILD))
BREAKS = (LeavesOut("summer", "the summer is left out"),)
TRI = (True, False, None)
_YES_NO = ("affects_school", "disability_suspected", "other_special_education_need", "diagnosis", "referral")


def some_families() -> Iterator[Family]:
    """Every age, schooling and kind of answer at least once; not every combination."""
    grid = product(BIRTHS, (*SCHOOLINGS, None), TRI)
    for (birth, schooling, affects), concerns in zip(grid, cycle(CONCERNS), strict=False):
        yield family(birth_date=birth, schooling=schooling, concerns=concerns, affects_school=affects)
    for affects, suspected, other, diagnosis in product(TRI, TRI, TRI, TRI):
        changed = {"disability_suspected": suspected, "other_special_education_need": other}
        yield family(**changed, affects_school=affects, diagnosis=diagnosis, referral=diagnosis, flags=None, has=None)
    for has, coverage in product((*((one,) for one in HAS), ()), (*COVERAGES, None)):
        for birth in BIRTHS[1::2] if has else BIRTHS[::2]:
            schooling = "preschool" if birth.year > 2020 else "public"
            yield family(birth_date=birth, has=has, coverage=coverage, state=None, schooling=schooling)
    for changed in ({"referral": True, "diagnosis": True}, {"has": ("iep",), "coverage": "medicaid"}):
        yield family(concerns=(WRITING, DRESSING, EATING, MILD), schooling="charter", **changed)
    for birth, schooling in product(BIRTHS[3:8], ("private", "home", "preschool", "public", "not_yet")):
        yield family(birth_date=birth, schooling=schooling, has=("found_not_eligible",))
    yield family(birth_date=BIRTHS[2], has=("ifsp",))
    for flag, birth in product(FLAGS, BIRTHS):
        yield family(flags=(flag,), birth_date=birth)
    asked = frozenset({"affects_school", "referral", "coverage", "schooling", "diagnosis"})
    yield family(**dict.fromkeys(asked), unsure=asked)
    yield family(birth_date=BIRTHS[1], affects_school=None, unsure=frozenset({"affects_school"}))


def random_families(count: int) -> Iterator[Family]:
    """So many families of every age with any answers, the same at each run: cheaper to make than with Hypothesis."""
    chance = Random(20_261_126)
    one = chance.choice
    for _ in range(count):
        concerns = tuple(
            Concern(
                one(ENVIRONMENTS),
                one((None, *OCCUPATIONS)),
                "it is hard",
                one((None, *SEVERITIES)),
                one((None, *SINCE)),
            )
            for _ in range(chance.randrange(4))
        )
        yield family(
            birth_date=TODAY - timedelta(days=chance.randrange(8_500)),
            state=one((None, *STATES)),
            schooling=one((None, *SCHOOLINGS)),
            concerns=concerns,
            **{field: one(TRI) for field in _YES_NO},
            coverage=one((None, *COVERAGES)),
            has=one((None, (), (one(HAS),), (one(HAS), one(HAS)))),
            flags=one((None, (), (), (), (one(FLAGS),))),
        )


def some_laws() -> Iterator[LawFor]:
    """Rules in every unit and confidence, with doubts and without, and every word of a doctor's order."""
    units = ("calendar", "school", "business")
    for unit, confidence in product(units, ("primary", "secondary", "unverified")):
        yield law(response_to_request=rule("response_to_request", 15, unit, confidence=confidence))
    yield law(response_to_request=rule("response_to_request", 15, leaves_out=BREAKS))
    for ends, out in product((("evaluation_completed",), ("iep_agreed",)), ((), BREAKS)):
        for unit in units:
            starts = ("request_received",)
            yield law(initial_evaluation=rule("initial_evaluation", 90, unit, ends=ends, starts=starts, leaves_out=out))
    code = "law.reading_calendar_days"
    differ = Reading(Count(60, "calendar"), ("consent_received",), ("iep_agreed",), "a page", code)
    yield law(initial_evaluation=rule("initial_evaluation", 60, "school", readings=(differ,), caveats=("law.more",)))
    yield law(initial_evaluation=rule("initial_evaluation", 60, readings=(differ,), caveats=("law.more",)))
    yield law(response_to_request=rule("response_to_request", 60, "school", readings=(differ,)))
    for unit, ends in product(units, (("evaluation_completed",), ("iep_agreed",))):
        yield law(initial_evaluation=rule("initial_evaluation", 45, unit, ends=ends, leaves_out=BREAKS))
    for evaluate, treat in product(get_args(Need), get_args(Need)):
        both = order(evaluate, treat)
        yield law(school_order=both, clinic_order=both)
    yield law(related_service_only=rule("related_service_only", None))
    yield LawFor(None)
    yield LawFor("DC")
