"""The vocabulary is the contract's, every word of it has its words, and the scale says whose it is."""

import pytest

from midline.core import occupations
from midline.core.occupations import AREAS, ENVIRONMENTS, LEVELS, OCCUPATIONS, area_of, rails_of, side_of
from midline.wording import LANGUAGES, codes, say
from midline.wording.reading import measures, reads_easily

CONTRACT_OCCUPATIONS = [
    "dressing", "eating", "toileting", "hygiene", "sleep", "regulating", "communicating_needs", "attending",
    "following_directions", "handwriting", "fine_motor", "organizing", "class_conduct", "moving_about", "play",
    "leisure", "family_life", "peers", "chores", "community_life",
]  # fmt: skip
CONTRACT_ENVIRONMENTS = {
    "home", "classroom", "hallway", "bathroom", "cafeteria", "playground", "bus", "clinic", "community", "telehealth",
}  # fmt: skip


def test_the_lists_are_the_contracts() -> None:
    assert list(OCCUPATIONS) == CONTRACT_OCCUPATIONS
    assert set(ENVIRONMENTS) == CONTRACT_ENVIRONMENTS
    assert len(ENVIRONMENTS) == len(CONTRACT_ENVIRONMENTS)
    assert LEVELS == (1, 2, 3, 4, 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_has_words(language: str) -> None:
    wanted = {f"occupation_{name}" for name in OCCUPATIONS} | {f"environment_{name}" for name in ENVIRONMENTS}
    wanted |= {f"level_{level}" for level in LEVELS} | {f"level_{level}_meaning" for level in LEVELS}
    wanted |= {f"area_{name}" for name in AREAS} | {"rail_school", "rail_clinic", "scale", "scale_use"}
    wanted |= {f"severity_{name}" for name in (1, 2, 3)} | {f"since_{name}" for name in ("weeks", "months", "years")}
    assert {f"occupations.{name}" for name in wanted} == set(codes("occupations", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_told_apart(language: str) -> None:
    for prefix in ("occupation_", "environment_", "area_", "level_"):
        said = [text for code, text in codes("occupations", language).items() if code.split(".")[1].startswith(prefix)]
        assert len(said) == len(set(said))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [f"occupations.level_{level}_meaning" for level in LEVELS] + ["occupations.scale_use"])
def test_the_scale_reads_easily(code: str, language: str) -> None:
    text = say(code, language=language)
    assert reads_easily(text, language), measures(text, language)


def test_the_scale_is_midlines_own_and_says_so() -> None:
    assert "Midline's own" in (occupations.__doc__ or "")
    for language in LANGUAGES:
        assert "Midline" in say("occupations.scale", language=language)
    assert "not a test" in say("occupations.scale")


def test_meals_recess_and_the_bus_are_school() -> None:
    assert {place for place in ENVIRONMENTS if side_of(place) == "school"} == {
        "classroom",
        "hallway",
        "bathroom",
        "cafeteria",
        "playground",
        "bus",
    }


def test_home_and_community_stand_on_both_rails() -> None:
    both = {place for place in ENVIRONMENTS if rails_of(place) == ("school", "clinic")}
    assert both == {"home", "community", "telehealth"}
    assert rails_of("clinic") == ("clinic",)
    for place in ENVIRONMENTS:
        assert rails_of(place)


def test_an_unknown_place_is_an_error() -> None:
    with pytest.raises(ValueError, match="gym"):
        side_of("gym")
    with pytest.raises(ValueError, match="gym"):
        rails_of("gym")


def test_every_occupation_has_an_area_and_every_area_an_occupation() -> None:
    assert {area_of(name) for name in OCCUPATIONS} == set(AREAS)
    assert area_of("dressing") == "self_care"
