"""Trends, progress and carry-over in words: a sentence for each answer of the core, filled by what the core gives."""

from typing import get_args

import pytest

from midline.core.goals import SCALES, attainment_score, carry_over, progress, trend
from midline.core.goals.carrying import Finding
from midline.core.goals.targets import Step
from midline.core.goals.trends import Direction, Why
from midline.wording import LANGUAGES, codes, say
from midline.wording.reading import measures, reads_easily
from tests.core.goals.made import look, weekly

WANTED = (
    {f"trend_{name}" for name in get_args(Direction)}
    | {f"why_{name}" for name in get_args(Why)}
    | {f"carry_{name}" for name in get_args(Finding)}
    | {f"progress_{name}" for name in get_args(Step)}
    | {f"measure_{name}" for name in SCALES}
    | {f"attainment_{name}" for name in ("minus_2", "minus_1", "0", "1", "2", "scale")}
    | {"gap_no_goal", "gap_not_here"}
)
TRENDS = [
    trend(made)
    for made in (
        [],
        weekly("level", 2, 3),
        weekly("level", 2, 2, 3, 3, 4),
        weekly("level", 4, 4, 3, 2, 2),
        weekly("level", 3, 3, 3, 3),
        weekly("minutes", 10, 40, 10, 40),
    )
]
STEPS = [
    progress(weekly("level", *values), 2, target)
    for values, target in (((2,), 4), ((2, 3, 3, 3), 4), ((4, 4, 4), 4), ((2, 2, 2), 4), ((1, 1, 1), 4), ((2,), None))
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_for_each_answer_and_no_other(language: str) -> None:
    assert {code.removeprefix("goals.") for code in codes("goals", language)} == WANTED


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_core_fills_every_sentence(language: str) -> None:
    for found in TRENDS:
        assert "{" not in say(f"goals.trend_{found.direction}", found.params, language)
        assert str(found.days) in say(f"goals.why_{found.why}", found.params, language)
    for step in STEPS:
        assert "{" not in say(f"goals.progress_{step.step}", step.params, language)
    assert {found.why for found in TRENDS} == set(get_args(Why))
    assert {step.step for step in STEPS} == set(get_args(Step))


@pytest.mark.parametrize("language", LANGUAGES)
def test_carry_over_always_says_how_many(language: str) -> None:
    made = [*weekly("level", 4, 4, 4, place="clinic"), *[look("level", 2, day) for day in (0, 7, 14, 21)]]
    found = carry_over(made, "clinic", "classroom")
    params = {"here": "A", "there": "B", "here_n": found.here_n, "there_n": found.there_n}
    for finding in get_args(Finding):
        text = say(f"goals.carry_{finding}", params, language)
        assert "3" in text
        assert "4" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [code for code in codes("goals") if not code.startswith("goals.measure_")])
def test_a_family_can_read_it(code: str, language: str) -> None:
    params = {"days": 8, "enough": 4, "percent": 50, "here_n": 3, "there_n": 4}
    params |= {"here": "class", "there": "home"} if language == "en" else {"here": "clase", "there": "casa"}  # type: ignore[dict-item]
    text = say(code, params, language)
    assert len(text.split()) < 8 or reads_easily(text, language), measures(text, language)


def test_a_score_of_attainment_is_said_to_have_no_norms() -> None:
    assert attainment_score([0]) == 50
    assert "no norms" in say("goals.attainment_scale")
