"""A family's answer put in the order of its page: best first, the rest to fold, nothing told twice."""

from collections.abc import Collection, Iterable
from typing import Any

Words = dict[str, Any]

_UNSURE = ("unverified", "missing")
_QUESTION_OF = {"diagnosis": "doctor", "referral": "doctor"}
"""Fields that a question of another name asks for."""


def page_of(answer: Words, asked: Collection[str]) -> Words:
    """`sides` (each its routes, the first to be open), `unfit`, `steps`, `more_steps`, `not_checked` of an answer.

    `compared_bases` are what the comparison rests on, each citation once.

    `open` are what is not known; each has the question that would tell, `ask`, where it is among those `asked`.
    """
    routes = _without_repeats(answer["routes"])
    fitting = [route for route in routes if route["fit"] != "unlikely"]
    school = [route for route in fitting if route["side"] != "clinic"]
    clinic = [route for route in fitting if route["side"] == "clinic"]
    best = {route["fit"] for route in routes} & {"likely"} or {route["fit"] for route in routes}
    steps = _once(step for route in routes if route["fit"] in best for step in route["steps"])
    told = {step["code"] for step in steps}
    every = _once(step for route in routes for step in route["steps"])
    return {
        # The side of the best route first, so that the page opens with what its headline names.
        "sides": sorted((side for side in (school, clinic) if side), key=lambda side: routes.index(side[0])),
        "unfit": [route for route in routes if route["fit"] == "unlikely"],
        "steps": steps,
        "more_steps": [step for step in every if step["code"] not in told],
        "not_checked": _not_checked(answer),
        "compared_bases": _bases(_compared(answer)),
        "open": [{**one, "ask": question if question in asked else ""} for one, question in _open(answer)],
    }


def _open(answer: Words) -> list[tuple[Words, str]]:
    return [(one, _QUESTION_OF.get(one["field"], one["field"])) for one in answer["unknown"]]


def _without_repeats(routes: list[Words]) -> list[Words]:
    """Each reason and caveat where it stands first, though several routes share it; and each citation once a route."""
    told: set[str] = set()
    kept = []
    for route in routes:
        reasons = [note for note in route["reasons"] if note["text"] not in told] or route["reasons"][:1]
        told |= {note["text"] for note in route["reasons"]}
        caveats = [note for note in route["caveats"] if note["text"] not in told]
        told |= {note["text"] for note in caveats}
        bases = _bases([*route["reasons"], *route["caveats"]])
        kept.append({**route, "reasons": reasons, "caveats": caveats, "bases": bases})
    return kept


def _bases(notes: list[Words]) -> list[Words]:
    """A note for each citation, where it stands first."""
    found: dict[str, Words] = {}
    for note in notes:
        found.setdefault(note["citation"], note)
    return list(found.values())


def _compared(answer: Words) -> list[Words]:
    """Every note of the comparison: each cell with what it adds, row by row, and those of both sides."""
    compared = answer["comparison"] or {"rows": [], "both": []}
    cells = [cell for row in compared["rows"] for cell in row["cells"]]
    return [*(note for cell in cells for note in (cell, *cell["more"])), *compared["both"]]


def _once(steps: Iterable[Words]) -> list[Words]:
    """Each step once, where it stands first, though several routes share it."""
    found: dict[str, Words] = {}
    for step in steps:
        found.setdefault(step["code"], step)
    return list(found.values())


def _not_checked(answer: Words) -> list[str]:
    """Everything that the answer says could not be checked, in one place."""
    said: list[Words] = []
    for route in answer["routes"]:
        said += [*route["reasons"], *route["caveats"]]
        said += [found for step in route["steps"] for found in step["dates"]]
    said += _compared(answer)
    return list(dict.fromkeys(note["text"] for note in said if note["confidence"] in _UNSURE))
