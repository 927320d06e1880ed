"""`midline guide`: a family's answers as JSON in, routes with reasons and steps out."""

import argparse
import sys
from datetime import date
from typing import Any

from midline.conf.commands.shapes import Reader, read_object, write_json
from midline.core.guide.draft import EARLIEST_BIRTH
from midline.core.guide.family import Concern, Family
from midline.core.guide.vocabulary import (
    COVERAGES,
    FLAGS,
    HAS,
    SCHOOLINGS,
    SEVERITIES,
    SINCE,
    STATES,
)
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.wording import LANGUAGES
from midline.wording.guide import answer_in_words
from midline.wording.guide_law import law_for
from midline.wording.guide_text import answer_as_text

UNKNOWN = "unknown"
_YES_NO = ("affects_school", "disability_suspected", "other_special_education_need", "diagnosis", "referral")
_LONGEST_WORDS = 2000
# Law is looked up by day and days are added to it: far outside these years neither means anything.
_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only `--json`: the rest is in the input."""
    parser.add_argument("--json", action="store_true", help="answer as JSON (otherwise as text)")


def run(options: argparse.Namespace) -> int:
    """Read one family from standard input and write its answer."""
    family, language = read_family(read_object())
    words = answer_in_words(family, law_for(family.state, family.today), language)
    if options.json:
        write_json(words)
    else:
        sys.stdout.write(answer_as_text(words, language))
    return 0


def read_family(found: dict[str, Any]) -> tuple[Family, str]:
    """The family and the language of one JSON object; InputRefused names every wrong field at once.

    `state`, `birth_date` and `today` are needed. Anything else that is left out is not known, as is "unknown" for the
    state, the schooling, the coverage and each yes-or-no question; those said to be unknown are always told back.
    """
    reader = Reader(found)
    unsure: set[str] = set()
    today = _today(reader)
    family = Family(
        today=today,
        birth_date=_birth_date(reader, today),
        state=_choice(reader, "state", STATES, unsure, required=True),
        schooling=_choice(reader, "schooling", SCHOOLINGS, unsure),
        concerns=tuple(_concern(row) for row in reader.each("concerns")),
        coverage=_choice(reader, "coverage", COVERAGES, unsure),
        has=_several(reader, "has", HAS),
        flags=_several(reader, "flags", FLAGS),
        **{field: _yes_no(reader, field, unsure) for field in _YES_NO},
        unsure=frozenset(unsure),
    )
    language = reader.text("language", choices=LANGUAGES) or "en"
    reader.done()
    return family, language


def _today(reader: Reader) -> date:
    today = reader.day("today", required=True)
    if today is not None and not _FIRST_DAY <= today <= _LAST_DAY:
        reader.wrong("today", today.isoformat(), f"this must be a day from {_FIRST_DAY} to {_LAST_DAY}")
    return today or _LAST_DAY


def _birth_date(reader: Reader, today: date) -> date:
    born = reader.day("birth_date", required=True)
    if born is None:
        return EARLIEST_BIRTH
    if born > today:
        reader.wrong("birth_date", born.isoformat(), f"this must not be after today ({today})")
    elif born < EARLIEST_BIRTH:
        reader.wrong("birth_date", born.isoformat(), f"this must not be before {EARLIEST_BIRTH}")
    return born


def _choice(
    reader: Reader, key: str, choices: tuple[str, ...], unsure: set[str], *, required: bool = False
) -> str | None:
    chosen = reader.text(key, required=required, choices=(*choices, UNKNOWN))
    if chosen == UNKNOWN:
        unsure.add(key)
        return None
    return chosen


def _yes_no(reader: Reader, key: str, unsure: set[str]) -> bool | None:
    value = reader.value(key)
    if isinstance(value, bool):
        return value
    if value == UNKNOWN:
        unsure.add(key)
    elif value is not None or key in reader.found:
        reader.wrong(key, value, 'this must be true, false or "unknown"')
    return None


def _several(reader: Reader, key: str, choices: tuple[str, ...]) -> tuple[str, ...] | None:
    if key not in reader.found:
        reader.value(key)
        return None
    chosen: list[str] = []
    for place, value in enumerate(reader.rows(key)):
        if not isinstance(value, str) or value not in choices:
            reader.wrong(f"{key}[{place}]", value, f"this must be one of: {', '.join(choices)}")
        elif value in chosen:
            reader.wrong(f"{key}[{place}]", value, "this is given twice; give it once")
        else:
            chosen.append(value)
    return tuple(chosen)


def _concern(row: Reader) -> Concern:
    words = row.text("words")
    if words is not None and len(words) > _LONGEST_WORDS:
        row.wrong("words", f"{words[:40]}...", f"this must be at most {_LONGEST_WORDS} characters")
    concern = Concern(
        environment=row.text("environment", required=True, choices=ENVIRONMENTS) or "home",
        occupation=row.text("occupation", choices=OCCUPATIONS),
        words=words,
        severity=row.whole("severity", low=min(SEVERITIES), high=max(SEVERITIES)),
        since=row.text("since", choices=SINCE),
    )
    if "occupation" not in row.found and "words" not in row.found:
        row.wrong("occupation", None, "this is needed, or words in its place")
    row.close()
    return concern
