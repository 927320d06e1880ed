"""Every combination of a reduced grid of answers: about 50,000 families."""

from datetime import date
from itertools import product

from midline.core.guide.answer import advise
from midline.core.guide.family import Concern
from midline.core.guide.vocabulary import SCHOOLINGS
from tests.core.guide.made import DRESSING, WRITING, family, law
from tests.core.guide.test_properties import by_contract

BIRTHS = (date(2025, 1, 10), date(2024, 1, 1), date(2022, 5, 2), date(2021, 5, 2), date(2019, 5, 2), date(2004, 1, 1))
CONCERNS = ((), (WRITING,), (DRESSING,), (WRITING, DRESSING), (Concern("bathroom", "toileting", severity=1),))
HAS = ((), ("iep",), ("section_504",), ("school_declined",))
TRI = (True, False, None)


def test_every_combination_answers_by_the_contract() -> None:
    whole = law()
    seen = set()
    grid = product(BIRTHS, (*SCHOOLINGS, None), CONCERNS, TRI, TRI, TRI, HAS, (True, False))
    for birth, schooling, concerns, affects, suspected, other, has, diagnosis in grid:
        made = family(
            birth_date=birth,
            schooling=schooling,
            concerns=concerns,
            affects_school=affects,
            disability_suspected=suspected,
            other_special_education_need=other,
            has=has,
            diagnosis=diagnosis,
        )
        answer, routes = advise(made, whole)
        assert answer == by_contract(routes, made)
        if affects is False:
            assert not {route.kind for route in routes} & {"mtss", "idea_evaluation", "section_504"}
        seen.add(answer)
    assert seen == {
        "school",
        "clinic",
        "both",
        "early_intervention",
        "early_intervention_and_clinic",
        "not_enough_known",
    }
