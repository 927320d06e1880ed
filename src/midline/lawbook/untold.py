"""How often the engine gives no last day, by rule: counted by `tools/untold.py`, kept in `untold.json`, read here.

Every rule that asks for a step by a day is tried on the same made-up situations (`midline.core.samples`), under the law
of one day. A test counts anew and holds the file to the engine.
"""

import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from importlib.resources import files

from midline import lawbook
from midline.core.law import FEDERAL, Rule
from midline.core.pathways import PROGRAMMES
from midline.core.samples import Tally, tally

FILE = "untold.json"
COUNTED_ON = date(2026, 11, 23)
"""The day whose law is counted: the one on which the tables were checked."""
Counts = dict[str, dict[str, Tally]]


def counted() -> Counts:
    """The tallies counted now, by jurisdiction and rule: each state's own, and the federal ones under "US"."""
    found: Counts = {code: {} for code in (FEDERAL, *lawbook.codes())}
    for code in found:
        for rule in clock_rules(code, COUNTED_ON):
            if rule.jurisdiction == code:
                found[code][rule.id] = tally(rule)
    return found


def clock_rules(code: str, on: date) -> tuple[Rule, ...]:
    """Every rule of every programme that asks for a step by a day, each id once."""
    rules = (rule for programme in PROGRAMMES for rule in lawbook.rules_for(programme, code, on))
    return tuple({rule.id: rule for rule in rules}.values())


def tally_of(rule: Rule) -> Tally | None:
    """What is kept of a rule; None for one that was not in force on the day that was counted."""
    return _kept().get(rule.jurisdiction, {}).get(rule.id)


@lru_cache(maxsize=64)
def tally_for(code: str) -> Tally:
    """What is kept of all rules that hold in a jurisdiction, its own and the federal ones together."""
    whole = Tally(0, 0, 0, ())
    for one in (tally_of(rule) for rule in clock_rules(code, COUNTED_ON)):
        whole = whole.plus(one) if one is not None else whole
    return whole


def written(counts: Counts) -> str:
    """The text of the file."""
    return "{\n" + ",\n".join(_jurisdictions(counts)) + "\n}\n"


def _jurisdictions(counts: Counts) -> Iterator[str]:
    for code, rules in counts.items():
        lines = [f"    {json.dumps(name)}: {json.dumps(_as_row(one))}" for name, one in rules.items()]
        yield f"  {json.dumps(code)}: {{\n" + ",\n".join(lines) + "\n  }"


def _as_row(one: Tally) -> dict[str, object]:
    return {
        "situations": one.situations,
        "untold": one.untold,
        "untold_with_all": one.untold_with_all,
        "missing": dict(one.missing),
    }


@lru_cache(maxsize=1)
def _kept() -> Counts:
    read = json.loads((files("midline.lawbook") / FILE).read_text(encoding="utf-8"))
    return {
        code: {
            name: Tally(row["situations"], row["untold"], row["untold_with_all"], tuple(row["missing"].items()))
            for name, row in rules.items()
        }
        for code, rules in read.items()
    }
