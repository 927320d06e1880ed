"""Every rule of the family guide as cases that a therapist or a lawyer can read: `cases/*.toml`.

A case starts from `made.KNOWN` (a seven-year-old in a public school, writing often in the way, a disability suspected,
special teaching needed, private coverage) and says what differs. `unknown` stands for "asked, and not known";
`left_out` names what was never asked.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from midline.core.guide.answer import answer_for
from midline.core.guide.family import Concern, Family
from midline.core.guide.results import Answer
from tests.core.guide.made import KNOWN, family, law

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['rule']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


def test_there_are_cases_for_every_rule() -> None:
    assert len(CASES) > 60


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    expected = case["expect"]
    answer = answer_for(family_of(case), law())
    fits = {route.kind: route.fit for route in answer.routes}
    if "answer" in expected:
        assert answer.answer == expected["answer"], fits
    if "routes" in expected:
        assert fits == expected["routes"]
    for kind, fit in expected.get("fits", {}).items():
        assert fits.get(kind, "none") == fit, fits
    said = said_by(answer)
    assert set(expected.get("says", [])) <= said, sorted(said)
    assert not set(expected.get("never_says", [])) & said
    if "unknown" in expected:
        assert [unknown.field for unknown in answer.unknown] == expected["unknown"]


def family_of(case: dict[str, Any]) -> Family:
    changed = {key: value for key, value in case.items() if key not in ("rule", "expect", "left_out")}
    assert set(changed) <= set(KNOWN), changed
    unsure = frozenset(key for key, value in changed.items() if value == "unknown")
    read = {key: None if key in unsure else value for key, value in changed.items()}
    read |= dict.fromkeys(case.get("left_out", []))
    for key in ("has", "flags"):
        if read.get(key) is not None:
            read[key] = tuple(read[key])
    if "concerns" in read:
        read["concerns"] = tuple(Concern(**concern) for concern in read["concerns"])
    return family(**read, unsure=unsure)


def said_by(answer: Answer) -> set[str]:
    """Everything said, as `route/code`."""
    return {
        f"{route.kind}/{said.code}"
        for route in answer.routes
        for said in (
            *route.reasons,
            *route.steps,
            *route.caveats,
            *(date for step in route.steps for date in step.dates),
        )
    }
