"""Whole cases, step by step: each step may be recorded, and the case stands where it should after each."""

import random
import tomllib
from pathlib import Path

import pytest

from midline.core.pathways import (
    FactRefused,
    check_history,
    check_may_follow,
    is_serving,
    next_facts,
    pathway,
    station,
)
from tests.core.pathways.made import BORN, TODAY, fact, facts

WALKS = tomllib.loads(Path(__file__).with_name("walks.toml").read_text(encoding="utf-8"))["walk"]


def steps_of(walk):
    read = [step.split(" -> ") for step in walk["steps"]]
    return [fact(line) for line, _ in read], [code for _, code in read]


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: f"{walk['programme']}: {walk['name']}")
class TestWalk:
    def test_the_stations(self, walk):
        made, stations = steps_of(walk)
        assert [station(walk["programme"], made[: number + 1]) for number in range(len(made))] == stations

    def test_every_step_may_be_recorded(self, walk):
        made, _ = steps_of(walk)
        if walk.get("middle"):
            with pytest.raises(FactRefused):
                check_may_follow(walk["programme"], (), made[0], today=TODAY, birth_date=BORN)
            return
        for number in range(len(made)):
            check_may_follow(walk["programme"], made[:number], made[number], today=TODAY, birth_date=BORN)

    def test_the_whole_is_a_history(self, walk):
        made, _ = steps_of(walk)
        check_history(walk["programme"], made, today=TODAY, birth_date=BORN)

    def test_the_order_of_recording_is_no_matter(self, walk):
        made, stations = steps_of(walk)
        shuffled = list(made)
        random.Random(7).shuffle(shuffled)
        if len({one.on for one in made}) == len(made):
            assert station(walk["programme"], shuffled) == stations[-1]
            check_history(walk["programme"], shuffled, today=TODAY, birth_date=BORN)

    def test_what_comes_next(self, walk):
        made, _ = steps_of(walk)
        ahead = next_facts(walk["programme"], made)
        assert ahead == tuple(walk.get("next", ahead))
        assert ahead

    def test_whether_service_runs(self, walk):
        made, stations = steps_of(walk)
        assert is_serving(walk["programme"], made) == (stations[-1] in pathway(walk["programme"]).serving)


def test_without_facts_nothing_has_begun():
    assert station("iep", ()) == "none"
    assert next_facts("iep", ()) == ("concern_raised", "request_received", "transferred")


def test_what_happens_once_is_not_offered_again():
    episode = facts("2026-08-19 evaluation_completed", "2026-08-20 plan_sent", "2026-08-26 first_treatment")
    assert "plan_certified" in next_facts("clinic", episode)
    signed = (*episode, *facts("2026-09-01 plan_certified"))
    assert "plan_certified" not in next_facts("clinic", signed)
    assert "plan_certified" in next_facts("clinic", (*signed, *facts("2027-01-10 plan_sent")))
