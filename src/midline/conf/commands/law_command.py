"""`midline law`: the rules in force for a state on a day, each with its source, and what could not be checked."""

import argparse
import sys
from datetime import date

from midline import lawbook
from midline.conf.commands.law_readable import readable
from midline.conf.commands.shapes import refuse, write_json
from midline.conf.environment import day_or_none
from midline.core.law import FEDERAL
from midline.wording.law_answer import law_answer
from midline.wording.say import LANGUAGES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A state, a day, a language, JSON or words."""
    parser.add_argument(
        "state", nargs="?", default=FEDERAL, help="two letters, such as TX or DC; federal law if left out"
    )
    parser.add_argument("--on", metavar="DATE", help="the day, such as 2026-11-23; today if left out")
    parser.add_argument("--language", default="en", metavar="LANGUAGE", help=f"one of {', '.join(LANGUAGES)}")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(options: argparse.Namespace) -> int:
    """Write the law; refused for a place that has none here, a day that is none, or an unknown language."""
    if options.language not in LANGUAGES:
        raise refuse("language", options.language, f"this must be one of: {', '.join(LANGUAGES)}")
    try:
        answer = law_answer(options.state.upper(), _day(options.on), options.language)
    except lawbook.UnknownJurisdiction:
        known = ", ".join((FEDERAL, *lawbook.codes()))
        raise refuse("state", options.state, f"this must be one of: {known}") from None
    if options.json:
        write_json(answer)
    else:
        sys.stdout.write(readable(answer, options.language))
    return 0


def _day(text: str | None) -> date:
    if text is None:
        return day_or_none("MIDLINE_TODAY") or date.today()  # noqa: DTZ011 - the day of whoever asks, where they are
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise refuse("on", text, "this must be a date such as 2026-11-23")
    return found
