"""Moments of the day."""

from midline.core.guide.moments import BY_CODE, MOMENTS, PARTS, moments_for
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS


def test_every_occupation_has_a_moment_and_no_place_is_asked_twice() -> None:
    assert {moment.occupation for moment in MOMENTS} == set(OCCUPATIONS)
    assert {moment.environment for moment in MOMENTS} <= set(ENVIRONMENTS)
    cells = [(moment.occupation, moment.environment) for moment in MOMENTS]
    assert len(cells) == len(set(cells))
    assert len(BY_CODE) == len(MOMENTS)
    assert {moment.part for moment in MOMENTS} == set(PARTS)


def test_a_child_in_no_school_is_not_asked_about_class() -> None:
    for schooling in ("home", "not_yet"):
        assert {m.environment for m in moments_for(schooling, under_three=False)} <= {"home", "community"}
    assert {m.environment for m in moments_for("public", under_three=True)} <= {"home", "community"}
    assert moments_for("public", under_three=False) == tuple(sorted(MOMENTS, key=lambda m: PARTS.index(m.part)))
